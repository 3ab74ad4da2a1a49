package main

import (
	"fmt"

	"example.com/free/lib"
	"example.com/free/other"
)

type T struct{ main int }

func (t T) fmt() int { return t.main }

func main() {
	main := lib.V
	fmt.Println(main, lib.Other(), names.Name, T{main}.fmt())
	func() {
		lib := lib.Other
		names := names.Lib
		fmt.Println(lib() + names)
	}()
}
