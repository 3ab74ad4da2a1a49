// Package iter has the types of iterators over sequences.
package iter

import "runtime"

// Seq calls yield for each value until yield says no.
type Seq[V any] func(yield func(V) bool)

// Seq2 calls yield for each pair of values until yield says no.
type Seq2[K, V any] func(yield func(K, V) bool)

func pass(to *uint32)
func await(own *uint32)
func change(to, own *uint32)

// A coroutine is a sequence in a goroutine of its own, which runs only while its next value is waited for.
type coroutine struct {
	inside, outside uint32
	// Nothing more is wanted, or nothing more comes.
	done bool
	// A value is waited for.
	asked bool
	// The sequence's function returned or panicked; if neither, it ended its goroutine.
	returned bool
	ended    bool
	panicked bool
	value    any
}

// run is the goroutine's function.
func (c *coroutine) run(seq func()) {
	await(&c.inside)
	defer func() {
		if !c.returned {
			if v := recover(); v != nil {
				c.panicked, c.value = true, v
			} else {
				c.ended = true
			}
		}
		c.done = true
		pass(&c.outside)
	}()
	if !c.done {
		seq()
	}
	c.returned = true
}

// resume lets the sequence run to its next value, or to its end.
func (c *coroutine) resume() {
	change(&c.inside, &c.outside)
	if c.panicked {
		panic(c.value)
	}
	if c.ended {
		runtime.Goexit()
	}
}

func (c *coroutine) ask(name string) {
	if c.asked {
		panic(name + ": next called again before yield")
	}
	c.asked = true
	c.resume()
}

func (c *coroutine) answer(name string) {
	if !c.asked {
		panic(name + ": yield called again before next")
	}
	c.asked = false
}

func (c *coroutine) stop() {
	if !c.done {
		c.done = true
		c.resume()
	}
}

// Pull gives a function that returns the next value of seq, and one that ends the sequence.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	c := new(coroutine)
	var value V
	has := false
	go c.run(func() {
		seq(func(v V) bool {
			if c.done {
				return false
			}
			c.answer("iter.Pull")
			value, has = v, true
			change(&c.outside, &c.inside)
			return !c.done
		})
		var zero V
		value, has = zero, false
	})
	next = func() (V, bool) {
		if c.done {
			var zero V
			return zero, false
		}
		c.ask("iter.Pull")
		return value, has
	}
	return next, c.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	c := new(coroutine)
	var key K
	var value V
	has := false
	go c.run(func() {
		seq(func(k K, v V) bool {
			if c.done {
				return false
			}
			c.answer("iter.Pull2")
			key, value, has = k, v, true
			change(&c.outside, &c.inside)
			return !c.done
		})
		var noKey K
		var noValue V
		key, value, has = noKey, noValue, false
	})
	next = func() (K, V, bool) {
		if c.done {
			var noKey K
			var noValue V
			return noKey, noValue, false
		}
		c.ask("iter.Pull2")
		return key, value, has
	}
	return next, c.stop
}
