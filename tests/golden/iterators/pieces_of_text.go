package main

import (
	"bytes"
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode"
)

func show(name string, seq iter.Seq[string]) {
	fmt.Printf("%s: %q\n", name, slices.Collect(seq))
}

func showBytes(name string, seq iter.Seq[[]byte]) {
	fmt.Printf("%s:", name)
	for b := range seq {
		fmt.Printf(" %q/%d", b, cap(b)-len(b))
	}
	fmt.Println()
}

func main() {
	for _, s := range []string{"", "a\nb\n", "a\n\nb", "\n", "x"} {
		show("Lines", strings.Lines(s))
		showBytes("Lines", bytes.Lines([]byte(s)))
	}
	for _, c := range [][2]string{{"a,b,c", ","}, {"", ","}, {",", ","}, {"héllo\xff", ""}, {"", ""}, {"abc", "abc"}, {"a--b--", "--"}} {
		show("SplitSeq", strings.SplitSeq(c[0], c[1]))
		show("SplitAfterSeq", strings.SplitAfterSeq(c[0], c[1]))
		showBytes("SplitSeq", bytes.SplitSeq([]byte(c[0]), []byte(c[1])))
		showBytes("SplitAfterSeq", bytes.SplitAfterSeq([]byte(c[0]), []byte(c[1])))
	}
	for _, s := range []string{"", "  a b\t\nc ", "one", " \u00a0é\u2003x", "a\xffb 7"} {
		show("FieldsSeq", strings.FieldsSeq(s))
		showBytes("FieldsSeq", bytes.FieldsSeq([]byte(s)))
		notLetter := func(r rune) bool { return !unicode.IsLetter(r) }
		show("FieldsFuncSeq", strings.FieldsFuncSeq(s, notLetter))
		showBytes("FieldsFuncSeq", bytes.FieldsFuncSeq([]byte(s), notLetter))
	}
	for line := range strings.Lines("first\nsecond\nthird") {
		if strings.HasPrefix(line, "second") {
			break
		}
		fmt.Printf("%q\n", line)
	}
	seq := strings.SplitSeq("1-2-3", "-")
	fmt.Println(slices.Collect(seq), slices.Collect(seq))
	lines := strings.Lines("1\n2")
	fmt.Printf("%q %q\n", slices.Collect(lines), slices.Collect(lines))
	next, stop := iter.Pull(strings.FieldsSeq("p q r"))
	defer stop()
	fmt.Println(next())
	fmt.Println(next())
	before, after, found := bytes.CutLast([]byte("a/b/c"), []byte("/"))
	fmt.Printf("%s %s %v\n", before, after, found)
	before, after, found = bytes.CutLast([]byte("abc"), []byte("/"))
	fmt.Printf("%s %v %v\n", before, after == nil, found)
}
