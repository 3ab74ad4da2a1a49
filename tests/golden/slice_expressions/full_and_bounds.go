// Simple and full slice expressions of arrays, slices, strings and pointers to arrays.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "->", r)
		}
	}()
	f()
	fmt.Println(name, "ok")
}

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	p := &a
	s := a[1:3:4]
	fmt.Println(s, len(s), cap(s), s[:3], p[3:], p[:2:2], cap(p[:2:2]))
	str := "abcdef"
	fmt.Println(str[2:4], str[:0] == "", str[6:] == "", str[:])
	i, j := 3, 2
	big := 10
	neg := -1
	try("slice high", func() { _ = s[:big] })
	try("slice low high", func() { _ = s[i:j] })
	try("slice low", func() { _ = s[big:] })
	try("slice neg", func() { _ = s[neg:] })
	try("array high", func() { _ = a[:big] })
	try("array ptr low", func() { _ = p[big:] })
	try("string high", func() { _ = str[:big] })
	try("string low high", func() { _ = str[i:j] })
	try("string low", func() { _ = str[big:] })
	try("string neg high", func() { _ = str[:neg] })
	try("full max", func() { _ = s[0:1:big] })
	try("full high max", func() { _ = s[0:i:j] })
	try("full low high", func() { _ = s[i:j:3] })
	try("array full max", func() { _ = a[1:2:big] })
	try("full neg", func() { _ = s[neg:1:2] })
	try("empty", func() { _ = s[3:3]; _ = a[5:]; _ = str[3:3] })
	try("nil", func() { var n []int; _ = n[0:0:0]; _ = n[:0] })
	try("nil past", func() { var n []int; _ = n[:1] })
	try("nil array", func() { var n *[3]int; _ = n[:] })
	try("u8", func() { var u uint8 = 200; _ = s[u:] })
	try("u64", func() { var u uint64 = 1 << 63; _ = s[u:] })
	try("after reslice", func() { t := s[2:2]; _ = t[:2] })
}
