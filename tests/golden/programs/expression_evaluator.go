// A tokenizer, a precedence-climbing parser and an evaluator for arithmetic with variables and functions.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

type Kind int

const (
	EOF Kind = iota
	Num
	Ident
	Op
	LParen
	RParen
	Comma
)

var kindNames = map[Kind]string{EOF: "end", Num: "number", Ident: "name", Op: "operator", LParen: "(", RParen: ")", Comma: ","}

func (k Kind) String() string { return kindNames[k] }

type Token struct {
	Kind Kind
	Text string
	Pos  int
}

type SyntaxError struct {
	Pos int
	Msg string
}

func (e SyntaxError) Error() string { return fmt.Sprintf("at %d: %s", e.Pos, e.Msg) }

var ErrDivZero = errors.New("division by zero")

func isDigit(c byte) bool  { return c >= '0' && c <= '9' || c == '.' }
func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' }

func tokenize(s string) (toks []Token, err error) {
	for i := 0; i < len(s); {
		start := i
		switch c := s[i]; {
		case c == ' ':
			i++
			continue
		case isDigit(c):
			for i < len(s) && isDigit(s[i]) {
				i++
			}
			toks = append(toks, Token{Num, s[start:i], start})
			continue
		case isLetter(c):
			for i < len(s) && (isLetter(s[i]) || isDigit(s[i])) {
				i++
			}
			toks = append(toks, Token{Ident, s[start:i], start})
			continue
		case c == '(':
			toks = append(toks, Token{LParen, "(", i})
		case c == ')':
			toks = append(toks, Token{RParen, ")", i})
		case c == ',':
			toks = append(toks, Token{Comma, ",", i})
		case strings.ContainsRune("+-*/^%=", rune(c)):
			toks = append(toks, Token{Op, string(c), i})
		default:
			return nil, SyntaxError{i, fmt.Sprintf("unexpected %q", c)}
		}
		i++
	}
	return append(toks, Token{EOF, "", len(s)}), nil
}

type Env map[string]float64
type Node interface {
	Eval(env Env) (float64, error)
	String() string
}
type (
	Number float64
	Var    string
	Unary  struct{ x Node }
	Binary struct {
		op   byte
		l, r Node
	}
	Call struct {
		name string
		args []Node
	}
	Assign struct {
		name string
		x    Node
	}
)

func (n Number) Eval(Env) (float64, error) { return float64(n), nil }
func (n Number) String() string            { return strconv.FormatFloat(float64(n), 'g', -1, 64) }
func (v Var) Eval(env Env) (float64, error) {
	if x, ok := env[string(v)]; ok {
		return x, nil
	}
	return 0, fmt.Errorf("undefined: %s", string(v))
}
func (v Var) String() string { return string(v) }
func (u Unary) Eval(env Env) (float64, error) {
	x, err := u.x.Eval(env)
	return -x, err
}
func (u Unary) String() string { return "(-" + u.x.String() + ")" }
func (b Binary) Eval(env Env) (float64, error) {
	l, err := b.l.Eval(env)
	if err != nil {
		return 0, err
	}
	r, err := b.r.Eval(env)
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return l + r, nil
	case '-':
		return l - r, nil
	case '*':
		return l * r, nil
	case '^':
		return math.Pow(l, r), nil
	case '/', '%':
		if r == 0 {
			return 0, fmt.Errorf("%v: %w", b, ErrDivZero)
		}
		if b.op == '%' {
			return math.Mod(l, r), nil
		}
		return l / r, nil
	}
	panic("unknown operator " + string(b.op))
}
func (b Binary) String() string { return fmt.Sprintf("(%v %c %v)", b.l, b.op, b.r) }

var funcs = map[string]func(...float64) float64{
	"sqrt": func(a ...float64) float64 { return math.Sqrt(a[0]) },
	"max": func(a ...float64) float64 {
		m := math.Inf(-1)
		for _, x := range a {
			m = max(m, x)
		}
		return m
	},
	"sum": func(a ...float64) (s float64) {
		for _, x := range a {
			s += x
		}
		return
	},
}

func (c Call) Eval(env Env) (v float64, err error) {
	f, ok := funcs[c.name]
	if !ok {
		return 0, fmt.Errorf("no function %s", c.name)
	}
	var args []float64
	for _, a := range c.args {
		x, err := a.Eval(env)
		if err != nil {
			return 0, err
		}
		args = append(args, x)
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: %v", c.name, r)
		}
	}()
	return f(args...), nil
}
func (c Call) String() string { return fmt.Sprint(c.name, c.args) }
func (a Assign) Eval(env Env) (float64, error) {
	x, err := a.x.Eval(env)
	if err == nil {
		env[a.name] = x
	}
	return x, err
}
func (a Assign) String() string { return a.name + " = " + a.x.String() }

type Parser struct {
	toks []Token
	pos  int
}

func (p *Parser) peek() Token { return p.toks[p.pos] }
func (p *Parser) next() Token { t := p.toks[p.pos]; p.pos++; return t }
func (p *Parser) expect(k Kind) {
	if t := p.next(); t.Kind != k {
		panic(SyntaxError{t.Pos, fmt.Sprintf("expected %v, found %v", k, t.Kind)})
	}
}

var prec = map[string]int{"=": 1, "+": 2, "-": 2, "*": 3, "/": 3, "%": 3, "^": 4}

func (p *Parser) expr(min int) Node {
	left := p.unary()
	for {
		t := p.peek()
		pr := prec[t.Text]
		if t.Kind != Op || pr < min {
			return left
		}
		p.next()
		switch t.Text {
		case "=":
			v, ok := left.(Var)
			if !ok {
				panic(SyntaxError{t.Pos, "cannot assign to " + left.String()})
			}
			left = Assign{string(v), p.expr(1)}
		case "^":
			left = Binary{'^', left, p.expr(pr)}
		default:
			left = Binary{t.Text[0], left, p.expr(pr + 1)}
		}
	}
}

func (p *Parser) unary() Node {
	if t := p.peek(); t.Kind == Op && t.Text == "-" {
		p.next()
		return Unary{p.expr(4)}
	}
	switch t := p.next(); t.Kind {
	case Num:
		f, err := strconv.ParseFloat(t.Text, 64)
		if err != nil {
			panic(SyntaxError{t.Pos, err.Error()})
		}
		return Number(f)
	case LParen:
		n := p.expr(1)
		p.expect(RParen)
		return n
	case Ident:
		if p.peek().Kind != LParen {
			return Var(t.Text)
		}
		p.next()
		c := Call{name: t.Text}
		for p.peek().Kind != RParen {
			c.args = append(c.args, p.expr(1))
			if p.peek().Kind != Comma {
				break
			}
			p.next()
		}
		p.expect(RParen)
		return c
	default:
		panic(SyntaxError{t.Pos, "unexpected " + t.Kind.String()})
	}
}

func Parse(s string) (n Node, err error) {
	toks, err := tokenize(s)
	if err != nil {
		return nil, err
	}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case SyntaxError:
			err = r
		default:
			panic(r)
		}
	}()
	p := &Parser{toks: toks}
	n = p.expr(1)
	p.expect(EOF)
	return n, nil
}

func main() {
	env := Env{"pi": math.Pi}
	for _, src := range []string{"1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 1", "x = 5", "y = x * 2 + 1", "x % 3 + y",
		"sqrt(16) + max(1, 2, x)", "sum()", "sqrt()", "1 / (x - 5)", "7 % 0", "z + 1", "1 +", "(1", "2 3", "1 $ 2", "3 = 4", "1.2.3", "nope(1)", "a = b = 3", "a+b", "--4", "pi * 2", "sum(1, 2, sum(3, 4)) * -1"} {
		n, err := Parse(src)
		if err != nil {
			var se SyntaxError
			fmt.Printf("%-22s syntax error %v (%v)\n", src, err, errors.As(err, &se))
			continue
		}
		v, err := n.Eval(env)
		if err != nil {
			fmt.Printf("%-22s %v: error: %v %v\n", src, n, err, errors.Is(err, ErrDivZero))
			continue
		}
		fmt.Printf("%-22s %v => %.6g\n", src, n, v)
	}
}
