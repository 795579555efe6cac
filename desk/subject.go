package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"docket/ent/db"
)

// NewSubject is a node to be added to the subject tree.
type NewSubject struct {
	// Title is unique among its siblings.
	Title string
	// ParentID is the node above; absent at the root.
	ParentID       *string
	Description    *string
	IdempotencyKey string
}

// longestPath is how many bytes the titles from the root down to a node may
// have together: as much as an index holds.
const longestPath = 2000

// CreateSubject adds a node to the subject tree. Administrators may, and the
// desk itself.
func (d *Desk) CreateSubject(ctx context.Context, by Actor, in NewSubject) (*db.Subject, error) {
	c := call{verb: "createSubject", needs: DeskAdmin, key: in.IdempotencyKey, input: in}
	return do(ctx, d, by, c, func(ctx context.Context, w *work) (*db.Subject, error) {
		var problems Problems
		title := problems.line("title", in.Title, 200)
		path := []string{title}
		if in.ParentID != nil {
			if parent, err := w.subject(ctx, "parentId", *in.ParentID); problems.take(err) {
				path = append(slices.Clone(parent.Path), title)
			}
		}
		if len(pathKey(path)) > longestPath {
			problems.add(CodeTooLong, "title", "The titles down to this subject are longer than %d bytes.", longestPath)
		}
		draft := w.tx.Subject.Create().
			SetID(newID(prefixSubject)).SetCreatedAt(w.now).SetUpdatedAt(w.now).
			SetTitle(title).SetNillableParentID(in.ParentID).SetPath(path).SetPathKey(pathKey(path)).
			SetNillableDescription(problems.optionalParagraphs("description", in.Description, 2000))
		if err := problems.orNil(); err != nil {
			return nil, err
		}
		return w.addSubject(ctx, draft)
	})
}

func (w *work) addSubject(ctx context.Context, draft *db.SubjectCreate) (*db.Subject, error) {
	added, err := draft.Save(ctx)
	if isTaken(err) {
		return nil, problem(CodeTaken, "title", "There is a subject with this title here already.")
	}
	if err != nil {
		return nil, fmt.Errorf("add subject: %w", err)
	}
	return added, w.created(added)
}

// pathKey is a path in one string: the key of a node is a prefix of the keys of
// all below it.
func pathKey(path []string) string { return strings.Join(path, "\n") + "\n" }
