package demo

import (
	"time"

	"docket/ent/db/servicecase"
)

// slot is an open case as its queue is to show it: how long ago it was opened
// and how much time is left.
type slot struct {
	queue    string
	area     area
	language language
	priority servicecase.Priority
	origin   servicecase.Origin
	age, due time.Duration
	open     progress
	owner    string
	apart    bool
}

const (
	high   = servicecase.PriorityHIGH
	normal = servicecase.PriorityNORMAL
	low    = servicecase.PriorityLOW

	phone = servicecase.OriginPHONE
	email = servicecase.OriginEMAIL
	web   = servicecase.OriginWEB

	minute = time.Minute
	hour   = time.Hour
	day    = 24 * time.Hour
)

// openSlots are all open cases. The first queue is laid out by hand, because it
// is what a visitor sees first; the others follow a ladder.
var openSlots = concat(
	billingSlots,
	ladder(2, technicalQueue, 34, []language{english, english, english, english, portuguese}, []area{technical, technical, field},
		[]string{"Declan Walsh", "Priya Nair", "Ana Reis", "Tiago Moura", "Bruno Costa"}),
	ladder(3, brazilQueue, 32, []language{portuguese}, []area{technical, billing, technical, field},
		[]string{"Larissa Pinto", "Tiago Moura", "Ana Reis", "Rafael Sato", "Bruno Costa"}),
	ladder(4, onboardingQueue, 13, []language{english, portuguese}, []area{onboarding},
		[]string{"Jonas Weber", "Larissa Pinto", "Rafael Sato"}),
	ladder(5, trustQueue, 8, []language{english, portuguese}, []area{security},
		[]string{"Mei Tanaka", "Declan Walsh", "Carla Nogueira"}),
	apartSlots,
)

var billingSlots = []slot{
	{billingQueue, billing, english, high, phone, 200 * minute, -8 * minute, answered, "Priya Nair", false},
	{billingQueue, billing, portuguese, normal, email, 6 * hour, -41 * minute, untouched, "", false},
	{billingQueue, billing, english, high, email, 4 * day, 12 * minute, chased, "Ana Reis", false},
	{billingQueue, billing, english, normal, web, 50 * minute, 34 * minute, untouched, "", false},
	{billingQueue, billing, english, normal, email, 26 * hour, 51 * minute, answered, "Jonas Weber", false},
	{billingQueue, billing, english, high, email, 5 * hour, 128 * minute, taken, "Ana Reis", false},
	{billingQueue, billing, english, normal, email, 40 * minute, 146 * minute, untouched, "", false},
	{billingQueue, billing, english, normal, email, 27 * hour, 204 * minute, chased, "Ana Reis", false},
	{billingQueue, billing, english, low, phone, 2 * day, 265 * minute, answered, "Mei Tanaka", false},
	{billingQueue, billing, portuguese, normal, web, 25 * minute, 310 * minute, untouched, "", false},
	{billingQueue, billing, portuguese, high, email, 12 * minute, 345 * minute, untouched, "", false},
	{billingQueue, billing, english, normal, email, 7 * hour, 390 * minute, taken, "Bruno Costa", false},
	{billingQueue, billing, portuguese, normal, email, 2 * day, 7 * hour, answered, "Ana Reis", false},
	{billingQueue, billing, english, normal, web, 7 * minute, 470 * minute, untouched, "", false},
	{billingQueue, billing, english, low, email, 9 * hour, 500 * minute, untouched, "", false},
	{billingQueue, billing, english, low, email, day, 1460 * minute, answered, "Priya Nair", false},
	{billingQueue, billing, english, low, web, 3 * day, 1610 * minute, looked, "", false},
	{billingQueue, billing, portuguese, normal, email, 2 * day, 1702 * minute, taken, "Bruno Costa", false},
	{billingQueue, billing, english, low, email, 4 * day, 44 * hour, chased, "Ana Reis", false},
	{billingQueue, billing, english, normal, phone, 20 * hour, 48 * hour, untouched, "", false},
	{billingQueue, billing, english, low, email, 6 * day, 2900 * minute, answered, "Ana Reis", false},
	{billingQueue, billing, portuguese, normal, servicecase.OriginFACEBOOK, 29 * hour, 51 * hour, untouched, "", false},
	{billingQueue, billing, english, high, email, 5 * day, 3 * day, looked, "", false},
	{billingQueue, billing, english, normal, email, 30 * hour, 74 * hour, untouched, "", false},
	{billingQueue, billing, english, low, email, 9 * day, 0, answered, "Mei Tanaka", false},
	{billingQueue, billing, portuguese, normal, phone, 3 * hour, 0, untouched, "", false},
	{billingQueue, billing, english, low, servicecase.OriginTWITTER, 14 * day, 0, answered, "Jonas Weber", false},
}

// apartSlots are cases that somebody took out of their queue to finish them.
var apartSlots = []slot{
	{billingQueue, billing, english, low, email, 11 * day, 5 * day, answered, "Ana Reis", true},
	{brazilQueue, billing, portuguese, normal, email, 8 * day, 4 * day, chased, "Bruno Costa", true},
	{technicalQueue, technical, english, normal, phone, 12 * day, 3 * day, chased, "Declan Walsh", true},
	{brazilQueue, technical, portuguese, low, web, 16 * day, 0, answered, "Rafael Sato", true},
	{technicalQueue, field, english, normal, email, 7 * day, 6 * day, answered, "Priya Nair", true},
	{onboardingQueue, onboarding, english, normal, email, 21 * day, 9 * day, chased, "Jonas Weber", true},
}

// rungs is the time left of the cases of a ladder; zero is no promise.
var rungs = []time.Duration{
	-70 * minute, 25 * minute, 47 * minute, 95 * minute, 160 * minute, 210 * minute, 290 * minute, 375 * minute, 455 * minute,
	-15 * minute, 14 * hour, 21 * hour, 26 * hour, 31 * hour, 43 * hour, 49 * hour, 66 * hour, 0, 90 * hour, 0, 120 * hour,
}

// ladder lays out the open cases of a queue: dense near now, thin further out,
// half of them waiting.
func ladder(seed int, queue string, n int, languages []language, areas []area, workers []string) []slot {
	r := chance(-seed)
	slots := make([]slot, n)
	for i := range slots {
		due := rungs[i%len(rungs)]
		if due != 0 {
			due += seconds(r, -600, 900)
		}
		s := slot{queue: queue, area: areas[i%len(areas)], language: languages[i%len(languages)], due: due, priority: weighted(r, priorityWeights)}
		switch i % 6 {
		case 0, 2, 4:
			s.open, s.age = untouched, seconds(r, 300, 30*3600)
		case 1:
			s.open, s.age = taken, seconds(r, 2*3600, 40*3600)
		case 3:
			s.open, s.age = answered, seconds(r, 20*3600, 9*24*3600)
		case 5:
			s.open, s.age = chased, seconds(r, 30*3600, 12*24*3600)
		}
		if s.open != untouched {
			s.owner = workers[i%len(workers)]
		} else if likely(r, 20) {
			s.open, s.age = looked, s.age+6*hour
		}
		slots[i] = s
	}
	return slots
}

func concat(all ...[]slot) []slot {
	var slots []slot
	for _, some := range all {
		slots = append(slots, some...)
	}
	return slots
}
