package main

import "fmt"

type S []int
type Str string
type PA *[4]int

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
	fmt.Println(name, "fine")
}

func cut[T ~string | ~[]byte](x T) T { return x[1:2] }
func cutS[T ~[]E, E any](x T) T      { return x[:1:1] }
func cutP[P *[4]E, E any](x P) []E   { return x[2:] }
func all(x any) string               { return fmt.Sprintf("%T %v", x, x) }

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	s := a[1:4]
	fmt.Println(s, len(s), cap(s), a[2:], a[:3], a[:], a[5:], a[0:0])
	// The result: a slice of the array's elements; a slice's own type; string for an untyped constant, else the operand's type.
	var t S = S{1, 2, 3}
	str := Str("hello")
	var pa PA = &[4]int{1, 2, 3, 4}
	fmt.Println(all(a[:2]), all(t[1:]), all(str[1:3]), all("const"[2:]), all((&a)[1:2]), all(pa[1:]), all(t[:1:2]))
	// Slices share the array; a slice may grow up to its capacity.
	s[0] = 20
	u := s[:4]
	u[3] = 50
	fmt.Println(a, u, s[3:4], len(s[3:]), cap(s[3:]))
	// Full slice expressions set the capacity.
	f := a[1:2:3]
	fmt.Println(f, len(f), cap(f), cap(a[:0:0]))
	f = append(f, 30)
	f = append(f, 40)
	f[0] = -1
	fmt.Println(a, f)
	// Strings by bytes; the empty string at the end.
	fmt.Println(str[1:], str[:2], str[5:] == "", "日本"[3:], len("日本"[1:2]))
	// nil stays nil.
	var n []int
	var np *[0]int
	fmt.Println(n[:] == nil, n[0:0:0] == nil, len(n[:]), []int{}[:] == nil)
	_ = np
	fmt.Println(cut("abc"), string(cut([]byte("xyz"))), len(cutS(S{1, 2})), cutP(&[4]string{"a", "b", "c", "d"}), all(cutS(t)))
	// Constant indices of any numeric kind.
	fmt.Println(a[1.0:'\x03'], a[uint8(1):int64(2)], "abcd"[1:3.0])
	i, j, big := 3, 2, uint64(1<<63)
	try("i > j", func() { _ = a[i:j] })
	try("j > len(array)", func() { _ = a[:i+3] })
	try("j > cap(slice)", func() { _ = s[:i+3] })
	try("i > len(slice)", func() { _ = s[i+1:] })
	try("within cap", func() { _ = s[i+1 : 4] })
	try("string", func() { _ = str[i+3:] })
	try("string j", func() { _ = str[:i+3] })
	try("string i > j", func() { _ = str[i:j] })
	try("negative", func() { _ = s[-j+1:] })
	try("huge", func() { _ = s[:big] })
	try("max > cap", func() { _ = s[: 1 : i+3] })
	try("j > max", func() { _ = s[:i:j] })
	try("i > j full", func() { _ = s[i:j:3] })
	try("nil slice", func() { _ = n[:1] })
	try("nil pointer", func() { _ = (*[4]int)(nil)[:] })
}
