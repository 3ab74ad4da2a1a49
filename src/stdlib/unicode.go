// Package unicode tells properties of runes.
package unicode

const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

const UpperLower = MaxRune + 1

// Version is the edition of Unicode.
const Version = "17.0.0"

// Range16 is a range of 16-bit runes.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is a range of runes.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// RangeTable is a set of runes. The tables that are variables of this package are kept natively: their lists are empty.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
	number      int
}

type d [MaxCase]rune

// CaseRange is how a range of runes changes case.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

// SpecialCase are a language's own rules.
type SpecialCase []CaseRange

func (special SpecialCase) to(which int, r rune) (rune, bool) {
	for _, c := range special {
		if rune(c.Lo) <= r && r <= rune(c.Hi) {
			delta := c.Delta[which]
			if delta > MaxRune {
				return rune(c.Lo) + ((r-rune(c.Lo))&^1 | rune(which&1)), true
			}
			return r + delta, true
		}
	}
	return r, false
}

// ToUpper maps r to upper case.
func (special SpecialCase) ToUpper(r rune) rune {
	if r1, ok := special.to(UpperCase, r); ok && r1 != r {
		return r1
	}
	return ToUpper(r)
}

// ToTitle maps r to title case.
func (special SpecialCase) ToTitle(r rune) rune {
	if r1, ok := special.to(TitleCase, r); ok && r1 != r {
		return r1
	}
	return ToTitle(r)
}

// ToLower maps r to lower case.
func (special SpecialCase) ToLower(r rune) rune {
	if r1, ok := special.to(LowerCase, r); ok && r1 != r {
		return r1
	}
	return ToLower(r)
}

// TurkishCase are Turkish rules.
var TurkishCase = SpecialCase{
	{0x49, 0x49, d{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, d{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// AzeriCase are Azeri rules.
var AzeriCase = TurkishCase

func IsControl(r rune) bool
func IsDigit(r rune) bool
func IsGraphic(r rune) bool
func IsLetter(r rune) bool
func IsLower(r rune) bool
func IsMark(r rune) bool
func IsNumber(r rune) bool
func IsPrint(r rune) bool
func IsPunct(r rune) bool
func IsSpace(r rune) bool
func IsSymbol(r rune) bool
func IsTitle(r rune) bool
func IsUpper(r rune) bool
func SimpleFold(r rune) rune
func ToLower(r rune) rune
func ToTitle(r rune) rune
func ToUpper(r rune) rune

func inTable(number int, r rune) bool

// To maps r to a case.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// Is says whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	if rangeTab.number > 0 {
		return inTable(rangeTab.number-1, r)
	}
	for _, x := range rangeTab.R16 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return x.Stride == 1 || (r-rune(x.Lo))%rune(x.Stride) == 0
		}
	}
	for _, x := range rangeTab.R32 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return x.Stride == 1 || (r-rune(x.Lo))%rune(x.Stride) == 0
		}
	}
	return false
}

// In says whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsOneOf says whether r is in one of the tables.
func IsOneOf(ranges []*RangeTable, r rune) bool { return In(r, ranges...) }

var (
	ASCII_Hex_Digit                    = &RangeTable{number: 1}
	Adlam                              = &RangeTable{number: 2}
	Ahom                               = &RangeTable{number: 3}
	Anatolian_Hieroglyphs              = &RangeTable{number: 4}
	Arabic                             = &RangeTable{number: 5}
	Armenian                           = &RangeTable{number: 6}
	Avestan                            = &RangeTable{number: 7}
	Balinese                           = &RangeTable{number: 8}
	Bamum                              = &RangeTable{number: 9}
	Bassa_Vah                          = &RangeTable{number: 10}
	Batak                              = &RangeTable{number: 11}
	Bengali                            = &RangeTable{number: 12}
	Beria_Erfe                         = &RangeTable{number: 13}
	Bhaiksuki                          = &RangeTable{number: 14}
	Bidi_Control                       = &RangeTable{number: 15}
	Bopomofo                           = &RangeTable{number: 16}
	Brahmi                             = &RangeTable{number: 17}
	Braille                            = &RangeTable{number: 18}
	Buginese                           = &RangeTable{number: 19}
	Buhid                              = &RangeTable{number: 20}
	C                                  = &RangeTable{number: 21}
	Canadian_Aboriginal                = &RangeTable{number: 22}
	Carian                             = &RangeTable{number: 23}
	Caucasian_Albanian                 = &RangeTable{number: 24}
	Cc                                 = &RangeTable{number: 25}
	Cf                                 = &RangeTable{number: 26}
	Chakma                             = &RangeTable{number: 27}
	Cham                               = &RangeTable{number: 28}
	Cherokee                           = &RangeTable{number: 29}
	Chorasmian                         = &RangeTable{number: 30}
	Cn                                 = &RangeTable{number: 31}
	Co                                 = &RangeTable{number: 32}
	Common                             = &RangeTable{number: 33}
	Coptic                             = &RangeTable{number: 34}
	Cs                                 = &RangeTable{number: 35}
	Cuneiform                          = &RangeTable{number: 36}
	Cypriot                            = &RangeTable{number: 37}
	Cypro_Minoan                       = &RangeTable{number: 38}
	Cyrillic                           = &RangeTable{number: 39}
	Dash                               = &RangeTable{number: 40}
	Deprecated                         = &RangeTable{number: 41}
	Deseret                            = &RangeTable{number: 42}
	Devanagari                         = &RangeTable{number: 43}
	Diacritic                          = &RangeTable{number: 44}
	Digit                              = &RangeTable{number: 45}
	Dives_Akuru                        = &RangeTable{number: 46}
	Dogra                              = &RangeTable{number: 47}
	Duployan                           = &RangeTable{number: 48}
	Egyptian_Hieroglyphs               = &RangeTable{number: 49}
	Elbasan                            = &RangeTable{number: 50}
	Elymaic                            = &RangeTable{number: 51}
	Ethiopic                           = &RangeTable{number: 52}
	Extender                           = &RangeTable{number: 53}
	Garay                              = &RangeTable{number: 54}
	Georgian                           = &RangeTable{number: 55}
	Glagolitic                         = &RangeTable{number: 56}
	Gothic                             = &RangeTable{number: 57}
	Grantha                            = &RangeTable{number: 58}
	Greek                              = &RangeTable{number: 59}
	Gujarati                           = &RangeTable{number: 60}
	Gunjala_Gondi                      = &RangeTable{number: 61}
	Gurmukhi                           = &RangeTable{number: 62}
	Gurung_Khema                       = &RangeTable{number: 63}
	Han                                = &RangeTable{number: 64}
	Hangul                             = &RangeTable{number: 65}
	Hanifi_Rohingya                    = &RangeTable{number: 66}
	Hanunoo                            = &RangeTable{number: 67}
	Hatran                             = &RangeTable{number: 68}
	Hebrew                             = &RangeTable{number: 69}
	Hex_Digit                          = &RangeTable{number: 70}
	Hiragana                           = &RangeTable{number: 71}
	Hyphen                             = &RangeTable{number: 72}
	IDS_Binary_Operator                = &RangeTable{number: 73}
	IDS_Trinary_Operator               = &RangeTable{number: 74}
	IDS_Unary_Operator                 = &RangeTable{number: 75}
	ID_Compat_Math_Continue            = &RangeTable{number: 76}
	ID_Compat_Math_Start               = &RangeTable{number: 77}
	Ideographic                        = &RangeTable{number: 78}
	Imperial_Aramaic                   = &RangeTable{number: 79}
	Inherited                          = &RangeTable{number: 80}
	Inscriptional_Pahlavi              = &RangeTable{number: 81}
	Inscriptional_Parthian             = &RangeTable{number: 82}
	Javanese                           = &RangeTable{number: 83}
	Join_Control                       = &RangeTable{number: 84}
	Kaithi                             = &RangeTable{number: 85}
	Kannada                            = &RangeTable{number: 86}
	Katakana                           = &RangeTable{number: 87}
	Kawi                               = &RangeTable{number: 88}
	Kayah_Li                           = &RangeTable{number: 89}
	Kharoshthi                         = &RangeTable{number: 90}
	Khitan_Small_Script                = &RangeTable{number: 91}
	Khmer                              = &RangeTable{number: 92}
	Khojki                             = &RangeTable{number: 93}
	Khudawadi                          = &RangeTable{number: 94}
	Kirat_Rai                          = &RangeTable{number: 95}
	L                                  = &RangeTable{number: 96}
	LC                                 = &RangeTable{number: 97}
	Lao                                = &RangeTable{number: 98}
	Latin                              = &RangeTable{number: 99}
	Lepcha                             = &RangeTable{number: 100}
	Letter                             = &RangeTable{number: 101}
	Limbu                              = &RangeTable{number: 102}
	Linear_A                           = &RangeTable{number: 103}
	Linear_B                           = &RangeTable{number: 104}
	Lisu                               = &RangeTable{number: 105}
	Ll                                 = &RangeTable{number: 106}
	Lm                                 = &RangeTable{number: 107}
	Lo                                 = &RangeTable{number: 108}
	Logical_Order_Exception            = &RangeTable{number: 109}
	Lower                              = &RangeTable{number: 110}
	Lt                                 = &RangeTable{number: 111}
	Lu                                 = &RangeTable{number: 112}
	Lycian                             = &RangeTable{number: 113}
	Lydian                             = &RangeTable{number: 114}
	M                                  = &RangeTable{number: 115}
	Mahajani                           = &RangeTable{number: 116}
	Makasar                            = &RangeTable{number: 117}
	Malayalam                          = &RangeTable{number: 118}
	Mandaic                            = &RangeTable{number: 119}
	Manichaean                         = &RangeTable{number: 120}
	Marchen                            = &RangeTable{number: 121}
	Mark                               = &RangeTable{number: 122}
	Masaram_Gondi                      = &RangeTable{number: 123}
	Mc                                 = &RangeTable{number: 124}
	Me                                 = &RangeTable{number: 125}
	Medefaidrin                        = &RangeTable{number: 126}
	Meetei_Mayek                       = &RangeTable{number: 127}
	Mende_Kikakui                      = &RangeTable{number: 128}
	Meroitic_Cursive                   = &RangeTable{number: 129}
	Meroitic_Hieroglyphs               = &RangeTable{number: 130}
	Miao                               = &RangeTable{number: 131}
	Mn                                 = &RangeTable{number: 132}
	Modi                               = &RangeTable{number: 133}
	Modifier_Combining_Mark            = &RangeTable{number: 134}
	Mongolian                          = &RangeTable{number: 135}
	Mro                                = &RangeTable{number: 136}
	Multani                            = &RangeTable{number: 137}
	Myanmar                            = &RangeTable{number: 138}
	N                                  = &RangeTable{number: 139}
	Nabataean                          = &RangeTable{number: 140}
	Nag_Mundari                        = &RangeTable{number: 141}
	Nandinagari                        = &RangeTable{number: 142}
	Nd                                 = &RangeTable{number: 143}
	New_Tai_Lue                        = &RangeTable{number: 144}
	Newa                               = &RangeTable{number: 145}
	Nko                                = &RangeTable{number: 146}
	Nl                                 = &RangeTable{number: 147}
	No                                 = &RangeTable{number: 148}
	Noncharacter_Code_Point            = &RangeTable{number: 149}
	Number                             = &RangeTable{number: 150}
	Nushu                              = &RangeTable{number: 151}
	Nyiakeng_Puachue_Hmong             = &RangeTable{number: 152}
	Ogham                              = &RangeTable{number: 153}
	Ol_Chiki                           = &RangeTable{number: 154}
	Ol_Onal                            = &RangeTable{number: 155}
	Old_Hungarian                      = &RangeTable{number: 156}
	Old_Italic                         = &RangeTable{number: 157}
	Old_North_Arabian                  = &RangeTable{number: 158}
	Old_Permic                         = &RangeTable{number: 159}
	Old_Persian                        = &RangeTable{number: 160}
	Old_Sogdian                        = &RangeTable{number: 161}
	Old_South_Arabian                  = &RangeTable{number: 162}
	Old_Turkic                         = &RangeTable{number: 163}
	Old_Uyghur                         = &RangeTable{number: 164}
	Oriya                              = &RangeTable{number: 165}
	Osage                              = &RangeTable{number: 166}
	Osmanya                            = &RangeTable{number: 167}
	Other                              = &RangeTable{number: 168}
	Other_Alphabetic                   = &RangeTable{number: 169}
	Other_Default_Ignorable_Code_Point = &RangeTable{number: 170}
	Other_Grapheme_Extend              = &RangeTable{number: 171}
	Other_ID_Continue                  = &RangeTable{number: 172}
	Other_ID_Start                     = &RangeTable{number: 173}
	Other_Lowercase                    = &RangeTable{number: 174}
	Other_Math                         = &RangeTable{number: 175}
	Other_Uppercase                    = &RangeTable{number: 176}
	P                                  = &RangeTable{number: 177}
	Pahawh_Hmong                       = &RangeTable{number: 178}
	Palmyrene                          = &RangeTable{number: 179}
	Pattern_Syntax                     = &RangeTable{number: 180}
	Pattern_White_Space                = &RangeTable{number: 181}
	Pau_Cin_Hau                        = &RangeTable{number: 182}
	Pc                                 = &RangeTable{number: 183}
	Pd                                 = &RangeTable{number: 184}
	Pe                                 = &RangeTable{number: 185}
	Pf                                 = &RangeTable{number: 186}
	Phags_Pa                           = &RangeTable{number: 187}
	Phoenician                         = &RangeTable{number: 188}
	Pi                                 = &RangeTable{number: 189}
	Po                                 = &RangeTable{number: 190}
	Prepended_Concatenation_Mark       = &RangeTable{number: 191}
	Ps                                 = &RangeTable{number: 192}
	Psalter_Pahlavi                    = &RangeTable{number: 193}
	Punct                              = &RangeTable{number: 194}
	Quotation_Mark                     = &RangeTable{number: 195}
	Radical                            = &RangeTable{number: 196}
	Regional_Indicator                 = &RangeTable{number: 197}
	Rejang                             = &RangeTable{number: 198}
	Runic                              = &RangeTable{number: 199}
	S                                  = &RangeTable{number: 200}
	STerm                              = &RangeTable{number: 201}
	Samaritan                          = &RangeTable{number: 202}
	Saurashtra                         = &RangeTable{number: 203}
	Sc                                 = &RangeTable{number: 204}
	Sentence_Terminal                  = &RangeTable{number: 205}
	Sharada                            = &RangeTable{number: 206}
	Shavian                            = &RangeTable{number: 207}
	Siddham                            = &RangeTable{number: 208}
	Sidetic                            = &RangeTable{number: 209}
	SignWriting                        = &RangeTable{number: 210}
	Sinhala                            = &RangeTable{number: 211}
	Sk                                 = &RangeTable{number: 212}
	Sm                                 = &RangeTable{number: 213}
	So                                 = &RangeTable{number: 214}
	Soft_Dotted                        = &RangeTable{number: 215}
	Sogdian                            = &RangeTable{number: 216}
	Sora_Sompeng                       = &RangeTable{number: 217}
	Soyombo                            = &RangeTable{number: 218}
	Space                              = &RangeTable{number: 219}
	Sundanese                          = &RangeTable{number: 220}
	Sunuwar                            = &RangeTable{number: 221}
	Syloti_Nagri                       = &RangeTable{number: 222}
	Symbol                             = &RangeTable{number: 223}
	Syriac                             = &RangeTable{number: 224}
	Tagalog                            = &RangeTable{number: 225}
	Tagbanwa                           = &RangeTable{number: 226}
	Tai_Le                             = &RangeTable{number: 227}
	Tai_Tham                           = &RangeTable{number: 228}
	Tai_Viet                           = &RangeTable{number: 229}
	Tai_Yo                             = &RangeTable{number: 230}
	Takri                              = &RangeTable{number: 231}
	Tamil                              = &RangeTable{number: 232}
	Tangsa                             = &RangeTable{number: 233}
	Tangut                             = &RangeTable{number: 234}
	Telugu                             = &RangeTable{number: 235}
	Terminal_Punctuation               = &RangeTable{number: 236}
	Thaana                             = &RangeTable{number: 237}
	Thai                               = &RangeTable{number: 238}
	Tibetan                            = &RangeTable{number: 239}
	Tifinagh                           = &RangeTable{number: 240}
	Tirhuta                            = &RangeTable{number: 241}
	Title                              = &RangeTable{number: 242}
	Todhri                             = &RangeTable{number: 243}
	Tolong_Siki                        = &RangeTable{number: 244}
	Toto                               = &RangeTable{number: 245}
	Tulu_Tigalari                      = &RangeTable{number: 246}
	Ugaritic                           = &RangeTable{number: 247}
	Unified_Ideograph                  = &RangeTable{number: 248}
	Upper                              = &RangeTable{number: 249}
	Vai                                = &RangeTable{number: 250}
	Variation_Selector                 = &RangeTable{number: 251}
	Vithkuqi                           = &RangeTable{number: 252}
	Wancho                             = &RangeTable{number: 253}
	Warang_Citi                        = &RangeTable{number: 254}
	White_Space                        = &RangeTable{number: 255}
	Yezidi                             = &RangeTable{number: 256}
	Yi                                 = &RangeTable{number: 257}
	Z                                  = &RangeTable{number: 258}
	Zanabazar_Square                   = &RangeTable{number: 259}
	Zl                                 = &RangeTable{number: 260}
	Zp                                 = &RangeTable{number: 261}
	Zs                                 = &RangeTable{number: 262}
)
