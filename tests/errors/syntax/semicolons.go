package main

// A semicolon behind the last token of a line ends the statement there.

type T struct{ n int }

func f() int { return 1 }

func statements() (n int, s string, t *T) {
	x := 1
	y := x
	-y // ERROR -y (value of type int) is not used
	z := 'z'
	+z // ERROR +z (value of type rune) is not used
	i := 2i
	-i // ERROR -i (value of type complex128) is not used
	h := 1.5
	-h // ERROR -h (value of type float64) is not used
	s = "s"
	*t // ERROR *t (variable of struct type T) is not used
	s = `
	`
	*t // ERROR *t (variable of struct type T) is not used
	x++
	+x // ERROR +x (value of type int) is not used
	x--
	-x // ERROR -x (value of type int) is not used
	x = f()
	-x // ERROR -x (value of type int) is not used
	l := []int{1}
	-x // ERROR -x (value of type int) is not used
	x = l[0]
	-x // ERROR -x (value of type int) is not used
	for {
		break
		x // ERROR x (variable of type int) is not used
	}
	for {
		continue
		x // ERROR x (variable of type int) is not used
	}
	switch {
	case true:
		fallthrough
	case x /* one */ > /* line */ 1:
		y = x /* and
		 */-y // ERROR -y (value of type int) is not used
	}
	return // named results
	1 // ERROR 1 (untyped int constant) is not used
} // ERROR missing return

// Where an operator stands last, the statement goes on.
var (
	a int = 1 + // ERROR invalid operation: 1 + "x" (mismatched types untyped int and untyped string)
		"x"
	b int = 1 // comment
	c     = -f() - // ERROR invalid operation: -f() - -f() + "y" (mismatched types int and untyped string)
		-f() +
		"y"
)

func main() {}
