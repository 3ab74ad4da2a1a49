package main

// A string's bytes are read, never changed; its length is a constant where the string is one.

func strings() {
	s := "abc"
	s[0] = 'x' // ERROR cannot assign to s[0] (neither addressable nor a map index expression)
	_ = &s[0] // ERROR invalid operation: cannot take address of s[0] (value of type byte)
	s[1]++ // ERROR cannot assign to s[1] (neither addressable nor a map index expression)
	p := &s
	(*p)[0] = 1 // ERROR cannot assign to (*p)[0] (neither addressable nor a map index expression)
	_ = &(*p)[0] // ERROR invalid operation: cannot take address of (*p)[0] (value of type byte)
	const c = "xyz"
	_ = &c[1] // ERROR invalid operation: cannot take address of c[1] (value of type byte)
	_ = c[3] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = s[3]
	_ = c[-1] // ERROR invalid argument: index -1 (constant of type int) must not be negative
	const l = len(c)
	const m = len(s) // ERROR len(s) (value of type int) is not constant
	const n = c[1] // ERROR c[1] (value of type byte) is not constant
	var arr [len(c)]int
	var arr2 [len(s)]int // ERROR array length len(s) (value of type int) must be constant
	_, _ = arr, arr2
	_ = c[1.5] // ERROR 1.5 (untyped float constant) truncated to int
	_ = c["a"] // ERROR cannot convert "a" (untyped string constant) to type int
	for i := range c {
		c[i] = 1 // ERROR cannot assign to c[i] (neither addressable nor a map index expression)
	}
	_ = s[1:2][0]
	s[1:2][0] = 'x' // ERROR cannot assign to s[1:2][0] (neither addressable nor a map index expression)
	copy(s, "x") // ERROR invalid copy: argument must be a slice; have s (variable of type string)
	clear(s) // ERROR invalid argument: cannot clear s (variable of type string): argument must be (or constrained by) map or slice
	_ = append(s, 'x') // ERROR invalid append: argument must be a slice; have s (variable of type string)
	_ = cap(s) // ERROR invalid argument: s (variable of type string) for built-in cap
}

func main() {}
