package main

type T struct{}

func (T) m() int { return 1 }

func f() int     { return 1 }
func g(x int)    {}
func h[P any](P) {}

func main() {
	var t T
	var x int
	var fs []func()
	var m map[string]int
	var c chan int
	go f()
	go t.m()
	go func() {}()
	go fs[0]()
	go h(1)
	go h[string]("s")
	go T.m(t)
	go (*T).m(&t)
	go f // ERROR expression in go must be function call
	go x // ERROR expression in go must be function call
	go t.m // ERROR expression in go must be function call
	go func() {} // ERROR expression in go must be function call
	go g() // ERROR not enough arguments in call to g
	go g("s") // ERROR cannot use "s" (untyped string constant) as int value in argument to g
	go g(1, 2) // ERROR too many arguments in call to g
	go int(x) // ERROR go requires function call, not conversion int(x) (value of type int)
	go T(t) // ERROR go requires function call, not conversion T(t) (value of struct type T)
	go len(fs) // ERROR go discards result of len(fs) (value of type int)
	go cap(fs) // ERROR go discards result of cap(fs) (value of type int)
	go append(fs) // ERROR go discards result of append(fs) (value of type []func())
	go make([]int, 1) // ERROR go discards result of make([]int, 1) (value of type []int)
	go new(int) // ERROR go discards result of new(int) (value of type *int)
	go complex(1, 2) // ERROR go discards result of complex(1, 2) (untyped complex constant (1 + 2i))
	go real(1i) // ERROR go discards result of real(1i) (untyped float constant 0)
	go min(1, 2) // ERROR go discards result of min(1, 2) (untyped int constant 1)
	go max(x, 2) // ERROR go discards result of max(x, 2) (value of type int)
	go copy([]int{}, []int{})
	go delete(m, "a")
	go clear(m)
	go close(c)
	go panic(1)
	go print(1)
	go println(1)
	go recover()
	go x() // ERROR invalid operation: cannot call x (variable of type int): int is not a function
	go undefined() // ERROR undefined: undefined
	go h() // ERROR not enough arguments in call to h
	go func() int {}() // ERROR missing return
	go func(a int) { _ = a }("s") // ERROR cannot use "s" (untyped string constant) as int value in argument to func(a int) {…}
	defer f()
	defer int(x) // ERROR defer requires function call, not conversion int(x) (value of type int)
	defer len(fs) // ERROR defer discards result of len(fs) (value of type int)
	defer append(fs) // ERROR defer discards result of append(fs) (value of type []func())
	defer f // ERROR expression in defer must be function call
	defer recover()
	defer panic(1)
	defer new(int) // ERROR defer discards result of new(int) (value of type *int)
	defer x // ERROR expression in defer must be function call
	defer g() // ERROR not enough arguments in call to g
	defer min(1, 2) // ERROR defer discards result of min(1, 2) (untyped int constant 1)
	defer cap(fs) // ERROR defer discards result of cap(fs) (value of type int)
	defer make([]int, 1) // ERROR defer discards result of make([]int, 1) (value of type []int)
	defer imag(1i) // ERROR defer discards result of imag(1i) (untyped float constant 1)
	defer func() {} // ERROR expression in defer must be function call
	defer t.m // ERROR expression in defer must be function call
	defer undefined() // ERROR undefined: undefined
	defer print()
}
