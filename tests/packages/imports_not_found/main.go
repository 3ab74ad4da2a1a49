package main

import (
	"example.com/m/nope"           // ERROR no required module provides package example.com/m/nope
	"example.com/m/empty"          // ERROR no required module provides package example.com/m/empty
	"example.com/m/nested/x"       // ERROR no required module provides package example.com/m/nested/x
	"example.com/mm/x"             // ERROR no required module provides package example.com/mm/x
	"github.com/someone/something" // ERROR no required module provides package github.com/someone/something
	"notstandard/x"                // ERROR package notstandard/x is not in std
)

func main() { nope.X(empty.X, x.X, something.Y) }
