package main

func f(int) {}

func main() {
	f(1,
	)
	f(1 // ERROR syntax error: unexpected newline in argument list; possibly missing comma or )
	)
}
