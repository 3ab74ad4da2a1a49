package main

import (
	"cmp"
	"container/heap"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

type Edge[W cmp.Ordered] struct {
	To string
	W  W
}
type Graph[W cmp.Ordered] struct {
	adj map[string][]Edge[W]
}

func (g *Graph[W]) Add(a, b string, w W) *Graph[W] {
	if g.adj == nil {
		g.adj = map[string][]Edge[W]{}
	}
	g.adj[a] = append(g.adj[a], Edge[W]{b, w})
	if _, ok := g.adj[b]; !ok {
		g.adj[b] = nil
	}
	return g
}

type item struct {
	node  string
	dist  float64
	index int
}
type pq []*item

func (p pq) Len() int            { return len(p) }
func (p pq) Less(i, j int) bool  { return p[i].dist < p[j].dist }
func (p pq) Swap(i, j int)       { p[i], p[j] = p[j], p[i]; p[i].index = i; p[j].index = j }
func (p *pq) Push(x interface{}) { it := x.(*item); it.index = len(*p); *p = append(*p, it) }
func (p *pq) Pop() (x interface{}) {
	old := *p
	n := len(old)
	x = old[n-1]
	old[n-1] = nil
	*p = old[:n-1]
	return
}

func dijkstra(g *Graph[float64], src string) (map[string]float64, map[string]string) {
	dist := make(map[string]float64, len(g.adj))
	prev := make(map[string]string)
	items := map[string]*item{}
	q := make(pq, 0, len(g.adj))
	for n := range g.adj {
		d := math.Inf(1)
		if n == src {
			d = 0
		}
		dist[n] = d
		items[n] = &item{n, d, len(q)}
		q = append(q, items[n])
	}
	heap.Init(&q)
	for q.Len() > 0 {
		u := heap.Pop(&q).(*item)
		for _, e := range g.adj[u.node] {
			if alt := u.dist + e.W; alt < dist[e.To] {
				dist[e.To] = alt
				prev[e.To] = u.node
				items[e.To].dist = alt
				heap.Fix(&q, items[e.To].index)
			}
		}
	}
	return dist, prev
}

var errCycle = errors.New("cycle")

func topo[W cmp.Ordered](g *Graph[W]) (order []string, err error) {
	const (
		white = iota
		grey
		black
	)
	color := map[string]int{}
	var visit func(n string, path []string) error
	visit = func(n string, path []string) error {
		path = append(path, n)
		switch color[n] {
		case grey:
			return fmt.Errorf("%w: %s", errCycle, strings.Join(path, "->"))
		case black:
			return nil
		}
		color[n] = grey
		for _, e := range g.adj[n] {
			if err := visit(e.To, path); err != nil {
				return err
			}
		}
		color[n] = black
		order = append(order, n)
		return nil
	}
	for _, n := range slices.Sorted(maps.Keys(g.adj)) {
		if err = visit(n, nil); err != nil {
			return nil, err
		}
	}
	slices.Reverse(order)
	return
}

type unionFind struct{ parent, rank []int }

func newUF(n int) *unionFind {
	u := &unionFind{make([]int, n), make([]int, n)}
	for i := range u.parent {
		u.parent[i] = i
	}
	return u
}
func (u *unionFind) find(x int) int {
	for u.parent[x] != x {
		u.parent[x], x = u.parent[u.parent[x]], u.parent[x]
	}
	return x
}
func (u *unionFind) union(a, b int) bool {
	a, b = u.find(a), u.find(b)
	if a == b {
		return false
	}
	if u.rank[a] < u.rank[b] {
		a, b = b, a
	}
	u.parent[b] = a
	if u.rank[a] == u.rank[b] {
		u.rank[a]++
	}
	return true
}

type pt [2]int

func bfs(grid []string, start, goal byte) (int, bool) {
	var s, t pt
	for r, row := range grid {
		for c := range len(row) {
			switch row[c] {
			case start:
				s = pt{r, c}
			case goal:
				t = pt{r, c}
			}
		}
	}
	seen := map[pt]int{s: 0}
	queue := []pt{s}
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		if p == t {
			return seen[p], true
		}
		for _, d := range [...]pt{{0, 1}, {1, 0}, {0, -1}, {-1, 0}} {
			n := pt{p[0] + d[0], p[1] + d[1]}
			if n[0] < 0 || n[0] >= len(grid) || n[1] < 0 || n[1] >= len(grid[n[0]]) || grid[n[0]][n[1]] == '#' {
				continue
			}
			if _, ok := seen[n]; !ok {
				seen[n] = seen[p] + 1
				queue = append(queue, n)
			}
		}
	}
	return -1, false
}

func main() {
	g := new(Graph[float64])
	g.Add("a", "b", 7).Add("a", "c", 9).Add("a", "f", 14).Add("b", "c", 10).Add("b", "d", 15).Add("c", "d", 11).Add("c", "f", 2).Add("d", "e", 6).Add("f", "e", 9).Add("z", "z2", 1)
	dist, prev := dijkstra(g, "a")
	fmt.Println(dist, prev)
	path := []string{"e"}
	for n := "e"; n != "a"; {
		n = prev[n]
		path = append(path, n)
	}
	slices.Reverse(path)
	fmt.Println(path)
	fmt.Println(topo(g))
	g.Add("e", "a", 1)
	_, err := topo(g)
	fmt.Println(err, errors.Is(err, errCycle))
	type e struct{ a, b, w int }
	edges := []e{{0, 1, 4}, {1, 2, 8}, {2, 3, 7}, {3, 4, 9}, {4, 5, 10}, {5, 6, 2}, {6, 7, 1}, {7, 0, 8}, {1, 7, 11}, {2, 8, 2}, {8, 6, 6}, {7, 8, 7}, {2, 5, 4}, {3, 5, 14}}
	slices.SortStableFunc(edges, func(x, y e) int { return cmp.Or(cmp.Compare(x.w, y.w), cmp.Compare(x.a, y.a)) })
	uf, total := newUF(9), 0
	for _, x := range edges {
		if uf.union(x.a, x.b) {
			total += x.w
			fmt.Print(x, " ")
		}
	}
	fmt.Println(total)
	fmt.Println(bfs([]string{"S.#.....", "..#.###.", "....#...", ".####.#.", "......#G"}, 'S', 'G'))
	fmt.Println(bfs([]string{"S#", "#G"}, 'S', 'G'))
	const inf = math.MaxInt / 2
	fw := [4][4]int{{0, 3, inf, 7}, {8, 0, 2, inf}, {5, inf, 0, 1}, {2, inf, inf, 0}}
	d := fw
	for k := range d {
		for i := range d {
			for j := range d {
				d[i][j] = min(d[i][j], d[i][k]+d[k][j])
			}
		}
	}
	fmt.Println(d, d == fw, fw[0][2] == inf)
}
