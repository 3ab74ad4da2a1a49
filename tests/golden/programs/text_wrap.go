// Text wrapped, justified, centred and put in a box.
package main

import (
	"fmt"
	"strings"
)

type Align int

const (
	Left Align = iota
	Right
	Center
	Justify
)

func (a Align) String() string {
	return [...]string{"left", "right", "center", "justify"}[a]
}

func runeLen(s string) int { return len([]rune(s)) }

func wrap(text string, width int) []string {
	var lines []string
	for _, para := range strings.Split(text, "\n\n") {
		var line []string
		used := 0
		for _, w := range strings.Fields(para) {
			for runeLen(w) > width {
				if len(line) > 0 {
					lines = append(lines, strings.Join(line, " "))
					line, used = nil, 0
				}
				r := []rune(w)
				lines = append(lines, string(r[:width-1])+"-")
				w = string(r[width-1:])
			}
			if len(line) > 0 && used+1+runeLen(w) > width {
				lines = append(lines, strings.Join(line, " "))
				line, used = line[:0], 0
			}
			if len(line) > 0 {
				used++
			}
			used += runeLen(w)
			line = append(line, w)
		}
		lines = append(lines, strings.Join(line, " "), "")
	}
	return lines[:len(lines)-1]
}

func align(line string, width int, how Align, last bool) string {
	gap := width - runeLen(line)
	switch how {
	case Left:
		return line + strings.Repeat(" ", gap)
	case Right:
		return strings.Repeat(" ", gap) + line
	case Center:
		return strings.Repeat(" ", gap/2) + line + strings.Repeat(" ", gap-gap/2)
	case Justify:
		words := strings.Fields(line)
		if last || len(words) < 2 {
			return align(line, width, Left, last)
		}
		holes := len(words) - 1
		var b strings.Builder
		for i, w := range words {
			b.WriteString(w)
			if i < holes {
				n := 1 + gap/holes
				if i < gap%holes {
					n++
				}
				b.WriteString(strings.Repeat(" ", n))
			}
		}
		return b.String()
	default:
		panic(fmt.Sprintf("unknown alignment %d", int(how)))
	}
}

func box(title string, lines []string, width int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "+-%s%s+\n", title, strings.Repeat("-", width+1-runeLen(title)))
	for _, l := range lines {
		fmt.Fprintf(&b, "| %s |\n", l)
	}
	b.WriteString("+" + strings.Repeat("-", width+2) + "+\n")
	return b.String()
}

const text = `The quick brown fox jumps over the lazy dog, and   then
it naps. Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.

Incomprehensibilities are long; a wordwhichiswaytoolongforanyline is split.`

func main() {
	for _, a := range []Align{Left, Right, Center, Justify} {
		width := 24 + int(a)*3
		lines := wrap(text, width)
		for i, l := range lines {
			last := i+1 == len(lines) || lines[i+1] == ""
			lines[i] = align(l, width, a, last)
		}
		fmt.Print(box(a.String(), lines, width))
	}
	freq := map[int]int{}
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,.;\n\t", r) }) {
		freq[runeLen(w)]++
	}
	fmt.Println(freq)
	defer func() { fmt.Println("recovered:", recover()) }()
	align("x", 5, Align(9), false)
}
