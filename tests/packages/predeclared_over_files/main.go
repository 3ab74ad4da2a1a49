package main

func main() {
	var x int = "text is an int here"
	say(x, len("abc"), true)
	var e error = myErr{}
	say(string(e.Complain()), min(3, 4), iota)
	p := new(5)
	say(p, append(1, 2), cap)
	var any = any(3)
	say(any)
	const local = iota
	say(local)
	func() {
		defer func() { say(recover()) }()
		panic("own panic")
	}()
	print("print", nil)
}
