package a

type Secret interface{ secret() string }

type Has struct{ hidden int }

func (Has) secret() string { return "a's" }

func Implements(v any) bool { _, ok := v.(Secret); return ok }

func Call(s Secret) string { return s.secret() }

func Anon() any { return struct{ x, Y int }{1, 2} }

func Exported() any { return struct{ X, Y int }{1, 2} }

type Key struct{}

type box[T any] struct{ v T }

func Same[T any]() any { return box[T]{} }
