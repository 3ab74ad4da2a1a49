package main

import (
	"fmt"

	"example.com/emb/a"
	"example.com/emb/b"
)

// Two embedded types have fields and methods of the same unexported names: they don't meet.
type Both struct {
	a.Base
	b.Base2
	name string
}

func (b Both) describe() string { return "main's describe " + b.name }

type describer interface{ describe() string }

// Satisfies a.Describer because it embeds what a declares.
type byEmbedding struct{ a.Describer }

type deeper struct {
	*byEmbedding
	extra int
}

type Alias = a.Base

type embedsAlias struct{ Alias }

type shadow struct {
	a.Base
	Name string
}

type onlyPointer struct{ *a.Base }

func main() {
	x := Both{a.New("in a"), b.New("in b"), "in main"}
	fmt.Println(x.name, x.describe(), a.Describe(x), b.Describe(x), describer(x).describe())
	fmt.Println(x.Name(), x.Name2(), x.Base.Name())
	fmt.Printf("%v\n%+v\n%T\n", x, x, x)
	y := byEmbedding{x}
	fmt.Println(a.Describe(y), a.Describe(deeper{&y, 1}), a.Describe(&deeper{&y, 1}))
	_, ok := any(y).(b.Describer)
	_, ok2 := any(y).(describer)
	fmt.Println(ok, ok2)
	e := embedsAlias{a.New("alias")}
	fmt.Println(e.Alias.Name(), e.Name(), e.Exported)
	e.Exported = 5
	e.Base().Set("changed")
	fmt.Println(e.Name(), e.Exported)
	s := shadow{a.New("s"), "own"}
	fmt.Println(s.Name, s.Base.Name())
	o := onlyPointer{}
	defer func() {
		fmt.Println(recover())
		var d a.Describer
		defer func() { fmt.Println(recover()) }()
		a.Describe(byEmbedding{d})
	}()
	fmt.Println(o.Name())
}
