package main

import (
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type person struct {
	name string
	age  int
}

func main() {
	ss := []string{"", "a", "hello world", "  pad\t\n", "héllo wörld", "a,b,c,,d", "aaaa", "Go\xff\xfebad", "ΑΒΓ αβγ", "日本語テキスト", "ǅungla", "x=1;y=2", "foo bar  baz"}
	subs := []string{"", "a", "o", ",", "aa", "world", "ö", "語", " ", "=", "\xff", "xyz"}
	for _, s := range ss {
		fmt.Printf("%q %q %q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.Title(s), strings.ToTitle(s), strings.TrimSpace(s), strings.Fields(s))
		fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s), strings.ToValidUTF8(s, "?"), []rune(s), []byte(s))
		fmt.Printf("%q %q %q\n", strings.Split(s, ""), strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return unicode.ToUpper(r)
		}, s), strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' }))
		fmt.Println(strings.IndexFunc(s, unicode.IsSpace), strings.LastIndexFunc(s, unicode.IsLetter), strings.TrimFunc(s, unicode.IsLetter), strings.ContainsFunc(s, unicode.IsUpper))
		for _, t := range subs {
			b, a, f := strings.Cut(s, t)
			fmt.Println(strings.Contains(s, t), strings.Index(s, t), strings.LastIndex(s, t), strings.Count(s, t), strings.HasPrefix(s, t), strings.HasSuffix(s, t), strings.IndexAny(s, t), strings.LastIndexAny(s, t), strings.ContainsAny(s, t), strings.EqualFold(s, t), strings.Compare(s, t), f)
			fmt.Printf("%q %q %q %q %q %q %q\n", b, a, strings.Split(s, t), strings.SplitN(s, t, 2), strings.SplitAfter(s, t), strings.Trim(s, t), strings.TrimLeft(s, t))
			fmt.Printf("%q %q %q %q %q %q\n", strings.TrimRight(s, t), strings.TrimPrefix(s, t), strings.TrimSuffix(s, t), strings.ReplaceAll(s, t, "<>"), strings.Replace(s, t, "-", 2), strings.SplitAfterN(s, t, 3))
		}
	}
	fmt.Println(strings.Repeat("ab", 3), strings.Join([]string{"x", "y", "z"}, "-"), strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("ΣΑΣ", "σας"))
	var b strings.Builder
	for i := 0; i < 5; i++ {
		fmt.Fprintf(&b, "%d,", i)
	}
	b.WriteByte('x')
	b.WriteRune('語')
	b.WriteString("end")
	fmt.Println(b.String(), b.Len())
	r := strings.NewReplacer("a", "1", "b", "2", "abc", "X", "", "")
	fmt.Println(r.Replace("abcab"))
	fmt.Println(strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace("<b>x</b>"), strings.NewReplacer("hello", "hi", "he", "she").Replace("hello he"))
	rd := strings.NewReader("abc")
	for {
		c, n, err := rd.ReadRune()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(c, n)
	}
	// strconv
	for _, s := range []string{"12", "-5", "abc", "", "99999999999999999999", "0x1f", "1_000", "3.14", "1e400", "inf", "nan", "true", "T", "07", "+7"} {
		i, e1 := strconv.Atoi(s)
		f, e2 := strconv.ParseFloat(s, 64)
		p, e3 := strconv.ParseInt(s, 0, 16)
		u, e4 := strconv.ParseUint(s, 10, 8)
		bb, e5 := strconv.ParseBool(s)
		fmt.Println(i, e1, f, e2, p, e3, u, e4, bb, e5)
	}
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 2), strconv.FormatInt(-255, 36), strconv.FormatFloat(1.0/3, 'f', 4, 64), strconv.FormatFloat(1e21, 'g', -1, 32), strconv.Quote("hi\n\"☺"), strconv.QuoteToASCII("☺"), strconv.QuoteRune('☺'), strconv.FormatBool(true))
	fmt.Println(strconv.Unquote(`"a\tb"`))
	fmt.Println(strconv.Unquote(`x`))
	fmt.Println(string(strconv.AppendInt(nil, 5, 10)), string(strconv.AppendQuote([]byte("x"), "y")))
	_, err := strconv.Atoi("zz")
	if ne, ok := err.(*strconv.NumError); ok {
		fmt.Println(ne.Func, ne.Num, ne.Err, ne.Err == strconv.ErrSyntax)
	}
	// sort
	xs := []int{5, 2, 8, 1, 9, 3}
	sort.Ints(xs)
	fmt.Println(xs, sort.SearchInts(xs, 8), sort.IntsAreSorted(xs))
	sort.Sort(sort.Reverse(sort.IntSlice(xs)))
	fmt.Println(xs)
	st := []string{"pear", "fig", "apple", "kiwi"}
	sort.Strings(st)
	fmt.Println(st)
	sort.Sort(byLen(st))
	fmt.Println(st)
	ps := []person{{"A", 30}, {"B", 25}, {"C", 30}, {"D", 25}, {"E", 20}}
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].age < ps[j].age })
	fmt.Println(ps)
	sort.Slice(ps, func(i, j int) bool { return ps[i].name > ps[j].name })
	fmt.Println(ps, sort.SliceIsSorted(ps, func(i, j int) bool { return ps[i].name > ps[j].name }))
	fs := []float64{2.5, -1, 3}
	sort.Float64s(fs)
	fmt.Println(fs, sort.Search(100, func(i int) bool { return i*i >= 50 }))
	big := make([]int, 1000)
	for i := range big {
		big[i] = (i * 7919) % 1009
	}
	sort.Slice(big, func(i, j int) bool { return big[i] < big[j] })
	fmt.Println(sort.IntsAreSorted(big))
	big2 := make([]person, 500)
	for i := range big2 {
		big2[i] = person{strconv.Itoa(i), i * 7919 % 10}
	}
	sort.Stable(byAge(big2))
	fmt.Println(big2[:20])
	sort.Sort(byAge(big2))
	if len(os.Args) > 5 {
		os.Exit(3)
	}
	fmt.Println(os.Getenv("NOPE") == "", unicode.IsUpper('É'), unicode.Is(unicode.Han, '世'), unicode.In('я', unicode.Latin, unicode.Cyrillic))
	fmt.Fprintln(os.Stderr, "stderr line")
	defer fmt.Println("not printed")
	os.Exit(3)
}

type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }
