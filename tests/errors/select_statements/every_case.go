package main

// Communications: of channels of every direction and of type parameters, with left sides of every kind.

type T struct{}
func (T) m() int { return 1 }
func f() int { return 1 }
func two() (int, error) { return 1, nil }
func none() {}
func sel1[C chan int | <-chan int](c C) { select { case <-c: case x := <-c: _ = x + 1; case c <- 1: } } // ERROR invalid operation: cannot send to c (variable of type C constrained by chan int | <-chan int): receive-only channel <-chan int
func sel2[C chan int | chan<- int](c C) { select { case c <- 1: case c <- "a": case <-c: } } // ERROR cannot use "a" (untyped string constant) as int value in send // ERROR invalid operation: cannot receive from c (variable of type C constrained by chan int | chan<- int): send-only channel chan<- int
func sel3[C chan int | chan string](c C) { select { case <-c: case c <- 1: } } // ERROR invalid operation: cannot receive from c (variable of type C constrained by chan int | chan string): channels chan int and chan // ERROR invalid operation: cannot send to c (variable of type C constrained by chan int | chan string): channels chan int and chan string
func sel4[C <-chan int | chan<- int](c C) { select { case <-c: case c <- 1: } } // ERROR invalid operation: cannot receive from c (variable of type C constrained by <-chan int | chan<- int): send-only channel chan<- int // ERROR invalid operation: cannot send to c (variable of type C constrained by <-chan int | chan<- int): receive-only channel <-chan int

func main() {
	var c chan int
	var rc <-chan int
	var sc chan<- int
	var x int
	var t T
	var fs []func()
	var m map[string]int
	var e any
	select { case x: } // ERROR select case must be send or receive (possibly with assignment)
	select { case f(): } // ERROR select case must be send or receive (possibly with assignment)
	select { case x = f(): } // ERROR select case must be send or receive (possibly with assignment)
	select { case x = <-c: case x, x = <-c: case x, e = <-c: case x, _ = <-c: case _ = <-c: case _, _ = <-c: } // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as int value in multiple assignment
	select { case y := <-c: } // ERROR declared and not used: y
	select { case y, ok := <-c: _ = y } // ERROR declared and not used: ok
	select { case _ := <-c: } // ERROR no new variables on left side of :=
	select { case (<-c): case x := (<-c): _ = x; case x, ok := ((<-c)): _, _ = x, ok }
	select { case <-sc: case rc <- 1: case sc <- 1: case <-rc: } // ERROR invalid operation: cannot receive from send-only channel chan<- int sc (variable of type chan<- int) // ERROR invalid operation: cannot send to receive-only channel <-chan int rc (variable of type <-chan int)
	select { case c <- "a": case c <- 1.5: case c <- nil: case c <- two(): case c <- none(): } // ERROR cannot use "a" (untyped string constant) as int value in send // ERROR cannot use 1.5 (untyped float constant) as int value in send (truncated) // ERROR cannot use nil as int value in send // ERROR multiple-value two() (value of type (int, error)) in single-value context // ERROR none() (no value) used as value
	select { case -<-c: case <-c + 1: case x = <-c + 1: case !(<-c): } // ERROR select case must be send or receive (possibly with assignment)
	select { case <-x: case x <- 1: case <-nil: case nil <- 1: } // ERROR invalid operation: cannot receive from non-channel int x (variable of type int) // ERROR invalid operation: cannot send to non-channel int x (variable of type int) // ERROR invalid operation: cannot receive from non-channel untyped nil nil // ERROR invalid operation: cannot send to non-channel untyped nil nil
	select { default: default: } // ERROR multiple defaults
	select { default: case <-c: default: } // ERROR multiple defaults
	select { case <-c: fallthrough; default: } // ERROR fallthrough statement out of place
	select { case <-c: x := 1; case <-rc: _ = x } // ERROR declared and not used: x
	select { case m["a"], e = <-c: case m["a"].x = <-c: case f() = <-c: case fs[0] = <-c: case *(&x) = <-c: case t.m = <-c: } // ERROR m["a"].x undefined (type int has no field or method x) // ERROR cannot assign to f() (neither addressable nor a map index expression) // ERROR cannot use <-c (comma, ok expression of type int) as func() value in assignment // ERROR cannot assign to t.m (neither addressable nor a map index expression)
	select { case x := <-c: x = "a"; case x, x := <-c: } // ERROR declared and not used: x // ERROR cannot use "a" (untyped string constant) as int value in assignment // ERROR x repeated on left side of :=
	select { case c <- <-rc: case <-<-make(chan chan int): }
	select { case e.(chan int) <- 1: case <-e.(chan int): case <-e: } // ERROR invalid operation: cannot receive from non-channel any e (variable of interface type any)
	select { case len("a"): } // ERROR select case must be send or receive (possibly with assignment)
	select { case <-c: break; continue } // ERROR continue is not in a loop
	select { case x, y := <-c: } // ERROR declared and not used: x // ERROR declared and not used: y
}
