// Interface literals may embed types that are still being declared.
package main

import "fmt"

type Tree interface {
	Left() interface{ Walker }
	Value() int
}

type Walker interface {
	Tree() Tree
	Depth() int
}

type node struct{ value, depth int }

func (n node) Left() interface{ Walker } { return node{n.value * 2, n.depth + 1} }
func (n node) Value() int                { return n.value }
func (n node) Tree() Tree                { return n }
func (n node) Depth() int                { return n.depth }

type Stream = interface{ Next() Item }
type Item interface {
	Rest() interface {
		Counted
		Stream
	}
}
type Counted interface{ Count() (Item, int) }

type items int

func (i items) Next() Item { return i - 1 }
func (i items) Rest() interface {
	Counted
	Stream
} {
	return i
}
func (i items) Count() (Item, int) { return i, int(i) }

func main() {
	var t Tree = node{1, 0}
	for range 4 {
		t = t.Left().Tree()
	}
	fmt.Println(t.Value(), t.(Walker).Depth())
	var w interface {
		Tree() Tree
		Depth() int
	} = t.Left()
	fmt.Printf("%T %v\n", w, w)
	fmt.Printf("%T\n", func(interface{ Walker }) {})
	fmt.Println(items(5).Next().Rest().Next().Rest().Count())
	_, ok := any(items(1)).(interface{ Walker })
	fmt.Println(ok)
}
