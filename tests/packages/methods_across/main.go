package main

import (
	"fmt"

	"example.com/meth/shape"
	. "example.com/meth/units"
)

type Metre2 = Metre

const (
	Near Metre = Kilo / 10
	Far        = Near * 100
)

type wrapped struct{ shape.Shape }

func (w wrapped) Area() Metre { return w.Shape.Area() * 2 }

func main() {
	f := shape.Square.Area
	g := (*shape.Square).Grow
	h := shape.Shape.Area
	sq := shape.Square{Side: 3}
	k := sq.Area
	grow := sq.Grow
	g(&sq, 2)
	grow(1)
	fmt.Println(f(sq), h(sq), k(), sq, h(wrapped{sq}), wrapped.Area(wrapped{sq}))
	fmt.Println(Near, Far, Metre2(3), Kilo, Third, Tuesday, Day(9), []Day{Sunday, 2})
	fmt.Printf("%v %d %T %T %s\n", Tuesday, Tuesday, Tuesday, Far, Near)
	for _, s := range shape.All() {
		fmt.Printf("%T %v\n", s, s.Area())
		switch s := s.(type) {
		case shape.Square:
			fmt.Println("square", s.Side)
		case interface{ Radius() Metre }:
			fmt.Println("round", s.Radius())
		default:
			fmt.Println("unknown")
		}
	}
	defer shape.Default.Close("deferred")
	go shape.Default.Close("go")
	<-shape.Closed
	m := map[shape.Key]string{{X: 1}: "one", shape.NewKey(2): "two"}
	fmt.Println(m[shape.NewKey(1)], m[shape.Key{X: 2}], len(m), m)
	var fn shape.Func = func(m Metre) Metre { return m + 1 }
	fmt.Println(fn.Twice(1), shape.Func.Twice(fn, 2), shape.Apply(shape.Double, 4))
	var c <-chan shape.Event = shape.Events(3)
	for e := range c {
		fmt.Print(e.N, e.Text(), " ")
	}
	fmt.Printf("\n%#v %+v\n", shape.Key{X: 7}, sq)
}
