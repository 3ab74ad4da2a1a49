// A variable does not wait for what methods of generic types refer to: so does real Go.
package main

import "fmt"

func say(s string, n int) int { fmt.Println(s, n); return n }

type G[T any] struct{}

func (G[T]) get() int          { return a2 }
func (G[T]) viaFunc() int      { return f() }
func (g G[T]) viaMethod() int  { return g.get() }
func (g G[T]) gen[U any]() int { return a2 }
func f() int                   { return a2 }
func gf[T any]() int           { return G[T]{}.get() }

type E struct{ G[int] }

func (e E) own() int { return e.get() }

type D G[int]
type A = G[int]

var a1 = say("a1", G[int]{}.get())
var b1 = say("b1", G[int].get(G[int]{}))
var c1 = say("c1", E{}.get())
var d1 = say("d1", G[int]{}.viaFunc())
var e1 = say("e1", G[int]{}.viaMethod())
var f1 = say("f1", gf[int]())
var g1 = say("g1", E{}.own())
var h1 = say("h1", A{}.get())
var i1 = say("i1", G[int]{}.gen[int]())
var a2 = say("a2", 1)

func main() {}
