//! Timers: goroutines that sleep, and tokens that the machine is handed when their time has come.
//!
//! In: a moment in nanoseconds on the scheduler's clock. Out: what is due.
//! Always: due timers come out by time, then in the order in which they were set; a stopped timer never comes out.
//! A timer may be good only for what somebody waits on: without a waiter it keeps neither the program going nor its
//! token alive.
//! Not here: waiting (idle processors do), and what a token means (`exec`).

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use parking_lot::Mutex;

use super::goroutine::GoroutineRef;

/// A timer's name; never used twice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub struct TimerId(pub u64);

/// What a timer does.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Due {
    Wake(GoroutineRef),
    Token(Token),
}

/// What the machine is handed when a timer is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    pub word: u64,
    /// What goroutines wait on for the timer's effect; 0 if it has an effect without them. Asked about by
    /// `Config::awaited`.
    pub awaited: u64,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    when: u64,
    sequence: u64,
    id: TimerId,
}

struct Timer {
    due: Due,
    period: u64,
    /// Which entry of the heap is this timer's own.
    sequence: u64,
    when: u64,
}

#[derive(Default)]
struct Inner {
    heap: BinaryHeap<Reverse<Entry>>,
    live: HashMap<TimerId, Timer>,
    sequence: u64,
}

/// All timers of a scheduler and its clock.
pub(crate) struct Timers {
    inner: Mutex<Inner>,
    /// When the first timer is due; `u64::MAX` without timers.
    first: AtomicU64,
    start: Instant,
    virtual_now: Option<AtomicU64>,
    /// How often virtual time was read since it last jumped.
    reads: AtomicU64,
    /// How many time slices were used up since then.
    slices: AtomicU64,
}

/// After so many readings of a virtual clock that stands still, each further one moves it on:
/// a loop that waits for time to pass comes to its end.
const STILL_READS: u64 = 1000;
/// Computing takes no virtual time, but after so many time slices without a jump each further one takes a millisecond:
/// a loop that never ends doesn't keep the sleepers from waking.
const STILL_SLICES: u64 = 1000;

/// How soon, in nanoseconds, a tick that nobody has taken may be followed by another.
const FUTILE_NS: u64 = 50_000;

impl Timers {
    pub(crate) fn new(virtual_time: bool) -> Timers {
        Timers {
            inner: Mutex::new(Inner::default()),
            first: AtomicU64::new(u64::MAX),
            start: Instant::now(),
            virtual_now: virtual_time.then(|| AtomicU64::new(1)),
            reads: AtomicU64::new(0),
            slices: AtomicU64::new(0),
        }
    }

    /// Nanoseconds on a clock that only goes forward.
    pub(crate) fn now(&self) -> u64 {
        match &self.virtual_now {
            Some(now) => now.load(Ordering::Relaxed),
            None => self.start.elapsed().as_nanos() as u64 + 1,
        }
    }

    /// `now`, read by the program.
    pub(crate) fn read_clock(&self) -> u64 {
        if let Some(now) = &self.virtual_now
            && self.reads.fetch_add(1, Ordering::Relaxed) > STILL_READS
        {
            return now.fetch_add(1_000_000, Ordering::Relaxed) + 1_000_000;
        }
        self.now()
    }

    /// A time slice was used up.
    pub(crate) fn slice_over(&self) {
        if let Some(now) = &self.virtual_now
            && self.slices.fetch_add(1, Ordering::Relaxed) > STILL_SLICES
        {
            now.fetch_add(1_000_000, Ordering::Relaxed);
        }
    }

    /// When the first timer is due, or `u64::MAX`.
    pub(crate) fn first(&self) -> u64 {
        self.first.load(Ordering::Relaxed)
    }

    /// Whether time is virtual.
    pub(crate) fn is_virtual(&self) -> bool {
        self.virtual_now.is_some()
    }

    /// Moves virtual time on to the first timer. False if time is real or no timer is set.
    pub(crate) fn jump(&self) -> bool {
        let first = self.first();
        match &self.virtual_now {
            Some(now) if first != u64::MAX => {
                now.fetch_max(first, Ordering::Relaxed);
                self.reads.store(0, Ordering::Relaxed);
                self.slices.store(0, Ordering::Relaxed);
                true
            }
            _ => false,
        }
    }

    pub(crate) fn add(&self, when: u64, period: u64, due: Due) -> TimerId {
        let mut inner = self.inner.lock();
        inner.sequence += 1;
        let sequence = inner.sequence;
        let id = TimerId(sequence);
        inner.live.insert(id, Timer { due, period, sequence, when });
        inner.heap.push(Reverse(Entry { when, sequence, id }));
        self.settle(&mut inner);
        id
    }

    /// Takes a timer away. False if it isn't pending.
    pub(crate) fn stop(&self, id: TimerId) -> bool {
        let mut inner = self.inner.lock();
        let was = inner.live.remove(&id).is_some();
        self.settle(&mut inner);
        was
    }

    /// The next timer that is due at `now`. A periodic one is set again, past `now`. Those are passed over for which there
    /// is no room, if `full` says so of what their tokens name: a tick that nobody has taken is not followed by another.
    pub(crate) fn pop_due(&self, now: u64, full: impl Fn(u64) -> bool) -> Option<Due> {
        let mut inner = self.inner.lock();
        loop {
            self.settle(&mut inner);
            let Reverse(first) = inner.heap.peek()?;
            if first.when > now {
                return None;
            }
            let Reverse(Entry { when, id, .. }) = inner.heap.pop()?;
            inner.sequence += 1;
            let sequence = inner.sequence;
            // `settle` left only entries of pending timers at the top.
            let timer = inner.live.get_mut(&id)?;
            let due = timer.due;
            let futile = matches!(due, Due::Token(token) if token.awaited != 0 && full(token.awaited));
            if timer.period > 0 {
                let next = when + timer.period * (1 + (now - when) / timer.period);
                // One that is always due would keep all processors from being idle.
                let next = if futile { next.max(now + FUTILE_NS) } else { next };
                timer.sequence = sequence;
                timer.when = next;
                inner.heap.push(Reverse(Entry { when: next, sequence, id }));
            } else {
                inner.live.remove(&id);
            }
            if !futile {
                self.settle(&mut inner);
                return Some(due);
            }
        }
    }

    /// Drops entries of stopped timers from the top and notes when the first one is due.
    fn settle(&self, inner: &mut Inner) {
        while let Some(Reverse(first)) = inner.heap.peek() {
            if inner.live.get(&first.id).is_some_and(|timer| timer.sequence == first.sequence) {
                break;
            }
            inner.heap.pop();
        }
        // A program that stops timers for ever must not fill the heap with what is left over.
        if inner.heap.len() > 64 && inner.heap.len() > 4 * inner.live.len() {
            inner.heap = inner
                .live
                .iter()
                .map(|(id, t)| Reverse(Entry { when: t.when, sequence: t.sequence, id: *id }))
                .collect();
        }
        let first = inner.heap.peek().map_or(u64::MAX, |Reverse(first)| first.when);
        self.first.store(first, Ordering::Relaxed);
    }

    /// Whether a pending timer has an effect, if `awaited` says of what some wait on whether anybody does.
    pub(crate) fn any_matters(&self, awaited: impl Fn(u64) -> bool) -> bool {
        // Without a pending timer, which is the rule, there is nothing to lock.
        self.first() != u64::MAX
            && self.inner.lock().live.values().any(|timer| match timer.due {
                Due::Wake(_) => true,
                Due::Token(token) => token.awaited == 0 || awaited(token.awaited),
            })
    }

    /// Drops the pending timers of those tokens for which `keep` says no.
    pub(crate) fn retain_tokens(&self, mut keep: impl FnMut(Token) -> bool) {
        let mut inner = self.inner.lock();
        inner.live.retain(|_, timer| match timer.due {
            Due::Wake(_) => true,
            Due::Token(token) => keep(token),
        });
        self.settle(&mut inner);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(timers: &Timers, now: u64) -> Vec<u64> {
        std::iter::from_fn(|| timers.pop_due(now, |_| false))
            .filter_map(|due| if let Due::Token(t) = due { Some(t.word) } else { None })
            .collect()
    }

    fn token(word: u64) -> Due {
        Due::Token(Token { word, awaited: 0 })
    }

    #[test]
    fn timers_come_by_time_then_by_order() {
        let timers = Timers::new(true);
        timers.add(30, 0, token(3));
        timers.add(10, 0, token(1));
        timers.add(10, 0, token(2));
        let stopped = timers.add(5, 0, token(9));
        assert!(timers.stop(stopped));
        assert!(!timers.stop(stopped));
        assert_eq!(timers.first(), 10);
        assert_eq!(tokens(&timers, 20), [1, 2]);
        assert_eq!(timers.first(), 30);
        assert_eq!(tokens(&timers, 30), [3]);
        assert_eq!(timers.first(), u64::MAX);
    }

    #[test]
    fn a_period_skips_what_was_missed() {
        let timers = Timers::new(true);
        timers.add(10, 10, token(7));
        assert_eq!(tokens(&timers, 35), [7]);
        assert_eq!(timers.first(), 40);
    }

    #[test]
    fn stopped_timers_leave_little_behind() {
        let timers = Timers::new(true);
        timers.add(10, 0, token(7));
        for i in 0..1000 {
            let id = timers.add(300 + i, 0, token(8));
            assert!(timers.stop(id));
        }
        assert!(timers.inner.lock().heap.len() < 100);
    }

    #[test]
    fn a_timer_that_nobody_waits_for_does_not_matter() {
        let timers = Timers::new(true);
        assert!(!timers.any_matters(|_| true));
        timers.add(10, 0, Due::Token(Token { word: 1, awaited: 5 }));
        assert!(timers.any_matters(|on| on == 5));
        assert!(!timers.any_matters(|_| false));
        timers.add(20, 0, token(2));
        assert!(timers.any_matters(|_| false));
        timers.retain_tokens(|token| token.awaited == 0);
        assert_eq!(timers.first(), 20);
        assert_eq!(tokens(&timers, 30), [2]);
    }
}
