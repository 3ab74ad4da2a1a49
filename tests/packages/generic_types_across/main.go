package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/gen/cons"
	"example.com/gen/cons/tree"
	list "example.com/gen/lists"
)

type word string

func (w word) Less(o word) bool { return len(w) < len(o) }

type pair[K comparable, V any] struct {
	list.List[V]
	*tree.Tree[word]
	key K
}

type names = list.List[string]

type stack[T any] = struct{ list.List[T] }

// Same name as the one in lists, and another type.
type node[T any] struct{ v T }

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f°", float64(c)) }

func sum[T cons.Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func main() {
	var l list.List[int]
	l.Push(1, 2, 3)
	fmt.Println(l.Len(), list.Map(&l, func(i int) string { return strings.Repeat("x", i) }))
	for i, v := range l.All() {
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println()
	p := pair[string, celsius]{key: "k", Tree: &tree.Tree[word]{}}
	p.Push(1.5, 2.5)
	p.Insert("ccc")
	p.Insert("a")
	p.Insert("bb")
	fmt.Println(p.Len(), p.Walk(), p.List)
	fmt.Printf("%T\n%T\n%T\n%T\n", p, l, names{}, stack[node[int]]{})
	fmt.Printf("%T %v\n", list.Hidden[celsius](3), list.Hidden[celsius](3))
	fmt.Println(sum(1, 2, 3), sum(1.5, 2), sum(celsius(1), 2), cons.Max("a", "b"), cons.Max[celsius](1, 2))
	f := list.Map[int, string]
	fmt.Println(f(&l, func(i int) string { return fmt.Sprint(-i) }))
	push := l.Push
	push(9)
	expr := (*list.List[int]).Len
	fmt.Println(expr(&l), list.Of("b", "a").Sorted(strings.Compare))
	var e *list.Error[int]
	err := fmt.Errorf("wrapped: %w", list.Fail(42))
	fmt.Println(errors.As(err, &e), e.Value, err)
	var e2 *list.Error[string]
	fmt.Println(errors.As(err, &e2), errors.Is(err, list.Sentinel))
	fmt.Println(list.Kind(1), list.Kind("x"), list.Kind(node[int]{}), list.Kind(list.List[int]{}))
	s := slices.Collect(list.Of(1, 2, 3).Values())
	fmt.Println(s, list.Of(4, 5).Fold[string]("", func(a string, i int) string { return a + fmt.Sprint(i) }))
	fmt.Println(list.Counter(), list.Counter(), list.Count[int](), list.Count[int](), list.Count[string]())
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		any(l).(interface{ Missing() }).Missing()
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		_ = any(node[int]{}).(list.List[word])
	}()
	var np pair[int, int]
	defer func() {
		fmt.Println("recovered:", recover())
		panic(list.Fail(p.key))
	}()
	np.Insert("nil tree")
}
