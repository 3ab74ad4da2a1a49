//! A processor's cache of free cells.
//!
//! In: a size and a descriptor. Out: a zeroed object.
//! Always: the cells between `cursor` and `end` of a run are zero, set aside in the block's bitmap, and this cache's.
//! A cache is used by one thread at a time.
//! Not here: blocks and the limit (`space`).

use super::block::{CLASS_OF, CLASSES, MAX_SMALL};
use super::desc::Desc;
use super::space::{Droppable, Heap, OutOfMemory, Stats};
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

/// A run is zeroed at once when it is taken; a longer one would fall out of the first-level cache before it is used.
const MAX_RUN_BYTES: usize = 8192;

/// The free run of a class, and the block that it is in.
#[derive(Clone, Copy)]
struct Run {
    cursor: usize,
    end: usize,
    /// The block, and the cell after the run. `NO_BLOCK`: none.
    block: u32,
    next_cell: u32,
}

const NO_BLOCK: u32 = u32::MAX;
const EMPTY: Run = Run { cursor: 0, end: 0, block: NO_BLOCK, next_cell: 0 };

/// Allocates for one processor.
pub struct Cache {
    /// Enough was allocated that the world should stop for a collection soon.
    pub wants_collection: bool,
    /// Set to 0 when a collection is wanted, unless null: the runner's countdown to its next look at this cache.
    pub signal: *mut i32,
    traced: [Run; CLASSES.len()],
    leaf: [Run; CLASSES.len()],
    heap: Arc<Heap>,
    mallocs: u64,
    bytes: u64,
    /// Bytes in runs that the heap doesn't know of yet.
    uncharged: usize,
    droppables: Vec<Droppable>,
}

// SAFETY: a cache is moved between threads together with the runner whose countdown `signal` points to.
unsafe impl Send for Cache {}

impl Cache {
    pub(super) fn new(heap: Arc<Heap>) -> Cache {
        Cache {
            wants_collection: false,
            signal: std::ptr::null_mut(),
            traced: [EMPTY; CLASSES.len()],
            leaf: [EMPTY; CLASSES.len()],
            heap,
            mallocs: 0,
            bytes: 0,
            uncharged: 0,
            droppables: Vec::new(),
        }
    }

    fn want(&mut self) {
        self.wants_collection = true;
        if !self.signal.is_null() {
            // SAFETY: the runner keeps its countdown in place for as long as it uses the cache.
            unsafe { *self.signal = 0 };
        }
    }

    /// The heap that this is a cache of.
    pub fn heap(&self) -> &Arc<Heap> {
        &self.heap
    }

    /// `size` zeroed bytes (never null), aligned to 8, traced as `desc` says. Never collects.
    ///
    /// Unwinds with `OutOfMemory` when the heap's limit leaves no room.
    #[inline(always)]
    pub fn alloc(&mut self, size: usize, desc: &'static Desc) -> *mut u8 {
        if desc.is_leaf() {
            return self.alloc_leaf(size);
        }
        let units = size.div_ceil(8) + 1;
        if units <= MAX_SMALL / 8 {
            let class = CLASS_OF[units] as usize;
            let run = &mut self.traced[class];
            let cell = run.cursor;
            let next = cell + CLASSES[class] as usize;
            if next <= run.end {
                run.cursor = next;
                // SAFETY: in bounds and unaliased: the cell is in this cache's run.
                return unsafe { header(cell, desc) };
            }
        }
        self.alloc_slow(size, desc)
    }

    /// `size` zeroed bytes (never null), aligned to 8, not traced. Never collects.
    ///
    /// Unwinds with `OutOfMemory` when the heap's limit leaves no room.
    #[inline(always)]
    pub fn alloc_leaf(&mut self, size: usize) -> *mut u8 {
        let units = size.div_ceil(8);
        if units <= MAX_SMALL / 8 {
            let class = CLASS_OF[units] as usize;
            let run = &mut self.leaf[class];
            let cell = run.cursor;
            let next = cell + CLASSES[class] as usize;
            if next <= run.end {
                run.cursor = next;
                return cell as *mut u8;
            }
        }
        self.alloc_slow(size, Desc::LEAF)
    }

    /// Allocates an object that owns something outside of the heap: `drop` is called with its address once, when a
    /// collection finds it dead or the heap ends. `drop` must not allocate, nor look at other objects of the heap.
    ///
    /// # Safety
    /// `drop` may be called with the object on any thread, whatever words the object then holds.
    pub unsafe fn alloc_droppable(&mut self, size: usize, desc: &'static Desc, drop: unsafe fn(*mut u8)) -> *mut u8 {
        let obj = self.alloc(size, desc);
        self.droppables.push(Droppable { obj: obj as usize, drop });
        obj
    }

    #[cold]
    #[inline(never)]
    fn alloc_slow(&mut self, size: usize, desc: &'static Desc) -> *mut u8 {
        match self.try_alloc(size, desc) {
            Ok(obj) => obj,
            Err(OutOfMemory) => {
                self.want();
                self.heap.request_collection();
                std::panic::resume_unwind(Box::new(OutOfMemory))
            }
        }
    }

    fn try_alloc(&mut self, size: usize, desc: &'static Desc) -> Result<*mut u8, OutOfMemory> {
        let leaf = desc.is_leaf();
        let full = size.checked_next_multiple_of(8).and_then(|s| s.checked_add(8)).ok_or(OutOfMemory)?;
        let full = if leaf { full - 8 } else { full };
        let cell = if full > MAX_SMALL {
            self.heap.take_large(full, leaf)?
        } else {
            let class = CLASS_OF[full / 8] as usize;
            self.next_run(class, leaf)?;
            let run = if leaf { &mut self.leaf[class] } else { &mut self.traced[class] };
            let cell = run.cursor;
            run.cursor += CLASSES[class] as usize;
            cell
        };
        if self.heap.stress || self.heap.wants_collection() {
            self.want();
        }
        // SAFETY: the cell was just taken, so it is this cache's alone; it has room for the header unless it is a leaf.
        Ok(if leaf { cell as *mut u8 } else { unsafe { header(cell, desc) } })
    }

    /// Takes the next free run of a class: zeroed, charged, set aside in the bitmap.
    fn next_run(&mut self, class: usize, leaf: bool) -> Result<(), OutOfMemory> {
        let size = CLASSES[class] as usize;
        // In stress mode each allocation must come by here to ask for its collection.
        let max = if self.heap.stress { 1 } else { (MAX_RUN_BYTES / size).max(1) };
        let mut run = if leaf { self.leaf[class] } else { self.traced[class] };
        let (from, to) = loop {
            if run.block != NO_BLOCK {
                // SAFETY: in bounds; this cache took the block and only it changes it until the next collection.
                let b = unsafe { &*self.heap.block(run.block) };
                if let Some(found) = b.free_run(run.next_cell as usize, max) {
                    break found;
                }
            }
            run = Run { block: self.heap.take_block(class, leaf)?, ..EMPTY };
            self.store_run(class, leaf, run);
        };
        let bytes = (to - from) * size;
        // In a block with many small gaps the count that all processors share is left alone for a while.
        if self.uncharged + bytes < MAX_RUN_BYTES {
            self.uncharged += bytes;
        } else {
            self.heap.charge(self.uncharged + bytes)?;
            self.uncharged = 0;
        }
        // SAFETY: as above.
        let b = unsafe { &*self.heap.block(run.block) };
        b.set_range(from, to, true);
        run.cursor = self.heap.address(run.block) + from * size;
        run.end = run.cursor + bytes;
        run.next_cell = to as u32;
        if !b.clean {
            // SAFETY: in bounds: cells of the block; they were free, so nobody refers to them.
            unsafe { std::ptr::write_bytes(run.cursor as *mut u8, 0, bytes) };
        }
        self.mallocs += (to - from) as u64;
        self.bytes += bytes as u64;
        self.store_run(class, leaf, run);
        Ok(())
    }

    fn store_run(&mut self, class: usize, leaf: bool, run: Run) {
        *(if leaf { &mut self.leaf[class] } else { &mut self.traced[class] }) = run;
    }

    /// What the heap has done, up to now as far as this cache is concerned.
    pub fn stats(&self) -> Stats {
        let mut stats = self.heap.stats();
        stats.mallocs += self.mallocs;
        stats.total_alloc_bytes += self.bytes;
        stats.live_bytes += self.uncharged as u64;
        for (class, run) in self.traced.iter().chain(self.leaf.iter()).enumerate() {
            let left = (run.end - run.cursor) as u64;
            stats.mallocs -= left / CLASSES[class % CLASSES.len()] as u64;
            stats.total_alloc_bytes -= left;
            stats.live_bytes = stats.live_bytes.saturating_sub(left);
        }
        stats
    }

    /// Gives back what was set aside and not allocated, and tells the heap this cache's numbers.
    pub fn flush(&mut self) {
        self.heap.used.fetch_add(std::mem::take(&mut self.uncharged), Relaxed);
        for (class, run) in self.traced.iter_mut().chain(self.leaf.iter_mut()).enumerate() {
            let size = CLASSES[class % CLASSES.len()] as usize;
            if run.cursor < run.end {
                let left = (run.end - run.cursor) / size;
                // SAFETY: in bounds; this cache took the block.
                let b = unsafe { &*self.heap.block(run.block) };
                b.set_range(run.next_cell as usize - left, run.next_cell as usize, false);
                self.heap.used.fetch_sub(left * size, Relaxed);
                self.mallocs -= left as u64;
                self.bytes -= (left * size) as u64;
            }
            *run = EMPTY;
        }
        self.heap.mallocs.fetch_add(std::mem::take(&mut self.mallocs), Relaxed);
        self.heap.total_alloc.fetch_add(std::mem::take(&mut self.bytes), Relaxed);
        if !self.droppables.is_empty() {
            self.heap.droppables.lock().append(&mut self.droppables);
        }
    }
}

/// Writes a cell's header and returns the object's address.
///
/// # Safety
/// `cell` is a traced cell of at least 16 bytes that is the caller's alone.
#[inline(always)]
unsafe fn header(cell: usize, desc: &'static Desc) -> *mut u8 {
    let cell = cell as *mut u64;
    // SAFETY: the caller's promise.
    unsafe {
        cell.write(desc as *const Desc as u64);
        cell.add(1) as *mut u8
    }
}

impl Drop for Cache {
    fn drop(&mut self) {
        self.flush();
    }
}
