package server

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/term"
)

// process is one run of the program: what it was given.
type process struct {
	environ        []string
	stdin          io.Reader
	stdout, stderr io.Writer
}

// command is one thing the program can be asked to do.
type command struct {
	name, arguments, usage string
	run                    func(p *process, ctx context.Context, args []string) error
}

func commands() []command {
	return []command{
		{"serve", "", "serve the API and the console; migrates the database first (this is the default)", (*process).serve},
		{"migrate", "", "bring the database to the present schema and stop", (*process).migrate},
		{"import", "--map MAPPING FILE.csv [--dry-run] [--report FILE]", "read records from a CSV file", (*process).importFile},
		{"user", "add|password|list", "look after the people who may sign in", (*process).user},
		{"version", "", "print the version", (*process).version},
		{"help", "", "print this text", (*process).help},
	}
}

// misuse is an error that the person at the command line can mend.
type misuse struct{ error }

func misused(format string, args ...any) error { return misuse{fmt.Errorf(format, args...)} }

// Main runs the program and answers its exit status: 0 when done, 1 when it
// failed, 2 when it was called wrongly. It ends early, in good order, when ctx
// ends.
func Main(ctx context.Context, args, environ []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := &process{environ, stdin, stdout, stderr}
	name := "serve"
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		name, args = args[0], args[1:]
	} else if len(args) == 1 && slices.Contains([]string{"-h", "-help", "--help"}, args[0]) {
		name, args = "help", nil
	}
	err := p.dispatch(ctx, name, args)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, flag.ErrHelp):
		return p.exit(p.help(ctx, nil), 0)
	}
	if _, ok := errors.AsType[misuse](err); ok {
		return p.exit(err, 2)
	}
	return p.exit(err, 1)
}

func (p *process) exit(err error, status int) int {
	if err != nil {
		fmt.Fprintf(p.stderr, "docket: %v\n", err)
	}
	return status
}

func (p *process) dispatch(ctx context.Context, name string, args []string) error {
	all := commands()
	for _, c := range all {
		if c.name == name {
			return c.run(p, ctx, args)
		}
	}
	return misused("there is no command %s%s", name, suggest(name, all, func(c command) string { return c.name }))
}

// settings reads the settings and the command's own flags.
func (p *process) settings(name string, args []string, own func(*flag.FlagSet)) (Config, []string, error) {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	if own != nil {
		own(flags)
	}
	c, rest, err := parse(flags, args, p.environ)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		err = misuse{err}
	}
	return c, rest, err
}

// plain is settings for commands that take nothing but settings.
func (p *process) plain(name string, args []string) (Config, error) {
	c, rest, err := p.settings(name, args, nil)
	if err == nil && len(rest) > 0 {
		err = misused("%s takes no arguments, but was given %s", name, strings.Join(rest, " "))
	}
	return c, err
}

func (p *process) version(context.Context, []string) error {
	version, revision := "unknown", ""
	if info, ok := debug.ReadBuildInfo(); ok {
		version = info.Main.Version
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				revision = " " + s.Value
			}
		}
	}
	_, err := fmt.Fprintf(p.stdout, "docket %s%s\n", version, revision)
	return err
}

func (p *process) help(context.Context, []string) error {
	var b strings.Builder
	b.WriteString("Docket, the case desk.\n\nUsage: docket [COMMAND] [FLAGS]\n\nCommands:\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "  %-8s %s\n", c.name, c.usage)
		if c.arguments != "" {
			fmt.Fprintf(&b, "  %-8s docket %s %s\n", "", c.name, c.arguments)
		}
	}
	b.WriteString("\nSettings, as flag or variable:\n")
	for _, s := range Settings() {
		fmt.Fprintf(&b, "  --%-13s %-20s %s", s.Flag, s.Variable, s.Usage)
		if s.Default != "" {
			fmt.Fprintf(&b, " (%s)", s.Default)
		}
		b.WriteString("\n")
	}
	_, err := io.WriteString(p.stdout, b.String())
	return err
}

// isTerminal reports whether a person looks at what is written.
func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
