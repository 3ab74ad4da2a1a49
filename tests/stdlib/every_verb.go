package main

import (
	"errors"
	"fmt"
	"os"
)

type P struct{ X, Y int }
type S string

func (s S) String() string { return "S<" + string(s) + ">" }

type E struct{ code int }

func (e *E) Error() string { return fmt.Sprintf("E%d", e.code) }

type N struct {
	A    int
	B    string
	C    []int
	D    map[string]int
	E    *P
	F    any
	g    S
	H    S
	I    func()
	J    chan int
	K    [2]bool
	L    error
	M    P
	N    float64
	O    complex128
	P    []byte
	Q    *int
}
type G struct{}

func (G) GoString() string { return "G!" }

type F struct{ n int }

func (f F) Format(st fmt.State, verb rune) {
	w, wok := st.Width()
	p, pok := st.Precision()
	fmt.Fprintf(st, "F(%c %d %v %d %v %v%v%v%v%v %s)", verb, w, wok, p, pok, st.Flag('+'), st.Flag('-'), st.Flag('#'), st.Flag(' '), st.Flag('0'), fmt.FormatString(st, verb))
}

type PanicS struct{}

func (PanicS) String() string { panic("boom") }

type PtrS struct{ v int }

func (p *PtrS) String() string { return fmt.Sprint("ptr", p.v) }

type PanicE struct{}

func (PanicE) Error() string { panic(errors.New("inner")) }

type Celsius float64
type Weekday int

func (d Weekday) String() string { return [...]string{"Sun", "Mon"}[d] }

type Inner struct{ W Weekday }
type Outer struct {
	Inner
	w  Weekday
	W2 Weekday
	An any
	an any
}
type B []byte
type I8s []int8
type U8 uint8
type Rec struct {
	Name string
	Next *Rec
}
type Stringers []fmt.Stringer

func main() {
	verbs := []string{"%v", "%+v", "%#v", "%T", "%d", "%s", "%q", "%x", "%X", "%t", "%e", "%f", "%g", "%c", "%U", "%o", "%b", "%8v", "%-8v|", "%08v", "%6.2f", "%+d", "% d", "%#x", "% x", "%5t", "%z", "%O", "%w", "%10.3s|"}
	var nilp *P
	var nilerr error
	var nilmap map[string]int
	var nilslice []int
	var nilps *PtrS
	var nilfunc func()
	var nilchan chan int
	n := N{A: 1, B: "b", C: []int{1, 2}, D: map[string]int{"z": 1, "a": 2}, F: 3.5, g: "g", H: "h", K: [2]bool{true, false}, L: &E{3}, M: P{1, 2}, N: 1e21, O: 1 + 2i, P: []byte("hi")}
	vals := []any{1, -5, int8(3), uint8(200), uint64(1 << 63), "str", "q\"\n", 1.5, float32(0.1), true, 'x', 1 + 2i, complex64(1 - 1i),
		P{1, 2}, []int{1, 2, 3}, []string{"a", "b c"}, map[string]int{"b": 1, "a": 2}, map[int]string{3: "c", 1: "a"}, [3]int{1, 2, 3},
		[]byte("abc"), [3]byte{1, 2, 3}, B("xyz"), I8s{1, -1}, []U8{1, 2}, S("s"), []S{"a", "b"}, map[S]S{"k": "v"}, nilp, nilerr, nilmap, nilslice, nilps, nilfunc, nilchan,
		Celsius(36.6), Weekday(1), Weekday(7), Outer{Inner{1}, 1, 0, Weekday(1), Weekday(0)}, G{}, []G{{}}, F{1}, []F{{1}}, PanicS{}, PanicE{}, []any{1, "a", nil, 2.5, P{3, 4}, S("x")},
		errors.New("err"), struct {
			a int
			B any
		}{1, nil}, struct{}{}, [0]int{}, []int{}, map[string]bool{}, [][]int{{1}, {2, 3}}, map[string][]int{"x": {1}}, map[float64]string{1.5: "a", -1: "b"}, map[bool]int{true: 1, false: 0}, map[any]int{"a": 1, 2: 2, 1: 3, "B": 4},
		uintptr(77), Stringers{S("a"), nil}, int64(-1 << 63), []float64{1, 2.5, 1e100}, []bool{true}, []rune("hé"), map[string]any{"n": nil, "m": map[string]int{"q": 1}},
	}
	_ = n
	for _, vb := range verbs {
		for _, v := range vals {
			fmt.Printf(vb, v)
			fmt.Print("\n")
		}
	}
	fmt.Printf("%v\n%+v\n", n, n)
	fmt.Printf("%v %+v\n", &P{1, 2}, &P{3, 4})
	fmt.Printf("%v %+v %#v\n", &[]int{1}, &map[string]int{"a": 1}, &P{1, 2})
	fmt.Println(&PtrS{4}, PtrS{5}, []*P{nil}, &Rec{"a", nil}, Rec{"b", nil})
	fmt.Println("a", 1, 2, "b", "c", 3.0, nil, []string{"x"})
	fmt.Print("a", 1, 2, "b", "c", 3.0, nil, "\n")
	fmt.Print(1, 2, "\n")
	fmt.Print("a", "b", 1, 2, true, "\n")
	fmt.Printf("%d %s\n", 1)
	fmt.Printf("%d\n", 1, 2, "x", nil)
	fmt.Printf("%[2]d %[1]d\n", 1, 2)
	fmt.Printf("%[3]*.[2]*[1]f|\n", 12.0, 2, 6)
	fmt.Printf("%*d|%-*d|\n", 5, 42, 5, 42)
	fmt.Printf("%!|%z|%-|\n", 1)
	fmt.Printf("%")
	fmt.Println()
	fmt.Printf("100%%\n")
	e1 := errors.New("base")
	e2 := fmt.Errorf("wrap: %w", e1)
	e3 := fmt.Errorf("two: %w, %w", e1, &E{9})
	fmt.Println(e2, errors.Is(e2, e1), errors.Unwrap(e2) == e1, e3, errors.Is(e3, e1))
	var te *E
	fmt.Println(errors.As(e3, &te), te.code, te)
	fmt.Println(errors.Join(e1, nil, e2), errors.Join(nil, nil) == nil)
	fmt.Printf("%T %T %T\n", e1, e2, e3)
	fmt.Println(fmt.Errorf("no wrap %d", 1), fmt.Errorf("bad %w", 1))
	fmt.Fprintln(os.Stdout, "to stdout", 1)
	fmt.Fprintf(os.Stdout, "%s-%d\n", "x", 1)
	fmt.Fprint(os.Stdout, "p", 1, 2, "\n")
	b := fmt.Appendf(nil, "%d-%s", 1, "a")
	b = fmt.Append(b, 1, 2)
	b = fmt.Appendln(b, "z")
	fmt.Printf("%q\n", b)
	k, err := fmt.Println("n")
	fmt.Println(k, err)
	fmt.Println(fmt.Sprint(), fmt.Sprint("a", 1), fmt.Sprintln("x", 2) == "x 2\n")
	fmt.Printf("%6d|%-6d|%06d|%+d|%x|%X|%#x|%b|%o|%#o\n", 42, 42, 42, 42, 255, 255, 255, 5, 8, 8)
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x\n", "hello", "hello", "hello", "hello", "hello", "hello")
	fmt.Printf("%v %v\n", struct{ p *int }{nil}, [2]*int{})
	fmt.Printf("%t %v %p\n", true, false, nil)
	fmt.Printf("%s %v\n", []string{"a", "b"}, [2]string{"c", "d"})
	fmt.Printf("%q %x\n", []string{"a", "b"}, []string{"ab", "cd"})
	fmt.Printf("%5.1f|%-8.3f|%08.3f|%+.2e\n", 3.14159, 3.14159, 3.14159, 31415.9)
	fmt.Printf("%3c|%-3c|%q|%U|%#U\n", 'x', 'y', 'z', 0x1F600, 0x1F600)
	type T struct {
		A int
		b string
	}
	fmt.Printf("%v %+v %#v %T\n", T{1, "x"}, T{1, "x"}, T{1, "x"}, T{})
	fmt.Printf("%T %T %T %T %T\n", main, func(int) string { return "" }, make(chan<- int), struct{ A int }{}, (*error)(nil))
}
