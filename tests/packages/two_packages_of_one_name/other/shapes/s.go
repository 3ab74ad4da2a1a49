//go:build !ignored

// Package shapes is another one.
package shapes

type Point struct{ X, Y int }

type named struct{ n string }

type Named interface {
	Name() string
	private() int
}

func (n named) Name() string { return n.n }
func (n named) private() int { return len(n.n) }

func New(s string) Named { return named{s} }
