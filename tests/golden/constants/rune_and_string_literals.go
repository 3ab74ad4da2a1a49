// Every escape of rune and string literals, and raw strings.
package main

import "fmt"

func main() {
	fmt.Println('\a', '\b', '\f', '\n', '\r', '\t', '\v', '\\', '\'')
	fmt.Println("\a\b\f\v" == "\x07\x08\x0c\x0b", "\"" == `"`)
	fmt.Println(len("\377\xff"), len("\u00ff"), len("\U0010FFFF"))
	fmt.Printf("%q %q %q\n", "\377", "日本\x00語", `a\n"b`)
	raw := `line one
	line two \t
` + "end"
	fmt.Printf("%q\n", raw)
	for i, r := range "a\xffé\xe6\x97" {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	fmt.Println("\u65e5本\U00008a9e" == "日本語", '日' == '\u65e5')
	fmt.Println(""+``, len(``))
}
