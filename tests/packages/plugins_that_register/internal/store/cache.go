// Package store caches.
package store

import (
	"cmp"
	"fmt"
	"slices"
)

type node[K comparable, V any] struct {
	key K
	val V
	at  int
}

type Cache[K cmp.Ordered, V any] struct {
	max   int
	clock *int
	nodes map[K]*node[K, V]
}

func NewCache[K cmp.Ordered, V any](max int) Cache[K, V] {
	return Cache[K, V]{max, new(int), make(map[K]*node[K, V])}
}

func (c Cache[K, V]) tick() int { *c.clock++; return *c.clock }

func (c Cache[K, V]) Put(k K, v V) {
	c.nodes[k] = &node[K, V]{k, v, c.tick()}
	if len(c.nodes) > c.max {
		var oldest *node[K, V]
		for _, n := range c.nodes {
			if oldest == nil || n.at < oldest.at {
				oldest = n
			}
		}
		delete(c.nodes, oldest.key)
	}
}

func (c Cache[K, V]) Len() int { return len(c.nodes) }

func (c Cache[K, V]) Keys() (ks []K) {
	for k := range c.nodes {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	return
}

type exitError struct{ code int }

func (e exitError) Error() string { return fmt.Sprintf("store: exit %d", e.code) }

func Check(n int) error {
	if n > 1 {
		return fmt.Errorf("check: %w", exitError{n + 40})
	}
	return nil
}
