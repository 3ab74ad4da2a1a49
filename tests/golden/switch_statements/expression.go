// Expression switches: no tag, lists, fallthrough, default anywhere, init, break.
package main

import "fmt"

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		return "B"
	default:
		return "F"
	}
}

func fall(n int) (s string) {
	switch n {
	default:
		s += "d"
		fallthrough
	case 1:
		s += "1"
		fallthrough
	case 2:
		s += "2"
	case 3, 4, 5:
		s += "345"
	case 6:
	case 7:
		if n == 7 {
			s += "7"
			break
		}
		s += "never"
	}
	return
}

type Color int

const (
	Red Color = iota
	Green
)

func called(n int) int { fmt.Print("c", n, " "); return n }

func main() {
	fmt.Println(grade(95), grade(85), grade(10))
	for i := range 9 {
		fmt.Print(fall(i), " ")
	}
	fmt.Println()
	switch x := 5; x {
	case 5:
		x := x * 2
		fmt.Println("five", x)
	}
	switch x := 3; {
	case x > 2:
		fmt.Println("big", x)
	}
	switch c := Green; c {
	case Red:
		fmt.Println("red")
	case Green:
		fmt.Println("green")
	}
	switch called(2) {
	case called(1), called(2), called(3):
		fmt.Println("hit")
	case called(4):
	}
	var i interface{} = 3
	switch i {
	case "3":
		fmt.Println("string")
	case int8(3):
		fmt.Println("int8")
	case 3:
		fmt.Println("int")
	}
	switch s := "hello"; s[0] {
	case 'h', 'H':
		fmt.Println("h")
	}
	switch f := 1.5; f {
	case 1.5:
		fmt.Println("float")
	}
	switch true {
	case false, 1 < 2:
		fmt.Println("true")
	}
	switch [2]int{1, 2} {
	case [2]int{2, 1}:
	case [2]int{1, 2}:
		fmt.Println("array")
	}
	switch {
	}
	switch called(9) {
	}
	var e error
	switch e {
	case nil:
		fmt.Println("nil")
	}
	n := 0
outer:
	for {
		switch n++; {
		case n == 2:
			continue outer
		case n > 4:
			break outer
		case n == 3:
			break
		default:
			fmt.Print("n", n, " ")
		}
		fmt.Print("end", n, " ")
	}
	fmt.Println()
	x := 2
	switch {
	case x == 2:
		x = 3
		fallthrough
	case x == 100:
		fmt.Println("fell", x)
		fallthrough
	default:
		fmt.Println("default", x)
	}
}
