// A binary heap by hand, a task scheduler on it, and heap sort.
package main

import (
	"fmt"
	"strings"
)

type Less func(a, b *Task) bool

type Task struct {
	Name     string
	Priority int
	Deadline int
	index    int
}

type Heap struct {
	items []*Task
	less  Less
	swaps int
}

func (h *Heap) Len() int { return len(h.items) }

func (h *Heap) swap(i, j int) {
	h.items[i], h.items[j] = h.items[j], h.items[i]
	h.items[i].index, h.items[j].index = i, j
	h.swaps++
}

func (h *Heap) up(i int) {
	for i > 0 {
		p := (i - 1) / 2
		if !h.less(h.items[i], h.items[p]) {
			return
		}
		h.swap(i, p)
		i = p
	}
}

func (h *Heap) down(i int) bool {
	start := i
	for {
		c := 2*i + 1
		if c >= len(h.items) {
			break
		}
		if r := c + 1; r < len(h.items) && h.less(h.items[r], h.items[c]) {
			c = r
		}
		if !h.less(h.items[c], h.items[i]) {
			break
		}
		h.swap(c, i)
		i = c
	}
	return i > start
}

func (h *Heap) Push(t *Task) {
	t.index = len(h.items)
	h.items = append(h.items, t)
	h.up(t.index)
}

func (h *Heap) Pop() *Task {
	n := len(h.items) - 1
	if n < 0 {
		panic("pop from an empty heap")
	}
	h.swap(0, n)
	t := h.items[n]
	h.items[n] = nil
	h.items = h.items[:n]
	h.down(0)
	t.index = -1
	return t
}

func (h *Heap) Fix(i int) {
	if !h.down(i) {
		h.up(i)
	}
}

func (h *Heap) Remove(t *Task) {
	i, n := t.index, len(h.items)-1
	if i != n {
		h.swap(i, n)
	}
	h.items = h.items[:n]
	if i != n {
		h.Fix(i)
	}
	t.index = -1
}

func (h *Heap) valid() bool {
	for i := 1; i < len(h.items); i++ {
		if h.less(h.items[i], h.items[(i-1)/2]) || h.items[i].index != i {
			return false
		}
	}
	return true
}

func byPriority(a, b *Task) bool {
	if a.Priority != b.Priority {
		return a.Priority > b.Priority
	}
	return a.Name < b.Name
}

func byDeadline(a, b *Task) bool { return a.Deadline < b.Deadline }

func (h *Heap) drain() string {
	var names []string
	for h.Len() > 0 {
		t := h.Pop()
		names = append(names, fmt.Sprintf("%s:%d/%d", t.Name, t.Priority, t.Deadline))
	}
	return strings.Join(names, " ")
}

func heapSort(xs []int) {
	down := func(i, n int) {
		for {
			c := 2*i + 1
			if c >= n {
				return
			}
			if c+1 < n && xs[c+1] > xs[c] {
				c++
			}
			if xs[i] >= xs[c] {
				return
			}
			xs[i], xs[c] = xs[c], xs[i]
			i = c
		}
	}
	for i := len(xs)/2 - 1; i >= 0; i-- {
		down(i, len(xs))
	}
	for n := len(xs) - 1; n > 0; n-- {
		xs[0], xs[n] = xs[n], xs[0]
		down(0, n)
	}
}

func main() {
	for _, order := range []struct {
		name string
		less Less
	}{{"priority", byPriority}, {"deadline", byDeadline}} {
		h := &Heap{less: order.less}
		tasks := map[string]*Task{}
		for i, n := range strings.Fields("write test build ship plan rest") {
			t := &Task{Name: n, Priority: (i * 7) % 5, Deadline: 100 - i*i*3}
			tasks[n] = t
			h.Push(t)
			if !h.valid() {
				fmt.Println("invalid after", n)
			}
		}
		tasks["rest"].Priority = 50
		tasks["rest"].Deadline = 999
		h.Fix(tasks["rest"].index)
		h.Remove(tasks["build"])
		fmt.Println(order.name, h.valid(), h.Len(), h.drain(), tasks["rest"].index)
	}
	h := &Heap{less: byDeadline}
	x := 7
	for range 300 {
		x = (x*131 + 17) % 1009
		h.Push(&Task{Deadline: x})
	}
	last, ok := -1, true
	for h.Len() > 0 {
		t := h.Pop()
		ok = ok && t.Deadline >= last
		last = t.Deadline
	}
	fmt.Println(ok, last)
	xs := []int{5, 3, 9, -2, 0, 5, 8, 1, 7}
	heapSort(xs)
	fmt.Println(xs)
	defer func() { fmt.Println(recover()) }()
	h.Pop()
}
