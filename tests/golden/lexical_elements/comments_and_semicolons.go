// Comments, and the semicolons that a line's end inserts behind its last token.
package main

import "fmt"

type T struct{ n int }

func (t T) add(n int) T { return T{t.n + n} }

func f(xs ...int) int { return len(xs) }

// A comment of several lines acts like a newline, one of a single line like a space.
var a = 1 /* ends the line
 */
var b = 1 + /* does not end it */ 2 + /*
 */3

/* a /* does not begin another one */
var c = 4 // neither /* does this
var d = 5 /* nor // this */ + 1

// No comment begins within a literal.
var e = "/* text */ // text" + `/* raw
// raw */` + string('/') + "*/"

/**/ var g = 7 /***/ /* ** / */

// A line may end behind an operator, a comma, an opening bracket, a dot or a keyword.
func lines() (int, T) {
	x :=
		1 +
			2*
				3
	t := T{
		x,
	}.
		add(1).
		add(
			2,
		)
	if x > 1 &&
		!
		false {
		x =
			-
			x
	}
	var (
		y = [...]int{
			1, 2}
		z = func() int {
			return len(
				y)
		}()
	)
	return x + z, t
}

// What stands behind these tokens at a line's end is another statement: a name, literals, break, continue,
// fallthrough, return, ++, --, and closing brackets.
func statements() (out []any) {
	x := 1
	y := x
	(*(&y)) = 5
	z := 'z'
	*(&x) += int(z)
	s := "s"
	*(&s) += "t"
	r := `raw
	`
	*(&r) += s
	x++
	*(&x) *= 2
	x--
	*(&x) *= 3
	p := &x
	*p = 10
	k := f(1)
	*p += k
	l := []int{1, 2}
	*p += l[1]
	*p += len(l)
	(*p) += 100
	<-func() chan int { c := make(chan int, 1); c <- 1; return c }()
outer:
	for {
		switch {
		case x > 0:
			x = -x
			fallthrough
		case x > 100:
			if x++; x < -100 {
				continue
			}
			break
		default:
			break
		}
		break outer
	}
	out = append(out, x, y, z, s, r)
	if x < 0 {
		return
	}
	return nil
}

// Semicolons may be written, and left out before a closing bracket.
type U struct { a int; b string; }; type V interface { m(); n() int }
const (k0 = iota; k1; k2)
func one() int { x := 1; { x++; }; for i := 0; i < 3; i++ { x += i }; if x > 2 { return x }; return 0 };

func main() { fmt.Println(a, b, c, d, e, g); fmt.Println(lines()); fmt.Println(statements());
	 fmt.Println(one(), U{1, "b"}, k2)
	fmt.Println(tokens(7, 2)) }

// White space separates tokens; else the longest token is taken.
func tokens(x, y int) (int, int, bool, int, int, bool, int) {
	a:=x- -y;b:=x-+y
	c:=x< -y||x>-y;d:=x&^y;e:=x& ^y
	p:=&x;f:=x/ *p==1
	x++;x--	;	var	g=x
	return a,b,c,d,e,f,g
}
