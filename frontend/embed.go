// Package frontend holds the console: a single-page app, built by Vite into
// dist and carried inside the program.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var built embed.FS

// Dist is the built console. It is empty but for .gitkeep in a program that was
// compiled before the console was built.
func Dist() fs.FS {
	dist, err := fs.Sub(built, "dist")
	if err != nil {
		panic(err) // "dist" is a valid path
	}
	return dist
}
