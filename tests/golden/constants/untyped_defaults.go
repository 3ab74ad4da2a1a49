// An untyped constant takes its default type where nothing else asks for one.
package main

import "fmt"

func main() {
	a := 1
	b := 1.0
	c := 'c'
	d := 1i
	e := "e"
	f := true
	g := 1 + 'a'
	h := 'a' + 1.0
	i := 2 * 1i
	j := 1 < 2
	fmt.Printf("%T %T %T %T %T %T %T %T %T %T\n", a, b, c, d, e, f, g, h, i, j)
	var x interface{} = 1 << 3
	fmt.Printf("%T %v\n", x, x)
	var s uint = 3
	var w int64 = 1 << s
	var u = uint64(1<<s) + 1<<63
	fmt.Printf("%T %v %T %v\n", w, w, u, u)
	var arr [4]int
	arr[1.0] = 7
	arr['\x02'] = 8
	fmt.Println(arr)
	const typed int8 = 100
	fmt.Printf("%T %v\n", typed+27, typed+27)
	var f32 float32 = 0.1
	fmt.Println(float64(f32) == 0.1, f32 == 0.1)
}
