package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type buffer struct{ b []byte }

func (b *buffer) WriteAt(p []byte, off int64) (int, error) {
	for int64(len(b.b)) < off+int64(len(p)) {
		b.b = append(b.b, '.')
	}
	return copy(b.b[off:], p), nil
}

func main() {
	r, w := io.Pipe()
	go func() {
		for i := range 3 {
			n, err := fmt.Fprintf(w, "line %d\n", i)
			if n != 7 || err != nil {
				panic("short")
			}
		}
		w.Close()
	}()
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	fmt.Println(sc.Err())
	_, err := r.Read(make([]byte, 1))
	fmt.Println(err)
	_, err = w.Write([]byte("x"))
	fmt.Println(err, err == io.ErrClosedPipe)

	r, w = io.Pipe()
	done := make(chan bool)
	go func() {
		n, err := w.Write([]byte("hello world"))
		fmt.Println("wrote", n, err)
		n, err = w.Write(nil)
		fmt.Println("wrote", n, err)
		done <- true
	}()
	buf := make([]byte, 4)
	for range 2 {
		n, err := r.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
	}
	r.CloseWithError(errors.New("enough"))
	<-done
	r.CloseWithError(errors.New("later"))
	_, err = w.Write([]byte("x"))
	fmt.Println(err)
	_, err = r.Read(buf)
	fmt.Println(err)

	r, w = io.Pipe()
	w.CloseWithError(errors.New("broken"))
	_, err = io.ReadAll(r)
	fmt.Println(err)

	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	all, err := io.ReadAll(s)
	fmt.Printf("%s %v %d\n", all, err, s.Size())
	for _, off := range []int64{0, 3, 4, 5, -1} {
		n, err := s.ReadAt(buf[:2], off)
		fmt.Printf("%q %v\n", buf[:n], err)
	}
	for _, c := range [][2]int{{1, 0}, {-2, 2}, {1, 1}, {-9, 0}, {0, 7}} {
		p, err := s.Seek(int64(c[0]), c[1])
		fmt.Println(p, err)
	}
	_, off, n := s.Outer()
	fmt.Println(off, n)
	b := new(buffer)
	ow := io.NewOffsetWriter(b, 3)
	fmt.Fprint(ow, "abc")
	ow.WriteAt([]byte("Z"), 5)
	p, err := ow.Seek(1, io.SeekStart)
	fmt.Fprint(ow, "!")
	_, err2 := ow.Seek(-5, io.SeekStart)
	fmt.Println(string(b.b), p, err, err2)

	br := bytes.NewReader([]byte("some bytes"))
	pos, err := br.Seek(-5, io.SeekEnd)
	fmt.Println(pos, err)
	var out strings.Builder
	m, err := br.WriteTo(&out)
	fmt.Println(m, err, out.String())
	k, err := br.ReadAt(buf, 8)
	fmt.Printf("%q %v\n", buf[:k], err)
	_, err = br.Seek(-1, io.SeekStart)
	fmt.Println(err)
	_, err = br.ReadAt(buf, -1)
	fmt.Println(err)
}
