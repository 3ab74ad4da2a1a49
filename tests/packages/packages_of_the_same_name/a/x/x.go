package x

type T struct{}

type G[P any] struct{ p P }
