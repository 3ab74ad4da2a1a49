package pubsub

import (
	"iter"
	"sync"
)

type Bus[T any] struct {
	mu   sync.RWMutex
	subs []chan<- T
}

func New[T any]() *Bus[T] { return &Bus[T]{} }

func (b *Bus[T]) Subscribe(ready chan struct{}) iter.Seq[T] {
	return func(yield func(T) bool) {
		c := make(chan T, 1)
		b.mu.Lock()
		b.subs = append(b.subs, c)
		b.mu.Unlock()
		close(ready)
		for v := range c {
			if !yield(v) {
				return
			}
		}
	}
}

func (b *Bus[T]) Publish(vs ...T) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, v := range vs {
		for _, c := range b.subs {
			c <- v
		}
	}
}

func (b *Bus[T]) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, c := range b.subs {
		close(c)
	}
}

func (b *Bus[T]) Len() int { return len(b.subs) }
