// Print, Println, Sprint and Fprint: where spaces and newlines go.
package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	fmt.Print("a", "b", 1, 2, true, "c", 3.5, nil, nil, "d", 'x', []int{1}, []int{2}, "\n")
	fmt.Print()
	fmt.Print(1, 2, "\n")
	fmt.Println()
	fmt.Println("a", "b", 1, true, nil, "", "end")
	s := fmt.Sprint("x", 1, 2, "y") + fmt.Sprint() + fmt.Sprint(1.0, 2i) + fmt.Sprintln(3, "z")
	fmt.Printf("%q\n", s)
	n, err := fmt.Fprintf(os.Stdout, "%s-%d\n", "out", 5)
	fmt.Println(n, err)
	n, _ = fmt.Fprintln(os.Stdout, "é", 1)
	m, _ := fmt.Fprint(os.Stdout, "p", 2, 3, "\n")
	fmt.Println(n, m)
	var b strings.Builder
	fmt.Fprintf(&b, "%03d|", 7)
	fmt.Fprint(&b, "x", 1)
	fmt.Fprintln(&b, "y")
	fmt.Printf("%q %d\n", b.String(), b.Len())
	fmt.Printf("no newline")
	fmt.Printf("\n%s %v\n", "args", []string{"a b", "c"})
	fmt.Println(fmt.Sprintf("%5t|%-7t|%q", true, false, []string{"a"}))
	fmt.Println("multi\nline", "tab\t|")
	c := fmt.Append([]byte("pre:"), 1, 2, "x")
	fmt.Println(string(fmt.Appendf(c, "%d", 9)))
	var e error
	fmt.Println(e, &struct{ a int }{1}, struct{ e error }{})
	var x, y int
	k, err := fmt.Sscanf("10-20", "%d-%d", &x, &y)
	fmt.Println(k, err, x, y)
	var w string
	k, err = fmt.Sscan("word 42", &w, &x)
	fmt.Println(k, err, w, x)
}
