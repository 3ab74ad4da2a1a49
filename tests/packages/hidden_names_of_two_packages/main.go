package main

import (
	"fmt"

	"example.com/emb/a"
	"example.com/emb/b"
)

func main() {
	fmt.Println(b.Own(b.T{}))
	fmt.Println(b.Both(b.T{}))
	fmt.Println(b.Later(b.T{}))
	fmt.Println(a.Call(b.T{}), a.Call(a.T{}))
	fmt.Println(a.X == b.X)
	defer func() { fmt.Println(recover()) }()
	_ = a.X.(struct{ x int })
}
