package desk

import (
	"crypto/rand"
	"strings"

	"github.com/oklog/ulid/v2"
)

// The prefixes of ids: an id tells what it names.
const (
	prefixUser     = "user_"
	prefixTeam     = "team_"
	prefixAccount  = "account_"
	prefixContact  = "contact_"
	prefixCase     = "case_"
	prefixActivity = "activity_"
	prefixNote     = "note_"
	prefixQueue    = "queue_"
	prefixItem     = "item_"
	prefixMember   = "member_"
	prefixCommand  = "command_"
	prefixSession  = "session_"
	prefixSubject  = "subject_"
	prefixProduct  = "product_"
	prefixReason   = "reason_"

	prefixTransition = "transition_"

	prefixEntitlement = "entitlement_"
	prefixChannel     = "channel_"
	prefixCovered     = "covered_"
	prefixEntry       = "entry_"
	prefixMerge       = "merge_"
	prefixMoved       = "moved_"
	prefixLink        = "link_"
	prefixPost        = "post_"
	prefixAttachment  = "attachment_"
	prefixParty       = "party_"
	prefixStage       = "stage_"
	prefixStep        = "step_"
	prefixStay        = "stay_"

	prefixCalendar = "calendar_"
	prefixSLA      = "sla_"
	prefixSLAItem  = "slaitem_"
	prefixTimer    = "timer_"
)

// newID makes an id that sorts by the time it was made.
func newID(prefix string) string {
	return prefix + ulid.MustNew(ulid.Now(), rand.Reader).String()
}

// caseSuffix is the random end of a case number: three pairs of letter and
// digit, without those that are mistaken for others on the phone.
func caseSuffix() string {
	const letters, digits = "ABCDEFGHJKLMNPQRSTVWXYZ", "23456789"
	random := make([]byte, 6)
	_, _ = rand.Read(random) // never fails: crypto/rand ends the program instead
	var b strings.Builder
	for i, r := range random {
		set := letters
		if i%2 == 1 {
			set = digits
		}
		b.WriteByte(set[int(r)%len(set)])
	}
	return b.String()
}
