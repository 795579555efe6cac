package importer

import "maps"

// caseFields are the fields of a case that a mapping can fill, with the number
// of characters that fit; 0 where that is not counted.
var caseFields = map[string]int{
	"external_id": 200, "number": 100, "title": 200, "description": 2000,
	"status": 0, "status_reason": 0, "priority": 0, "origin": 0, "type": 0,
	"created_at": 0, "updated_at": 0, "changed_at": 0, "resolved_at": 0, "cancelled_at": 0,
	"resolve_by": 0, "response_by": 0, "responded_at": 0, "escalated_at": 0,
	"created_by": 160, "changed_by": 160, "worker": 160,
}

var (
	accountFields  = map[string]int{"name": 160, "external_id": 200, "email": 100, "phone": 50, "city": 80, "country": 2}
	contactFields  = map[string]int{"name": 160, "external_id": 200, "job_title": 100, "email": 100, "phone": 50, "city": 80, "country": 2}
	queueFields    = map[string]int{"name": 200, "description": 2000, "team": 160}
	ownerFields    = map[string]int{"user": 160, "team": 160}
	noteFields     = map[string]int{"external_id": 200, "text": 100_000, "author": 160, "at": 0}
	activityFields = map[string]int{
		"external_id": 200, "kind": 0, "subject": 200, "description": 100_000, "status": 0,
		"direction": 0, "minutes": 0, "due_at": 0, "author": 160, "at": 0,
	}
)

// instants are the fields that hold a date and time.
var instants = map[string]bool{
	"created_at": true, "updated_at": true, "changed_at": true, "resolved_at": true, "cancelled_at": true,
	"resolve_by": true, "response_by": true, "responded_at": true, "escalated_at": true,
}

// caseFields reads how a case comes out of a row.
func (r *reader) caseFields(n node, m *Mapping) {
	handlers := r.plain(m.fields, "", caseFields)
	maps.Copy(handlers, map[string]func(node){
		"customer": func(n node) {
			r.fields(n, map[string]func(node){
				"account": func(n node) { r.fields(n, r.plain(m.fields, "customer.account.", accountFields)) },
				"contact": func(n node) { r.fields(n, r.plain(m.fields, "customer.contact.", contactFields)) },
			})
		},
		"contact": func(n node) { r.fields(n, r.plain(m.fields, "contact.", contactFields)) },
		"queue":   func(n node) { r.fields(n, r.plain(m.fields, "queue.", queueFields)) },
		"owner":   func(n node) { r.fields(n, r.plain(m.fields, "owner.", ownerFields)) },
		"subject": func(n node) {
			for _, item := range r.items(n) {
				m.subject = append(m.subject, r.value(item, 200))
			}
		},
	})
	r.fields(n, handlers)
}

// plain are the handlers of fields that are values.
func (r *reader) plain(into map[string]*value, prefix string, limits map[string]int) map[string]func(node) {
	handlers := map[string]func(node){}
	for name, limit := range limits {
		handlers[name] = func(n node) { into[prefix+name] = r.value(n, limit) }
	}
	return handlers
}

// parts reads what a row adds to its case: notes or activities.
func (r *reader) parts(n node, fields map[string]int) []map[string]*value {
	var all []map[string]*value
	for _, item := range r.items(n) {
		part := map[string]*value{}
		r.fields(item, r.plain(part, "", fields))
		if part["external_id"] == nil {
			r.fail(item, "an external_id is needed, to know it again")
		}
		all = append(all, part)
	}
	return all
}

// value reads a value: a template, or fields that say more.
func (r *reader) value(n node, limit int) *value {
	v := &value{field: n.path, limit: limit, rows: "each", others: "refuse"}
	if _, ok := scalar(n.Node); ok {
		v.first = []template{r.template(n)}
		return v
	}
	r.fields(n, map[string]func(node){
		"from":    func(n node) { v.first = append(v.first, r.template(n)) },
		"first":   func(n node) { v.first = append(v.first, r.templates(n)...) },
		"lines":   func(n node) { v.lines = r.templates(n) },
		"values":  func(n node) { v.values = r.values(n) },
		"others":  func(n node) { v.others = r.one(n, "refuse", "keep", "empty") },
		"default": func(n node) { text := r.text(n); v.fallback = &text },
		"formats": func(n node) { v.layouts = r.layouts(n) },
		"cut":     func(n node) { v.cut = r.truth(n) },
		"hash":    func(n node) { v.hash = r.truth(n) },
		"rows":    func(n node) { v.rows = r.one(n, "each", "first", "last") },
	})
	if len(v.first) == 0 && len(v.lines) == 0 && v.fallback == nil {
		r.fail(n, "one of from, first, lines or default is needed")
	}
	if len(v.first) > 0 && len(v.lines) > 0 {
		r.fail(n, "either from and first, or lines")
	}
	return v
}

func (r *reader) template(n node) template {
	t, problem := parseTemplate(r.text(n))
	if problem != "" {
		r.fail(n, "%s", problem)
	}
	return t
}

func (r *reader) templates(n node) []template {
	var all []template
	for _, item := range r.items(n) {
		all = append(all, r.template(item))
	}
	return all
}

func (r *reader) values(n node) map[string]*string {
	all := map[string]*string{}
	for _, pair := range r.pairs(n) {
		at := node{pair.value, join(n.path, pair.key)}
		if _, twice := all[pair.key]; twice {
			r.fail(at, "this value is given twice")
		}
		text, ok := scalar(pair.value)
		if !ok {
			r.fail(at, "a text is expected here")
		}
		all[pair.key] = text
	}
	return all
}
