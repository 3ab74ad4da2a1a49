// The right operand of && and || is evaluated only where it is needed.
package main

import "fmt"

func t(s string) bool { fmt.Print(s, " "); return true }
func f(s string) bool { fmt.Print(s, "! "); return false }

type N struct {
	v    int
	next *N
}

func main() {
	fmt.Println(t("a") && t("b") && f("c") && t("d"))
	fmt.Println(f("a") || f("b") || t("c") || f("d"))
	fmt.Println(t("a") || t("b") && f("c"))
	fmt.Println(!(f("a") && t("b")) || f("c"))
	fmt.Println((t("a") || t("b")) && (f("c") || t("d")))
	var n *N
	if n == nil || n.v > 0 {
		fmt.Println("safe")
	}
	n = &N{1, nil}
	for n != nil && n.v < 5 {
		n = n.next
	}
	s := []int{1, 2, 3}
	i := 0
	for i < len(s) && s[i] != 9 {
		i++
	}
	fmt.Println(i, i == 3 && !t("x"))
	x := f("p") == t("q")
	y := t("1") != f("2") && !f("3")
	fmt.Println(x, y)
	var r bool
	r = r || t("assign")
	r = r && f("and")
	fmt.Println(r)
	m := map[string]bool{"k": true}
	v, ok := m["k"]
	fmt.Println(ok && v && len(m) == 1 && m["k"] || f("never"))
	switch {
	case f("c1") || f("c2"), t("c3") && t("c4"):
		fmt.Println("case")
	case t("c5"):
		fmt.Println("no")
	}
	func(a, b bool) { fmt.Println(a, b) }(f("arg1") && f("arg1b"), t("arg2") || f("arg2b"))
}
