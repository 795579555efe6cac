package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
	"docket/ent/db/contact"
	"docket/ent/db/entitlement"
	"docket/ent/db/entitlementchannel"
	"docket/ent/db/entitlemententry"
	"docket/ent/db/product"
)

// mostListed is how many products or contacts an entitlement is limited to.
const mostListed = 100

// lists are what an entitlement is limited to.
type lists struct {
	channels             []ChannelTerms
	productIDs, contacts []string
}

// listsOf checks what an entitlement is to be limited to.
func (w *work) listsOf(ctx context.Context, problems *Problems, customer party, allocation entitlement.Allocation, channels []ChannelTerms, productIDs, contactIDs []string) (lists, error) {
	seen := map[entitlementchannel.Channel]bool{}
	for i, ch := range channels {
		switch {
		case entitlementchannel.ChannelValidator(ch.Channel) != nil:
			problems.add(CodeInvalid, fmt.Sprintf("channels.%d.channel", i), "There is no such channel.")
		case seen[ch.Channel]:
			problems.add(CodeInvalid, fmt.Sprintf("channels.%d.channel", i), "This channel is listed twice.")
		}
		seen[ch.Channel] = true
		problems.terms(fmt.Sprintf("channels.%d.totalTerms", i), ch.TotalHundredths, allocation == entitlement.AllocationCASES)
	}
	wanted := lists{channels, distinct(productIDs), distinct(contactIDs)}
	for field, ids := range map[string][]string{"productIds": wanted.productIDs, "contactIds": wanted.contacts} {
		if len(ids) > mostListed {
			problems.add(CodeInvalid, field, "At most %d fit here.", mostListed)
			return wanted, nil
		}
	}
	if err := w.knownProducts(ctx, problems, productIDs); err != nil {
		return wanted, err
	}
	return wanted, w.contactsOfCustomer(ctx, problems, customer, contactIDs)
}

func (w *work) knownProducts(ctx context.Context, problems *Problems, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	known, err := w.tx.Product.Query().Where(product.IDIn(ids...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find products: %w", err)
	}
	found := map[string]bool{}
	for _, p := range known {
		found[p.ID] = true
	}
	for i, id := range ids {
		if !found[id] {
			*problems = append(*problems, notFound(fmt.Sprintf("productIds.%d", i), "product"))
		}
	}
	return nil
}

// contactsOfCustomer refuses people who do not belong to the customer.
func (w *work) contactsOfCustomer(ctx context.Context, problems *Problems, customer party, ids []string) error {
	if len(ids) == 0 || customer == (party{}) {
		return nil
	}
	known, err := w.tx.Contact.Query().Where(contact.IDIn(ids...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find contacts: %w", err)
	}
	people := map[string]*db.Contact{}
	for _, p := range known {
		people[p.ID] = p
	}
	for i, id := range ids {
		switch person := people[id]; {
		case person == nil:
			*problems = append(*problems, notFound(fmt.Sprintf("contactIds.%d", i), "contact"))
		case !customer.has(person):
			problems.add(CodeInvalid, fmt.Sprintf("contactIds.%d", i), "%s does not belong to this customer.", person.Name)
		}
	}
	return nil
}

// replaceLists makes an entitlement limited to just this. What remains of a
// channel is its total and the sum of the entries about it.
func (w *work) replaceLists(ctx context.Context, e *db.Entitlement, wanted lists) error {
	if err := w.replaceChannels(ctx, e, wanted.channels); err != nil {
		return err
	}
	if err := w.replaceProducts(ctx, e, wanted.productIDs); err != nil {
		return err
	}
	return w.replaceContacts(ctx, e, wanted.contacts)
}

func (w *work) replaceChannels(ctx context.Context, e *db.Entitlement, wanted []ChannelTerms) error {
	now, err := w.tx.EntitlementChannel.Query().Where(entitlementchannel.EntitlementID(e.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read channels: %w", err)
	}
	want := map[entitlementchannel.Channel]ChannelTerms{}
	for _, ch := range wanted {
		want[ch.Channel] = ch
	}
	there := map[entitlementchannel.Channel]bool{}
	for _, row := range now {
		there[row.Channel] = true
		if ch, stays := want[row.Channel]; stays {
			err = w.changeChannelTotal(ctx, row, ch.TotalHundredths)
		} else {
			err = w.removeRow(ctx, row, w.tx.EntitlementChannel.DeleteOne(row).Exec)
		}
		if err != nil {
			return err
		}
	}
	for _, ch := range wanted {
		if there[ch.Channel] {
			continue
		}
		if err := w.addChannel(ctx, e, ch); err != nil {
			return err
		}
	}
	return nil
}

func (w *work) changeChannelTotal(ctx context.Context, row *db.EntitlementChannel, total int64) error {
	if row.TotalHundredths == total {
		return nil
	}
	remaining := row.RemainingHundredths + total - row.TotalHundredths
	if remaining < 0 {
		return problem(CodeInvalid, "channels", "More of a channel was used already than this total.")
	}
	changed, err := row.Update().SetTotalHundredths(total).SetRemainingHundredths(remaining).Save(ctx)
	if err != nil {
		return fmt.Errorf("change channel: %w", err)
	}
	return w.updated(row, changed)
}

func (w *work) addChannel(ctx context.Context, e *db.Entitlement, ch ChannelTerms) error {
	entries, err := w.tx.EntitlementEntry.Query().
		Where(entitlemententry.EntitlementID(e.ID), entitlemententry.ChannelEQ(entitlemententry.Channel(ch.Channel))).All(ctx)
	if err != nil {
		return fmt.Errorf("read the ledger: %w", err)
	}
	remaining := ch.TotalHundredths
	for _, entry := range entries {
		remaining += entry.ChannelDeltaHundredths
	}
	if remaining < 0 {
		return problem(CodeInvalid, "channels", "More of a channel was used already than this total.")
	}
	added, err := w.tx.EntitlementChannel.Create().
		SetID(newID(prefixChannel)).SetEntitlementID(e.ID).SetChannel(ch.Channel).
		SetTotalHundredths(ch.TotalHundredths).SetRemainingHundredths(remaining).SetCreatedAt(w.now).
		Save(ctx)
	if err != nil {
		return fmt.Errorf("add channel: %w", err)
	}
	return w.created(added)
}

func (w *work) removeRow(ctx context.Context, r row, remove func(context.Context) error) error {
	if err := remove(ctx); err != nil {
		return fmt.Errorf("remove %s: %w", r.RowID(), err)
	}
	return w.deleted(r)
}
