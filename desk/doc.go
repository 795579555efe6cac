// Package desk is what the service desk may do: one verb per file, one
// transaction per verb.
//
//  1. A verb does all of what it says or nothing. Its rows, its changes in the
//     log and the memory of its idempotency key are written in one transaction.
//  2. Who acts is an argument. Every read and every verb starts from what that
//     actor may see; what they may not see does not exist for them.
//  3. A verb called again with the same idempotency key by the same actor gives
//     its first answer and does nothing.
//  4. A rule that says no is a *Problem (or Problems); anything else is a
//     failure of ours.
//  5. Locks are taken in one order: the idempotency key, then cases (lowest id
//     first), then queue items, then activities, then counters. Verbs on
//     customers, people and members of queues lock that one record and nothing
//     else. On SQLite the one writer holds everything.
//
// A row that a verb answers is a value: it shows what was committed, and its
// edges cannot be queried from it.
package desk
