// An event bus: handlers by topic, priorities, unsubscribing, panics contained, an asynchronous queue.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Event struct {
	Topic   string
	Payload any
}

type Handler func(Event) error
type Subscription struct {
	id, priority int
	pattern      string
	fn           Handler
	bus          *Bus
}

type Bus struct {
	mu     sync.RWMutex
	subs   []*Subscription
	nextID int
	errs   []error
}

func (b *Bus) On(pattern string, priority int, fn Handler) *Subscription {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.nextID++
	s := &Subscription{b.nextID, priority, pattern, fn, b}
	b.subs = append(b.subs, s)
	sort.SliceStable(b.subs, func(i, j int) bool { return b.subs[i].priority > b.subs[j].priority })
	return s
}

func (s *Subscription) Off() bool {
	b := s.bus
	b.mu.Lock()
	defer b.mu.Unlock()
	for i, o := range b.subs {
		if o == s {
			b.subs = append(b.subs[:i:i], b.subs[i+1:]...)
			return true
		}
	}
	return false
}

func matches(pattern, topic string) bool {
	ps, ts := strings.Split(pattern, "."), strings.Split(topic, ".")
	for i, p := range ps {
		switch {
		case p == "**":
			return true
		case i >= len(ts), p != "*" && p != ts[i]:
			return false
		}
	}
	return len(ps) == len(ts)
}

func (b *Bus) call(s *Subscription, e Event) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("handler %d panicked: %v", s.id, r)
		}
	}()
	return s.fn(e)
}

func (b *Bus) Emit(topic string, payload any) (n int) {
	b.mu.RLock()
	subs := b.subs
	b.mu.RUnlock()
	for _, s := range subs {
		if !matches(s.pattern, topic) {
			continue
		}
		n++
		if err := b.call(s, Event{topic, payload}); err != nil {
			b.mu.Lock()
			b.errs = append(b.errs, err)
			b.mu.Unlock()
		}
	}
	return
}

type Async struct {
	bus   *Bus
	queue chan Event
	wg    sync.WaitGroup
}

func NewAsync(b *Bus, workers int) *Async {
	a := &Async{bus: b, queue: make(chan Event, 4)}
	for range workers {
		a.wg.Go(func() {
			for e := range a.queue {
				a.bus.Emit(e.Topic, e.Payload)
			}
		})
	}
	return a
}

func (a *Async) Close() { close(a.queue); a.wg.Wait() }

func main() {
	bus := &Bus{}
	var log []string
	record := func(name string) Handler {
		return func(e Event) error {
			log = append(log, fmt.Sprintf("%s(%s=%v)", name, e.Topic, e.Payload))
			return nil
		}
	}
	bus.On("user.*", 1, record("any-user"))
	created := bus.On("user.created", 5, record("created"))
	bus.On("**", 0, record("all"))
	var once *Subscription
	once = bus.On("user.deleted", 9, func(e Event) error {
		once.Off()
		return record("once")(e)
	})
	bus.On("fail", 0, func(Event) error { return fmt.Errorf("handler said no") })
	bus.On("fail", 1, func(e Event) error { return e.Payload.(error) })
	fmt.Println(bus.Emit("user.created", "ann"), bus.Emit("user.deleted", 7), bus.Emit("user.deleted", 8))
	fmt.Println(bus.Emit("order.paid.late", 1.5), bus.Emit("fail", 3), bus.Emit("fail", fmt.Errorf("payload")))
	fmt.Println(created.Off(), created.Off(), bus.Emit("user.created", nil))
	for _, l := range log {
		fmt.Println(l)
	}
	for _, e := range bus.errs {
		fmt.Println("error:", e)
	}
	for _, c := range []struct{ p, t string }{{"a.b", "a.b"}, {"a.*", "a"}, {"*", "a.b"}, {"a.**", "a.b.c"}, {"**", ""}, {"a.*.c", "a.x.c"}} {
		fmt.Print(matches(c.p, c.t), " ")
	}
	fmt.Println()
	abus := &Bus{}
	var mu sync.Mutex
	sums := map[string]int{}
	abus.On("n.*", 0, func(e Event) error {
		mu.Lock()
		defer mu.Unlock()
		sums[e.Topic] += e.Payload.(int)
		return nil
	})
	as := NewAsync(abus, 4)
	for i := range 200 {
		as.queue <- Event{fmt.Sprintf("n.%d", i%3), i}
	}
	as.queue <- Event{"n.bad", "not a number"}
	as.Close()
	fmt.Println(sums, len(abus.errs), abus.errs[0])
}
