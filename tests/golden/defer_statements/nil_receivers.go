// A deferred method of an interface is called when the function ends: only then does a nil pointer in it matter.
package main

import "fmt"

type mover interface{ Move() }

type point struct{ x int }

func (p point) Move()   { fmt.Println("point", p.x) }
func (p *point) Reset() { fmt.Println("reset", p == nil) }

func caught(name string) {
	if r := recover(); r != nil {
		fmt.Println(name, "panics")
	}
}

func late() (n int) {
	defer caught("late")
	var p *point
	var m mover = p
	defer m.Move()
	n = 1
	return n
}

func early() (n int) {
	defer caught("early")
	var p *point
	defer p.Move()
	n = 1
	return n
}

func unset() (n int) {
	defer caught("unset")
	var m mover
	defer m.Move()
	n = 1
	return n
}

func pointer() (n int) {
	var p *point
	defer p.Reset()
	var r interface{ Reset() } = p
	defer r.Reset()
	n = 1
	return n
}

func main() {
	fmt.Println(late())
	fmt.Println(early())
	fmt.Println(unset())
	fmt.Println(pointer())
	var m mover = point{3}
	defer m.Move()
	m = point{4}
	defer m.Move()
}
