package desk

// CleanFilename and ContentTypeOf are for tests, which look at many names.
var (
	CleanFilename = cleanFilename
	ContentTypeOf = contentType
)
