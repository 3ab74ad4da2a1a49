// This file begins with a byte order mark, which is ignored.
package main

import "fmt"

// Letters are those of Unicode's categories Lu, Ll, Lt, Lm and Lo, and the underscore; digits those of Nd.
var (
	aǅʰא_ = "Ll, Lt, Lm, Lo"
	x1٢३  = "digits of three scripts"
	_     = "only an underscore"
	__    = "two underscores"
)

// Each code point is distinct: upper and lower case, and letters that look alike.
var (
	a = "Latin small letter a"
	A = "Latin capital letter a"
	а = "Cyrillic small letter a"
	ａ = "fullwidth small letter a"
)

// The text is not made canonical: an accented code point is not a letter and an accent.
const (
	composed   = "é"
	decomposed = "é"
)

func main() {
	fmt.Println(aǅʰא_, x1٢३, __)
	fmt.Println(a, A, а, ａ)
	fmt.Println(composed == decomposed, len(composed), len(decomposed), []rune(decomposed))
	// Any code point may stand in strings, runes and comments: ☺ 𝄞 \u0000
	fmt.Println(len("☺𝄞"), '𝄞', `	tab`, "​"+"zero width")
}
