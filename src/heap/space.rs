//! The reserved range and its blocks.
//!
//! In: requests for blocks and large objects from caches.
//! Out: blocks; statistics; the decision that a collection is wanted.
//! Always: the blocks below `next` have metadata; those at or above are untouched, zero and inaccessible.
//! `used` is an upper bound of the bytes in allocated cells and never passes the limit.
//! Not here: cells in a block (`cache`), freeing (`collect`), tracing (`mark`).

use super::block::{self, BITMAP, Block, CLASSES, Use};
use super::cache::Cache;
use parking_lot::Mutex;
use std::collections::BTreeSet;
use std::ptr::null_mut;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

/// The payload of the unwinding that `Cache::alloc` starts when the heap's limit leaves no room.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfMemory;

/// The smallest trigger: below this much allocation a collection isn't worth its pause.
pub(super) const MIN_TRIGGER: usize = 4 << 20;
/// The range begins at a multiple of this, the size of a huge page.
const ALIGN: usize = 2 << 20;
/// Blocks are made accessible in pieces of this size.
const COMMIT: usize = 16 << 20;
/// From here on the range consists of huge pages, where the system has them.
const HUGE_FROM: usize = 16 << 20;

/// What the heap has done so far.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Stats {
    /// Bytes in live cells after the last collection, plus what was handed out since.
    pub live_bytes: u64,
    /// Bytes in cells ever allocated.
    pub total_alloc_bytes: u64,
    /// Cells ever allocated.
    pub mallocs: u64,
    /// Cells ever freed.
    pub frees: u64,
    pub collections: u64,
    pub pause_total: Duration,
    pub last_pause: Duration,
    /// Bytes of blocks that were ever used, less what was given back to the operating system.
    pub heap_bytes: u64,
    /// The allocation at which the next collection is wanted.
    pub next_trigger: u64,
}

/// A heap, shared by its caches.
pub struct Heap {
    pub(super) base: usize,
    pub(super) reserved: usize,
    pub(super) blocks: *mut Block,
    blocks_bytes: usize,
    /// The address of the mapping that the range lies in.
    mapped: usize,
    pub(super) stress: bool,
    pub(super) wants: AtomicBool,
    pub(super) used: AtomicUsize,
    pub(super) limit: AtomicUsize,
    pub(super) trigger: AtomicUsize,
    /// Percentage of growth over the live bytes at which to collect; `usize::MAX` is never.
    pub(super) percent: AtomicUsize,
    /// Blocks with free cells, per class, traced ones first and then leaves. Refilled by each collection.
    pub(super) available: [Mutex<Vec<u32>>; CLASSES.len() * 2],
    pub(super) free: Mutex<Free>,
    /// Objects that own something outside of the heap, and what to call when they die.
    pub(super) droppables: Mutex<Vec<Droppable>>,
    pub(super) total_alloc: AtomicU64,
    pub(super) mallocs: AtomicU64,
    pub(super) frees: AtomicU64,
    pub(super) collections: AtomicU64,
    pub(super) pause_nanos: AtomicU64,
    pub(super) last_pause_nanos: AtomicU64,
    pub(super) live_after: AtomicUsize,
}

/// An object, and what to call when it is found dead.
pub(super) struct Droppable {
    pub obj: usize,
    pub drop: unsafe fn(*mut u8),
}

/// Blocks that nobody uses.
pub(super) struct Free {
    /// Blocks from here on were never used.
    pub(super) next: u32,
    /// Bytes from the base on that are accessible.
    pub(super) committed: usize,
    /// (length, first block) of each run below `next`.
    pub(super) runs: BTreeSet<(u32, u32)>,
    /// Bytes of free blocks whose memory was given back.
    pub(super) released: usize,
}

// SAFETY: `blocks` points to metadata that lives as long as the heap. A block is written by the cache that took it
// (taken under a lock, so by one) or, with the world stopped, by `collect`; mark bits are atomic.
unsafe impl Send for Heap {}
// SAFETY: as above.
unsafe impl Sync for Heap {}

fn reserve(bytes: usize) -> Option<usize> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    // SAFETY: a fresh private mapping touches no memory of anyone's.
    let p = unsafe { libc::mmap(null_mut(), bytes, libc::PROT_NONE, flags, -1, 0) };
    (p != libc::MAP_FAILED).then_some(p as usize)
}

fn accessible(at: usize, bytes: usize) -> bool {
    // SAFETY: callers pass parts of ranges that `reserve` returned.
    unsafe { libc::mprotect(at as *mut libc::c_void, bytes, libc::PROT_READ | libc::PROT_WRITE) == 0 }
}

impl Heap {
    /// A heap that never holds more than `limit_bytes` (0: no limit but the machine's). `stress`: ask for a
    /// collection after every allocation, and poison what is freed.
    ///
    /// # Panics
    /// When the operating system refuses even a small range of addresses.
    pub fn new(limit_bytes: usize, stress: bool) -> Arc<Heap> {
        let mut size = 1usize << 40;
        loop {
            let count = size >> block::SHIFT;
            let blocks_bytes = (count * size_of::<Block>()).next_multiple_of(4096);
            if let Some(base) = reserve(size + ALIGN) {
                match reserve(blocks_bytes) {
                    Some(side) if accessible(side, blocks_bytes) => {
                        return Arc::new(Heap::at(base, size, side, blocks_bytes, limit_bytes, stress));
                    }
                    Some(side) => unmap(side, blocks_bytes),
                    None => {}
                }
                unmap(base, size + ALIGN);
            }
            size >>= 1;
            assert!(size >= 1 << 28, "the operating system refuses 256 MB of address space");
        }
    }

    fn at(base: usize, size: usize, side: usize, blocks_bytes: usize, limit: usize, stress: bool) -> Heap {
        let limit = if limit == 0 { size } else { limit.min(size) };
        Heap {
            base: base.next_multiple_of(ALIGN),
            mapped: base,
            reserved: size,
            blocks: side as *mut Block,
            blocks_bytes,
            stress,
            wants: AtomicBool::new(false),
            used: AtomicUsize::new(0),
            limit: AtomicUsize::new(limit),
            trigger: AtomicUsize::new(MIN_TRIGGER.min(limit)),
            percent: AtomicUsize::new(100),
            available: std::array::from_fn(|_| Mutex::default()),
            free: Mutex::new(Free { next: 0, committed: 0, runs: BTreeSet::new(), released: 0 }),
            droppables: Mutex::default(),
            total_alloc: AtomicU64::new(0),
            mallocs: AtomicU64::new(0),
            frees: AtomicU64::new(0),
            collections: AtomicU64::new(0),
            pause_nanos: AtomicU64::new(0),
            last_pause_nanos: AtomicU64::new(0),
            live_after: AtomicUsize::new(0),
        }
    }

    /// A cache to allocate from; one for each processor.
    pub fn new_cache(self: &Arc<Heap>) -> Cache {
        Cache::new(self.clone())
    }

    /// Whether enough was allocated since the last collection that another is worth its pause.
    #[inline]
    pub fn wants_collection(&self) -> bool {
        self.wants.load(Relaxed)
    }

    /// Asks for a collection (`runtime.GC`).
    pub fn request_collection(&self) {
        self.wants.store(true, Relaxed);
    }

    /// The limit in bytes.
    pub fn limit(&self) -> usize {
        self.limit.load(Relaxed)
    }

    /// Changes the limit (`debug.SetMemoryLimit`).
    pub fn set_limit(&self, bytes: usize) {
        let bytes = if bytes == 0 { self.reserved } else { bytes.min(self.reserved) };
        self.limit.store(bytes, Relaxed);
        self.set_trigger();
    }

    /// Changes the growth that triggers a collection (`debug.SetGCPercent`); negative is never. Returns the old one.
    pub fn set_percent(&self, percent: i64) -> i64 {
        let new = if percent < 0 { usize::MAX } else { percent as usize };
        let old = self.percent.swap(new, Relaxed);
        self.set_trigger();
        if old == usize::MAX { -1 } else { old as i64 }
    }

    /// Whether `word` is an address in the heap's range.
    pub fn contains(&self, word: u64) -> bool {
        (word as usize).wrapping_sub(self.base) < self.reserved
    }

    /// What the heap has done. Caches tell their numbers when they are flushed, so those are a little behind.
    pub fn stats(&self) -> Stats {
        let free = self.free.lock();
        Stats {
            live_bytes: self.used.load(Relaxed) as u64,
            total_alloc_bytes: self.total_alloc.load(Relaxed),
            mallocs: self.mallocs.load(Relaxed),
            frees: self.frees.load(Relaxed),
            collections: self.collections.load(Relaxed),
            pause_total: Duration::from_nanos(self.pause_nanos.load(Relaxed)),
            last_pause: Duration::from_nanos(self.last_pause_nanos.load(Relaxed)),
            heap_bytes: ((free.next as usize) * block::SIZE - free.released) as u64,
            next_trigger: self.trigger.load(Relaxed) as u64,
        }
    }

    /// The metadata of a block.
    #[inline(always)]
    pub(super) fn block(&self, index: u32) -> *mut Block {
        debug_assert!((index as usize) < self.reserved >> block::SHIFT);
        // SAFETY: in bounds, the metadata covers the whole range.
        unsafe { self.blocks.add(index as usize) }
    }

    /// The address of a block's first byte.
    #[inline(always)]
    pub(super) fn address(&self, index: u32) -> usize {
        self.base + ((index as usize) << block::SHIFT)
    }

    /// Counts `bytes` as used, asks for a collection if that passes the trigger, refuses if it passes the limit.
    pub(super) fn charge(&self, bytes: usize) -> Result<(), OutOfMemory> {
        let used = self.used.fetch_add(bytes, Relaxed) + bytes;
        if used > self.trigger.load(Relaxed) {
            self.wants.store(true, Relaxed);
            if used > self.limit.load(Relaxed) {
                self.used.fetch_sub(bytes, Relaxed);
                return Err(OutOfMemory);
            }
        }
        Ok(())
    }

    /// A block of the class with free cells, perhaps a fresh one. It is the caller's until the next collection.
    pub(super) fn take_block(&self, class: usize, leaf: bool) -> Result<u32, OutOfMemory> {
        let list = &self.available[class + if leaf { CLASSES.len() } else { 0 }];
        if let Some(index) = list.lock().pop() {
            return Ok(index);
        }
        let (index, clean) = self.take_run(1)?;
        let size = CLASSES[class] as u32;
        // SAFETY: in bounds: `block`; no alias: `take_run` gave the block to this thread alone.
        unsafe {
            let b = self.block(index);
            (*b).leaf = leaf;
            (*b).class = class as u8;
            (*b).clean = clean;
            (*b).cell_size = size;
            (*b).reciprocal = (1u64 << 32).div_ceil(size as u64) as u32;
            (*b).cells = block::SIZE as u32 / size;
            for word in &(&(*b).marks)[..BITMAP] {
                word.store(0, Relaxed);
            }
            (*b).usage = Use::Small;
        }
        Ok(index)
    }

    /// A large object's zeroed memory, header included.
    pub(super) fn take_large(&self, size: usize, leaf: bool) -> Result<usize, OutOfMemory> {
        let count = size.div_ceil(block::SIZE);
        if count > self.reserved >> block::SHIFT {
            return Err(OutOfMemory);
        }
        let charged = size.next_multiple_of(4096);
        self.charge(charged)?;
        let (first, clean) = self.take_run(count as u32).inspect_err(|_| {
            self.used.fetch_sub(charged, Relaxed);
        })?;
        let address = self.address(first);
        // SAFETY: in bounds: `take_run` gave `count` blocks from `first` on to this thread alone; they are accessible.
        unsafe {
            if !clean {
                std::ptr::write_bytes(address as *mut u8, 0, size);
            }
            for i in 1..count as u32 {
                let b = self.block(first + i);
                (*b).head_or_len = first;
                (*b).usage = Use::Tail;
            }
            let b = self.block(first);
            (*b).leaf = leaf;
            (*b).head_or_len = count as u32;
            (*b).large_size = size;
            (*b).cells = 1;
            (*b).marks[0].store(1, Relaxed);
            (*b).usage = Use::Large;
        }
        self.mallocs.fetch_add(1, Relaxed);
        self.total_alloc.fetch_add(charged as u64, Relaxed);
        Ok(address)
    }

    /// `count` adjacent blocks, and whether their memory is zero.
    fn take_run(&self, count: u32) -> Result<(u32, bool), OutOfMemory> {
        let mut free = self.free.lock();
        if let Some(&(len, first)) = free.runs.range((count, 0)..).next() {
            free.runs.remove(&(len, first));
            if len > count {
                free.runs.insert((len - count, first + count));
            }
            let mut clean = true;
            for i in first..first + count {
                // SAFETY: in bounds; free blocks belong to whoever holds the lock.
                clean &= unsafe { (*self.block(i)).clean };
            }
            if clean {
                free.released = free.released.saturating_sub(count as usize * block::SIZE);
            }
            return Ok((first, clean));
        }
        let first = free.next;
        let end = (first as usize + count as usize) * block::SIZE;
        if end > self.reserved {
            return Err(OutOfMemory);
        }
        if end > free.committed {
            let to = end.next_multiple_of(COMMIT).min(self.reserved);
            if !accessible(self.base + free.committed, to - free.committed) {
                return Err(OutOfMemory);
            }
            self.prefer_huge_pages(free.committed, to);
            free.committed = to;
        }
        free.next += count;
        Ok((first, true))
    }

    /// Asks for huge pages once the heap is large: marking jumps about in it, and small pages' addresses wouldn't stay
    /// in the processor's caches. A small heap would grow by pieces that it doesn't need.
    fn prefer_huge_pages(&self, from: usize, to: usize) {
        #[cfg(target_os = "linux")]
        if from >= HUGE_FROM {
            let at = (self.base + from) as *mut libc::c_void;
            // SAFETY: a hint about this heap's own range; refusing it is harmless.
            unsafe { libc::madvise(at, to - from, libc::MADV_HUGEPAGE) };
        }
    }
}

fn unmap(at: usize, bytes: usize) {
    // SAFETY: callers pass whole ranges that `reserve` returned and that nobody refers to any more.
    unsafe { libc::munmap(at as *mut libc::c_void, bytes) };
}

impl Drop for Heap {
    fn drop(&mut self) {
        for d in self.droppables.get_mut().drain(..) {
            // SAFETY: the heap dies, and every object with it; the list held the object, so it wasn't dropped before.
            unsafe { (d.drop)(d.obj as *mut u8) };
        }
        unmap(self.mapped, self.reserved + ALIGN);
        unmap(self.blocks as usize, self.blocks_bytes);
    }
}
