package main

// A function without a body is implemented elsewhere: where there is no elsewhere, it is missing.
func outside(begin, end uintptr) // ERROR missing function body

type T int

func (T) method() int // ERROR missing function body

func main() {
	outside(1, 2)
	T(1).method()
}
