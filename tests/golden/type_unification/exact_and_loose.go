// Type inference solves type equations by unifying types: exactly, or loosely for assignability.
package main

import "fmt"

type (
	Int           int
	Ints          []int
	Names         map[string]Ints
	Func          func(int) string
	Chan          chan int
	Box[T any]    struct{ v T }
	Getter[T any] interface{ Get() T }
	Source        struct{}
)

func (Source) Get() string { return "got" }

func name[T any]() string { return fmt.Sprintf("%T", *new(T)) }

func slice[E any](s []E) string                        { return name[E]() }
func sliceOf[S ~[]E, E any](s S) string                { return name[S]() + " " + name[E]() }
func maps[M ~map[K]V, K comparable, V any](m M) string { return name[K]() + " " + name[V]() }
func call[F ~func(A) R, A, R any](f F) string          { return name[A]() + " " + name[R]() }
func box[T any](b Box[T]) string                       { return name[T]() }
func getter[T any](g Getter[T]) string                 { return name[T]() }
func both[T any](c chan T) string                      { return name[T]() }
func recv[T any](c <-chan T) string                    { return name[T]() }
func two[T any](a, b T) string                         { return name[T]() }
func pointer[T any](x T, p *T) string                  { return name[T]() }
func array[T any](a [2]T) string                       { return name[T]() }
func fields[T any](s struct {
	a T
	b []T
}) string                                                       { return name[T]() }
func inverse[A, B any](f func(A) B, g func(B) A) string         { return name[A]() + " " + name[B]() }
func variadic[T any](xs ...T) string                            { return name[T]() }
func core[P interface{ *T }, T any](p P) string                 { return name[T]() }
func chain[A ~[]B, B ~map[C]D, C comparable, D any](a A) string { return name[D]() }
func same[T any](x T) T                                         { return x }
func apply[T, U any](x T, f func(T) U) U                        { return f(x) }

func main() {
	// If one type is a defined type and the other a type literal, their underlying types unify: loosely.
	fmt.Println(slice(Ints{}), sliceOf(Ints{}), maps(Names{}), call(Func(nil)))
	// If both are channels and unify loosely, their directions are ignored.
	fmt.Println(both(Chan(nil)), recv(Chan(nil)), recv(make(chan string)))
	// Elements unify exactly: the element type keeps its name.
	fmt.Println(slice([]Ints{}), maps(map[Int][]Ints{}), array([2]Int{}), fields(struct {
		a Int
		b []Int
	}{}))
	// The same generic type: type arguments unify. An interface: the methods that both have.
	fmt.Println(box(Box[Ints]{}), getter[string](Source{}), getter(Getter[bool](nil)))
	// The same type parameter twice: a defined type is preferred to a type literal.
	fmt.Println(two(Ints{}, []int{}), two([]int{}, Ints{}), two((<-chan int)(nil), make(chan int)), two(make(chan int), (<-chan int)(nil)))
	// Untyped constants come last, and take the kind that stands later among int, rune, float, complex.
	fmt.Println(two(1, 2.5), two('a', 1), two(1, 2i), two(Int(1), 2), pointer(1, new(float32)), variadic(1, 'x', 2.0))
	// Core types of constraints: used from either side.
	fmt.Println(core(new(Int)), chain([]map[string]Int{}), inverse(func(int) string { return "" }, func(string) int { return 0 }))
	// Generic functions as arguments, and as values assigned to variables of function type.
	var f func(Int) Int = same
	fmt.Println(f(3), apply(4, same), apply("s", func(s string) Ints { return Ints{len(s)} }), inverse(same[int], same))
	table := []func(string) string{same, same[string]}
	results := map[string]func(float64) float64{"same": same}
	fmt.Println(table[0]("x"), results["same"](1.5), func() func(rune) rune { return same }()('y'))
}
