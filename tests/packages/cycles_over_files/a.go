package main

import "fmt"

var a = b + 1 // ERROR initialization cycle

type T struct{ u U } // ERROR invalid recursive type T

const c = d // ERROR initialization cycle for c

func f() int { return g() }

var viaFunc = f() // ERROR initialization cycle

type I interface{ J } // ERROR invalid recursive type I

func main() { fmt.Println(a, viaFunc, T{}, c) }
