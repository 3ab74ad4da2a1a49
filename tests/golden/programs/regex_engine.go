// A backtracking regular expression engine, compiled to closures with continuations.
package main

import (
	"fmt"
	"os"
	"strings"
)

// A backtracking regex engine compiled to closures, plus a Thompson NFA.
type matcher func(s string, i int, k func(int) bool) bool

type reParser struct {
	src  string
	pos  int
	grp  int
	caps []*[2]int
}

func (p *reParser) more() bool { return p.pos < len(p.src) }
func (p *reParser) alt() matcher {
	m := p.seq()
	for p.more() && p.src[p.pos] == '|' {
		p.pos++
		a, b := m, p.seq()
		m = func(s string, i int, k func(int) bool) bool { return a(s, i, k) || b(s, i, k) }
	}
	return m
}
func (p *reParser) seq() matcher {
	m := func(s string, i int, k func(int) bool) bool { return k(i) }
	for p.more() && !strings.ContainsRune("|)", rune(p.src[p.pos])) {
		a, b := m, p.rep()
		m = func(s string, i int, k func(int) bool) bool {
			return a(s, i, func(j int) bool { return b(s, j, k) })
		}
	}
	return m
}
func (p *reParser) rep() matcher {
	a := p.atom()
	for p.more() {
		in := a
		switch p.src[p.pos] {
		case '*', '+':
			plus := p.src[p.pos] == '+'
			lazy := p.pos+1 < len(p.src) && p.src[p.pos+1] == '?'
			if lazy {
				p.pos++
			}
			var star matcher
			star = func(s string, i int, k func(int) bool) bool {
				again := func() bool {
					return in(s, i, func(j int) bool { return j > i && star(s, j, k) })
				}
				if lazy {
					return k(i) || again()
				}
				return again() || k(i)
			}
			a = star
			if plus {
				a = func(s string, i int, k func(int) bool) bool {
					return in(s, i, func(j int) bool { return star(s, j, k) })
				}
			}
		case '?':
			a = func(s string, i int, k func(int) bool) bool { return in(s, i, k) || k(i) }
		default:
			return a
		}
		p.pos++
	}
	return a
}
func one(ok func(byte) bool) matcher {
	return func(s string, i int, k func(int) bool) bool { return i < len(s) && ok(s[i]) && k(i+1) }
}
func (p *reParser) atom() matcher {
	c := p.src[p.pos]
	p.pos++
	switch c {
	case '(':
		n := len(p.caps)
		cp := &[2]int{-1, -1}
		p.caps = append(p.caps, cp)
		m := p.alt()
		if !p.more() || p.src[p.pos] != ')' {
			panic(fmt.Sprintf("group %d not closed", n))
		}
		p.pos++
		return func(s string, i int, k func(int) bool) bool {
			old := *cp
			if m(s, i, func(j int) bool {
				prev := *cp
				*cp = [...]int{i, j}
				if k(j) {
					return true
				}
				*cp = prev
				return false
			}) {
				return true
			}
			*cp = old
			return false
		}
	case '[':
		neg := p.src[p.pos] == '^'
		if neg {
			p.pos++
		}
		var set [256]bool
		for ; p.src[p.pos] != ']'; p.pos++ {
			if p.src[p.pos+1] == '-' && p.src[p.pos+2] != ']' {
				for x := int(p.src[p.pos]); x <= int(p.src[p.pos+2]); x++ {
					set[x] = true
				}
				p.pos += 2
				continue
			}
			set[p.src[p.pos]] = true
		}
		p.pos++
		return one(func(b byte) bool { return set[b] != neg })
	case '.':
		return one(func(b byte) bool { return b != '\n' })
	case '^':
		return func(s string, i int, k func(int) bool) bool { return i == 0 && k(i) }
	case '$':
		return func(s string, i int, k func(int) bool) bool { return i == len(s) && k(i) }
	case '*', '+', '?':
		panic(fmt.Sprintf("nothing to repeat at %d", p.pos-1))
	case '\\':
		c = p.src[p.pos]
		p.pos++
		switch c {
		case 'd':
			return one(func(b byte) bool { return '0' <= b && b <= '9' })
		case 'w':
			return one(func(b byte) bool { return b == '_' || '0' <= b && b <= '9' || 'a' <= b|32 && b|32 <= 'z' })
		}
		if c >= '1' && c <= '9' {
			cp := p.caps[c-'1']
			return func(s string, i int, k func(int) bool) bool {
				t := s[cp[0]:cp[1]]
				return strings.HasPrefix(s[i:], t) && k(i+len(t))
			}
		}
	}
	return one(func(b byte) bool { return b == c })
}

type Regexp struct {
	src  string
	m    matcher
	caps []*[2]int
}

func Compile(src string) (r *Regexp, err error) {
	defer func() {
		if x := recover(); x != nil {
			r, err = nil, fmt.Errorf("compile %q: %v", src, x)
		}
	}()
	p := &reParser{src: src}
	m := p.alt()
	if p.more() {
		panic(fmt.Sprintf("unexpected %q at %d", p.src[p.pos], p.pos))
	}
	return &Regexp{src, m, p.caps}, nil
}
func (r *Regexp) Find(s string) (out []string, ok bool) {
	for i := 0; i <= len(s); i++ {
		for _, c := range r.caps {
			*c = [2]int{-1, -1}
		}
		end := -1
		if r.m(s, i, func(j int) bool { end = j; return true }) {
			out = append(out, s[i:end])
			for _, c := range r.caps {
				if c[0] >= 0 {
					out = append(out, s[c[0]:c[1]])
				} else {
					out = append(out, "<none>")
				}
			}
			return out, true
		}
	}
	return nil, false
}

func main() {
	n := 0
	for _, t := range [][2]string{
		{"a(b|c)*d", "xabcbcd"}, {"^(\\d+)-(\\d+)$", "123-456"}, {"(a+)(a*)b", "aaab"}, {"(a+?)(a*)b", "aaab"},
		{"(\\w+) \\1", "hello hello world"}, {"[^a-c]+", "abcxyzabc"}, {"(x)?y", "y"}, {"a|b|", "c"}, {"(a*)*b", "aaaaaaaac"},
		{"*a", ""}, {"(a", "a"}, {"a)", "a"}, {"[a", "a"}, {"\\", ""}, {"((a)(b))?c", "abc c"}, {"colou?r", "the color"}, {".*\\.go$", "main.go"},
		{"(\\2a)(b)", "ab"},
	} {
		r, err := Compile(t[0])
		if err != nil {
			fmt.Println(err)
			n++
			continue
		}
		func() {
			defer func() {
				if x := recover(); x != nil {
					fmt.Println("find:", x)
				}
			}()
			out, ok := r.Find(t[1])
			fmt.Printf("%-18s %-20s %v %q\n", t[0], t[1], ok, out)
		}()
	}
	os.Exit(n)
}
