package desk

import (
	"bytes"
	"net/http"
	"path"
	"slices"
	"strings"
)

// isProgram reports whether a file would run when somebody opens it: by how it
// begins, or by the ending that makes a system run it.
func isProgram(filename string, head []byte) bool {
	for _, magic := range []string{
		"MZ", "\x7fELF", "\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe", "L\x00\x00\x00\x01\x14\x02\x00",
	} {
		if bytes.HasPrefix(head, []byte(magic)) && !isText(head) {
			return true
		}
	}
	return slices.Contains(programEndings, strings.ToLower(path.Ext(filename)))
}

// programEndings are the endings that systems run on a double click.
var programEndings = []string{
	".apk", ".app", ".appx", ".bat", ".chm", ".cmd", ".com", ".cpl", ".dll", ".exe", ".gadget", ".hta", ".iso", ".jar", ".js", ".jse", ".lnk",
	".msc", ".msi", ".msix", ".msp", ".pif", ".ps1", ".reg", ".scf", ".scr", ".sct", ".url", ".vb", ".vbe", ".vbs", ".ws", ".wsf", ".wsh",
}

// isText is true for what has no byte that texts do not have.
func isText(head []byte) bool { return strings.HasPrefix(http.DetectContentType(head), "text/") }

// contentType is what the bytes of a file are. The ending is believed only in
// what the bytes allow: which office document a ZIP archive is, and that text is
// a table.
func contentType(filename string, head []byte) string {
	sniffed := http.DetectContentType(head)
	ending := strings.ToLower(path.Ext(filename))
	switch {
	case sniffed == "application/zip" && officeDocuments[ending] != "":
		return officeDocuments[ending]
	case strings.HasPrefix(sniffed, "text/plain") && ending == ".csv":
		return "text/csv; charset=utf-8"
	}
	return sniffed
}

var officeDocuments = map[string]string{
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	".odt":  "application/vnd.oasis.opendocument.text",
	".ods":  "application/vnd.oasis.opendocument.spreadsheet",
}

// ShownInPlace reports whether a browser may show a file of this type within a
// page: pictures that can hold no script.
func ShownInPlace(contentType string) bool {
	switch contentType {
	case "image/png", "image/jpeg", "image/gif", "image/webp":
		return true
	}
	return false
}

// SentAs is the type that a file is sent with: its own where no browser would
// run anything in it, or else that of bytes without a meaning.
func SentAs(contentType string) string {
	plain, _, _ := strings.Cut(contentType, ";")
	switch {
	case ShownInPlace(plain), plain == "text/plain", plain == "text/csv", plain == "application/pdf", plain == "application/zip":
		return contentType
	case strings.HasPrefix(plain, "application/vnd."), strings.HasPrefix(plain, "audio/"), strings.HasPrefix(plain, "video/"):
		return contentType
	}
	return "application/octet-stream"
}
