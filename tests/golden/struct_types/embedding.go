// Promoted fields and methods, at several depths, through values and pointers.
package main

import "fmt"

type Base struct {
	ID   int
	Name string
}

func (b Base) Describe() string  { return fmt.Sprintf("Base(%d,%s)", b.ID, b.Name) }
func (b *Base) Rename(n string)  { b.Name = n }
func (b Base) Shadowed() string  { return "base" }
func (b Base) CallsSelf() string { return b.Shadowed() }

type Mid struct {
	Base
	Level int
	Name  string
}

func (m Mid) Shadowed() string { return "mid over " + m.Base.Shadowed() }

type Logger struct{ lines []string }

func (l *Logger) Log(s string) { l.lines = append(l.lines, s) }

type Top struct {
	*Logger
	Mid
	fmt.Stringer
	int
}

type name string

func (n name) String() string { return "name:" + string(n) }

func main() {
	t := Top{&Logger{}, Mid{Base{1, "base"}, 2, "mid"}, name("str"), 42}
	fmt.Println(t.ID, t.Name, t.Base.Name, t.Mid.Base.ID, t.Level, t.int)
	t.Rename("renamed")
	t.Log("one")
	t.Log("two")
	u := t
	u.Log("three")
	u.ID = 9
	u.Rename("u")
	fmt.Println(t.lines, t.ID, t.Describe(), u.Describe())
	fmt.Println(t.Shadowed(), t.CallsSelf(), t.String())
	p := &t
	p.Level++
	p.Mid.Name += "!"
	fmt.Println(p.Level, p.Name, p.Describe())
	var d interface{ Describe() string } = t
	t.ID = 100
	fmt.Println(d.Describe())
	d = p
	t.ID = 200
	fmt.Println(d.Describe())
	f := t.Rename
	f("bound")
	g := t.Describe
	t.ID = 300
	fmt.Println(t.Base.Name, g())
	h := (*Top).Log
	h(p, "via expr")
	fmt.Println(len(t.lines), Top.Shadowed(t), (*Mid).Describe(&t.Mid))
	anon := struct {
		Base
		x int
	}{Base{5, "anon"}, 1}
	anon.Rename("changed")
	fmt.Println(anon.Describe(), anon)
	defer func() { fmt.Println("nil embedded:", recover()) }()
	v := Top{}
	fmt.Println(v.ID, v.Logger == nil)
	v.Log("x")
}
