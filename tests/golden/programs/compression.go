// Huffman codes, LZ77, run lengths and the Burrows-Wheeler transform.
package main

import (
	"bytes"
	"container/heap"
	"errors"
	"fmt"
	"io"
	"strings"
)

type hnode struct {
	ch   byte
	n    int
	kids *[2]*hnode
}
type hh []*hnode

func (h hh) Len() int { return len(h) }
func (h hh) Less(i, j int) bool {
	if h[i].n != h[j].n {
		return h[i].n < h[j].n
	}
	return h[i].min() < h[j].min()
}
func (h hh) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *hh) Push(x any)   { *h = append(*h, x.(*hnode)) }
func (h *hh) Pop() (x any) { o := *h; x, *h = o[len(o)-1], o[:len(o)-1]; return }
func (n *hnode) min() byte {
	if n.kids == nil {
		return n.ch
	}
	return min(n.kids[0].min(), n.kids[1].min())
}

type bitW struct {
	w    io.ByteWriter
	acc  uint8
	nb   uint
	bits int
}

func (b *bitW) bit(x bool) {
	b.acc <<= 1
	if x {
		b.acc |= 1
	}
	b.bits++
	if b.nb++; b.nb == 8 {
		b.w.WriteByte(b.acc)
		b.acc, b.nb = 0, 0
	}
}
func (b *bitW) flush() {
	for b.nb != 0 {
		b.bit(false)
		b.bits--
	}
}

type bitR struct {
	r   io.ByteReader
	acc uint8
	n   uint
}

func (b *bitR) bit() (bool, error) {
	if b.n == 0 {
		c, err := b.r.ReadByte()
		if err != nil {
			return false, fmt.Errorf("bits: %w", err)
		}
		b.acc, b.n = c, 8
	}
	b.n--
	return b.acc>>b.n&1 == 1, nil
}

func build(data []byte) (*hnode, map[byte]string) {
	var freq [256]int
	for _, c := range data {
		freq[c]++
	}
	h := &hh{}
	for c, n := range freq {
		if n > 0 {
			heap.Push(h, &hnode{ch: byte(c), n: n})
		}
	}
	for h.Len() > 1 {
		a, b := heap.Pop(h).(*hnode), heap.Pop(h).(*hnode)
		heap.Push(h, &hnode{n: a.n + b.n, kids: &[...]*hnode{a, b}})
	}
	codes := map[byte]string{}
	var walk func(*hnode, string)
	walk = func(n *hnode, p string) {
		if n.kids == nil {
			codes[n.ch] = p
			return
		}
		for i, k := range n.kids {
			walk(k, p+string("01"[i]))
		}
	}
	if h.Len() == 0 {
		return nil, codes
	}
	walk((*h)[0], "")
	return (*h)[0], codes
}
func encode(data []byte) ([]byte, *hnode, int) {
	t, codes := build(data)
	var buf bytes.Buffer
	bw := &bitW{w: &buf}
	for _, c := range data {
		for _, b := range codes[c] {
			bw.bit(b == '1')
		}
	}
	bw.flush()
	return buf.Bytes(), t, bw.bits
}
func decode(r io.ByteReader, t *hnode, n int) (out []byte, err error) {
	br := bitR{r: r}
	for range n {
		x := t
		for x.kids != nil {
			b, err := br.bit()
			if err != nil {
				return out, err
			}
			x = x.kids[map[bool]int{true: 1}[b]]
		}
		out = append(out, x.ch)
	}
	return
}

type tok struct {
	off, n int
	lit    byte
}

func lz(data []byte) (out []tok) {
	for i := 0; i < len(data); {
		best := tok{lit: data[i]}
		for j := max(0, i-255); j < i; j++ {
			k := 0
			for i+k < len(data)-1 && data[j+k] == data[i+k] && k < 15 {
				k++
			}
			if k > best.n {
				best = tok{i - j, k, data[i+k]}
			}
		}
		out = append(out, best)
		i += best.n + 1
	}
	return
}
func unlz(ts []tok) (out []byte) {
	for _, t := range ts {
		for range t.n {
			out = append(out, out[len(out)-t.off])
		}
		out = append(out, t.lit)
	}
	return
}
func rle(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		j := i
		for ; j < len(s) && s[j] == s[i]; j++ {
		}
		if j-i > 1 {
			fmt.Fprintf(&b, "%d", j-i)
		}
		b.WriteByte(s[i])
		i = j
	}
	return b.String()
}
func bwt(s string) (string, int) {
	s += "\x00"
	n := len(s)
	rot := make([]int, n)
	for i := range rot {
		rot[i] = i
	}
	dd := s + s
	for i := 1; i < n; i++ {
		for j := i; j > 0 && dd[rot[j]:rot[j]+n] < dd[rot[j-1]:rot[j-1]+n]; j-- {
			rot[j], rot[j-1] = rot[j-1], rot[j]
		}
	}
	out, at := make([]byte, n), 0
	for i, r := range rot {
		out[i] = dd[r+n-1]
		if r == 0 {
			at = i
		}
	}
	return string(out), at
}

func main() {
	for _, s := range []string{"abracadabra alakazam", "aaaa", "mississippi river", ""} {
		data, t, n := encode([]byte(s))
		fmt.Printf("%q %x %d\n", s, data, n)
		if t == nil || t.kids == nil {
			continue
		}
		out, err := decode(bytes.NewReader(data), t, len(s))
		fmt.Println(string(out) == s, err)
		out, err = decode(bytes.NewReader(data[:2]), t, len(s))
		fmt.Println(string(out), err, errors.Is(err, io.EOF))
		ts := lz([]byte(s))
		fmt.Println(len(ts), ts[len(ts)-1], string(unlz(ts)) == s)
		b, at := bwt(s)
		fmt.Printf("%q %d %q\n", b, at, rle(b))
	}
	_, codes := build([]byte("hello world"))
	for c := byte(0); c < 128; c++ {
		if code, ok := codes[c]; ok {
			fmt.Printf("%q=%s ", c, code)
		}
	}
	fmt.Println()
}
