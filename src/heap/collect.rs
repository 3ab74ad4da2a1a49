//! A collection: clear the marks, mark, take stock.
//!
//! In: a stopped world, every cache, the roots. Out: free blocks and blocks with free cells; the next trigger.
//! Always: nobody allocates meanwhile, so plain loads and stores of the metadata do.
//! Not here: tracing (`mark`).

use super::block::{self, Block, CLASSES, Use};
use super::cache::Cache;
use super::mark::{self, Marker};
use super::space::{Heap, MIN_TRIGGER};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Instant;

/// Live bytes below which marking by several threads costs more than it gains.
const PARALLEL_FROM: usize = 16 << 20;

impl Heap {
    /// Frees what nothing refers to. To be called with the world stopped and with every cache there is; `roots` marks
    /// the roots. `workers` threads may mark, the caller's included.
    pub fn collect(&self, caches: &mut [&mut Cache], workers: usize, roots: &mut dyn FnMut(&mut Marker)) {
        self.collect_in_order(caches, workers, &mut [roots]);
    }

    /// `collect` with roots in several steps: each may ask what those before it reach (`Marker::is_marked`).
    pub fn collect_in_order(
        &self,
        caches: &mut [&mut Cache],
        workers: usize,
        steps: &mut [&mut dyn FnMut(&mut Marker)],
    ) {
        let start = Instant::now();
        for cache in caches.iter_mut() {
            cache.flush();
        }
        let next = self.free.lock().next;
        let before = self.clear_marks(next);
        let parallel = workers > 1 && self.live_after.load(Relaxed) > PARALLEL_FROM;
        for (i, roots) in steps.iter_mut().enumerate() {
            // What is left for a later step is little.
            mark::run(self, next, if parallel && i == 0 { workers } else { 1 }, *roots);
        }
        self.drop_dead(next);
        let (live, cells) = self.take_stock(next);
        self.frees.fetch_add(before - cells, Relaxed);
        self.used.store(live, Relaxed);
        self.live_after.store(live, Relaxed);
        self.set_trigger();
        self.release_surplus();
        self.wants.store(false, Relaxed);
        for cache in caches.iter_mut() {
            cache.wants_collection = false;
        }
        self.collections.fetch_add(1, Relaxed);
        let nanos = start.elapsed().as_nanos() as u64;
        self.pause_nanos.fetch_add(nanos, Relaxed);
        self.last_pause_nanos.store(nanos, Relaxed);
    }

    /// Clears all marks and returns how many cells were allocated.
    fn clear_marks(&self, next: u32) -> u64 {
        let mut allocated = 0;
        for i in 0..next {
            // SAFETY: in bounds: `i < next`; no alias: the world is stopped.
            let b = unsafe { &*self.block(i) };
            if !matches!(b.usage, Use::Small | Use::Large) {
                continue;
            }
            for w in 0..b.bitmap_words() {
                let bits = b.marks[w].swap_relaxed(0);
                allocated += bits.count_ones() as u64;
                #[cfg(debug_assertions)]
                b.allocated[w].store(bits, Relaxed);
            }
        }
        allocated
    }

    /// Calls the drop functions of dead objects, while their memory is as they left it.
    fn drop_dead(&self, next: u32) {
        let mut dead = Vec::new();
        self.droppables.lock().retain(|d| {
            let live = mark::is_marked(self, next, d.obj);
            if !live {
                dead.push((d.obj, d.drop));
            }
            live
        });
        for (obj, drop) in dead {
            // SAFETY: `alloc_droppable`'s caller vouches for `drop`; the object is dead, so this is its only user, and
            // it left the list, so this is the only call.
            unsafe { drop(obj as *mut u8) };
        }
    }

    /// Finds the free blocks and the blocks with free cells; returns the live bytes and cells.
    fn take_stock(&self, next: u32) -> (usize, u64) {
        let mut lists: [Vec<u32>; CLASSES.len() * 2] = std::array::from_fn(|_| Vec::new());
        let mut runs = Vec::new();
        let (mut live, mut cells) = (0, 0);
        let mut run = 0;
        let mut i = 0;
        while i < next {
            // SAFETY: in bounds: `i < next`; no alias: the world is stopped.
            let b = unsafe { &mut *self.block(i) };
            let mut span = 1;
            match b.usage {
                Use::Free => run += 1,
                Use::Tail => unreachable!("a large object's first block tells its length"),
                Use::Small => {
                    let marked = b.marked();
                    b.clean = false;
                    live += marked * b.cell_size as usize;
                    cells += marked as u64;
                    if self.stress {
                        self.poison(i, b);
                    }
                    if marked == 0 {
                        b.usage = Use::Free;
                        run += 1;
                    } else {
                        if marked < b.cells as usize {
                            lists[b.class as usize + if b.leaf { CLASSES.len() } else { 0 }].push(i);
                        }
                        end_run(&mut runs, &mut run, i);
                    }
                }
                Use::Large => {
                    span = b.head_or_len;
                    if b.marks[0].load(Relaxed) != 0 {
                        live += b.large_size.next_multiple_of(4096);
                        cells += 1;
                        end_run(&mut runs, &mut run, i);
                    } else {
                        self.free_large(i, span, b.large_size);
                        run += span;
                    }
                }
            }
            i += span;
        }
        end_run(&mut runs, &mut run, next);
        for (list, mut found) in self.available.iter().zip(lists) {
            found.reverse();
            *list.lock() = found;
        }
        self.free.lock().runs = runs.into_iter().collect();
        (live, cells)
    }

    fn free_large(&self, first: u32, count: u32, size: usize) {
        if self.stress {
            // SAFETY: the object is dead and the blocks are its own.
            unsafe { std::ptr::write_bytes(self.address(first) as *mut u8, 0xDB, size) };
        }
        for i in first..first + count {
            // SAFETY: in bounds: the object's own blocks; no alias: the world is stopped.
            let b = unsafe { &mut *self.block(i) };
            b.usage = Use::Free;
            b.clean = false;
        }
    }

    /// Fills a block's free cells with a pattern that no live word has.
    fn poison(&self, index: u32, b: &Block) {
        let mut at = 0;
        while let Some((from, to)) = b.free_run(at, usize::MAX / 2) {
            let size = b.cell_size as usize;
            // SAFETY: in bounds: cells of the block; nobody refers to a free cell.
            unsafe { std::ptr::write_bytes((self.address(index) + from * size) as *mut u8, 0xDB, (to - from) * size) };
            at = to;
        }
    }

    pub(super) fn set_trigger(&self) {
        let live = self.live_after.load(Relaxed);
        let limit = self.limit.load(Relaxed);
        let percent = self.percent.load(Relaxed);
        let growth = if percent == usize::MAX { usize::MAX } else { (live as u128 * percent as u128 / 100) as usize };
        let wanted = live.saturating_add(growth).max(MIN_TRIGGER);
        // Near the limit collections come closer together, but not at every allocation.
        let near = (live + (1 << 20)).max(limit - limit / 16);
        self.trigger.store(wanted.min(near), Relaxed);
    }

    /// Gives memory back that the next cycle won't need.
    fn release_surplus(&self) {
        let expected = self.trigger.load(Relaxed).saturating_sub(self.live_after.load(Relaxed)).min(1 << 40);
        let mut keep = expected + expected / 4 + (16 << 20);
        let mut free = self.free.lock();
        let runs: Vec<_> = free.runs.iter().copied().collect();
        free.released = 0;
        for (len, first) in runs {
            let bytes = len as usize * block::SIZE;
            let mut dirty = false;
            for i in first..first + len {
                // SAFETY: in bounds: a run of free blocks, which belong to whoever holds the lock.
                dirty |= unsafe { !(*self.block(i)).clean };
            }
            if !dirty {
                free.released += bytes;
            } else if bytes <= keep {
                keep -= bytes;
            } else {
                // SAFETY: free blocks are nobody's; private anonymous memory reads as zero afterwards.
                let ok = unsafe { libc::madvise(self.address(first) as *mut _, bytes, libc::MADV_DONTNEED) == 0 };
                if ok {
                    for i in first..first + len {
                        // SAFETY: as above.
                        unsafe { (*self.block(i)).clean = true };
                    }
                    free.released += bytes;
                }
            }
        }
    }
}

fn end_run(runs: &mut Vec<(u32, u32)>, run: &mut u32, end: u32) {
    if *run > 0 {
        runs.push((*run, end - *run));
        *run = 0;
    }
}

/// `swap` without a locked instruction, for when nobody else writes.
trait SwapRelaxed {
    fn swap_relaxed(&self, new: u64) -> u64;
}

impl SwapRelaxed for AtomicU64 {
    #[inline(always)]
    fn swap_relaxed(&self, new: u64) -> u64 {
        let old = self.load(Relaxed);
        self.store(new, Relaxed);
        old
    }
}
