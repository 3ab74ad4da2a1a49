package main

type T struct{ x int }

func (T) m() {}

type I interface{ m() }

func main() {
	var t T
	var i I
	var c chan int
	_ = t + t // ERROR invalid operation: operator + not defined on t
	_ = t == t
	_ = t < t // ERROR invalid operation: t < t (operator < not defined on struct)
	_ = i == t
	_ = i == &t
	_ = i == 5 // ERROR invalid operation: i == 5 (mismatched types I and untyped int)
	_ = t == nil // ERROR invalid operation: t == nil (mismatched types T and untyped nil)
	_ = c == nil
	_ = c < c // ERROR invalid operation: c < c (operator < not defined on chan)
	_ = -t // ERROR invalid operation: operator - not defined on t
	_ = !t // ERROR invalid operation: operator ! not defined on t
	_ = [2]int{} == [2]int{}
	_ = [2]int{} == [3]int{} // ERROR invalid operation: [2]int{} == [3]int{} (mismatched types [2]int and [3]int)
	_ = [2]int{} < [2]int{} // ERROR invalid operation: [2]int{} < [2]int{} (operator < not defined on array)
	_ = 1i < 2i // ERROR invalid operation: 1i < 2i (operator < not defined on untyped complex)
	_ = 1i == 2i
	_ = "a" && "b" // ERROR invalid operation: operator && not defined on "a"
	_ = 1 || true // ERROR invalid operation: 1 || true (mismatched types untyped int and untyped bool)
	_ = "a" | "b" // ERROR invalid operation: operator | not defined on "a"
	_ = true ^ false // ERROR invalid operation: operator ^ not defined on true
	_ = ^"s" // ERROR invalid operation: operator ^ not defined on "s"
	_ = T == T // ERROR is not an expression
	_ = int + 1 // ERROR is not an expression
	t++ // ERROR invalid operation: t++ (non-numeric type T)
	c++ // ERROR invalid operation: c++ (non-numeric type chan int)
}
