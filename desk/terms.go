package desk

import "fmt"

// Terms are counted in hundredths: of a case or of an hour.

// oneCase is what a case takes of an entitlement that counts cases.
const oneCase = 100

// mostTerms is the largest number of terms, in hundredths.
const mostTerms = 100_000_000_000_00

// hours is what minutes take of an entitlement that counts hours, rounded to
// the nearest hundredth. There is no half to decide about: a minute is five
// thirds of a hundredth.
func hours(minutes int) int64 { return (int64(minutes)*100 + 30) / 60 }

// FormatTerms writes terms with two decimals.
func FormatTerms(hundredths int64) string {
	sign := ""
	if hundredths < 0 {
		sign, hundredths = "-", -hundredths
	}
	return fmt.Sprintf("%s%d.%02d", sign, hundredths/100, hundredths%100)
}

// terms checks a number of terms.
func (ps *Problems) terms(field string, hundredths int64, whole bool) {
	switch {
	case hundredths < 0 || hundredths > mostTerms:
		ps.add(CodeInvalid, field, "Terms lie between 0 and 100000000000.")
	case whole && hundredths%oneCase != 0:
		ps.add(CodeInvalid, field, "Cases are counted whole.")
	}
}
