package desk

import (
	"context"
	"fmt"

	"docket/ent/db"
)

// NewProduct is something we sell.
type NewProduct struct {
	// Name is unique.
	Name           string
	ProductNumber  *string
	IdempotencyKey string
}

// CreateProduct enters something we sell. Administrators may, and the desk
// itself.
func (d *Desk) CreateProduct(ctx context.Context, by Actor, in NewProduct) (*db.Product, error) {
	c := call{verb: "createProduct", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Product, error) {
		var problems Problems
		draft := w.tx.Product.Create().
			SetID(newID(prefixProduct)).SetCreatedAt(w.now).SetUpdatedAt(w.now).
			SetName(problems.line("name", in.Name, 100)).
			SetNillableProductNumber(problems.optionalLine("productNumber", in.ProductNumber, 100))
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		entered, err := draft.Save(ctx)
		if isTaken(err) {
			return nil, problem(CodeTaken, "name", "There is a product with this name already.")
		}
		if err != nil {
			return nil, fmt.Errorf("enter product: %w", err)
		}
		return entered, w.created(entered)
	})
}
