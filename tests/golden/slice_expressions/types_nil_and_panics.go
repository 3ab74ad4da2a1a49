// Types of slices, nil and empty ones, shared arrays, type parameters; bounds of every kind out of range.
package main

import "fmt"

type S []int
type Str string
type Alias = S
type N[T any] []T

func try(n string, f func()) {
	defer func() { fmt.Println(n, recover()) }()
	f()
}
func t[T any](n string, v T) T                 { fmt.Print(n, " "); return v }
func cut[P ~string | ~[]byte](p P, i, j int) P { return p[i:j] }
func cuts[P ~[]E, E any](p P) P                { return p[1:2:3] }
func cuta[P ~[4]E, E any](p P) []E             { q := p; return q[1:3] }
func cutp[P ~*[4]E, E any](p P) []E            { return p[1:3:3] }

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	s1 := a[3:5]
	s2 := s1[:1]
	s2[0] = 42
	fmt.Println(a, s1, s2, &s1[0] == &a[3], &s2[0] == &s1[0], cap(s2))
	var n []int
	fmt.Println(n[:0] == nil, n[0:] == nil, n[:0:0] == nil, Alias(nil)[:] == nil, N[string](nil)[0:0] == nil)
	e := []int{}
	fmt.Println(e[:] == nil, e[0:0:0] == nil, a[5:] == nil, a[5:5:5] == nil, len(a[5:]), cap(a[5:]))
	var za [0]int
	fmt.Println(za[:] == nil, len(za[:]), (&za)[:] == nil)
	fmt.Printf("%T %T %T %T %T\n", Str("abc")[1:], S{1, 2}[1:], N[int]{1}[:], "abc"[1:], a[:])
	fmt.Println(cut("hello", 1, 3), string(cut([]byte("hello"), 1, 3)), cuts(S{1, 2, 3}), cuta([4]string{"a", "b", "c", "d"}), cutp(&[4]int{1, 2, 3, 4}))
	fmt.Printf("%T\n", cuts(S{1, 2, 3}))
	i, j, k := 2, 1, 9
	var nilp *[4]int
	try("nilp", func() { _ = nilp[i:j] })
	try("nilp2", func() { _ = nilp[:] })
	try("nilp3", func() { _ = nilp[:k] })
	try("order", func() { _ = t("a", s1)[t("i", 3):t("j", 2):t("k", 1)] })
	try("arr3", func() { _ = a[i:j:k] })
	try("arr3b", func() { _ = a[i:j:3] })
	try("arr3c", func() { _ = a[i:3:i] })
	try("str", func() { _ = "hello"[k:] })
	try("str2", func() { _ = "hello"[i:j] })
	try("str3", func() { _ = "hello"[:k] })
	try("str4", func() { _ = "hello"[-i:] })
	try("s", func() { _ = e[:1] })
	try("s2", func() { _ = e[1:] })
	try("s3", func() { _ = e[1:1] })
	try("s4", func() { _ = e[:0:1] })
	try("s5", func() { _ = s1[:1:1][:2] })
	var u8 uint8 = 250
	var i8 int8 = -3
	var u64 uint64 = 1<<64 - 1
	var i64 int64 = -1 << 63
	try("u8", func() { _ = a[u8:] })
	try("i8", func() { _ = a[:i8] })
	try("u64", func() { _ = s1[u64:] })
	try("i64", func() { _ = s1[:i64] })
	try("u64b", func() { _ = s1[:0:u64][0] })
	z := make([]struct{}, 5, 1<<40)
	fmt.Println(len(z[:1<<39]), cap(z[3:]), len(z[5:]))
	ss := [][]int{{1, 2}, {3}}
	fmt.Println(ss[0][1:], ss[1][:0], ss[:1][0][:1])
	st := struct{ a [3]int }{[3]int{1, 2, 3}}
	v := st.a[1:]
	v[0] = 20
	fmt.Println(st)
	pst := &st
	w := pst.a[:2]
	w[0] = 10
	fmt.Println(st, cap(w))
	arrs := []([2]int){{1, 2}, {3, 4}}
	x := arrs[1][:1]
	x[0] = 33
	fmt.Println(arrs)
	str := "日本語"
	fmt.Println(str[3:6], str[1:3] == "\x97\xa5", len(str[1:2]), str[9:] == "")
	m := map[string][]int{"a": {1, 2, 3}}
	m["a"][1:][0] = 7
	fmt.Println(m)
	f := func() []int { return a[:] }
	f()[1:][0] = 100
	fmt.Println(a)
}
