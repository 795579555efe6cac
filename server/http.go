package server

import (
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"
)

// Time-outs and limits of the HTTP server. Handlers that answer slowly set
// their own deadlines once they have read the request.
const (
	readHeaderLimit = 5 * time.Second
	readLimit       = 15 * time.Second
	idleLimit       = 60 * time.Second
	headerBytes     = 32 << 10
)

// newHTTPServer serves a handler.
func newHTTPServer(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: readHeaderLimit,
		ReadTimeout:       readLimit,
		IdleTimeout:       idleLimit,
		MaxHeaderBytes:    headerBytes,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
}

// routes is everything that can be asked for.
func (s *site) routes() http.Handler {
	graphql := s.newGraphQL()
	mux := http.NewServeMux()
	mux.Handle("/graphql", s.onlyGraphQL(s.guardOrigin(s.sessions.identify(graphql))))
	mux.Handle("POST /attachments", s.guardOrigin(s.sessions.identify(http.HandlerFunc(s.upload))))
	mux.Handle("GET "+attachmentsPath+"{id}", s.sessions.identify(http.HandlerFunc(s.download)))
	mux.HandleFunc("GET /healthz", healthy)
	mux.HandleFunc("GET /readyz", s.readyz)
	mux.HandleFunc("GET /metrics", s.writeMetrics)
	mux.Handle("/", s.console)
	return mux
}

// handler wraps what every answer has: a request id, the security headers, and
// a count.
func (s *site) handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, id := newRequest(r.Context())
		s.secure(w.Header(), r)
		w.Header().Set("X-Request-Id", id)
		s.metrics.requests.Add(1)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// onlyGraphQL lets through what the transports understand.
func (s *site) onlyGraphQL(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		upgrade := r.Method == http.MethodGet && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
		if r.Method != http.MethodPost && !upgrade {
			w.Header().Set("Allow", http.MethodPost)
			refuse(w, r, &refusal{http.StatusMethodNotAllowed, "Send the request with POST."})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// guardOrigin refuses requests that another site makes a browser send. The
// browser says so itself (Sec-Fetch-Site); where it does not, because the
// connection is not secure, a request with a cookie and an Origin must carry a
// header that no foreign page can add.
func (s *site) guardOrigin(next http.Handler) http.Handler {
	refused := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r, &refusal{http.StatusForbidden, "Requests from other sites are refused."})
	})
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(refused)
	for _, origin := range s.origins {
		if err := protection.AddTrustedOrigin(origin); err != nil {
			s.log.Error("origin not accepted", "origin", origin, "error", err)
		}
	}
	return protection.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		vague := r.Header.Get("Origin") != "" && r.Header.Get("Sec-Fetch-Site") == ""
		if r.Method == http.MethodPost && vague && len(r.Cookies()) > 0 && r.Header.Get("X-Docket") != "1" {
			refused(w, r)
			return
		}
		next.ServeHTTP(w, r)
	}))
}

// sameOrigin reports whether a websocket handshake comes from a page of ours,
// or from a program, which sends no Origin.
func (s *site) sameOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(strings.ToLower(origin))
	if err != nil || u.Host == "" {
		return false
	}
	return strings.EqualFold(u.Host, r.Host) || slices.Contains(s.origins, u.Scheme+"://"+u.Host)
}

// hostPattern is what may be repeated in a header.
var hostPattern = regexp.MustCompile(`^[A-Za-z0-9.\-]+(:[0-9]+)?$|^\[[0-9a-fA-F:]+\](:[0-9]+)?$`)

// secure sets the headers that keep a browser from doing anything that the
// console does not need.
func (s *site) secure(header http.Header, r *http.Request) {
	connect := "'self'"
	if hostPattern.MatchString(r.Host) { // not every browser counts sockets as 'self'
		connect += " wss://" + r.Host
		if !s.config.tls() {
			connect += " ws://" + r.Host
		}
	}
	header.Set("Content-Security-Policy", "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "+
		"connect-src "+connect+"; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("X-Frame-Options", "DENY")
	header.Set("Referrer-Policy", "same-origin")
	header.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	if s.config.tls() {
		header.Set("Strict-Transport-Security", "max-age=31536000")
	}
}

// listen takes the address.
func listen(c Config) (net.Listener, error) { return net.Listen("tcp", c.Addr) }
