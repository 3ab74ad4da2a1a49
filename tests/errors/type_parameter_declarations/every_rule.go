package main

// Names of type parameters are unique, and known from the function's name to its end.

type m int

func params[T any, U T, V []T, W ~[]V, X interface{ T | int }, Y *T | []U, Z interface{ m(Z) }](T) {} // ERROR cannot use a type parameter as constraint // ERROR term cannot be a type parameter
func dup[T, T any]()                                                                               {} // ERROR T redeclared in this block
func dup2[_, _ any]()                                                                              {}
func dup3[T any](T int) (T string)                                                                 { return } // ERROR T redeclared in this block // ERROR result parameter T not in scope at return
func dup4[m any](x m)                                                                              { _ = m(x) }
func dup5[x any](x x)                                                                              {} // ERROR x redeclared in this block
func order[S ~[]E, E any, F func(S) E]()                                                           {}
func main() {
	dup2[int, string]()
	dup2() // ERROR in call to dup2, cannot infer _ (declared
	order[[]int]()
	order[[]int, int, func([]int) int]()
	order[[]int, string]() // ERROR in call to order[[]int, string], S (type []int) does not satisfy ~[]E
	order[[]int, int, func([]int) string]() // ERROR func([]int) string does not satisfy func([]int) int (func([]int) string missing in func([]int) int)
}
