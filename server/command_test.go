package server_test

import (
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"docket/ent/database/databasetest"
)

func TestMigrateBringsAnEmptyDatabaseUpToDate(t *testing.T) {
	t.Parallel()
	for _, kind := range []string{dialect.SQLite, dialect.Postgres} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			url := databasetest.Empty(t, kind)
			status, first, stderr := command(t, "", "migrate", "--database-url", url)
			if status != 0 || strings.Contains(first, " 0 migrations") {
				t.Fatalf("got %d %s%s", status, first, stderr)
			}
			if status, again, stderr := command(t, "", "migrate", "--database-url", url); status != 0 || !strings.Contains(again, " 0 migrations") {
				t.Errorf("again: got %d %s%s", status, again, stderr)
			}
		})
	}
}

func TestServeMigratesAnEmptyDatabase(t *testing.T) {
	t.Parallel()
	for _, kind := range []string{dialect.SQLite, dialect.Postgres} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			r := start(t, databasetest.Empty(t, kind))
			if response, body := raw(t, stranger(t, r.url), "GET", "/readyz", nil, nil); response.StatusCode != 200 {
				t.Errorf("got %d %s", response.StatusCode, body)
			}
		})
	}
}

func TestUsersAreAddedListedAndGivenPasswords(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		enter(t, databaseURL, "ana", "agent")
		enter(t, databaseURL, "admin", "administrator")
		_, list, _ := command(t, "", "user", "list", "--database-url", databaseURL)
		if want := "admin@desk.example  admin  administrator  active\nana@desk.example    ana    agent          active\n"; list != want {
			t.Errorf("got\n%swant\n%s", list, want)
		}
		for _, c := range []struct {
			stdin string
			args  []string
			want  string
		}{
			{password + "\n", []string{"user", "add", "ana@desk.example", "--name", "Ana"}, "already"},
			{password + "\n", []string{"user", "add", "x@desk.example", "--name", "X", "--role", "king"}, "role"},
			{"short\n", []string{"user", "add", "x@desk.example", "--name", "X"}, "password"},
			{"", []string{"user", "add", "x@desk.example", "--name", "X"}, "no password"},
			{password + "\n", []string{"user", "password", "nobody@desk.example"}, "no user"},
		} {
			status, _, stderr := command(t, c.stdin, append(c.args, "--database-url", databaseURL)...)
			if status != 1 || !strings.Contains(strings.ToLower(stderr), c.want) {
				t.Errorf("%v: got %d %s, want 1 and %q", c.args, status, stderr, c.want)
			}
		}
	})
}

func TestMistakesAtTheCommandLineAreNamed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args    []string
		environ []string
		want    string
	}{
		{[]string{"srve"}, nil, "there is no command srve; did you mean serve?"},
		{[]string{"serve", "--adr", ":0"}, nil, "there is no flag --adr; did you mean --addr?"},
		{[]string{"serve", "--quixotic"}, nil, "there is no flag --quixotic; see docket help"},
		{[]string{"serve", "now"}, nil, "serve takes no arguments, but was given now"},
		{[]string{"serve"}, []string{"DOCKET_DATABASE_ULR=postgres://u:secret@h/d"}, "there is no setting DOCKET_DATABASE_ULR; did you mean DOCKET_DATABASE_URL?"},
		{[]string{"serve"}, []string{"DOCKET_DEMO=perhaps"}, "DOCKET_DEMO: must be true or false"},
		{[]string{"serve", "--log-level", "loud"}, nil, "must be debug, info, warn or error"},
		{[]string{"serve", "--tls-cert", "cert.pem"}, nil, "belong together"},
		{[]string{"serve", "--public-url", "desk.example"}, nil, "public-url must be addresses"},
		{[]string{"user", "remove"}, nil, "docket user add EMAIL"},
		{[]string{"import", "file.csv"}, nil, "docket import --map MAPPING FILE.csv"},
	} {
		status, stderr := withEnvironment(t, c.environ, c.args...)
		if status != 2 || !strings.Contains(stderr, c.want) || strings.Contains(stderr, "secret") {
			t.Errorf("%v %v: got %d %q, want 2 and %q", c.args, c.environ, status, stderr, c.want)
		}
	}
	if status, _, stderr := command(t, "", "migrate", "--database-url", "mysql://u:secret@h/d"); status != 1 || strings.Contains(stderr, "secret") {
		t.Errorf("another database: got %d %q", status, stderr)
	}
}

func TestHelpNamesEveryCommandAndSetting(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"help"}, {"--help"}, {"serve", "--help"}} {
		status, help, _ := command(t, "", args...)
		for _, word := range []string{"serve", "migrate", "import", "user", "version", "--addr", "DOCKET_DATABASE_URL", "--demo"} {
			if status != 0 || !strings.Contains(help, word) {
				t.Errorf("%v: got %d and no %q", args, status, word)
			}
		}
	}
	if status, version, _ := command(t, "", "version"); status != 0 || !strings.HasPrefix(version, "docket ") {
		t.Errorf("got %d %s", status, version)
	}
}
