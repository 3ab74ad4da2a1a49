package main

import (
	"fmt"
	"fmt" // ERROR fmt redeclared in this block // ERROR "fmt" imported and not used
	m "math"
	. "strings"

	"example.com/scopes/lib"
	lib "example.com/scopes/other" // ERROR lib redeclared in this block // ERROR "example.com/scopes/other" imported as lib and not used
)

func useA() { fmt.Println(m.Pi, ToUpper("a"), lib.X) }

func init() {}

var notInit = init // ERROR undefined: init

func Repeat() {} // ERROR Repeat already declared through dot-import of package strings ("strings")
