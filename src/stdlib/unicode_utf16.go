// Package utf16 encodes runes as 16-bit units.
package utf16

const (
	replacement = '\uFFFD'
	maxRune     = '\U0010FFFF'
	highFirst   = 0xD800
	lowFirst    = 0xDC00
	lowEnd      = 0xE000
	pairFirst   = 0x10000
)

// IsSurrogate says whether r can stand in a pair.
func IsSurrogate(r rune) bool { return highFirst <= r && r < lowEnd }

// DecodeRune is the rune of a pair; U+FFFD if it is none.
func DecodeRune(r1, r2 rune) rune {
	if highFirst <= r1 && r1 < lowFirst && lowFirst <= r2 && r2 < lowEnd {
		return (r1-highFirst)<<10 | (r2 - lowFirst) + pairFirst
	}
	return replacement
}

// EncodeRune is the pair of a rune; U+FFFD twice if it has none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < pairFirst || r > maxRune {
		return replacement, replacement
	}
	r -= pairFirst
	return highFirst + r>>10, lowFirst + r&0x3FF
}

// RuneLen is how many units a rune takes; -1 if it is none.
func RuneLen(r rune) int {
	switch {
	case r < 0 || r > maxRune || IsSurrogate(r):
		return -1
	case r < pairFirst:
		return 1
	}
	return 2
}

// AppendRune adds a rune's units to a.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Encode are the runes' units.
func Encode(s []rune) []uint16 {
	n := 0
	for _, r := range s {
		n += max(RuneLen(r), 1)
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode are the units' runes.
func Decode(s []uint16) []rune {
	a := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			second := rune(0)
			if i+1 < len(s) {
				second = rune(s[i+1])
			}
			r = DecodeRune(r, second)
			if r != replacement {
				i++
			}
		}
		a = append(a, r)
	}
	return a
}
