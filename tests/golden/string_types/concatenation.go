// Strings concatenated in loops, with += and as map keys.
package main

import "fmt"

func main() {
	s := ""
	for i := 0; i < 26; i++ {
		s += string(rune('a' + i))
		if i%5 == 4 {
			s = s + "|" + s[:2]
		}
	}
	fmt.Println(s, len(s))
	m := map[string]int{}
	for i := 0; i < 100; i++ {
		m["k"+string(rune('0'+i%10))+s[:i%3]]++
	}
	total := 0
	for _, v := range m {
		total += v
	}
	fmt.Println(len(m), total, m["k0"], m["k1a"], m["k2ab"])
	parts := [3]string{"x", "", "z"}
	joined := parts[0] + parts[1] + parts[2]
	parts[0] = "changed"
	fmt.Println(joined, parts)
	var nilstr string
	fmt.Println(nilstr+"" == "", len(nilstr+nilstr))
	p := &parts[2]
	*p += "!"
	*p += *p
	fmt.Println(parts[2])
}
