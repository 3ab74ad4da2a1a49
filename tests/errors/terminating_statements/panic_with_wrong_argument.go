package main

func f() int {
	panic(1 << 70) // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in argument to panic (overflows)
}

func g() int {
	panic(nowhere) // ERROR undefined: nowhere
} // ERROR missing return

func main() {}
