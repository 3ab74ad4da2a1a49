package tree

import "example.com/gen/cons"

type node[T cons.Lesser[T]] struct {
	left, right *node[T]
	v           T
}

type Tree[T cons.Lesser[T]] struct{ root *node[T] }

func (t *Tree[T]) Insert(v T) { t.root = t.root.insert(v) }

func (n *node[T]) insert(v T) *node[T] {
	switch {
	case n == nil:
		return &node[T]{v: v}
	case v.Less(n.v):
		n.left = n.left.insert(v)
	default:
		n.right = n.right.insert(v)
	}
	return n
}

func (t *Tree[T]) Walk() (out []T) {
	var walk func(*node[T])
	walk = func(n *node[T]) {
		if n != nil {
			walk(n.left)
			out = append(out, n.v)
			walk(n.right)
		}
	}
	walk(t.root)
	return
}
