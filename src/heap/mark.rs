//! Marking: finds what the roots reach.
//!
//! In: addresses, from the roots and from the objects that they reach. Out: mark bits.
//! Always: an object is pushed once, by whoever sets its bit. Work waits on an explicit stack, so that a long list
//! costs memory, not native stack.
//! Not here: what becomes of unmarked cells (`space`).

use super::block::{self, Block, Use};
use super::desc::{Desc, Shape};
use super::space::Heap;
use crossbeam_deque::{Injector, Steal, Stealer, Worker};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Arrays are traced in pieces of about this many words, so that several threads can share one.
const PIECE: usize = 8192;
/// A marker that has this much work gives some to the others.
const SHARE_FROM: usize = 256;

/// How many objects are fetched ahead of their tracing.
const AHEAD: usize = 8;
/// No item.
const NONE: Item = Item { obj: 0, from: 0 };

/// An object (its address), or the elements of an array object from word `from` on.
#[derive(Clone, Copy)]
struct Item {
    obj: u64,
    from: u64,
}

/// Takes addresses and marks what they refer to.
pub struct Marker {
    base: usize,
    /// Bytes of the range that blocks were made of.
    span: usize,
    blocks: *const Block,
    parallel: bool,
    stack: Vec<Item>,
    /// Items that left the stack and whose objects are being fetched into the cache.
    ahead: [Item; AHEAD],
    first: usize,
    waiting: usize,
}

impl Marker {
    fn new(heap: &Heap, next: u32, parallel: bool) -> Marker {
        let span = (next as usize) << block::SHIFT;
        Marker {
            base: heap.base,
            span,
            blocks: heap.blocks,
            parallel,
            stack: Vec::new(),
            ahead: [NONE; AHEAD],
            first: 0,
            waiting: 0,
        }
    }

    /// Marks the object that `word` is an address in. 0 and addresses outside of the heap are ignored.
    #[inline]
    pub fn mark(&mut self, word: u64) {
        let offset = (word as usize).wrapping_sub(self.base);
        if offset < self.span {
            self.mark_at(offset);
        }
    }

    /// Whether the object at an address, its first word's, was reached by an earlier step of the collection.
    pub fn is_marked(&self, obj: u64) -> bool {
        let offset = (obj as usize).wrapping_sub(self.base);
        if offset >= self.span {
            return false;
        }
        // SAFETY: in bounds: `offset < span`.
        bit_of(unsafe { &*self.blocks.add(offset >> block::SHIFT) }, offset)
    }

    /// Marks what the `words` words from `ptr` on refer to.
    ///
    /// # Safety
    /// The words are readable and obey `mark`'s rule.
    #[inline]
    pub unsafe fn mark_range(&mut self, ptr: *const u64, words: usize) {
        for i in 0..words {
            // SAFETY: the caller's promise.
            self.mark(unsafe { ptr.add(i).read() });
        }
    }

    /// Marks what those words from `ptr` on refer to that `map` names.
    ///
    /// # Safety
    /// `map.len()` words are readable, and those that are named obey `mark`'s rule.
    #[inline]
    pub unsafe fn mark_words(&mut self, ptr: *const u64, map: &[bool]) {
        for (i, &traced) in map.iter().enumerate() {
            if traced {
                // SAFETY: the caller's promise.
                self.mark(unsafe { ptr.add(i).read() });
            }
        }
    }

    fn mark_at(&mut self, offset: usize) {
        // SAFETY: in bounds: `offset < span`. Between clearing and taking stock only mark bits change.
        let mut b = unsafe { &*self.blocks.add(offset >> block::SHIFT) };
        let mut start = offset & !(block::SIZE - 1);
        let mut index = 0;
        match b.usage {
            Use::Small => {
                index = b.index(offset & (block::SIZE - 1));
                if index >= b.cells as usize {
                    debug_assert!(false, "an address behind a block's last cell");
                    return;
                }
                start += index * b.cell_size as usize;
            }
            Use::Large => {}
            Use::Tail => {
                start = (b.head_or_len as usize) << block::SHIFT;
                // SAFETY: in bounds: a tail names its first block.
                b = unsafe { &*self.blocks.add(b.head_or_len as usize) };
            }
            Use::Free => {
                debug_assert!(false, "an address in a free block: {:#x}", self.base + offset);
                return;
            }
        }
        let (word, bit) = (&b.marks[index / 64], 1u64 << (index % 64));
        #[cfg(debug_assertions)]
        assert!(
            b.allocated[index / 64].load(Ordering::Relaxed) & bit != 0,
            "an address in a free cell: {:#x}",
            self.base + offset
        );
        let old = word.load(Ordering::Relaxed);
        if old & bit != 0 {
            return;
        }
        if self.parallel {
            if word.fetch_or(bit, Ordering::Relaxed) & bit != 0 {
                return;
            }
        } else {
            word.store(old | bit, Ordering::Relaxed);
        }
        if !b.leaf {
            self.stack.push(Item { obj: (self.base + start + 8) as u64, from: 0 });
        }
    }

    /// Marks what the item's object refers to.
    fn trace(&mut self, item: Item) {
        let obj = item.obj as *const u64;
        // SAFETY: the item is a traced object, which begins behind its header; the header is a `&'static Desc`.
        let desc = unsafe { &*(*obj.sub(1) as *const Desc) };
        match &desc.shape {
            Shape::Leaf => {}
            Shape::Words(words) => {
                for &w in words {
                    // SAFETY: in bounds: whoever allocated with the descriptor vouched that it fits.
                    self.mark(unsafe { obj.add(w as usize).read() });
                }
            }
            Shape::Array { prefix, head, stride, elem } => {
                let words = self.size_of(item.obj) / 8;
                let (stride, mut at) = (*stride as usize, item.from as usize);
                if at == 0 {
                    for &w in head {
                        // SAFETY: as above.
                        self.mark(unsafe { obj.add(w as usize).read() });
                    }
                    at = *prefix as usize;
                }
                let mut end = words;
                if words - at > 2 * PIECE {
                    end = at + (PIECE / stride).max(1) * stride;
                    if end + stride <= words {
                        self.stack.push(Item { obj: item.obj, from: end as u64 });
                    }
                }
                // SAFETY: in bounds: `end <= words`, the object's size.
                unsafe { self.trace_elements(obj, at, end, stride, elem) };
            }
            Shape::Custom(trace) => trace(obj as *mut u8, self.size_of(item.obj), self),
        }
    }

    /// # Safety
    /// The words `at..end` of the object are readable.
    unsafe fn trace_elements(&mut self, obj: *const u64, mut at: usize, end: usize, stride: usize, elem: &[u32]) {
        while at + stride <= end {
            for &w in elem {
                // SAFETY: the caller's promise; `w < stride`.
                self.mark(unsafe { obj.add(at + w as usize).read() });
            }
            at += stride;
        }
    }

    /// The usable bytes of a traced object.
    fn size_of(&self, obj: u64) -> usize {
        let offset = obj as usize - 8 - self.base;
        // SAFETY: in bounds: the object is in the heap.
        let b = unsafe { &*self.blocks.add(offset >> block::SHIFT) };
        (if b.usage == Use::Small { b.cell_size as usize } else { b.large_size }) - 8
    }

    /// The next item to trace. The items on the stack, and then those that `more` yields, go through the queue of
    /// items that are being fetched; it empties when they run out.
    #[inline(always)]
    fn next(&mut self, more: impl Fn() -> Option<Item>) -> Option<Item> {
        while self.waiting < AHEAD {
            let Some(item) = self.stack.pop().or_else(&more) else { break };
            fetch(item.obj - 8);
            self.ahead[(self.first + self.waiting) % AHEAD] = item;
            self.waiting += 1;
        }
        if self.waiting == 0 {
            return None;
        }
        let item = self.ahead[self.first];
        self.first = (self.first + 1) % AHEAD;
        self.waiting -= 1;
        Some(item)
    }

    fn drain(&mut self) {
        while let Some(item) = self.next(|| None) {
            self.trace(item);
        }
    }
}

/// Starts to bring the line at an address into the cache.
#[inline(always)]
fn fetch(address: u64) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a hint that reads nothing.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(address as *const i8)
    };
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}

/// Marks from the roots, with as many threads as `workers` says.
pub(super) fn run(heap: &Heap, next: u32, workers: usize, roots: &mut dyn FnMut(&mut Marker)) {
    let mut marker = Marker::new(heap, next, workers > 1);
    roots(&mut marker);
    if workers == 1 {
        marker.drain();
        return;
    }
    let shared = Shared { injector: Injector::new(), stealers: Vec::new(), idle: AtomicUsize::new(0), workers };
    for item in marker.stack.drain(..) {
        shared.injector.push(item);
    }
    let queues: Vec<_> = (0..workers).map(|_| Worker::new_lifo()).collect();
    let shared = Shared { stealers: queues.iter().map(Worker::stealer).collect(), ..shared };
    std::thread::scope(|scope| {
        let mut queues = queues.into_iter();
        let own = queues.next();
        for queue in queues {
            let shared = &shared;
            scope.spawn(move || help(Marker::new(heap, next, true), &queue, shared));
        }
        if let Some(queue) = own {
            help(marker, &queue, &shared);
        }
    });
}

/// What the markers of a collection share.
struct Shared {
    injector: Injector<Item>,
    stealers: Vec<Stealer<Item>>,
    /// Markers that found nothing to do. When all are idle at once there is no work: only a marker that isn't idle
    /// makes work, and it looks at its own queue before it becomes idle.
    idle: AtomicUsize,
    workers: usize,
}

fn help(mut marker: Marker, queue: &Worker<Item>, shared: &Shared) {
    loop {
        while let Some(item) = marker.next(|| queue.pop()) {
            marker.trace(item);
            if marker.stack.len() > SHARE_FROM && queue.is_empty() {
                // The oldest work tends to be the largest.
                for item in marker.stack.drain(..SHARE_FROM / 2) {
                    queue.push(item);
                }
            }
        }
        if let Some(item) = find(queue, shared) {
            marker.stack.push(item);
            continue;
        }
        shared.idle.fetch_add(1, Ordering::SeqCst);
        loop {
            if shared.idle.load(Ordering::SeqCst) == shared.workers {
                return;
            }
            if !shared.injector.is_empty() || shared.stealers.iter().any(|s| !s.is_empty()) {
                shared.idle.fetch_sub(1, Ordering::SeqCst);
                break;
            }
            std::thread::yield_now();
        }
    }
}

fn find(queue: &Worker<Item>, shared: &Shared) -> Option<Item> {
    loop {
        let mut steal = shared.injector.steal_batch_and_pop(queue);
        if steal.is_empty() {
            steal = shared.stealers.iter().map(|s| s.steal_batch_and_pop(queue)).collect();
        }
        match steal {
            Steal::Success(item) => return Some(item),
            Steal::Empty => return None,
            Steal::Retry => {}
        }
    }
}

/// Whether the object at `obj` is marked.
pub(super) fn is_marked(heap: &Heap, next: u32, obj: usize) -> bool {
    let offset = obj - heap.base;
    debug_assert!(offset < (next as usize) << block::SHIFT);
    // SAFETY: in bounds: the object is in the heap.
    bit_of(unsafe { &*heap.block((offset >> block::SHIFT) as u32) }, offset)
}

/// The mark of the object that begins at `offset`, in its first block.
fn bit_of(b: &Block, offset: usize) -> bool {
    let index = if b.usage == Use::Small { b.index(offset & (block::SIZE - 1)) } else { 0 };
    b.marks[index / 64].load(Ordering::Relaxed) >> (index % 64) & 1 != 0
}
