// A range expression whose length is constant is not evaluated if only the index is wanted; nil pointers, indexes and
// divisors in it do no harm then. The gc compiler takes a blank second variable for a present one.
package main

import "fmt"

type T struct {
	a *[4]int
	b [3]*[2]int
	s []*[3]string
}

func try(s string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(s, r)
		}
	}()
	f()
	fmt.Println(s, "fine")
}

func call() *T { fmt.Print("called "); return nil }

func pointer() *[2]int { fmt.Print("called "); return nil }

func generic[P ~*[3]int](p *P) {
	for i := range *p {
		fmt.Print(i, " ")
	}
}

func main() {
	var t *T
	var u T
	var e any
	var m map[string]*[2]int
	var pp **[2]int
	i, zero := 9, 0
	c := make(chan *[2]int, 3)
	c <- nil
	try("field", func() {
		for i := range t.a {
			fmt.Print(i, " ")
		}
	})
	try("nothing wanted", func() {
		for range t.b {
			fmt.Print("x ")
		}
	})
	try("assigned", func() {
		for i = range t.b {
		}
		fmt.Print(i, " ")
	})
	try("blank index", func() {
		for _ = range t.a {
			fmt.Print("x ")
		}
	})
	try("index", func() {
		for i := range u.s[zero+5] {
			fmt.Print(i, " ")
		}
	})
	try("pointer", func() {
		for i := range *pp {
			fmt.Print(i, " ")
		}
	})
	try("assertion", func() {
		for i := range e.(*[2]int) {
			fmt.Print(i, " ")
		}
	})
	try("map", func() {
		for i := range m["a"] {
			fmt.Print(i, " ")
		}
	})
	try("conversion", func() {
		for i := range [2]int(u.s2()) {
			fmt.Print(i, " ")
		}
	})
	try("slice to array", func() {
		s := []int{}
		for i := range [2]int(s) {
			fmt.Print(i, " ")
		}
	})
	try("literal", func() {
		for i := range [2]int{1 / zero, u.b[0][1]} {
			fmt.Print(i, " ")
		}
	})
	try("length", func() {
		for i := range len(t.a) {
			fmt.Print(i, " ")
		}
	})
	// With calls and receives the length is not constant; with a second variable the elements are wanted.
	try("call", func() {
		for i := range pointer() {
			fmt.Print(i, " ")
		}
	})
	try("field of call", func() {
		for i := range call().b {
			fmt.Print(i, " ")
		}
	})
	try("receive", func() {
		for range <-c {
			fmt.Print("x ")
		}
	})
	fmt.Println(len(c))
	try("both", func() {
		for i, v := range t.b {
			fmt.Print(i, v, " ")
		}
	})
	try("blank second", func() {
		for i, _ := range t.b {
			fmt.Print(i, " ")
		}
	})
	try("blank second of pointer", func() {
		for i, _ := range t.a {
			fmt.Print(i, " ")
		}
	})
	try("type parameter", func() { generic[*[3]int](nil) })
	try("slice", func() {
		var p *[]int
		for i := range *p {
			fmt.Print(i, " ")
		}
	})
}

func (T) s2() []int { fmt.Print("called "); return []int{1} }
