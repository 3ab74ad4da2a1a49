//! Calls of the standard library, by a table of what gives which type.
//!
//! Always: no call panics, and none has effects.

use crate::maker::Maker;
use crate::types::*;

/// Letters in braces stand for operands: s string, i int, f float64, b bool, r rune, u uint64, B []byte, S []string,
/// I []int, a any, e error.
const STRINGS: &[&str] = &[
    "strings.Replace({s}, {s}, \"-\", {i}%4)",
    "strings.ReplaceAll({s}, \"a\", {s})",
    "strings.Join({S}, {s})",
    "strings.TrimLeft({s}, {s})",
    "strings.TrimRight({s}, {s})",
    "strings.Trim({s}, {s})",
    "strings.TrimPrefix({s}, {s})",
    "strings.TrimFunc({s}, unicode.IsLetter)",
    "strings.Title({s})",
    "strings.ToTitle({s})",
    "strings.ToValidUTF8({s}, \"?\")",
    "strings.Map(func(r rune) rune { if r == {r} { return -1 }; return r + 1 }, {s})",
    "strings.Repeat({s}, {i}&3)",
    "strings.NewReplacer(\"a\", {s}, \"go\", \"1\").Replace({s})",
    "func() string { x, y, ok := strings.Cut({s}, {s}); return fmt.Sprint(x, y, ok) }()",
    "fmt.Sprint(strings.Fields({s}), strings.Split({s}, {s}), strings.SplitN({s}, \"a\", {i}%3))",
    "strconv.Quote({s})",
    "strconv.QuoteToASCII({s})",
    "strconv.QuoteRune({r})",
    "strconv.FormatInt(int64({i}), 2+int(uint({i})%35))",
    "strconv.FormatFloat({f}, \"eEfgGxX\"[uint({i})%7], {i}%10, 64)",
    "strconv.FormatFloat({f}, 'g', -1, 32)",
    "func() string { x, err := strconv.Atoi({s}); return fmt.Sprint(x, err) }()",
    "func() string { x, err := strconv.Atoi(fmt.Sprint({i})); return fmt.Sprint(x, err) }()",
    "func() string { x, err := strconv.ParseInt({s}, 0, 16); return fmt.Sprint(x, err) }()",
    "func() string { x, err := strconv.ParseInt(fmt.Sprint({i}), 10, 8<<({i}&3)); return fmt.Sprint(x, err) }()",
    "func() string { x, err := strconv.ParseUint(fmt.Sprintf(\"%x\", {i}), 16, 32); return fmt.Sprint(x, err) }()",
    "func() string { x, err := strconv.ParseFloat(fmt.Sprint({f}), 64); return fmt.Sprint(x, err) }()",
    "func() string { x, err := strconv.ParseFloat(fmt.Sprint({f})+\"1\", 32); return fmt.Sprint(x, err) }()",
    "func() string { x, err := strconv.ParseBool({s}); return fmt.Sprint(x, err) }()",
    "func() string { x, err := strconv.Unquote(strconv.Quote({s})); return fmt.Sprint(x, err) }()",
    "func() string { x, err := strconv.Unquote({s}); return fmt.Sprint(x, err) }()",
    "func() string { r, n := utf8.DecodeRuneInString({s}); m, k := utf8.DecodeLastRuneInString({s}); return fmt.Sprint(r, n, m, k) }()",
    "string(utf8.AppendRune(nil, {r}))",
    "string(bytes.ToUpper({B}))",
    "string(bytes.TrimSpace({B}))",
    "fmt.Sprint(bytes.Fields({B}), bytes.Split({B}, []byte({s})))",
    "fmt.Sprint({a}, {a}, {s}, {i}, {i})",
    "fmt.Sprintln({a}, {s}, {f})",
    "fmt.Sprintf(\"%5d|%-6d|%+d|%06d|%x|%X|%o|%b|%c|%U|%q\", {i}, {i}, {i}, {i}, {i}, {i}, {i}, {i}, {r}, {r}, {r})",
    "fmt.Sprintf(\"%8.3f|%-9.2e|%+g|%09.1f|%G|%x|% .3f|%6v\", {f}, {f}, {f}, {f}, {f}, {f}, {f}, {f})",
    "fmt.Sprintf(\"%10s|%-8s|%.3s|%q|%x|% X|%+q|%#q\", {s}, {s}, {s}, {s}, {s}, {s}, {s}, {s})",
    "fmt.Sprintf(\"%*d|%-*d|%.*f|%[2]d|%[1]v\", {i}&7, {i}, {i}&3, {i}, {i}&3, {f})",
    "fmt.Sprintf({s}, {i})",
    "fmt.Sprintf(\"%d %s\" + {s}, {s}, {i}, {b})",
    "fmt.Sprintf(\"%t %v %08b %#x %#o %+.2v\", {b}, {b}, {u}, {u}, {u}, {f})",
    "fmt.Sprintf(\"%v %d %x %s %q %#v\", {B}, {B}, {B}, {B}, {B}, {B})",
    "fmt.Sprintf(\"%v %q %#v %s %x\", {S}, {S}, {S}, {S}, {S})",
    "fmt.Sprintf(\"%v %03d %#v %x %T\", {I}, {I}, {I}, {I}, {I})",
    "fmt.Sprintf(\"%v|%6.2f|%g|%+v\", complex({f}, {f}), complex({f}, {f}), complex({f}, {f}), complex({f}, {f}))",
    "fmt.Sprintf(\"%w %v\", {e}, {e})",
    "fmt.Errorf(\"a %w b %w\", {e}, {e}).Error()",
    "fmt.Sprint(errors.Join({e}, {e}))",
    "fmt.Sprint(errors.Unwrap({e}))",
    "time.Duration({i}).String()",
    "(time.Duration({i}&0xffffffffff) * time.Millisecond).Round(time.Second).String()",
    "func() string { var b strings.Builder; b.WriteString({s}); b.WriteByte('x'); b.WriteRune({r}); fmt.Fprintf(&b, \"%d\", {i}); return b.String() }()",
    "func() string { s := slices.Clone({S}); slices.Sort(s); return fmt.Sprint(s, slices.Index(s, {s}), len(slices.Compact(s))) }()",
    "func() string { s := slices.Clone({I}); sort.Slice(s, func(i, j int) bool { return s[i] > s[j] }); return fmt.Sprint(s) }()",
    "func() string { s := slices.Clone({I}); slices.SortFunc(s, func(a, b int) int { return cmp.Compare(a&15, b&15) }); return fmt.Sprint(len(s)) }()",
    "func() string { s := slices.Clone({I}); slices.SortStableFunc(s, func(a, b int) int { return cmp.Compare(a&3, b&3) }); return fmt.Sprint(s) }()",
    "func() string { s := slices.Sorted(slices.Values({I})); n, ok := slices.BinarySearch(s, {i}); return fmt.Sprint(s, n, ok) }()",
    "func() string { s := slices.Clone({I}); slices.Reverse(s); return fmt.Sprint(s, slices.Contains(s, {i}), slices.Equal(s, {I})) }()",
    "fmt.Sprint(slices.Insert(slices.Clone({I}), 0, {i}, {i}), slices.Concat({I}, {I}), slices.Collect(slices.Chunk({I}, 2)))",
    "fmt.Sprint(slices.Sorted(maps.Keys(map[string]int{id({s}): 1, id({s}): 2})))",
];

const INTS_OF: &[&str] = &[
    "strings.Index({s}, {s})",
    "strings.LastIndex({s}, {s})",
    "strings.IndexByte({s}, 'a')",
    "strings.IndexAny({s}, {s})",
    "strings.IndexRune({s}, {r})",
    "strings.Count({s}, {s})",
    "strings.Compare({s}, {s})",
    "utf8.RuneCountInString({s})",
    "utf8.RuneLen({r})",
    "len([]rune({s}))",
    "bits.LeadingZeros64({u})",
    "bits.TrailingZeros32(uint32({u}))",
    "bits.OnesCount64({u})",
    "bits.Len16(uint16({u}))",
    "int(bits.Reverse64({u}))",
    "int(bits.RotateLeft32(uint32({u}), {i}&63))",
    "func() int { hi, lo := bits.Mul64({u}, {u}); s, c := bits.Add64(hi, lo, 1); return int(s ^ c) }()",
    "func() int { q, r := bits.Div64(0, {u}, {u}|1); return int(q - r) }()",
    "cmp.Compare({f}, {f})",
    "cmp.Compare({s}, {s})",
    "bytes.Compare({B}, {B})",
    "bytes.IndexByte({B}, byte({i}))",
    "slices.Max(append([]int{{i}}, {I}...))",
    "sort.SearchInts([]int{1, 5, 9, 200}, {i})",
    "int(unicode.ToUpper({r}))",
    "int(math.Float64bits(float64({i})) >> 40)",
    "int(math.Float32bits(float32({i})))",
    "func() int { _, e := math.Frexp(within({f})); return e }()",
    "slices.IndexFunc({I}, func(x int) bool { return x > {i} })",
];

const BOOLS: &[&str] = &[
    "strings.Contains({s}, {s})",
    "strings.HasPrefix({s}, {s})",
    "strings.HasSuffix({s}, {s})",
    "strings.EqualFold({s}, {s})",
    "strings.ContainsRune({s}, {r})",
    "unicode.IsUpper({r})",
    "unicode.IsLetter({r})",
    "unicode.IsSpace({r})",
    "unicode.IsPunct({r})",
    "utf8.ValidString({s})",
    "bytes.Equal({B}, {B})",
    "math.IsNaN({f})",
    "math.IsInf({f}, {i}%2)",
    "math.Signbit({f})",
    "errors.Is({e}, {e})",
    "slices.IsSorted({I})",
];

const FLOATS: &[&str] = &[
    "math.Sin({f})",
    "math.Cos({f})",
    "math.Tan({f})",
    "math.Atan2({f}, {f})",
    "math.Exp(within({f}))",
    "math.Log(math.Abs({f}))",
    "math.Log10(math.Abs({f}))",
    "math.Log1p(math.Abs({f}))",
    "math.Pow({f}, within({f}))",
    "math.Mod({f}, {f})",
    "math.Hypot({f}, {f})",
    "math.Cbrt({f})",
    "math.Tanh({f})",
    "math.Max({f}, {f})",
    "math.Min({f}, {f})",
    "math.Dim({f}, {f})",
    "math.Remainder({f}, {f})",
    "math.RoundToEven({f})",
    "math.Ldexp({f}, {i}%30)",
    "math.Nextafter({f}, {f})",
    "math.FMA({f}, {f}, {f})",
    "math.Gamma(within({f}))",
    "math.Erf({f})",
    "func() float64 { x, y := math.Modf({f}); return x - y }()",
];

impl Maker {
    /// A call that gives a value of a basic type; `None` where the table has none.
    pub fn library_call(&mut self, ty: &Type, depth: usize) -> Option<String> {
        let table = match ty.under() {
            Type::Str => STRINGS,
            Type::Int(_) => INTS_OF,
            Type::Bool => BOOLS,
            Type::Float(_) => FLOATS,
            _ => return None,
        };
        let template = *self.rng.pick(table);
        let mut text = String::new();
        let mut rest = template;
        while let Some(at) = rest.find('{') {
            text += &rest[..at];
            let hole = (rest[at + 1..].chars().next(), rest[at + 2..].starts_with('}'));
            let operand = match hole {
                (Some('s'), true) => Some(Type::Str),
                (Some('i'), true) => Some(INT),
                (Some('f'), true) => Some(Type::Float(64)),
                (Some('b'), true) => Some(Type::Bool),
                (Some('r'), true) => Some(INT32),
                (Some('u'), true) => Some(Type::Int(INTS[9])),
                (Some('B'), true) => Some(slice(BYTE)),
                (Some('S'), true) => Some(slice(Type::Str)),
                (Some('I'), true) => Some(slice(INT)),
                (Some('a'), true) => Some(Type::Any),
                (Some('e'), true) => Some(Type::Error),
                _ => None,
            };
            match operand {
                Some(operand) => {
                    text += &self.variable_expr(&operand, depth.min(2));
                    rest = &rest[at + 3..];
                }
                None => {
                    text.push('{');
                    rest = &rest[at + 1..];
                }
            }
        }
        text += rest;
        if *ty == Type::Str || ty.under() == Type::Str {
            text = format!("clip({text})");
        }
        Some(format!("{ty}({text})"))
    }
}
