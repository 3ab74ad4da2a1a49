package main

import (
	"fmt"
	"unicode/utf16"
)

func main() {
	s := []rune("aé世😀\U0010FFFF\uFFFD")
	u := utf16.Encode(s)
	fmt.Printf("%x %q\n", u, string(utf16.Decode(u)))
	fmt.Printf("%x\n", utf16.Encode([]rune{-1, 0xD800, 0x110000, 'x'}))
	fmt.Printf("%x\n", utf16.Decode([]uint16{0xD800, 'a', 0xDC00, 0xD83D, 0xDE00, 0xD83D}))
	for _, r := range []rune{'a', 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0x10000, 0x10FFFF, 0x110000, -5} {
		a, b := utf16.EncodeRune(r)
		fmt.Printf("%x %v %d %x %x %x %x\n", r, utf16.IsSurrogate(r), utf16.RuneLen(r), a, b, utf16.DecodeRune(a, b), utf16.AppendRune(nil, r))
	}
}
