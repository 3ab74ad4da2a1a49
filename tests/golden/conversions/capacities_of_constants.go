// Spec: Conversions to and from a string type (a constant's bytes fill the slice that is made of them)
package main

import "fmt"

const word = "hello"

type bytes []byte

func letters() []byte { return []byte(word) }
func runes() []rune   { return []rune("héllo") }

func main() {
	b := []byte("hello")
	fmt.Println(len(b), cap(b))
	b = append(b, '!')
	fmt.Println(len(b), cap(b))
	c := append([]byte("hello"), " world"...)
	fmt.Println(len(c), cap(c), string(c))
	fmt.Println(cap(letters()), cap(runes()), cap(bytes(word+word)), cap([]byte("")))
	d := append(letters()[:2], 'X')
	fmt.Println(len(d), cap(d), string(d), word)
	r := append(runes(), 'x')
	fmt.Println(len(r), cap(r), string(r))
}
