package server

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"reflect"
	"strconv"
	"strings"
)

// Config is every setting. A field is set by the flag in its tag, or by the
// variable of the same name in capitals behind DOCKET_; the flag wins. The table
// in docs/operating.md is the same list.
type Config struct {
	Addr            string     `flag:"addr" default:":8080" usage:"address to listen on, host:port; port 0 takes a free one"`
	DatabaseURL     string     `flag:"database-url" default:"sqlite:./data/docket.db" usage:"sqlite:PATH or postgres://user:password@host:port/name"`
	Demo            bool       `flag:"demo" default:"false" usage:"fill an empty database with a company that goes on working"`
	Attachments     string     `flag:"attachments" default:"" usage:"folder for the bytes of attachments; empty keeps them in the database"`
	AttachmentLimit size       `flag:"attachment-limit" default:"10MiB" usage:"largest attachment: a number of bytes, or with KiB or MiB, up to 1024MiB"`
	PublicURL       string     `flag:"public-url" default:"" usage:"origins that browsers may come from besides the server's own, separated by commas"`
	TLSCert         string     `flag:"tls-cert" default:"" usage:"certificate file (PEM); with tls-key, the server speaks HTTPS"`
	TLSKey          string     `flag:"tls-key" default:"" usage:"key file (PEM) of the certificate"`
	LogLevel        slog.Level `flag:"log-level" default:"info" usage:"debug, info, warn or error"`
	LogFormat       string     `flag:"log-format" default:"auto" usage:"text, json, or auto: text on a terminal, json otherwise"`
}

// Setting describes one field of Config, as help and documentation show it.
type Setting struct{ Flag, Variable, Default, Usage string }

// Settings lists every setting in the order of Config.
func Settings() []Setting {
	var all []Setting
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Config]()) {
		name := f.Tag.Get("flag")
		all = append(all, Setting{
			Flag:     name,
			Variable: variablePrefix + strings.ToUpper(strings.ReplaceAll(name, "-", "_")),
			Default:  f.Tag.Get("default"),
			Usage:    f.Tag.Get("usage"),
		})
	}
	return all
}

const (
	variablePrefix = "DOCKET_"
	// testPrefix begins the variables of the test commands, which are none of ours.
	testPrefix = "DOCKET_TEST_"
)

// parse reads the settings from defaults, then variables, then flags. The
// command may have declared flags of its own on the set. What is no flag is
// returned; flags may stand before and behind it.
func parse(flags *flag.FlagSet, args, environ []string) (c Config, rest []string, err error) {
	settings := Settings()
	for i, s := range settings {
		field := reflect.ValueOf(&c).Elem().Field(i)
		if err := assign(field, s.Default); err != nil {
			return c, nil, fmt.Errorf("default of %s: %w", s.Flag, err)
		}
		set := func(text string) error { return assign(field, text) }
		if field.Kind() == reflect.Bool {
			flags.BoolFunc(s.Flag, s.Usage, set)
		} else {
			flags.Func(s.Flag, s.Usage, set)
		}
	}
	if err := fromVariables(&c, settings, environ); err != nil {
		return c, nil, err
	}
	if rest, err = fromFlags(flags, args); err != nil {
		return c, nil, err
	}
	return c, rest, c.check()
}

func fromVariables(c *Config, settings []Setting, environ []string) error {
	for _, pair := range environ {
		name, value, _ := strings.Cut(pair, "=")
		if !strings.HasPrefix(name, variablePrefix) || strings.HasPrefix(name, testPrefix) {
			continue
		}
		known := false
		for i, s := range settings {
			if s.Variable != name {
				continue
			}
			known = true
			if err := assign(reflect.ValueOf(c).Elem().Field(i), value); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		if !known {
			return fmt.Errorf("there is no setting %s%s", name, suggest(name, settings, func(s Setting) string { return s.Variable }))
		}
	}
	return nil
}

func fromFlags(flags *flag.FlagSet, args []string) (rest []string, err error) {
	flags.SetOutput(io.Discard) // errors are ours to print, once
	flags.Usage = func() {}
	for {
		if err := flags.Parse(args); err != nil {
			return nil, unknownFlag(flags, err)
		}
		if flags.NArg() == 0 {
			return rest, nil
		}
		rest, args = append(rest, flags.Arg(0)), flags.Args()[1:]
	}
}

// unknownFlag gives the error about a flag that is not defined a hint.
func unknownFlag(flags *flag.FlagSet, err error) error {
	name, unknown := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !unknown {
		return err
	}
	name = "--" + strings.TrimPrefix(name, "-")
	var known []string
	flags.VisitAll(func(f *flag.Flag) { known = append(known, "--"+f.Name) })
	return fmt.Errorf("there is no flag %s%s", name, suggest(name, known, func(s string) string { return s }))
}

// assign reads a text into a field. Messages do not repeat the text: it may be
// a password.
func assign(field reflect.Value, text string) error {
	switch to := field.Addr().Interface().(type) {
	case *string:
		*to = text
	case *bool:
		v, err := strconv.ParseBool(cmp.Or(text, "false"))
		if err != nil {
			return errors.New("must be true or false")
		}
		*to = v
	case *size:
		return to.parse(text)
	case *slog.Level:
		if err := to.UnmarshalText([]byte(text)); err != nil {
			return errors.New("must be debug, info, warn or error")
		}
	default:
		return fmt.Errorf("no setting can be a %s", field.Type())
	}
	return nil
}

// check refuses what no start could make sense of.
func (c Config) check() error {
	if (c.TLSCert == "") != (c.TLSKey == "") {
		return errors.New("tls-cert and tls-key belong together: one of them is missing")
	}
	if c.LogFormat != "auto" && c.LogFormat != "text" && c.LogFormat != "json" {
		return errors.New("log-format must be text, json or auto")
	}
	_, err := c.origins()
	return err
}

func (c Config) tls() bool { return c.TLSCert != "" }

// origins are the origins that browsers may come from besides our own.
func (c Config) origins() ([]string, error) {
	var all []string
	for text := range strings.SplitSeq(c.PublicURL, ",") {
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		u, err := url.Parse(text)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			return nil, errors.New("public-url must be addresses such as https://desk.example.com")
		}
		all = append(all, strings.ToLower(u.Scheme+"://"+u.Host))
	}
	return all, nil
}

// suggest names the known word that is nearest to a mistyped one, if one is near.
func suggest[T any](typed string, known []T, word func(T) string) string {
	best, least := "", 4
	for _, k := range known {
		if d := distance(strings.ToLower(typed), strings.ToLower(word(k))); d < least {
			best, least = word(k), d
		}
	}
	if best == "" {
		return "; see docket help"
	}
	return "; did you mean " + best + "?"
}

// distance counts the letters to insert, drop or replace to make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
