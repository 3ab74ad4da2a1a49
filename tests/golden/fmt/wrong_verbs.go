// Wrong verbs, missing and extra arguments, bad indexes and widths.
package main

import "fmt"

type T struct {
	a int
	b string
}

func p(format string, args ...any) { fmt.Printf(format+"\n", args...) }

func main() {
	p("%d", "str")
	p("%s", 5)
	p("%z", 5)
	p("%d %d", 1)
	p("%d", 1, 2, "x")
	p("none", 1)
	p("%")
	p("%!")
	p("%5")
	p("%-")
	p("%d%%%s", 1)
	p("%t %t", 1, "x")
	p("%f", 1)
	p("%d", 1.5)
	p("%c", 1.5)
	p("%x", true)
	p("%s", true)
	p("%s", nil)
	p("%d", nil)
	p("%e", "x")
	p("%U", "x")
	p("%q", 1.5)
	p("%d", T{1, "x"})
	p("%s", T{1, "x"})
	p("%t", []int{1})
	p("%z", []string{"a"})
	p("%s", []interface{}{1, "a", nil})
	p("%d", map[string]bool{"a": true})
	p("%z %z", nil, T{})
	p("%s", &T{1, "x"})
	p("%d", fmt.Errorf("e"))
	p("%w", fmt.Errorf("e"))
	p("%[2]d %[1]d", 1, 2)
	p("%[1]d %d %[1]v", 1, 2)
	p("%[3]d", 1)
	p("%[0]d", 1)
	p("%[x]d", 1)
	p("%[1]", 1)
	p("%[2]*[1]d|", 5, 4)
	p("%[3]*.[2]*[1]f|", 12.0, 2, 6)
	p("%*d|%-*d|", 5, 1, 5, 2)
	p("%*d", "x", 1)
	p("%*d|", -5, 1)
	p("%.*f", 2, 3.14159)
	p("%.*f", -2, 3.14159)
	p("%.*d", "x", 3)
	p("%6.f|%.f", 3.7, 3.7)
	p("%+ d|%- 5d|%-05d|", 1, 2, 3)
	p("%v %v", func() {} == nil, []any{})
	p("%T %T", nil, p)
	p("%é", 1)
	p("%-10d|%10s|%c", 7, "r", 'z')
	p("%[1]*d", 3)
	p("%.3", 1)
	p("%20000000d", 1)
	p("%d %s %v", []any{1, 2}...)
	fmt.Println(fmt.Sprintf("%d", 1, 2), fmt.Sprintf("%!d", 5))
}
