package server_test

import (
	"crypto/x509"
	"encoding/pem"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// certificate writes a certificate for 127.0.0.1 and its key, and answers a
// client that trusts it.
func certificate(t *testing.T) (cert, key string, client *http.Client) {
	t.Helper()
	lender := httptest.NewTLSServer(nil)
	defer lender.Close()
	lent := lender.TLS.Certificates[0]
	private, err := x509.MarshalPKCS8PrivateKey(lent.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	cert, key = filepath.Join(t.TempDir(), "cert.pem"), filepath.Join(t.TempDir(), "key.pem")
	for file, block := range map[string]*pem.Block{cert: {Type: "CERTIFICATE", Bytes: lent.Certificate[0]}, key: {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return cert, key, lender.Client()
}

func TestUnderTLSTheCookieIsBoundToTheHost(t *testing.T) {
	onBoth(t, func(t *testing.T, databaseURL string) {
		enter(t, databaseURL, "ana", "agent")
		cert, key, client := certificate(t)
		r := start(t, databaseURL, "--tls-cert", cert, "--tls-key", key)
		p := &person{t, strings.Replace(r.url, "http:", "https:", 1), client}
		const body = `{"query":"mutation { signIn(input: {email: \"ana@desk.example\", password: \"` + password + `\"}) { userErrors { code } } }"}`
		response, text := raw(t, p, "POST", "/graphql", map[string]string{"Content-Type": "application/json"}, strings.NewReader(body))
		if len(response.Cookies()) != 1 {
			t.Fatalf("got %d %s", response.StatusCode, text)
		}
		c := response.Cookies()[0]
		if c.Name != "__Host-docket_session" || !c.Secure || !c.HttpOnly || c.Path != "/" || c.Domain != "" {
			t.Errorf("the cookie is %v", c)
		}
		if got := response.Header.Get("Strict-Transport-Security"); got == "" {
			t.Error("no Strict-Transport-Security")
		}
		if policy := response.Header.Get("Content-Security-Policy"); strings.Contains(policy, " ws://") {
			t.Errorf("the policy allows unencrypted sockets: %s", policy)
		}
		_, text = raw(t, p, "POST", "/graphql", map[string]string{"Content-Type": "application/json", "Cookie": c.String()}, strings.NewReader(`{"query":"{viewer{user{name}}}"}`))
		if text != `{"data":{"viewer":{"user":{"name":"ana"}}}}` {
			t.Errorf("got %s", text)
		}
	})
}
