package main

import "fmt"

var fmtCopy = fmt.Sprint

type int32 string

func len(x string) string { return x }

func main() {
	x := 1
	{
		x := "s"
		_ = x + "t"
	}
	_ = x + 1
	var y int32 = "string"
	_ = y
	_ = len("a") + "b"
	true := "t"
	_ = true + "x"
	nil := 5
	_ = nil + 1
	if x := x + 1; x > 0 {
		x := float64(x)
		_ = x * 1.5
	}
	for x := range 3 {
		x := x
		_ = x
	}
	func(x string) { _ = x + "" }("")
	type x2 = string
	var fmt = "shadowed"
	_ = fmt + "x"
	switch x := interface{}(x).(type) {
	case string:
		_ = x + ""
	}
	int := 3
	_ = int
	append := 1
	_ = append
	error := "e"
	_ = error + ""
	_ = fmtCopy
}
