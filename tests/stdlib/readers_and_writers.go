package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"math"
	"strings"
	"text/tabwriter"
	"unsafe"
)

// whole says how it was written to and read from.
type whole struct{ strings.Builder }

func (w *whole) WriteString(s string) (int, error) {
	fmt.Printf("WriteString of %d\n", len(s))
	return w.Builder.WriteString(s)
}

func (w *whole) ReadFrom(r io.Reader) (int64, error) {
	fmt.Println("ReadFrom")
	b, err := io.ReadAll(r)
	w.Write(b)
	return int64(len(b)), err
}

type empty struct{}

func (empty) Read([]byte) (int, error) { return 0, nil }

type negative struct{}

func (negative) Read([]byte) (int, error)  { return -1, nil }
func (negative) Write([]byte) (int, error) { panic("no ink") }

func attempt(what string, f func()) {
	defer func() { fmt.Println(what, "panics:", recover()) }()
	f()
}

func main() {
	// What does not fit the buffer goes straight to a writer that takes strings.
	var out whole
	w := bufio.NewWriterSize(&out, 16)
	w.WriteString("abc")
	w.WriteString(strings.Repeat("x", 40))
	w.Flush()
	n, err := w.ReadFrom(strings.NewReader(strings.Repeat("y", 40)))
	fmt.Println(n, err, out.Len())
	n, err = bufio.NewWriter(io.Writer(&strings.Builder{})).ReadFrom(empty{})
	fmt.Println(n, err)

	// Resetting to itself is not a loop.
	r := bufio.NewReader(strings.NewReader("hello"))
	r.Reset(bufio.NewReader(r))
	s, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	w.Reset(bufio.NewWriterSize(w, 16))
	w.WriteString("end")
	w.Flush()
	fmt.Println(strings.HasSuffix(out.String(), "end"))

	attempt("bufio read", func() { bufio.NewReader(negative{}).Read(make([]byte, 5)) })
	attempt("bufio large read", func() { bufio.NewReader(negative{}).Read(make([]byte, 5000)) })
	attempt("bytes read", func() { new(bytes.Buffer).ReadFrom(negative{}) })
	attempt("grow", func() { bytes.NewBufferString("x").Grow(math.MaxInt) })
	attempt("repeat", func() { strings.Repeat("-", math.MaxInt) })
	attempt("repeat", func() { bytes.Repeat([]byte("--"), math.MaxInt) })
	attempt("tabwriter", func() { tabwriter.NewWriter(negative{}, 0, 8, 1, ' ', 0).Write([]byte("a\n\n")) })

	// A buffer that is read as it is written does not grow.
	var b bytes.Buffer
	for range 10000 {
		b.Write(make([]byte, 100))
		b.Next(100)
	}
	fmt.Println(b.Cap() < 1000)

	// Chains of readers and writers are one.
	chain := io.MultiReader(strings.NewReader("one "), io.MultiReader(strings.NewReader("two "), strings.NewReader("three")))
	other := io.MultiReader(chain)
	four := make([]byte, 6)
	io.ReadFull(other, four)
	rest, _ := io.ReadAll(chain)
	fmt.Printf("%s|%s\n", four, rest)
	_, ok := chain.(io.WriterTo)
	fmt.Println(ok)
	many := io.MultiWriter(&out, io.MultiWriter(&b, &out))
	io.WriteString(many, "both")
	fmt.Println(b.String(), strings.HasSuffix(out.String(), "bothboth"))

	// Nothing to change: the same string.
	text := "übertrag"
	same := strings.Map(func(r rune) rune { return r }, text)
	fmt.Println(unsafe.StringData(text) == unsafe.StringData(same))
	fmt.Printf("%q\n", strings.Map(func(r rune) rune { return r }, "a\xffb"))
}
