// A type definition makes a new type: it inherits no methods, but an interface's methods and promoted ones stay.
package main

import "fmt"

type Mutex struct{ locked bool }

func (m *Mutex) Lock()   { m.locked = true }
func (m *Mutex) Unlock() { m.locked = false }

type (
	NewMutex       Mutex           // no methods
	PtrMutex       *Mutex          // no methods, nor fields' methods
	PrintableMutex struct{ Mutex } // Lock and Unlock through the field
	Again          PrintableMutex  // promoted as well
	Locker         interface {
		Lock()
		Unlock()
	}
	MyLocker Locker // the interface's methods
	Pointing struct{ *Mutex }
)

// Methods of boolean, numeric, string and function types.
type TimeZone int

const (
	EST TimeZone = -(5 + iota)
	CST
	MST
)

func (tz TimeZone) String() string { return fmt.Sprintf("GMT%+dh", tz) }

type Predicate func(int) bool

func (p Predicate) Not() Predicate { return func(n int) bool { return !p(n) } }

type List[T any] struct {
	next *List[T]
	val  T
}

func (l *List[T]) Len() (n int) {
	for ; l != nil; l = l.next {
		n++
	}
	return
}

type IntList List[int] // no Len

func has(x any) string {
	_, locker := x.(Locker)
	_, length := x.(interface{ Len() int })
	return fmt.Sprintf("%T %v %v", x, locker, length)
}

func main() {
	fmt.Println(has(&Mutex{}), has(Mutex{}), has(&NewMutex{}), has(PtrMutex(&Mutex{})))
	fmt.Println(has(&PrintableMutex{}), has(PrintableMutex{}), has(&Again{}), has(Pointing{}), has(&List[int]{}), has(&IntList{}))
	var l MyLocker = &Again{}
	l.Lock()
	fmt.Println(l.(*Again).locked, PtrMutex(&Mutex{true}).locked, NewMutex(Mutex{true}).locked)
	fmt.Println(EST, CST, TimeZone(3), Predicate(func(n int) bool { return n > 2 }).Not()(1))
	// Different from its source, and from another one defined alike.
	type A struct{ x int }
	type B A
	type C A
	var a any = A{1}
	_, b := a.(B)
	fmt.Println(b, any(B{1}) == any(C{1}), B(A{1}) == B(C{1}), A{1} == struct{ x int }{1})
}
