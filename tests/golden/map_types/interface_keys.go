// Keys of interface type hash and compare by dynamic type and value.
package main

import "fmt"

type ID int
type P struct{ x, y int }
type Any interface{}
type W struct {
	v Any
	s string
}

func try(f func()) {
	defer func() { fmt.Println("->", recover()) }()
	f()
}

func main() {
	m := map[interface{}]string{}
	m[1] = "int"
	m[int8(1)] = "int8"
	m[ID(1)] = "ID"
	m[1.0] = "float"
	m["1"] = "string"
	m['1'] = "rune"
	m[true] = "bool"
	m[P{1, 2}] = "struct"
	m[[2]int{1, 2}] = "array"
	m[nil] = "nil"
	p := &P{1, 2}
	m[p] = "pointer"
	m[1+2i] = "complex"
	m[W{P{3, 4}, "w"}] = "nested"
	c := make(chan int)
	m[c] = "chan"
	fmt.Println(len(m), m[1], m[int8(1)], m[ID(1)], m[1.0], m["1"], m['1'], m[true])
	fmt.Println(m[P{1, 2}], m[[2]int{1, 2}], m[nil], m[p], m[&P{1, 2}] == "", m[1+2i], m[W{P{3, 4}, "w"}], m[c])
	fmt.Println(m[W{P{3, 5}, "w"}] == "", m[uint(1)] == "", m[int32(49)])
	m[ID(1)] = "again"
	delete(m, 1)
	_, ok := m[1]
	fmt.Println(len(m), ok, m[ID(1)])
	try(func() { m[[]int{1}] = "slice" })
	try(func() { _ = m[map[string]int{}] })
	try(func() { _ = m[func() {}] })
	try(func() { delete(m, W{[]string{}, ""}) })
	try(func() { m[[1]interface{}{[]int{}}] = "in array" })
	try(func() {
		type T struct{ f func() }
		m[T{}] = "struct with func"
	})
	fmt.Println(len(m))
	e := map[error]int{}
	err := fmt.Errorf("x")
	e[err] = 1
	e[nil] = 2
	fmt.Println(e[err], e[fmt.Errorf("x")], e[nil])
}
