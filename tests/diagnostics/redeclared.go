package main

type Point struct{ X, Y int }

func area(p Point) int { return p.X * p.Y }

func area(x, y int) int { return x * y }

func main() {
	p := Point{1, 2}
	p := Point{3, 4}
	println(area(p))
}
