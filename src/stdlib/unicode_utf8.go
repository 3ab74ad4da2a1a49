// Package utf8 encodes and decodes runes.
package utf8

const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\U0010FFFF'
	UTFMax    = 4
)

func RuneCount(p []byte) int
func RuneCountInString(s string) (n int)
func Valid(p []byte) bool
func ValidString(s string) bool
func ValidRune(r rune) bool
func FullRune(p []byte) bool
func FullRuneInString(s string) bool
func RuneLen(r rune) int
func DecodeRune(p []byte) (r rune, size int)
func DecodeRuneInString(s string) (r rune, size int)
func DecodeLastRune(p []byte) (r rune, size int)
func DecodeLastRuneInString(s string) (r rune, size int)

func encode(r rune) []byte

// EncodeRune writes r to p and says how many bytes it took.
func EncodeRune(p []byte, r rune) int {
	b := encode(r)
	_ = p[len(b)-1]
	return copy(p, b)
}

// AppendRune appends r to p.
func AppendRune(p []byte, r rune) []byte { return append(p, encode(r)...) }

// RuneStart says whether b may begin a rune.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }
