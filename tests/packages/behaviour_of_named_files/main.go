package main

import "fmt"

func main() {
	defer func() { fmt.Println(recover()) }()
	for range 1 {
		panic(nil)
	}
}
