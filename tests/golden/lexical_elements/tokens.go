package main // the line's end puts a semicolon after these words: identifier, literal, ++, ), ], }

import "fmt"

/* A general comment without a newline acts like a space. */
var a = /* here */ /* and here */ 1

/*
	A general comment with a newline

acts like a newline.
*/var b = 2

// Identifiers: letters of Unicode, the underscore, digits.
var (
	αβ        = 1
	_x9       = 2
	ThisIsΔ   = 3
	世界        = 4
	ñ٣        = 5 // an Arabic-Indic digit after the first letter
	x_y_z, __ = 6, 7
)

func semicolons() (int, string) {
	i := 0
	i++
	i++                                        // written ones
	s := func() string { return "one line" }() // before a closing brace it may be left out
	if i == 2 {
		s += "!"
	}
	for {
		break
	}
	switch {
	case i > 1:
		s += "?"
	}
	type t struct {
		x, y int
		z    string
	}
	v := t{1, 2,
		"three",
	}
	return i + v.x, s + v.z
}

// The longest sequence of characters that forms a token is taken.
func longest() {
	x, y := 7, 2
	fmt.Println(x - -y, x + +y, x & ^y, x&^y, - -x, ^^x, !!true)
	p := &x
	fmt.Println(x / *p, *p**p, x&y, x|y, x^y)
	c := make(chan int, 1)
	c <- -1
	fmt.Println(-<-c)
	x <<= 1
	x >>= 2
	x &^= 1
	x |= 8
	x ^= 1
	x %= 5
	fmt.Println(x)
}

func main() {
	fmt.Println(a, b, αβ, _x9, ThisIsΔ, 世界, ñ٣, x_y_z, __)
	fmt.Println(semicolons())
	longest()
	var len, int, nil, true, append, string = 1, 2, 3, 4, 5, 6 // predeclared names are no keywords
	fmt.Println(len, int, nil, true, append, string)
	fmt.Println(0, 0b1011, 0b1, 0o17, 0o17, 017, 0xBad_Face, 0x_1F, 1_000_000, 0_600, 0b_1, 0_0)
	fmt.Println(170141183460469231731687303715884105727 / 170141183460469231731687303715884105727)
	fmt.Println(0., 72.40, 072.40, 2.71828, 1.e+0, 6.67428e-11, 1e6, .25, .12345e+5, 1_5., 0.15e+02)
	fmt.Println(0x1p-2, 0x2.p10, 0x1.Fp+0, 0x.8p-0, 0x_1FFFp-16, 0x15e-2, 0x.1p4, 0x1_0.8_0p0_1)
	fmt.Println(0i, 123i, 0o123i, 0xabci, 0.i, 2.71828i, 1.e+0i, 6.67428e-11i, 1e6i, .25i, .12345e+5i, 0x1p-2i, 0b101i, 8i, 1_0i)
	fmt.Println('a', 'ä', '本', '\t', '\000', '\007', '\377', '\x07', '\xff', '\u12e4', '\U00101234', '\'', '\a', '\b', '\f', '\n', '\r', '\v', '\\', '"')
	fmt.Printf("%q %q %q\n", `abc`, `\n
\n`, "\n")
	fmt.Printf("%q %q %q %q\n", "\"", "Hello, world!\n", "日本語", "\u65e5本\U00008a9e")
	fmt.Printf("%x %x %x\n", "\xff\u00FF", "\xFF\377\000", "日本語\xe6\x97\xa5")
	fmt.Println("日本語" == `日本語`, "日本語" == "\u65e5\u672c\u8a9e", "日本語" == "\U000065e5\U0000672c\U00008a9e", "日本語" == "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e")
	fmt.Println(len, "é" == "e\u0301", "'", `"`)
}
