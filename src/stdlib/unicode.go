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

// RangeTable is a set of runes. The variables of this package are looked up natively.
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
	if r1, ok := special.to(UpperCase, r); ok {
		return r1
	}
	return ToUpper(r)
}

// ToTitle maps r to title case.
func (special SpecialCase) ToTitle(r rune) rune {
	if r1, ok := special.to(TitleCase, r); ok {
		return r1
	}
	return ToTitle(r)
}

// ToLower maps r to lower case.
func (special SpecialCase) ToLower(r rune) rune {
	if r1, ok := special.to(LowerCase, r); ok {
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
func tableLen(number int) int
func tableRange(number, i int) (lo, hi, stride uint32)

// table is one of the native tables.
func table(number int) *RangeTable {
	t := &RangeTable{number: number}
	for i := range tableLen(number - 1) {
		lo, hi, stride := tableRange(number-1, i)
		if hi > 0xFFFF {
			t.R32 = append(t.R32, Range32{lo, hi, stride})
			continue
		}
		t.R16 = append(t.R16, Range16{uint16(lo), uint16(hi), uint16(stride)})
		if hi <= MaxLatin1 {
			t.LatinOffset++
		}
	}
	return t
}

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
	if n := len(rangeTab.R16); n > 0 && uint32(r) <= uint32(rangeTab.R16[n-1].Hi) {
		at := range16(rangeTab.R16, uint16(r))
		x := rangeTab.R16[at]
		return x.Lo <= uint16(r) && (x.Stride == 1 || (uint16(r)-x.Lo)%x.Stride == 0)
	}
	if n := len(rangeTab.R32); n > 0 && uint32(r) <= rangeTab.R32[n-1].Hi {
		at := range32(rangeTab.R32, uint32(r))
		x := rangeTab.R32[at]
		return x.Lo <= uint32(r) && (x.Stride == 1 || (uint32(r)-x.Lo)%x.Stride == 0)
	}
	return false
}

// range16 is the first range that does not end before r; there is one.
func range16(ranges []Range16, r uint16) int {
	low, high := 0, len(ranges)-1
	for low < high {
		if m := (low + high) / 2; ranges[m].Hi < r {
			low = m + 1
		} else {
			high = m
		}
	}
	return low
}

// range32 is the same of wider ranges.
func range32(ranges []Range32, r uint32) int {
	low, high := 0, len(ranges)-1
	for low < high {
		if m := (low + high) / 2; ranges[m].Hi < r {
			low = m + 1
		} else {
			high = m
		}
	}
	return low
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

// Each table is a declaration of its own, so that a program makes those that it mentions.
var ASCII_Hex_Digit = table(1)
var Adlam = table(2)
var Ahom = table(3)
var Anatolian_Hieroglyphs = table(4)
var Arabic = table(5)
var Armenian = table(6)
var Avestan = table(7)
var Balinese = table(8)
var Bamum = table(9)
var Bassa_Vah = table(10)
var Batak = table(11)
var Bengali = table(12)
var Beria_Erfe = table(13)
var Bhaiksuki = table(14)
var Bidi_Control = table(15)
var Bopomofo = table(16)
var Brahmi = table(17)
var Braille = table(18)
var Buginese = table(19)
var Buhid = table(20)
var C = table(21)
var Canadian_Aboriginal = table(22)
var Carian = table(23)
var Caucasian_Albanian = table(24)
var Cc = table(25)
var Cf = table(26)
var Chakma = table(27)
var Cham = table(28)
var Cherokee = table(29)
var Chorasmian = table(30)
var Cn = table(31)
var Co = table(32)
var Common = table(33)
var Coptic = table(34)
var Cs = table(35)
var Cuneiform = table(36)
var Cypriot = table(37)
var Cypro_Minoan = table(38)
var Cyrillic = table(39)
var Dash = table(40)
var Deprecated = table(41)
var Deseret = table(42)
var Devanagari = table(43)
var Diacritic = table(44)
var Digit = Nd
var Dives_Akuru = table(46)
var Dogra = table(47)
var Duployan = table(48)
var Egyptian_Hieroglyphs = table(49)
var Elbasan = table(50)
var Elymaic = table(51)
var Ethiopic = table(52)
var Extender = table(53)
var Garay = table(54)
var Georgian = table(55)
var Glagolitic = table(56)
var Gothic = table(57)
var Grantha = table(58)
var Greek = table(59)
var Gujarati = table(60)
var Gunjala_Gondi = table(61)
var Gurmukhi = table(62)
var Gurung_Khema = table(63)
var Han = table(64)
var Hangul = table(65)
var Hanifi_Rohingya = table(66)
var Hanunoo = table(67)
var Hatran = table(68)
var Hebrew = table(69)
var Hex_Digit = table(70)
var Hiragana = table(71)
var Hyphen = table(72)
var IDS_Binary_Operator = table(73)
var IDS_Trinary_Operator = table(74)
var IDS_Unary_Operator = table(75)
var ID_Compat_Math_Continue = table(76)
var ID_Compat_Math_Start = table(77)
var Ideographic = table(78)
var Imperial_Aramaic = table(79)
var Inherited = table(80)
var Inscriptional_Pahlavi = table(81)
var Inscriptional_Parthian = table(82)
var Javanese = table(83)
var Join_Control = table(84)
var Kaithi = table(85)
var Kannada = table(86)
var Katakana = table(87)
var Kawi = table(88)
var Kayah_Li = table(89)
var Kharoshthi = table(90)
var Khitan_Small_Script = table(91)
var Khmer = table(92)
var Khojki = table(93)
var Khudawadi = table(94)
var Kirat_Rai = table(95)
var L = table(96)
var LC = table(97)
var Lao = table(98)
var Latin = table(99)
var Lepcha = table(100)
var Letter = L
var Limbu = table(102)
var Linear_A = table(103)
var Linear_B = table(104)
var Lisu = table(105)
var Ll = table(106)
var Lm = table(107)
var Lo = table(108)
var Logical_Order_Exception = table(109)
var Lower = Ll
var Lt = table(111)
var Lu = table(112)
var Lycian = table(113)
var Lydian = table(114)
var M = table(115)
var Mahajani = table(116)
var Makasar = table(117)
var Malayalam = table(118)
var Mandaic = table(119)
var Manichaean = table(120)
var Marchen = table(121)
var Mark = M
var Masaram_Gondi = table(123)
var Mc = table(124)
var Me = table(125)
var Medefaidrin = table(126)
var Meetei_Mayek = table(127)
var Mende_Kikakui = table(128)
var Meroitic_Cursive = table(129)
var Meroitic_Hieroglyphs = table(130)
var Miao = table(131)
var Mn = table(132)
var Modi = table(133)
var Modifier_Combining_Mark = table(134)
var Mongolian = table(135)
var Mro = table(136)
var Multani = table(137)
var Myanmar = table(138)
var N = table(139)
var Nabataean = table(140)
var Nag_Mundari = table(141)
var Nandinagari = table(142)
var Nd = table(143)
var New_Tai_Lue = table(144)
var Newa = table(145)
var Nko = table(146)
var Nl = table(147)
var No = table(148)
var Noncharacter_Code_Point = table(149)
var Number = N
var Nushu = table(151)
var Nyiakeng_Puachue_Hmong = table(152)
var Ogham = table(153)
var Ol_Chiki = table(154)
var Ol_Onal = table(155)
var Old_Hungarian = table(156)
var Old_Italic = table(157)
var Old_North_Arabian = table(158)
var Old_Permic = table(159)
var Old_Persian = table(160)
var Old_Sogdian = table(161)
var Old_South_Arabian = table(162)
var Old_Turkic = table(163)
var Old_Uyghur = table(164)
var Oriya = table(165)
var Osage = table(166)
var Osmanya = table(167)
var Other = C
var Other_Alphabetic = table(169)
var Other_Default_Ignorable_Code_Point = table(170)
var Other_Grapheme_Extend = table(171)
var Other_ID_Continue = table(172)
var Other_ID_Start = table(173)
var Other_Lowercase = table(174)
var Other_Math = table(175)
var Other_Uppercase = table(176)
var P = table(177)
var Pahawh_Hmong = table(178)
var Palmyrene = table(179)
var Pattern_Syntax = table(180)
var Pattern_White_Space = table(181)
var Pau_Cin_Hau = table(182)
var Pc = table(183)
var Pd = table(184)
var Pe = table(185)
var Pf = table(186)
var Phags_Pa = table(187)
var Phoenician = table(188)
var Pi = table(189)
var Po = table(190)
var Prepended_Concatenation_Mark = table(191)
var Ps = table(192)
var Psalter_Pahlavi = table(193)
var Punct = P
var Quotation_Mark = table(195)
var Radical = table(196)
var Regional_Indicator = table(197)
var Rejang = table(198)
var Runic = table(199)
var S = table(200)
var STerm = table(201)
var Samaritan = table(202)
var Saurashtra = table(203)
var Sc = table(204)
var Sentence_Terminal = table(205)
var Sharada = table(206)
var Shavian = table(207)
var Siddham = table(208)
var Sidetic = table(209)
var SignWriting = table(210)
var Sinhala = table(211)
var Sk = table(212)
var Sm = table(213)
var So = table(214)
var Soft_Dotted = table(215)
var Sogdian = table(216)
var Sora_Sompeng = table(217)
var Soyombo = table(218)
var Space = Z
var Sundanese = table(220)
var Sunuwar = table(221)
var Syloti_Nagri = table(222)
var Symbol = S
var Syriac = table(224)
var Tagalog = table(225)
var Tagbanwa = table(226)
var Tai_Le = table(227)
var Tai_Tham = table(228)
var Tai_Viet = table(229)
var Tai_Yo = table(230)
var Takri = table(231)
var Tamil = table(232)
var Tangsa = table(233)
var Tangut = table(234)
var Telugu = table(235)
var Terminal_Punctuation = table(236)
var Thaana = table(237)
var Thai = table(238)
var Tibetan = table(239)
var Tifinagh = table(240)
var Tirhuta = table(241)
var Title = Lt
var Todhri = table(243)
var Tolong_Siki = table(244)
var Toto = table(245)
var Tulu_Tigalari = table(246)
var Ugaritic = table(247)
var Unified_Ideograph = table(248)
var Upper = Lu
var Vai = table(250)
var Variation_Selector = table(251)
var Vithkuqi = table(252)
var Wancho = table(253)
var Warang_Citi = table(254)
var White_Space = table(255)
var Yezidi = table(256)
var Yi = table(257)
var Z = table(258)
var Zanabazar_Square = table(259)
var Zl = table(260)
var Zp = table(261)
var Zs = table(262)

// Categories are the general categories by name.
var Categories = map[string]*RangeTable{
	"C":  C,
	"Cc": Cc,
	"Cf": Cf,
	"Cn": Cn,
	"Co": Co,
	"Cs": Cs,
	"L":  L,
	"LC": LC,
	"Ll": Ll,
	"Lm": Lm,
	"Lo": Lo,
	"Lt": Lt,
	"Lu": Lu,
	"M":  M,
	"Mc": Mc,
	"Me": Me,
	"Mn": Mn,
	"N":  N,
	"Nd": Nd,
	"Nl": Nl,
	"No": No,
	"P":  P,
	"Pc": Pc,
	"Pd": Pd,
	"Pe": Pe,
	"Pf": Pf,
	"Pi": Pi,
	"Po": Po,
	"Ps": Ps,
	"S":  S,
	"Sc": Sc,
	"Sk": Sk,
	"Sm": Sm,
	"So": So,
	"Z":  Z,
	"Zl": Zl,
	"Zp": Zp,
	"Zs": Zs,
}

// Scripts are the scripts by name.
var Scripts = map[string]*RangeTable{
	"Adlam":                  Adlam,
	"Ahom":                   Ahom,
	"Anatolian_Hieroglyphs":  Anatolian_Hieroglyphs,
	"Arabic":                 Arabic,
	"Armenian":               Armenian,
	"Avestan":                Avestan,
	"Balinese":               Balinese,
	"Bamum":                  Bamum,
	"Bassa_Vah":              Bassa_Vah,
	"Batak":                  Batak,
	"Bengali":                Bengali,
	"Beria_Erfe":             Beria_Erfe,
	"Bhaiksuki":              Bhaiksuki,
	"Bopomofo":               Bopomofo,
	"Brahmi":                 Brahmi,
	"Braille":                Braille,
	"Buginese":               Buginese,
	"Buhid":                  Buhid,
	"Canadian_Aboriginal":    Canadian_Aboriginal,
	"Carian":                 Carian,
	"Caucasian_Albanian":     Caucasian_Albanian,
	"Chakma":                 Chakma,
	"Cham":                   Cham,
	"Cherokee":               Cherokee,
	"Chorasmian":             Chorasmian,
	"Common":                 Common,
	"Coptic":                 Coptic,
	"Cuneiform":              Cuneiform,
	"Cypriot":                Cypriot,
	"Cypro_Minoan":           Cypro_Minoan,
	"Cyrillic":               Cyrillic,
	"Deseret":                Deseret,
	"Devanagari":             Devanagari,
	"Dives_Akuru":            Dives_Akuru,
	"Dogra":                  Dogra,
	"Duployan":               Duployan,
	"Egyptian_Hieroglyphs":   Egyptian_Hieroglyphs,
	"Elbasan":                Elbasan,
	"Elymaic":                Elymaic,
	"Ethiopic":               Ethiopic,
	"Garay":                  Garay,
	"Georgian":               Georgian,
	"Glagolitic":             Glagolitic,
	"Gothic":                 Gothic,
	"Grantha":                Grantha,
	"Greek":                  Greek,
	"Gujarati":               Gujarati,
	"Gunjala_Gondi":          Gunjala_Gondi,
	"Gurmukhi":               Gurmukhi,
	"Gurung_Khema":           Gurung_Khema,
	"Han":                    Han,
	"Hangul":                 Hangul,
	"Hanifi_Rohingya":        Hanifi_Rohingya,
	"Hanunoo":                Hanunoo,
	"Hatran":                 Hatran,
	"Hebrew":                 Hebrew,
	"Hiragana":               Hiragana,
	"Imperial_Aramaic":       Imperial_Aramaic,
	"Inherited":              Inherited,
	"Inscriptional_Pahlavi":  Inscriptional_Pahlavi,
	"Inscriptional_Parthian": Inscriptional_Parthian,
	"Javanese":               Javanese,
	"Kaithi":                 Kaithi,
	"Kannada":                Kannada,
	"Katakana":               Katakana,
	"Kawi":                   Kawi,
	"Kayah_Li":               Kayah_Li,
	"Kharoshthi":             Kharoshthi,
	"Khitan_Small_Script":    Khitan_Small_Script,
	"Khmer":                  Khmer,
	"Khojki":                 Khojki,
	"Khudawadi":              Khudawadi,
	"Kirat_Rai":              Kirat_Rai,
	"Lao":                    Lao,
	"Latin":                  Latin,
	"Lepcha":                 Lepcha,
	"Limbu":                  Limbu,
	"Linear_A":               Linear_A,
	"Linear_B":               Linear_B,
	"Lisu":                   Lisu,
	"Lycian":                 Lycian,
	"Lydian":                 Lydian,
	"Mahajani":               Mahajani,
	"Makasar":                Makasar,
	"Malayalam":              Malayalam,
	"Mandaic":                Mandaic,
	"Manichaean":             Manichaean,
	"Marchen":                Marchen,
	"Masaram_Gondi":          Masaram_Gondi,
	"Medefaidrin":            Medefaidrin,
	"Meetei_Mayek":           Meetei_Mayek,
	"Mende_Kikakui":          Mende_Kikakui,
	"Meroitic_Cursive":       Meroitic_Cursive,
	"Meroitic_Hieroglyphs":   Meroitic_Hieroglyphs,
	"Miao":                   Miao,
	"Modi":                   Modi,
	"Mongolian":              Mongolian,
	"Mro":                    Mro,
	"Multani":                Multani,
	"Myanmar":                Myanmar,
	"Nabataean":              Nabataean,
	"Nag_Mundari":            Nag_Mundari,
	"Nandinagari":            Nandinagari,
	"New_Tai_Lue":            New_Tai_Lue,
	"Newa":                   Newa,
	"Nko":                    Nko,
	"Nushu":                  Nushu,
	"Nyiakeng_Puachue_Hmong": Nyiakeng_Puachue_Hmong,
	"Ogham":                  Ogham,
	"Ol_Chiki":               Ol_Chiki,
	"Ol_Onal":                Ol_Onal,
	"Old_Hungarian":          Old_Hungarian,
	"Old_Italic":             Old_Italic,
	"Old_North_Arabian":      Old_North_Arabian,
	"Old_Permic":             Old_Permic,
	"Old_Persian":            Old_Persian,
	"Old_Sogdian":            Old_Sogdian,
	"Old_South_Arabian":      Old_South_Arabian,
	"Old_Turkic":             Old_Turkic,
	"Old_Uyghur":             Old_Uyghur,
	"Oriya":                  Oriya,
	"Osage":                  Osage,
	"Osmanya":                Osmanya,
	"Pahawh_Hmong":           Pahawh_Hmong,
	"Palmyrene":              Palmyrene,
	"Pau_Cin_Hau":            Pau_Cin_Hau,
	"Phags_Pa":               Phags_Pa,
	"Phoenician":             Phoenician,
	"Psalter_Pahlavi":        Psalter_Pahlavi,
	"Rejang":                 Rejang,
	"Runic":                  Runic,
	"Samaritan":              Samaritan,
	"Saurashtra":             Saurashtra,
	"Sharada":                Sharada,
	"Shavian":                Shavian,
	"Siddham":                Siddham,
	"Sidetic":                Sidetic,
	"SignWriting":            SignWriting,
	"Sinhala":                Sinhala,
	"Sogdian":                Sogdian,
	"Sora_Sompeng":           Sora_Sompeng,
	"Soyombo":                Soyombo,
	"Sundanese":              Sundanese,
	"Sunuwar":                Sunuwar,
	"Syloti_Nagri":           Syloti_Nagri,
	"Syriac":                 Syriac,
	"Tagalog":                Tagalog,
	"Tagbanwa":               Tagbanwa,
	"Tai_Le":                 Tai_Le,
	"Tai_Tham":               Tai_Tham,
	"Tai_Viet":               Tai_Viet,
	"Tai_Yo":                 Tai_Yo,
	"Takri":                  Takri,
	"Tamil":                  Tamil,
	"Tangsa":                 Tangsa,
	"Tangut":                 Tangut,
	"Telugu":                 Telugu,
	"Thaana":                 Thaana,
	"Thai":                   Thai,
	"Tibetan":                Tibetan,
	"Tifinagh":               Tifinagh,
	"Tirhuta":                Tirhuta,
	"Todhri":                 Todhri,
	"Tolong_Siki":            Tolong_Siki,
	"Toto":                   Toto,
	"Tulu_Tigalari":          Tulu_Tigalari,
	"Ugaritic":               Ugaritic,
	"Vai":                    Vai,
	"Vithkuqi":               Vithkuqi,
	"Wancho":                 Wancho,
	"Warang_Citi":            Warang_Citi,
	"Yezidi":                 Yezidi,
	"Yi":                     Yi,
	"Zanabazar_Square":       Zanabazar_Square,
}

// Properties are the properties by name.
var Properties = map[string]*RangeTable{
	"ASCII_Hex_Digit":                    ASCII_Hex_Digit,
	"Bidi_Control":                       Bidi_Control,
	"Dash":                               Dash,
	"Deprecated":                         Deprecated,
	"Diacritic":                          Diacritic,
	"Extender":                           Extender,
	"Hex_Digit":                          Hex_Digit,
	"Hyphen":                             Hyphen,
	"IDS_Binary_Operator":                IDS_Binary_Operator,
	"IDS_Trinary_Operator":               IDS_Trinary_Operator,
	"IDS_Unary_Operator":                 IDS_Unary_Operator,
	"ID_Compat_Math_Continue":            ID_Compat_Math_Continue,
	"ID_Compat_Math_Start":               ID_Compat_Math_Start,
	"Ideographic":                        Ideographic,
	"Join_Control":                       Join_Control,
	"Logical_Order_Exception":            Logical_Order_Exception,
	"Modifier_Combining_Mark":            Modifier_Combining_Mark,
	"Noncharacter_Code_Point":            Noncharacter_Code_Point,
	"Other_Alphabetic":                   Other_Alphabetic,
	"Other_Default_Ignorable_Code_Point": Other_Default_Ignorable_Code_Point,
	"Other_Grapheme_Extend":              Other_Grapheme_Extend,
	"Other_ID_Continue":                  Other_ID_Continue,
	"Other_ID_Start":                     Other_ID_Start,
	"Other_Lowercase":                    Other_Lowercase,
	"Other_Math":                         Other_Math,
	"Other_Uppercase":                    Other_Uppercase,
	"Pattern_Syntax":                     Pattern_Syntax,
	"Pattern_White_Space":                Pattern_White_Space,
	"Prepended_Concatenation_Mark":       Prepended_Concatenation_Mark,
	"Quotation_Mark":                     Quotation_Mark,
	"Radical":                            Radical,
	"Regional_Indicator":                 Regional_Indicator,
	"STerm":                              STerm,
	"Sentence_Terminal":                  Sentence_Terminal,
	"Soft_Dotted":                        Soft_Dotted,
	"Terminal_Punctuation":               Terminal_Punctuation,
	"Unified_Ideograph":                  Unified_Ideograph,
	"Variation_Selector":                 Variation_Selector,
	"White_Space":                        White_Space,
}

// CategoryAliases are other names of categories.
var CategoryAliases = map[string]string{
	"Cased_Letter":          "LC",
	"Close_Punctuation":     "Pe",
	"Combining_Mark":        "M",
	"Connector_Punctuation": "Pc",
	"Control":               "Cc",
	"Currency_Symbol":       "Sc",
	"Dash_Punctuation":      "Pd",
	"Decimal_Number":        "Nd",
	"Enclosing_Mark":        "Me",
	"Final_Punctuation":     "Pf",
	"Format":                "Cf",
	"Initial_Punctuation":   "Pi",
	"Letter":                "L",
	"Letter_Number":         "Nl",
	"Line_Separator":        "Zl",
	"Lowercase_Letter":      "Ll",
	"Mark":                  "M",
	"Math_Symbol":           "Sm",
	"Modifier_Letter":       "Lm",
	"Modifier_Symbol":       "Sk",
	"Nonspacing_Mark":       "Mn",
	"Number":                "N",
	"Open_Punctuation":      "Ps",
	"Other":                 "C",
	"Other_Letter":          "Lo",
	"Other_Number":          "No",
	"Other_Punctuation":     "Po",
	"Other_Symbol":          "So",
	"Paragraph_Separator":   "Zp",
	"Private_Use":           "Co",
	"Punctuation":           "P",
	"Separator":             "Z",
	"Space_Separator":       "Zs",
	"Spacing_Mark":          "Mc",
	"Surrogate":             "Cs",
	"Symbol":                "S",
	"Titlecase_Letter":      "Lt",
	"Unassigned":            "Cn",
	"Uppercase_Letter":      "Lu",
	"cntrl":                 "Cc",
	"digit":                 "Nd",
	"punct":                 "P",
}

// GraphicRanges are what IsGraphic holds for.
var GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}

// PrintRanges are what IsPrint holds for, the space aside.
var PrintRanges = []*RangeTable{L, M, N, P, S}

// FoldCategory are the runes outside a category that simple folding leads to from inside.
var FoldCategory = map[string]*RangeTable{
	"L":  table(263),
	"Ll": table(264),
	"Lt": table(265),
	"Lu": table(266),
	"M":  table(267),
	"Mn": table(268),
}

// FoldScript are the runes outside a script that simple folding leads to from inside.
var FoldScript = map[string]*RangeTable{
	"Common":    table(269),
	"Greek":     table(270),
	"Inherited": table(271),
}
