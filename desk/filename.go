package desk

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"
)

// filenameLimit is how many letters a file name has at most.
const filenameLimit = 255

// cleanFilename is a name that is safe on every system: without folders,
// control characters, characters that turn the direction of text, and those that
// some system gives a meaning to; never empty, never hidden, never a device. The
// ending survives being cut.
func cleanFilename(name string) string {
	name = strings.ToValidUTF8(name, "_")
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	name = strings.Map(safeInName, name)
	name = strings.Join(strings.Fields(name), " ")
	name = strings.Trim(name, ". ")
	if isDevice(name) {
		name = "_" + name
	}
	if name = cutName(name); name == "" {
		return "file"
	}
	return name
}

// safeInName replaces what must not stand in a file name; -1 leaves it out.
func safeInName(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r):
		return -1
	case strings.ContainsRune(`<>:"|?*;%`, r):
		return '_'
	}
	return r
}

// isDevice reports whether a name means a device on Windows, whatever its ending.
func isDevice(name string) bool {
	base, _, _ := strings.Cut(strings.ToUpper(name), ".")
	base = strings.TrimSpace(base)
	switch base {
	case "CON", "PRN", "AUX", "NUL":
		return true
	}
	return len(base) == 4 && (strings.HasPrefix(base, "COM") || strings.HasPrefix(base, "LPT")) && base[3] >= '0' && base[3] <= '9'
}

// cutName shortens a name to the limit and keeps a short ending.
func cutName(name string) string {
	letters := utf8.RuneCountInString(name)
	if letters <= filenameLimit {
		return name
	}
	ending := path.Ext(name)
	if utf8.RuneCountInString(ending) > 20 {
		ending = ""
	}
	base := []rune(strings.TrimSuffix(name, ending))
	return strings.TrimRight(string(base[:filenameLimit-utf8.RuneCountInString(ending)]), ". ") + ending
}
