// Methods with type parameters of their own: promoted, as values, as expressions, through nil pointers.
package main

import "fmt"

type A struct{ n int }

func (a A) G[T any](t T) string   { return fmt.Sprintf("A%d %T", a.n, t) }
func (a *A) PG[T any](t T) string { a.n++; return fmt.Sprintf("PA%d %T", a.n, t) }

type B struct {
	A
	k int
}
type C struct{ *B }
type D[T any] struct {
	C
	t T
}

func (d D[T]) G2[U any](u U) string { return d.G(u) + d.PG(d.t) }

type X[T any] interface {
	comparable
	Do(T) T
}
type Y struct{}

func (Y) Do(i int) int                  { return i * 2 }
func use[T any, P X[T]](p P, t T) T     { return p.Do(t) }
func (a A) H[P X[T], T any](p P, t T) T { return use(p, t) }

type Gen[K comparable, V any] struct{ m map[K]V }

func (g *Gen[K, V]) Put[KV interface{ Split() (K, V) }](kv KV) {
	if g.m == nil {
		g.m = map[K]V{}
	}
	k, v := kv.Split()
	g.m[k] = v
}

type KV string

func (kv KV) Split() (byte, string) { return kv[0], string(kv[1:]) }
func main() {
	d := D[bool]{C: C{&B{A{1}, 2}}}
	fmt.Println(d.G(1), d.PG("x"), d.G2('c'), d.n, D[bool].G[int](d, 1), (*D[bool]).PG[string](&d, ""), D[bool].PG[int](d, 2))
	f := d.PG[[]int]
	g := d.G[map[string]int]
	d.n = 50
	fmt.Println(f(nil), g(nil), d.n)
	fmt.Println(d.H(Y{}, 21), A.H[Y](A{}, Y{}, 4))
	var gg Gen[byte, string]
	gg.Put(KV("abc"))
	gg.Put[KV]("xyz")
	fmt.Println(gg.m)
	var np *B
	func() { defer func() { fmt.Println(recover()) }(); fmt.Println(np.G(1)) }()
	func() { defer func() { fmt.Println(recover()) }(); f := np.G[int]; f(1) }()
	func() { defer func() { fmt.Println(recover()) }(); f := np.PG[int]; fmt.Println("not yet"); f(1) }()
	var c C
	func() { defer func() { fmt.Println(recover()) }(); fmt.Println(c.PG(1)) }()
	var nf *Gen[int, int]
	func() { defer func() { fmt.Println(recover()) }(); nf.Put(kv2{}) }()
	type T = A
	fmt.Println(T{}.G(T{}), struct{ T }{}.G(1))
	fs := []func(string) string{A{1}.G[string], A{2}.G[string], d.G[string], d.PG[string]}
	for _, f := range fs {
		fmt.Print(f(""), " ")
	}
	fmt.Println()
}

type kv2 struct{}

func (kv2) Split() (int, int) { return 1, 2 }
