// Literals in every way to write them: prefixes of both cases, underscores, parts left out, escapes.
package main

import "fmt"

func main() {
	_42 := "a name, no literal"
	fmt.Println(42, 4_2, 0600, 0_600, 0o600, 0O600, 0o_600, 0xBadFace, 0xBad_Face, 0x_67_7a_2f_cc_40_c6, 0XfF, 0b101, 0B101, 0b_1_0, _42)
	fmt.Println(0, 00, 0_0, 007, 0xabcdef == 0XABCDEF, 0b0, 1_2_3)
	fmt.Println(170141183460469231731687303715884105727 == 170_141183_460469_231731_687303_715884_105727)
	// Floats: a leading zero makes no octal number, an exponent scales by ten, or by two after 0x.
	fmt.Println(0., 72.40, 072.40, 2.71828, 1.e+0, 6.67428e-11, 1E6, .25, .12345E+5, 1_5., 0.15e+0_2, 09.5, 08e1, 0_9., 1e-1_0)
	fmt.Println(0x1p-2, 0x2.p10, 0x1.Fp+0, 0X.8p-0, 0X_1FFFP-16, 0x15e-2, 0x.fp4, 0XAP1, 0x_1_0p0_1)
	fmt.Println(1.e3, 1e+3 == 1000., 0e10, .0, 0x0p0, 5.i, 0x15e+2)
	// Imaginary ones: decimal digits alone are decimal, with a leading zero too.
	fmt.Println(0i, 0123i, 0o123i, 0xabci, 0.i, 2.71828i, 1.e+0i, 6.67428e-11i, 1E6i, .25i, .12345E+5i, 0x1p-2i, 0129i, 09_9i, 0B11i, 08.5i, 0_7i)
	fmt.Printf("%T %T %T %T %T\n", 1, 1., 1i, '1', "1")
	// Runes: a character, or an escape of exactly so many digits.
	fmt.Println('a', 'ä', '本', '\t', '\000', '\007', '\377', '\x07', '\xff', '\xFF', '\u12e4', '\U00101234', '\'', '"', '`', '/', '\U0010FFFF', '\uFFFD', '\ud7ff', '\ue000')
	fmt.Println('\a', '\b', '\f', '\n', '\r', '\t', '\v', '\\')
	// Strings: raw ones keep what stands there; in others \377 and \xff are bytes, the rest are characters.
	fmt.Printf("%q %q %q %q\n", `abc`, `\n
\n`, "\n", `"'\x41\`)
	fmt.Printf("%q %q %q %q %q\n", "\"", "'", "Hello, world!\n", "日本語", "\u65e5本\U00008a9e")
	fmt.Printf("% x|% x|% x|% x|% x\n", "\xff\u00FF", "\377", "ÿ\u00FF\U000000FF\xc3\xbf", "\000\x00", "\3777\xfff\u00e9e")
	same := []string{"日本語", `日本語`, "\u65e5\u672c\u8a9e", "\U000065e5\U0000672c\U00008a9e", "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e"}
	for _, s := range same {
		fmt.Print(s == same[0], len(s), " ")
	}
	fmt.Println(`` == "", len("\\"+`\`), `/* */ //`)
	// Two code points stay two: no rune literal, and two characters of a string.
	accented := "e\u0301"
	fmt.Println([]rune(accented), []rune("é"), []rune("é"), accented == "é", accented == "é")
}
