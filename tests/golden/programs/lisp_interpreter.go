package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode"
)

type Value interface{}
type Symbol string
type List []Value
type Builtin func(args []Value) (Value, error)
type Lambda struct {
	params []Symbol
	body   Value
	env    *Env
}
type Env struct {
	vars  map[Symbol]Value
	outer *Env
}

var ErrUnbound = errors.New("unbound variable")

type EvalError struct {
	Expr Value
	Err  error
}

func (e *EvalError) Error() string { return fmt.Sprintf("eval %v: %v", e.Expr, e.Err) }
func (e *EvalError) Unwrap() error { return e.Err }

func (e *Env) find(s Symbol) (*Env, bool) {
	for ; e != nil; e = e.outer {
		if _, ok := e.vars[s]; ok {
			return e, true
		}
	}
	return nil, false
}

type lexer struct {
	r *bufio.Reader
}

func (l *lexer) next() (string, error) {
	for {
		c, _, err := l.r.ReadRune()
		if err != nil {
			return "", err
		}
		switch {
		case unicode.IsSpace(c):
			continue
		case c == ';':
			if _, err := l.r.ReadString('\n'); err != nil {
				return "", err
			}
			continue
		case c == '(' || c == ')' || c == '\'':
			return string(c), nil
		case c == '"':
			var sb strings.Builder
			sb.WriteRune('"')
			for {
				c, _, err := l.r.ReadRune()
				if err != nil {
					return "", io.ErrUnexpectedEOF
				}
				if c == '"' {
					return sb.String(), nil
				}
				sb.WriteRune(c)
			}
		default:
			var sb strings.Builder
			sb.WriteRune(c)
			for {
				c, _, err := l.r.ReadRune()
				if err == io.EOF {
					return sb.String(), nil
				}
				if err != nil {
					return "", err
				}
				if unicode.IsSpace(c) || strings.ContainsRune("()'\"", c) {
					l.r.UnreadRune()
					return sb.String(), nil
				}
				sb.WriteRune(c)
			}
		}
	}
}

func parse(l *lexer, tok string) (Value, error) {
	switch tok {
	case "(":
		var lst List
		for {
			t, err := l.next()
			if err != nil {
				return nil, fmt.Errorf("in list: %w", err)
			}
			if t == ")" {
				return lst, nil
			}
			v, err := parse(l, t)
			if err != nil {
				return nil, err
			}
			lst = append(lst, v)
		}
	case ")":
		return nil, errors.New("unexpected )")
	case "'":
		t, err := l.next()
		if err != nil {
			return nil, err
		}
		v, err := parse(l, t)
		return List{Symbol("quote"), v}, err
	}
	if tok[0] == '"' {
		return tok[1:], nil
	}
	if n, err := strconv.ParseInt(tok, 0, 64); err == nil {
		return n, nil
	}
	if f, err := strconv.ParseFloat(tok, 64); err == nil {
		return f, nil
	}
	switch tok {
	case "#t":
		return true, nil
	case "#f":
		return false, nil
	}
	return Symbol(tok), nil
}

func truthy(v Value) bool { b, ok := v.(bool); return !ok || b }

func eval(v Value, env *Env) (res Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &EvalError{v, fmt.Errorf("panic: %v", r)}
		}
	}()
	for {
		switch x := v.(type) {
		case Symbol:
			if e, ok := env.find(x); ok {
				return e.vars[x], nil
			}
			return nil, &EvalError{x, ErrUnbound}
		case List:
			if len(x) == 0 {
				return x, nil
			}
			if s, ok := x[0].(Symbol); ok {
				switch s {
				case "quote":
					return x[1], nil
				case "if":
					c, err := eval(x[1], env)
					if err != nil {
						return nil, err
					}
					if truthy(c) {
						v = x[2]
					} else if len(x) > 3 {
						v = x[3]
					} else {
						return nil, nil
					}
					continue
				case "define":
					val, err := eval(x[2], env)
					if err != nil {
						return nil, err
					}
					env.vars[x[1].(Symbol)] = val
					return nil, nil
				case "lambda":
					var ps []Symbol
					for _, p := range x[1].(List) {
						ps = append(ps, p.(Symbol))
					}
					return &Lambda{ps, x[2], env}, nil
				case "begin":
					for _, e := range x[1 : len(x)-1] {
						if _, err := eval(e, env); err != nil {
							return nil, err
						}
					}
					v = x[len(x)-1]
					continue
				}
			}
			var vals []Value
			for _, e := range x {
				r, err := eval(e, env)
				if err != nil {
					return nil, err
				}
				vals = append(vals, r)
			}
			switch f := vals[0].(type) {
			case Builtin:
				return f(vals[1:])
			case *Lambda:
				ne := &Env{map[Symbol]Value{}, f.env}
				if len(f.params) != len(vals)-1 {
					return nil, &EvalError{x, fmt.Errorf("arity: want %d, got %d", len(f.params), len(vals)-1)}
				}
				for i, p := range f.params {
					ne.vars[p] = vals[i+1]
				}
				v, env = f.body, ne
				continue
			default:
				return nil, &EvalError{x, fmt.Errorf("not a function: %T", f)}
			}
		default:
			return x, nil
		}
	}
}

func num(op func(a, b int64) int64, fop func(a, b float64) float64) Builtin {
	return func(args []Value) (Value, error) {
		acc := args[0]
		for _, b := range args[1:] {
			switch a := acc.(type) {
			case int64:
				switch b := b.(type) {
				case int64:
					acc = op(a, b)
				case float64:
					acc = fop(float64(a), b)
				}
			case float64:
				switch b := b.(type) {
				case int64:
					acc = fop(a, float64(b))
				case float64:
					acc = fop(a, b)
				}
			default:
				return nil, fmt.Errorf("bad operand %v (%T)", a, a)
			}
		}
		return acc, nil
	}
}

func show(v Value) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case List:
		parts := make([]string, len(x))
		for i, e := range x {
			parts[i] = show(e)
		}
		return "(" + strings.Join(parts, " ") + ")"
	case string:
		return strconv.Quote(x)
	case bool:
		if x {
			return "#t"
		}
		return "#f"
	case *Lambda:
		return fmt.Sprintf("<lambda %v>", x.params)
	case Builtin:
		return "<builtin>"
	}
	return fmt.Sprint(v)
}

const prog = `
(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))
(fact 10) ; comment
(fact 20)
(define map (lambda (f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))))
(map (lambda (x) (* x x 1.5)) '(1 2 3 4))
(define loop (lambda (n acc) (if (< n 1) acc (loop (- n 1) (+ acc n)))))
(loop 10000 0)
"str\n" #t #f 0x1F 1e3 fact car
(undefined-fn 1)
(fact 1 2)
(1 2 3)
(car '())
(+ "a" 1)
(/ 1 0)
(begin (define x 5) (define y (+ x 1)) (* x y))
'(a (b c) . d)
(car (quote (z y x`

func main() {
	env := &Env{vars: map[Symbol]Value{
		"+": num(func(a, b int64) int64 { return a + b }, func(a, b float64) float64 { return a + b }),
		"-": num(func(a, b int64) int64 { return a - b }, func(a, b float64) float64 { return a - b }),
		"*": num(func(a, b int64) int64 { return a * b }, func(a, b float64) float64 { return a * b }),
		"/": num(func(a, b int64) int64 { return a / b }, func(a, b float64) float64 { return a / b }),
		"<": Builtin(func(a []Value) (Value, error) { return a[0].(int64) < a[1].(int64), nil }),
		"null?": Builtin(func(a []Value) (Value, error) { l, ok := a[0].(List); return ok && len(l) == 0, nil }),
		"car":   Builtin(func(a []Value) (Value, error) { return a[0].(List)[0], nil }),
		"cdr":   Builtin(func(a []Value) (Value, error) { return a[0].(List)[1:], nil }),
		"cons":  Builtin(func(a []Value) (Value, error) { return append(List{a[0]}, a[1].(List)...), nil }),
	}}
	l := &lexer{bufio.NewReader(strings.NewReader(prog))}
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for i := 1; ; i++ {
		tok, err := l.next()
		if err == io.EOF {
			break
		}
		v, err := parse(l, tok)
		if err != nil {
			fmt.Fprintln(w, "parse error:", err, errors.Is(err, io.EOF))
			break
		}
		r, err := eval(v, env)
		var ee *EvalError
		switch {
		case errors.Is(err, ErrUnbound):
			fmt.Fprintf(w, "%2d unbound: %s\n", i, err)
		case errors.As(err, &ee):
			fmt.Fprintf(w, "%2d error: %s | %T\n", i, ee, ee.Unwrap())
		case err != nil:
			fmt.Fprintf(w, "%2d other: %s\n", i, err)
		default:
			fmt.Fprintf(w, "%2d %s\n", i, show(r))
		}
	}
	var names []string
	for k := range env.vars {
		names = append(names, string(k))
	}
	sort.Strings(names)
	fmt.Fprintln(w, names, len(names))
}
