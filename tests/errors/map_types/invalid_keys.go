package main

type F func()
type S []int
type T struct{ s []int }
type U struct{ a [2]map[int]int }
type OK struct {
	a int
	b interface{}
	c *[]int
	d [2]string
}
type I interface{ M() }

var a map[[]int]string // ERROR invalid map key type []int
var b map[func()]string // ERROR invalid map key type func()
var c map[map[int]int]string // ERROR invalid map key type map[int]int
var d map[F]int // ERROR invalid map key type F
var e map[S]int // ERROR invalid map key type S
var f map[T]int // ERROR invalid map key type T
var g map[U]int // ERROR invalid map key type U
var h map[OK]int
var i map[I]int
var j map[chan int]int
var k map[[2][]int]int // ERROR invalid map key type [2][]int
var l map[[2]int]int
var m map[*T]int
var n map[undefined]int // ERROR undefined: undefined
var o = map[T]int{} // ERROR invalid map key type T
var p = make(map[S]bool) // ERROR invalid map key type S

type Rec map[Rec]int // ERROR invalid map key type Rec
type Rec2 struct{ m map[Rec2]int } // ERROR invalid map key type Rec2

func q(m map[F]int) map[struct{ f func() }]int { return nil } // ERROR invalid map key type F // ERROR invalid map key type struct{f func()}

func main() {
	_ = map[interface{}]int{[]int{}: 1, F(nil): 2}
	var x map[struct{ T }]bool // ERROR invalid map key type struct{T}
	_ = x
}
