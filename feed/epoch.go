package feed

import (
	"context"
	"crypto/rand"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"docket/ent/db"
	"docket/ent/db/setting"
)

// What the feed keeps in the settings table.
const (
	settingEpoch    = "feed_epoch"     // names the log, in every cursor
	settingCluster  = "feed_cluster"   // the PostgreSQL database the log was written in
	settingPrunedTo = "feed_pruned_to" // the place of the last change that was removed
)

// epoch names the log. It is read once: a database is not replaced under a
// running process.
func (f *Feed) epoch(ctx context.Context) (string, error) {
	f.epochLoading.Lock()
	defer f.epochLoading.Unlock()
	if known := f.knownEpoch.Load(); known != nil {
		return *known, nil
	}
	epoch, err := f.log.openEpoch(ctx)
	if err != nil {
		return "", err
	}
	f.knownEpoch.Store(&epoch)
	return epoch, nil
}

// openEpoch reads the epoch, makes the first one, and begins a new one when the
// log was moved here from another PostgreSQL database: the transaction ids in
// it mean nothing here, and no cursor into it can be honoured.
func (l changeLog) openEpoch(ctx context.Context) (string, error) {
	cluster, err := l.cluster(ctx)
	if err != nil {
		return "", err
	}
	var epoch string
	err = l.inTx(ctx, func(tx *db.Tx) error {
		if epoch, err = l.locked(ctx, tx, settingEpoch, newEpoch()); err != nil {
			return err
		}
		home, err := l.locked(ctx, tx, settingCluster, cluster)
		if err != nil || home == cluster {
			return err
		}
		epoch = newEpoch()
		return renew(ctx, tx, epoch, cluster)
	})
	if err != nil {
		return "", fmt.Errorf("open the change log: %w", err)
	}
	return epoch, nil
}

// newEpoch is short because it is part of every cursor.
func newEpoch() string { return rand.Text()[:12] }

// cluster identifies the database that gives out the transaction ids.
func (l changeLog) cluster(ctx context.Context) (string, error) {
	if !l.postgres() {
		return "sqlite", nil
	}
	var identity string
	err := l.Reader.QueryRowContext(ctx, `select c.system_identifier || '/' || d.oid
		from pg_control_system() c, pg_database d where d.datname = current_database()`).Scan(&identity)
	if err != nil {
		return "", fmt.Errorf("identify the PostgreSQL database: %w", err)
	}
	return identity, nil
}

// renew begins an epoch. Everything in the log becomes older than whatever is
// written from now on.
func renew(ctx context.Context, tx *db.Tx, epoch, cluster string) error {
	for id, value := range map[string]string{
		settingEpoch:    epoch,
		settingCluster:  cluster,
		settingPrunedTo: position{}.String(),
	} {
		if err := put(ctx, tx, id, value); err != nil {
			return err
		}
	}
	_, err := tx.ExecContext(ctx, `update changes set xid = '0'`)
	return err
}

// locked reads a setting, which is made if it is missing, and keeps others from
// changing it until the transaction ends.
func (l changeLog) locked(ctx context.Context, tx *db.Tx, id, otherwise string) (string, error) {
	err := tx.Setting.Create().SetID(id).SetValue(otherwise).
		OnConflictColumns(setting.FieldID).Ignore().Exec(ctx)
	if err != nil {
		return "", err
	}
	query := tx.Setting.Query().Where(setting.ID(id))
	if l.postgres() {
		query.ForUpdate() // on SQLite the transaction is the only one that writes
	}
	row, err := query.Only(ctx)
	if err != nil {
		return "", err
	}
	return row.Value, nil
}

func put(ctx context.Context, tx *db.Tx, id, value string) error {
	return tx.Setting.Create().SetID(id).SetValue(value).
		OnConflict(sql.ConflictColumns(setting.FieldID)).UpdateNewValues().Exec(ctx)
}

// inTx runs something in a transaction of its own.
func (l changeLog) inTx(ctx context.Context, run func(tx *db.Tx) error) error {
	tx, err := l.Client.Tx(ctx)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to roll back
	if err := run(tx); err != nil {
		return err
	}
	return tx.Commit()
}
