// Package sync has what goroutines wait for each other with.
package sync

// Locker is something that can be locked.
type Locker interface {
	Lock()
	Unlock()
}

// Mutex is a mutual exclusion lock. The zero value is unlocked.
type Mutex struct {
	state uint64
}

func (m *Mutex) Lock()
func (m *Mutex) Unlock()
func (m *Mutex) TryLock() bool

// RWMutex is held by any number of readers or by one writer. The zero value is unlocked.
type RWMutex struct {
	state uint64
}

func (rw *RWMutex) Lock()
func (rw *RWMutex) Unlock()
func (rw *RWMutex) RLock()
func (rw *RWMutex) RUnlock()
func (rw *RWMutex) TryLock() bool
func (rw *RWMutex) TryRLock() bool

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

// RLocker is a Locker whose methods are RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

// WaitGroup is a counter that can be waited for.
type WaitGroup struct {
	state uint64
}

func (wg *WaitGroup) add(delta int) bool

// Wait waits until the counter is 0.
func (wg *WaitGroup) Wait()

// Add adds to the counter.
func (wg *WaitGroup) Add(delta int) {
	if !wg.add(delta) {
		panic("sync: negative WaitGroup counter")
	}
}

// Done takes one from the counter.
func (wg *WaitGroup) Done() {
	if !wg.add(-1) {
		panic("sync: negative WaitGroup counter")
	}
}

// Go calls f in a goroutine of its own that the counter counts.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer wg.Done()
		f()
	}()
}

// Once is something that is done once.
type Once struct {
	done uint32
	m    Mutex
}

func (o *Once) isDone() bool
func (o *Once) finish()

// Do calls f if no Do of this Once was called before.
func (o *Once) Do(f func()) {
	if o.isDone() {
		return
	}
	o.m.Lock()
	defer o.m.Unlock()
	if !o.isDone() {
		defer o.finish()
		f()
	}
}

// OnceFunc is a function that calls f the first time it is called. If f panics, so does every call.
func OnceFunc(f func()) func() {
	var once Once
	var valid bool
	var p any
	run := func() {
		defer func() {
			p = recover()
			if !valid {
				panic(p)
			}
		}()
		f()
		f = nil
		valid = true
	}
	return func() {
		once.Do(run)
		if !valid {
			panic(p)
		}
	}
}

type notifyList struct {
	state uint64
}

func (l *notifyList) ticket() int
func (l *notifyList) wait(ticket int)
func (l *notifyList) signal()
func (l *notifyList) broadcast()

// Cond is a condition that goroutines wait for and announce.
type Cond struct {
	L      Locker
	notify notifyList
	self   *Cond
}

// check panics where c was copied since it was used first. Goroutines that get here at once write the same.
func (c *Cond) check() {
	if c.self == nil {
		c.self = c
	} else if c.self != c {
		panic("sync.Cond is copied")
	}
}

// NewCond is a condition whose lock is l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits to be woken, and locks it again.
func (c *Cond) Wait() {
	c.check()
	t := c.notify.ticket()
	c.L.Unlock()
	c.notify.wait(t)
	c.L.Lock()
}

// Signal wakes one that waits, if there is one.
func (c *Cond) Signal() {
	c.check()
	c.notify.signal()
}

// Broadcast wakes all that wait.
func (c *Cond) Broadcast() {
	c.check()
	c.notify.broadcast()
}

// Pool keeps values for use again.
type Pool struct {
	m    Mutex
	kept []any

	// New makes a value where none is kept.
	New func() any
}

// Put keeps x.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	p.m.Lock()
	if len(p.kept) < 1024 {
		p.kept = append(p.kept, x)
	}
	p.m.Unlock()
}

// Get takes a kept value, or makes one.
func (p *Pool) Get() any {
	p.m.Lock()
	if n := len(p.kept); n > 0 {
		x := p.kept[n-1]
		p.kept[n-1] = nil
		p.kept = p.kept[:n-1]
		p.m.Unlock()
		return x
	}
	p.m.Unlock()
	if p.New != nil {
		return p.New()
	}
	return nil
}

// Map is a map that goroutines may share.
type Map struct {
	m       Mutex
	entries map[any]any
}

// Load is the value of a key.
func (m *Map) Load(key any) (value any, ok bool) {
	m.m.Lock()
	value, ok = m.entries[key]
	m.m.Unlock()
	return value, ok
}

func (m *Map) set(key, value any) {
	if m.entries == nil {
		m.entries = map[any]any{}
	}
	m.entries[key] = value
}

// Store sets the value of a key.
func (m *Map) Store(key, value any) { m.Swap(key, value) }

// Clear deletes all keys.
func (m *Map) Clear() {
	m.m.Lock()
	m.entries = nil
	m.m.Unlock()
}

// LoadOrStore is the key's value if it has one; else it stores value.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	m.m.Lock()
	defer m.m.Unlock()
	if actual, loaded = m.entries[key]; loaded {
		return actual, true
	}
	m.set(key, value)
	return value, false
}

// LoadAndDelete deletes a key and gives the value that it had.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.m.Lock()
	defer m.m.Unlock()
	value, loaded = m.entries[key]
	delete(m.entries, key)
	return value, loaded
}

// Delete deletes a key.
func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// Swap sets the value of a key and gives the one that it had.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.m.Lock()
	defer m.m.Unlock()
	previous, loaded = m.entries[key]
	m.set(key, value)
	return previous, loaded
}

// CompareAndSwap sets the value of a key if it is old.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.m.Lock()
	defer m.m.Unlock()
	if value, ok := m.entries[key]; !ok || value != old {
		return false
	}
	m.entries[key] = new
	return true
}

// CompareAndDelete deletes a key if its value is old.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.m.Lock()
	defer m.m.Unlock()
	if value, ok := m.entries[key]; !ok || value != old {
		return false
	}
	delete(m.entries, key)
	return true
}

// Range calls f with each key and its value until f says false.
func (m *Map) Range(f func(key, value any) bool) {
	m.m.Lock()
	keys := make([]any, 0, len(m.entries))
	for key := range m.entries {
		keys = append(keys, key)
	}
	m.m.Unlock()
	for _, key := range keys {
		if value, ok := m.Load(key); ok && !f(key, value) {
			return
		}
	}
}

// OnceValue is a function that calls f once and gives its result each time. If f panics, it panics so each time.
func OnceValue[T any](f func() T) func() T {
	var once Once
	var valid bool
	var panicked any
	var result T
	return func() T {
		once.Do(func() {
			defer func() {
				if !valid {
					panicked = recover()
					panic(panicked)
				}
			}()
			result = f()
			f = nil
			valid = true
		})
		if !valid {
			panic(panicked)
		}
		return result
	}
}

// OnceValues is OnceValue for two results.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	type results struct {
		r1 T1
		r2 T2
	}
	once := OnceValue(func() results {
		r1, r2 := f()
		return results{r1, r2}
	})
	return func() (T1, T2) {
		r := once()
		return r.r1, r.r2
	}
}
