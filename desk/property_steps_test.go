package desk_test

import (
	"fmt"
	"slices"
	"strings"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/activity"
	"docket/ent/db/attachment"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/servicecase"
)

type lifeStep struct {
	name string
	do   func(l *random, by desk.Actor, c *db.ServiceCase) error
}

// Everything that may happen in a life: to the case itself, to the family and
// the likes of it, and to what people put on it.
func init() { lifeSteps = slices.Concat(lifeSteps, familySteps, recordSteps) }

var familySteps = []lifeStep{
	{"merge", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		in := into(c, pickOne(l, l.cases))
		if l.r.IntN(3) == 0 {
			in.Take = []desk.FieldChoice{{Field: pickOne(l, []desk.MergeField{desk.MergeTitle, desk.MergePriority, desk.MergeDescription}), CaseID: in.MergedIDs[0]}}
		}
		_, err := l.d.MergeCases(l.t.Context(), by, in)
		return err
	}},
	{"unmerge", func(l *random, by desk.Actor, _ *db.ServiceCase) error {
		in := desk.CaseUnmerge{}
		for _, c := range l.cases {
			in.MergedIDs = append(in.MergedIDs, c.ID)
		}
		_, err := l.d.UnmergeCases(l.t.Context(), by, in)
		return err
	}},
	{"child", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		if len(l.cases) > 4 {
			return nil
		}
		child, err := l.d.CreateChildCase(l.t.Context(), by, desk.NewChildCase{ParentID: c.ID})
		if err == nil {
			l.cases = append(slices.Clip(l.cases), child)
		}
		return err
	}},
	{"associate", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.SetParentCase(l.t.Context(), by, desk.Association{ParentID: c.ID, CaseIDs: []string{pickOne(l, l.cases).ID, pickOne(l, l.cases).ID}})
		return err
	}},
	{"on its own", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.RemoveFromParent(l.t.Context(), by, desk.Separation{CaseID: c.ID})
		return err
	}},
	{"delete", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		if l.r.IntN(3) > 0 {
			return nil
		}
		_, err := l.d.DeleteCase(l.t.Context(), by, desk.CaseDeletion{CaseID: c.ID})
		return err
	}},
	{"link", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.LinkSimilarCase(l.t.Context(), by, desk.SimilarLink{CaseID: c.ID, SimilarCaseID: pickOne(l, l.cases).ID, Solution: l.r.IntN(2) == 0})
		return err
	}},
	{"unlink", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.UnlinkSimilarCase(l.t.Context(), by, desk.SimilarUnlink{CaseID: c.ID, SimilarCaseID: pickOne(l, l.cases).ID})
		return err
	}},
}

var recordSteps = []lifeStep{
	{"post", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		_, err := l.d.AddPost(l.t.Context(), by, desk.NewPost{CaseID: c.ID, Text: "Who knows them?"})
		return err
	}},
	{"comment", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		p, err := l.post(c)
		if err == nil && p != nil {
			_, err = l.d.AddPost(l.t.Context(), by, desk.NewPost{CaseID: c.ID, Text: "I do.", AnswersID: &p.ID})
		}
		return err
	}},
	{"reword", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		p, err := l.post(c)
		if err == nil && p != nil {
			_, err = l.d.UpdatePost(l.t.Context(), by, desk.PostUpdate{PostID: p.ID, Text: fmt.Sprint("Words ", l.r.IntN(3))})
		}
		return err
	}},
	{"unpost", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		p, err := l.post(c)
		if err == nil && p != nil {
			_, err = l.d.DeletePost(l.t.Context(), by, desk.PostDeletion{PostID: p.ID})
		}
		return err
	}},
	{"attach", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		n, err := l.d.Notes(desk.Itself()).Where(note.CaseID(c.ID)).Order(note.ByID()).First(l.t.Context())
		if db.IsNotFound(err) {
			return nil
		}
		if err != nil {
			return err
		}
		content, err := l.d.Keep(l.t.Context(), by, "a.txt", strings.NewReader(fmt.Sprint("text ", l.r.IntN(3))))
		if err == nil {
			_, err = l.d.AttachFile(l.t.Context(), by, desk.NewAttachment{NoteID: &n.ID, Filename: "a.txt", Content: *content})
		}
		return err
	}},
	{"detach", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		all, err := l.d.Attachments(desk.Itself()).Where(attachment.CaseID(c.ID)).All(l.t.Context())
		if err == nil && len(all) > 0 {
			_, err = l.d.RemoveAttachment(l.t.Context(), by, desk.AttachmentRemoval{AttachmentID: pickOne(l, all).ID})
		}
		return err
	}},
	{"change activity", func(l *random, by desk.Actor, c *db.ServiceCase) error {
		a, err := l.activity(c)
		if err != nil || a == nil {
			return err
		}
		in := desk.ActivityUpdate{ActivityID: a.ID, Subject: desk.Set(fmt.Sprint("Subject ", l.r.IntN(3))), DurationMinutes: desk.Set(l.r.IntN(40))}
		if a.Kind == activity.KindTASK {
			in.StatusReason = desk.Set(pickOne(l, desk.OpenReasons(a.Kind)))
		} else {
			in.PhoneNumber = desk.Set(fmt.Sprint("555 ", l.r.IntN(3)))
		}
		_, err = l.d.UpdateActivity(l.t.Context(), by, in)
		return err
	}},
}

// post is any post of a case or comment on one; nil when it has none.
func (l *random) post(c *db.ServiceCase) (*db.Post, error) {
	all, err := l.d.Posts(desk.Itself()).Where(post.CaseID(c.ID)).Order(post.ByID()).All(l.t.Context())
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return pickOne(l, all), nil
}

// goOn leaves the cases that are gone out of the life, which goes on with two at
// least.
func (l *random) goOn() {
	l.t.Helper()
	ids := make([]string, len(l.cases))
	for i, c := range l.cases {
		ids[i] = c.ID
	}
	here, err := l.d.Cases(desk.Itself()).Where(servicecase.IDIn(ids...)).IDs(l.t.Context())
	noError(l.t, err)
	l.cases = slices.DeleteFunc(slices.Clone(l.cases), func(c *db.ServiceCase) bool { return !slices.Contains(here, c.ID) })
	for len(l.cases) < 2 {
		l.cases = append(l.cases, l.d.Case(l.agents[0], "Another case"))
	}
}
