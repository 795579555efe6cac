// Package feed is the desk's change log and the live subscriptions on it.
//
// A verb appends what it changed in its own transaction ([Append]) and rings
// once it has committed ([Feed.Wake]). Every process tails the log by itself
// ([Feed.Run]) and hands what it reads to its followers ([Feed.Follow]).
//
//  1. A change is visible exactly when the row it speaks of is: both are
//     written in one transaction.
//  2. A follower sees the changes of its topic in commit order. Of
//     transactions that ran at the same time the order is that of their
//     PostgreSQL transaction ids, and it is the same for every follower.
//  3. A change is delivered at least once across reconnects and exactly once
//     within a connection, and is never skipped for as long as the log keeps
//     it. After a cursor that is older than the log, or belongs to another
//     log, the first event is one Resync: read everything again, then go on
//     with the events that follow.
//  4. No follower can slow a writer or another follower. What waits for a
//     follower is bounded; one that falls behind further is cut off with
//     [ErrSlow] and resumes from the last cursor it saw. Nothing is dropped
//     silently.
//
// The order is the subtle part. Numbers are taken when a row is inserted and
// seen when it commits, so a reader past change 12 could miss an 11 that
// commits later. On PostgreSQL the log is therefore read in the order
// (transaction, number) and only below the oldest transaction that is still
// running: nothing can be added there any more. The price is that a transaction
// that writes and stays open, in any database of the server, holds everybody's
// changes back; [Metrics] has the lag. On SQLite there is one writer and the
// numbers are in commit order already.
//
// The feed knows rows, not rules: whether a person may see a change is asked by
// those who deliver it.
package feed
