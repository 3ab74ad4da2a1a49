package main

func Loop[P any](n int, x P) {
	if n > 0 {
		Loop(n-1, &x)
	}
}

type T2[P any] struct{ f *T2[[]P] } // ERROR instantiation cycle

func main() { Loop(1, 2) }
