// Package server is the process: its commands, settings, routes, sessions and
// sockets. It knows no rule of the desk.
//
//  1. Nothing is served before the database is migrated and the feed follows it;
//     /readyz says so.
//  2. What cannot be served is answered with a GraphQL error that carries a
//     code. No answer repeats what was sent or tells how the inside looks.
//  3. Who asks is read from the session cookie at every request, at every
//     operation on a socket, and again while a socket is open: signing out ends
//     what the session still follows.
//  4. A stopping server tells every socket and stream, so that clients resume
//     elsewhere from their last cursor; requests under way are finished.
package server
