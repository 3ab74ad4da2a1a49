package shapes

import "fmt"

type Point struct{ X, Y int }

func (p *Point) Move(dx, dy int) { p.X += dx; p.Y += dy }
func (p Point) Norm() int        { return p.X*p.X + p.Y*p.Y }
func (p Point) String() string   { return fmt.Sprintf("<%d,%d>", p.X, p.Y) }

type Color uint8

const (
	Red Color = iota
	Green
	Blue
)

func (c Color) String() string {
	if int(c) < len(names) {
		return names[c]
	}
	return fmt.Sprintf("color(%d)", uint8(c))
}

var names = []string{"red", "green", "blue"}

var Registry = map[string]Color{"r": Red, "b": Blue}

var Default = pick()

func pick() Color { return Registry["b"] }

func Anon() struct{ V int }   { return struct{ V int }{3} }
func Hidden() struct{ v int } { return struct{ v int }{3} }
