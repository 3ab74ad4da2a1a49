// A token bucket and a sliding window on a clock of their own, so that no real time passes.
package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

type Clock interface{ Now() time.Duration }
type Fake struct {
	mu  sync.Mutex
	now time.Duration
}

func (f *Fake) Now() time.Duration {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.now
}

func (f *Fake) Advance(d time.Duration) {
	f.mu.Lock()
	f.now += d
	f.mu.Unlock()
}

type Limiter interface {
	Allow(key string) bool
	fmt.Stringer
}

type Bucket struct {
	clock    Clock
	rate     float64
	capacity float64
	state    map[string]*struct {
		tokens float64
		last   time.Duration
	}
}

func NewBucket(c Clock, perSecond, capacity float64) *Bucket {
	b := &Bucket{clock: c, rate: perSecond, capacity: capacity}
	b.state = map[string]*struct {
		tokens float64
		last   time.Duration
	}{}
	return b
}

func (b *Bucket) Allow(key string) bool {
	now := b.clock.Now()
	s, ok := b.state[key]
	if !ok {
		s = &struct {
			tokens float64
			last   time.Duration
		}{b.capacity, now}
		b.state[key] = s
	}
	s.tokens = min(b.capacity, s.tokens+(now-s.last).Seconds()*b.rate)
	s.last = now
	if s.tokens < 1 {
		return false
	}
	s.tokens--
	return true
}

func (b *Bucket) String() string { return fmt.Sprintf("bucket(%g/s, %g)", b.rate, b.capacity) }

type Window struct {
	clock Clock
	size  time.Duration
	limit int
	hits  map[string][]time.Duration
}

func (w *Window) Allow(key string) bool {
	now := w.clock.Now()
	hits := w.hits[key]
	for len(hits) > 0 && now-hits[0] >= w.size {
		hits = hits[1:]
	}
	defer func() { w.hits[key] = hits }()
	if len(hits) >= w.limit {
		return false
	}
	hits = append(hits, now)
	return true
}

func (w *Window) String() string { return fmt.Sprintf("window(%d in %v)", w.limit, w.size) }

type Counting struct {
	Limiter
	yes, no int
}

func (c *Counting) Allow(key string) bool {
	ok := c.Limiter.Allow(key)
	if ok {
		c.yes++
	} else {
		c.no++
	}
	return ok
}

func show(oks []bool) string {
	var b strings.Builder
	for _, ok := range oks {
		if ok {
			b.WriteByte('+')
		} else {
			b.WriteByte('.')
		}
	}
	return b.String()
}

func main() {
	for _, step := range []time.Duration{0, 50 * time.Millisecond, 250 * time.Millisecond, time.Second} {
		clock := &Fake{}
		limiters := []*Counting{
			{Limiter: NewBucket(clock, 2, 3)},
			{Limiter: &Window{clock, time.Second, 3, map[string][]time.Duration{}}},
		}
		results := make([][]bool, len(limiters))
		for range 20 {
			for i, l := range limiters {
				results[i] = append(results[i], l.Allow("a"))
			}
			clock.Advance(step)
		}
		for i, l := range limiters {
			other := l.Allow("b")
			fmt.Printf("%-18v every %-6v %s %d/%d other key: %v\n", l, step, show(results[i]), l.yes, l.yes+l.no, other)
		}
	}
	clock := &Fake{}
	var mu sync.Mutex
	shared := NewBucket(clock, 1, 10)
	allowed := 0
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			for range 10 {
				mu.Lock()
				if shared.Allow("x") {
					allowed++
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(allowed)
}
