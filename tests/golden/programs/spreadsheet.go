// A spreadsheet: formulas, dependencies, cycles and errors as panics.
package main

import (
	"fmt"
	"strings"
)

type Cell struct {
	raw  string
	val  float64
	err  error
	deps map[*Cell]bool
	mark uint8
}
type Sheet struct {
	cells map[string]*Cell
	evals int
}
type cycleErr []string

func (c cycleErr) Error() string { return "cycle: " + strings.Join(c, "→") }

func (s *Sheet) cell(n string) *Cell {
	c, ok := s.cells[n]
	if !ok {
		c = &Cell{deps: map[*Cell]bool{}}
		s.cells[n] = c
	}
	return c
}
func (s *Sheet) Set(n, raw string) *Sheet {
	s.cell(n).raw = raw
	return s
}

type ps struct {
	*strings.Reader
	s    *Sheet
	path []string
}

func (p *ps) peek() byte {
	b, err := p.ReadByte()
	if err != nil {
		return 0
	}
	p.UnreadByte()
	return b
}
func (p *ps) take(set string) (s string) {
	for b := p.peek(); b != 0 && strings.IndexByte(set, b) >= 0; b = p.peek() {
		p.ReadByte()
		s += string(b)
	}
	return
}
func (p *ps) sum() (v float64) {
	for v = p.prod(); ; {
		switch p.peek() {
		case '+':
			p.ReadByte()
			v += p.prod()
		case '-':
			p.ReadByte()
			v -= p.prod()
		default:
			return
		}
	}
}
func (p *ps) prod() float64 {
	v := p.atom()
	for {
		switch c := p.peek(); c {
		case '*', '/':
			p.ReadByte()
			w := p.atom()
			if c == '*' {
				v *= w
			} else if w == 0 {
				panic(fmt.Errorf("#DIV/0"))
			} else {
				v /= w
			}
		default:
			return v
		}
	}
}
func (p *ps) atom() (v float64) {
	switch c := p.peek(); {
	case c == '(':
		p.ReadByte()
		defer func() {
			if b, _ := p.ReadByte(); b != ')' {
				panic(fmt.Errorf("missing ), found %q", b))
			}
		}()
		return p.sum()
	case c >= '0' && c <= '9':
		if n, err := fmt.Sscan(p.take("0123456789."), &v); n != 1 {
			panic(err)
		}
	case c >= 'A' && c <= 'Z':
		name := p.take("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
		if fn, ok := funcs[name]; ok && p.peek() == '(' {
			p.ReadByte()
			return fn(p.args())
		}
		return p.s.eval(name, p.path)
	default:
		panic(fmt.Errorf("unexpected %q at %d", c, int(p.Size())-p.Len()))
	}
	return
}
func (p *ps) args() (out []float64) {
	for {
		if p.peek() == ')' {
			p.ReadByte()
			return
		}
		out = append(out, p.sum())
		p.take(", ")
	}
}

var funcs = map[string]func([]float64) float64{
	"SUM": func(xs []float64) (s float64) {
		for _, x := range xs {
			s += x
		}
		return
	},
	"MAX": func(xs []float64) float64 {
		m := xs[0]
		for _, x := range xs[1:] {
			m = max(m, x)
		}
		return m
	},
}

func (s *Sheet) eval(n string, path []string) float64 {
	c := s.cell(n)
	switch c.mark {
	case 1:
		for i, x := range path {
			if x == n {
				panic(cycleErr(append(path[i:len(path):len(path)], n)))
			}
		}
	case 2:
		if c.err != nil {
			panic(fmt.Errorf("%s: %w", n, c.err))
		}
		return c.val
	}
	c.mark = 1
	s.evals++
	func() {
		defer func() {
			c.mark = 2
			if e, ok := recover().(error); ok {
				c.err = e
			}
		}()
		if f, ok := strings.CutPrefix(c.raw, "="); ok {
			p := &ps{strings.NewReader(strings.ReplaceAll(f, " ", "")), s, append(path, n)}
			c.val = p.sum()
			if p.Len() > 0 {
				panic(fmt.Errorf("trailing %q", f[len(f)-p.Len():]))
			}
			return
		}
		if c.raw != "" {
			if _, err := fmt.Sscanf(c.raw, "%g", &c.val); err != nil {
				panic(fmt.Errorf("bad number %q", c.raw))
			}
		}
	}()
	if c.err != nil {
		panic(c.err)
	}
	return c.val
}

func main() {
	s := &Sheet{cells: map[string]*Cell{}}
	s.Set("A1", "3").Set("A2", "=A1*2+1").Set("A3", "=(A1+A2)/B9").Set("B1", "=SUM(A1, A2, 10)*MAX(1,A1-1)").Set("C1", "=C2+1").Set("C2", "=C3*2").Set("C3", "=C1").Set("D1", "=1+").Set("D2", "=(1+2").Set("D3", "=2 3").Set("E1", "x").Set("E2", "=E1+D1").Set("F1", "=MAX()").Set("G1", "=SUM()")
	for _, n := range strings.Fields("A1 A2 A3 B1 C1 C3 C2 D1 D2 D3 E2 E1 F1 G1 Z9") {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Printf("%s\t!%v (%T)\n", n, r, r)
				}
			}()
			fmt.Printf("%s\t%.4g\n", n, s.eval(n, nil))
		}()
	}
	fmt.Println(s.evals, len(s.cells))
}
