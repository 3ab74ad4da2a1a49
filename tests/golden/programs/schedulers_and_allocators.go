// Schedulers of processes, a first-fit allocator, a cache with eviction.
package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// Scheduler simulation (round robin, priority w/ aging, MLFQ) + memory allocator + LRU cache + bank w/ interest
type proc struct {
	pid, burst, prio, arrive int
	left, start, end, wait   int
}
type policy interface {
	Add(*proc)
	Next(now int) (*proc, int)
	Len() int
}
type rr struct {
	q []*proc
	n int
}
type prio struct{ rr }
type mlfq struct {
	lv    [3]rr
	level map[*proc]int
}

func (r *rr) Add(p *proc) { r.q = append(r.q, p) }
func (r *rr) Len() int    { return len(r.q) }
func (r *rr) Next(int) (p *proc, n int) {
	p, r.q = r.q[0], r.q[1:]
	return p, r.n
}
func (r *prio) Next(now int) (*proc, int) {
	slices.SortStableFunc(r.q, func(a, b *proc) int { return (a.prio - (now-a.arrive)/10) - (b.prio - (now-b.arrive)/10) })
	return r.rr.Next(now)
}
func (m *mlfq) Add(p *proc) {
	l, seen := m.level[p]
	if seen {
		l = min(l+1, len(m.lv)-1)
	}
	m.level[p] = l
	m.lv[l].Add(p)
}
func (m *mlfq) Len() (n int) {
	for i := range m.lv {
		n += m.lv[i].Len()
	}
	return
}
func (m *mlfq) Next(now int) (*proc, int) {
	for i := range m.lv {
		if m.lv[i].Len() > 0 {
			return m.lv[i].Next(now)
		}
	}
	panic("empty")
}
func simulate(pl policy, ps []proc) (gantt string, avg float64) {
	now, i := 0, 0
	var b strings.Builder
	live := make([]*proc, len(ps))
	for k := range ps {
		p := ps[k]
		p.left, p.start = p.burst, -1
		live[k] = &p
	}
	admit := func() {
		for ; i < len(live) && live[i].arrive <= now; i++ {
			pl.Add(live[i])
		}
	}
	for admit(); pl.Len() > 0 || i < len(live); admit() {
		if pl.Len() == 0 {
			b.WriteByte('.')
			now++
			continue
		}
		p, q := pl.Next(now)
		if p.start < 0 {
			p.start = now
		}
		run := min(q, p.left)
		for range run {
			b.WriteByte(byte('A' + p.pid))
			now++
			admit()
		}
		if p.left -= run; p.left > 0 {
			pl.Add(p)
		} else {
			p.end = now
		}
	}
	for _, p := range live {
		avg += float64(p.end-p.arrive-p.burst) / float64(len(live))
	}
	return b.String(), avg
}

type block struct {
	off, size int
	used      bool
	next      *block
}
type arena struct {
	head *block
	fit  func(*block, int) bool
}

func (a *arena) alloc(n int) (off int, err error) {
	for b := a.head; b != nil; b = b.next {
		if b.used || b.size < n {
			continue
		}
		if b.size > n {
			b.next = &block{b.off + n, b.size - n, false, b.next}
		}
		b.size, b.used = n, true
		return b.off, nil
	}
	return -1, fmt.Errorf("out of memory: %d of %v", n, a)
}
func (a *arena) free(off int) {
	for b := a.head; b != nil; b = b.next {
		if b.off == off {
			if !b.used {
				panic(fmt.Sprintf("double free at %d", off))
			}
			b.used = false
		}
	}
	for b := a.head; b != nil && b.next != nil; {
		if !b.used && !b.next.used {
			b.size += b.next.size
			b.next = b.next.next
			continue
		}
		b = b.next
	}
}
func (a *arena) String() string {
	var s []string
	for b := a.head; b != nil; b = b.next {
		s = append(s, fmt.Sprintf("%d%s", b.size, map[bool]string{true: "u", false: "f"}[b.used]))
	}
	return "[" + strings.Join(s, " ") + "]"
}

type lru[K comparable, V any] struct {
	cap  int
	m    map[K]*ent[K, V]
	root ent[K, V]
	ev   func(K, V)
}
type ent[K comparable, V any] struct {
	k          K
	v          V
	prev, next *ent[K, V]
}

func newLRU[K comparable, V any](n int, ev func(K, V)) *lru[K, V] {
	l := &lru[K, V]{cap: n, m: map[K]*ent[K, V]{}, ev: ev}
	l.root.prev, l.root.next = &l.root, &l.root
	return l
}
func (l *lru[K, V]) touch(e *ent[K, V]) {
	if e.prev != nil {
		e.prev.next, e.next.prev = e.next, e.prev
	}
	e.next, e.prev = l.root.next, &l.root
	e.next.prev, e.prev.next = e, e
}
func (l *lru[K, V]) Do(k K, mk func() V) V {
	e, ok := l.m[k]
	if !ok {
		if len(l.m) == l.cap {
			old := l.root.prev
			old.prev.next, l.root.prev = &l.root, old.prev
			delete(l.m, old.k)
			l.ev(old.k, old.v)
		}
		e = &ent[K, V]{k: k, v: mk()}
		l.m[k] = e
	}
	l.touch(e)
	return e.v
}

func main() {
	ps := []proc{{pid: 0, burst: 7, prio: 3}, {pid: 1, burst: 4, prio: 1, arrive: 2}, {pid: 2, burst: 1, prio: 2, arrive: 4}, {pid: 3, burst: 4, prio: 2, arrive: 5}, {pid: 4, burst: 2, prio: 0, arrive: 30}}
	for _, pl := range []policy{&rr{n: 2}, &prio{rr{n: 100}}, &mlfq{lv: [3]rr{{n: 1}, {n: 2}, {n: 4}}, level: map[*proc]int{}}} {
		g, avg := simulate(pl, ps)
		fmt.Printf("%-11T %s %.2f\n", pl, g, avg)
	}
	a := &arena{head: &block{size: 100}}
	var offs []int
	for _, n := range []int{30, 20, 10, 40, 5} {
		off, err := a.alloc(n)
		fmt.Println(off, err)
		offs = append(offs, off)
	}
	a.free(offs[1])
	a.free(offs[3])
	a.free(offs[2])
	fmt.Println(a)
	fmt.Println(a.alloc(65))
	fmt.Println(a)
	var ev []string
	l := newLRU(2, func(k [2]int, v string) { ev = append(ev, fmt.Sprint(k, v)) })
	for i := range 7 {
		k := [2]int{i % 3, i / 5}
		l.Do(k, func() string { return strings.Repeat("v", i) })
	}
	sort.Strings(ev)
	fmt.Println(ev, len(l.m))
	defer func() { fmt.Println(recover()) }()
	a.free(offs[0])
	a.free(offs[0])
}
