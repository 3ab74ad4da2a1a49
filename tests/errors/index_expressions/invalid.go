package main

func f()                {}
func two() ([]int, int) { return nil, 0 }

func main() {
	var s []int
	var a [3]int
	var p *[3]int
	var ps *[]int
	var str string
	var m map[string]int
	var i int
	var fl float64
	var b bool
	var n int8
	var e interface{}
	_ = s["a"] // ERROR cannot convert "a"
	_ = s[1.5] // ERROR truncated to int
	_ = s[1.0]
	_ = s[fl] // ERROR invalid argument: index fl
	_ = s[b] // ERROR invalid argument: index b
	_ = s[n]
	_ = s[-1] // ERROR invalid argument: index -1
	_ = a[3] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = a[2]
	_ = p[5] // ERROR invalid argument: index 5 out of bounds [0:3]
	_ = ps[0] // ERROR cannot index ps
	_ = str[-1] // ERROR invalid argument: index -1
	_ = "abc"[3] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = "abc"[2]
	_ = m[1] // ERROR as string value in map index
	_ = m[i] // ERROR as string value in map index
	_ = i[0] // ERROR cannot index i
	_ = f[0] // ERROR cannot index f
	_ = e[0] // ERROR cannot index e
	_ = m[nil] // ERROR cannot use nil as string value in map index
	_ = s[nil] // ERROR cannot convert nil to type int
	_ = s[1<<63] // ERROR overflows int
	_ = two()[0] // ERROR in single-value context
	_ = f()[0] // ERROR used as value or type
	_ = a['a'] // ERROR invalid argument: index 97 out of bounds [0:3]
	_ = [...]int{1, 2}[2] // ERROR invalid argument: index 2 out of bounds [0:2]
	_ = []int{1, 2}[2]
	var c chan int
	_ = c[0] // ERROR cannot index c
	_ = map[int]int{}["a"] // ERROR as int value in map index
	_ = s[i:i][0]
	a[5] = 1 // ERROR invalid argument: index 5 out of bounds [0:3]
}
