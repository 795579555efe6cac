package demo

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// chance is the source of everything that looks accidental. The same seed and
// case give the same course of events.
func chance(n int) *rand.Rand { return rand.New(rand.NewPCG(20260101, uint64(n))) }

// pickOne takes any of several.
func pickOne[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

// between is a number from low to high, both included.
func between(r *rand.Rand, low, high int) int { return low + r.IntN(high-low+1) }

// likely is true so many times of a hundred.
func likely(r *rand.Rand, percent int) bool { return r.IntN(100) < percent }

// facts fill the words in braces of a story for one case.
func facts(r *rand.Rand, c customer, person, agent string, opened time.Time) *strings.Replacer {
	lang, at := c.language(), opened.Add(c.offset())
	sites := c.sites()
	depot := r.IntN(len(sites))
	first := 61000 + r.IntN(31000)
	given, _, _ := strings.Cut(person, " ")
	colleague, _, _ := strings.Cut(agent, " ")
	return strings.NewReplacer(
		"{contact}", given, "{agent}", colleague, "{account}", c.name,
		"{depot}", sites[depot], "{city}", sites[(depot+1)%len(sites)],
		"{invoice}", fmt.Sprintf("INV-%d", first), "{invoice2}", fmt.Sprintf("INV-%d", first+between(r, 2, 60)),
		"{credit}", fmt.Sprintf("CM-%d", between(r, 10100, 19900)), "{po}", fmt.Sprintf("PO-%d", between(r, 41000, 58900)),
		"{device}", fmt.Sprintf("RT-%d", between(r, 1200, 9800)), "{card}", fmt.Sprintf("%04d", between(r, 1000, 9999)),
		"{amount}", money(c.country, between(r, 48_000, 940_000)), "{amount2}", money(c.country, between(r, 1_900, 46_000)),
		"{few}", fmt.Sprint(between(r, 2, 6)), "{count}", fmt.Sprint(between(r, 12, 180)),
		"{version}", fmt.Sprintf("%d.%d.%d", between(r, 4, 6), between(r, 0, 9), between(r, 0, 4)),
		"{plate}", plate(r, c.country), "{plate2}", plate(r, c.country),
		"{month}", month(lang, at.AddDate(0, 0, -at.Day())), "{date}", date(lang, at.AddDate(0, 0, -between(r, 2, 19))),
		"{time}", at.Add(-time.Duration(between(r, 15, 170))*time.Minute).Format("15:04"),
		"{later}", at.Add(time.Duration(between(r, 60, 240))*time.Minute).Format("15:04"),
	)
}

// offset is how far a customer's clock is from UTC, near enough for stories.
func (c customer) offset() time.Duration {
	if c.country == "BR" {
		return -3 * time.Hour
	}
	return 0
}

// money writes an amount in cents as it is written in the country.
func money(country string, cents int) string {
	whole := cents / 100
	thousands := ""
	if whole >= 1000 {
		thousands = fmt.Sprint(whole / 1000)
	}
	rest := fmt.Sprint(whole % 1000)
	if thousands != "" {
		rest = fmt.Sprintf("%03d", whole%1000)
	}
	join := func(sign, group, point string) string {
		if thousands != "" {
			rest = thousands + group + rest
		}
		return fmt.Sprintf("%s %s%s%02d", sign, rest, point, cents%100)
	}
	switch country {
	case "BR":
		return join("R$", ".", ",")
	case "IE":
		return join("EUR", ",", ".")
	default:
		return join("GBP", ",", ".")
	}
}

// plate is a number plate in the pattern of the country.
func plate(r *rand.Rand, country string) string {
	const letters = "ABCDEFGHJKLMNPRSTVXY"
	some := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = letters[r.IntN(len(letters))]
		}
		return string(b)
	}
	switch country {
	case "BR":
		return fmt.Sprintf("%s%d%s%02d", some(3), r.IntN(10), some(1), r.IntN(100))
	case "IE":
		return fmt.Sprintf("%d-%s-%d", between(r, 18, 25)*10+between(r, 1, 2), pickOne(r, []string{"D", "C", "G", "L", "W"}), between(r, 1200, 48000))
	default:
		return fmt.Sprintf("%s%d %s", some(2), between(r, 19, 25), some(3))
	}
}

var months = [2][12]string{
	english:    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	portuguese: {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
}

func month(l language, at time.Time) string { return months[l][at.Month()-1] }

func date(l language, at time.Time) string {
	if l == portuguese {
		return fmt.Sprintf("%d de %s", at.Day(), month(l, at))
	}
	return fmt.Sprintf("%d %s", at.Day(), month(l, at))
}
