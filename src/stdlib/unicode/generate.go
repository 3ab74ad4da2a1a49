// Writes the tables of package unicode: `go run generate.go` in this folder.
//
// category.bin: u32 each, first rune << 8 | general category; a range runs to the next entry.
// case.bin:     7 i32 each: first, last, stride, and what to add for upper, lower, title case and the next simple fold.
// tables.bin:   u32: number of tables, where each begins (in triples), then triples of first, last, stride.
// tables.txt:   the names of the tables in the order of tables.bin; ~ and ~~ are those of FoldCategory and FoldScript.
package main

import (
	"bytes"
	"encoding/binary"
	"os"
	"sort"
	"strings"
	"unicode"
)

var names = []string{"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
	"Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co"}

func category(r rune) uint32 {
	for i, n := range names {
		if unicode.Is(unicode.Categories[n], r) {
			return uint32(i)
		}
	}
	return 29
}

func write(name string, words any) {
	var b bytes.Buffer
	if err := binary.Write(&b, binary.LittleEndian, words); err != nil {
		panic(err)
	}
	if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil {
		panic(err)
	}
}

func main() {
	var cats []uint32
	last := uint32(99)
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if c := category(r); c != last {
			cats = append(cats, uint32(r)<<8|c)
			last = c
		}
	}
	write("category.bin", cats)

	type run struct{ lo, hi, stride, up, low, title, fold int32 }
	var runs []run
	for r := rune(0); r <= unicode.MaxRune; r++ {
		n := run{r, r, 1, unicode.ToUpper(r) - r, unicode.ToLower(r) - r, unicode.ToTitle(r) - r, unicode.SimpleFold(r) - r}
		if n.up == 0 && n.low == 0 && n.title == 0 && n.fold == 0 {
			continue
		}
		joined := false
		// The last two runs may be the two halves of a run that alternates.
		for i := len(runs) - 1; i >= 0 && i >= len(runs)-2; i-- {
			p := &runs[i]
			if p.up != n.up || p.low != n.low || p.title != n.title || p.fold != n.fold {
				continue
			}
			d := r - p.hi
			if p.lo == p.hi && d <= 2 {
				p.stride = d
			}
			if d == p.stride {
				p.hi = r
				joined = true
				break
			}
		}
		if !joined {
			runs = append(runs, n)
		}
	}
	var flat []int32
	for _, p := range runs {
		flat = append(flat, p.lo, p.hi, p.stride, p.up, p.low, p.title, p.fold)
	}
	write("case.bin", flat)

	all := map[string]*unicode.RangeTable{}
	for n, t := range unicode.Categories {
		all[n] = t
	}
	for n, t := range unicode.Scripts {
		all[n] = t
	}
	for n, t := range unicode.Properties {
		all[n] = t
	}
	for n, t := range unicode.FoldCategory {
		all["~"+n] = t
	}
	for n, t := range unicode.FoldScript {
		all["~~"+n] = t
	}
	alias := map[string]string{"Letter": "L", "Upper": "Lu", "Lower": "Ll", "Title": "Lt", "Mark": "M", "Number": "N", "Digit": "Nd",
		"Punct": "P", "Symbol": "S", "Space": "Z", "Other": "C"}
	for a, n := range alias {
		all[a] = unicode.Categories[n]
	}
	var order []string
	for n := range all {
		order = append(order, n)
	}
	sort.Strings(order)
	starts := []uint32{}
	var triples []uint32
	for _, n := range order {
		starts = append(starts, uint32(len(triples)/3))
		for _, x := range all[n].R16 {
			triples = append(triples, uint32(x.Lo), uint32(x.Hi), uint32(x.Stride))
		}
		for _, x := range all[n].R32 {
			triples = append(triples, x.Lo, x.Hi, x.Stride)
		}
	}
	starts = append(starts, uint32(len(triples)/3))
	out := append([]uint32{uint32(len(order))}, starts...)
	write("tables.bin", append(out, triples...))
	os.WriteFile("tables.txt", []byte(strings.Join(order, "\n")+"\n"), 0o644)
}
