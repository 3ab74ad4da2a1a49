// Slices whose elements take no memory are still limited in length.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type T struct{}

func main() {
	const maxInt = int(^uint(0) >> 1)
	s := make([]T, maxInt)
	try(func() { s = append(s, T{}) })
	one := make([]T, 1)
	try(func() { s = append(s, one...) })
	try(func() { s = append(s, T{}, T{}) })
	fmt.Println(len(s), cap(s))
	s = s[:5]
	s = append(s, T{}, T{})
	fmt.Println(len(s), s)
	var z [][0]int
	z = append(z, [0]int{}, [0]int{})
	z = append(z, z...)
	fmt.Println(len(z), z)
}
