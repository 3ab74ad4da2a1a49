package main

type P struct{ X, Y int }
type E struct {
	P
	z string
}
type I interface{}

func main() {
	_ = P{1} // ERROR too few values in struct literal of type P
	_ = P{1, 2, 3} // ERROR too many values in struct literal of type P
	_ = P{X: 1, 2} // ERROR mixture of field:value and value elements in struct literal
	_ = P{1, Y: 2} // ERROR mixture of field:value and value elements in struct literal
	_ = P{X: 1, X: 2} // ERROR duplicate field name X in struct literal
	_ = P{Z: 1} // ERROR unknown field Z in struct literal of type P
	_ = P{"a", 2} // ERROR as int value in struct literal
	_ = P{X: "a"} // ERROR as int value in struct literal
	_ = E{X: 1}
	_ = E{P: P{1, 2}, z: "s"}
	_ = E{P{1, 2}} // ERROR too few values in struct literal of type E
	_ = &P{1} // ERROR too few values in struct literal of type P
	_ = []P{{1}, {X: "s"}, {1, 2}} // ERROR too few values in struct literal of type P // ERROR as int value in struct literal
	_ = map[P]string{{1}: "a", {1, 2}: 5} // ERROR too few values in struct literal of type P // ERROR as string value in map literal
	_ = struct{ a int }{b: 1} // ERROR unknown field b in struct literal of type struct{a int}
	_ = P{nil, nil} // ERROR cannot use nil as int value in struct literal
	_ = int{1} // ERROR invalid composite literal type int
	_ = I{1} // ERROR invalid composite literal type I
	_ = P{"X": 1} // ERROR invalid field name "X" in struct literal
	_ = P{P.X: 1} // ERROR invalid field name P.X in struct literal
}
