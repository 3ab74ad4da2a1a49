// Actors that are restarted when they crash, and an event loop with timers.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
	"time"
)

// An actor system with supervision, and an event loop with timers.
type msg interface{ isMsg() }
type (
	ping  struct{ reply chan<- string }
	add   struct{ n int }
	crash struct{ why any }
	stop  struct{}
)

func (ping) isMsg()   {}
func (add) isMsg()    {}
func (*crash) isMsg() {}
func (stop) isMsg()   {}

type behaviour func(m msg) (next behaviour, err error)
type actor struct {
	name    string
	box     chan msg
	mk      func() behaviour
	log     *logger
	restart int
}
type logger struct {
	mu    sync.Mutex
	lines []string
}

func (l *logger) Printf(f string, a ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, fmt.Sprintf(f, a...))
}
func (a *actor) step(b behaviour) (ended bool) {
	defer func() {
		if r := recover(); r != nil {
			a.restart++
			a.log.Printf("%s crashed (%d): %v", a.name, a.restart, r)
			ended = a.restart >= 3
		}
	}()
	for m := range a.box {
		next, err := b(m)
		switch {
		case err != nil:
			panic(err)
		case next == nil:
			return true
		}
		b = next
	}
	return true
}
func (a *actor) run(wg *sync.WaitGroup) {
	defer wg.Done()
	for !a.step(a.mk()) {
	}
	a.log.Printf("%s stopped", a.name)
	for {
		select {
		case m := <-a.box:
			if p, ok := m.(ping); ok {
				p.reply <- a.name + " is dead"
			}
		default:
			return
		}
	}
}
func counter(name string) func() behaviour {
	return func() behaviour {
		total := 0
		var idle, busy behaviour
		idle = func(m msg) (behaviour, error) {
			switch m := m.(type) {
			case ping:
				m.reply <- fmt.Sprint(name, " idle ", total)
			case add:
				total += m.n
				if total > 10 {
					return busy, nil
				}
			case *crash:
				if e, ok := m.why.(error); ok {
					return nil, e
				}
				panic(m.why)
			case stop:
				return nil, nil
			}
			return idle, nil
		}
		busy = func(m msg) (behaviour, error) {
			if p, ok := m.(ping); ok {
				p.reply <- name + " busy"
				return busy, nil
			} else if a, ok := m.(add); ok && a.n < 0 {
				total += a.n
				return idle, nil
			}
			return idle(m)
		}
		return idle
	}
}

type event struct {
	at   time.Duration
	seq  int
	name string
	fn   func(*loop)
}
type loop struct {
	now time.Duration
	q   []event
	seq int
	out strings.Builder
}

func (l *loop) after(d time.Duration, name string, fn func(*loop)) {
	l.seq++
	e := event{l.now + d, l.seq, name, fn}
	i := sort.Search(len(l.q), func(i int) bool { return l.q[i].at > e.at })
	l.q = append(l.q, event{})
	copy(l.q[i+1:], l.q[i:])
	l.q[i] = e
}
func (l *loop) run(limit time.Duration) {
	for len(l.q) > 0 && l.q[0].at <= limit {
		e := l.q[0]
		l.q = l.q[1:]
		l.now = e.at
		fmt.Fprintf(&l.out, "%v %s\n", l.now, e.name)
		e.fn(l)
	}
}

func main() {
	log := &logger{}
	var wg sync.WaitGroup
	actors := map[string]*actor{}
	for _, n := range []string{"a", "b"} {
		a := &actor{name: n, box: make(chan msg, 4), mk: counter(n), log: log}
		actors[n] = a
		wg.Add(1)
		go a.run(&wg)
	}
	rep := make(chan string)
	send := func(n string, ms ...msg) {
		for _, m := range ms {
			actors[n].box <- m
			if _, ok := m.(ping); ok {
				fmt.Println(<-rep)
			}
		}
	}
	p := ping{rep}
	send("a", p, add{5}, p, add{6}, p, add{-3}, p)
	send("b", add{20}, p, &crash{"boom"}, p, &crash{fmt.Errorf("err")}, add{1}, p)
	send("a", &crash{fmt.Errorf("wrapped %w", fmt.Errorf("inner"))}, p, stop{})
	send("b", (*crash)(nil))
	wg.Wait()
	sort.Strings(log.lines)
	fmt.Println(strings.Join(log.lines, "\n"))
	l := &loop{}
	n := 0
	var tick func(*loop)
	tick = func(l *loop) {
		if n++; n < 4 {
			l.after(30*time.Millisecond, fmt.Sprint("tick", n), tick)
		}
	}
	l.after(50*time.Millisecond, "once", func(l *loop) {
		l.after(0, "now", func(*loop) {})
		l.after(time.Second, "late", nil)
	})
	l.after(20*time.Millisecond, "tick0", tick)
	l.after(50*time.Millisecond, "same time", func(*loop) {})
	l.run(200 * time.Millisecond)
	fmt.Print(l.out.String(), len(l.q), "\n")
	defer func() { fmt.Println(recover(), l.now) }()
	l.run(time.Minute)
}
