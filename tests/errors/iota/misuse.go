package main

import "fmt"

var x = iota // ERROR cannot use iota outside constant declaration

func f(n int) int { return iota + n } // ERROR cannot use iota outside constant declaration

const (
	a = iota
	b
	c, d = iota, iota
	e // ERROR extra init expr
)

const (
	p // ERROR missing init expr for p
	q = 1
)

type T [iota]int // ERROR cannot use iota outside constant declaration

func main() {
	fmt.Println(iota) // ERROR cannot use iota outside constant declaration
	y := iota // ERROR cannot use iota outside constant declaration
	iota := 5
	_ = iota + y
}
