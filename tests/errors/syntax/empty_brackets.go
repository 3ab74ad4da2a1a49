package main

type A[T any] struct{}

func main() {
	_ = A[]{} // ERROR syntax error: unexpected ], expected operand
	_ = A[1]{} // ERROR syntax error: unexpected { at end of statement
} // ERROR syntax error: non-declaration statement outside function body
