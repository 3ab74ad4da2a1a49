// A pointer, a slice, a map and a function as panic values show type and address only.
package main

type T struct{ n int }

func main() {
	defer func() { panic(func() {}) }()
	defer func() { panic(map[string]int{}) }()
	defer func() { panic(make(chan int)) }()
	defer func() { panic([2]int{}) }()
	panic(&T{1})
}
