package server

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"docket/desk"
	"docket/desk/importer"
)

// importFile reads records from a CSV file as a mapping says, and prints what
// became of them.
func (p *process) importFile(ctx context.Context, args []string) error {
	o := importer.Options{Progress: p.stderr}
	var report string
	c, rest, err := p.settings("import", args, func(flags *flag.FlagSet) {
		flags.StringVar(&o.Mapping, "map", "", "the mapping: a file, or one that comes with the program")
		flags.StringVar(&report, "report", "", "write every refusal to this file, one JSON object a line")
		flags.BoolVar(&o.DryRun, "dry-run", false, "report, and keep nothing")
	})
	if err != nil {
		return err
	}
	if o.Mapping == "" || len(rest) != 1 {
		return misused("docket import --map MAPPING FILE.csv [--dry-run] [--report FILE]\n"+
			"MAPPING is a file, or one of those that come with the program: %s", strings.Join(importer.Shipped(), ", "))
	}
	o.File = rest[0]
	return p.withDesk(ctx, c, func(d *desk.Desk) error { return p.runImport(ctx, d, o, report) })
}

func (p *process) runImport(ctx context.Context, d *desk.Desk, o importer.Options, report string) (err error) {
	if report != "" {
		file, failed := os.Create(report)
		if failed != nil {
			return fmt.Errorf("write the report: %w", failed)
		}
		defer func() { err = errors.Join(err, file.Close()) }()
		o.Report = file
	}
	done, err := importer.Run(ctx, d, o)
	if err != nil && done.Rows == 0 {
		return err
	}
	_, printed := fmt.Fprint(p.stdout, done)
	return errors.Join(err, printed)
}
