// An LRU cache on a map and a doubly linked list, with statistics and eviction callbacks.
package main

import (
	"fmt"
	"strings"
)

type entry struct {
	key, value string
	prev, next *entry
}

type EvictFunc func(key, value string)

type Cache struct {
	cap          int
	items        map[string]*entry
	head, tail   *entry
	onEvict      EvictFunc
	hits, misses int
}

func New(capacity int, onEvict EvictFunc) *Cache {
	c := &Cache{cap: capacity, items: make(map[string]*entry), onEvict: onEvict}
	c.head, c.tail = &entry{}, &entry{}
	c.head.next, c.tail.prev = c.tail, c.head
	return c
}

func (c *Cache) unlink(e *entry) {
	e.prev.next = e.next
	e.next.prev = e.prev
	e.prev, e.next = nil, nil
}

func (c *Cache) pushFront(e *entry) {
	e.next, e.prev = c.head.next, c.head
	c.head.next.prev = e
	c.head.next = e
}

func (c *Cache) Get(key string) (string, bool) {
	e, ok := c.items[key]
	if !ok {
		c.misses++
		return "", false
	}
	c.hits++
	c.unlink(e)
	c.pushFront(e)
	return e.value, true
}

func (c *Cache) Put(key, value string) (replaced bool) {
	if e, ok := c.items[key]; ok {
		e.value = value
		c.unlink(e)
		c.pushFront(e)
		return true
	}
	if len(c.items) >= c.cap {
		last := c.tail.prev
		c.unlink(last)
		delete(c.items, last.key)
		if c.onEvict != nil {
			c.onEvict(last.key, last.value)
		}
	}
	e := &entry{key: key, value: value}
	c.items[key] = e
	c.pushFront(e)
	return false
}

func (c *Cache) Keys() []string {
	keys := make([]string, 0, len(c.items))
	for e := c.head.next; e != c.tail; e = e.next {
		keys = append(keys, e.key)
	}
	return keys
}

func (c *Cache) Reverse() (out []string) {
	for e := c.tail.prev; e != c.head; e = e.prev {
		out = append(out, e.key)
	}
	return
}

func (c *Cache) String() string {
	var b strings.Builder
	b.WriteString("[")
	for e := c.head.next; e != c.tail; e = e.next {
		if e != c.head.next {
			b.WriteString(" ")
		}
		fmt.Fprintf(&b, "%s=%s", e.key, e.value)
	}
	b.WriteString("]")
	return b.String()
}

func (c *Cache) HitRate() float64 {
	if c.hits+c.misses == 0 {
		return 0
	}
	return float64(c.hits) / float64(c.hits+c.misses)
}

func main() {
	var evicted []string
	c := New(3, func(k, v string) { evicted = append(evicted, k+":"+v) })
	for i, k := range strings.Split("a b c d", " ") {
		fmt.Println(k, c.Put(k, fmt.Sprint(i)), c)
	}
	fmt.Println(evicted)
	if v, ok := c.Get("b"); ok {
		fmt.Println("b is", v, c)
	}
	if _, ok := c.Get("a"); !ok {
		fmt.Println("a is gone")
	}
	fmt.Println(c.Put("c", "new"), c, c.Reverse())
	seq := "e f b c b g c e h b b c"
	for _, k := range strings.Fields(seq) {
		if _, ok := c.Get(k); !ok {
			c.Put(k, strings.ToUpper(k))
		}
	}
	fmt.Println(c.Keys(), evicted)
	fmt.Printf("hits %d misses %d rate %.3f\n", c.hits, c.misses, c.HitRate())
	big := New(100, nil)
	for i := range 1000 {
		big.Put(fmt.Sprintf("k%d", i*7%250), fmt.Sprint(i))
		if i%3 == 0 {
			big.Get(fmt.Sprintf("k%d", i%250))
		}
	}
	fmt.Println(len(big.items), len(big.Keys()), big.Keys()[:5], big.hits, big.misses)
}
