package main

// What is panicked need not be UTF-8; the lines of a text are indented.
type text string

func main() {
	defer func() {
		panic(text("named \xff\n\x00 text"))
	}()
	panic("first \xff\xfe\nsecond")
}
