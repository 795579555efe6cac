package server

import (
	"io/fs"
	"net/http"
)

// NewConsole serves a console other than the one in the program.
func NewConsole(files fs.FS) (http.Handler, error) { return newConsole(files) }
