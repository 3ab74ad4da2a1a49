package x

type T struct{}
