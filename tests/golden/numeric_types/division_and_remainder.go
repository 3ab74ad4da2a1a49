// Integer division truncates toward zero, and the remainder has the dividend's sign.
package main

import "fmt"

func main() {
	for _, x := range []int{7, -7} {
		for _, y := range []int{3, -3} {
			fmt.Println(x, y, x/y, x%y, (x/y)*y+x%y == x)
		}
	}
	for _, d := range []int64{1, -1, 2, -2, 3, 7, 16, -16, 1 << 62, -1 << 63} {
		fmt.Println(d, int64(1<<63-1)/d, int64(-1<<63)/d, int64(-1<<63)%d)
	}
	x := -9
	fmt.Println(x/4, x%4, x>>2, x&3)
	var u uint64 = 1<<64 - 1
	fmt.Println(u/3, u%10, u/u, u>>63)
	var i8 int8 = -128
	var j8 int8 = -1
	fmt.Println(i8/j8, i8%j8)
	defer func() {
		err := recover().(error)
		fmt.Println(err)
	}()
	zero := x - x
	fmt.Println(x % zero)
}
