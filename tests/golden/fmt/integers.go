// Every integer verb with flags, widths and precisions.
package main

import "fmt"

type N int8

func main() {
	for _, f := range []string{"%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%#X", "%o", "%O", "%#o", "%b", "%#b",
		"%c", "%q", "%U", "%#U", "%8.3d", "%-8.3d|", "%08.3d", "%+.2d", "%+05d", "% 05d", "%.0d", "%x|%[1]X", "%20b", "%#08x", "%+q", "%#q",
		"%3c|", "%-3c|", "%08b", "%+x", "% x", "%-+8d|", "%6.2d", "%v", "%#v", "%+v", "%T", "%6v|", "%06v", "%-6v|"} {
		fmt.Printf(f+"\n", 42)
		fmt.Printf(f+" ", -7)
		fmt.Printf(f+"\n", 0)
	}
	fmt.Printf("%d %d %d %x %X\n", int8(-128), uint8(255), uint64(1<<64-1), int8(-128), uint64(1<<64-1))
	fmt.Printf("%v %d %x %T %#v %+d\n", N(5), N(5), N(-5), N(5), N(5), N(5))
	fmt.Printf("%c %c %c %q %q %U %#U\n", 'A', 0x4e16, 0x10FFFF+1, 'x', '\n', 0x1F600, 0x1F600)
	fmt.Printf("%q %q %+q %#q %q\n", '\'', 0x7f, 'é', 'a', -1)
	fmt.Printf("%d %x %v %#v\n", uintptr(255), uintptr(255), uintptr(255), uintptr(255))
	fmt.Printf("%#v %#v %#v %v\n", uint8(5), uint(5), uint64(5), byte('a'))
	fmt.Printf("%b %o %x\n", -5, -64, -255)
	fmt.Printf("%064b\n%x\n", uint64(1)<<63|1, -1<<63)
	fmt.Printf("%010d|%-010d|%+010d\n", -123, 123, 123)
}
