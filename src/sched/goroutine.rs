//! A goroutine: a frame stack, a saved position, and what it waits for.
//!
//! In: nothing of Go's; words are `u64`, the code pointer is opaque. Out: `Goroutine`, `GoroutineRef`, the `Registry` of all of them.
//! Always: a `Goroutine` never moves and its memory is never given back while the scheduler lives, so a `GoroutineRef`
//! is always a valid address; what it refers to is alive from `Registry::take` until it exits.
//!
//! Parking protocol. A goroutine belongs to exactly one party at a time: the processor that runs it, the queue that holds it,
//! or the waiter record in a channel, timer or semaphore through which it is found.
//! 1. Before a goroutine becomes visible to others its `pc` and `fp` are saved in full, by its processor.
//! 2. It becomes visible by being linked into a structure under that structure's lock; the unlock (release) publishes the
//!    saved position, the wake flag and the waiter record to whoever locks next (acquire).
//! 3. After that unlock the parking processor doesn't touch it again: another processor may be running it already.
//! 4. Whoever unlinks it under the lock owns it, and passes the ownership to a run queue (release by the push, acquire by the pop or steal).
//!
//! Not here: the layout of frames, and what `ext` points to (`exec`).

use std::alloc::{Layout, alloc, alloc_zeroed, dealloc, handle_alloc_error};
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicU8, Ordering};

use super::sync::AtomicU32;
use parking_lot::Mutex;

/// How many words a goroutine's stack has from the start, inside its own record.
pub const INLINE_WORDS: usize = 32;

/// Where a goroutine is in its life.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Status {
    /// Not in use.
    Free = 0,
    /// Being prepared by its creator; in no queue yet.
    New,
    /// In a run queue.
    Runnable,
    /// On a processor.
    Running,
    /// Parked: found only through what it waits for.
    Waiting,
}

/// What a parked goroutine waits for, with Go's words for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum WaitReason {
    None = 0,
    ChanReceive,
    ChanSend,
    ChanReceiveNil,
    ChanSendNil,
    Select,
    SelectNoCases,
    Sleep,
    MutexLock,
    RWMutexRLock,
    RWMutexLock,
    WaitGroupWait,
    CondWait,
    SemAcquire,
    Coroutine,
}

impl WaitReason {
    /// Go's text for the reason, as its traces print it.
    pub fn text(self) -> &'static str {
        match self {
            WaitReason::None => "runnable",
            WaitReason::ChanReceive => "chan receive",
            WaitReason::ChanSend => "chan send",
            WaitReason::ChanReceiveNil => "chan receive (nil chan)",
            WaitReason::ChanSendNil => "chan send (nil chan)",
            WaitReason::Select => "select",
            WaitReason::SelectNoCases => "select (no cases)",
            WaitReason::Sleep => "sleep",
            WaitReason::MutexLock => "sync.Mutex.Lock",
            WaitReason::RWMutexRLock => "sync.RWMutex.RLock",
            WaitReason::RWMutexLock => "sync.RWMutex.Lock",
            WaitReason::WaitGroupWait => "sync.WaitGroup.Wait",
            WaitReason::CondWait => "sync.Cond.Wait",
            WaitReason::SemAcquire => "semacquire",
            WaitReason::Coroutine => "coroutine",
        }
    }
}

/// What a goroutine waits for and where its program says so.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct WaitInfo {
    pub reason: WaitReason,
    /// The runner's own mark of the place (a position, for example); not read here.
    pub cookie: u64,
}

/// What a goroutine finds when it goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Wake {
    /// What it waited for has happened.
    None = 0,
    /// The channel that it was sending on was closed: it panics.
    SendOnClosed,
}

/// A goroutine's words. Small ones live in the goroutine's own record; larger ones in memory of their own.
#[repr(C)]
pub struct FrameStack {
    pub base: *mut u64,
    pub words: usize,
}

/// One side of a channel operation, a semaphore or a condition that a parked goroutine waits for; linked into the queue of what it waits for.
/// Every field is guarded by the lock of that queue from the moment it is linked until it is unlinked.
#[repr(C)]
pub struct Waiter {
    pub next: *mut Waiter,
    pub prev: *mut Waiter,
    pub g: *mut Goroutine,
    /// The value to send or the place to receive into (a frame slot of the parked goroutine), or a semaphore's address.
    pub ptr: *mut u64,
    /// Where to say whether a value was received; may be null.
    pub ok: *mut u64,
    /// The object whose queue this is in.
    pub owner: *mut (),
    /// Which case of a select.
    pub index: u32,
    /// Whether it is one of several of a select.
    pub select: bool,
    /// Whether it is in a queue.
    pub queued: bool,
    /// A select's case that sends.
    pub send: bool,
}

/// The records of a parked select, kept by the goroutine for its next select.
#[repr(C)]
pub struct SelectRecords {
    pub waiters: *mut Waiter,
    pub len: u32,
    pub cap: u32,
    /// Where the index of the case that went ahead is written.
    pub chosen: *mut u64,
}

/// A goroutine.
#[repr(C)]
pub struct Goroutine {
    /// The saved frame pointer, while it isn't running.
    pub fp: *mut u64,
    /// The saved position, while it isn't running.
    pub pc: *const (),
    pub stack: FrameStack,
    /// The runner's own part (deferred calls, panics).
    pub ext: *mut (),
    pub id: u64,
    pub wait: WaitInfo,
    pub wake: Wake,
    status: AtomicU8,
    /// 0 while a parked select is open; whoever makes it 1 resolves it.
    pub(crate) select_state: AtomicU32,
    pub waiter: Waiter,
    pub select: SelectRecords,
    inline: [u64; INLINE_WORDS],
}

/// A goroutine's address. Valid for as long as the scheduler lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(transparent)]
pub struct GoroutineRef(NonNull<Goroutine>);

// SAFETY: a reference is only an address; the parking protocol above says who may follow it when.
unsafe impl Send for GoroutineRef {}
// SAFETY: as above.
unsafe impl Sync for GoroutineRef {}

impl GoroutineRef {
    /// # Safety
    /// `g` is a goroutine of a registry that lives.
    pub unsafe fn from_ptr(g: *mut Goroutine) -> GoroutineRef {
        // SAFETY: goroutines have non-null addresses.
        GoroutineRef(unsafe { NonNull::new_unchecked(g) })
    }

    pub fn as_ptr(self) -> *mut Goroutine {
        self.0.as_ptr()
    }

    pub fn status(self) -> Status {
        // SAFETY: valid address; the status is atomic, so any processor may read it.
        match unsafe { (*self.as_ptr()).status.load(Ordering::Relaxed) } {
            1 => Status::New,
            2 => Status::Runnable,
            3 => Status::Running,
            4 => Status::Waiting,
            _ => Status::Free,
        }
    }

    pub(crate) fn set_status(self, status: Status) {
        // SAFETY: valid address, atomic. Relaxed: the status is for reports and for the stopped world,
        // both of which are ordered by the world's lock.
        unsafe { (*self.as_ptr()).status.store(status as u8, Ordering::Relaxed) }
    }

    /// Says that the goroutine waits. Only its processor calls it, before the goroutine becomes visible to others.
    pub fn set_waiting(self, reason: WaitReason) {
        // SAFETY: the caller owns the goroutine (parking protocol, 1).
        unsafe { (*self.as_ptr()).wait.reason = reason };
        self.set_status(Status::Waiting);
    }

    pub fn id(self) -> u64 {
        // SAFETY: valid address; the id is written before the goroutine becomes visible and stays.
        unsafe { (*self.as_ptr()).id }
    }

    /// What it waits for; exact only while the world is stopped or by its owner.
    pub fn wait(self) -> WaitInfo {
        // SAFETY: as `id`; a torn reading is impossible for the reason (one byte) and only owners change the cookie.
        unsafe { (*self.as_ptr()).wait }
    }
}

impl Goroutine {
    /// Moves the stack to one of at least `min_words` words and corrects `fp`. Only the processor that runs it calls this.
    pub fn grow_stack(&mut self, min_words: usize) {
        let offset = (self.fp as usize).wrapping_sub(self.stack.base as usize);
        let inline = self.inline.as_mut_ptr();
        self.stack.grow(min_words, inline);
        self.fp = (self.stack.base as usize).wrapping_add(offset) as *mut u64;
    }

    /// Gives memory of a grown stack back; the stack is the inline one again.
    fn reset_stack(&mut self) {
        let inline = self.inline.as_mut_ptr();
        if self.stack.base != inline && !self.stack.base.is_null() {
            self.stack.release();
        }
        self.stack = FrameStack { base: inline, words: INLINE_WORDS };
    }
}

impl FrameStack {
    /// One past the last word.
    pub fn limit(&self) -> *mut u64 {
        self.base.wrapping_add(self.words)
    }

    fn layout(words: usize) -> Layout {
        Layout::array::<u64>(words).expect("a stack's size is capped by the runner far below isize::MAX")
    }

    fn grow(&mut self, min_words: usize, inline: *mut u64) {
        let words = min_words.max(self.words * 2).next_power_of_two();
        let layout = Self::layout(words);
        // SAFETY: the layout isn't of size zero.
        let base = unsafe { alloc(layout) } as *mut u64;
        if base.is_null() {
            handle_alloc_error(layout);
        }
        // SAFETY: both regions hold `self.words` words and are distinct allocations.
        unsafe { ptr::copy_nonoverlapping(self.base, base, self.words) };
        if self.base != inline {
            self.release();
        }
        *self = FrameStack { base, words };
    }

    fn release(&mut self) {
        // SAFETY: allocated by `grow` with this layout, and not inline (checked by the callers).
        unsafe { dealloc(self.base as *mut u8, Self::layout(self.words)) };
    }
}

/// Makes room for `n` records of a select in `g`.
///
/// # Safety
/// The caller owns `g`, and none of its records is queued.
pub unsafe fn reserve_select_records(g: *mut Goroutine, n: usize) -> *mut Waiter {
    // SAFETY: owned by the caller.
    let records = unsafe { &mut (*g).select };
    if (records.cap as usize) < n {
        let cap = n.next_power_of_two().max(2);
        let mut fresh = std::mem::ManuallyDrop::new(Vec::<Waiter>::with_capacity(cap));
        release_select_records(records);
        records.waiters = fresh.as_mut_ptr();
        records.cap = fresh.capacity() as u32;
    }
    records.waiters
}

fn release_select_records(records: &mut SelectRecords) {
    if records.cap > 0 {
        // SAFETY: made by `reserve_select_records` from a Vec of this capacity; records have no drop.
        drop(unsafe { Vec::from_raw_parts(records.waiters, 0, records.cap as usize) });
        records.cap = 0;
        records.waiters = ptr::null_mut();
    }
}

const CHUNK: usize = 64;

/// All goroutines, alive and free. Chunks are added under a lock and never removed, so adding and removing a goroutine
/// is a change of its status and no list is kept.
pub struct Registry {
    chunks: Mutex<Vec<NonNull<Goroutine>>>,
    free: Mutex<Vec<GoroutineRef>>,
}

// SAFETY: the chunks are only followed as the parking protocol allows.
unsafe impl Send for Registry {}
// SAFETY: as above.
unsafe impl Sync for Registry {}

impl Registry {
    pub(crate) fn new() -> Registry {
        Registry { chunks: Mutex::new(Vec::new()), free: Mutex::new(Vec::new()) }
    }

    fn chunk_layout() -> Layout {
        Layout::array::<Goroutine>(CHUNK).expect("a chunk is small")
    }

    /// Moves some free goroutines into a processor's own list, making more if there are none.
    pub(crate) fn refill(&self, into: &mut Vec<GoroutineRef>) {
        {
            let mut free = self.free.lock();
            let n = free.len().min(CHUNK);
            let at = free.len() - n;
            into.extend(free.drain(at..));
            if n > 0 {
                return;
            }
        }
        let layout = Self::chunk_layout();
        // SAFETY: not of size zero. All zero bytes are a free goroutine.
        let base = unsafe { alloc_zeroed(layout) } as *mut Goroutine;
        let Some(first) = NonNull::new(base) else { handle_alloc_error(layout) };
        for i in (0..CHUNK).rev() {
            // SAFETY: in bounds of the chunk.
            into.push(GoroutineRef(unsafe { first.add(i) }));
        }
        self.chunks.lock().push(first);
    }

    /// Takes a processor's surplus of free goroutines.
    pub(crate) fn give_back(&self, from: &mut Vec<GoroutineRef>, keep: usize) {
        if from.len() > keep {
            self.free.lock().extend(from.drain(keep..));
        }
    }

    /// Calls `f` with every goroutine that is alive, in the order of creation of their records.
    pub fn each(&self, mut f: impl FnMut(GoroutineRef)) {
        for &chunk in self.chunks.lock().iter() {
            for i in 0..CHUNK {
                // SAFETY: in bounds of the chunk.
                let g = GoroutineRef(unsafe { chunk.add(i) });
                if g.status() != Status::Free {
                    f(g);
                }
            }
        }
    }
}

impl Drop for Registry {
    fn drop(&mut self) {
        for &chunk in self.chunks.get_mut().iter() {
            for i in 0..CHUNK {
                // SAFETY: in bounds; nothing else refers to goroutines when the registry goes.
                let g = unsafe { &mut *chunk.as_ptr().add(i) };
                g.reset_stack();
                release_select_records(&mut g.select);
            }
            // SAFETY: allocated with this layout by `refill`.
            unsafe { dealloc(chunk.as_ptr() as *mut u8, Self::chunk_layout()) };
        }
    }
}

/// Prepares a free goroutine: an empty stack of at least `words` words, no position.
///
/// # Safety
/// The caller took `g` from a free list and so owns it.
pub(crate) unsafe fn prepare(g: GoroutineRef, id: u64, words: usize) {
    // SAFETY: owned by the caller, zeroed or once in use.
    let go = unsafe { &mut *g.as_ptr() };
    go.id = id;
    go.wake = Wake::None;
    go.wait = WaitInfo { reason: WaitReason::None, cookie: 0 };
    go.ext = ptr::null_mut();
    go.pc = ptr::null();
    if go.stack.base.is_null() {
        go.reset_stack();
    }
    go.fp = go.stack.base;
    if go.stack.words < words {
        go.grow_stack(words);
    }
    g.set_status(Status::New);
}

/// Ends a goroutine's life and keeps its record for the next one.
///
/// # Safety
/// The caller owns `g` and nothing waits through it.
pub(crate) unsafe fn retire(g: GoroutineRef) {
    g.set_status(Status::Free);
    // SAFETY: owned by the caller.
    let go = unsafe { &mut *g.as_ptr() };
    if go.stack.words > 4 * INLINE_WORDS {
        go.reset_stack();
    }
    if go.select.cap > 8 {
        release_select_records(&mut go.select);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blocked_goroutine_is_small() {
        assert!(size_of::<Goroutine>() <= 512, "{}", size_of::<Goroutine>());
    }

    #[test]
    fn a_stack_keeps_its_words_when_it_moves() {
        let registry = Registry::new();
        let mut free = Vec::new();
        registry.refill(&mut free);
        let g = free.pop().expect("a refilled list isn't empty");
        // SAFETY: just taken from a free list.
        unsafe { prepare(g, 1, 4) };
        // SAFETY: owned by this test.
        let go = unsafe { &mut *g.as_ptr() };
        for i in 0..INLINE_WORDS {
            // SAFETY: in bounds of the stack.
            unsafe { *go.stack.base.add(i) = i as u64 };
        }
        go.fp = go.stack.base.wrapping_add(5);
        go.grow_stack(1000);
        assert!(go.stack.words >= 1000);
        // SAFETY: in bounds of the stack.
        assert_eq!(unsafe { *go.fp }, 5);
        go.grow_stack(5000);
        // SAFETY: in bounds of the stack.
        assert_eq!(unsafe { *go.fp.add(26) }, 31);
        // SAFETY: owned, not waiting.
        unsafe { retire(g) };
    }
}
