package main

type List[E any] struct {
	first E
	rest  *List[E]
}

// In a method, messages call the type parameters as its receiver does.
func (l List[A]) a(x A) {
	x = 1 // ERROR cannot use 1 (untyped int constant) as A value in assignment
	l.rest = 2 // ERROR cannot use 2 (untyped int constant) as *List[A] value in assignment
	l.missing() // ERROR l.missing undefined (type List[A] has no field or method missing)
	var _ string = x // ERROR cannot use x (variable of type A constrained by any) as string value in variable declaration
	var _ List[int] = l // ERROR cannot use l (variable of struct type List[A]) as List[int] value in variable declaration
}

func (l *List[B]) b() (B, error) { return 1, nil } // ERROR cannot use 1 (untyped int constant) as B value in return statement

func (l *List[E]) c(x E) { x = "same name" } // ERROR cannot use "same name" (untyped string constant) as E value in assignment

func (l *List[_]) d() { l.first = 1 } // ERROR cannot use 1 (untyped int constant) as _ value in assignment

func (l *List[X]) e[Y any](y Y) X { return y } // ERROR cannot use y (variable of type Y constrained by any) as X value in return statement

func plain[E any](l List[E]) { l.first = 1 } // ERROR cannot use 1 (untyped int constant) as E value in assignment

func main() {
	List[int]{}.a("outside") // ERROR cannot use "outside" (untyped string constant) as int value in argument to List[int]{}.a
	var _ List // ERROR cannot use generic type List[E any] without instantiation
}
