// BFS, DFS, topological order, Dijkstra and union-find on small graphs.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Edge struct {
	to     string
	weight int
}

type Graph struct {
	adj      map[string][]Edge
	directed bool
}

func NewGraph(directed bool) *Graph { return &Graph{map[string][]Edge{}, directed} }

func (g *Graph) Add(from, to string, w int) *Graph {
	g.adj[from] = append(g.adj[from], Edge{to, w})
	if g.directed {
		if _, ok := g.adj[to]; !ok {
			g.adj[to] = nil
		}
	} else {
		g.adj[to] = append(g.adj[to], Edge{from, w})
	}
	return g
}

func (g *Graph) Nodes() []string {
	var ns []string
	for n := range g.adj {
		ns = append(ns, n)
	}
	sort.Strings(ns)
	return ns
}

func (g *Graph) BFS(start string, visit func(n string, depth int) bool) {
	type item struct {
		n string
		d int
	}
	seen := map[string]bool{start: true}
	queue := []item{{start, 0}}
	for len(queue) > 0 {
		it := queue[0]
		queue = queue[1:]
		if !visit(it.n, it.d) {
			return
		}
		for _, e := range g.adj[it.n] {
			if !seen[e.to] {
				seen[e.to] = true
				queue = append(queue, item{e.to, it.d + 1})
			}
		}
	}
}

func (g *Graph) DFS(start string) (order []string) {
	seen := map[string]bool{}
	var walk func(string)
	walk = func(n string) {
		if seen[n] {
			return
		}
		seen[n] = true
		order = append(order, n)
		for _, e := range g.adj[n] {
			walk(e.to)
		}
	}
	walk(start)
	return
}

var ErrCycle = errors.New("cycle")

func (g *Graph) Topological() (order []string, err error) {
	const (
		white = iota
		grey
		black
	)
	color := map[string]int{}
	var path []string
	var visit func(n string) error
	visit = func(n string) error {
		switch color[n] {
		case black:
			return nil
		case grey:
			return fmt.Errorf("%w: %s", ErrCycle, strings.Join(append(path, n), ">"))
		}
		color[n] = grey
		path = append(path, n)
		for _, e := range g.adj[n] {
			if err := visit(e.to); err != nil {
				return err
			}
		}
		path = path[:len(path)-1]
		color[n] = black
		order = append([]string{n}, order...)
		return nil
	}
	for _, n := range g.Nodes() {
		if err := visit(n); err != nil {
			return nil, err
		}
	}
	return order, nil
}

func (g *Graph) Dijkstra(from string) (dist map[string]int, prev map[string]string) {
	const inf = 1 << 60
	dist, prev = map[string]int{}, map[string]string{}
	done := map[string]bool{}
	for n := range g.adj {
		dist[n] = inf
	}
	dist[from] = 0
	for {
		best, bd := "", inf
		for _, n := range g.Nodes() {
			if !done[n] && dist[n] < bd {
				best, bd = n, dist[n]
			}
		}
		if best == "" {
			return
		}
		done[best] = true
		for _, e := range g.adj[best] {
			if d := bd + e.weight; d < dist[e.to] {
				dist[e.to], prev[e.to] = d, best
			}
		}
	}
}

func path(prev map[string]string, to string) string {
	p := to
	for n, ok := prev[to]; ok; n, ok = prev[n] {
		p = n + "-" + p
	}
	return p
}

type UnionFind struct{ parent, size []int }

func NewUF(n int) *UnionFind {
	u := &UnionFind{make([]int, n), make([]int, n)}
	for i := range u.parent {
		u.parent[i], u.size[i] = i, 1
	}
	return u
}

func (u *UnionFind) Find(x int) int {
	for u.parent[x] != x {
		u.parent[x] = u.parent[u.parent[x]]
		x = u.parent[x]
	}
	return x
}

func (u *UnionFind) Union(a, b int) bool {
	a, b = u.Find(a), u.Find(b)
	if a == b {
		return false
	}
	if u.size[a] < u.size[b] {
		a, b = b, a
	}
	u.parent[b] = a
	u.size[a] += u.size[b]
	return true
}

func main() {
	g := NewGraph(false)
	g.Add("a", "b", 7).Add("a", "c", 9).Add("a", "f", 14).Add("b", "c", 10).Add("b", "d", 15).Add("c", "d", 11).Add("c", "f", 2).Add("d", "e", 6).Add("e", "f", 9).Add("x", "y", 1)
	g.BFS("a", func(n string, d int) bool { fmt.Print(n, d, " "); return n != "e" })
	fmt.Println()
	fmt.Println(g.DFS("a"), g.DFS("x"))
	dist, prev := g.Dijkstra("a")
	for _, n := range g.Nodes() {
		if dist[n] < 1<<60 {
			fmt.Printf("%s=%d via %s; ", n, dist[n], path(prev, n))
		} else {
			fmt.Printf("%s unreachable; ", n)
		}
	}
	fmt.Println()
	d := NewGraph(true)
	d.Add("shirt", "tie", 1).Add("tie", "jacket", 1).Add("trousers", "shoes", 1).Add("trousers", "belt", 1).Add("belt", "jacket", 1).Add("socks", "shoes", 1)
	fmt.Println(d.Topological())
	d.Add("jacket", "shirt", 1)
	_, err := d.Topological()
	fmt.Println(err, errors.Is(err, ErrCycle))
	u := NewUF(10)
	merged := 0
	for i := range 9 {
		if u.Union(i, (i*3+1)%10) {
			merged++
		}
	}
	roots := map[int]bool{}
	for i := range 10 {
		roots[u.Find(i)] = true
	}
	fmt.Println(merged, len(roots), u.Find(0) == u.Find(4))
}
