// strbuild: strings.Builder appends, strconv.Itoa and short string concatenation with +.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

const N = 2500000
const Small = 120000

func main() {
	var sb strings.Builder
	for i := 0; i < N; i++ {
		sb.WriteString("k")
		sb.WriteString(strconv.Itoa(i % 1000))
		sb.WriteByte(';')
	}
	s := sb.String()
	h := uint32(2166136261)
	for i := 0; i < len(s); i += 7 {
		h = (h ^ uint32(s[i])) * 16777619
	}
	total := 0
	for i := 0; i < Small; i++ {
		t := ""
		for j := 0; j < 8; j++ {
			t = t + "ab" + strconv.Itoa(j)
		}
		total += len(t)
		if t == "ab" {
			total++
		}
	}
	fmt.Println("strbuild", len(s), h, total)
}
