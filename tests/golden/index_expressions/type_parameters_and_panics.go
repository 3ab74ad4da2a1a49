// Indexing with type parameters and by every integer type; what panics, and what was evaluated before it does.
package main

import "fmt"

type K interface{ comparable }
type Key struct {
	a any
	b [2]any
}
type B bool

func get[M ~map[K]V, K comparable, V any](m M, k K) (v V, ok B) {
	var x bool
	v, x = m[k]
	return v, B(x)
}
func mul[P []byte | *[4]byte | string](p P) (r byte) {
	for i := 0; i < len(p); i++ {
		r += p[i]
	}
	return
}
func setm[M ~map[string]E, E ~int | ~float64](m M)     { m["x"] += 2; m["y"]++ }
func setp[P ~*[2]E, E any](p P, e E)                   { p[0], p[1] = e, p[0] }
func idx[I ~uint8 | ~int64, S ~[]E, E any](s S, i I) E { return s[i] }
func incr[P []int | map[int]int | *[3]int](p P)        {}

var trace []string

func t[T any](n string, v T) T { trace = append(trace, n); return v }

func main() {
	m := map[Key]int{{1, [2]any{"a", nil}}: 5}
	fmt.Println(m[Key{1, [2]any{"a", nil}}], m[Key{int8(1), [2]any{"a", nil}}], m[Key{}])
	var v, ok = m[Key{}]
	var iv, iok any
	iv, iok = m[Key{}]
	fmt.Printf("%T %T %T %T\n", v, ok, iv, iok)
	fmt.Println(get(map[string]int{"a": 1}, "a"))
	fmt.Println(get(map[any]string(nil), 3))
	fmt.Println(mul("ab"), mul([]byte{1, 2}), mul(&[4]byte{1, 2, 3, 4}))
	mm := map[string]float64{}
	setm[map[string]float64, float64](mm)
	fmt.Println(mm)
	arr := [2]string{"p", "q"}
	setp(&arr, "z")
	fmt.Println(arr, idx([]string{"a", "b"}, uint8(1)), idx([]any{1, nil}, int64(0)))
	// zero-size elements, big indexes
	z := make([]struct{}, 1<<40)
	fmt.Println(len(z), z[1<<39])
	var za [1 << 20]struct{}
	za[1<<19] = struct{}{}
	fmt.Println(len(za))
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = z[len(z)]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var e [0]int
		i := 0
		_ = e[i]
	}()
	// pointer to array via defined pointer; nil pointer with bad index
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *[3]int
		i := 7
		fmt.Println(p[i])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *[3]int
		i := 1
		p[i] = 4
	}()
	func() {
		defer func() { fmt.Println(recover(), trace) }()
		var p *[3]int
		t("p", p)[t("i", 8)] = t("v", 1)
	}()
	trace = nil
	func() {
		defer func() { fmt.Println(recover(), trace) }()
		var nm map[[1]any]int
		nm[[1]any{t("k", any([]int{}))}] = t("v", 1)
	}()
	trace = nil
	func() {
		defer func() { fmt.Println(recover(), trace) }()
		var nm map[any]int
		_ = nm[t("k", any([]int{}))]
	}()
	trace = nil
	func() {
		defer func() { fmt.Println(recover(), trace) }()
		nm := map[any]int{}
		nm[t("k", any(func() {}))] = t("v", 1)
	}()
	trace = nil
	func() {
		defer func() { fmt.Println(recover(), trace) }()
		var nm map[string]int
		nm["a"] = t("v", 1)
	}()
	func() {
		defer func() { fmt.Println(recover(), trace) }()
		var nm map[string][]int
		nm["a"] = append(nm["a"], t("w", 1))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var nm map[string]int
		delete(nm, "a")
		nm["b"]++
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var nm map[any]int
		delete(nm, any([]int{}))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		nm := map[any]int{}
		_, _ = nm[map[int]int{}]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		nm := map[[2]any]int{}
		_, _ = nm[[2]any{1, struct{ f func() }{}}]
	}()
	var u8 uint8 = 255
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = "abc"[u8]
	}()
	var i8 int8 = -5
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = [300]int{}[i8]
	}()
	fmt.Println([300]int{255: 3}[u8], [256]int{}[u8])
	fmt.Printf("%T %T\n", "abc"[1], []rune("abc")[1])
	const c = "xyz"
	b := c[1]
	b++
	fmt.Println(b, string(c[2]), c[0] == 'x')
	// index of a map of arrays / structs read
	ma := map[string][2]int{"a": {1, 2}}
	fmt.Println(ma["a"][1], ma["b"][1], len(ma["z"]))
	ms := map[string]struct{ x []int }{"a": {[]int{1}}}
	ms["a"].x[0] = 9
	fmt.Println(ms)
	mf := map[string]func(int) int{"d": func(i int) int { return 2 * i }}
	fmt.Println(mf["d"](4))
	mnan := map[float64]int{}
	mnan[0]++
	negz := 0.0
	negz = -negz
	mnan[negz]++
	fmt.Println(mnan)
	mi := map[interface{ Error() string }]int{nil: 3}
	fmt.Println(mi[nil])
}
