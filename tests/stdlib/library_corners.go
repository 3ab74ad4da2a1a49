package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"math/cmplx"
	"os"
	"sync"
	"time"
	"unicode"
)

type strange struct{ error }

func (strange) Is(target error) bool { return target == fs.ErrPermission }

func main() {
	fmt.Println(math.Jn(-3, 0), math.Jn(-3, math.Inf(1)))
	fmt.Println(math.J1(math.Copysign(0, -1)), math.J1(math.Inf(-1)), math.J1(0.5))
	fmt.Printf("%.6f\n", cmplx.Tan(1.8919697882131776e+69))
	fmt.Println(time.ParseDuration("0.3333333333333333333h"))
	_, err := time.Parse("05.000", "07.-12")
	fmt.Println(err)
	fmt.Println(time.Parse("05.000", "07.+12"))
	text, err := time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC).AppendText([]byte("x"))
	fmt.Println(text == nil, err)

	own := unicode.SpecialCase{{'A', 'A', [unicode.MaxCase]rune{0, 0, 0}}}
	fmt.Printf("%c%c\n", own.ToLower('A'), own.ToLower('B'))

	fmt.Println(len(unicode.FoldCategory), unicode.FoldCategory["Lu"].R16[:3], unicode.FoldScript["Greek"].R16)

	c := sync.NewCond(&sync.Mutex{})
	c.Signal()
	func() {
		defer func() { fmt.Println(recover()) }()
		copied := *c
		copied.Signal()
	}()

	for _, pair := range [][2]string{{"a=b", ""}, {"a\x00", ""}, {"a", "\x00"}, {"", ""}, {"a", "b=c"}} {
		fmt.Println(os.Setenv(pair[0], pair[1]))
	}
	fmt.Println(os.IsPermission(strange{}), errors.Is(strange{}, fs.ErrPermission))
	fmt.Println(fs.ValidPath("a/b"), fs.ValidPath("a\xffb"))
	dir, err := os.MkdirTemp("", "corner")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	os.Mkdir("a", 0o777)
	os.Mkdir("b", 0o777)
	fmt.Println(os.Rename("a", "b"), os.Rename("a", "c"), os.Rename("none", "b"))
	f, _ := os.Open(".")
	before, _ := f.Readdirnames(0)
	f.Seek(0, 0)
	after, _ := f.Readdirnames(0)
	fmt.Println(len(before), len(after))
}
