// Interfaces are satisfied implicitly; they embed others; values keep their dynamic type.
package main

import "fmt"

type Reader interface{ Read() string }
type Writer interface{ Write(string) int }
type ReadWriter interface {
	Reader
	Writer
}
type Closer interface{ Close() error }
type All interface {
	ReadWriter
	Closer
	Reader
}

type File struct {
	data   []string
	closed bool
}

func (f *File) Read() string {
	if len(f.data) == 0 {
		return ""
	}
	s := f.data[0]
	f.data = f.data[1:]
	return s
}
func (f *File) Write(s string) int { f.data = append(f.data, s); return len(s) }
func (f *File) Close() error {
	if f.closed {
		return fmt.Errorf("already closed")
	}
	f.closed = true
	return nil
}

type Wrapped struct {
	ReadWriter
	log []string
}

func (w *Wrapped) Write(s string) int {
	w.log = append(w.log, s)
	return w.ReadWriter.Write("<" + s + ">")
}

type Shape interface {
	Area() float64
	Name() string
}
type Sq float64
type Rect struct{ w, h float64 }

func (s Sq) Area() float64   { return float64(s * s) }
func (Sq) Name() string      { return "square" }
func (r Rect) Area() float64 { return r.w * r.h }
func (Rect) Name() string    { return "rect" }

func copyAll(r Reader, w Writer) (n int) {
	for s := r.Read(); s != ""; s = r.Read() {
		n += w.Write(s)
	}
	return
}

func main() {
	f := &File{data: []string{"one", "two"}}
	g := &File{}
	w := &Wrapped{ReadWriter: g}
	fmt.Println(copyAll(f, w), g.data, w.log)
	var rw ReadWriter = w
	var r Reader = rw
	fmt.Println(r.Read(), rw.Read(), r.Read() == "")
	var a All = f
	fmt.Println(a.Close(), a.Close())
	_, ok := rw.(Closer)
	c, ok2 := interface{}(f).(Closer)
	fmt.Println(ok, ok2, c == Closer(f), a == All(f))
	shapes := []Shape{Sq(2), Rect{2, 3}, &Rect{4, 5}, Sq(1.5)}
	total := 0.0
	for _, s := range shapes {
		total += s.Area()
		fmt.Printf("%s %.2f %T\n", s.Name(), s.Area(), s)
	}
	fmt.Println(total, shapes[0] == Shape(Sq(2)), shapes[1] == Shape(Rect{2, 3}), shapes[2] == Shape(&Rect{4, 5}))
	var none Shape
	fmt.Println(none == nil, none)
	fmt.Printf("%T %v\n", none, none)
	m := map[Shape]int{Sq(2): 1, Rect{1, 2}: 2}
	fmt.Println(m[shapes[0]], m[Rect{1, 2}], m[Sq(3)])
	inline := interface{ Area() float64 }(Rect{6, 7})
	fmt.Println(inline.Area(), inline.(Shape).Name())
}
