package server

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"docket/desk"
	"docket/ent/database"
	"docket/ent/migrations"
	"docket/feed"
	"docket/frontend"
)

// site is one serving process.
type site struct {
	config   Config
	origins  []string
	log      *slog.Logger
	database *database.Database
	feed     *feed.Feed
	desk     *desk.Desk
	sessions *sessions
	live     *live
	console  *console
	metrics  *metrics
	// uploads has a place for each upload under way.
	uploads chan struct{}

	stage   atomic.Value // stage
	tailing atomic.Bool
}

// drainLimit is how long a stopping server waits for what is under way.
const drainLimit = 10 * time.Second

func (p *process) serve(ctx context.Context, args []string) error {
	c, err := p.plain("serve", args)
	if err != nil {
		return err
	}
	log := newLog(c, p.stderr)
	slog.SetDefault(log)
	d, err := database.Open(ctx, c.DatabaseURL)
	if err != nil {
		return fmt.Errorf("open the database: %w", err)
	}
	defer d.Close()
	s, err := newSite(c, log, d, frontend.Dist())
	if err != nil {
		return err
	}
	return p.run(ctx, s)
}

// newSite puts a site together. Nothing runs yet.
func newSite(c Config, log *slog.Logger, d *database.Database, dist fs.FS) (*site, error) {
	origins, err := c.origins()
	if err != nil {
		return nil, err
	}
	s := &site{config: c, origins: origins, log: log, database: d, metrics: new(metrics), uploads: make(chan struct{}, uploadsAtOnce)}
	if s.console, err = newConsole(dist); err != nil {
		return nil, err
	}
	s.stage.Store(stageMigrating)
	s.feed = feed.New(d, feed.Options{})
	store, err := c.contents(d)
	if err != nil {
		return nil, err
	}
	s.desk = desk.New(d, s.feed).Keeping(store, int64(c.AttachmentLimit))
	s.sessions = &sessions{desk: s.desk, secure: c.tls()}
	s.live = newLive(s.sessions)
	s.sessions.ended = s.live.endSession
	return s, nil
}

// run serves until the context ends, then stops in order: sockets and streams
// are told, requests are finished, the feed ends, the database is closed.
func (p *process) run(ctx context.Context, s *site) error {
	listener, err := listen(s.config)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	s.log.Info("listening", "address", listener.Addr().String())
	serving, failed := s.start(listener)
	working, stopWorking := context.WithCancel(context.WithoutCancel(ctx))
	var background sync.WaitGroup
	err = p.ready(ctx, s, working, &background, listener.Addr())
	if err == nil {
		select {
		case <-ctx.Done():
		case err = <-failed:
		}
	}
	s.log.Info("stopping")
	s.stop(context.WithoutCancel(ctx), serving)
	stopWorking()
	background.Wait()
	return err
}

// start answers requests; until the site is ready only about its health.
func (s *site) start(listener net.Listener) (*http.Server, <-chan error) {
	routes := s.routes()
	early := http.NewServeMux()
	early.HandleFunc("GET /healthz", healthy)
	early.HandleFunc("/", s.readyz)
	server := newHTTPServer(s.handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if now := s.stage.Load().(stage); now == stageMigrating || now == stageSeeding {
			early.ServeHTTP(w, r)
			return
		}
		routes.ServeHTTP(w, r)
	})), s.log)
	failed := make(chan error, 1)
	go func() {
		err := error(nil)
		if s.config.tls() {
			err = server.ServeTLS(listener, s.config.TLSCert, s.config.TLSKey)
		} else {
			err = server.Serve(listener)
		}
		if !errors.Is(err, http.ErrServerClosed) {
			failed <- fmt.Errorf("serve: %w", err)
		}
	}()
	return server, failed
}

// ready migrates, follows the feed, fills the demo, and says where we are.
func (p *process) ready(ctx context.Context, s *site, working context.Context, background *sync.WaitGroup, at net.Addr) error {
	if err := migrations.Apply(ctx, s.database); err != nil {
		return fmt.Errorf("migrate the database: %w", err)
	}
	s.tailing.Store(true)
	background.Go(func() {
		defer s.tailing.Store(false)
		if err := s.feed.Run(working); err != nil {
			s.log.Error("feed ended", "error", err)
		}
	})
	background.Go(func() { s.followCalendar(working) })
	if s.config.Demo {
		s.stage.Store(stageSeeding)
		if err := p.startDemo(ctx, s, working, background); err != nil {
			return err
		}
	}
	background.Go(func() { s.sweep(working) })
	s.stage.Store(stageReady)
	s.log.Info("ready", "address", at.String(), "database", s.database.Dialect)
	p.greet(s.config, at)
	return nil
}

// stop ends what is being served.
func (s *site) stop(ctx context.Context, server *http.Server) {
	s.stage.Store(stageStopping)
	ctx, cancel := context.WithTimeout(ctx, drainLimit)
	defer cancel()
	s.live.stop()
	if err := server.Shutdown(ctx); err != nil {
		s.log.Warn("requests cut short", "error", err)
		_ = server.Close()
	}
	s.live.wait(ctx)
}
