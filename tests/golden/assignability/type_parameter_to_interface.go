package main

import "fmt"

type Cat struct{ name string }

func (c Cat) Sound() string { return c.name + " meows" }

type Dog int

func (d Dog) Sound() string { return fmt.Sprint("dog ", int(d), " barks") }

type Animal interface{ Cat | Dog }

type Named interface{ Sound() string }

// Each type of the type set implements the interface, which is no named type.
func sound[A Animal](a A) string {
	var s interface{ Sound() string } = a
	var n Named = s
	return n.Sound()
}

func sounds[A Animal](list ...A) (out []interface{ Sound() string }) {
	for _, a := range list {
		out = append(out, a)
	}
	return
}

func main() {
	fmt.Println(sound(Cat{"Tom"}))
	fmt.Println(sound(Dog(3)))
	for _, s := range sounds(Dog(1), Dog(2)) {
		fmt.Printf("%T %s\n", s, s.Sound())
	}
}
