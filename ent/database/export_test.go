package database

// Bounded lets tests see the deadline that a context without one is given.
var Bounded = bounded

// StatementsPerConnection lets tests fill the cache of a connection.
const StatementsPerConnection = statementsPerConnection
