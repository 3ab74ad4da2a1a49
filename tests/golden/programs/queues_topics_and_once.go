package main

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

type BQ[T any] struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	notFull  *sync.Cond
	buf      []T
	cap      int
	closed   bool
}

func NewBQ[T any](cap int) *BQ[T] {
	q := &BQ[T]{cap: cap}
	q.notEmpty = sync.NewCond(&q.mu)
	q.notFull = sync.NewCond(&q.mu)
	return q
}
func (q *BQ[T]) Put(v T) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.buf) == q.cap && !q.closed {
		q.notFull.Wait()
	}
	if q.closed {
		return false
	}
	q.buf = append(q.buf, v)
	q.notEmpty.Signal()
	return true
}
func (q *BQ[T]) Take() (v T, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.buf) == 0 && !q.closed {
		q.notEmpty.Wait()
	}
	if len(q.buf) == 0 {
		return
	}
	v, q.buf = q.buf[0], q.buf[1:]
	q.notFull.Signal()
	return v, true
}
func (q *BQ[T]) Close() { q.mu.Lock(); q.closed = true; q.mu.Unlock(); q.notEmpty.Broadcast(); q.notFull.Broadcast() }

type Topic struct {
	sync.RWMutex
	subs map[string][]chan string
}

func (t *Topic) Sub(name string, n int) <-chan string {
	t.Lock()
	defer t.Unlock()
	c := make(chan string, n)
	if t.subs == nil {
		t.subs = make(map[string][]chan string)
	}
	t.subs[name] = append(t.subs[name], c)
	return c
}
func (t *Topic) Pub(name, msg string) (delivered int) {
	t.RLock()
	defer t.RUnlock()
	for _, c := range t.subs[name] {
		select {
		case c <- msg:
			delivered++
		default:
		}
	}
	return
}
func (t *Topic) Close() {
	t.Lock()
	defer t.Unlock()
	for _, cs := range t.subs {
		for _, c := range cs {
			close(c)
		}
	}
	clear(t.subs)
}

type Sem chan struct{}

func (s Sem) Acquire() { s <- struct{}{} }
func (s Sem) Release() { <-s }
func (s Sem) Try() bool {
	select {
	case s <- struct{}{}:
		return true
	default:
		return false
	}
}

func main() {
	q := NewBQ[int](3)
	var wg sync.WaitGroup
	var mu sync.Mutex
	var got []int
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				v, ok := q.Take()
				if !ok {
					return
				}
				mu.Lock()
				got = append(got, v)
				mu.Unlock()
			}
		}()
	}
	var pw sync.WaitGroup
	for p := range 4 {
		pw.Go(func() {
			for i := range 5 {
				q.Put(p*10 + i)
			}
		})
	}
	pw.Wait()
	q.Close()
	wg.Wait()
	slices.Sort(got)
	fmt.Println(got, q.Put(1))

	var t Topic
	a, b := t.Sub("x", 2), t.Sub("x", 1)
	fmt.Println(t.Pub("x", "m1"), t.Pub("x", "m2"), t.Pub("x", "m3"), t.Pub("y", "m"))
	t.Close()
	for m := range a {
		fmt.Print(m, " ")
	}
	for m := range b {
		fmt.Print(m, ";")
	}
	fmt.Println(len(t.subs))
	v, ok := <-a
	fmt.Printf("%q %v %d %d\n", v, ok, len(b), cap(b))

	s := make(Sem, 2)
	s.Acquire()
	fmt.Println(s.Try(), s.Try())
	s.Release()
	fmt.Println(s.Try(), len(s))

	tk := time.NewTicker(2 * time.Millisecond)
	n := 0
	deadline := time.After(time.Second)
loop:
	for {
		select {
		case <-tk.C:
			n++
			if n == 3 {
				tk.Stop()
				break loop
			}
		case <-deadline:
			fmt.Println("too slow")
			break loop
		}
	}
	fmt.Println("ticks", n)
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	ov := sync.OnceValue(func() int { fmt.Println("computing"); return 42 })
	fmt.Println(ov(), ov())
	ovs := sync.OnceValues(func() (string, error) { return "v", nil })
	fmt.Println(ovs())
	of := sync.OnceFunc(func() { panic("once panic") })
	for range 2 {
		func() {
			defer func() { fmt.Println("r", recover()) }()
			of()
		}()
	}
	var m sync.Map
	m.Store("a", 1)
	act, loaded := m.LoadOrStore("a", 2)
	fmt.Println(act, loaded)
	m.Store("b", 2)
	prev, l2 := m.Swap("b", 3)
	fmt.Println(prev, l2, m.CompareAndSwap("b", 3, 4), m.CompareAndDelete("b", 3))
	cnt := 0
	m.Range(func(k, v any) bool { cnt += v.(int); return true })
	fmt.Println(cnt)
	vd, ld := m.LoadAndDelete("a")
	fmt.Println(vd, ld)
	m.Clear()
	pool := sync.Pool{New: func() any { return new([]byte) }}
	pb := pool.Get().(*[]byte)
	*pb = append(*pb, 'x')
	pool.Put(pb)
	var av atomic.Value
	fmt.Println(av.Load())
	av.Store([]int{1})
	fmt.Println(av.Load().([]int)[0])
	func() {
		defer func() { fmt.Println(recover()) }()
		av.Store("x")
	}()
	var ap atomic.Pointer[Topic]
	fmt.Println(ap.Load() == nil, ap.CompareAndSwap(nil, &t), ap.Load() == &t)
	var u atomic.Uint64
	u.Store(10)
	fmt.Println(u.Add(^uint64(0)), u.Swap(5), u.Load(), u.Or(8), u.And(12), u.Load())
	var ab atomic.Bool
	fmt.Println(ab.Swap(true), ab.Load())
	fmt.Println(mu.TryLock(), mu.TryLock())
}
