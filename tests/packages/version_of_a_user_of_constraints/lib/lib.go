//go:build go1.20

package lib

type Number interface{ ~int }

func F[T Number](T) {}
