package main

import "fmt"

type Shape interface {
	Area() float64
}

type Square struct{ side float64 }

func (s *Square) Area() float64 { return s.side * s.side }

type Circle struct{ radius float64 }

func (c Circle) area() float64 { return 3 * c.radius * c.radius }

func main() {
	var shape Shape = Square{2}
	shape = Circle{1}
	fmt.Println(shape.Area(), shape.Perimeter())
}
