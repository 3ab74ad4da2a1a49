package b

type secret interface{ secret() string }

type Has2 struct{ hidden int }

func (Has2) secret() string { return "b's" }

func Implements(v any) bool { _, ok := v.(secret); return ok }

func Anon() any { return struct{ x, Y int }{1, 2} }

func Exported() any { return struct{ X, Y int }{1, 2} }

type Key struct{}

type box[T any] struct{ v T }

func Same[T any]() any { return box[T]{} }
