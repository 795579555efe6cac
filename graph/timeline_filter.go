package graph

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"docket/desk"
	"docket/ent/db/activity"
	"docket/ent/db/change"
	"docket/ent/db/note"
	"docket/ent/db/post"
	"docket/ent/db/predicate"
	"docket/graph/model"
)

// timelineFilter says which entries of a timeline are wanted. The zero filter
// wants all.
type timelineFilter struct {
	kinds    []model.TimelineKind
	statuses []activity.Status
	owner    string
	from     *time.Time
	until    *time.Time
	words    []string
}

// The most that may be searched for in a timeline.
const (
	mostSearchedWords = 10
	longestSearched   = 200
)

func readTimelineFilter(in *model.TimelineFilter) (timelineFilter, error) {
	if in == nil {
		return timelineFilter{}, nil
	}
	f := timelineFilter{kinds: in.Kinds, statuses: in.Statuses, from: in.From, until: in.Until}
	if in.OwnerID != nil {
		f.owner = *in.OwnerID
	}
	if in.Search != nil {
		f.words = strings.Fields(*in.Search)
		if len(f.words) > mostSearchedWords || utf8.RuneCountInString(*in.Search) > longestSearched {
			return f, badRequest("`search` has at most %d words and %d characters.", mostSearchedWords, longestSearched)
		}
	}
	return f, nil
}

// wants reports whether entries of a kind can fit at all.
func (f timelineFilter) wants(kind model.TimelineKind) bool {
	return len(f.kinds) == 0 || slices.Contains(f.kinds, kind)
}

func (f timelineFilter) wantsNotes() bool {
	return f.wants(model.TimelineKindNote) && len(f.statuses) == 0
}

func (f timelineFilter) wantsPosts() bool {
	return f.wants(model.TimelineKindPost) && len(f.statuses) == 0
}

func (f timelineFilter) wantsEvents() bool {
	return f.wants(model.TimelineKindEvent) && len(f.statuses) == 0 && len(f.words) == 0
}

// activityKinds are the kinds of activity that are wanted.
func (f timelineFilter) activityKinds() []activity.Kind {
	var kinds []activity.Kind
	for _, kind := range activityKinds {
		if f.wants(model.TimelineKind(kind)) {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

var activityKinds = []activity.Kind{
	activity.KindPHONE_CALL, activity.KindTASK, activity.KindEMAIL, activity.KindAPPOINTMENT, activity.KindCASE_RESOLUTION,
}

// activities are what activities of wanted kinds must be.
func (f timelineFilter) activities() []predicate.Activity {
	var all []predicate.Activity
	if len(f.kinds) > 0 {
		all = append(all, activity.KindIn(f.activityKinds()...))
	}
	if len(f.statuses) > 0 {
		all = append(all, activity.StatusIn(f.statuses...))
	}
	if f.owner != "" {
		all = append(all, activity.Or(activity.OwnerUserID(f.owner), activity.OwnerTeamID(f.owner)))
	}
	all = append(all, within(f, activity.CreatedAtGTE, activity.CreatedAtLT)...)
	if len(f.words) > 0 {
		all = append(all, desk.ActivityMentions(f.words))
	}
	return all
}

func (f timelineFilter) notes() []predicate.Note {
	all := within(f, note.CreatedAtGTE, note.CreatedAtLT)
	if f.owner != "" {
		all = append(all, note.AuthorID(f.owner))
	}
	if len(f.words) > 0 {
		all = append(all, desk.NoteMentions(f.words))
	}
	return all
}

// posts leaves comments out: they stand under their posts.
func (f timelineFilter) posts() []predicate.Post {
	all := append(within(f, post.CreatedAtGTE, post.CreatedAtLT), post.AnswersIDIsNil())
	if f.owner != "" {
		all = append(all, post.AuthorID(f.owner))
	}
	if len(f.words) > 0 {
		all = append(all, desk.PostMentions(f.words))
	}
	return all
}

func (f timelineFilter) events() []predicate.Change {
	all := within(f, change.AtGTE, change.AtLT)
	if f.owner != "" {
		all = append(all, change.ActorID(f.owner))
	}
	return all
}

// includesEvent is the same for an event that was made already.
func (f timelineFilter) includesEvent(e *model.CaseEvent) bool {
	return f.wantsEvents() && (f.owner == "" || e.ActorID != nil && *e.ActorID == f.owner) &&
		(f.from == nil || !e.At.Before(*f.from)) && (f.until == nil || e.At.Before(*f.until))
}

func within[P any](f timelineFilter, since, before func(time.Time) P) []P {
	var all []P
	if f.from != nil {
		all = append(all, since(*f.from))
	}
	if f.until != nil {
		all = append(all, before(*f.until))
	}
	return all
}
