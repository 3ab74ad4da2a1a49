package main

type flag bool

func main() {
	m := map[string]int{}
	ch := make(chan int)
	var i interface{} = 1
	var ok bool
	var fl flag
	var n int
	var a interface{}
	var str interface{ String() string }
	n, ok = m["a"]
	n, fl = m["a"]
	n, n = m["a"] // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as int value in multiple assignment
	n, a = m["a"]
	n, str = m["a"] // ERROR cannot use ok value of (comma, ok) expression (value of type bool) as interface{String() string} value in multiple assignment: bool does not implement interface{String() string} (missing method String)
	n, ok = <-ch
	n, ok = i.(int)
	n, ok = i.(string) // ERROR cannot use i.(string) (comma, ok expression of type string) as int value in multiple assignment
	_, ok = i.(string)
	n, ok = n // ERROR assignment mismatch: 2 variables but 1 value
	n, ok = m // ERROR assignment mismatch: 2 variables but 1 value
	v, ok := m["x"], 1 // ERROR cannot use 1 (untyped int constant) as bool value in multiple assignment
	var x, y int = m["x"] // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as int value in multiple assignment
	var z, w = m["x"]
	var q, r = (m["x"])
	s := []int{1}
	n, ok = s[0] // ERROR assignment mismatch: 2 variables but 1 value
	_, _, _, _, _, _ = v, x, y, z, w, q
	_, _, _, _, _, _ = r, ok, fl, a, str, n
}
