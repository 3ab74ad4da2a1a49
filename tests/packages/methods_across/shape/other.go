package shape

import (
	"fmt"

	. "example.com/meth/units"
)

type closer struct{ name string }

var Default = &closer{"default"}

var Closed = make(chan bool)

func (c *closer) Close(why string) {
	fmt.Println("close", c.name, why)
	if why == "go" {
		Closed <- true
	}
}

type Key struct {
	X   int
	tag string
}

func NewKey(x int) Key { return Key{X: x} }

type Func func(Metre) Metre

func (f Func) Twice(m Metre) Metre { return f(f(m)) }

func Double(m Metre) Metre { return m * 2 }

func Apply(f Func, m Metre) Metre { return f.Twice(m) }

type Event struct{ N int }

func (e Event) Text() string { return fmt.Sprint("#", e.N*e.N) }

func Events(n int) <-chan Event {
	c := make(chan Event)
	go func() {
		defer close(c)
		for i := range n {
			c <- Event{i}
		}
	}()
	return c
}
