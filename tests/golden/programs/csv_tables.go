// Tables read from CSV, filtered, sorted and printed in columns.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
	"text/tabwriter"
	"unicode"
)

type Row map[string]string

type Table struct {
	Header []string
	Rows   []Row
}

type parseState int

const (
	start parseState = iota
	inField
	inQuoted
	quoteInQuoted
)

func (s parseState) String() string {
	return [...]string{"start", "field", "quoted", "quote"}[s]
}

type SyntaxError struct {
	Line, Col int
	State     parseState
	Rune      rune
}

func (e SyntaxError) Error() string {
	return fmt.Sprintf("%d:%d: unexpected %q in state %v", e.Line, e.Col, e.Rune, e.State)
}

func parseCSV(src string) (records [][]string, err error) {
	var (
		rec   []string
		field strings.Builder
		state parseState
		line  = 1
		col   int
	)
	flush := func() {
		rec = append(rec, field.String())
		field.Reset()
		state = start
	}
	for _, r := range src {
		col++
		switch state {
		case start, inField:
			switch {
			case r == ',':
				flush()
			case r == '\n':
				flush()
				records = append(records, rec)
				rec = nil
				line++
				col = 0
			case r == '"' && state == start:
				state = inQuoted
			case r == '"':
				return records, SyntaxError{line, col, state, r}
			default:
				state = inField
				field.WriteRune(r)
			}
		case inQuoted:
			if r == '"' {
				state = quoteInQuoted
			} else {
				field.WriteRune(r)
			}
		case quoteInQuoted:
			switch r {
			case '"':
				field.WriteByte('"')
				state = inQuoted
			case ',':
				flush()
			case '\n':
				flush()
				records = append(records, rec)
				rec, col = nil, 0
				line++
			default:
				return records, &SyntaxError{line, col, state, r}
			}
		}
	}
	if state != start || len(rec) > 0 {
		flush()
		records = append(records, rec)
	}
	return
}

func NewTable(records [][]string) (t *Table) {
	t = new(Table)
	if len(records) == 0 {
		return
	}
	t.Header = records[0]
	for _, rec := range records[1:] {
		row := Row{}
		for i, h := range t.Header {
			if i < len(rec) {
				row[h] = rec[i]
			}
		}
		t.Rows = append(t.Rows, row)
	}
	return
}

func (t *Table) Where(pred func(Row) bool) *Table {
	out := &Table{Header: t.Header}
	for _, r := range t.Rows {
		if pred(r) {
			out.Rows = append(out.Rows, r)
		}
	}
	return out
}

func (t *Table) OrderBy(cols ...string) *Table {
	sort.SliceStable(t.Rows, func(i, j int) bool {
		for _, c := range cols {
			desc := strings.HasPrefix(c, "-")
			c = strings.TrimPrefix(c, "-")
			a, b := t.Rows[i][c], t.Rows[j][c]
			if a == b {
				continue
			}
			return (a < b) != desc
		}
		return false
	})
	return t
}

func (t *Table) Print(w *tabwriter.Writer, cols ...string) {
	if len(cols) == 0 {
		cols = t.Header
	}
	fmt.Fprintln(w, strings.Join(cols, "\t")+"\t")
	for _, c := range cols {
		fmt.Fprint(w, strings.Repeat("-", len(c)), "\t")
	}
	fmt.Fprintln(w)
	for _, r := range t.Rows {
		for _, c := range cols {
			fmt.Fprintf(w, "%v\t", r[c])
		}
		fmt.Fprint(w, "\n")
	}
	w.Flush()
}

func title(s string) string {
	prev := ' '
	return strings.Map(func(r rune) rune {
		defer func() { prev = r }()
		if unicode.IsSpace(prev) || prev == '-' {
			return unicode.ToTitle(r)
		}
		return unicode.ToLower(r)
	}, s)
}

const data = `name,city,dept,salary
"Müller, Änne",Zürich,R&D,120
"O""Neil",Dublin,Ops,90
JEAN-LUC picard,"La
Barre",Ops,150
李雷,北京,R&D,95
Bob,,Sales
`

func main() {
	recs, err := parseCSV(data)
	fmt.Printf("%d %q %v\n", len(recs), recs[3], err)
	t := NewTable(recs)
	for _, r := range t.Rows {
		r["name"] = title(r["name"])
	}
	t.Print(tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0), "name", "dept", "salary")
	t.OrderBy("dept", "-salary").Print(tabwriter.NewWriter(os.Stdout, 5, 0, 1, '.', tabwriter.AlignRight|tabwriter.Debug), "dept", "salary", "name")
	t.Where(func(r Row) bool { return r["dept"] == "Ops" }).Print(tabwriter.NewWriter(os.Stdout, 8, 4, 0, '\t', 0), "name", "city")
	for _, bad := range []string{"a\"b", "\"a\"b\n", "x,y\n\"a\" ,b", ""} {
		r, err := parseCSV(bad)
		fmt.Printf("%q %v %T\n", r, err, err)
	}
	s := bufio.NewScanner(strings.NewReader(data))
	s.Split(bufio.ScanWords)
	n := 0
	for s.Scan() {
		n += len(s.Text())
	}
	fmt.Println(n, s.Err())
}
