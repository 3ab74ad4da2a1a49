// String verbs on strings, byte slices and arrays, with flags, widths and precisions.
package main

import "fmt"

type S string
type B []byte

func main() {
	s := "héllo\t\"q\" 日本"
	for _, f := range []string{"%s", "%v", "%q", "%+q", "%#q", "%x", "%X", "% x", "%#x", "% #x", "%20s|", "%-20s|", "%.3s|", "%8.2s|", "%-8.2s|", "%020s", "%#v", "%+v", "%T", "%30q|", "%.4q", "%.2x", "%d", "%c", "%t", "%5.1q|"} {
		fmt.Printf(f+"\n", s)
		fmt.Printf(f+"\n", []byte(s[:6]))
		fmt.Printf(f+"\n", S("n"))
	}
	fmt.Printf("%s %v %x %q %#v\n", B("hi"), B("hi"), B("hi"), B("hi"), B("hi"))
	fmt.Printf("%s %v %x %d %#v %q\n", [3]byte{65, 66, 67}, [3]byte{65, 66, 67}, [3]byte{65, 66, 67}, [3]byte{1, 2, 3}, [2]byte{1, 2}, [2]byte{65, 66})
	fmt.Printf("%s %q %v %x\n", []string{"a", "b c"}, []string{"a", "b c"}, []string{"a", "b c"}, []string{"a", "b c"})
	fmt.Printf("%q %q %q %q\n", "", "\x00\x7f\xff", "\u2028\ufeff", `back\slash`)
	fmt.Printf("%+q %#q %#q\n", "é世\U0001F600", "a`b", "plain")
	fmt.Printf("%5s|%-5s|%5s|%.0s|%.10s|\n", "日本", "日本", "too long", "gone", "short")
	fmt.Printf("%x %X % x %#x\n", "", "", "", "")
	fmt.Printf("%s|%10s|%v\n", []byte(nil), []byte{}, []byte(nil))
	fmt.Printf("%q %v %s\n", 'x', 'x', string('x'))
	fmt.Printf("%d %v\n", []byte("ab"), []rune("ab"))
	fmt.Printf("%s %d\n", []rune("ab"), []rune("ab"))
	fmt.Println([]byte("ab"), S("x"), []S{"x", "y"}, [2]string{"", "z"})
	fmt.Printf("%6q|%-6q|%06d|%x\n", "a", "b", []int{1, 22}, []int{10, 255})
	fmt.Printf("%%|%5%|%-5%|%c%c\n", 'a', 98)
}
