package main

import (
	"fmt"

	_ "example.com/imports/blank"
	"example.com/imports/deep/down"
	. "example.com/imports/dot"
	"example.com/imports/internal/secret"
	alias "example.com/imports/plain"
	"example.com/imports/v2"
)

type local struct{ alias.Plain }

func main() {
	fmt.Println(Dotted(), DotConst, down.Below, alias.New("x"), secret.Value, named.Name)
	fmt.Printf("%T %T %T %T\n", alias.New("y"), local{}, DotType[int]{}, named.Generic[local, DotType[string]]{})
	fmt.Printf("%v %+v\n", local{alias.New("z")}, local{alias.New("z")})
	var plain = 3 // The package's own name is not taken.
	fmt.Println(plain)
	alias := alias.New("shadow")
	fmt.Println(alias.Text())
}
