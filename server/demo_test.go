package server_test

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestTheDemoTellsWhoMaySignInAndTheyCan(t *testing.T) {
	t.Parallel()
	r := start(t, "sqlite:"+filepath.Join(t.TempDir(), "new", "docket.db"), "--demo")
	said := r.said.String()
	port := r.url[strings.LastIndex(r.url, ":"):]
	for _, text := range []string{"http://localhost" + port, "ana@demo.docket", "bruno@demo.docket", "carla@demo.docket", "admin@demo.docket", "docket-demo"} {
		if !strings.Contains(said, text) {
			t.Errorf("%q is not in the greeting:\n%s", text, said)
		}
	}
	for name, role := range map[string]string{"ana": "AGENT", "bruno": "AGENT", "carla": "SUPERVISOR", "admin": "ADMINISTRATOR"} {
		got := ask[struct {
			SignIn struct {
				Viewer *struct{ User struct{ Role string } }
			}
		}](stranger(t, r.url), `mutation($in: SignInInput!) { signIn(input: $in) { viewer { user { role } } } }`,
			values{"in": values{"email": name + "@demo.docket", "password": "docket-demo"}})
		if got.SignIn.Viewer == nil || got.SignIn.Viewer.User.Role != role {
			t.Errorf("%s got %+v, want to be %s", name, got.SignIn.Viewer, role)
		}
	}
}
