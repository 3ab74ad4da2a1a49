// print and println write to the error stream; here only that their operands are evaluated, in a program that fails.
package main

type Name string
type T struct{}

func side(s string) string { print("<", s, ">"); return s }

func main() {
	print("start ")
	println()
	print()
	print("a", 1, 2.5, 'x', true, "\n")
	println("b", int8(-1), uint64(1<<63), 1e100, float32(0.1), 3+4i, complex64(1i), Name("n"), side("s"))
	println(-0.0, 1.0/3, 1e-7, 123456789.0, uint8(200), uintptr(7), 1<<40)
	var e error
	var i any
	var p *int
	var f func()
	var c chan int
	var m map[int]int
	println(e == nil, i == nil, p, f == nil, c, m, e, i)
	defer println("deferred", side("d"))
	panic(Name("done"))
}
