package main

type T struct{}

func none() {}

func main() {
	var s []int
	var str []string
	var a [3]int
	var m map[string]int
	var c chan int
	var i int
	var f float64
	var p *[3]int
	var b []byte
	_ = append() // ERROR invalid operation: not enough arguments for append() (expected 1, found 0)
	_ = append(s, "a") // ERROR as int value in argument to append
	_ = append(s, 1.5) // ERROR as int value in argument to append (truncated)
	_ = append(s, str...) // ERROR as []int value in argument to append
	_ = append(s, 1, s...) // ERROR too many arguments in call to append
	_ = append(a, 1) // ERROR invalid append: argument must be a slice; have a
	_ = append(i, 1) // ERROR invalid append: argument must be a slice; have i
	_ = append(nil, 1) // ERROR invalid append: argument must be a slice; have untyped nil
	_ = append(b, "abc"...)
	_ = append(s, "abc"...) // ERROR as []int value in argument to append
	_ = append(s, none()) // ERROR used as value
	append(s, 1) // ERROR is not used
	_ = len() // ERROR invalid operation: not enough arguments for len() (expected 1, found 0)
	_ = len(s, s) // ERROR invalid operation: too many arguments for len(s, s) (expected 1, found 2)
	_ = len(i) // ERROR invalid argument: i
	_ = len(f) // ERROR invalid argument: f
	_ = len(p)
	_ = len(nil) // ERROR invalid argument: nil for built-in len
	_ = len(T{}) // ERROR invalid argument: T{}
	_ = cap(m) // ERROR invalid argument: m
	_ = cap("a") // ERROR invalid argument: "a"
	_ = cap(c)
	_ = copy(s) // ERROR invalid operation: not enough arguments for copy(s) (expected 2, found 1)
	_ = copy(s, str) // ERROR have different element types int and string
	_ = copy(b, "abc")
	_ = copy(a, s) // ERROR invalid copy: argument must be a slice; have a
	_ = copy(s, a) // ERROR invalid copy: argument must be a slice; have a
	_ = copy("a", b) // ERROR invalid copy: argument must be a slice; have "a"
	delete(m) // ERROR invalid operation: not enough arguments for delete(m) (expected 2, found 1)
	delete(m, 1) // ERROR as string value in argument to delete
	delete(m, "a", "b") // ERROR invalid operation: too many arguments for delete(m, "a", "b") (expected 2, found 3)
	delete(s, 1) // ERROR invalid argument: s
	_ = delete(m, "a") // ERROR delete(m, "a")
	_ = make() // ERROR invalid operation: not enough arguments for make() (expected 1, found 0)
	_ = make(int) // ERROR invalid argument: cannot make int: type must be slice, map, or channel
	_ = make([]int) // ERROR invalid operation: make([]int) expects 2 or 3 arguments; found 1
	_ = make([]int, -1) // ERROR invalid argument: index -1
	_ = make([]int, 2, 1) // ERROR invalid argument: length and capacity swapped
	_ = make([]int, "a") // ERROR cannot convert "a"
	_ = make([]int, 1.5) // ERROR truncated to int
	_ = make([]int, 1.0)
	_ = make([]int, f) // ERROR invalid argument: index f
	_ = make([]int, 1, 2, 3) // ERROR invalid operation: make([]int, 1, 2, 3) expects 2 or 3 arguments; found 4
	_ = make(map[int]int, 1, 2) // ERROR invalid operation: make(map[int]int, 1, 2) expects 1 or 2 arguments; found 3
	_ = make(map[int]int, "a") // ERROR cannot convert "a"
	_ = make([3]int, 1) // ERROR invalid argument: cannot make [3]int: type must be slice, map, or channel
	_ = make(T) // ERROR invalid argument: cannot make T: type must be slice, map, or channel
	_ = make(5) // ERROR 5 is not a type
	_ = make(*[]int, 1) // ERROR invalid argument: cannot make *[]int: type must be slice, map, or channel
	_ = new() // ERROR invalid operation: not enough arguments for new() (expected 1, found 0)
	_ = new(int, int) // ERROR invalid operation: too many arguments for new(int, int) (expected 1, found 2)
	_ = panic(1) // ERROR used as value
	panic() // ERROR invalid operation: not enough arguments for panic() (expected 1, found 0)
	panic(1, 2) // ERROR invalid operation: too many arguments for panic(1, 2) (expected 1, found 2)
	_ = recover(1) // ERROR invalid operation: too many arguments for recover(1) (expected 0, found 1)
	_ = complex(1) // ERROR invalid operation: not enough arguments for complex(1) (expected 2, found 1)
	_ = complex(1, f)
	_ = complex(f, float32(1)) // ERROR invalid operation: complex(f, float32(1)) (mismatched types float64 and float32)
	_ = complex(1, "a") // ERROR invalid operation: complex(1, "a") (mismatched types untyped float and untyped string)
	_ = complex(i, i) // ERROR invalid argument: arguments have type int, expected floating-point
	_ = real(f) // ERROR invalid argument: argument has type float64, expected complex type
	_ = real(1)
	_ = imag("a") // ERROR invalid argument: argument has type untyped string, expected complex type
	_ = min() // ERROR invalid operation: not enough arguments for min() (expected 1, found 0)
	_ = min(1, "a") // ERROR invalid argument: mismatched types untyped int (previous argument) and untyped string
	_ = min(i, f) // ERROR invalid argument: mismatched types int (previous argument) and float64
	_ = min(i, 1.5) // ERROR truncated to int
	_ = max(s, s) // ERROR invalid argument: s
	_ = max(true, false) // ERROR invalid argument: true
	clear(i) // ERROR : argument must be (or constrained by) map or slice
	clear(a) // ERROR : argument must be (or constrained by) map or slice
	clear(s)
	clear(m, m) // ERROR invalid operation: too many arguments for clear(m, m) (expected 1, found 2)
	_ = clear(s) // ERROR used as value
	_ = print // ERROR must be called
	x := len // ERROR must be called
	_ = x
	var y = panic // ERROR declared and not used: y // ERROR must be called
	_ = min(s...) // ERROR invalid operation: invalid use of ... with built-in min
	_ = len(s...) // ERROR invalid operation: invalid use of ... with built-in len
	println(none()) // ERROR used as value
	_ = make([]int, 1<<62)
	_ = make([]int, 1<<63) // ERROR overflows int
}
