package util

import (
	"cmp"
	"maps"
	"slices"
)

type Stack[T any] struct{ items []T }

func NewStack[T any]() *Stack[T] { return &Stack[T]{} }

func (s *Stack[T]) Push(xs ...T) { s.items = append(s.items, xs...) }
func (s *Stack[T]) Len() int     { return len(s.items) }
func (s *Stack[T]) Pop() (x T) {
	n := len(s.items) - 1
	x, s.items = s.items[n], s.items[:n]
	return
}

func Map[A, B any](xs []A, f func(A) B) (out []B) {
	for _, x := range xs {
		out = append(out, f(x))
	}
	return
}

func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K { return slices.Sorted(maps.Keys(m)) }
