package demo

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"time"

	"docket/ent/db/servicecase"
)

// plan is what is decided about a case before its story is told.
type plan struct {
	// seed is where its accidents come from.
	seed     int
	customer int
	person   int
	story    story
	line     line
	origin   servicecase.Origin
	priority servicecase.Priority
	opened   time.Time
	// due is what the customer was promised; zero when nothing was.
	due time.Time
	// end is when it was closed; zero for a case that is open.
	end time.Time
	// open says how far an open case has come, and owner who has it.
	open  progress
	owner string
	// apart is an open case that stands in no queue.
	apart bool
}

// progress is how far an open case has come.
type progress int

const (
	// untouched waits in its queue.
	untouched progress = iota
	// looked was worked on and given back.
	looked
	// taken is worked on, and nothing was said to the customer yet.
	taken
	// answered waits for the customer.
	answered
	// chased has been answered by the customer in turn.
	chased
)

const (
	closedCases = 780
	// historyDays is how far back the first case lies.
	historyDays = 182
)

// plans are all cases of the demo, the oldest first.
func plans(now time.Time) []plan {
	d := dealer{decks: map[deckOf]*deck{}, random: chance(0), now: now}
	all := make([]plan, 0, closedCases+120)
	for _, slot := range openSlots {
		all = append(all, d.openCase(len(all), slot))
	}
	for range closedCases {
		all = append(all, d.closedCase(len(all)))
	}
	slices.SortStableFunc(all, func(a, b plan) int { return cmp.Compare(a.opened.UnixMicro(), b.opened.UnixMicro()) })
	return all
}

// deckOf names the stories that are dealt from one deck.
type deckOf struct {
	language language
	area     area
}

// deck deals every story once before any comes again.
type deck struct {
	all, left []story
}

// dealer deals out stories and customers.
type dealer struct {
	decks     map[deckOf]*deck
	customers [2][]int
	random    *rand.Rand
	now       time.Time
}

func (d *dealer) story(l language, a area) story {
	key := deckOf{l, a}
	if d.decks[key] == nil {
		all := slices.DeleteFunc(slices.Clone(stories[l]), func(s story) bool { return s.area != a })
		d.decks[key] = &deck{all: all}
	}
	deck := d.decks[key]
	if len(deck.left) == 0 {
		deck.left = slices.Clone(deck.all)
		d.random.Shuffle(len(deck.left), func(i, j int) { deck.left[i], deck.left[j] = deck.left[j], deck.left[i] })
	}
	next := deck.left[0]
	deck.left = deck.left[1:]
	return next
}

// customer deals out the customers of a language in turn.
func (d *dealer) customer(l language) int {
	if len(d.customers[l]) == 0 {
		for i, c := range customers {
			if c.language() == l {
				d.customers[l] = append(d.customers[l], i)
			}
		}
		left := d.customers[l]
		d.random.Shuffle(len(left), func(i, j int) { left[i], left[j] = left[j], left[i] })
	}
	next := d.customers[l][0]
	d.customers[l] = d.customers[l][1:]
	return next
}

// deal decides everything about a case but its times.
func (d *dealer) deal(seed int, l language, a area, where line) plan {
	return plan{
		seed: seed + 1, customer: d.customer(l), person: d.random.IntN(contactsEach), story: d.story(l, a), line: where,
		origin:   weighted(d.random, originWeights),
		priority: weighted(d.random, priorityWeights),
	}
}

// closedCase is one of the past six months.
func (d *dealer) closedCase(seed int) plan {
	l := language(d.random.IntN(2))
	a := weighted(d.random, areaWeights)
	p := d.deal(seed, l, a, lineOf(d.random, l, a))
	c := customers[p.customer]
	day := d.now.AddDate(0, 0, -between(d.random, 1, historyDays)).Truncate(24 * time.Hour)
	p.opened = atWork(day.Add(seconds(d.random, 8*3600, 18*3600)).Add(-c.offset()), c)
	hours := []int{between(d.random, 1, 5), between(d.random, 5, 30), between(d.random, 24, 150)}[weighted(d.random, paceWeights)]
	if a == field || a == onboarding { // somebody has to go there
		hours = between(d.random, 70, 240)
	}
	p.end = atWork(p.opened.Add(time.Duration(hours)*time.Hour+seconds(d.random, 0, 3599)), c)
	if latest := d.now.Add(-10 * time.Minute); p.end.After(latest) {
		p.end = latest.Add(-time.Duration(seed) * time.Second)
	}
	if earliest := p.end.Add(-45 * time.Minute); p.opened.After(earliest) {
		p.opened = earliest
	}
	if likely(d.random, 80) {
		p.due = p.opened.Add(time.Duration([]int{8, 24, 48}[sortOf(p.priority)]) * time.Hour)
	}
	p.owner = pickOne(d.random, p.line.workers)
	return p
}

// openCase is one that somebody has yet to close.
func (d *dealer) openCase(seed int, s slot) plan {
	where := lineNamed(s.queue)
	p := d.deal(seed, s.language, s.area, where)
	p.opened = d.now.Add(-s.age - seconds(d.random, 0, 240))
	if day := atWork(p.opened, customers[p.customer]); day.Before(d.now.Add(-3 * time.Hour)) {
		p.opened = day
	}
	p.priority, p.open, p.owner, p.apart = s.priority, s.open, s.owner, s.apart
	if s.due != 0 {
		p.due = d.now.Add(s.due)
	}
	if s.origin != "" {
		p.origin = s.origin
	}
	return p
}

func seconds(r *rand.Rand, low, high int) time.Duration {
	return time.Duration(between(r, low, high)) * time.Second
}

// sortOf is the place of a priority, the highest first.
func sortOf(p servicecase.Priority) int {
	return slices.Index([]servicecase.Priority{servicecase.PriorityHIGH, servicecase.PriorityNORMAL, servicecase.PriorityLOW}, p)
}

// lineOf is where a case of an area is worked on. Brazil has its own line for
// whatever is not confidential.
func lineOf(r *rand.Rand, l language, a area) line {
	switch {
	case a == security:
		return lineNamed(trustQueue)
	case a == onboarding:
		return lineNamed(onboardingQueue)
	case l == portuguese && (a != billing || likely(r, 60)):
		return lineNamed(brazilQueue)
	case a == billing:
		return lineNamed(billingQueue)
	default:
		return lineNamed(technicalQueue)
	}
}

func lineNamed(name string) line {
	return lines[slices.IndexFunc(lines, func(l line) bool { return l.name == name })]
}

// atWork moves an instant into the next working hours where the customer is.
func atWork(at time.Time, c customer) time.Time {
	local := at.Add(c.offset())
	if hour := local.Hour(); hour < 8 {
		local = local.Add(time.Duration(8-hour) * time.Hour)
	} else if hour >= 18 {
		local = local.Add(time.Duration(32-hour) * time.Hour)
	}
	for local.Weekday() == time.Saturday || local.Weekday() == time.Sunday {
		local = local.Add(24 * time.Hour)
	}
	return local.Add(-c.offset())
}

// weight is how often something comes up, compared with the others.
type weight[T any] struct {
	value T
	times int
}

func weighted[T any](r *rand.Rand, of []weight[T]) T {
	total := 0
	for _, w := range of {
		total += w.times
	}
	n := r.IntN(total)
	for _, w := range of {
		if n -= w.times; n < 0 {
			return w.value
		}
	}
	panic("weights add up")
}

var (
	originWeights = []weight[servicecase.Origin]{
		{servicecase.OriginEMAIL, 46}, {servicecase.OriginPHONE, 27}, {servicecase.OriginWEB, 20},
		{servicecase.OriginFACEBOOK, 4}, {servicecase.OriginTWITTER, 3},
	}
	priorityWeights = []weight[servicecase.Priority]{
		{servicecase.PriorityHIGH, 18}, {servicecase.PriorityNORMAL, 58}, {servicecase.PriorityLOW, 24},
	}
	areaWeights = []weight[area]{{billing, 40}, {technical, 36}, {field, 9}, {security, 5}, {onboarding, 10}}
	paceWeights = []weight[int]{{0, 40}, {1, 38}, {2, 22}}
)
