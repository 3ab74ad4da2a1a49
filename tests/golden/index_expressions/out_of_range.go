// Indexes out of range panic with the index and the length.
package main

import "fmt"

func try(f func()) {
	defer func() {
		r := recover()
		err, ok := r.(error)
		fmt.Println(r, ok && err.Error() != "")
	}()
	f()
}

func main() {
	s := []int{1, 2, 3}
	a := [4]string{"a", "b", "c", "d"}
	str := "xyz"
	p := &a
	n := 5
	neg := -1
	var u8 uint8 = 255
	var u64 uint64 = 1<<64 - 1
	var i8 int8 = -128
	var none []float64
	var nilp *[4]string
	try(func() { fmt.Println(s[n]) })
	try(func() { fmt.Println(s[neg]) })
	try(func() { s[n] = 1 })
	try(func() { s[n]++ })
	try(func() { fmt.Println(a[n]) })
	try(func() { fmt.Println(a[neg]) })
	try(func() { p[n] = "z" })
	try(func() { fmt.Println(str[n]) })
	try(func() { fmt.Println(str[len(str)]) })
	try(func() { fmt.Println(s[u8], "never") })
	try(func() { fmt.Println(s[u64]) })
	try(func() { fmt.Println(s[i8]) })
	try(func() { fmt.Println(none[0]) })
	try(func() { fmt.Println(nilp[0]) })
	try(func() { _ = &s[3] })
	try(func() { fmt.Println(s[2], a[3], str[2], p[3]); panic(fmt.Errorf("last")) })
	grid := [][]int{{1}, {}}
	try(func() { grid[1][0] = 5 })
	try(func() { grid[2][0] = 5 })
}
