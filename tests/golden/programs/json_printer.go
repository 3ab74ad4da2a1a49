// A JSON value model with a parser, a pretty printer, paths and errors with positions.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
)

type Value interface {
	write(w *strings.Builder, indent int)
}
type (
	Null   struct{}
	Bool   bool
	Number float64
	String string
	Array  []Value
	Object map[string]Value
)

func pad(w *strings.Builder, n int) { w.WriteString("\n" + strings.Repeat("  ", n)) }

func (Null) write(w *strings.Builder, _ int)     { w.WriteString("null") }
func (b Bool) write(w *strings.Builder, _ int)   { w.WriteString(strconv.FormatBool(bool(b))) }
func (n Number) write(w *strings.Builder, _ int) { fmt.Fprintf(w, "%v", float64(n)) }
func (s String) write(w *strings.Builder, _ int) { w.WriteString(strconv.Quote(string(s))) }
func (a Array) write(w *strings.Builder, in int) {
	if len(a) == 0 {
		w.WriteString("[]")
		return
	}
	w.WriteByte('[')
	for i, v := range a {
		if i > 0 {
			w.WriteByte(',')
		}
		pad(w, in+1)
		v.write(w, in+1)
	}
	pad(w, in)
	w.WriteByte(']')
}
func (o Object) write(w *strings.Builder, in int) {
	keys := make([]string, 0, len(o))
	for k := range o {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	w.WriteByte('{')
	for i, k := range keys {
		if i > 0 {
			w.WriteByte(',')
		}
		pad(w, in+1)
		w.WriteString(strconv.Quote(k) + ": ")
		o[k].write(w, in+1)
	}
	if len(keys) > 0 {
		pad(w, in)
	}
	w.WriteByte('}')
}

type parser struct {
	s   string
	pos int
}

type Error struct {
	Line, Col int
	Msg       string
}

func (e *Error) Error() string { return fmt.Sprintf("%d:%d: %s", e.Line, e.Col, e.Msg) }

func (p *parser) fail(format string, args ...any) {
	before := p.s[:p.pos]
	line := strings.Count(before, "\n") + 1
	panic(&Error{line, p.pos - strings.LastIndex(before, "\n"), fmt.Sprintf(format, args...)})
}

func (p *parser) space() {
	for p.pos < len(p.s) && strings.IndexByte(" \t\n\r", p.s[p.pos]) >= 0 {
		p.pos++
	}
}

func (p *parser) peek() byte {
	p.space()
	if p.pos >= len(p.s) {
		p.fail("unexpected end")
	}
	return p.s[p.pos]
}

func (p *parser) expect(c byte) {
	if got := p.peek(); got != c {
		p.fail("expected %q, found %q", c, got)
	}
	p.pos++
}

func (p *parser) str() string {
	p.expect('"')
	start := p.pos
	for p.pos < len(p.s) {
		switch p.s[p.pos] {
		case '\\':
			p.pos++
		case '"':
			s, err := strconv.Unquote(p.s[start-1 : p.pos+1])
			if err != nil {
				p.fail("bad string: %v", err)
			}
			p.pos++
			return s
		}
		p.pos++
	}
	p.pos = len(p.s)
	p.fail("string not terminated")
	return ""
}

func (p *parser) value() Value {
	switch c := p.peek(); {
	case c == '{':
		p.pos++
		o := Object{}
		for p.peek() != '}' {
			if len(o) > 0 {
				p.expect(',')
				p.space()
			}
			k := p.str()
			if _, dup := o[k]; dup {
				p.fail("duplicate key %q", k)
			}
			p.expect(':')
			o[k] = p.value()
		}
		p.pos++
		return o
	case c == '[':
		p.pos++
		a := Array{}
		for p.peek() != ']' {
			if len(a) > 0 {
				p.expect(',')
			}
			a = append(a, p.value())
		}
		p.pos++
		return a
	case c == '"':
		return String(p.str())
	case c == '-' || c >= '0' && c <= '9':
		start := p.pos
		for p.pos < len(p.s) && strings.IndexByte("+-.eE0123456789", p.s[p.pos]) >= 0 {
			p.pos++
		}
		f, err := strconv.ParseFloat(p.s[start:p.pos], 64)
		if err != nil {
			p.fail("bad number %s", p.s[start:p.pos])
		}
		return Number(f)
	}
	for word, v := range map[string]Value{"null": Null{}, "true": Bool(true), "false": Bool(false)} {
		if strings.HasPrefix(p.s[p.pos:], word) {
			p.pos += len(word)
			return v
		}
	}
	p.fail("unexpected %q", p.s[p.pos])
	return nil
}

func Parse(s string) (v Value, err error) {
	defer func() {
		if e, ok := recover().(*Error); ok {
			v, err = nil, fmt.Errorf("parse: %w", e)
		}
	}()
	p := &parser{s: s}
	v = p.value()
	if p.space(); p.pos < len(s) {
		p.fail("text after value")
	}
	return v, nil
}

func Get(v Value, path ...any) (Value, error) {
	for i, step := range path {
		switch x := v.(type) {
		case Object:
			k, ok := step.(string)
			if v, ok = x[k]; !ok {
				return nil, fmt.Errorf("no key %v at %v", step, path[:i])
			}
		case Array:
			n, ok := step.(int)
			if !ok || n < 0 || n >= len(x) {
				return nil, fmt.Errorf("no element %v of %d", step, len(x))
			}
			v = x[n]
		default:
			return nil, fmt.Errorf("%T has no parts", v)
		}
	}
	return v, nil
}

func depth(v Value) (d int) {
	switch x := v.(type) {
	case Array:
		for _, e := range x {
			d = max(d, depth(e))
		}
	case Object:
		for _, e := range x {
			d = max(d, depth(e))
		}
	default:
		return 0
	}
	return d + 1
}

func main() {
	src := `{"name": "gorge", "tags": ["a", "b\n", []], "nested": {"pi": 3.14, "big": 1e21, "neg": -0.5},
 "ok": true, "none": null, "empty": {}}`
	v, err := Parse(src)
	var b strings.Builder
	v.write(&b, 0)
	fmt.Println(b.String(), err, depth(v))
	again, err := Parse(b.String())
	var b2 strings.Builder
	again.write(&b2, 0)
	fmt.Println(b2.String() == b.String(), err)
	for _, path := range [][]any{{"nested", "pi"}, {"tags", 1}, {"tags", 9}, {"nope"}, {"name", "x"}, {"tags", "a"}, {}} {
		x, err := Get(v, path...)
		if len(path) == 0 {
			_, isObject := x.(Object)
			fmt.Println(isObject, err)
			continue
		}
		fmt.Printf("%v %#v %v\n", path, x, err)
	}
	for _, bad := range []string{"", "{", `{"a" 1}`, "[1, 2", "[1\n,, 2]", `"abc`, "tru", "1 2", `{"a":1,"a":2}`, "-", `["\q"]`, "1.2.3"} {
		_, err := Parse(bad)
		var pe *Error
		fmt.Println(err, errors.As(err, &pe) && pe.Line > 0)
	}
}
