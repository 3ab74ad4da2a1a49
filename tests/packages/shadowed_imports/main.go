package main

import (
	"fmt"
	str "strings"

	"example.com/shadow/strings"
	. "example.com/shadow/things"
)

type fmter struct{ fmt string }

func (f fmter) strings() string { return str.ToUpper(f.fmt) }

func show(strings ...string) int {
	fmt := len(strings)
	return fmt
}

var len2 = func(s string) int { return len(s) }

func main() {
	fmt.Println(strings.Join("a", "b"), str.Join([]string{"a", "b"}, "-"))
	fmt.Println(show("x", "y"), fmter{"fmt"}.strings(), fmter{fmt: "k"})
	{
		strings := strings.Join
		fmt.Println(strings("c", "d"))
		type fmt = int
		var x fmt = 3
		println := func(int) {}
		println(x)
	}
	for strings := range 1 {
		fmt.Println(strings)
	}
	// A dot-imported name in an inner scope.
	Thing := Thing(4)
	fmt.Println(Thing, Make(), other())
	if fmt := fmt.Sprint(1); fmt != "" {
		_ = fmt
	}
	fmt.Println(true, iota(), nil)
	var string = func(i int) int { return i * 2 }
	fmt.Println(string(21))
}
