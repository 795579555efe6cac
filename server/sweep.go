package server

import (
	"context"
	"log/slog"
	"time"

	"docket/desk"
)

// sweepEvery is how often files are cleared away that belong to nothing.
const sweepEvery = time.Hour

// sweep clears away, now and every hour, the files that no note and no e-mail
// took, and then the bytes that no file has any more.
func (s *site) sweep(ctx context.Context) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		if err := s.sweepOnce(ctx); err != nil && ctx.Err() == nil {
			s.log.Error("sweeping attachments failed", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (s *site) sweepOnce(ctx context.Context) error {
	cleared, err := s.desk.ClearUploads(ctx, desk.Itself(), desk.Clearing{})
	if err != nil {
		return err
	}
	swept, err := s.desk.SweepContents(ctx)
	if err == nil && cleared.Attachments+swept > 0 {
		s.log.LogAttrs(ctx, slog.LevelInfo, "swept attachments", slog.Int("uploads", cleared.Attachments), slog.Int("contents", swept))
	}
	return err
}
