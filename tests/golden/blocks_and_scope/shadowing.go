// Names of every kind are shadowed, predeclared ones included.
package main

import "fmt"

var x = "package"

type T int

const c = 1

func shadow(fmt string) string { return fmt + "!" }

func main() {
	fmt.Println(x)
	x := 1
	{
		x := x + 1
		x++
		fmt.Println(x)
		{
			x, y := "inner", x
			fmt.Println(x, y)
		}
	}
	fmt.Println(x)
	type T struct{ x int }
	fmt.Printf("%T %v\n", T{1}, T{x})
	const c = c + 10
	fmt.Println(c)
	len := func(s string) int { return -1 }
	fmt.Println(len("abc"))
	true := false
	nil := 5
	int := "int"
	fmt.Println(true, nil, int, !true)
	string := func(i interface{}) interface{} { return i }
	fmt.Println(string(7), shadow("s"))
	if x := 10; x > 5 {
		x := x * 2
		fmt.Println(x)
	}
	for x := 0; x < 2; x++ {
		x := x * 10
		fmt.Print(x, " ")
	}
	fmt.Println()
	switch x := x + 1; x {
	case 2:
		x := "case"
		fmt.Println(x)
	}
	f := func(x float64) (y float64) {
		y = x
		{
			y := 100.0
			_ = y
		}
		return
	}
	fmt.Println(f(1.5))
	append := 3
	fmt.Println(append)
	func() {
		print := fmt.Sprint
		x := print(x)
		fmt.Println(x + "s")
	}()
	var any = "any"
	fmt.Println(any, x)
}
