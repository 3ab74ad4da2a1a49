package main

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

type kind int

const (
	kNull kind = iota
	kBool
	kNum
	kStr
	kArr
	kObj
)

func (k kind) String() string { return [...]string{"null", "bool", "num", "str", "arr", "obj"}[k] }

type Node struct {
	Kind kind
	B    bool
	N    float64
	S    string
	A    []*Node
	O    map[string]*Node
	keys []string
}

type SyntaxError struct {
	Pos int
	Msg string
}

func (e *SyntaxError) Error() string { return "json:" + strconv.Itoa(e.Pos) + ": " + e.Msg }

type parser struct {
	s   string
	pos int
}

func (p *parser) fail(format string, args ...any) {
	panic(&SyntaxError{p.pos, fmt.Sprintf(format, args...)})
}
func (p *parser) ws() {
	for p.pos < len(p.s) && strings.IndexByte(" \t\r\n", p.s[p.pos]) >= 0 {
		p.pos++
	}
}
func (p *parser) peek() byte {
	p.ws()
	if p.pos >= len(p.s) {
		p.fail("unexpected end")
	}
	return p.s[p.pos]
}
func (p *parser) expect(c byte) {
	if got := p.peek(); got != c {
		p.fail("expected %q, got %q", c, got)
	}
	p.pos++
}
func (p *parser) value() *Node {
	switch c := p.peek(); {
	case c == '{':
		p.pos++
		n := &Node{Kind: kObj, O: map[string]*Node{}}
		if p.peek() == '}' {
			p.pos++
			return n
		}
		for {
			if p.peek() != '"' {
				p.fail("expected key")
			}
			k := p.str()
			p.expect(':')
			if _, dup := n.O[k]; dup {
				p.fail("duplicate key %q", k)
			}
			n.O[k] = p.value()
			n.keys = append(n.keys, k)
			if p.peek() == ',' {
				p.pos++
				continue
			}
			p.expect('}')
			return n
		}
	case c == '[':
		p.pos++
		n := &Node{Kind: kArr}
		if p.peek() == ']' {
			p.pos++
			return n
		}
		for {
			n.A = append(n.A, p.value())
			if p.peek() == ',' {
				p.pos++
				continue
			}
			p.expect(']')
			return n
		}
	case c == '"':
		return &Node{Kind: kStr, S: p.str()}
	case c == '-' || '0' <= c && c <= '9':
		start := p.pos
		for p.pos < len(p.s) && strings.ContainsRune("+-0123456789.eE", rune(p.s[p.pos])) {
			p.pos++
		}
		f, err := strconv.ParseFloat(p.s[start:p.pos], 64)
		if err != nil {
			p.fail("%v", err)
		}
		return &Node{Kind: kNum, N: f}
	}
	for w, n := range map[string]Node{"true": {Kind: kBool, B: true}, "false": {Kind: kBool}, "null": {}} {
		if strings.HasPrefix(p.s[p.pos:], w) {
			p.pos += len(w)
			return &n
		}
	}
	p.fail("bad token %.5q", p.s[p.pos:])
	return nil
}
func (p *parser) str() string {
	p.pos++
	var b bytes.Buffer
	for p.pos < len(p.s) {
		switch c := p.s[p.pos]; c {
		case '"':
			p.pos++
			return b.String()
		case '\\':
			p.pos++
			if p.pos >= len(p.s) {
				p.fail("bad escape")
			}
			switch e := p.s[p.pos]; e {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			case 'u':
				r, err := strconv.ParseUint(p.s[p.pos+1:p.pos+5], 16, 32)
				if err != nil {
					p.fail("bad \\u: %v", err)
				}
				b.WriteRune(rune(r))
				p.pos += 4
			case '"', '\\', '/':
				b.WriteByte(e)
			default:
				p.fail("escape \\%c", e)
			}
			p.pos++
		default:
			r, w := utf8.DecodeRuneInString(p.s[p.pos:])
			if r == utf8.RuneError && w == 1 {
				p.fail("invalid utf8 %x", p.s[p.pos])
			}
			b.WriteRune(r)
			p.pos += w
		}
	}
	p.fail("unterminated string")
	panic("unreachable")
}

func Parse(s string) (n *Node, err error) {
	p := &parser{s: s}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *SyntaxError:
			n, err = nil, r
		default:
			err = fmt.Errorf("internal: %v", r)
		}
	}()
	n = p.value()
	p.ws()
	if p.pos != len(s) {
		p.fail("trailing %q", s[p.pos:])
	}
	return n, nil
}

func (n *Node) write(b *strings.Builder, indent string) {
	switch n.Kind {
	case kNull:
		b.WriteString("null")
	case kBool:
		b.WriteString(strconv.FormatBool(n.B))
	case kNum:
		if n.N == math.Trunc(n.N) && math.Abs(n.N) < 1e15 {
			b.WriteString(strconv.FormatInt(int64(n.N), 10))
		} else {
			b.WriteString(strconv.FormatFloat(n.N, 'g', -1, 64))
		}
	case kStr:
		b.WriteString(strconv.Quote(n.S))
	case kArr:
		b.WriteByte('[')
		for i, e := range n.A {
			if i > 0 {
				b.WriteString(", ")
			}
			e.write(b, indent)
		}
		b.WriteByte(']')
	case kObj:
		if len(n.O) == 0 {
			b.WriteString("{}")
			break
		}
		b.WriteString("{\n")
		in := indent + "  "
		keys := append([]string(nil), n.keys...)
		sort.Strings(keys)
		for i, k := range keys {
			fmt.Fprintf(b, "%s%q: ", in, k)
			n.O[k].write(b, in)
			if i < len(keys)-1 {
				b.WriteByte(',')
			}
			b.WriteByte('\n')
		}
		b.WriteString(indent + "}")
	}
}

type Addr struct {
	Street string `json:"street" db:"st"`
	Zip    *int   `json:"zip,omitempty"`
}
type Person struct {
	Name    string            `json:"name"`
	Age     int               `json:"age,omitempty"`
	Emails  []string          `json:"emails"`
	Addr    Addr              `json:"addr"`
	Meta    map[string]any    `json:"meta"`
	secret  int
	Skip    string `json:"-"`
	Scores  [3]float64
	Any     interface{}
	Attrs   map[string]string
	private []byte `json:"x"`
}

func marshal(v reflect.Value, b *strings.Builder) {
	switch v.Kind() {
	case reflect.String:
		b.WriteString(strconv.Quote(v.String()))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		b.WriteString(strconv.FormatInt(v.Int(), 10))
	case reflect.Uint, reflect.Uint8:
		b.WriteString(strconv.FormatUint(v.Uint(), 10))
	case reflect.Float32, reflect.Float64:
		b.WriteString(strconv.FormatFloat(v.Float(), 'g', -1, v.Type().Bits()))
	case reflect.Bool:
		fmt.Fprint(b, v.Bool())
	case reflect.Slice, reflect.Array:
		b.WriteByte('[')
		for i := 0; i < v.Len(); i++ {
			if i > 0 {
				b.WriteByte(',')
			}
			marshal(v.Index(i), b)
		}
		b.WriteByte(']')
	case reflect.Map:
		if v.IsNil() {
			b.WriteString("null")
			return
		}
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
		b.WriteByte('{')
		for i, k := range keys {
			if i > 0 {
				b.WriteByte(',')
			}
			marshal(k, b)
			b.WriteByte(':')
			marshal(v.MapIndex(k), b)
		}
		b.WriteByte('}')
	case reflect.Struct:
		b.WriteByte('{')
		first := true
		for i := range v.NumField() {
			f := v.Type().Field(i)
			tag, has := f.Tag.Lookup("json")
			if !f.IsExported() || tag == "-" {
				continue
			}
			name, opt, _ := strings.Cut(tag, ",")
			if !has || name == "" {
				name = f.Name
			}
			if strings.Contains(opt, "omitempty") && v.Field(i).IsZero() {
				continue
			}
			if !first {
				b.WriteByte(',')
			}
			first = false
			b.WriteString(strconv.Quote(name) + ":")
			marshal(v.Field(i), b)
		}
		b.WriteByte('}')
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			b.WriteString("null")
		} else {
			marshal(v.Elem(), b)
		}
	default:
		fmt.Fprintf(b, "<%s>", v.Kind())
	}
}

func main() {
	doc := `{"b": [1, 2.5, -3e-7, 1e20], "a": {"x": null, "t": true, "s": "h\u00e9\n\"q\" \t"}, "empty": {}, "e2": [], "n": 12345678901234}`
	n, err := Parse(doc)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	var sb strings.Builder
	n.write(&sb, "")
	fmt.Println(sb.String())
	for _, bad := range []string{"", "{", `{"a":1,}`, `[1 2]`, `"abc`, `tru`, `1e999`, `{"a":1,"a":2}`, `"\q"`, `[1]x`, "\"\xff\"", `"\u12`, `"\u12zz"`, `-`} {
		_, err := Parse(bad)
		fmt.Printf("%-16q %v\n", bad, err)
	}
	zip := 90210
	p := Person{Name: "Ann \"A\"", Emails: []string{"a@x", "b@y"}, Addr: Addr{"Main", &zip}, Meta: map[string]any{"k": 1, "a": []any{1, "x", nil, 2.5}}, Any: Addr{Street: "s"}}
	sb.Reset()
	marshal(reflect.ValueOf(&p), &sb)
	fmt.Println(sb.String())
	t := reflect.TypeOf(p)
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		fmt.Println(f.Name, f.Type, f.Tag, f.Offset, f.PkgPath, f.Index, f.Anonymous, f.Type.Kind())
	}
	reflect.ValueOf(&p).Elem().FieldByName("Age").SetInt(33)
	fmt.Println(p.Age, kNum, []kind{kArr, kObj})
	q := p
	fmt.Println(reflect.DeepEqual(p, q))
	q.Emails = []string{"a@x", "c"}
	fmt.Println(reflect.DeepEqual(p, q))
}
