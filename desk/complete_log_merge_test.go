package desk_test

import (
	"docket/desk"
	"docket/desk/desktest"
)

// merges makes one case of three and separates them again, by both ways there
// are.
func (s *scenario) merges() {
	var merged []string
	keep := s.d.Case(s.ana, "Survivor", desktest.For(s.acme))
	for _, title := range []string{"First", "Second"} {
		c := s.d.Case(s.ana, title, desktest.For(s.acme), desktest.In(s.queue))
		filled(s.t, s.d, s.ana, c)
		merged = append(merged, c.ID)
	}
	in := desk.CaseMerge{SurvivorID: keep.ID, MergedIDs: merged, Take: []desk.FieldChoice{{Field: desk.MergeTitle, CaseID: merged[1]}}}
	done := call(s, s.d.MergeCases, "MergeCases", s.carla, in)
	call(s, s.d.Undo, "Undo", s.carla, desk.Undoing{CommandID: done.CommandID})
	call(s, s.d.MergeCases, "MergeCases", s.carla, in)
	last := s.d.Case(s.ana, "Last", desktest.For(s.acme))
	call(s, s.d.MergeCases, "MergeCases", s.carla, desk.CaseMerge{SurvivorID: last.ID, MergedIDs: []string{keep.ID}})
	call(s, s.d.UnmergeCases, "UnmergeCases", s.carla, desk.CaseUnmerge{MergedIDs: merged[:1]}) // out of the chain
}
