package main

import "fmt"

type list []string
type table map[string]list
type count uint8
type str string

func ints() []int { return []int{1, 2} }

func main() {
	for i := 0; i < 3; i++ {
	}
	for i, j := 0, 10; i < j; i, j = i+1, j-1 {
		fmt.Println(i, j)
	}
	for {
		break
	}
	x := 0
	for x < 10 {
		x++
	}
	for ; x < 20; x += 2 {
	}
	for ; ; x++ {
		if x > 30 {
			break
		}
	}
	for range 3 {
	}
	for i := range 3 {
		fmt.Println(i)
	}
	for i := range x {
		x += i
	}
	for i := range count(5) {
		var c count = i
		_ = c
	}
	const n = 10
	for i := range n {
		var k int = i
		_ = k
	}
	var u uint8
	for u = range 200 {
	}
	for i := range 'b' {
		var r rune = i
		_ = r
	}
	for i, v := range ints() {
		x += i + v
	}
	for _, v := range ints() {
		x += v
	}
	for i := range ints() {
		x += i
	}
	for range ints() {
	}
	for _ = range ints() {
	}
	for _, _ = range ints() {
	}
	for i, c := range "héllo" {
		var r rune = c
		x += i + int(r)
	}
	for i, c := range str("abc") {
		x += i + int(c)
	}
	for k, v := range map[string]int{"a": 1} {
		fmt.Println(k+"x", v+1)
	}
	for k, l := range (table{"a": {"b"}}) {
		for _, s := range l {
			fmt.Println(k + s)
		}
	}
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		x += i + v
	}
	for i, v := range &arr {
		x += i + v
	}
	var p *[3]int
	for i := range p {
		x += i
	}
	ch := make(chan int)
	go func() {
		defer close(ch)
		for i := range 3 {
			ch <- i
		}
	}()
	for v := range ch {
		x += v
	}
	for range ch {
	}
	var ro <-chan int = ch
	for v := range ro {
		x += v
	}
	var s struct{ i int }
	var m = map[string]int{}
	for s.i, m["a"] = range arr {
	}
	for i := range 3 {
		i := i
		defer func() { fmt.Println(i) }()
	}
outer:
	for i := range 3 {
		for j := range 3 {
			if j == 1 {
				continue outer
			}
			if i == 2 {
				break outer
			}
		}
	}
	for i := 0; ; {
		i++
		if i > 3 {
			goto done
		}
	}
done:
	var fl float64
	for k := range [5]struct{}{} {
		fl += float64(k)
	}
	for _, row := range [][]int{{1}, {2, 3}} {
		for _, cell := range row {
			x += cell
		}
	}
	for i := range len(arr) {
		x += i
	}
	fmt.Println(x, u, s, m, fl)
}
