// len, cap, make and new, constant and not.
package main

import "fmt"

type M map[string]int

const l = len("abc") + len([5]int{}) + cap([2]string{})

var arr [4]int

func count() *[4]int { fmt.Print("called "); return &arr }

func main() {
	fmt.Println(l, len(arr), cap(&arr))
	fmt.Println(len(count()), len(*count()))
	const n = len(arr) * 2
	fmt.Println(n)
	s := make([]int, 2, 5)
	fmt.Println(s, len(s), cap(s), len(s[:4]))
	x := 3
	t := make([]string, x, x*2)
	fmt.Printf("%q %d\n", t, cap(t))
	m := make(M, 10)
	m["a"]++
	fmt.Println(m, len(m), len(make(map[int]bool)))
	c := make(chan int, x)
	c <- 1
	fmt.Println(len(c), cap(c), cap(make(chan bool)))
	p := new([3]int)
	p[1] = 5
	fmt.Println(*p, len(p), *new(float64), *new(bool))
	q := new(struct {
		a int
		b []string
	})
	q.b = append(q.b, "x")
	fmt.Println(*q)
	z := make([]int, 0)
	fmt.Println(z == nil, len(z), cap(z))
	fmt.Println(len("é"), len([]rune("é")), len([...]string{3: ""}))
	mm := make(map[string]map[int]string)
	mm["a"] = make(map[int]string)
	mm["a"][1] = "one"
	fmt.Println(mm, len(mm["a"]), len(mm["b"]))
	var u8 uint8 = 4
	fmt.Println(len(make([]int, u8)), len(make([]int, 1e1)), len(make([]int, 'a')))
	sp := new(5)
	st := new("str")
	*sp++
	fmt.Println(*sp, *st, *new(x * 2))
}
