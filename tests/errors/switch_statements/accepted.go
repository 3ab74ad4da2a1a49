package main

import "fmt"

type kind int

const (
	a kind = iota
	b
	c
)

type node interface{ eval() int }
type num int
type add struct{ x, y node }

func (n num) eval() int  { return int(n) }
func (a *add) eval() int { return a.x.eval() + a.y.eval() }

func name(k kind) string {
	switch k {
	case a:
		return "a"
	case b, c:
		return "b"
	}
	return "?"
}

func show(n node) string {
	switch n := n.(type) {
	case nil:
		return "nil"
	case num:
		return fmt.Sprint(int(n))
	case *add:
		return show(n.x) + "+" + show(n.y)
	default:
		return fmt.Sprint(n.eval())
	}
}

func classify(x interface{}) string {
	switch v := x.(type) {
	case int, int64:
		return fmt.Sprintf("%v", v)
	case string:
		return v + "!"
	case []int:
		return fmt.Sprint(len(v))
	case func() int:
		return fmt.Sprint(v())
	case error:
		return v.Error()
	case map[string]int:
		return fmt.Sprint(v["a"])
	case chan int, <-chan int:
		_ = v
	case struct{}:
	case *int:
		*v = 1
	case interface{ M() }:
		v.M()
	}
	switch x.(type) {
	case bool:
	}
	switch y := x; z := y.(type) {
	case float64:
		return fmt.Sprint(z)
	}
	return ""
}

func main() {
	x := 5
	switch {
	case x > 3 && x < 10:
		fallthrough
	case x == 1:
		fmt.Println("x")
	default:
	}
	switch y := x * 2; {
	case y > 3:
	}
	switch y := x * 2; y {
	case 1, 2, 3:
	case x:
	case x + 1:
	}
	switch x := x; x {
	}
	switch f := 1.5; f {
	case 1, 2, 1.5:
	}
	switch "a" + "b" {
	case "ab":
	}
	var i interface{} = x
	switch i {
	case 1, int8(1), "a", 1.0, nil, true:
	}
	switch x {
	case 'a', 'b':
	}
	var p *int
	switch p {
	case nil:
	case &x:
	}
	var e error
	switch e {
	case nil:
	}
	var s []int
	switch {
	case s == nil:
	case len(s) > 0 && s[0] == 1:
	}
	switch s == nil {
	case true:
	case false:
	}
	switch [2]int{1, 2} {
	case [2]int{1, 2}:
	}
	switch struct{ a int }{1} {
	case struct{ a int }{1}:
	}
loop:
	for {
		switch {
		case x > 0:
			x--
			continue loop
		case x == 0:
			break
		default:
			break loop
		}
		switch i.(type) {
		case int:
			break loop
		}
		break
	}
	fmt.Println(name(a), show(&add{num(1), num(2)}), classify(1))
}
