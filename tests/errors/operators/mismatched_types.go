package main

type MyInt int

func f()              {}
func two() (int, int) { return 1, 2 }

func main() {
	var i int
	var i8 int8
	var u uint
	var f32 float32
	var f64 float64
	var s string
	var b bool
	var m MyInt
	var p *int
	var e interface{}
	var sl []int
	_ = i + i8 // ERROR invalid operation: i + i8 (mismatched types int and int8)
	_ = i + u // ERROR invalid operation: i + u (mismatched types int and uint)
	_ = f32 * f64 // ERROR invalid operation: f32 * f64 (mismatched types float32 and float64)
	_ = i + f64 // ERROR invalid operation: i + f64 (mismatched types int and float64)
	_ = s + i // ERROR invalid operation: s + i (mismatched types string and int)
	_ = s + 'a' // ERROR invalid operation: s + 'a' (mismatched types string and untyped rune)
	_ = i + m // ERROR invalid operation: i + m (mismatched types int and MyInt)
	_ = m + 1
	_ = i + 1.5 // ERROR truncated to int
	_ = i + 1.0
	_ = s + 1 // ERROR invalid operation: s + 1 (mismatched types string and untyped int)
	_ = b + b // ERROR invalid operation: operator + not defined on b
	_ = !i // ERROR invalid operation: operator ! not defined on i
	_ = -s // ERROR invalid operation: operator - not defined on s
	_ = ^f64 // ERROR invalid operation: operator ^ not defined on f64
	_ = b && i // ERROR invalid operation: b && i (mismatched types bool and int)
	_ = i && i // ERROR invalid operation: operator && not defined on i
	_ = s - s // ERROR invalid operation: operator - not defined on s
	_ = s * 2 // ERROR invalid operation: s * 2 (mismatched types string and untyped int)
	_ = f64 % 2 // ERROR invalid operation: operator % not defined on f64
	_ = f64 & 1 // ERROR invalid operation: operator & not defined on f64
	_ = p + 1 // ERROR invalid operation: p + 1 (mismatched types *int and untyped int)
	_ = e + 1 // ERROR invalid operation: e + 1 (mismatched types interface{} and untyped int)
	_ = sl + sl // ERROR invalid operation: operator + not defined on sl
	_ = i == s // ERROR invalid operation: i == s (mismatched types int and string)
	_ = b == 1 // ERROR invalid operation: b == 1 (mismatched types bool and untyped int)
	_ = b < b // ERROR invalid operation: b < b (operator < not defined on bool)
	_ = p < p // ERROR invalid operation: p < p (operator < not defined on pointer)
	_ = sl == sl // ERROR invalid operation: sl == sl (slice can only be compared to nil)
	_ = sl == nil
	_ = i == nil // ERROR invalid operation: i == nil (mismatched types int and untyped nil)
	_ = e == i
	_ = e < i // ERROR invalid operation: e < i (operator < not defined on interface)
	_ = f == nil
	_ = f == f // ERROR invalid operation: f == f (func can only be compared to nil)
	_ = map[int]int{} == map[int]int{} // ERROR invalid operation: map[int]int{} == map[int]int{} (map can only be compared to nil)
	_ = nil == nil // ERROR invalid operation: nil == nil (operator == not defined on untyped nil)
	_ = i << f64 // ERROR invalid operation: shift count f64
	_ = i << 1.0
	_ = i << 1.5 // ERROR truncated to uint
	_ = i << s // ERROR invalid operation: shift count s
	_ = i << i8
	_ = 1.5 << 2 // ERROR invalid operation: shifted operand 1.5
	_ = f64 << 1 // ERROR invalid operation: shifted operand f64
	_ = i << -1 // ERROR invalid operation: negative shift count -1
	_ = +b // ERROR invalid operation: operator + not defined on b
	_ = two() + 1 // ERROR in single-value context
	_ = f() + 1 // ERROR used as value
	i += "s" // ERROR invalid operation: i += "s" (mismatched types int and untyped string)
	s += 1 // ERROR invalid operation: s += 1 (mismatched types string and untyped int)
	s += 's' // ERROR invalid operation: s += 's' (mismatched types string and untyped rune)
	s -= s // ERROR invalid operation: operator - not defined on s
	b += true // ERROR invalid operation: operator + not defined on b
	i /= 0 // ERROR invalid operation: division by zero
	i %= 0 // ERROR invalid operation: division by zero
	i <<= -1 // ERROR invalid operation: negative shift count -1
	f64 %= 2 // ERROR invalid operation: operator % not defined on f64
	_ = i & &i8 // ERROR invalid operation: i & &i8 (mismatched types int and *int8)
	_ = struct{ f func() }{} == struct{ f func() }{} // ERROR invalid operation: struct{f func()}{} == struct{f func()}{} (struct containing func() cannot be compared)
	_ = [1][]int{} == [1][]int{} // ERROR invalid operation: [1][]int{} == [1][]int{} ([1][]int cannot be compared)
	_ = f64 / 0
	_ = 1 / 0 // ERROR invalid operation: division by zero
	_ = 1 / 0.0 // ERROR invalid operation: division by zero
	_ = 1.0 / 0 // ERROR invalid operation: division by zero
	_ = i / 0 // ERROR invalid operation: division by zero
	_ = i / 0.0 // ERROR invalid operation: division by zero
	_ = 5 % 0 // ERROR invalid operation: division by zero
	_ = &5 // ERROR invalid operation: cannot take address of 5
	_ = &f // ERROR invalid operation: cannot take address of f
	_ = &two // ERROR invalid operation: cannot take address of two
	_ = *i // ERROR invalid operation: cannot indirect i
	_ = *p
	_ = *nil // ERROR invalid operation: cannot indirect nil
	_ = &i8
	_ = &s[0] // ERROR invalid operation: cannot take address of s[0]
	_ = &map[int]int{}[1] // ERROR invalid operation: cannot take address of map[int]int{}[1]
	_ = <-i // ERROR invalid operation: cannot receive from non-channel int i
}
