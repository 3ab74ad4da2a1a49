package main

// Generic functions as arguments of generic functions, methods of interfaces and of constraints, cycles.

type I[T any] interface{ M(T) }
type X struct{}
func (X) M(int) {}
type Y[T any] struct{}
func (Y[T]) M(T) {}
type N[T any] struct{ next *N[T] }
type Fn[T any] func(T) Fn[T]
type Rec interface{ Rec(Rec) Rec }
type Rec2 interface{ Rec2(Rec2) Rec2 }

func f1[T any](a I[T], b T) {}
func f2[T any, P I[T]](p P) (t T) { return }
func f3[T any](n *N[T]) {}
func f4[T any](f Fn[T]) {}
func f5[T any](a, b I[T]) {}
func f6[A, B any](f func(A) B, g func(B) A, a A) {}
func f7[A, B, C any](f func(A) B, g func(B) C) func(A) C { return nil }
func f8[T any](x func(T) T) T { var t T; return t }
func f9[P interface{ ~int; M(T) }, T any](p P) T { var t T; return t }
func g1[P interface{ ~*T; M(T) }, T any](p P) {}
func g2[T any, PT interface{ *T; M(int) }](t T) {}
func g3[E any, S ~[]E, M ~map[E]S](m M) (E, S) { panic(0) } // ERROR invalid map key type E (missing comparable constraint)
func g4[M ~map[E]S, S ~[]E, E comparable](m M) (S, E) { panic(0) }
func g5[T any](x T, f ...func(T) T) {}
func g6[K comparable, V any, M interface{ ~map[K]V }](m M, f func(K, V) bool) {}
func g7[T interface{ *int | *string }](t T) {}
func g8[T *E, E any](t T) E { return *t }
func g9[T ~[]E | ~map[int]E, E any](t T) E { var e E; return e }
func h1[T ~[]E | ~[]E, E any](t T) E { var e E; return e } // ERROR overlapping terms ~[]E and ~[]E
func h2[T interface{ ~[]byte | ~string }](t T) {}
func h3[T chan<- E | chan E, E any](t T, e E) {}
func h4[T ~[]int | ~[]string]() {}
func h5[P func(int) | func(string)](p P) {}
func h6[A any, B []A, C []B](a A) C { return nil }
func h7[C []B, B []A, A any](c C) A { panic(0) }
func h8[T interface{ int | T2 }, T2 any](t T) {} // ERROR term cannot be a type parameter
func h9[T any](x, y []T) {}
func i1[T any](x map[string]T, y map[string]T) {}
func i2[T any](x func() T, y T) {}
func i3[T interface{ String() string }](t T) {}
func i4[S interface{ ~[]E }, E interface{ ~int }](s S) {}
func i5[T any, F func(T)](f F, t T) {}
type MyInt int
func (MyInt) M(string) {}
type MS []MyInt
type PInt *int
func id[T any](t T) T { return t }
func str(int) string { return "" }
func num(string) int { return 0 }

func main() {
	f1(X{}, 1)
	f1(X{}, 1.5) // ERROR cannot use 1.5 (untyped float constant) as int value in argument to f1 (truncated)
	f1(X{}, "a") // ERROR cannot use "a" (untyped string constant) as int value in argument to f1
	f1(Y[string]{}, "a")
	f1(I[bool](nil), true)
	f1(nil, 1)
	f2(X{})
	f2[int](X{})
	f2(Y[string]{})
	f2(I[int](nil))
	f3(&N[int]{})
	f3(nil) // ERROR in call to f3, cannot infer T (
	f4(Fn[int](nil))
	f4(func(int) Fn[int] { return nil })
	f4(nil) // ERROR in call to f4, cannot infer T (
	f5(X{}, Y[int]{})
	f5(X{}, Y[string]{}) // ERROR in call to f5, type Y[string] of Y[string]{} does not match inferred type I[int] for I[T]
	f6(str, num, 1)
	f6(str, str, 1) // ERROR in call to f6, type func(int) string of str does not match inferred type func(string) int for func(B) A
	f6(str, id, 1) // ERROR in call to f6, type func[T any](t T) T of id does not match inferred type func(string) int for func(B) A
	f6(id, id, 1)
	f6(id, id, "a")
	f7(str, num)
	f7(str, str) // ERROR in call to f7, type func(int) string of str does not match inferred type func(string) C for func(B) C
	f7(id, str)
	f7(str, id)
	f7(id[int], id)
	f7(id, id) // ERROR in call to f7, cannot infer A (
	f8(id) // ERROR in call to f8, cannot infer T (
	f8(id[int])
	f8[int](id)
	f9(MyInt(1))
	f9(1) // ERROR in call to f9, cannot infer T (
	g1(PInt(nil)) // ERROR in call to g1, P (type PInt) does not satisfy interface{M(T); ~*T} (missing method M)
	g2(1) // ERROR *int does not satisfy interface{M(int); *int} (missing method M)
	g2(X{})
	g2[X](X{})
	g3(map[int][]int{})
	g3(map[string][]int{}) // ERROR in call to g3, S (type []int) does not satisfy ~[]E
	g4(map[int][]int{})
	g4(map[string][]int{}) // ERROR in call to g4, S (type []int) does not satisfy ~[]E
	g4(map[MyInt]MS{})
	g5(1, id)
	g5(1, id, id)
	g5("a", id, func(int) int { return 0 }) // ERROR cannot use "a" (untyped string constant) as int value in argument to g5
	g6(map[string]int{}, func(string, int) bool { return true })
	g6(map[string]int{}, nil)
	g6(map[string]int{}, func(int, int) bool { return true }) // ERROR in call to g6, M (type map[string]int) does not satisfy interface{~map[K]V}
	var i int
	g7(&i)
	g7(PInt(&i)) // ERROR PInt does not satisfy interface{*int | *string} (possibly missing ~ for *int in interface{*int | *string})
	g8(&i)
	g8(PInt(&i)) // ERROR PInt does not satisfy *int (possibly missing ~ for *int in *int)
	g9([]int{}) // ERROR in call to g9, cannot infer E (
	g9(map[int]string{}) // ERROR in call to g9, cannot infer E (
	h2([]byte{})
	h2([]MyInt{}) // ERROR []MyInt does not satisfy interface{~[]byte | ~string} ([]MyInt missing in ~[]byte | ~string)
	h2("a")
	h3(make(chan int), 1)
	h3(make(chan<- string), "a")
	h3((<-chan string)(nil), "a") // ERROR <-chan string does not satisfy chan<- string | chan string (<-chan string missing in chan<- string | chan string)
	h4() // ERROR in call to h4, cannot infer T (
	h4[[]int]()
	h5(func(int) {})
	h5(func(x int) {})
	h6(1)
	h6[int, []int](1)
	h7([][]int{})
	h7([]MS{}) // ERROR MS does not satisfy []MyInt (possibly missing ~ for []MyInt in []MyInt)
	h8[int, int](1)
	h9([]int{}, nil)
	h9(nil, nil) // ERROR in call to h9, cannot infer T (
	h9(MS{}, []MyInt{})
	h9(MS{}, []int{}) // ERROR in call to h9, type []int of []int{} does not match inferred type []MyInt for []T
	i1(map[string]int{}, nil)
	i1(map[string]int{}, map[string]any{}) // ERROR in call to i1, type map[string]any of map[string]any{} does not match inferred type map[string]int for map[string]T
	i2(func() int { return 0 }, 1)
	i2(func() any { return 0 }, 1)
	i2(func() I[int] { return nil }, X{}) // ERROR in call to i2, type X of X{} does not match inferred type I[int] for T
	i2(func() X { return X{} }, I[int](nil)) // ERROR in call to i2, type I[int] of I[int](nil) does not match inferred type X for T
	i3(1) // ERROR int does not satisfy interface{String() string} (missing method String)
	i4(MS{})
	i4([]string{}) // ERROR in call to i4, E (type string) does not satisfy interface{~int}
	i5(func(int) {}, 1)
	i5(id, 1) // ERROR in call to i5, F (type func[T any](t T) T) does not satisfy func(T)
	i5(func(int) {}, "a") // ERROR cannot use "a" (untyped string constant) as int value in argument to i5
	id(id)(1) // ERROR in call to id, cannot infer T (
	id(id[int])(1)
	id[func(int) int](id)(1)
	_ = append([]func(int) int{}, id, id[int]) // ERROR cannot use generic function id without instantiation
	var _ Rec = Rec2(nil) // ERROR cannot use Rec2(nil) (value of interface type Rec2) as Rec value in variable declaration: Rec2 does not implement Rec (missing
}
