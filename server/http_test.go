package server_test

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"

	"docket/ent/database"
)

// raw sends a request as it is and answers it with its body.
func raw(t *testing.T, p *person, method, path string, header map[string]string, body io.Reader) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, p.url+path, body)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range header {
		request.Header.Set(name, value)
	}
	response, err := p.http.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(text)
}

func TestWhatCannotBeReadIsAnsweredWithACodeAndTheProcessStaysUp(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		const secret = "never-repeat-this"
		json := map[string]string{"Content-Type": "application/json"}
		for _, c := range []struct {
			name, method string
			header       map[string]string
			body         string
			status       int
		}{
			{"10 MB", "POST", json, `{"query":"` + strings.Repeat("a", 10<<20) + `"}`, 413},
			{"no JSON", "POST", json, secret, 400},
			{"broken JSON", "POST", json, `{"query": "` + secret, 400},
			{"two requests", "POST", json, `{"query":"{viewer{id}}"} {"query":"{viewer{id}}"}`, 400},
			{"a batch", "POST", json, `[{"query":"{viewer{id}}"}]`, 400},
			{"nothing", "POST", json, ``, 400},
			{"no query", "POST", json, `{"variables":{"a":"` + secret + `"}}`, 400},
			{"a query that is a number", "POST", json, `{"query":7}`, 400},
			{"variables that are a list", "POST", json, `{"query":"{viewer{id}}","variables":["` + secret + `"]}`, 400},
			{"deep nesting", "POST", json, `{"query":"{viewer{id}}","variables":{"a":` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + `}}`, 400},
			{"no UTF-8", "POST", json, "{\"query\":\"{viewer{id}}\xff\"}", 400},
			{"no media type", "POST", nil, `{"query":"{viewer{id}}"}`, 415},
			{"a form", "POST", map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, `query={viewer{id}}`, 415},
			{"plain text", "POST", map[string]string{"Content-Type": "text/plain"}, `{"query":"{viewer{id}}"}`, 415},
			{"a media type that begins alike", "POST", map[string]string{"Content-Type": "application/jsonp"}, `{"query":"{viewer{id}}"}`, 415},
			{"another charset", "POST", map[string]string{"Content-Type": "application/json; charset=latin1"}, `{"query":"{viewer{id}}"}`, 415},
			{"compressed", "POST", map[string]string{"Content-Type": "application/json", "Content-Encoding": "gzip"}, "\x1f\x8b", 415},
			{"an answer in HTML", "POST", map[string]string{"Content-Type": "application/json", "Accept": "text/html"}, `{"query":"{viewer{id}}"}`, 406},
			{"GET", "GET", nil, ``, 405},
			{"PUT", "PUT", json, `{"query":"{viewer{id}}"}`, 405},
			{"a subscription", "POST", json, `{"query":"subscription { queueChanges(queueId: \"` + o.queue + `\") { cursor } }"}`, 406},
			{"another site", "POST", map[string]string{"Content-Type": "application/json", "Sec-Fetch-Site": "cross-site"}, `{"query":"{viewer{id}}"}`, 403},
			{"another origin", "POST", map[string]string{"Content-Type": "application/json", "Origin": "https://evil.example"}, `{"query":"{viewer{id}}"}`, 403},
			{"a page without the header", "POST", map[string]string{"Content-Type": "application/json", "Origin": o.url}, `{"query":"{viewer{id}}"}`, 403},
		} {
			response, body := raw(t, o.bruno, c.method, "/graphql", c.header, strings.NewReader(c.body))
			if response.StatusCode != c.status || !strings.Contains(body, `"code":"BAD_REQUEST"`) || strings.Contains(body, secret) {
				t.Errorf("%s: got %d %.200s, want %d with a code", c.name, response.StatusCode, body, c.status)
			}
			if c.status == 405 && response.Header.Get("Allow") != "POST" {
				t.Errorf("%s: Allow is %q", c.name, response.Header.Get("Allow"))
			}
		}
		o.stillServes()
	})
}

func TestRequestsOfOurOwnPagesAreAnswered(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL, "--public-url", "https://desk.example")
		for name, header := range map[string]map[string]string{
			"a program":          {},
			"a page":             {"Origin": o.url, "Sec-Fetch-Site": "same-origin"},
			"an unencrypted one": {"Origin": o.url, "X-Docket": "1"},
			"the public address": {"Origin": "https://desk.example", "Sec-Fetch-Site": "cross-site"},
		} {
			header["Content-Type"] = "application/json; charset=UTF-8"
			response, body := raw(t, o.bruno, "POST", "/graphql", header, strings.NewReader(`{"query":"{viewer{user{name}}}"}`))
			if response.StatusCode != 200 || body != `{"data":{"viewer":{"user":{"name":"bruno"}}}}` {
				t.Errorf("%s: got %d %s", name, response.StatusCode, body)
			}
		}
	})
}

func TestTheMediaTypeOfAnAnswerIsTheOneAskedFor(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		const modern = "application/graphql-response+json"
		for _, c := range []struct {
			accept, query, want string
			status              int
		}{
			{"", "{viewer{id}}", "application/json; charset=utf-8", 200},
			{"*/*", "{viewer{id}}", "application/json; charset=utf-8", 200},
			{modern, "{viewer{id}}", modern + "; charset=utf-8", 200},
			{modern + ", application/json;q=0.9", "{viewer{id}}", modern + "; charset=utf-8", 200},
			{"application/json", "{nothing}", "application/json; charset=utf-8", 200},
			{modern, "{nothing}", modern + "; charset=utf-8", 400},
			{modern, "{", modern + "; charset=utf-8", 400},
		} {
			header := map[string]string{"Content-Type": "application/json", "Accept": c.accept}
			response, body := raw(t, o.bruno, "POST", "/graphql", header, strings.NewReader(`{"query":"`+c.query+`"}`))
			if response.StatusCode != c.status || response.Header.Get("Content-Type") != c.want {
				t.Errorf("Accept %q, %s: got %d %s %s", c.accept, c.query, response.StatusCode, response.Header.Get("Content-Type"), body)
			}
			if c.query != "{viewer{id}}" && (!strings.Contains(body, `"code":"BAD_REQUEST"`) || strings.Contains(body, `"data"`)) {
				t.Errorf("Accept %q, %s: got %s", c.accept, c.query, body)
			}
		}
	})
}

func TestEveryAnswerCarriesTheSecurityHeaders(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		r := start(t, databaseURL)
		p := stranger(t, r.url)
		host := strings.TrimPrefix(r.url, "http://")
		for _, path := range []string{"/", "/graphql", "/healthz", "/assets/none.js", "/queues/1"} {
			response, _ := raw(t, p, "GET", path, nil, nil)
			policy := response.Header.Get("Content-Security-Policy")
			for _, part := range []string{"default-src 'self'", "script-src 'self';", "style-src 'self';", "connect-src 'self' wss://" + host + " ws://" + host, "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'self'"} {
				if !strings.Contains(policy, part) {
					t.Errorf("%s: the policy %q lacks %q", path, policy, part)
				}
			}
			for name, want := range map[string]string{
				"X-Content-Type-Options": "nosniff", "Cross-Origin-Opener-Policy": "same-origin",
				"Cross-Origin-Resource-Policy": "same-origin", "Referrer-Policy": "same-origin", "Strict-Transport-Security": "",
			} {
				if got := response.Header.Get(name); got != want {
					t.Errorf("%s: %s is %q, want %q", path, name, got, want)
				}
			}
			if response.Header.Get("X-Request-Id") == "" {
				t.Errorf("%s: no request id", path)
			}
		}
	})
}

func TestReadinessFollowsTheDatabase(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		d, err := database.Open(t.Context(), databaseURL)
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		tx, err := d.Writer.BeginTx(t.Context(), nil) // on SQLite this takes the file's write lock
		if err != nil {
			t.Fatal(err)
		}
		if d.Reader == d.Writer {
			if _, err := tx.Exec("LOCK TABLE schema_migrations IN ACCESS EXCLUSIVE MODE"); err != nil {
				t.Fatal(err)
			}
		}
		r := launch(t, databaseURL)
		p := stranger(t, r.url)
		if response, body := raw(t, p, "GET", "/readyz", nil, nil); response.StatusCode != 503 || body != "migrating\n" {
			t.Errorf("before it is migrated: got %d %q, want 503 migrating", response.StatusCode, body)
		}
		if response, _ := raw(t, p, "GET", "/healthz", nil, nil); response.StatusCode != 200 {
			t.Errorf("before it is migrated: health is %d", response.StatusCode)
		}
		if response, _ := raw(t, p, "GET", "/graphql", nil, nil); response.StatusCode != 503 {
			t.Errorf("before it is migrated: the API answers %d, want 503", response.StatusCode)
		}
		if err := tx.Rollback(); err != nil {
			t.Fatal(err)
		}
		r.log.await(t, "ready")
		if response, body := raw(t, p, "GET", "/readyz", nil, nil); response.StatusCode != 200 || body != "ready\n" {
			t.Errorf("got %d %q, want 200 ready", response.StatusCode, body)
		}
	})
}

func TestMetricsCountWhatIsGoingOn(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		s := greet(o.bruno)
		s.subscribe("1", followQueue, o.following(o.head(o.bruno)))
		o.newCase(o.ana, "One")
		s.change()
		_, body := raw(t, o.ana, "GET", "/metrics", nil, nil)
		for _, line := range []string{"docket_connections 1", "docket_feed_followers 1", "# TYPE docket_feed_events_total counter", "docket_subscriptions_total 1", "# TYPE docket_mutations_total counter"} {
			if !strings.Contains(body, line+"\n") {
				t.Errorf("the metrics lack %q:\n%s", line, body)
			}
		}
	})
}

func TestLogsNameOperationsAndNeverWhatTheyCarry(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		o := open(t, databaseURL)
		o.newCase(o.ana, "Confidential matter")
		ask[any](o.ana, `query Who { viewer { id } }`, nil)
		log := o.log.String()
		if !strings.Contains(log, `"name":"Who"`) || !strings.Contains(log, `"statements":`) {
			t.Errorf("the log does not name the operation:\n%s", log)
		}
		for _, secret := range []string{"Confidential", password, o.ana.cookies()[0].Value} {
			if bytes.Contains([]byte(log), []byte(secret)) {
				t.Errorf("the log holds %q:\n%s", secret, log)
			}
		}
	})
}
