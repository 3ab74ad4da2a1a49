package main

const c = 1

func main() {
	v := 1
	_ = [2]int{1, 2, 3} // ERROR index 2 is out of bounds (>= 2)
	_ = [2]int{5: 1} // ERROR invalid argument: index 5 out of bounds [0:2]
	_ = [...]int{0: 1, 0: 2} // ERROR duplicate index 0 in array or slice literal
	_ = []int{1: 1, 0: 2, 3} // ERROR duplicate index 1 in array or slice literal
	_ = []int{-1: 1} // ERROR invalid argument: index -1
	_ = []int{"a": 1} // ERROR cannot convert "a"
	_ = []int{1.5: 1} // ERROR truncated to int
	_ = []int{v: 1} // ERROR index v must be integer constant
	_ = []int{c: 1, 'a': 2}
	_ = []int{"x", 1.5, nil} // ERROR as int value in array or slice literal // ERROR as int value in array or slice literal (truncated) // ERROR cannot use nil as int value in array or slice literal
	_ = []string{1, "a"} // ERROR as string value in array or slice literal
	_ = map[string]int{"a": 1, "a": 2} // ERROR duplicate key "a" in map literal
	_ = map[string]int{"a"} // ERROR missing key in map literal
	_ = map[string]int{1: 1} // ERROR as string value in map literal
	_ = map[string]int{"a": "b"} // ERROR as int value in map literal
	_ = map[int]bool{1: true, 2 - 1: false} // ERROR duplicate key 1 in map literal
	_ = map[interface{}]int{1: 1, "1": 2, 1.0: 3, 1: 4} // ERROR duplicate key 1 in map literal
	_ = map[[2]int]int{{1, 2}: 1, {1, 2}: 2}
	_ = map[bool]int{true: 1, true: 2} // ERROR duplicate key true in map literal
	_ = [][]int{{1}, {"a"}, nil, 5} // ERROR as int value in array or slice literal // ERROR as []int value in array or slice literal
	_ = []*int{&v, v, nil} // ERROR as *int value in array or slice literal
	_ = [2][]string{{"a"}, {1}} // ERROR as string value in array or slice literal
	_ = []map[string]int{{"a": 1}, {2: 2}} // ERROR as string value in map literal
	_ = [...]int{10: 1, 2, 3}[12]
	_ = [...]int{10: 1, 2, 3}[13] // ERROR invalid argument: index 13 out of bounds [0:13]
	var a [...]int // ERROR invalid use of [...] array (outside a composite literal)
	_ = a
	_ = [3]int{0: 1, 2, 3, 4} // ERROR index 3 is out of bounds (>= 3)
	_ = []interface{}{1, "a", nil, undefined} // ERROR undefined: undefined
	_ = map[string]struct{ a int }{"x": {b: 1}} // ERROR unknown field b in struct literal of type struct{a int}
	if v == (struct{ a int }{1}).a {
	}
}
