package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
)

type upper struct{ r io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	copy(p, bytes.ToUpper(p[:n]))
	return n, err
}

type countW struct{ n int }

func (c *countW) Write(p []byte) (int, error) { c.n += len(p); return len(p), nil }

type limitW struct{ left int }

func (l *limitW) Write(p []byte) (int, error) {
	if len(p) > l.left {
		n := l.left
		l.left = 0
		return n, errors.New("full")
	}
	l.left -= len(p)
	return len(p), nil
}

func main() {
	s := "  the quick, brown fox;  jumps over\tthe lazy\ndog  "
	fmt.Printf("%q\n", strings.Fields(s))
	fmt.Printf("%q\n", strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }))
	fmt.Printf("%q %q %q\n", strings.Split("a,b,,c", ","), strings.SplitN("a,b,c,d", ",", 2), strings.SplitAfter("a,b,c", ","))
	fmt.Printf("%q %q %q %q\n", strings.Split("", ","), strings.Split("abc", ""), strings.SplitN("a,b", ",", 0), strings.SplitAfterN("a,b,c", ",", 2))
	fmt.Println(strings.Contains(s, "fox"), strings.ContainsAny("abc", "xyzc"), strings.ContainsRune("é", 'é'), strings.Count("cheese", "e"), strings.Count("abc", ""), strings.Index("chicken", "ken"), strings.LastIndex("go gopher", "go"), strings.IndexAny("golang", "ny"), strings.IndexByte("abc", 'c'), strings.IndexFunc("Hello", unicode.IsLower), strings.LastIndexByte("abca", 'a'), strings.IndexRune("chicken", 'k'), strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("Go", "GO"))
	fmt.Printf("%q %q %q %q %q %q\n", strings.Trim("xxhixx", "x"), strings.TrimLeft("xxhi", "x"), strings.TrimSpace(s), strings.TrimPrefix("prefix-a", "prefix-"), strings.TrimSuffix("a.go", ".go"), strings.TrimFunc("123abc456", unicode.IsDigit))
	before, after, ok := strings.Cut("key=val=x", "=")
	fmt.Println(before, after, ok)
	fmt.Println(strings.CutPrefix("foobar", "foo"))
	fmt.Println(strings.CutSuffix("foobar", "baz"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "b", "b", "a", "", "")
	fmt.Println(r.Replace("<ab>"), strings.NewReplacer("aaa", "3", "aa", "2", "a", "1").Replace("aaaaaa a"), strings.NewReplacer("", "-").Replace("abc"))
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("oink oink", "oink", "moo"), strings.ReplaceAll("ab", "", "-"))
	fmt.Println(strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return 'a' + (r-'a'+13)%26
		case r == ' ':
			return -1
		}
		return r
	}, "hello world!"), strings.Join([]string{"a", "b"}, "-"), strings.Compare("a", "b"), strings.HasPrefix("abc", ""), strings.ToValidUTF8("a\xffb", "?"))
	for l := range strings.Lines("one\ntwo\nthree") {
		fmt.Printf("%q ", l)
	}
	for p := range strings.SplitSeq("x-y-z", "-") {
		fmt.Printf("%q ", p)
	}
	for p := range strings.FieldsSeq(" p  q ") {
		fmt.Printf("%q ", p)
	}
	fmt.Println()
	sc := bufio.NewScanner(strings.NewReader("line one\nline two\r\n\nlast"))
	for i := 1; sc.Scan(); i++ {
		fmt.Printf("%d:%q ", i, sc.Text())
	}
	fmt.Println(sc.Err())
	sc = bufio.NewScanner(strings.NewReader("alpha beta\n gamma"))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Print(sc.Text(), "|")
	}
	sc = bufio.NewScanner(strings.NewReader("héy"))
	sc.Split(bufio.ScanRunes)
	for sc.Scan() {
		fmt.Print(sc.Text(), ".")
	}
	sc = bufio.NewScanner(strings.NewReader("a,b,,c"))
	sc.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		if i := bytes.IndexByte(data, ','); i >= 0 {
			return i + 1, data[:i], nil
		}
		if atEOF && len(data) > 0 {
			return len(data), data, bufio.ErrFinalToken
		}
		return 0, nil, nil
	})
	for sc.Scan() {
		fmt.Printf("%q", sc.Bytes())
	}
	fmt.Println()
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	sc.Buffer(make([]byte, 0, 10), 20)
	fmt.Println(sc.Scan(), sc.Err(), errors.Is(sc.Err(), bufio.ErrTooLong))
	br := bufio.NewReader(strings.NewReader("first\nsecond line\n12 34 rest"))
	l, err := br.ReadString('\n')
	fmt.Printf("%q %v\n", l, err)
	pk, _ := br.Peek(3)
	lb, isP, err := br.ReadLine()
	fmt.Printf("%q %q %v %v %d\n", pk, lb, isP, err, br.Buffered())
	var x, y int
	fmt.Fscan(br, &x, &y)
	rest, err := io.ReadAll(br)
	fmt.Printf("%d %d %q %v\n", x, y, rest, err)
	var buf bytes.Buffer
	mw := io.MultiWriter(&buf, &countW{})
	tee := io.TeeReader(strings.NewReader("tee me"), mw)
	got, _ := io.ReadAll(upper{tee})
	fmt.Println(string(got), buf.String(), buf.Len())
	pr, pw := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(pw, "msg %d\n", i)
		}
		pw.CloseWithError(errors.New("pipe done"))
	}()
	ps := bufio.NewScanner(pr)
	for ps.Scan() {
		fmt.Print(ps.Text(), ";")
	}
	fmt.Println(ps.Err())
	mr := io.MultiReader(strings.NewReader("ab"), strings.NewReader("cd"), io.LimitReader(strings.NewReader("efgh"), 2))
	n, err := io.Copy(os.Stdout, mr)
	fmt.Println("", n, err)
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	b5 := make([]byte, 3)
	io.ReadFull(sr, b5)
	pos, _ := sr.Seek(-1, io.SeekEnd)
	c, _ := io.ReadAll(sr)
	fmt.Println(string(b5), pos, string(c), sr.Size())
	_, err = io.ReadFull(strings.NewReader("ab"), make([]byte, 3))
	_, err2 := io.ReadAtLeast(strings.NewReader(""), make([]byte, 3), 1)
	_, err3 := io.CopyN(io.Discard, strings.NewReader("abc"), 5)
	fmt.Println(err, err2, err3)
	bw := bufio.NewWriterSize(&limitW{5}, 4)
	fmt.Fprint(bw, "abc")
	fmt.Fprint(bw, "defghijk")
	_, werr := bw.WriteString("more")
	fmt.Println(bw.Flush(), werr, bw.Available(), bw.Size())
	var sb strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.WriteByte('!')
	sb.WriteRune('☺')
	sb.Grow(10)
	fmt.Println(sb.String(), sb.Len())
	rd := strings.NewReader("abc")
	rd.ReadByte()
	rd.UnreadByte()
	rr, size, _ := rd.ReadRune()
	fmt.Println(rd.Len(), rd.Size(), rr, size, rd.UnreadRune())
	bb := bytes.NewBufferString("hello world")
	bb.Truncate(5)
	bb.WriteString("!")
	t := bb.Next(2)
	fmt.Println(string(t), bb, bytes.Equal([]byte("a"), []byte("a")), bytes.Fields([]byte(" a b ")), bytes.TrimRight([]byte("abc  "), " "), bytes.Title([]byte("abc")))
	line, err := bb.ReadBytes('l')
	fmt.Printf("%q %v\n", line, err)
	line, err = bb.ReadBytes('z')
	fmt.Printf("%q %v\n", line, err)
	wt, err := strings.NewReader("writeto\n").WriteTo(os.Stdout)
	fmt.Println(wt, err)
	io.WriteString(os.Stdout, "ws\n")
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriter(os.Stdout))
	str, e := rw.ReadString(0)
	rw.WriteString(str)
	rw.Flush()
	fmt.Println(e)
}
