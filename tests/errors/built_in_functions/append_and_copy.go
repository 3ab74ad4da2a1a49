package main

// append and copy: slices of every kind, strings to bytes, type parameters; what is spread.

type S []int
type MyB byte
type Bs []byte
type Bs2 []MyB
type Str string
type M map[string]int
type D float64
type Arr [3]int
type PArr *[3]int

func a1[P ~[]int](p P) P { return append(p, 1) }
func a2[P []int | []string](p P) { _ = append(p) } // ERROR invalid append: mismatched slice element types int and string in p (variable of type P constrained by []int | []string)
func a3[P ~[]byte | ~string](p P) { _ = append([]byte{}, p...); _ = append(p, 1) } // ERROR invalid append: argument must be a slice; have p (variable of type P constrained by ~[]byte | ~string)
func a4[P any](p []P, q P) { _ = append(p, q, q); _ = append(p, p...); _ = append(q, p) } // ERROR invalid append: argument must be a slice; have q (variable of type P constrained by any)
func a5[P ~[]E, E any](p P, e E) P { return append(p, e, nil) } // ERROR cannot use nil as E value in argument to append
func a6[P ~string](p P) { _ = append([]byte{}, p...); _ = append([]int{}, p...); copy([]byte{}, p) } // ERROR cannot use p (variable of type P constrained by ~string) as []int value in argument to append: cannot assign string (in P) to
func d6[D ~[]E, E any, T ~[]E](d D, s T) { copy(d, s); copy(s, d); copy(d, []E(s)) }
func d7[D ~[]byte | ~[]int](d D) { copy(d, d) } // ERROR invalid copy: mismatched slice element types byte and int in d (variable of type D constrained by ~[]byte | ~[]int)
func d8[D ~[]byte | Bs, T ~string | ~[]byte](d D, t T) { copy(d, t); copy(t, d) } // ERROR overlapping terms main.Bs and ~[]byte // ERROR invalid copy: argument must be a slice; have t (variable of type T constrained by ~string | ~[]byte)
func two() ([]int, int) { return nil, 0 }
func none() {}

func main() {
	var s []int
	var ss S
	var bs []byte
	var b2 Bs2
	var arr Arr
	var pa PArr
	var m M
	var str Str
	_ = append(ss, s...)
	ss = append(s, ss...)
	s = append(ss, 1)
	_ = append(s, ss) // ERROR cannot use ss (variable of slice type S) as int value in argument to append
	_ = append(s, 1, 2, "a", 1.5, nil) // ERROR cannot use "a" (untyped string constant) as int value in argument to append // ERROR cannot use 1.5 (untyped float constant) as int value in argument to append (truncated) // ERROR cannot use nil as int value in argument to append
	_ = append([]any{}, 1, "a", nil, s)
	_ = append([]any{}, s...) // ERROR cannot use s (variable of type []int) as []any value in argument to append
	_ = append(bs, "a"...)
	_ = append(bs, str...)
	_ = append(b2, "a"...) // ERROR cannot use "a" (untyped string constant) as []MyB value in argument to append
	_ = append(b2, bs...) // ERROR cannot use bs (variable of type []byte) as []MyB value in argument to append
	_ = append(bs, b2...) // ERROR cannot use b2 (variable of slice type Bs2) as []byte value in argument to append
	_ = append(Bs{}, str...)
	_ = append(bs, "a") // ERROR cannot use "a" (untyped string constant) as byte value in argument to append
	_ = append(bs, 'a', "b"...) // ERROR too many arguments in call to append
	_ = append("a", 'b') // ERROR invalid append: argument must be a slice; have "a" (untyped string constant)
	_ = append(arr, 1) // ERROR invalid append: argument must be a slice; have arr (variable of array type Arr)
	_ = append(&s, 1) // ERROR invalid append: argument must be a slice; have &s (value of type *[]int)
	_ = append(arr[:], 1)
	_ = append(pa[:], 1)
	_ = append(m, 1) // ERROR invalid append: argument must be a slice; have m (variable of map type M)
	_ = append(nil, 1) // ERROR invalid append: argument must be a slice; have untyped nil
	_ = append(nil, s...) // ERROR invalid append: argument must be a slice; have untyped nil
	_ = append(s, nil...)
	_ = append(bs, nil...)
	_ = append(s, arr...) // ERROR cannot use arr (variable of array type Arr) as []int value in argument to append
	_ = append(two())
	_ = append() // ERROR invalid operation: not enough arguments for append() (expected 1, found 0)
	_ = append(s)
	_ = append(none()) // ERROR none() (no value) used as value
	_ = append([]func(){}, none, main, nil)
	_ = append([]int, 1) // ERROR []int (type) is not an expression
	append(s, 1) // ERROR append(s, 1) (value of type []int) is not used
	n := copy(s, arr[:]) // ERROR declared and not used: n
	copy(s, arr) // ERROR invalid copy: argument must be a slice; have arr (variable of array type Arr)
	copy(ss, s)
	copy(bs, "a")
	copy(bs, str)
	copy(b2, "a") // ERROR invalid copy: arguments b2 (variable of slice type Bs2) and "a" (untyped string constant) have different element types MyB and
	copy(b2, bs) // ERROR invalid copy: arguments b2 (variable of slice type Bs2) and bs (variable of type []byte) have different element types MyB and byte
	copy(s, bs) // ERROR invalid copy: arguments s (variable of type []int) and bs (variable of type []byte) have different element types int and byte
	copy("a", bs) // ERROR invalid copy: argument must be a slice; have "a" (untyped string constant)
	copy(str, "a") // ERROR invalid copy: argument must be a slice; have str (variable of string type Str)
	copy(s) // ERROR invalid operation: not enough arguments for copy(s) (expected 2, found 1)
	copy(s, s, s) // ERROR invalid operation: too many arguments for copy(s, s, s) (expected 2, found 3)
	copy(nil, s) // ERROR invalid copy: argument must be a slice; have untyped nil
	copy(s, nil) // ERROR invalid copy: argument must be a slice; have untyped nil
	copy([]any{}, s) // ERROR invalid copy: arguments []any{} (value of type []any) and s (variable of type []int) have different element types any and int
	copy(bs, 'a') // ERROR invalid copy: argument must be a slice; have 'a' (untyped rune constant 97)
}
func g(func([]int) int) {}
func g2() Arr { return Arr{} }
func g3() int { return 0 }
