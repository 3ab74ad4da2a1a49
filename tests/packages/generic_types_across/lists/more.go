package list

import e "errors"

type Error[T any] struct{ Value T }

func (x *Error[T]) Error() string { return "error of " + kind(x.Value) }

func (x *Error[T]) Unwrap() error { return Sentinel }

var Sentinel = e.New("sentinel")

func Fail[T any](v T) error { return &Error[T]{v} }

func Kind[T any](v T) string { return kind(v) }

func kind[T any](v T) string {
	type node struct{}
	switch any(v).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case List[T], List[int]:
		return "list"
	case node:
		return "node"
	}
	return "other"
}

var count int

func Counter() int { count++; return count }

var counts = map[any]int{}

func Count[T any]() int {
	var zero T
	counts[zero]++
	return counts[zero]
}
