package importer_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docket/desk/importer"
)

// shop is the mapping of most tests: one row is one case.
const shop = `
source: shop
csv:
  "null": ["?"]
time_zone: America/Sao_Paulo
dates: ["02/01/2006 15:04", "02/01/2006"]
case:
  external_id: "{id}"
  number: "{number}"
  title: "{title}"
  description: {lines: ["{text}", "Shelf {shelf}"]}
  status: {from: "{state}", values: {open: ACTIVE, done: RESOLVED, lost: CANCELLED}, default: ACTIVE}
  priority: {from: "{urgency}", values: {"1": HIGH, "2": NORMAL, "3": LOW}, others: empty, default: NORMAL}
  type: REQUEST
  customer:
    account: {name: "{company}", city: Santos, country: BR}
    contact: {name: "{person}"}
  contact: {name: "{person}", email: "{mail}"}
  subject: [Shop, "{area}", "{topic}"]
  queue: {name: "{group}", team: Shop}
  worker: "{worker}"
  owner: {user: "{keeper}", team: Shop}
  created_at: "{opened}"
  created_by: "{clerk}"
  updated_at: "{touched}"
  resolve_by: "{due}"
  resolved_at: "{closed}"
  cancelled_at: "{closed}"
notes:
  - external_id: "{id}/note"
    text: "{note}"
    author: "{clerk}"
    at: "{opened}"
activities:
  - external_id: "{id}/call"
    kind: PHONE_CALL
    subject: "{call}"
    direction: INCOMING
    minutes: "{minutes}"
    author: "{clerk}"
    at: "{opened}"
`

const shopHeader = "id,number,title,text,shelf,state,urgency,company,person,mail,area,topic,group,worker,keeper,opened,clerk,touched,due,closed,note,call,minutes\n"

func TestEveryShippedMappingIsSound(t *testing.T) {
	names := importer.Shipped()
	if want := "banking77 nyc311 servicenow"; strings.Join(names, " ") != want {
		t.Errorf("shipped are %v, want %s", names, want)
	}
	for _, name := range names {
		m, err := importer.Load(name)
		if err != nil {
			t.Error(err)
			continue
		}
		if m.Title == "" || m.Licence == "" || len(m.Columns()) == 0 {
			t.Errorf("%s does not say what data it is for", name)
		}
	}
}

func TestAMappingIsReadStrictly(t *testing.T) {
	sound := "source: s\ncase:\n  external_id: \"{id}\"\n  title: \"{t}\"\n  customer: {account: {name: All}}\n  owner: {team: T}\n"
	if _, err := importer.Parse("sound", []byte(sound)); err != nil {
		t.Fatalf("the mapping that the cases are made from: %v", err)
	}
	for name, c := range map[string]struct{ text, want string }{
		"unknown field":          {sound + "colour: red\n", "line 7, colour: there is no such field"},
		"unknown field below":    {sound + "  titel: x\n", "line 7, case.titel: there is no such field"},
		"field twice":            {strings.Replace(sound, "source: s\n", "source: s\nsource: t\n", 1), "source"},
		"no source":              {strings.Replace(sound, "source: s\n", "", 1), "source: a source is needed"},
		"source too long":        {strings.Replace(sound, "source: s\n", "source: "+strings.Repeat("s", 41)+"\n", 1), "line 1, source: at most 40"},
		"no external id":         {strings.Replace(sound, "  external_id: \"{id}\"\n", "", 1), "case.external_id: this field is needed"},
		"no customer":            {strings.Replace(sound, "  customer: {account: {name: All}}\n", "", 1), "case.customer: a case needs a customer"},
		"no owner":               {strings.Replace(sound, "  owner: {team: T}\n", "", 1), "case.owner: a case needs an owner"},
		"date without format":    {sound + "  created_at: \"{d}\"\n", "case.created_at: a date needs a format"},
		"format that is none":    {sound + "dates: [dd-mm-yyyy]\n", "line 7, dates.0: write the format"},
		"format without the day": {sound + "dates: [\"2006-01 15:04\"]\n", "line 7, dates.0: write the format"},
		"unknown zone":           {sound + "time_zone: Mars/Base\n", "line 7, time_zone: there is no such time zone"},
		"unknown encoding":       {sound + "csv: {encoding: utf-7}\n", "line 7, csv.encoding: one of"},
		"unknown delimiter":      {sound + "csv: {delimiter: x}\n", "line 7, csv.delimiter: one of"},
		"open brace":             {strings.Replace(sound, "{t}", "{t", 1), "line 4, case.title: a column is written {Name}"},
		"lone brace":             {strings.Replace(sound, "{t}", "t}", 1), "line 4, case.title: there is a }"},
		"list for a text":        {strings.Replace(sound, "source: s", "source: [s]", 1), "source: a text is expected"},
		"text for fields":        {strings.Replace(sound, "{account: {name: All}}", "All", 1), "case.customer: fields are expected"},
		"truth":                  {sound + "history: perhaps\n", "line 7, history: true or false"},
		"value without source":   {strings.Replace(sound, "\"{t}\"", "{cut: true}", 1), "case.title: one of from, first, lines"},
		"from and lines":         {strings.Replace(sound, "\"{t}\"", "{from: a, lines: [b]}", 1), "case.title: either"},
		"group without order":    {sound + "group: {by: id}\n", "line 7, group: a group needs"},
		"note without id":        {sound + "notes: [{text: x}]\n", "notes.0: an external_id is needed"},
		"two contacts":           {strings.Replace(sound, "{account: {name: All}}", "{contact: {name: All}}", 1) + "  contact: {name: x}\n", ""},
		"alias":                  {"source: &a s\ncase: *a\n", "expected here"},
		"merge":                  {sound + "<<: {a: b}\n", ""},
		"not YAML":               {"a: [", "this is not YAML"},
		"empty":                  {"", "one YAML document"},
		"two documents":          {sound + "---\n" + sound, "one YAML document"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := importer.Parse("m.yaml", []byte(c.text))
			if err == nil {
				t.Fatal("the mapping is taken")
			}
			if _, typed := errors.AsType[*importer.MappingError](err); !typed {
				t.Errorf("%T is no *MappingError", err)
			}
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %q, want something with %q", err, c.want)
			}
		})
	}
}

func TestAMappingTellsAllThatIsWrongByLine(t *testing.T) {
	_, err := importer.Parse("m.yaml", []byte("source: s\none: 1\ncase:\n  title: x\ntwo: 2\n"))
	if err == nil {
		t.Fatal("the mapping is taken")
	}
	one, two := strings.Index(err.Error(), "line 2, one"), strings.Index(err.Error(), "line 5, two")
	if one < 0 || two < one {
		t.Errorf("got %q, want both fields in their order", err)
	}
}

func TestAMappingIsFoundByNameOrFile(t *testing.T) {
	if m, err := importer.Load(written(t, "shop.yaml", shop)); err != nil || m.Source != "shop" {
		t.Errorf("from a file: %v, %v", m, err)
	}
	if _, err := importer.Load("no such mapping"); !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), "nyc311") {
		t.Errorf("got %v, want that it does not exist, and what does", err)
	}
	large := written(t, "large.yaml", strings.Repeat("#", 1<<20+1))
	if _, err := importer.Load(large); err == nil || !strings.Contains(err.Error(), "too large") {
		t.Errorf("got %v, want that it is too large", err)
	}
	if _, err := importer.Load(filepath.Dir(large)); err == nil {
		t.Error("a folder is taken for a mapping")
	}
}

func TestTheMappingOfTheDocumentationIsSound(t *testing.T) {
	text, err := os.ReadFile("../../docs/importing.md")
	if err != nil {
		t.Fatal(err)
	}
	var mapping strings.Builder
	parts := strings.Split(string(text), "```yaml\n")[1:]
	for _, part := range parts {
		block, _, _ := strings.Cut(part, "```")
		mapping.WriteString(block)
	}
	m, err := importer.Parse("importing.md", []byte(mapping.String()))
	if err != nil {
		t.Fatal(err)
	}
	if len(parts) != 3 || len(m.Columns()) < 10 {
		t.Errorf("%d parts that read %v", len(parts), m.Columns())
	}
	for _, name := range importer.Shipped() {
		if !strings.Contains(string(text), "| `"+name+"` |") {
			t.Errorf("%s is not documented", name)
		}
	}
}
