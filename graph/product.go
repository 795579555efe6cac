package graph

import (
	"context"

	"docket/ent/db"
	"docket/ent/db/product"
)

// foundProducts are the products in whose name or number any word begins with
// the search, by name.
func (r *Resolver) foundProducts(ctx context.Context, search *string) ([]*db.Product, error) {
	query := r.Desk.Products(actor(ctx)).Order(product.ByName(), product.ByID())
	if search == nil {
		query.Limit(mostInList)
	}
	products, err := query.All(ctx)
	if err != nil {
		return nil, err
	}
	found := beginningWith(products, search, func(p *db.Product) []*string { return []*string{&p.Name, p.ProductNumber} })
	return together(ctx, shown(found, mostInList)), nil
}
