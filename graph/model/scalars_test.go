package model_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"docket/graph/model"
)

// refused fails unless the error is fit to show: one of ours, and silent about
// what was sent and how it was read.
func refused(t *testing.T, sent any, err error) {
	t.Helper()
	if _, ours := errors.AsType[model.InputError](err); !ours {
		t.Fatalf("%v: %v", sent, err)
	}
	if text, is := sent.(string); is && len(text) > 16 && strings.Contains(err.Error(), text) {
		t.Errorf("%q is repeated: %v", text, err)
	}
	for _, leak := range []string{"strconv", "parsing", "json", "base64", "time:"} {
		if strings.Contains(err.Error(), leak) {
			t.Errorf("%v leaks %q: %v", sent, leak, err)
		}
	}
}

func TestAnIDIsAShortPrintableString(t *testing.T) {
	for sent, want := range map[any]string{
		"case_01M87YFTTJ86HNHETGEFV3GTCY": "case_01M87YFTTJ86HNHETGEFV3GTCY",
		strings.Repeat("x", 64):           strings.Repeat("x", 64),
		json.Number("7"):                  "7",
		int64(7):                          "7",
	} {
		if got, err := model.UnmarshalID(sent); got != want || err != nil {
			t.Errorf("%v: %q, %v", sent, got, err)
		}
	}
	for _, sent := range []any{"", strings.Repeat("x", 65), "case_\x00", "case_\n", "case_\u0085", "case_\xff", 7.5, true, nil, []any{"a"}} {
		_, err := model.UnmarshalID(sent)
		refused(t, sent, err)
	}
}

func TestAnIntHas32Bits(t *testing.T) {
	for sent, want := range map[any]int{
		int64(0): 0, int64(-2147483648): -2147483648, json.Number("2147483647"): 2147483647, 5: 5,
	} {
		if got, err := model.UnmarshalInt(sent); got != want || err != nil {
			t.Errorf("%v: %d, %v", sent, got, err)
		}
	}
	for _, sent := range []any{int64(2147483648), json.Number("-2147483649"), json.Number("1.5"), json.Number("1e3"), json.Number("99999999999999999999"), "5", 5.0, true, nil} {
		_, err := model.UnmarshalInt(sent)
		refused(t, sent, err)
	}
}

func TestAStringIsWhatBothDatabasesKeep(t *testing.T) {
	for _, sent := range []string{"", "Olá, João\n\tdone 🙂", "a\u0001b"} {
		if got, err := model.UnmarshalText(sent); got != sent || err != nil {
			t.Errorf("%q: %q, %v", sent, got, err)
		}
	}
	for _, sent := range []any{"a\x00b", "a\xffb", "\xc3", 5, json.Number("5"), true, nil} {
		_, err := model.UnmarshalText(sent)
		refused(t, sent, err)
	}
}

func TestADateTimeIsAnInstantThatEveryoneCanHold(t *testing.T) {
	for sent, want := range map[string]time.Time{
		"2026-03-01T09:30:00Z":           time.Date(2026, 3, 1, 9, 30, 0, 0, time.UTC),
		"2026-03-01T06:30:00.25-03:00":   time.Date(2026, 3, 1, 9, 30, 0, 250_000_000, time.UTC),
		"1970-01-01T00:00:00Z":           time.Unix(0, 0).UTC(),
		"9998-12-31T23:59:59.999Z":       time.Date(9998, 12, 31, 23, 59, 59, 999_000_000, time.UTC),
		"1969-12-31T23:00:00-02:00":      time.Date(1970, 1, 1, 1, 0, 0, 0, time.UTC),
		"2026-03-01T09:30:00.123456789Z": time.Date(2026, 3, 1, 9, 30, 0, 123456789, time.UTC),
	} {
		if got, err := model.UnmarshalDateTime(sent); !got.Equal(want) || err != nil {
			t.Errorf("%s: %v, %v", sent, got, err)
		}
	}
	for _, sent := range []any{
		"", "yesterday", "2026-03-01", "2026-03-01T09:30", "2026-03-01 09:30:00Z", "2026-02-30T09:30:00Z", "2026-03-01T25:00:00Z",
		"2026-03-01T9:30:00Z", "2026-03-01T09:30:00,5Z", "2026-03-01T09:30:00+99:00", "1969-12-31T23:59:59Z", "9999-01-01T00:00:00Z",
		"9998-12-31T23:59:59-05:00", "0000-00-00T00:00:00Z", "20260-03-01T09:30:00Z", 5, json.Number("1700000000"), nil,
	} {
		_, err := model.UnmarshalDateTime(sent)
		refused(t, sent, err)
	}
}

func TestADateTimeIsPrintedInUTCWithMilliseconds(t *testing.T) {
	lisbon := time.FixedZone("", 3600)
	var printed bytes.Buffer
	model.MarshalDateTime(time.Date(2026, 7, 1, 9, 30, 0, 123_456_000, lisbon)).MarshalGQL(&printed)
	if want := `"2026-07-01T08:30:00.123Z"`; printed.String() != want {
		t.Errorf("got %s, want %s", &printed, want)
	}
}

func TestAChangeCursorIsOneThatTheDeskGaveOut(t *testing.T) {
	for _, sent := range []any{"", "nonsense", "AQ", "AQAHYzBlOGQ2YTliOWYy=", "AQAHYzBlOGQ2YTliOWYy\n", strings.Repeat("A", 5000), 5, nil} {
		_, err := model.UnmarshalChangeCursor(sent)
		refused(t, sent, err)
	}
	const given = "AQAHYzBlOGQ2YTliOWYy"
	cursor, err := model.UnmarshalChangeCursor(given)
	if err != nil {
		t.Fatal(err)
	}
	var printed bytes.Buffer
	model.MarshalChangeCursor(cursor).MarshalGQL(&printed)
	if printed.String() != `"`+given+`"` {
		t.Errorf("got %s", &printed)
	}
}

func FuzzDateTime(f *testing.F) {
	f.Add("2026-03-01T09:30:00Z")
	f.Fuzz(func(t *testing.T, sent string) {
		at, err := model.UnmarshalDateTime(sent)
		if err != nil {
			refused(t, "", err)
			return
		}
		again, err := model.UnmarshalDateTime(model.FormatDateTime(at))
		if err != nil || !again.Equal(at.Truncate(time.Millisecond)) {
			t.Errorf("%q is %v, which comes back as %v, %v", sent, at, again, err)
		}
	})
}

func TestTermsAreReadDigitByDigit(t *testing.T) {
	for sent, want := range map[any]int64{
		"7": 7_00, "7.5": 7_50, "7.05": 7_05, "-0.83": -83, "0.00": 0, "100000000000.00": 100_000_000_000_00,
		int64(3): 3_00, json.Number("-2"): -2_00, 4: 4_00,
	} {
		if got, err := model.UnmarshalTerms(sent); got != want || err != nil {
			t.Errorf("%v: %d, %v", sent, got, err)
		}
	}
	for _, sent := range []any{"", "7.", ".5", "7.005", "1e3", "+1", " 1", "1,5", "9999999999999", 7.5, json.Number("7.5"), json.Number("1e3"), true, nil} {
		_, err := model.UnmarshalTerms(sent)
		refused(t, sent, err)
	}
	for hundredths, want := range map[int64]string{7_05: `"7.05"`, -83: `"-0.83"`, 0: `"0.00"`} {
		var printed bytes.Buffer
		model.MarshalTerms(hundredths).MarshalGQL(&printed)
		if printed.String() != want {
			t.Errorf("%d is printed as %s, want %s", hundredths, &printed, want)
		}
	}
}

func TestADayIsOneOfTheCalendar(t *testing.T) {
	for _, sent := range []string{"2026-11-25", "2024-02-29", "1970-01-01", "9998-12-31"} {
		if got, err := model.UnmarshalDay(sent); got != sent || err != nil {
			t.Errorf("%s: %s, %v", sent, got, err)
		}
	}
	for _, sent := range []any{"", "2026-02-29", "2026-1-1", "1969-12-31", "9999-01-01", "2026-11-25T00:00:00Z", 20261125, nil} {
		_, err := model.UnmarshalDay(sent)
		refused(t, sent, err)
	}
}
