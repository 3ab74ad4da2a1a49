package main

import (
	"fnt"
	"utf8"
	"github.com/someone/something"
)

func main() {
	fnt.Println(utf8.RuneLen('x'))
}
