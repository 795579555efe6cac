package desk

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"docket/ent/db"
	"docket/ent/db/product"
	"docket/ent/db/user"
)

// referPresentUsers finds the people of the source who are users here already.
// The batch names them by id: that two people share a name proves nothing.
func (im *importing) referPresentUsers(ctx context.Context, n named) error {
	byID := map[string][]string{}
	for name, id := range im.people {
		if n.users[name] {
			byID[id] = append(byID[id], name)
		}
	}
	if len(byID) == 0 {
		return nil
	}
	rows, err := im.tx.User.Query().Where(user.IDIn(slices.Collect(maps.Keys(byID))...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find users: %w", err)
	}
	if len(rows) < len(byID) {
		return notFound("people", "user")
	}
	for _, u := range rows {
		for _, name := range byID[u.ID] {
			im.known.users[name] = u
		}
	}
	return nil
}

// referProducts finds products by name, and enters those that are new here.
func (im *importing) referProducts(ctx context.Context, n named) error {
	im.known.products = map[string]*db.Product{}
	if len(n.products) == 0 {
		return nil
	}
	key := func(p *db.Product) string { return p.Name }
	rows, err := im.tx.Product.Query().Where(product.NameIn(missing(n.products, im.known.products)...)).All(ctx)
	if err != nil {
		return fmt.Errorf("find products: %w", err)
	}
	take(im.known.products, rows, key)
	var drafts []*db.ProductCreate
	for _, name := range missing(n.products, im.known.products) {
		drafts = append(drafts, im.tx.Product.Create().SetID(newID(prefixProduct)).SetName(name).
			SetCreatedAt(im.now).SetUpdatedAt(im.now))
	}
	fresh, err := im.tx.Product.CreateBulk(drafts...).Save(ctx)
	if err != nil {
		return fmt.Errorf("enter products: %w", err)
	}
	return made(im, im.known.products, fresh, key)
}
