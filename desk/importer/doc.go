// Package importer brings CSV files of other systems into the desk. A mapping,
// a YAML file, says what becomes of the columns; some are shipped.
//
//  1. A file that is not sound CSV (quoting, number of columns, encoding, a
//     line without end) is refused as a whole, by line, before anything is
//     written.
//  2. A row with a value that cannot be kept is refused by itself and told with
//     its line, column, value and reason; it never stops the others.
//  3. Importing a file twice changes nothing the second time. Importing a later
//     version of it brings the difference.
//  4. Rows are read one after another, never the whole file; what is kept in
//     memory of every case is a fingerprint of its key.
//  5. Everything is written by one verb, desk.ImportRecords, in batches.
package importer
