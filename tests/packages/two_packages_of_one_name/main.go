// Two packages of one name, promoted methods, names that are not exported, through several packages.
package main

import (
	"errors"
	"fmt"

	"example.com/tool/errs"
	"example.com/tool/go-util"
	b "example.com/tool/other/shapes"
	"example.com/tool/plug"
	a "example.com/tool/shapes"
)

type local struct {
	a.Point
	b.Named
	plug.Hook
	extra int
}

func (l local) Name() string { return "local:" + l.Named.Name() }

type stack struct{ util.Stack[a.Point] }

type impl struct{}

func (impl) Visible() string { return "vis" }
func (impl) hidden() string  { return "main's hidden" }

type Color = a.Color

const (
	Purple Color = a.Blue + iota + 1
	Pink
)

func describe(x any) string {
	switch x := x.(type) {
	case a.Point:
		return fmt.Sprint("a.Point ", x.X)
	case b.Point:
		return fmt.Sprint("b.Point ", x.X)
	case *a.Point, *b.Point:
		return fmt.Sprintf("pointer %T", x)
	case interface{ hidden() string }:
		return "has main's hidden"
	case plug.Sealed:
		return "sealed"
	case Color:
		return "color " + x.String()
	}
	return fmt.Sprintf("other %T", x)
}

func main() {
	l := local{Point: a.Point{X: 1, Y: 2}, Named: b.New("n"), extra: 3}
	l.Move(3, 4)
	fmt.Printf("%v %+v\n", l.Point, l.Point)
	fmt.Println(l.Name(), l.X, l.Point, l.Norm(), l.Hook.Run == nil)
	fmt.Printf("%T %T %T %T\n", l, l.Point, b.Point{}, l.Named)
	for _, x := range []any{l.Point, b.Point(l.Point), &l.Point, new(b.Point), impl{}, plug.Make(), a.Red, Pink, Purple, 5, util.NewStack[b.Point]()} {
		fmt.Println(describe(x))
	}
	var s stack
	s.Push(l.Point, a.Point{})
	fmt.Printf("%v %d %T %T\n", s.Pop(), s.Len(), s, s.Stack)
	fmt.Println(plug.CallHidden(impl{}), plug.CallHidden(plug.Make()), plug.IsSealed(impl{}), plug.IsSealed(plug.Wrap(plug.Make())))
	f := l.Move
	g := a.Point.Norm
	h := (*a.Point).Move
	f(1, 1)
	h(&l.Point, 1, 0)
	fmt.Println(l.Point, g(l.Point), b.Named.Name(l.Named))
	fmt.Println(util.Map([]a.Color{a.Red, a.Blue}, a.Color.String), util.Keys(a.Registry), a.Default, plug.Order)
	err := errs.Wrap(errs.New(errs.NotFound, "thing"), "main")
	var e *errs.Error
	fmt.Println(err, errors.As(err, &e), errors.Is(err, errs.NotFound), e.Kind == errs.NotFound)
	fmt.Printf("%#v %v\n", errs.NotFound, errs.Kind(9))
	x, y := a.Anon(), struct{ V int }{3}
	fmt.Println(x == y, any(x) == any(y), any(a.Hidden()) == any(struct{ v int }{3}))
	fmt.Printf("%T %T %v\n", a.Hidden(), x, a.Hidden())
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
		panic(errs.Fatal{Code: 3, Why: "end"})
	}()
	plug.Must(err)
}
