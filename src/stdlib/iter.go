// Package iter has the types of iterators over sequences.
package iter

// Seq calls yield for each value until yield says no.
type Seq[V any] func(yield func(V) bool)

// Seq2 calls yield for each pair of values until yield says no.
type Seq2[K, V any] func(yield func(K, V) bool)

// A pulled sequence runs in a goroutine of its own, and only while its next value is waited for.
type puller struct {
	ask, answer   chan struct{}
	started, done bool
	stopped       bool
	running       bool
	panicked      bool
	value         any
}

// resume lets the sequence run to its next value, or to its end.
func (p *puller) resume(body func()) {
	if p.running {
		panic("iter: next called again before yield")
	}
	p.running = true
	if !p.started {
		p.started = true
		p.ask, p.answer = make(chan struct{}), make(chan struct{})
		go p.run(body)
	} else {
		p.ask <- struct{}{}
	}
	<-p.answer
	p.running = false
	if p.panicked {
		p.panicked = false
		panic(p.value)
	}
}

func (p *puller) run(body func()) {
	ended := false
	defer func() {
		if !ended {
			if v := recover(); v != nil {
				p.panicked, p.value = true, v
			}
		}
		p.done = true
		p.answer <- struct{}{}
	}()
	body()
	ended = true
}

// yielded hands a value over and waits for the next one to be asked for.
func (p *puller) yielded() bool {
	p.answer <- struct{}{}
	<-p.ask
	return !p.stopped
}

func (p *puller) stop(body func()) {
	if p.done {
		return
	}
	if !p.started {
		p.done = true
		return
	}
	p.stopped = true
	p.resume(body)
	p.done = true
}

// Pull gives a function that returns the next value of seq, and one that ends the sequence.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := new(puller)
	var value V
	has := false
	body := func() {
		seq(func(v V) bool {
			if p.stopped {
				panic("iter: yield called again after it returned false")
			}
			value, has = v, true
			return p.yielded()
		})
	}
	next = func() (V, bool) {
		var zero V
		if p.done {
			return zero, false
		}
		has = false
		p.resume(body)
		v, ok := value, has
		value = zero
		return v, ok
	}
	stop = func() { p.stop(body) }
	return next, stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := new(puller)
	var key K
	var value V
	has := false
	body := func() {
		seq(func(k K, v V) bool {
			if p.stopped {
				panic("iter: yield called again after it returned false")
			}
			key, value, has = k, v, true
			return p.yielded()
		})
	}
	next = func() (K, V, bool) {
		var noKey K
		var noValue V
		if p.done {
			return noKey, noValue, false
		}
		has = false
		p.resume(body)
		k, v, ok := key, value, has
		key, value = noKey, noValue
		return k, v, ok
	}
	stop = func() { p.stop(body) }
	return next, stop
}
