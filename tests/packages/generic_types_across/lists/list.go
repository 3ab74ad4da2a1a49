package list

import (
	"fmt"
	"iter"
	"slices"
)

type List[T any] struct {
	items []T
	node[T]
}

type node[T any] struct{ uses int }

func (n *node[T]) use() { n.uses++ }

func (l *List[T]) Push(xs ...T) { l.use(); l.items = append(l.items, xs...) }

func (l *List[T]) Len() int { l.use(); return len(l.items)*10 + l.uses }

func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, v := range l.items {
			if !yield(i, v) {
				return
			}
		}
	}
}

func (l List[T]) Values() iter.Seq[T] { return slices.Values(l.items) }

func (l List[T]) Sorted(cmp func(a, b T) int) []T { return slices.SortedFunc(l.Values(), cmp) }

func (l List[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range l.items {
		a = f(a, x)
	}
	return a
}

func Of[T any](xs ...T) List[T] { return List[T]{items: xs} }

func Map[T, U any](l *List[T], f func(T) U) []U {
	out := make([]U, 0, len(l.items))
	for _, x := range l.items {
		out = append(out, private(f, x))
	}
	return out
}

func private[T, U any](f func(T) U, x T) U { return f(x) }

type hidden[T any] struct{ v T }

func (h hidden[T]) String() string { return fmt.Sprintf("hidden %v", h.v) }

func Hidden[T any](v T) hidden[T] { return hidden[T]{v} }
