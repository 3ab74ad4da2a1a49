package main

import "math"

var v = 1

func f() int { return 1 }

const a = v // ERROR is not constant
const b = f() // ERROR is not constant
const c = len("abc")
const d = len([]int{1}) // ERROR is not constant
const e = math.Pi * 2
const g = math.Sqrt(2) // ERROR is not constant
const h []int = nil // ERROR invalid constant type []int
const i = "a" + "b"
const j string = 1 // ERROR as string value in constant declaration
const k = nil // ERROR nil is not constant
const l = [2]int{} // ERROR is not constant
const m = &v // ERROR is not constant
const n = min(1, 2)
const o = append(nil, 1) // ERROR invalid append: argument must be a slice; have untyped nil
const p = cap([3]int{})
const q int = 1.5 // ERROR as int value in constant declaration (truncated)
const r = float32(1) / 3
const s = 1 / 0 // ERROR invalid operation: division by zero
const t = true && 1 < 2
const u struct{} = struct{}{} // ERROR invalid constant type struct{}
const w // ERROR missing init expr for w
const x, y = 1 // ERROR missing init expr for y
const z, zz = 1, 2, 3 // ERROR extra init expr 3
const error = error("x") // ERROR initialization cycle: error refers to itself

type T [v]int // ERROR invalid array length v
type U [c]int
type W [-1]int // ERROR invalid array length -1
type X [1.5]int // ERROR array length 1.5
type Y ["a"]int // ERROR array length "a"
type Z [f()]int // ERROR array length f()

func main() {
	const l = 1
	const m = l + v // ERROR is not constant
	switch v {
	case v:
	}
	_ = [...]int{v: 1} // ERROR index v must be integer constant
	_ = [2]int{l: 5}
}
