package main

import "fmt" // ERROR "fmt" imported and not used
import "os" // ERROR "os" imported and not used

var a = 1
var a = 2 // ERROR a redeclared in this block

const b = 1

func b() {} // ERROR b redeclared in this block

type T struct{}
type T int // ERROR T redeclared in this block

func f(x int, x string) {} // ERROR x redeclared in this block
func g(x int) (x int)   { return 0 } // ERROR x redeclared in this block
func fmt()              {} // ERROR fmt already declared through import of package fmt ("fmt")
func h(_ int, _ int)    {}
func init()             {}
func init()             {}

func (t T) m(t int) {} // ERROR t redeclared in this block

var _, _ = 1, 2
var os int // ERROR os already declared through import of package os ("os")

func main() {
	x := 1
	var x = 2 // ERROR x redeclared in this block
	const x = 3 // ERROR x redeclared in this block
	y, z, y := 1, 2, 3 // ERROR y repeated on left side of :=
	_, _, _ = x, y, z
	{
		x := 5
		_ = x
	}
	var p, p int // ERROR p redeclared in this block
	_ = p
}

func main() {} // ERROR main redeclared in this block
