package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type MyErr struct{ Code int }

func (m MyErr) Error() string        { return fmt.Sprint("my ", m.Code) }
func (m MyErr) Is(target error) bool { return target == errSpecial }

var errSpecial = errors.New("special")

type T1 interface{ Timeout() bool }

type to struct{}

func (to) Error() string { return "to" }
func (to) Timeout() bool { return true }

type asE struct{}

func (asE) Error() string { return "asE" }
func (asE) As(t any) bool {
	if p, ok := t.(*MyErr); ok {
		p.Code = 99
		return true
	}
	return false
}

type uncomp struct{ s []int }

func (uncomp) Error() string { return "uncomp" }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

type Matrix [2][2]float64

func (m *Matrix) String() string { return "matrix" }

type Tree struct {
	L, R *Tree
	V    int
}

func (t *Tree) String() string {
	if t == nil {
		return "()"
	}
	return fmt.Sprintf("(%v %d %v)", t.L, t.V, t.R)
}

type Color int

const (
	Red Color = iota
	Green
)

func (c Color) String() string {
	switch c {
	case Red:
		return "Red"
	case Green:
		return "Green"
	}
	return fmt.Sprintf("Color(%d)", int(c))
}

type Logger struct {
	prefix string
	sb     *strings.Builder
}

func (l *Logger) Logf(format string, a ...any) { fmt.Fprintf(l.sb, l.prefix+format+"\n", a...) }

type upper struct{ w *strings.Builder }

func (u upper) Write(p []byte) (int, error) {
	u.w.WriteString(strings.ToUpper(string(p)))
	return len(p), nil
}

func main() {
	e := fmt.Errorf("ctx: %w", MyErr{5})
	var m MyErr
	fmt.Println(errors.As(e, &m), m.Code, errors.Is(e, errSpecial), errors.Is(e, MyErr{5}), errors.Is(e, MyErr{6}))
	var t1 T1
	fmt.Println(errors.As(fmt.Errorf("a %w b %w", errors.New("q"), to{}), &t1), t1 != nil && t1.Timeout())
	fmt.Println(errors.As(asE{}, &m), m)
	fmt.Println(errors.Is(uncomp{}, uncomp{}), errors.Is(nil, nil), errors.Is(e, nil))
	try(func() { errors.As(e, nil) })
	try(func() { errors.As(e, m) })
	try(func() { var s string; errors.As(e, &s) })
	j := errors.Join(errors.New("1"), nil, errors.New("2"))
	fmt.Printf("%v|%q|%T\n", j, j, j)
	fmt.Println(&Matrix{}, Matrix{{1, 2}, {3, 4}})
	fmt.Println(&Tree{&Tree{nil, nil, 1}, nil, 2})
	fmt.Printf("%v %d %s %x %q %+v %#v %5v|%-7v|\n", Green, Green, Green, Green, Green, Color(7), Green, Red, Red)
	fmt.Println(map[Color]int{Green: 1, Red: 2}, []Color{0, 1, 2}, struct {
		C Color
		c Color
	}{1, 1})
	sb := &strings.Builder{}
	l := &Logger{"[x] ", sb}
	l.Logf("%d %s", 1, "a")
	l.Logf("%v", errors.New("zz"))
	fmt.Print(sb.String())
	fmt.Fprintf(upper{sb}, "shout %v", Green)
	fmt.Println(sb.String())
	var np *Tree
	var ne error
	fmt.Println(np, ne)
	fmt.Printf("%v %s %d\n", np, ne, ne)
	fmt.Printf("%v %v\n", []error{MyErr{1}, nil}, map[string]error{"a": MyErr{2}})
	var iface any = &MyErr{3}
	fmt.Printf("%v %+v\n", iface, iface)
	fmt.Printf("%08b|%x|%X|%#o|% x|%#q|%+q\n", 37, "hello", []byte{1, 171}, 8, "abc", "raw", "é")
	fmt.Printf("%6.3f|%+.1e|%g|%G|%10.2f|%-10.2f|\n", 3.14159, 12345.678, 1e-10, 1e20, 2.5, 2.5)
	fmt.Printf("%t|%5t|%p\n", true, false, nil)
	fmt.Printf("%*d|%-*d|%.*f\n", 5, 1, 5, 2, 2, 3.14159)
	fmt.Printf("%v %v %v\n", [3]bool{true}, struct{}{}, [][]string{{"a"}, {"b", "c"}})
	fmt.Printf("%T %T %T %T\n", e, Green, []any{1}, map[string][]int{})
	fmt.Fprintln(os.Stderr, "bye")
	type pair struct {
		k string
		v any
	}
	fmt.Printf("%v %+v %#v\n", pair{"a", 1}, pair{"b", []int{1}}, pair{"c", map[string]int{"x": 1}})
	fmt.Println(fmt.Sprintf("%[1]T %[1]v %[2]q", 1.5, 'x'), fmt.Sprintf("%c%c", 0x4E16, 0x754C))
	fmt.Println(fmt.Sprintf("%s", error(nil)), fmt.Sprintf("%d", []any{1, "a"}), fmt.Sprint([]byte("hi"), [2]byte{1, 2}))
	fmt.Printf("%v %s\n", []byte(nil), []byte("bytes"))
	fmt.Printf("%5d|%-5d|%05d\n", []int{1, 2}, []int{3, 4}, []int{5})
	fmt.Printf("%6.2f\n", []float64{1, 2.345})
	fmt.Printf("%x %X %x\n", -255, 255, 1.5)
	fmt.Printf("%s\n", fmt.Sprint(struct{ e error }{MyErr{1}}))
	panic(fmt.Sprintf("end %v", Green))
}
