//go:build ignore

// Print_schema writes the whole schema to one file, as partners read it.
package main

import (
	"log"
	"os"

	"docket/graph"
)

func main() {
	if err := os.WriteFile("schema.graphql", []byte(graph.SDL()), 0o644); err != nil {
		log.Fatal("print the schema: ", err)
	}
}
