package main

// A wrong term stands for no type.

type MyInt int

type Number interface {
	~MyInt // ERROR invalid use of ~ (underlying type of MyInt is int)
}

type Mixed interface {
	~MyInt | string // ERROR invalid use of ~ (underlying type of MyInt is int)
}

type Missing interface {
	Undefined | string // ERROR undefined: Undefined
}

type Both interface {
	MyInt | []MyInt
}

func number[T Number](x T) T    { return x }
func mixed[T Mixed](x T) T      { return x + x }
func missing[T Missing](x T) T  { return x + x }
func both[T Both]()             {}

func main() {
	number(1) // ERROR cannot satisfy Number (empty type set)
	number[MyInt](1) // ERROR cannot satisfy Number (empty type set)
	mixed("a")
	mixed(MyInt(1)) // ERROR in call to mixed, T (type MyInt) does not satisfy Mixed
	missing("a")
	both[string]() // ERROR string does not satisfy Both (string missing in main.MyInt | []main.MyInt)
	both[int]() // ERROR int does not satisfy Both (int missing in main.MyInt | []main.MyInt)
	var v interface { // ERROR declared and not used: v // ERROR cannot use type interface{comparable; int} outside a type constraint: interface contains type constraints
		comparable
		int
	}
}
