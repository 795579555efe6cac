// Package fulltext is the one door to the full text of cases, which the two
// databases keep each in its own way: SQLite in an FTS5 table, PostgreSQL in a
// tsvector with a GIN index. Triggers keep both in step with the cases.
//
//  1. A text becomes words alike everywhere: split at every sign, in lower case,
//     without accents.
//  2. A word finds what begins with its stem, so that inflected forms find each
//     other, in English and Portuguese alike; which language a text is in need
//     not be known.
//  3. No text is an error: what holds no word finds nothing.
//  4. It finds ids and scores; what an actor may see is decided where the ids
//     are joined to the cases.
package fulltext
