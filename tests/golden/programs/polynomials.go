// Polynomials parsed, computed and printed, with a table of tests.
package main

import (
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode"
)

type Poly map[int]int

func (p Poly) String() string {
	if len(p) == 0 {
		return "0"
	}
	exps := make([]int, 0, len(p))
	for e := range p {
		exps = append(exps, e)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(exps)))
	var b strings.Builder
	for i, e := range exps {
		c := p[e]
		switch {
		case i == 0 && c < 0:
			b.WriteByte('-')
		case i > 0 && c < 0:
			b.WriteString(" - ")
		case i > 0:
			b.WriteString(" + ")
		}
		if c < 0 {
			c = -c
		}
		if c != 1 || e == 0 {
			b.WriteString(strconv.Itoa(c))
		}
		switch e {
		case 0:
		case 1:
			b.WriteByte('x')
		default:
			fmt.Fprintf(&b, "x^%d", e)
		}
	}
	return b.String()
}

func (p Poly) norm() Poly {
	for e, c := range p {
		if c == 0 {
			delete(p, e)
		}
	}
	return p
}

func (p Poly) Add(q Poly) Poly {
	r := Poly{}
	for e, c := range p {
		r[e] += c
	}
	for e, c := range q {
		r[e] += c
	}
	return r.norm()
}

func (p Poly) Mul(q Poly) Poly {
	r := Poly{}
	for e, c := range p {
		for f, d := range q {
			r[e+f] += c * d
		}
	}
	return r.norm()
}

func (p Poly) Neg() Poly { return p.Mul(Poly{0: -1}) }

func (p Poly) Pow(n int) Poly {
	r := Poly{0: 1}
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			r = r.Mul(p)
		}
		p = p.Mul(p)
	}
	return r
}

func (p Poly) Diff() Poly {
	r := make(Poly)
	for e, c := range p {
		if e > 0 {
			r[e-1] = c * e
		}
	}
	return r
}

func (p Poly) At(x int) (y int) {
	max := 0
	for e := range p {
		if e > max {
			max = e
		}
	}
	for e := max; e >= 0; e-- {
		y = y*x + p[e]
	}
	return
}

type ParseErr struct {
	Pos  int
	Want string
	Got  rune
}

func (e *ParseErr) Error() string {
	if e.Got == 0 {
		return fmt.Sprintf("at %d: want %s, got end", e.Pos, e.Want)
	}
	return fmt.Sprintf("at %d: want %s, got %q", e.Pos, e.Want, e.Got)
}

type parser struct {
	in  []rune
	pos int
}

func (p *parser) peek() rune {
	for p.pos < len(p.in) && unicode.IsSpace(p.in[p.pos]) {
		p.pos++
	}
	if p.pos == len(p.in) {
		return 0
	}
	return p.in[p.pos]
}

func (p *parser) fail(want string) { panic(&ParseErr{p.pos, want, p.peek()}) }

func (p *parser) eat(r rune) bool {
	if p.peek() == r {
		p.pos++
		return true
	}
	return false
}

func (p *parser) number() (n int) {
	start := p.pos
	for ; p.pos < len(p.in) && unicode.IsDigit(p.in[p.pos]); p.pos++ {
	}
	n, err := strconv.Atoi(string(p.in[start:p.pos]))
	if err != nil {
		panic(err)
	}
	return
}

// sum = term {("+"|"-") term}; term = power {["*"] power}; power = atom ["^" int]; atom = int | "x" | "(" sum ")" | "-" atom | "d" atom
func (p *parser) sum() Poly {
	x := p.term()
	for {
		switch {
		case p.eat('+'):
			x = x.Add(p.term())
		case p.eat('-'):
			x = x.Add(p.term().Neg())
		default:
			return x
		}
	}
}

func (p *parser) term() Poly {
	x := p.power()
	for {
		if p.eat('*') || strings.ContainsRune("x(d", p.peek()) && p.peek() != 0 {
			x = x.Mul(p.power())
			continue
		}
		return x
	}
}

func (p *parser) power() Poly {
	x := p.atom()
	if p.eat('^') {
		if !unicode.IsDigit(p.peek()) {
			p.fail("exponent")
		}
		x = x.Pow(p.number())
	}
	return x
}

func (p *parser) atom() Poly {
	switch r := p.peek(); {
	case unicode.IsDigit(r):
		return Poly{0: p.number()}.norm()
	case p.eat('x'):
		return Poly{1: 1}
	case p.eat('-'):
		return p.atom().Neg()
	case p.eat('d'):
		return p.atom().Diff()
	case p.eat('('):
		x := p.sum()
		if !p.eat(')') {
			p.fail("')'")
		}
		return x
	}
	p.fail("operand")
	return nil
}

func Parse(s string) (poly Poly, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *ParseErr:
			err = r
		case *strconv.NumError:
			err = fmt.Errorf("bad number: %w", r)
		default:
			panic(r)
		}
	}()
	p := &parser{in: []rune(s)}
	poly = p.sum()
	if p.peek() != 0 {
		p.fail("operator")
	}
	return
}

var tests = []struct {
	in, want string
	at2      int
}{
	{"1", "1", 1},
	{"x", "x", 2},
	{"(x+1)^3", "x^3 + 3x^2 + 3x + 1", 27},
	{"(x+1)(x-1)", "x^2 - 1", 3},
	{"2x^2 - 3 x*x", "-x^2", -4},
	{"d(x^5 - 4x)", "5x^4 - 4", 76},
	{"-(x - x)", "0", 0},
	{"x - 2x", "-x", -1},
	{"0x^3 + 7 - 0", "7", 8},
	{"(1 - x)^10", "", 1},
}

func main() {
	failed := 0
	for i, t := range tests {
		p, err := Parse(t.in)
		if err != nil {
			fmt.Println("error", err)
			continue
		}
		status := "ok"
		if got := p.String(); t.want != "" && got != t.want {
			status = "FAIL want " + t.want
			failed++
		}
		if y := p.At(2); y != t.at2 {
			status += fmt.Sprintf(" FAIL at 2: %d, want %d", y, t.at2)
			failed++
		}
		fmt.Printf("%2d %-14s = %-40v %s\n", i, t.in, p, status)
	}
	for _, s := range []string{"", "x+", "(x", "x^y", "3 4", "99999999999999999999", "x)", "π"} {
		_, err := Parse(s)
		fmt.Printf("%q: %v\n", s, err)
	}
	if failed > 0 {
		os.Exit(failed)
	}
}
