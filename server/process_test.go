package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"sync"
	"testing"

	"entgo.io/ent/dialect"

	"docket/ent/database/databasetest"
	"docket/server"
)

// onBoth runs a test against a fresh database of each kind.
func onBoth(t *testing.T, run func(t *testing.T, databaseURL string)) {
	t.Helper()
	t.Parallel()
	for name, kind := range map[string]string{"sqlite": dialect.SQLite, "postgres": dialect.Postgres} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			run(t, databasetest.URL(t, kind))
		})
	}
}

// running is the program, serving in this process.
type running struct {
	url  string
	log  *logLines
	said *logLines  // what it printed for people
	stop func() int // ends it, as a signal would, and answers its exit status
}

// start serves a database and waits until it is ready.
func start(t *testing.T, databaseURL string, flags ...string) *running {
	t.Helper()
	r := launch(t, databaseURL, flags...)
	r.log.await(t, "ready")
	return r
}

// launch serves a database and waits only until somebody listens.
func launch(t *testing.T, databaseURL string, flags ...string) *running {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	log, said, status := newLogLines(), newLogLines(), make(chan int, 1)
	args := append([]string{"serve", "--addr", "127.0.0.1:0", "--database-url", databaseURL}, flags...)
	go func() {
		status <- server.Main(ctx, args, nil, strings.NewReader(""), said, log)
		log.end()
	}()
	stop := sync.OnceValue(func() int {
		cancel()
		return <-status
	})
	t.Cleanup(func() { stop() })
	return &running{"http://" + log.await(t, "listening")["address"].(string), log, said, stop}
}

// command runs one of the program's commands to its end.
func command(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	status = server.Main(t.Context(), args, nil, strings.NewReader(stdin), &out, &err)
	return status, out.String(), err.String()
}

// logLines keeps what the program logs, and tells when a message comes.
type logLines struct {
	mu    sync.Mutex
	came  *sync.Cond
	text  bytes.Buffer
	lines []map[string]any
	ended bool
}

func newLogLines() *logLines {
	l := new(logLines)
	l.came = sync.NewCond(&l.mu)
	return l
}

func (l *logLines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.text.Write(b)
	for line := range bytes.Lines(b) {
		var fields map[string]any
		if json.Unmarshal(line, &fields) == nil {
			l.lines = append(l.lines, fields)
		}
	}
	l.came.Broadcast()
	return len(b), nil
}

func (l *logLines) end() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.ended = true
	l.came.Broadcast()
}

// await waits for a line with a message, or for the end of the program.
func (l *logLines) await(t *testing.T, message string) map[string]any {
	t.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	for {
		for _, line := range l.lines {
			if line["msg"] == message {
				return line
			}
		}
		if l.ended {
			t.Fatalf("the program ended before it logged %q:\n%s", message, l.text.String())
		}
		l.came.Wait()
	}
}

func (l *logLines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

const password = "a rather long password"

// enter adds somebody who may sign in.
func enter(t *testing.T, databaseURL, name, role string) {
	t.Helper()
	status, _, stderr := command(t, password+"\n", "user", "add", name+"@desk.example", "--name", name, "--role", role, "--database-url", databaseURL)
	if status != 0 {
		t.Fatalf("user add answered %d: %s", status, stderr)
	}
}

// person is somebody with a browser of their own.
type person struct {
	t    *testing.T
	url  string
	http *http.Client
}

func stranger(t *testing.T, url string) *person {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &person{t, url, &http.Client{Jar: jar}}
}

// signIn is a person who is signed in.
func signIn(t *testing.T, url, name string) *person {
	t.Helper()
	p := stranger(t, url)
	signed := ask[struct {
		SignIn struct{ UserErrors []userError }
	}](p,
		`mutation($in: SignInInput!) { signIn(input: $in) { userErrors { code } } }`,
		values{"in": values{"email": name + "@desk.example", "password": password}})
	if len(signed.SignIn.UserErrors) > 0 {
		t.Fatalf("%s cannot sign in: %v", name, signed.SignIn.UserErrors)
	}
	return p
}

// cookies are those that the person's browser would send.
func (p *person) cookies() []*http.Cookie {
	u, err := url.Parse(p.url)
	if err != nil {
		p.t.Fatal(err)
	}
	return p.http.Jar.Cookies(u)
}

type values = map[string]any

type userError struct{ Code, Message string }

type graphQLError struct {
	Message    string
	Extensions struct{ Code, RequestID string }
}

type answer[T any] struct {
	Data   T
	Errors []graphQLError
}

// ask sends a request that must be answered without errors.
func ask[T any](p *person, query string, variables values) T {
	p.t.Helper()
	got := attempt[T](p, query, variables)
	if len(got.Errors) > 0 {
		p.t.Fatalf("%s\nanswered %+v", query, got.Errors)
	}
	return got.Data
}

// attempt sends a request that may be answered with errors.
func attempt[T any](p *person, query string, variables values) answer[T] {
	p.t.Helper()
	body, err := json.Marshal(values{"query": query, "variables": variables})
	if err != nil {
		p.t.Fatal(err)
	}
	response, err := p.http.Post(p.url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	return decode[answer[T]](p.t, response)
}

func decode[T any](t *testing.T, response *http.Response) T {
	t.Helper()
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var got T
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatalf("status %d, %v: %.300s", response.StatusCode, err, text)
	}
	return got
}

// carry answers a jar with one person's cookies, for the address of another.
func carry(t *testing.T, from, to *person) http.CookieJar {
	t.Helper()
	u, err := url.Parse(to.url)
	if err != nil {
		t.Fatal(err)
	}
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	jar.SetCookies(u, from.cookies())
	return jar
}
