// If statements with initialisers: scope reaches every else.
package main

import "fmt"

func f(n int) (int, error) {
	if n < 0 {
		return 0, fmt.Errorf("neg %d", n)
	}
	return n * 2, nil
}

func main() {
	x := 1
	if x := 5; x > 10 {
		fmt.Println("big")
	} else if y := x * 2; y > 10 {
		fmt.Println("bigger")
	} else if x, z := y+1, x; z == 5 {
		fmt.Println(x, y, z)
		x = 100
	} else {
		fmt.Println("else", x, y, z)
	}
	fmt.Println(x)
	if v, err := f(4); err != nil {
		fmt.Println(err)
	} else {
		v++
		fmt.Println(v)
	}
	if _, err := f(-1); err != nil {
		fmt.Println(err)
	}
	m := map[string]int{"a": 1}
	if v, ok := m["a"]; ok && v == 1 {
		delete(m, "a")
	}
	if _, ok := m["a"]; !ok {
		fmt.Println("gone")
	}
	if func() bool { x++; return x == 2 }() {
		fmt.Println("called", x)
	}
	if x++; x == 3 {
		fmt.Println(x)
	}
	if (struct{ a int }{1}) == (struct{ a int }{1}) {
		fmt.Println("literals")
	}
	if x := x; true {
		x = 50
		_ = x
	}
	if false {
	} else {
		fmt.Println(x)
	}
}
