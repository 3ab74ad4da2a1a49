package main

// A built-in function is called, and is no value; what has no type set that suits it.

type Arr [3]int

func b3[P any](p P) { clear(p); close(p); _ = len(p); delete(p, 1); _ = make(P); _ = new(P); _ = cap(p) } // ERROR invalid argument: cannot clear p (variable of type P constrained by any): argument must be (or constrained by) map or slice // ERROR invalid operation: cannot close non-channel p (variable of type P constrained by any) // ERROR invalid argument: p (variable of type P constrained by any) for built-in len // ERROR invalid argument: p (variable of type P constrained by any) is not a map // ERROR invalid argument: cannot make P: no specific type // ERROR invalid argument: p (variable of type P constrained by any) for built-in cap
func none() {}

func main() {
	f1 := append // ERROR declared and not used: f1 // ERROR append (built-in) must be called
	f2 := len // ERROR declared and not used: f2 // ERROR len (built-in) must be called
	var f3 func([]int) int = len // ERROR declared and not used: f3 // ERROR len (built-in) must be called
	g(len) // ERROR len (built-in) must be called
	_ = print // ERROR print (built-in) must be called
	append.x() // ERROR invalid use of append (built-in) in selector expression
	len = nil // ERROR len (built-in) must be called
}
func g(func([]int) int) {}
func g2() Arr { return Arr{} }
func g3() int { return 0 }
