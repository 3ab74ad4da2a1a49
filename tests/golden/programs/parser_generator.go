// An SLR(1) parser generator: first and follow sets, states, table, conflicts, parsing.
package main

import (
	"fmt"
	"sort"
	"strings"
)

// LALR-ish: build an SLR(1) parser table for a grammar and parse with it.
type prod struct {
	lhs string
	rhs []string
}
type item struct{ p, dot int }
type itemSet map[item]bool
type action struct {
	kind byte
	n    int
}
type grammar struct {
	prods  []prod
	nt     map[string]bool
	first  map[string]map[string]bool
	follow map[string]map[string]bool
	states []itemSet
	trans  []map[string]int
	table  []map[string]action
}

func parse(src string) *grammar {
	g := &grammar{nt: map[string]bool{}}
	for line := range strings.Lines(src) {
		l, r, ok := strings.Cut(strings.TrimSpace(line), "->")
		if !ok {
			continue
		}
		l = strings.TrimSpace(l)
		g.nt[l] = true
		for alt := range strings.SplitSeq(r, "|") {
			g.prods = append(g.prods, prod{l, strings.Fields(alt)})
		}
	}
	start := g.prods[0].lhs
	g.prods = append([]prod{{start + "'", []string{start}}}, g.prods...)
	g.nt[start+"'"] = true
	return g
}
func add(m map[string]map[string]bool, k string, vs map[string]bool) (ch bool) {
	if m[k] == nil {
		m[k] = map[string]bool{}
	}
	for v := range vs {
		if !m[k][v] {
			m[k][v] = true
			ch = true
		}
	}
	return
}
func (g *grammar) sets() {
	g.first, g.follow = map[string]map[string]bool{}, map[string]map[string]bool{}
	fst := func(s string) map[string]bool {
		if !g.nt[s] {
			return map[string]bool{s: true}
		}
		return g.first[s]
	}
	for ch := true; ch; {
		ch = false
		for _, p := range g.prods {
			if len(p.rhs) > 0 && add(g.first, p.lhs, fst(p.rhs[0])) {
				ch = true
			}
		}
	}
	add(g.follow, g.prods[0].lhs, map[string]bool{"$": true})
	for ch := true; ch; {
		ch = false
		for _, p := range g.prods {
			for i, s := range p.rhs {
				if !g.nt[s] {
					continue
				}
				src := g.follow[p.lhs]
				if i+1 < len(p.rhs) {
					src = fst(p.rhs[i+1])
				}
				ch = add(g.follow, s, src) || ch
			}
		}
	}
}
func (g *grammar) closure(s itemSet) itemSet {
	for ch := true; ch; {
		ch = false
		for it := range s {
			r := g.prods[it.p].rhs
			if it.dot >= len(r) || !g.nt[r[it.dot]] {
				continue
			}
			for i, p := range g.prods {
				if p.lhs == r[it.dot] && !s[item{i, 0}] {
					s[item{i, 0}] = true
					ch = true
				}
			}
		}
	}
	return s
}
func (s itemSet) key() string {
	var ks []string
	for it := range s {
		ks = append(ks, fmt.Sprintf("%03d.%d", it.p, it.dot))
	}
	sort.Strings(ks)
	return strings.Join(ks, ",")
}
func (g *grammar) build() (conflicts []string) {
	g.sets()
	g.states = []itemSet{g.closure(itemSet{{0, 0}: true})}
	idx := map[string]int{g.states[0].key(): 0}
	for i := 0; i < len(g.states); i++ {
		next := map[string]itemSet{}
		for it := range g.states[i] {
			if r := g.prods[it.p].rhs; it.dot < len(r) {
				if next[r[it.dot]] == nil {
					next[r[it.dot]] = itemSet{}
				}
				next[r[it.dot]][item{it.p, it.dot + 1}] = true
			}
		}
		g.trans = append(g.trans, map[string]int{})
		var syms []string
		for s := range next {
			syms = append(syms, s)
		}
		sort.Strings(syms)
		for _, s := range syms {
			c := g.closure(next[s])
			k := c.key()
			j, ok := idx[k]
			if !ok {
				j = len(g.states)
				idx[k] = j
				g.states = append(g.states, c)
			}
			g.trans[i][s] = j
		}
	}
	for i, st := range g.states {
		row := map[string]action{}
		set := func(t string, a action) {
			if old, ok := row[t]; ok && old != a {
				conflicts = append(conflicts, fmt.Sprintf("state %d on %s: %c/%c", i, t, min(old.kind, a.kind), max(old.kind, a.kind)))
			}
			row[t] = a
		}
		for s, j := range g.trans[i] {
			if g.nt[s] {
				set(s, action{'g', j})
			} else {
				set(s, action{'s', j})
			}
		}
		for it := range st {
			p := g.prods[it.p]
			if it.dot != len(p.rhs) {
				continue
			}
			if it.p == 0 {
				set("$", action{'a', 0})
				continue
			}
			for t := range g.follow[p.lhs] {
				set(t, action{'r', it.p})
			}
		}
		g.table = append(g.table, row)
	}
	sort.Strings(conflicts)
	return
}

type tree struct {
	sym  string
	kids []*tree
}

func (t *tree) String() string {
	if len(t.kids) == 0 {
		return t.sym
	}
	if len(t.kids) == 1 {
		return t.kids[0].String()
	}
	return fmt.Sprint(t.kids)
}
func (g *grammar) run(toks []string) (t *tree, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("parse: %v", r)
		}
	}()
	toks = append(toks[:len(toks):len(toks)], "$")
	stack, trees := []int{0}, []*tree(nil)
	for {
		a, ok := g.table[stack[len(stack)-1]][toks[0]]
		if !ok {
			var want []string
			for s := range g.table[stack[len(stack)-1]] {
				if !g.nt[s] {
					want = append(want, s)
				}
			}
			sort.Strings(want)
			panic(fmt.Sprintf("unexpected %s, want %v", toks[0], want))
		}
		switch a.kind {
		case 's':
			stack, trees, toks = append(stack, a.n), append(trees, &tree{sym: toks[0]}), toks[1:]
		case 'r':
			p := g.prods[a.n]
			k := len(p.rhs)
			node := &tree{p.lhs, append([]*tree(nil), trees[len(trees)-k:]...)}
			stack, trees = stack[:len(stack)-k], append(trees[:len(trees)-k], node)
			stack = append(stack, g.table[stack[len(stack)-1]][p.lhs].n)
		case 'a':
			return trees[0], nil
		}
	}
}

func main() {
	g := parse(`E -> E + T | T
	T -> T * F | F
	F -> ( E ) | id | - F`)
	fmt.Println(g.build(), len(g.states))
	for _, s := range []string{"id + id * id", "( id + id ) * - id", "id +", "id id", "( id", "- - id", ") id"} {
		t, err := g.run(strings.Fields(s))
		fmt.Printf("%-20s %v %v\n", s, t, err)
	}
	g2 := parse("S -> i S e S | i S | x")
	fmt.Println(g2.build(), len(g2.states))
	for _, nt := range []string{"E", "T", "F"} {
		var fs, fl []string
		for k := range g.first[nt] {
			fs = append(fs, k)
		}
		for k := range g.follow[nt] {
			fl = append(fl, k)
		}
		sort.Strings(fs)
		sort.Strings(fl)
		fmt.Println(nt, fs, fl)
	}
}
