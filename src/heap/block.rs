//! Blocks and size classes.
//!
//! In: a cell's size. Out: its class; what is known of each block of the range.
//! Always: `index(offset)` is exact for offsets inside the block.

use std::sync::atomic::{AtomicU64, Ordering};

/// log2 of a block's size.
pub const SHIFT: u32 = 15;
/// A block's size in bytes.
pub const SIZE: usize = 1 << SHIFT;
/// Words of a block's mark bitmap: one bit for each 16 bytes.
pub const BITMAP: usize = SIZE / 16 / 64;
/// The largest cell that shares a block with others.
pub const MAX_SMALL: usize = 16384;

/// The sizes of cells, ascending. Sizes past 2 KB divide a block with little waste.
pub const CLASSES: [u16; 35] = [
    16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 192, 224, 256, 288, 320, 384, 448, 512, 576, 640, 768, 896,
    1024, 1280, 1536, 2048, 2720, 4096, 5456, 8192, 10920, 16384,
];

/// From `(size + 7) / 8` to a class, for sizes up to `MAX_SMALL`.
pub static CLASS_OF: [u8; MAX_SMALL / 8 + 1] = class_table();

const fn class_table() -> [u8; MAX_SMALL / 8 + 1] {
    let mut table = [0; MAX_SMALL / 8 + 1];
    let mut class = 0;
    let mut i = 0;
    while i < table.len() {
        while (CLASSES[class] as usize) < i * 8 {
            class += 1;
        }
        table[i] = class as u8;
        i += 1;
    }
    table
}

/// What a block is used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Use {
    /// Nobody's. All-zero metadata says this.
    Free = 0,
    /// Cells of one size class.
    Small = 1,
    /// The first block of a large object.
    Large = 2,
    /// A further block of a large object; `head` is its first.
    Tail = 3,
}

/// What is known of a block. Lives in zeroed memory beside the range.
#[repr(C)]
pub struct Block {
    pub usage: Use,
    /// Its cells have no header and hold no addresses.
    pub leaf: bool,
    pub class: u8,
    /// The memory that is not allocated reads as zero.
    pub clean: bool,
    pub cell_size: u32,
    /// ceil(2^32 / cell_size).
    pub reciprocal: u32,
    pub cells: u32,
    /// Large: how many blocks. Tail: the index of the first block.
    pub head_or_len: u32,
    /// Large: the object's bytes, header included.
    pub large_size: usize,
    pub marks: [AtomicU64; BITMAP],
    /// What was allocated when the collection began, for verification.
    #[cfg(debug_assertions)]
    pub allocated: [AtomicU64; BITMAP],
}

impl Block {
    /// The number of the cell that covers byte `offset` of the block. May be `>= cells` in the waste at the end.
    #[inline(always)]
    pub fn index(&self, offset: usize) -> usize {
        // offset < 2^15 and the reciprocal's error is < cell_size <= 2^15, so their product is < 2^32 and can't carry.
        ((offset as u64 * self.reciprocal as u64) >> 32) as usize
    }

    /// Bitmap words in use.
    #[inline(always)]
    pub fn bitmap_words(&self) -> usize {
        (self.cells as usize).div_ceil(64)
    }

    pub fn bitmap(&self) -> &[AtomicU64] {
        &self.marks[..self.bitmap_words()]
    }

    /// How many cells are marked.
    pub fn marked(&self) -> usize {
        self.bitmap().iter().map(|w| w.load(Ordering::Relaxed).count_ones() as usize).sum()
    }

    /// Sets or clears the bits `from..to`.
    pub fn set_range(&self, from: usize, to: usize, on: bool) {
        let mut at = from;
        while at < to {
            let bit = at % 64;
            let n = (64 - bit).min(to - at);
            let mask = (if n == 64 { !0 } else { (1u64 << n) - 1 }) << bit;
            let word = &self.marks[at / 64];
            let old = word.load(Ordering::Relaxed);
            word.store(if on { old | mask } else { old & !mask }, Ordering::Relaxed);
            at += n;
        }
    }

    /// The first run of clear bits at or after `from`, at most `max` long.
    #[inline]
    pub fn free_run(&self, from: usize, max: usize) -> Option<(usize, usize)> {
        let cells = self.cells as usize;
        let mut at = from;
        loop {
            if at >= cells {
                return None;
            }
            let free = !self.marks[at / 64].load(Ordering::Relaxed) >> (at % 64);
            if free != 0 {
                at += free.trailing_zeros() as usize;
                break;
            }
            at = (at / 64 + 1) * 64;
        }
        if at >= cells {
            return None;
        }
        let limit = cells.min(at + max);
        let mut end = at + 1;
        while end < limit {
            let used = self.marks[end / 64].load(Ordering::Relaxed) >> (end % 64);
            if used != 0 {
                end += used.trailing_zeros() as usize;
                break;
            }
            end = (end / 64 + 1) * 64;
        }
        Some((at, end.min(limit)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indices_are_exact() {
        for &size in &CLASSES {
            let size = size as usize;
            let reciprocal = (1u64 << 32).div_ceil(size as u64);
            for offset in 0..SIZE {
                assert_eq!(((offset as u64 * reciprocal) >> 32) as usize, offset / size, "{size} {offset}");
            }
        }
    }

    #[test]
    fn classes_cover_sizes() {
        for size in 1..=MAX_SMALL {
            let class = CLASS_OF[size.div_ceil(8)] as usize;
            assert!(CLASSES[class] as usize >= size);
            assert!(class == 0 || (CLASSES[class - 1] as usize) < size);
        }
    }
}
