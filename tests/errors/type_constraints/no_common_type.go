package main

func a1[Y func(int) bool | func(string) bool](f func(Y)) {
	for range f { // ERROR cannot range over f (variable of type func(Y)): func must be func(yield func(...) bool): in yield type, func(int) bool and func(string) bool have different underlying types
	}
}
func a2[Y any](f func(Y)) {
	for range f { // ERROR cannot range over f (variable of type func(Y)): func must be func(yield func(...) bool): in yield type, no specific type
	}
}
func a3[Y func(int) bool | int](f func(Y)) {
	for range f { // ERROR cannot range over f (variable of type func(Y)): func must be func(yield func(...) bool): in yield type, func(int) bool and int have different underlying types
	}
}
func a4[Y int](f func(Y)) {
	for range f { // ERROR cannot range over f (variable of type func(Y)): func must be func(yield func(...) bool): argument is not func
	}
}
func a5[Y func(int, int, int) bool](f func(Y)) {
	for range f { // ERROR cannot range over f (variable of type func(Y)): func must be func(yield func(...) bool): yield func has too many parameters
	}
}
func a6[Y func(...int) bool](f func(Y)) {
	for range f { // ERROR cannot range over f (variable of type func(Y)): yield func of type func(...int) bool cannot be variadic
	}
}
func a7[T []int | string](t T) {
	for range t { // ERROR cannot range over t (variable of type T constrained by []int | string): []int and string have different underlying types
	}
	for i, v := range t { // ERROR cannot range over t (variable of type T constrained by []int | string): []int and string have different underlying types
		_, _ = i, v
	}
}
func a8[T chan int | chan string](t T) {
	for range t { // ERROR cannot range over t (variable of type T constrained by chan int | chan string): channels chan int and chan string have different element types
	}
}
func a9[T <-chan int | chan<- int](t T) {
	for range t { // ERROR cannot range over t (variable of type T constrained by <-chan int | chan<- int): receive from send-only channel chan<- int
	}
}
func b1[T chan int | int](t T) {
	t <- 1 // ERROR invalid operation: cannot send to t (variable of type T constrained by chan int | int): non-channel int
	<-t // ERROR invalid operation: cannot receive from t (variable of type T constrained by chan int | int): non-channel int
	for range t { // ERROR cannot range over t (variable of type T constrained by chan int | int): chan int and int have different underlying types
	}
	close(t) // ERROR invalid operation: cannot close non-channel t (variable of type T constrained by chan int | int)
	t() // ERROR invalid operation: cannot call t (variable of type T constrained by chan int | int): chan int is not a function
	make(T) // ERROR invalid argument: cannot make T: type must be slice, map, or channel
}
func b2[T int | chan int](t T) {
	t <- 1 // ERROR invalid operation: cannot send to t (variable of type T constrained by int | chan int): non-channel int
	<-t // ERROR invalid operation: cannot receive from t (variable of type T constrained by int | chan int): non-channel int
	for range t { // ERROR cannot range over t (variable of type T constrained by int | chan int): int and chan int have different underlying types
	}
	close(t) // ERROR invalid operation: cannot close non-channel t (variable of type T constrained by int | chan int)
	t() // ERROR invalid operation: cannot call t (variable of type T constrained by int | chan int): int is not a function
	_ = make(T) // ERROR invalid argument: cannot make T: type must be slice, map, or channel
}
func b3[T func() | func(int)](t T) { t(); go t(); defer t() } // ERROR invalid operation: cannot call t (variable of type T constrained by func() | func(int)): func() and func(int) have different underlying types
func b4[T func() | int](t T)       { t(); t(1) } // ERROR invalid operation: cannot call t (variable of type T constrained by func() | int): int is not a function
func b5[T any](t T)                { t(); t(1) } // ERROR invalid operation: cannot call t (variable of type T constrained by any): no specific type
func b6[T []int | []string](t T)   { _ = append(t); copy(t, t); _ = append(t, t...); copy(t, []int{}) } // ERROR invalid append: mismatched slice element types int and string in t (variable of type T constrained by []int | []string) // ERROR invalid copy: mismatched slice element types int and string in t (variable of type T constrained by []int | []string)
func b7[T []int | string](t T)     { _ = append(t, 1); copy(t, t); _ = append([]int{}, t...) } // ERROR invalid append: argument must be a slice; have t (variable of type T constrained by []int | string) // ERROR invalid copy: argument must be a slice; have t (variable of type T constrained by []int | string) // ERROR cannot use t (variable of type T constrained by []int | string) as []int value in argument to append: cannot assign string (in T) to []int
func b8[T any](t T)                { _ = append(t, 1); copy(t, t); _ = make(T); _ = make(T, 1) } // ERROR invalid append: argument must be a slice; have t (variable of type T constrained by any) // ERROR invalid copy: argument must be a slice; have t (variable of type T constrained by any) // ERROR invalid argument: cannot make T: no specific type
func b9[T []byte | string](t T) {
	_ = append(t, 1) // ERROR invalid append: argument must be a slice; have t (variable of type T constrained by []byte | string)
	copy(t, t) // ERROR invalid copy: argument must be a slice; have t (variable of type T constrained by []byte | string)
	_ = append([]byte{}, t...)
	copy([]byte{}, t)
	_ = append(t, t...) // ERROR invalid append: argument must be a slice; have t (variable of type T constrained by []byte | string)
}
func c1[T interface {
	int
	string
}](t T) {
	t() // ERROR invalid operation: cannot call t (variable of type T constrained by interface{int; string} with empty type set): no specific type
	for range t { // ERROR cannot range over t (variable of type T constrained by interface{int; string} with empty type set): no specific type
	}
	<-t // ERROR invalid operation: cannot receive from t (variable of type T constrained by interface{int; string} with empty type set): no specific channel type
	_ = make(T) // ERROR invalid argument: cannot make T: no specific type
	_ = append(t, 1) // ERROR invalid append: argument must be a slice; have t (variable of type T constrained by interface{int; string} with empty type set)
	t[0] // ERROR cannot index t (variable of type T constrained by interface{int; string} with empty type set)
	t[1:] // ERROR cannot slice t (variable of type T constrained by interface{int; string} with empty type set): no specific type in T
	_ = T{} // ERROR invalid composite literal type T (no common underlying type)
}
func c2[T chan int | []int]()        { _ = make(T, 1) } // ERROR invalid argument: cannot make T: chan int and []int have different underlying types
func c3[T chan<- int | <-chan int]() { _ = make(T, 1) } // ERROR invalid argument: cannot make T: channels chan<- int and <-chan int have conflicting directions
func c4[T chan int | chan string]()  { _ = make(T, 1) } // ERROR invalid argument: cannot make T: channels chan int and chan string have different element types
func c5[T []int | []int8](x T) {
	select {
	case x <- 1: // ERROR invalid operation: cannot send to x (variable of type T constrained by []int | []int8): non-channel []int
	case <-x: // ERROR invalid operation: cannot receive from x (variable of type T constrained by []int | []int8): non-channel []int
	}
}
func c6[T chan int | <-chan int](x T) {
	select {
	case x <- 1: // ERROR invalid operation: cannot send to x (variable of type T constrained by chan int | <-chan int): receive-only channel <-chan int
	case <-x:
	case v := <-x:
		_ = v
	case v, ok := <-x:
		_, _ = v, ok
	}
}
func c7() {
	var f func()
	var i int
	<-f // ERROR invalid operation: cannot receive from non-channel func() f (variable of type func())
	f <- 1 // ERROR invalid operation: cannot send to non-channel func() f (variable of type func())
	<-i // ERROR invalid operation: cannot receive from non-channel int i (variable of type int)
	i <- 1 // ERROR invalid operation: cannot send to non-channel int i (variable of type int)
	var s chan<- int
	<-s // ERROR invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
	var r <-chan int
	r <- 1 // ERROR invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)
	for range s { // ERROR cannot range over s (variable of type chan<- int): receive from send-only channel chan<- int
	}
	for range f { // ERROR cannot range over f (variable of type func()): func must be func(yield func(...) bool): wrong argument count
	}
	for range nil { // ERROR cannot range over nil
	}
	nil <- 1 // ERROR invalid operation: cannot send to non-channel untyped nil nil
	<-nil // ERROR invalid operation: cannot receive from non-channel untyped nil nil
	type C chan<- int
	<-C(nil) // ERROR invalid operation: cannot receive from send-only channel C C(nil) (value of chan type C)
	for range C(nil) { // ERROR cannot range over C(nil) (value of chan type C): receive from send-only channel C
	}
	nil() // ERROR invalid operation: cannot call nil: untyped nil is not a function
	1() // ERROR invalid operation: cannot call 1 (untyped int constant): untyped int is not a function
	f()() // ERROR f() (no value) used as value or type
	undefined() // ERROR undefined: undefined
	var e interface{}
	e() // ERROR invalid operation: cannot call e (variable of type interface{}): interface{} is not a function
	<-e // ERROR invalid operation: cannot receive from non-channel interface{} e (variable of type interface{})
	append(nil, 1) // ERROR invalid append: argument must be a slice; have untyped nil
	append(1) // ERROR invalid append: argument must be a slice; have 1 (untyped int constant)
	copy(1, 2) // ERROR invalid copy: argument must be a slice; have 1 (untyped int constant)
	copy(nil, nil) // ERROR invalid copy: argument must be a slice; have untyped nil
}
func main() {}
