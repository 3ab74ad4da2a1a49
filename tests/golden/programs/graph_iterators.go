// Graphs with iterators: searches, topological order, shortest paths, components.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type Graph[N comparable] struct {
	adj   map[N]map[N]int
	order []N
}

func (g *Graph[N]) Edge(a, b N, w int) *Graph[N] {
	if g.adj == nil {
		g.adj = make(map[N]map[N]int)
	}
	for _, n := range [...]N{a, b} {
		if _, ok := g.adj[n]; !ok {
			g.adj[n] = map[N]int{}
			g.order = append(g.order, n)
		}
	}
	g.adj[a][b] = w
	return g
}
func (g *Graph[N]) Next(n N) iter.Seq2[N, int] {
	return func(yield func(N, int) bool) {
		for _, m := range g.order {
			if w, ok := g.adj[n][m]; ok && !yield(m, w) {
				return
			}
		}
	}
}
func (g *Graph[N]) DFS(from N) iter.Seq2[int, N] {
	return func(yield func(int, N) bool) {
		seen := map[N]struct{}{}
		var visit func(int, N) bool
		visit = func(d int, n N) bool {
			if _, dup := seen[n]; dup {
				return true
			}
			seen[n] = struct{}{}
			if !yield(d, n) {
				return false
			}
			for m := range g.Next(n) {
				if !visit(d+1, m) {
					return false
				}
			}
			return true
		}
		visit(0, from)
	}
}
func (g *Graph[N]) BFS(from N) iter.Seq[[]N] {
	return func(yield func([]N) bool) {
		seen := map[N]bool{from: true}
		for level := []N{from}; len(level) > 0; {
			if !yield(level) {
				return
			}
			var next []N
			for _, n := range level {
				for m := range g.Next(n) {
					if !seen[m] {
						seen[m] = true
						next = append(next, m)
					}
				}
			}
			level = next
		}
	}
}
func (g *Graph[N]) Topo() (out []N, err error) {
	const (
		white = iota
		grey
		black
	)
	colour := map[N]int{}
	var visit func(N)
	visit = func(n N) {
		switch colour[n] {
		case grey:
			panic(fmt.Errorf("cycle through %v", n))
		case black:
			return
		}
		colour[n] = grey
		for m := range g.Next(n) {
			visit(m)
		}
		colour[n] = black
		out = append(out, n)
	}
	defer func() {
		if e, ok := recover().(error); ok {
			out, err = nil, e
		}
		slices.Reverse(out)
	}()
	for _, n := range g.order {
		visit(n)
	}
	return
}
func (g *Graph[N]) Dijkstra(from N) map[N]int {
	dist := map[N]int{from: 0}
	done := map[N]bool{}
	for {
		var best N
		bd := -1
		for n, d := range dist {
			if !done[n] && (bd < 0 || d < bd) {
				best, bd = n, d
			}
		}
		if bd < 0 {
			return dist
		}
		done[best] = true
		for m, w := range g.Next(best) {
			if d, ok := dist[m]; !ok || bd+w < d {
				dist[m] = bd + w
			}
		}
	}
}
func (g *Graph[N]) SCC() (out [][]N) {
	idx, low := map[N]int{}, map[N]int{}
	var stack []N
	on := map[N]bool{}
	var strong func(N)
	strong = func(v N) {
		idx[v] = len(idx) + 1
		low[v] = idx[v]
		stack = append(stack, v)
		on[v] = true
		for w := range g.Next(v) {
			if idx[w] == 0 {
				strong(w)
				low[v] = min(low[v], low[w])
			} else if on[w] {
				low[v] = min(low[v], idx[w])
			}
		}
		if low[v] == idx[v] {
			i := slices.Index(stack, v)
			c := slices.Clone(stack[i:])
			for _, n := range c {
				on[n] = false
			}
			stack = stack[:i]
			out = append(out, c)
		}
	}
	for _, n := range g.order {
		if idx[n] == 0 {
			strong(n)
		}
	}
	return
}

type xy struct{ x, y int8 }

func (p xy) String() string { return fmt.Sprintf("%c%d", 'a'+p.x, p.y+1) }

func paths[N comparable](g *Graph[N], from, to N, max int) iter.Seq[[]N] {
	return func(yield func([]N) bool) {
		var rec func([]N) bool
		rec = func(p []N) bool {
			last := p[len(p)-1]
			if last == to {
				return yield(slices.Clone(p))
			}
			if len(p) > max {
				return true
			}
			for m := range g.Next(last) {
				if slices.Contains(p, m) {
					continue
				}
				if !rec(append(p, m)) {
					return false
				}
			}
			return true
		}
		rec([]N{from})
	}
}

func main() {
	var g Graph[string]
	for _, e := range strings.Fields("a-b-4 a-c-1 c-b-2 b-d-5 c-d-8 d-e-3 f-e-1") {
		f := strings.Split(e, "-")
		g.Edge(f[0], f[1], int(f[2][0]-'0'))
	}
	for d, n := range g.DFS("a") {
		fmt.Print(strings.Repeat(".", d), n, " ")
		if n == "d" {
			break
		}
	}
	fmt.Println(slices.Collect(g.BFS("a")))
	fmt.Println(g.Topo())
	fmt.Println(g.Dijkstra("a"))
	g.Edge("e", "c", 1)
	fmt.Println(g.Topo())
	fmt.Println(g.SCC())
	for p := range paths(&g, "a", "e", 6) {
		fmt.Println(strings.Join(p, ">"))
	}
	var k Graph[xy]
	for x := range int8(5) {
		for y := range int8(5) {
			for _, d := range [...]xy{{1, 2}, {2, 1}, {-1, 2}, {2, -1}, {1, -2}, {-2, 1}, {-1, -2}, {-2, -1}} {
				if n := (xy{x + d.x, y + d.y}); n.x >= 0 && n.y >= 0 && n.x < 5 && n.y < 5 {
					k.Edge(xy{x, y}, n, 1)
				}
			}
		}
	}
	depth := 0
outer:
	for level := range k.BFS(xy{}) {
		for _, n := range level {
			if n == (xy{4, 4}) {
				fmt.Println("reached", n, "in", depth)
				break outer
			}
		}
		depth++
	}
	fmt.Println(k.Dijkstra(xy{2, 2})[xy{0, 0}], len(k.SCC()), len(k.SCC()[0]))
	next, stop := iter.Pull2(k.DFS(xy{}))
	defer stop()
	for range 4 {
		d, n, ok := next()
		fmt.Print(d, n, ok, ";")
	}
	fmt.Println()
	deg := map[int][]string{}
	for _, n := range k.order {
		deg[len(k.adj[n])] = append(deg[len(k.adj[n])], n.String())
	}
	for _, d := range slices.Sorted(maps.Keys(deg)) {
		fmt.Println(d, deg[d])
	}
	var mixed Graph[any]
	mixed.Edge(1, "one", 1).Edge("one", 1.0, 2).Edge(1.0, xy{1, 1}, 3).Edge(xy{1, 1}, [2]int{3, 4}, 4)
	fmt.Println(mixed.Topo())
	defer func() { fmt.Println(recover()) }()
	mixed.Edge([]int{1}, 2, 3)
}
