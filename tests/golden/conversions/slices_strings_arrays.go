// Conversions among strings, byte and rune slices, arrays, and types of equal underlying type.
package main

import "fmt"

type Bytes []byte
type Runes []rune
type MyStr string
type MyByte byte
type Ints []int
type Fn func(int) int
type M map[string]int

func (i Ints) Sum() (t int) {
	for _, v := range i {
		t += v
	}
	return
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := []int{1, 2, 3, 4}
	a := [2]int(s)
	p := (*[3]int)(s)
	p[0] = 100
	a[1] = 200
	fmt.Println(s, a, *p, Ints(s).Sum(), [0]int(s))
	var n []int
	fmt.Println((*[0]int)(n) == nil, (*[0]int)([]int{}) == nil)
	try(func() { _ = [5]int(s) })
	try(func() { _ = (*[5]int)(s[:2]) })
	try(func() { fmt.Println([2]int(s[1:3])) })
	b := Bytes("héllo")
	b[0] = 'H'
	fmt.Println(string(b), MyStr(b), len(b), []byte(MyStr("x"))[0], Runes(MyStr("né"))[1])
	fmt.Println(string(Runes{0x48, 0x1F600, -5, 0xDFFF}), string([]MyByte{'o', 'k'}))
	f := Fn(func(x int) int { return x * 3 })
	fmt.Println(f(4), (func(int) int)(f)(5), M(map[string]int{"a": 1})["a"])
	var x interface{} = Ints{1}
	_, ok := x.([]int)
	fmt.Println(ok, []int(x.(Ints)))
	type T1 struct {
		A int `json:"a"`
	}
	type T2 struct{ A int }
	t := T2(T1{5})
	pt := (*T2)(&T1{6})
	fmt.Println(t, pt.A)
	var e error = fmt.Errorf("e")
	var st interface{ Error() string } = e
	fmt.Println(error(st).Error(), interface{}(e) == interface{}(st))
	fmt.Println(string(rune(65)), string(rune('é')), []byte("\xff\x00"), []rune("\xff"))
	c := string(b)
	b[1] = 'X'
	fmt.Println(c == "Héllo", len(string(b[:2])))
}
