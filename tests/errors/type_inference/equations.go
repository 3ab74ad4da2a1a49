package main

// Equations from arguments, from constraints and from constants; which types unify, loosely or exactly.

type Slice []int
type Slice2 []int
type MyS string
type MyInt int
type F func(int) string
type Ch chan int
type RCh <-chan int
type G[T any] struct{ v T }
type H[T any] struct{ v T }
type A[T any] = G[T]
type IG[T any] interface{ Get() T }
type IG2[T any] interface{ Get() T; Set(T) }
type Impl struct{}
type Pt *int
type Arr [3]int

func (Impl) Get() string { return "" }
func (*Impl) Set(string) {}

func dedup[S ~[]E, E comparable](s S) S { return s }
func same[T any](a, b T) T { return a }
func three[T any](a, b, c T) T { return a }
func sl[E any](s []E) E { return s[0] }
func mp[K comparable, V any](m map[K]V) (k K, v V) { return }
func ch[T any](c chan T) (t T) { return }
func rch[T any](c <-chan T) (t T) { return }
func sch[T any](c chan<- T) {}
func fn[A, R any](f func(A) R) (r R) { return }
func pt[T any](p *T) T { return *p }
func pp[T any](p **T) T { return **p }
func gg[T any](g G[T]) T { return g.v }
func ig[T any](g IG[T]) (t T) { return }
func ig2[T any](g IG2[T]) (t T) { return }
func igl[T any](g interface{ Get() T }) (t T) { return }
func ar[T any](a [3]T) T { return a[0] }
func arn[T any](a [2][3]T) T { return a[0][0] }
func st[T any](s struct{ elem T; list []T }) T { return s.elem }
func con[P interface{ []int | []string }](p P) {}
func con2[P interface{ ~[]Q }, Q any](p P, q Q) Q { return q }
func con3[P interface{ int }](p ...P) P { return p[0] }
func con4[P interface{ map[K]V }, K comparable, V any]() (P, K, V) { panic(0) }
func con5[K comparable, V any, P interface{ map[K]V }]() (P, K, V) { panic(0) }
func con6[P interface{ []int }]() P { return nil }
func con7[P interface{ ~[]int }]() P { return nil }
func con8[P Q, Q any](p P) {} // ERROR cannot use a type parameter as constraint
func con9[P *Q, Q any](p P) Q { return *p }
func con10[P interface{ Get() Q }, Q any](p P) (q Q) { return }
func con11[C ~chan E | ~<-chan E, E any](c C) (e E) { return }
func con12[F ~func(X) Y, X, Y any](f F, x X) (y Y) { return }
func cyc[P *Q, Q *P]() {}
func cyc2[P []Q, Q []P](p P) {}
func cyc3[T any](a T, b []T) {}
func cyc4[T any](a *T, b T) {}
func vr[T any](xs ...T) T { return xs[0] }
func cb[T any](f func(T), g func() T) {}
func cbs[T any](fs ...func(T)) {}
func multi[K comparable, V any](m map[K][]V, k K, v *V) {}

func main() {
	var s Slice
	var s2 Slice2
	var i8 int8
	var mi MyInt
	var i int
	var f64 float64
	var ms MyS
	var e error
	s = dedup(s)
	var _ []int = dedup(s)
	var _ Slice2 = dedup(s) // ERROR cannot use dedup(s) (value of slice type Slice) as Slice2 value in variable declaration
	dedup([]func(){}) // ERROR func() does not satisfy comparable
	dedup([3]int{}) // ERROR in call to dedup, S (type [3]int) does not satisfy ~[]E
	dedup("abc") // ERROR in call to dedup, cannot infer E (
	dedup(nil) // ERROR in call to dedup, cannot infer S (
	same(s, []int{})
	same(s, s2) // ERROR in call to same, type Slice2 of s2 does not match inferred type Slice for T
	same([]int{}, s2)
	three(s, []int{}, s2) // ERROR in call to three, type Slice2 of s2 does not match inferred type Slice for T
	three([]int{}, s, []int{})
	same(i, mi) // ERROR cannot use i (variable of type int) as MyInt value in argument to same
	same(i8, 1)
	same(1, i8)
	same(300, i8) // ERROR cannot use 300 (untyped int constant) as int8 value in argument to same (overflows)
	same(i8, 'a')
	same(i8, 1.5) // ERROR cannot use 1.5 (untyped float constant) as int8 value in argument to same (truncated)
	same(1, 1.5)
	same(1, 'a')
	same('a', 1i)
	same(1, "a") // ERROR in call to same, mismatched types untyped int and untyped string (cannot infer T)
	same("a", ms)
	same(ms, "a")
	same(true, 1 < 2)
	same(true, 1) // ERROR in call to same, mismatched types untyped bool and untyped int (cannot infer T)
	same(nil, 1) // ERROR cannot use nil as int value in argument to same
	same(nil, e)
	same(e, nil)
	same(nil, s)
	same(nil, nil) // ERROR in call to same, cannot infer T (
	same(1<<i, f64) // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	same(f64, 1<<i) // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	same(1<<i, 1.0) // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	same(1<<i, 2)
	var _ int = same(1, 2.0) // ERROR cannot use same(1, 2.0) (value of type float64) as int value in variable declaration
	var _ float64 = same(1, 2.0)
	var _ float32 = same(1, 2.0) // ERROR cannot use same(1, 2.0) (value of type float64) as float32 value in variable declaration
	same[float32](1, 2.5)
	same(Impl{}, &Impl{}) // ERROR in call to same, type *Impl of &Impl{} does not match inferred type Impl for T
	same(IG[string](Impl{}), Impl{}) // ERROR in call to same, type Impl of Impl{} does not match inferred type IG[string] for T
	same(Impl{}, IG[string](Impl{})) // ERROR in call to same, type IG[string] of IG[string](Impl{}) does not match inferred type Impl for T
	same(IG[string](nil), IG2[string](nil)) // ERROR in call to same, type IG2[string] of IG2[string](nil) does not match inferred type IG[string] for T
	same(IG2[string](nil), interface{ Get() string }(nil)) // ERROR in call to same, type interface{Get() string} of interface{Get() string}(nil) does not match inferred type IG2[string] for T
	same(IG[string](nil), interface{ Get() string }(nil))
	same(e, any(nil)) // ERROR in call to same, type any of any(nil) does not match inferred type error for T
	same(any(1), 1)
	same(1, any(1))
	sl(s)
	sl(ms) // ERROR in call to sl, type MyS of ms does not match []E (cannot infer E)
	sl(Arr{}) // ERROR in call to sl, type Arr of Arr{} does not match []E (cannot infer E)
	sl(&s) // ERROR in call to sl, type *Slice of &s does not match []E (cannot infer E)
	sl([]any{1})
	mp(map[string]int{})
	mp(map[MyS]Slice{})
	mp(s) // ERROR in call to mp, type Slice of s does not match map[K]V (cannot infer K and V)
	ch(Ch(nil))
	ch(RCh(nil)) // ERROR cannot use RCh(nil) (value of chan type RCh) as chan int value in argument to ch
	rch(Ch(nil))
	rch(RCh(nil))
	rch((chan<- int)(nil)) // ERROR cannot use (chan<- int)(nil) (value of type chan<- int) as <-chan int value in argument to rch
	sch(Ch(nil))
	sch((chan int)(nil))
	same(make(chan int), (<-chan int)(nil))
	same((<-chan int)(nil), (chan<- int)(nil)) // ERROR cannot use (<-chan int)(nil) (value of type <-chan int) as chan<- int value in argument to same
	same(Ch(nil), (<-chan int)(nil)) // ERROR cannot use (<-chan int)(nil) (value of type <-chan int) as Ch value in argument to same
	same(Ch(nil), RCh(nil)) // ERROR in call to same, type RCh of RCh(nil) does not match inferred type Ch for T
	same([]chan int{}, []<-chan int{}) // ERROR in call to same, type []<-chan int of []<-chan int{} does not match inferred type []chan int for T
	fn(F(nil))
	fn(func(int) (int, int) { return 0, 0 }) // ERROR in call to fn, type func(int) (int, int) of func(int) (int, int) {…} does not match inferred type func(int) R for func(A) R
	fn(func(...int) int { return 0 }) // ERROR in call to fn, type func(...int) int of func(...int) int {…} does not match func(A) R (cannot infer A and R)
	fn(dedup) // ERROR in call to fn, cannot infer A (
	fn(dedup[Slice])
	fn(same[int]) // ERROR in call to fn, type func(a int, b int) int of same[int] does not match func(A) R (cannot infer A and R)
	fn(pt) // ERROR in call to fn, cannot infer A (
	fn(pt[int])
	pt(&i)
	pt(Pt(nil))
	pt(i) // ERROR in call to pt, type int of i does not match *T (cannot infer T)
	pp(&i) // ERROR in call to pp, type *int of &i does not match **T (cannot infer T)
	pt(nil) // ERROR in call to pt, cannot infer T (
	gg(G[int]{})
	gg(A[int]{})
	gg(H[int]{}) // ERROR in call to gg, type H[int] of H[int]{} does not match inferred type G[int] for G[T]
	gg(struct{ v int }{})
	gg(&G[int]{}) // ERROR in call to gg, type *G[int] of &G[int]{} does not match G[T] (cannot infer T)
	ig(Impl{})
	ig(&Impl{})
	ig[string](Impl{})
	ig2(Impl{}) // ERROR in call to ig2, type Impl of Impl{} does not match inferred type IG2[string] for IG2[T]
	ig2(&Impl{})
	ig2[string](&Impl{})
	igl(Impl{})
	igl(IG2[int](nil))
	ig(IG2[int](nil))
	ig2(IG[int](nil)) // ERROR cannot use IG[int](nil) (value of interface type IG[int]) as IG2[int] value in argument to ig2: IG[int] does not implement
	ig(i) // ERROR in call to ig, type int of i does not match IG[T] (cannot infer T)
	ig(nil) // ERROR in call to ig, cannot infer T (
	ar(Arr{})
	ar([2]int{}) // ERROR in call to ar, type [2]int of [2]int{} does not match [3]T (cannot infer T)
	arn([2]Arr{}) // ERROR in call to arn, type [2]Arr of [2]Arr{} does not match [2][3]T (cannot infer T)
	arn([2][3]int{})
	st(struct{ elem string; list []string }{})
	st(struct{ elem string; list []int }{}) // ERROR in call to st, type struct{elem string; list []int} of struct{elem string; list []int}{} does not match inferred type struct{elem
	st(struct{ elem string; List []string }{}) // ERROR in call to st, type struct{elem string; List []string} of struct{elem string; List []string}{} does not match inferred type
	st(struct{ elem string }{}) // ERROR in call to st, type struct{elem string} of struct{elem string}{} does not match struct{elem T; list []T} (cannot infer T)
	con([]int{})
	con(s) // ERROR Slice does not satisfy interface{[]int | []string} (possibly missing ~ for []int in interface{[]int | []string})
	con(nil) // ERROR in call to con, cannot infer P (
	con2(s, 1)
	con2(s, "a") // ERROR cannot use "a" (untyped string constant) as int value in argument to con2
	con2(s, 1.5) // ERROR cannot use 1.5 (untyped float constant) as int value in argument to con2 (truncated)
	con2([]float32{}, 1)
	con3()
	con3(1)
	con3(1.5) // ERROR cannot use 1.5 (untyped float constant) as int value in argument to con3 (truncated)
	con4() // ERROR in call to con4, cannot infer P (
	con4[map[string]int]()
	con5[string, int]()
	con5[string]() // ERROR in call to con5[string], cannot infer V (
	con6()
	con7() // ERROR in call to con7, cannot infer P (
	con8(1) // ERROR in call to con8, cannot infer Q (
	con9(&i)
	con9(i) // ERROR in call to con9, P (type int) does not satisfy *Q
	con10(Impl{})
	con10(i) // ERROR in call to con10, P (type int) does not satisfy interface{Get() Q} (missing method Get)
	con10(G[int]{}) // ERROR in call to con10, P (type G[int]) does not satisfy interface{Get() Q} (missing method Get)
	con11(make(chan int))
	con11((<-chan int)(nil))
	con11((chan<- int)(nil)) // ERROR chan<- int does not satisfy ~chan int | ~<-chan int (chan<- int missing in ~chan int | ~<-chan int)
	con11(RCh(nil))
	con12(F(nil), 1)
	con12(F(nil), "a") // ERROR cannot use "a" (untyped string constant) as int value in argument to con12
	con12(func(f float64) int { return 0 }, 1)
	con12(dedup, s)
	con12(sl, s) // ERROR func(s []int) int does not satisfy ~func(Slice) int (func(s []int) int missing in ~func(main.Slice) int)
	cyc() // ERROR in call to cyc, cannot infer P (
	cyc2(nil) // ERROR in call to cyc2, cannot infer P (
	cyc3(s, []Slice{})
	cyc3([]int{}, [][]int{})
	cyc3([]int{}, []int{}) // ERROR in call to cyc3, type []int of []int{} does not match inferred type [][]int for []T
	cyc4(&i, 1)
	cyc4(&i, 1.5) // ERROR cannot use 1.5 (untyped float constant) as int value in argument to cyc4 (truncated)
	cyc4(&i, &i) // ERROR in call to cyc4, type *int of &i does not match inferred type int for T
	vr() // ERROR in call to vr, cannot infer T (
	vr(nil) // ERROR in call to vr, cannot infer T (
	vr(1, 2.5, 'a')
	vr(s, []int{}, s)
	vr([]any{1}...)
	vr(s...)
	vr(1, s...) // ERROR too many arguments in call to vr
	cb(func(int) {}, func() int { return 1 })
	cb(func(int) {}, func() string { return "" }) // ERROR in call to cb, type func() string of func() string {…} does not match inferred type func() int for func() T
	cb(nil, func() string { return "" })
	cb(cyc4, nil) // ERROR in call to cb, type func[T any](a *T, b T) of cyc4 does not match func(T) (cannot infer T and T)
	cbs(func(int) {}, nil, func(int) {})
	cbs(func(int) {}, func(string) {}) // ERROR in call to cbs, type func(string) of func(string) {} does not match inferred type func(int) for func(T)
	cbs() // ERROR in call to cbs, cannot infer T (
	multi(map[string][]int{}, "a", &i)
	multi(map[string][]int{}, 1, &i) // ERROR cannot use 1 (untyped int constant) as string value in argument to multi
	multi(map[string]Slice{}, "a", &i) // ERROR in call to multi, type map[string]Slice of map[string]Slice{} does not match inferred type map[string][]V for map[K][]V
	multi(nil, "a", &i)
	same(same, same) // ERROR in call to same, cannot infer T (
	same(same[int], same)
	same(func(a, b int) int { return 0 }, same)
	var v func(int, int) int = same(same[int], same)
	_ = v
}
