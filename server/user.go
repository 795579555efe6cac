package server

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"golang.org/x/term"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/user"
)

const userUsage = `docket user add EMAIL --name NAME [--role agent|supervisor|administrator] [--locale en|pt-BR]
       docket user password EMAIL
       docket user list
The password is asked for, or read from the standard input when that is no terminal`

// user looks after the people who may sign in.
func (p *process) user(ctx context.Context, args []string) error {
	var name, role, locale string
	c, rest, err := p.settings("user", args, func(flags *flag.FlagSet) {
		flags.StringVar(&name, "name", "", "as colleagues know them")
		flags.StringVar(&role, "role", "agent", "agent, supervisor or administrator")
		flags.StringVar(&locale, "locale", "en", "en or pt-BR")
	})
	if err != nil {
		return err
	}
	return p.withDesk(ctx, c, func(d *desk.Desk) error {
		switch {
		case len(rest) == 2 && rest[0] == "add":
			return p.addUser(ctx, d, desk.NewUser{Name: name, Email: &rest[1], Role: user.Role(strings.ToUpper(role)), Locale: locale})
		case len(rest) == 2 && rest[0] == "password":
			return p.setPassword(ctx, d, rest[1])
		case len(rest) == 1 && rest[0] == "list":
			return p.listUsers(ctx, d)
		}
		return misused("%s", userUsage)
	})
}

func (p *process) addUser(ctx context.Context, d *desk.Desk, in desk.NewUser) error {
	password, err := p.askPassword()
	if err != nil {
		return err
	}
	in.Password = &password
	added, err := d.CreateUser(ctx, desk.Itself(), in)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.stdout, "%s may sign in as %s.\n", *added.Email, strings.ToLower(string(added.Role)))
	return err
}

func (p *process) setPassword(ctx context.Context, d *desk.Desk, email string) error {
	who, err := d.Users(desk.Itself()).Where(user.Email(strings.ToLower(email))).Only(ctx)
	if db.IsNotFound(err) {
		return fmt.Errorf("there is no user %s", email)
	}
	if err != nil {
		return fmt.Errorf("find the user: %w", err)
	}
	password, err := p.askPassword()
	if err != nil {
		return err
	}
	if _, err := d.SetPassword(ctx, desk.Itself(), desk.NewPassword{UserID: who.ID, Password: password}); err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.stdout, "The password of %s is set; their sessions have ended.\n", email)
	return err
}

func (p *process) listUsers(ctx context.Context, d *desk.Desk) error {
	all, err := d.Users(desk.Itself()).Where(user.EmailNotNil()).Order(user.ByEmail()).All(ctx)
	if err != nil {
		return fmt.Errorf("list the users: %w", err)
	}
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	for _, u := range all {
		state := "active"
		if !u.Active {
			state = "disabled"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", *u.Email, u.Name, strings.ToLower(string(u.Role)), state)
	}
	return table.Flush()
}

// askPassword reads a password without showing it.
func (p *process) askPassword() (string, error) {
	if f, ok := p.stdin.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		fmt.Fprint(p.stderr, "Password: ")
		typed, err := term.ReadPassword(int(f.Fd()))
		fmt.Fprintln(p.stderr)
		return string(typed), err
	}
	line, err := bufio.NewReader(p.stdin).ReadString('\n')
	line = strings.TrimRight(line, "\r\n")
	if line == "" {
		return "", errors.Join(errors.New("no password on the standard input"), err)
	}
	return line, nil
}
