package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

type num int
type name string
type pt struct{ x, y int }

func (p *pt) Scan(st fmt.ScanState, verb rune) error {
	_, err := fmt.Fscanf(st, "(%d,%d)", &p.x, &p.y)
	return err
}

func main() {
	ins := []string{"", " ", "1", "1 2", "1\n2", "1 2 3", "a", "1 b", "12abc 3", "-5 +6", "0x10 0b11", "1_000 07", "99999999999999999999 1", "\n\n7\n8\n", "1,2", "3.5 4", "é 5", "1 2\n3", "\t1\r\n2"}
	for _, in := range ins {
		var a, b int
		n, err := fmt.Sscan(in, &a, &b)
		fmt.Printf("%q Sscan %d %v %d %d\n", in, n, err, a, b)
		a, b = 0, 0
		n, err = fmt.Sscanln(in, &a, &b)
		fmt.Printf("%q Sscanln %d %v %d %d\n", in, n, err, a, b)
		for _, f := range []string{"%d %d", "%d,%d", "%d%d", "%x %o", "%2d%d", "%d\n%d", " %d %d", "%d", "%d %d %d", "a%d", "%d%%", "%v %v", "%5c%d", "%z"} {
			a, b = 0, 0
			n, err = fmt.Sscanf(in, f, &a, &b)
			fmt.Printf("%q Sscanf %q %d %v %d %d\n", in, f, n, err, a, b)
		}
		var s, t string
		n, err = fmt.Sscan(in, &s, &t)
		fmt.Printf("%q %d %v %q %q\n", in, n, err, s, t)
		n, err = fmt.Sscanf(in, "%s-%q", &s, &t)
		fmt.Printf("%q %d %v %q %q\n", in, n, err, s, t)
		var f1 float64
		var f2 float32
		n, err = fmt.Sscan(in, &f1, &f2)
		fmt.Printf("%q %d %v %v %v\n", in, n, err, f1, f2)
		var u uint8
		var i8 int8
		n, err = fmt.Sscan(in, &u, &i8)
		fmt.Printf("%q %d %v %v %v\n", in, n, err, u, i8)
	}
	var bl bool
	var c complex128
	var bs []byte
	var nm num
	var na name
	var p pt
	var r rune
	for _, in := range []string{"true", "f", "T", "tru", "xyz", "0", "falsy"} {
		n, err := fmt.Sscan(in, &bl)
		fmt.Println(in, n, err, bl)
	}
	for _, in := range []string{"(1+2i)", "1-2i", "1", "(1+2i"} {
		n, err := fmt.Sscan(in, &c)
		fmt.Println(in, n, err, c)
	}
	fmt.Println(fmt.Sscan("bytes 42 nn", &bs, &nm, &na))
	fmt.Println(string(bs), nm, na)
	fmt.Println(fmt.Sscan("(3,4)", &p))
	fmt.Println(p)
	fmt.Println(fmt.Sscanf("x世", "%c%c", &r, &r))
	fmt.Println(r)
	fmt.Println(fmt.Sscanf(`"a\tb" `+"`raw`"+" 6869", "%q %q %x", &na, &bs, &bs))
	fmt.Println(na, string(bs))
	fmt.Println(fmt.Sscan("1", 5))
	fmt.Println(fmt.Sscan("1", new([]int)))
	rd := strings.NewReader("1 2 3\n4 5")
	for {
		var x int
		_, err := fmt.Fscan(rd, &x)
		if err != nil {
			fmt.Println(err, errors.Is(err, io.EOF))
			break
		}
		fmt.Print(x, ";")
	}
	br := bufio.NewReader(strings.NewReader("10 20\nhello world\n3.5\n"))
	var x, y int
	fmt.Fscanln(br, &x, &y)
	line, _ := br.ReadString('\n')
	var f float64
	fmt.Fscanf(br, "%f\n", &f)
	fmt.Println(x, y, line, f)
}
