package main

import (
	"fmt"
	"sort"
	"unicode"
)

func sum(t *unicode.RangeTable) (n, total int) {
	for _, r := range t.R16 {
		for c := int(r.Lo); c <= int(r.Hi); c += int(r.Stride) {
			n++
			total += c
		}
	}
	for _, r := range t.R32 {
		for c := int(r.Lo); c <= int(r.Hi); c += int(r.Stride) {
			n++
			total += c
		}
	}
	return n, total + t.LatinOffset
}

func list(name string, m map[string]*unicode.RangeTable) {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(name, len(keys))
	for _, k := range keys {
		n, total := sum(m[k])
		fmt.Println(k, n, total, len(m[k].R16), len(m[k].R32))
	}
}

func script(r rune) string {
	for name, t := range unicode.Scripts {
		if unicode.Is(t, r) {
			return name
		}
	}
	return "none"
}

func main() {
	for _, r := range "aЖ世αあ한ا9 " {
		fmt.Print(script(r), " ")
	}
	fmt.Println()
	fmt.Println(unicode.Letter == unicode.L, unicode.Latin.R16[0], unicode.Is(unicode.Categories["Lu"], 'Q'), unicode.In('é', unicode.Latin, unicode.Greek))
	fmt.Println(unicode.CategoryAliases["Letter"], len(unicode.CategoryAliases), len(unicode.GraphicRanges), unicode.In(' ', unicode.PrintRanges...))
	list("scripts", unicode.Scripts)
	list("properties", unicode.Properties)
	for _, k := range []string{"Lt", "Nd", "Zs", "Cc", "Pc", "Sc", "M"} {
		n, total := sum(unicode.Categories[k])
		fmt.Println(k, n, total)
	}
}
