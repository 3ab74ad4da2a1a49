// Forth: words compiled to closures, loops, recursion, errors that restore the stack.
package main

import (
	"fmt"
	"strings"
)

// Forth with user words compiled to closures; defers restore state on errors.
type word func(*forth)
type forth struct {
	st    []int
	rs    []int
	dict  map[string]word
	out   strings.Builder
	depth int
}

func (f *forth) push(xs ...int) { f.st = append(f.st, xs...) }
func (f *forth) pop() (x int) {
	defer func() { f.st = f.st[:len(f.st)-1] }()
	return f.st[len(f.st)-1]
}
func bin(op func(a, b int) int) word {
	return func(f *forth) { b, a := f.pop(), f.pop(); f.push(op(a, b)) }
}
func b2i(b bool) int {
	if b {
		return -1
	}
	return 0
}
func newForth() *forth {
	f := &forth{}
	f.dict = map[string]word{
		"+": bin(func(a, b int) int { return a + b }), "-": bin(func(a, b int) int { return a - b }),
		"*": bin(func(a, b int) int { return a * b }), "/": bin(func(a, b int) int { return a / b }),
		"mod": bin(func(a, b int) int { return a % b }), "<": bin(func(a, b int) int { return b2i(a < b) }),
		"=":   bin(func(a, b int) int { return b2i(a == b) }),
		".":   func(f *forth) { fmt.Fprint(&f.out, f.pop(), " ") },
		"dup": func(f *forth) { f.push(f.st[len(f.st)-1]) }, "drop": func(f *forth) { f.pop() },
		"swap": func(f *forth) { n := len(f.st); f.st[n-1], f.st[n-2] = f.st[n-2], f.st[n-1] },
		"over": func(f *forth) { f.push(f.st[len(f.st)-2]) },
		"rot":  func(f *forth) { s := f.st[len(f.st)-3:]; s[0], s[1], s[2] = s[1], s[2], s[0] },
		"cr":   func(f *forth) { f.out.WriteByte('\n') }, ">r": func(f *forth) { f.rs = append(f.rs, f.pop()) },
		"r>": func(f *forth) { n := len(f.rs) - 1; f.push(f.rs[n]); f.rs = f.rs[:n] },
		"i":  func(f *forth) { f.push(f.rs[len(f.rs)-1]) },
	}
	return f
}
func (f *forth) compile(toks []string, end ...string) (body []word, rest []string, stop string) {
	for len(toks) > 0 {
		t := toks[0]
		toks = toks[1:]
		for _, e := range end {
			if t == e {
				return body, toks, t
			}
		}
		switch t {
		case "if":
			yes, r, stop := f.compile(toks, "else", "then")
			var no []word
			if stop == "else" {
				no, r, _ = f.compile(r, "then")
			}
			toks = r
			body = append(body, func(f *forth) {
				if f.pop() != 0 {
					run(f, yes)
				} else {
					run(f, no)
				}
			})
		case "do":
			in, r, _ := f.compile(toks, "loop")
			toks = r
			body = append(body, func(f *forth) {
				from, to := f.pop(), f.pop()
				for i := from; i < to; i++ {
					f.rs = append(f.rs, i)
					run(f, in)
					f.rs = f.rs[:len(f.rs)-1]
				}
			})
		case "begin":
			in, r, _ := f.compile(toks, "until")
			toks = r
			body = append(body, func(f *forth) {
				for {
					run(f, in)
					if f.pop() != 0 {
						return
					}
				}
			})
		default:
			var n int
			if _, err := fmt.Sscanf(t, "%d", &n); err == nil {
				body = append(body, func(f *forth) { f.push(n) })
				continue
			}
			if w, ok := f.dict[t]; ok && t != "recurse" {
				body = append(body, w)
				continue
			}
			body = append(body, func(f *forth) {
				w, ok := f.dict[t]
				if !ok {
					panic(t + " ?")
				}
				w(f)
			})
		}
	}
	if len(end) > 0 {
		panic("missing " + strings.Join(end, " or "))
	}
	return
}
func run(f *forth, ws []word) {
	if f.depth++; f.depth > 200 {
		panic("too deep")
	}
	for _, w := range ws {
		w(f)
	}
	f.depth--
}
func (f *forth) eval(src string) (err error) {
	save, d := append([]int(nil), f.st...), f.depth
	defer func() {
		if r := recover(); r != nil {
			f.st, f.rs, f.depth = save, f.rs[:0], d
			err = fmt.Errorf("forth: %v", r)
		}
	}()
	toks := strings.Fields(src)
	for len(toks) > 0 {
		i := 0
		for i < len(toks) && toks[i] != ":" {
			i++
		}
		body, _, _ := f.compile(toks[:i])
		run(f, body)
		if toks = toks[i:]; len(toks) > 0 {
			name := toks[1]
			def, rest, _ := f.compile(toks[2:], ";")
			f.dict[name] = func(f *forth) { run(f, def) }
			toks = rest
		}
	}
	return
}
func main() {
	f := newForth()
	for _, s := range []string{
		"1 2 + .", ": sq dup * ; 7 sq .", ": fact dup 1 < if drop 1 else dup 1 - fact * then ; 10 fact .",
		"5 0 do i sq . loop cr", ": count begin dup . 1 - dup 0 = until drop ; 4 count", "+", "1 0 /", "1 2 3 rot . . .",
		"bogus", ": x if 1 ;", ": inf inf ; inf", "2 3 over . . .", ": fib dup 2 < if else dup 1 - fib swap 2 - fib + then ; 12 fib .",
		"10 20 30 drop swap", ". .", "r>", "99 5 do loop",
	} {
		f.out.Reset()
		err := f.eval(s)
		fmt.Printf("%q %q %v %v\n", s, f.out.String(), f.st, err)
	}
}
