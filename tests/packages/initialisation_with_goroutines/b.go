package main

import "fmt"

func note(s string) int { fmt.Println("note", s); return len(s) }

func table() []int { return numbers }

func sum(xs []int) (n int) {
	for _, x := range xs {
		n += x
	}
	return
}

func split() (int, string) { note("split"); return base, names[0] }

var numbers = []int{base, note("numbers"), base * 2}

var base = note("base")

type typ struct{ n int }

func (t typ) get() int { return t.n + base2 }

func (t typ) other() int { return base3 }

var t = typ{note("typ")}

var base2 = note("base2")

var base3 = note("base3")

var names = []string{"first name", fmt.Sprint(note("names"))}

var unusedLoop = func() func() int { return loop }

func loop() int { return 1 }
