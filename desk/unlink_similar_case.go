package desk

import "context"

// SimilarUnlink names the two cases of a link, in either order.
type SimilarUnlink struct {
	CaseID         string
	SimilarCaseID  string
	IdempotencyKey string
}

// UnlinkSimilarCase takes the link between two cases away, from both.
func (d *Desk) UnlinkSimilarCase(ctx context.Context, by Actor, in SimilarUnlink) (*Linked, error) {
	c := call{verb: "unlinkSimilarCase", needs: CaseWrite, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*Linked, error) {
		linked, err := w.lockPair(ctx, in.CaseID, in.SimilarCaseID)
		if err != nil {
			return nil, err
		}
		link, err := w.linkBetween(ctx, in.CaseID, in.SimilarCaseID)
		if err != nil {
			return nil, err
		}
		if link == nil {
			return nil, problem(CodeNotLinked, "similarCaseId", "Case %s is not linked.", linked.Similar.Number)
		}
		return linked, w.unlink(ctx, link)
	})
}
