package main

import (
	"cmp"

	"example.com/m/lib"
)

type A = lib.Number // ERROR using type constraint lib.Number requires go1.18 or later

type B lib.Number // ERROR using type constraint lib.Number requires go1.18 or later

type C interface {
	cmp.Ordered // ERROR embedding constraint interface cmp.Ordered requires go1.18 or later
	m()
}

func main() { lib.F(1) } // ERROR implicit function instantiation requires go1.18 or later
