package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
	"io"
	"math"
	"math/bits"
	"math/cmplx"
	"math/rand"
	"os"
	"strings"
	"unicode/utf8"
)

type IntHeap []int

func (h IntHeap) Len() int           { return len(h) }
func (h IntHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h IntHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *IntHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *IntHeap) Pop() any {
	old := *h
	n := len(old)
	x := old[n-1]
	*h = old[:n-1]
	return x
}

func main() {
	h := &IntHeap{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
	r := ring.New(4)
	for i := 0; i < r.Len(); i++ {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(v any) { fmt.Print(v, ",") })
	fmt.Println()
	fmt.Println(math.Sqrt(2), math.Pi, math.Floor(-1.5), math.Ceil(1.2), math.Abs(-3), math.Pow(2, 10), math.Inf(1), math.NaN(), math.MaxInt64, uint64(math.MaxUint64), math.MaxFloat64, math.SmallestNonzeroFloat64)
	fmt.Println(math.Sin(1), math.Cos(1), math.Exp(1), math.Log(10), math.Hypot(3, 4), math.Max(1, 2), math.Min(1, 2), math.Mod(7, 3), math.Trunc(2.7), math.Round(2.5), math.Cbrt(27))
	fmt.Println(math.Float64bits(1.5), math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), -1), math.Signbit(-0.0), math.MaxInt, math.MinInt64)
	fmt.Println(math.Frexp(8))
	fmt.Println(math.Ilogb(10), math.Logb(10), math.Nextafter(1, 2), math.Pow10(3))
	fmt.Println(math.Modf(3.25))
	fmt.Println(math.Sincos(0.5))
	fmt.Println(math.Lgamma(10.5))
	fmt.Println(math.Float32bits(1.5), math.Float32frombits(0x40490fdb), math.Copysign(3, -1), math.Dim(5, 3), math.FMA(2, 3, 4))
	fmt.Println(bits.Len(255), bits.OnesCount(7), bits.LeadingZeros64(1), bits.TrailingZeros(8), bits.Reverse8(1), bits.RotateLeft32(1, 31))
	fmt.Println(bits.Mul64(1<<63, 4))
	fmt.Println(bits.Add64(1<<63, 1<<63, 1))
	fmt.Println(bits.Div64(1, 0, 3))
	fmt.Println(cmplx.Abs(3+4i), cmplx.Sqrt(-1), cmplx.Exp(1i*math.Pi), cmplx.Pow(2i, 2))
	rg := rand.New(rand.NewSource(42))
	fmt.Println(rg.Intn(100), rg.Intn(100), rg.Float64(), rg.Perm(5), rg.Int63(), rg.Int31n(10), rg.Uint32(), rg.Uint64())
	rg.Shuffle(3, func(i, j int) {})
	var buf bytes.Buffer
	buf.WriteString("hello ")
	buf.Write([]byte("world"))
	buf.WriteByte('!')
	fmt.Fprintf(&buf, " %d", 42)
	fmt.Println(buf.String(), buf.Len())
	line, err := buf.ReadString(' ')
	fmt.Printf("%q %v %q\n", line, err, buf.String())
	fmt.Println(bytes.Equal([]byte("a"), []byte("a")), bytes.Contains([]byte("abc"), []byte("b")), string(bytes.ToUpper([]byte("abc"))), bytes.Split([]byte("a,b,c"), []byte(",")), bytes.TrimSpace([]byte(" x ")))
	sc := bufio.NewScanner(strings.NewReader("line one\nline two\r\n\nlast"))
	for sc.Scan() {
		fmt.Printf("%q\n", sc.Text())
	}
	sc = bufio.NewScanner(strings.NewReader("a bb  ccc\n dddd"))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println()
	sc = bufio.NewScanner(strings.NewReader("é世"))
	sc.Split(bufio.ScanRunes)
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println()
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "buffered %d\n", 1)
	w.WriteString("more\n")
	w.Flush()
	br := bufio.NewReader(strings.NewReader("first\nsecond\nthird"))
	for {
		s, err := br.ReadString('\n')
		fmt.Printf("%q %v\n", s, err)
		if err != nil {
			break
		}
	}
	data, err := io.ReadAll(strings.NewReader("all of it"))
	fmt.Println(string(data), err)
	n, err := io.Copy(os.Stdout, strings.NewReader("copied\n"))
	fmt.Println(n, err)
	var sb strings.Builder
	io.WriteString(io.MultiWriter(&sb, io.Discard), "multi")
	fmt.Println(sb.String())
	lr := io.LimitReader(strings.NewReader("0123456789"), 4)
	data, _ = io.ReadAll(lr)
	fmt.Println(string(data))
	fmt.Println(utf8.DecodeRuneInString("世界"))
	fmt.Println(utf8.RuneLen('世'), utf8.ValidRune(0xD800), string(utf8.AppendRune(nil, 'é')), utf8.RuneError)
	var a, b int
	var s string
	var f float64
	k, err := fmt.Sscanf("10-20 abc 3.5", "%d-%d %s %f", &a, &b, &s, &f)
	fmt.Println(k, err, a, b, s, f)
	k, err = fmt.Sscan("7 8 word", &a, &b, &s)
	fmt.Println(k, err, a, b, s)
	k, err = fmt.Sscanln("7\n8", &a, &b)
	fmt.Println(k, err, a, b)
	k, err = fmt.Sscan("x", &a)
	fmt.Println(k, err)
	k, err = fmt.Sscan("", &a)
	fmt.Println(k, err)
	k, err = fmt.Sscanf("0x1f 077 true q", "%v %o %t %c", &a, &b, new(bool), new(rune))
	fmt.Println(k, err, a, b)
	var u8 uint8
	k, err = fmt.Sscan("300", &u8)
	fmt.Println(k, err)
}
