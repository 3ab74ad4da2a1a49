// Counting words in parallel, merging the counts, and printing the most frequent ones.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

const text = `It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness, it was the spring of hope,
it was the winter of despair; we had everything before us, we had nothing before us,
we were all going direct to Heaven, we were all going direct the other way.
Été à la façon — l'été d'ÉTÉ`

type Counts map[string]int

type Pair struct {
	Word string
	N    int
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 0xe0 && r < 0x100 || r == '\'' }

func count(lines []string) Counts {
	c := Counts{}
	for _, l := range lines {
		for _, w := range strings.FieldsFunc(strings.ToLower(l), func(r rune) bool { return !isLetter(r) }) {
			c[w]++
		}
	}
	return c
}

func (c Counts) merge(o Counts) {
	for w, n := range o {
		c[w] += n
	}
}

func (c Counts) top(n int) []Pair {
	pairs := make([]Pair, 0, len(c))
	for w, k := range c {
		pairs = append(pairs, Pair{w, k})
	}
	sort.Slice(pairs, func(i, j int) bool {
		if pairs[i].N != pairs[j].N {
			return pairs[i].N > pairs[j].N
		}
		return pairs[i].Word < pairs[j].Word
	})
	return pairs[:min(n, len(pairs))]
}

func parallel(lines []string, workers int) Counts {
	parts := make(chan Counts)
	var wg sync.WaitGroup
	size := (len(lines) + workers - 1) / workers
	for at := 0; at < len(lines); at += size {
		chunk := lines[at:min(at+size, len(lines))]
		wg.Go(func() { parts <- count(chunk) })
	}
	go func() { wg.Wait(); close(parts) }()
	total := Counts{}
	for p := range parts {
		total.merge(p)
	}
	return total
}

func histogram(pairs []Pair) string {
	var b strings.Builder
	widest := 0
	for _, p := range pairs {
		widest = max(widest, len([]rune(p.Word)))
	}
	for _, p := range pairs {
		fmt.Fprintf(&b, "%*s %-3d %s\n", widest, p.Word, p.N, strings.Repeat("#", p.N))
	}
	return b.String()
}

func lengths(c Counts) map[int][]string {
	m := map[int][]string{}
	for w := range c {
		n := len([]rune(w))
		m[n] = append(m[n], w)
	}
	for _, ws := range m {
		sort.Strings(ws)
	}
	return m
}

func anagrams(words []string) (out [][]string) {
	groups := map[string][]string{}
	for _, w := range words {
		r := []rune(w)
		sort.Slice(r, func(i, j int) bool { return r[i] < r[j] })
		groups[string(r)] = append(groups[string(r)], w)
	}
	for _, g := range groups {
		if len(g) > 1 {
			sort.Strings(g)
			out = append(out, g)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i][0] < out[j][0] })
	return
}

func main() {
	lines := strings.Split(text, "\n")
	one := count(lines)
	for _, w := range []int{1, 2, 5, 100} {
		p := parallel(lines, w)
		same := len(p) == len(one)
		for k, v := range one {
			same = same && p[k] == v
		}
		fmt.Println(w, len(p), same)
	}
	fmt.Print(histogram(one.top(8)))
	l := lengths(one)
	fmt.Println(len(l), l[2], l[9], l[100] == nil)
	fmt.Println(anagrams(strings.Fields("listen silent enlist tea eat ate part trap solo oslo lone")))
	fmt.Println(one["été"], one["l'été"], one["d'été"], one["missing"])
}
