package main

type T[P any] struct{ f *T[P] } // ERROR instantiation cycle

func (t T[P]) Ping() { var u T[*P]; u.Ping() }

func main() { T[int]{}.Ping() }
