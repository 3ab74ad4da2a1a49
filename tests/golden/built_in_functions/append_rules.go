// append: results, types, aliasing, and what append to a slice of type parameter means.
package main

import "fmt"

type Ints []int
type MyByte byte
type MyBytes []MyByte
type MyString string

func grow[S ~[]E, E any](s S, e ...E) S { return append(s, e...) }

func join[B ~[]byte, T ~string | ~[]byte](b B, t T) B { return append(b, t...) }

func fill[T ~string | ~[]byte](dst []byte, src T) int { return copy(dst, src) }

func order(n int) int { fmt.Print("o", n, " "); return n }

type node struct {
	name string
	next []*node
}

func main() {
	// The result has the type of the first operand, whatever the others'.
	a := append(Ints{1}, []int{2}...)
	b := append([]int{1}, Ints{2}...)
	fmt.Printf("%T %T\n", a, b)
	// No values: the same slice, nil stays nil.
	var none []int
	fmt.Println(append(none) == nil, append(none, none...) == nil, append(none, []int{}...) == nil, append(a)[0])
	// A string may be appended to bytes, of any string and byte types.
	x := append([]byte("ab"), MyString("cd")...)
	x = append(x, "e"...)
	x = append(x, ""...)
	fmt.Println(string(x), len(x))
	my := append(MyBytes{}, MyBytes("xy")...)
	fmt.Println(string(my))
	// Capacity enough: the array is shared; not enough: a new array.
	base := [5]int{1, 2, 3, 4, 5}
	s1 := append(base[:2], 30)
	s2 := append(base[:2:2], 40)
	fmt.Println(base, s1, s2)
	s3 := append(base[:4], 50, 60)
	s3[0] = -1
	fmt.Println(base, s3)
	s4 := append(base[1:1], base[3:]...)
	fmt.Println(base, s4)
	// Overlap within one array is handled as if copied first.
	y := []int{1, 2, 3, 4, 5}
	y = append(y[:1], y[2:]...)
	fmt.Println(y, y[:5])
	// Operands are evaluated in order, before anything is appended.
	z := []int{order(1)}
	z = append(z, order(2), len(z), order(3), cap(z[:1]))
	fmt.Println(z)
	z = append(append(z[:1:1], 7), append(z[1:2:2], 8)...)
	fmt.Println(z)
	// Elements are assigned: interfaces hold the values, untyped constants get the element type.
	e := append([]any{}, 1, "s", nil, 'r', 2.5, []int{1}, z)
	for _, v := range e {
		fmt.Printf("%T ", v)
	}
	fmt.Println()
	errs := append([]error{}, nil, fmt.Errorf("e"))
	fmt.Println(errs, len(errs))
	// Self reference.
	root := &node{name: "root"}
	root.next = append(root.next, root, &node{name: "leaf"})
	fmt.Println(root.next[0].next[1].name, len(root.next))
	// Slices of slices: the outer array may grow, the inner ones are shared.
	rows := [][]int{{1}}
	rows = append(rows, rows[0], append(rows[0], 2))
	rows[0][0] = 9
	fmt.Println(rows)
	// A value appended is a copy.
	type P struct{ x int }
	p := P{1}
	ps := append([]P(nil), p, p)
	p.x, ps[0].x = 5, 6
	fmt.Println(p, ps)
	// Zero-size elements.
	zs := append([]struct{}{}, struct{}{}, struct{}{})
	fmt.Println(len(append(zs, zs...)))
	// Type parameters.
	fmt.Printf("%T %v\n", grow(Ints{1}, 2, 3), grow([]string(nil), "a"))
	fmt.Println(string(join([]byte("a"), "bc")), string(join([]byte("a"), []byte("de"))))
	buf := make([]byte, 4)
	fmt.Println(fill(buf, "xyz"), fill(buf[3:], []byte("!!")), string(buf))
	// copy: the lesser length, its result, the same array, a string as the source.
	fmt.Println(copy(buf, MyString("ab")), string(buf), copy(buf[1:], buf), string(buf), copy(buf, buf[2:]), string(buf))
	fmt.Println(copy([]int(nil), []int{1}), copy(Ints{1, 2}, []int{3}), copy(buf, ""), copy(buf[4:], "x"))
	// Appending to a map's element and to a struct's field.
	m := map[string][]int{}
	m["a"] = append(m["a"], 1)
	m["a"] = append(m["a"], 2)
	fmt.Println(m, len(m["b"]))
	// A call that panics in the operands leaves the slice as it was.
	w := make([]int, 1, 4)
	func() {
		defer func() { recover() }()
		w = append(w, 1, func() int { panic("x") }())
	}()
	fmt.Println(w, w[:2])
	// A spread slice is read before the first operand's array is written.
	q := []int{1, 2, 3}
	fmt.Println(append(q[:0], q[1:]...), q)
}
