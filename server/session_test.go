package server_test

import (
	"net/http"
	"strings"
	"testing"
)

type whoAmI struct {
	Viewer *struct{ User struct{ Name string } }
}

const whoAmIQuery = `{ viewer { user { name } } }`

func TestASessionIsACookieThatScriptsCannotRead(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		enter(t, databaseURL, "ana", "agent")
		r := start(t, databaseURL)
		p := stranger(t, r.url)
		const body = `{"query":"mutation { signIn(input: {email: \"ANA@desk.example\", password: \"` + password + `\"}) { viewer { user { name } } userErrors { code } } }"}`
		response, text := raw(t, p, "POST", "/graphql", map[string]string{"Content-Type": "application/json"}, strings.NewReader(body))
		if want := `{"data":{"signIn":{"viewer":{"user":{"name":"ana"}},"userErrors":[]}}}`; text != want {
			t.Fatalf("got %s, want %s", text, want)
		}
		cookies := response.Cookies()
		if len(cookies) != 1 {
			t.Fatalf("got cookies %v, want one", cookies)
		}
		c := cookies[0]
		if c.Name != "docket_session" || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Secure || c.MaxAge <= 0 || len(c.Value) < 40 {
			t.Errorf("the cookie is %v", c)
		}
		if got := ask[whoAmI](p, whoAmIQuery, nil); got.Viewer == nil || got.Viewer.User.Name != "ana" {
			t.Errorf("the viewer is %+v", got.Viewer)
		}
	})
}

func TestSigningOutEndsTheSessionAndItsCookie(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		enter(t, databaseURL, "ana", "agent")
		r := start(t, databaseURL)
		p, other := signIn(t, r.url, "ana"), signIn(t, r.url, "ana")
		old := p.cookies()[0]
		ask[any](p, `mutation { signOut { userErrors { code } } }`, nil)
		if left := p.cookies(); len(left) > 0 {
			t.Errorf("the browser still has %v", left)
		}
		response, text := raw(t, stranger(t, r.url), "POST", "/graphql",
			map[string]string{"Content-Type": "application/json", "Cookie": old.String()}, strings.NewReader(`{"query":"{viewer{id}}"}`))
		if response.StatusCode != 200 || text != `{"data":{"viewer":null}}` {
			t.Errorf("the old cookie got %d %s", response.StatusCode, text)
		}
		if got := ask[whoAmI](other, whoAmIQuery, nil); got.Viewer == nil {
			t.Error("the other session ended too")
		}
	})
}

func TestACookieThatMeansNothingMakesAStranger(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		r := start(t, databaseURL)
		for _, value := range []string{"nonsense", "", strings.Repeat("a", 5000), "'; DROP TABLE sessions; --"} {
			response, text := raw(t, stranger(t, r.url), "POST", "/graphql",
				map[string]string{"Content-Type": "application/json", "Cookie": "docket_session=" + value}, strings.NewReader(`{"query":"{viewer{id}}"}`))
			if response.StatusCode != 200 || text != `{"data":{"viewer":null}}` {
				t.Errorf("cookie %.30q got %d %s", value, response.StatusCode, text)
			}
		}
	})
}

func TestWrongPasswordsStartNoSession(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		enter(t, databaseURL, "ana", "agent")
		r := start(t, databaseURL)
		p := stranger(t, r.url)
		for _, in := range []values{
			{"email": "ana@desk.example", "password": "wrong"},
			{"email": "nobody@desk.example", "password": password},
		} {
			got := ask[struct {
				SignIn struct {
					Viewer     any
					UserErrors []userError
				}
			}](p, `mutation($in: SignInInput!) { signIn(input: $in) { viewer { id } userErrors { code message } } }`, values{"in": in})
			if got.SignIn.Viewer != nil || len(got.SignIn.UserErrors) != 1 || got.SignIn.UserErrors[0].Code != "WRONG_CREDENTIALS" {
				t.Errorf("%v got %+v", in, got.SignIn)
			}
		}
		if len(p.cookies()) > 0 {
			t.Errorf("a cookie was set: %v", p.cookies())
		}
	})
}

func TestStrangersAreToldToSignIn(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		r := start(t, databaseURL)
		got := attempt[any](stranger(t, r.url), `{ queues { id } }`, nil)
		if len(got.Errors) != 1 || got.Errors[0].Extensions.Code != "UNAUTHENTICATED" {
			t.Errorf("got %+v", got.Errors)
		}
	})
}
