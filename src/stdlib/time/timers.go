
// Sleep waits.
func Sleep(d Duration)

// A lock for timers; package sync is not needed for it.
type lock struct{ state uint64 }

func (l *lock) lock()
func (l *lock) unlock()

func hideBuffer(c chan Time)

// timerChan is a channel for one time at most, whose length and capacity are 0 to programs.
func timerChan() chan Time {
	c := make(chan Time, 1)
	hideBuffer(c)
	return c
}

// startTimer has f called at a time. With a channel, that only sends on it: nobody needs the timer who doesn't have c.
func startTimer(when, period int64, f func(), c chan Time) int
func stopTimer(id int) bool

// clock is what Timer and Ticker share. Its generation tells a firing that comes too late from one that is meant.
type clock struct {
	l          lock
	id         int
	generation int
	period     Duration
	running    bool
	c          chan Time
	f          func()
}

func later(d Duration) int64 {
	when := monotonic()
	if d > 0 {
		if when += int64(d); when < 0 {
			when = int64(maxDuration)
		}
	}
	return when
}

// start is called with the lock held.
func (k *clock) start(d Duration) {
	k.generation++
	g := k.generation
	k.running = true
	k.id = startTimer(later(d), int64(k.period), func() { k.fire(g) }, k.c)
}

// stop is called with the lock held; it says whether there was a firing to come or to be received.
func (k *clock) stop() bool {
	was := k.running
	k.generation++
	k.running = false
	stopTimer(k.id)
	if k.c != nil {
		select {
		case <-k.c:
			was = true
		default:
		}
	}
	return was
}

func (k *clock) fire(g int) {
	k.l.lock()
	if k.generation != g {
		k.l.unlock()
		return
	}
	if k.period == 0 {
		k.running = false
	}
	if k.c == nil {
		k.l.unlock()
		k.f()
		return
	}
	select {
	case k.c <- Now():
	default:
	}
	k.l.unlock()
}

// Timer is one event to come.
type Timer struct {
	C <-chan Time
	k *clock
}

// NewTimer sends the time on its channel after d.
func NewTimer(d Duration) *Timer {
	k := &clock{c: timerChan()}
	k.start(d)
	return &Timer{k.c, k}
}

// AfterFunc calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	k := &clock{f: f}
	k.start(d)
	return &Timer{nil, k}
}

// After is a channel that the time is sent on after d.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// Stop keeps the timer from firing; it says whether it would have.
func (t *Timer) Stop() bool {
	if t.k == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	t.k.l.lock()
	was := t.k.stop()
	t.k.l.unlock()
	return was
}

// Reset lets the timer fire after d; it says whether it would have fired anyway.
func (t *Timer) Reset(d Duration) bool {
	if t.k == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	t.k.l.lock()
	was := t.k.stop()
	t.k.start(d)
	t.k.l.unlock()
	return was
}

// Ticker is an event that comes again and again.
type Ticker struct {
	C <-chan Time
	k *clock
}

// NewTicker sends the time on its channel every d.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	k := &clock{c: timerChan(), period: d}
	k.start(d)
	return &Ticker{k.c, k}
}

// Tick is the channel of a ticker that is never stopped.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}

// Stop ends the ticks; the channel stays open.
func (t *Ticker) Stop() {
	if t.k == nil {
		return
	}
	t.k.l.lock()
	t.k.stop()
	t.k.l.unlock()
}

// Reset lets it tick every d from now on.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.k == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	t.k.l.lock()
	t.k.stop()
	t.k.period = d
	t.k.start(d)
	t.k.l.unlock()
}
