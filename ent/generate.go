// Package ent is what is stored: the tables (schema), their typed client (db,
// generated), the migrations that make them, and the two databases they live
// in.
package ent

//go:generate go run -mod=mod entc.go
