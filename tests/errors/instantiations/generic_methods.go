package main

// Methods with type parameters: as calls, as values, as method expressions, and for interfaces.

func apply[S ~[]E, E any](s S, f func(E) E) S { return s }
func sum[T ~int](x ...T) (t T) { return }
type L[T any] []T
type S struct{ L[int]; f func(int) int }
type G[T any] struct{ v T }
func (g G[T]) Map[U any](f func(T) U) G[U] { return G[U]{f(g.v)} }
func (g *G[T]) Set[U ~[]T](u U) {}
func (g G[T]) Two[A, B any](a A, b B) {}
type I interface{ Map(func(int) int) G[int] }
type E struct{ G[string] }
func hf[F ~func(int) G[int]](f F) {}
func hg[T, U any](f func(func(T) U) G[U], x T) {}
func main() {
	g := G[int]{1}
	_ = g.Map(func(i int) string { return "" })
	_ = g.Map[string](func(i int) string { return "" })
	_ = g.Map[int](func(i int) string { return "" }) // ERROR cannot use func(i int) string {…} (value of type func(i int) string) as func(int) int value in argument to g.Map[int]
	_ = g.Map[string, int](nil) // ERROR got 2 type arguments but want 1
	_ = g.Map(nil) // ERROR in call to g.Map, cannot infer U (
	_ = g.Map // ERROR cannot use generic function g.Map without instantiation
	_ = g.Map[bool]
	var f func(func(int) bool) G[bool] = g.Map
	f = g.Map
	f = g.Map[int] // ERROR cannot use g.Map[int] (value of type func(f func(int) int) G[int]) as func(func(int) bool) G[bool] value in assignment
	f = g.Map[bool]
	g.Set([]int{})
	g.Set([]string{}) // ERROR in call to g.Set, U (type []string) does not satisfy ~[]int
	G[int]{}.Set([]int{}) // ERROR cannot call pointer method Set on G[int]
	G[int]{}.Two(1, "a")
	G[int].Two(g, 1, "a")
	G[int].Two[int](g, 1, "a")
	G[int].Two[int, int](g, 1, "a") // ERROR cannot use "a" (untyped string constant) as int value in argument to G[int].Two[int, int]
	G[int].Set(g, nil) // ERROR invalid method expression G[int].Set (needs pointer receiver (*G[int]).Set)
	(*G[int]).Set(&g, []int{})
	(*G[int]).Set[[]int](&g, nil)
	h := G[int].Map // ERROR cannot use generic function G[int].Map without instantiation
	h2 := G[int].Map[string]
	var h3 func(G[int], func(int) string) G[string] = G[int].Map
	var i I = g // ERROR cannot use g (variable of struct type G[int]) as I value in variable declaration: G[int] does not implement I (wrong type for
	var e E
	_ = e.Map(func(s string) int { return 0 })
	_ = e.Map(func(s int) int { return 0 }) // ERROR in call to e.Map, type func(s int) int of func(s int) int {…} does not match func(string) U (cannot infer U)
	_ = E.Map[int]
	_ = E.Map(e, func(string) bool { return true })
	hg(g.Map, 1) // ERROR in call to hg, cannot infer U (
	hg(g.Map, "a") // ERROR in call to hg, cannot infer U (
	hg[int, string](g.Map, 1)
	var x any = g.Map // ERROR cannot use generic function g.Map without instantiation
	g.Map(func(i int) int { return i }).Map(func(i int) string { return "" }).Map(func(i int) bool { return true }) // ERROR in call to g.Map(func(i int) int {…}).Map(func(i int) string {…}).Map, type func(i int) bool of func(i int) bool {…} does not
	defer g.Two(1, 2)
	go g.Two[int](1, 2)
	g.Map = nil // ERROR cannot use generic function g.Map without instantiation
	_, _, _, _, _, _ = h, h2, h3, i, x, f
}
