// A report with aligned columns, groups, subtotals, percentages and bars, built with Printf and Builder.
package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
	"time"
)

type Sale struct {
	Region, Product string
	Units           int
	Price           float64
	Took            time.Duration
}

func (s Sale) Total() float64 { return float64(s.Units) * s.Price }

type Stats struct {
	N                 int
	Sum, Min, Max, Sq float64
	byProduct         map[string]float64
}

func (s *Stats) Add(x float64, product string) {
	if s.N == 0 {
		s.Min, s.Max = math.Inf(1), math.Inf(-1)
		s.byProduct = map[string]float64{}
	}
	s.N++
	s.Sum += x
	s.Sq += x * x
	s.Min, s.Max = min(s.Min, x), max(s.Max, x)
	s.byProduct[product] += x
}

func (s Stats) Mean() float64 { return s.Sum / float64(s.N) }

func (s Stats) Best() (best string) {
	for p, v := range s.byProduct {
		if b := s.byProduct[best]; v > b || v == b && p < best {
			best = p
		}
	}
	return
}

var sales = []Sale{
	{"north", "apples", 120, 0.45, 90 * time.Second},
	{"south", "pears", 80, 0.6, 2 * time.Minute},
	{"north", "pears", 15, 0.65, 1500 * time.Millisecond},
	{"east", "figs", 7, 12.333, 61 * time.Minute},
	{"south", "apples", 300, 0.4, 45 * time.Second},
	{"east", "apples", 1, 1000, 0},
	{"south", "figs", 0, 11, time.Hour},
}

func thousands(x float64) string {
	s := fmt.Sprintf("%.2f", x)
	dot := strings.IndexByte(s, '.')
	var b strings.Builder
	for i := range dot {
		if i > 0 && (dot-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(s[i])
	}
	return b.String() + s[dot:]
}

func bar(x, most float64, width int) string {
	n := int(math.Round(x / most * float64(width)))
	return strings.Repeat("=", n) + strings.Repeat(".", width-n)
}

type column struct {
	title string
	width int
	left  bool
}

type table struct {
	cols []column
	rows [][]any
}

func (t *table) add(cells ...any) {
	if len(cells) != len(t.cols) {
		panic(fmt.Sprintf("%d cells for %d columns", len(cells), len(t.cols)))
	}
	t.rows = append(t.rows, cells)
}

func (t *table) String() string {
	var b strings.Builder
	line := func(cell func(i int) any) {
		for i, c := range t.cols {
			if i > 0 {
				b.WriteString(" | ")
			}
			w := c.width
			if c.left {
				w = -w
			}
			fmt.Fprintf(&b, "%*v", w, cell(i))
		}
		b.WriteByte('\n')
	}
	line(func(i int) any { return t.cols[i].title })
	line(func(i int) any { return strings.Repeat("-", t.cols[i].width) })
	for _, r := range t.rows {
		line(func(i int) any { return r[i] })
	}
	return b.String()
}

func main() {
	regions := map[string]*Stats{}
	var all Stats
	t := &table{cols: []column{{"region", 8, true}, {"product", 8, true}, {"units", 6, false}, {"price", 8, false}, {"total", 10, false}, {"took", 8, false}}}
	sort.SliceStable(sales, func(i, j int) bool { return sales[i].Region < sales[j].Region })
	for _, s := range sales {
		if regions[s.Region] == nil {
			regions[s.Region] = &Stats{}
		}
		regions[s.Region].Add(s.Total(), s.Product)
		all.Add(s.Total(), s.Product)
		t.add(strings.ToUpper(s.Region), s.Product, s.Units, fmt.Sprintf("%.2f", s.Price), thousands(s.Total()), s.Took)
	}
	fmt.Print(t)
	names := make([]string, 0, len(regions))
	most := 0.0
	for n, st := range regions {
		names = append(names, n)
		most = math.Max(most, st.Sum)
	}
	sort.Strings(names)
	for _, n := range names {
		st := regions[n]
		fmt.Printf("%-6s %s %5.1f%% n=%d mean=%.3g best=%q [%g..%g]\n", n, bar(st.Sum, most, 20), st.Sum/all.Sum*100, st.N, st.Mean(), st.Best(), st.Min, st.Max)
	}
	fmt.Printf("%s|%+08.2f|%e|%x|%t|%v\n", thousands(1234567.891), -all.Sum, all.Sum, "hi", all.N == 7, all.byProduct)
	fmt.Println(thousands(999), thousands(1000), thousands(0.005))
	defer func() { fmt.Println(recover()) }()
	t.add("too few")
}
