// iface: dynamic dispatch over four types held as interface values, plus a type switch.
package main

import "fmt"

const Rounds = 6000000

type Shape interface {
	area() int
	grow(k int)
}

type Square struct{ s int }
type Rect struct{ w, h int }
type Tri struct{ b, h int }
type Dot struct{ n int }

func (q *Square) area() int  { return q.s * q.s }
func (q *Square) grow(k int) { q.s = (q.s + k) & 63 }
func (r *Rect) area() int    { return r.w * r.h }
func (r *Rect) grow(k int)   { r.w = (r.w + k) & 63 }
func (t *Tri) area() int     { return t.b * t.h / 2 }
func (t *Tri) grow(k int)    { t.h = (t.h + k) & 63 }
func (d *Dot) area() int     { return 0 }
func (d *Dot) grow(k int)    { d.n += k }

func main() {
	shapes := []Shape{&Square{3}, &Rect{4, 5}, &Tri{6, 7}, &Dot{0}, &Rect{1, 9}, &Square{8}}
	total, kinds := 0, 0
	for r := 0; r < Rounds; r++ {
		for i := 0; i < len(shapes); i++ {
			s := shapes[i]
			s.grow(r & 7)
			total += s.area()
		}
		switch t := shapes[r%len(shapes)].(type) {
		case *Square:
			kinds += t.s
		case *Rect:
			kinds += t.w
		case *Dot:
			kinds++
		default:
			kinds += 2
		}
	}
	fmt.Println("iface", total, kinds)
}
