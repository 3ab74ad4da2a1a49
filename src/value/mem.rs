//! Loads, stores and copies of memory that goroutines may share.
//!
//! In: addresses. Out: words.
//! Always: an aligned scalar is read and written in one piece, relaxed; a word that may be an address with acquire and
//! release, so that who sees an address sees the object behind it. On x86-64 these are plain instructions.
//! Not here: which address is right; that is the caller's promise throughout.

use super::rtype::RType;
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64, Ordering};

/// How a one-word value lies in memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MemKind {
    U8,
    I8,
    U16,
    I16,
    U32,
    I32,
    W64,
    /// A word that the collector traces.
    Ptr,
}

impl MemKind {
    /// Bytes in memory.
    pub const fn size(self) -> u32 {
        match self {
            MemKind::U8 | MemKind::I8 => 1,
            MemKind::U16 | MemKind::I16 => 2,
            MemKind::U32 | MemKind::I32 => 4,
            MemKind::W64 | MemKind::Ptr => 8,
        }
    }
}

/// A `MemKind` known at compile time.
pub trait Mem: Copy + Send + Sync + 'static {
    const KIND: MemKind;
    /// # Safety
    /// `p` is readable for the kind's size and aligned to it.
    unsafe fn load(p: *const u8) -> u64;
    /// # Safety
    /// `p` is writable for the kind's size and aligned to it.
    unsafe fn store(p: *mut u8, w: u64);
}

macro_rules! mem {
    ($($name:ident $atomic:ident $raw:ty, $as:ty, $load:ident $store:ident;)*) => {$(
        #[doc = concat!("`MemKind::", stringify!($name), "` as a type.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl Mem for $name {
            const KIND: MemKind = MemKind::$name;
            #[inline(always)]
            unsafe fn load(p: *const u8) -> u64 {
                // SAFETY: the caller's promise; all accesses to shared memory are atomic.
                let raw = unsafe { $atomic::from_ptr(p as *mut $raw) }.load(Ordering::$load);
                raw as $as as i64 as u64
            }
            #[inline(always)]
            unsafe fn store(p: *mut u8, w: u64) {
                // SAFETY: as above.
                unsafe { $atomic::from_ptr(p as *mut $raw) }.store(w as $raw, Ordering::$store);
            }
        }
    )*};
}

mem! {
    U8 AtomicU8 u8, u8, Relaxed Relaxed;
    I8 AtomicU8 u8, i8, Relaxed Relaxed;
    U16 AtomicU16 u16, u16, Relaxed Relaxed;
    I16 AtomicU16 u16, i16, Relaxed Relaxed;
    U32 AtomicU32 u32, u32, Relaxed Relaxed;
    I32 AtomicU32 u32, i32, Relaxed Relaxed;
    W64 AtomicU64 u64, u64, Relaxed Relaxed;
    Ptr AtomicU64 u64, u64, Acquire Release;
}

/// Loads a one-word value.
///
/// # Safety
/// `p` is readable for the kind's size and aligned to it.
#[inline]
pub unsafe fn load(kind: MemKind, p: *const u8) -> u64 {
    // SAFETY: the caller's promise.
    unsafe {
        match kind {
            MemKind::U8 => U8::load(p),
            MemKind::I8 => I8::load(p),
            MemKind::U16 => U16::load(p),
            MemKind::I16 => I16::load(p),
            MemKind::U32 => U32::load(p),
            MemKind::I32 => I32::load(p),
            MemKind::W64 => W64::load(p),
            MemKind::Ptr => Ptr::load(p),
        }
    }
}

/// Stores a one-word value.
///
/// # Safety
/// `p` is writable for the kind's size and aligned to it.
#[inline]
pub unsafe fn store(kind: MemKind, p: *mut u8, w: u64) {
    // SAFETY: the caller's promise.
    unsafe {
        match kind {
            MemKind::U8 => U8::store(p, w),
            MemKind::I8 => I8::store(p, w),
            MemKind::U16 => U16::store(p, w),
            MemKind::I16 => I16::store(p, w),
            MemKind::U32 => U32::store(p, w),
            MemKind::I32 => I32::store(p, w),
            MemKind::W64 => W64::store(p, w),
            MemKind::Ptr => Ptr::store(p, w),
        }
    }
}

/// Copies a whole value from memory format at `src` to word format at `dst` (`rtype.words` words).
///
/// # Safety
/// `src` holds a value of the type; `dst` has room for it. They don't overlap.
#[inline]
pub unsafe fn load_words(rtype: &RType, src: *const u8, dst: *mut u64) {
    // SAFETY: the caller's promise.
    unsafe {
        if !rtype.aggregate {
            dst.write(load(rtype.mem, src));
        } else if rtype.words > 0 {
            // The last word's padding must be the same whenever the value is.
            dst.add(rtype.words as usize - 1).write(0);
            copy_bytes(dst as *mut u8, src, rtype.size as usize);
        }
    }
}

/// Copies a whole value from word format at `src` to memory format at `dst` (`rtype.size` bytes).
///
/// # Safety
/// `src` holds a value of the type; `dst` has room for it. They don't overlap.
#[inline]
pub unsafe fn store_words(rtype: &RType, src: *const u64, dst: *mut u8) {
    // SAFETY: the caller's promise.
    unsafe {
        if !rtype.aggregate {
            store(rtype.mem, dst, src.read());
        } else {
            copy_bytes(dst, src as *const u8, rtype.size as usize);
        }
    }
}

/// Copies `size` bytes in the largest pieces that both addresses are aligned to, so that no scalar in them is torn:
/// each lies at a multiple of its size in both. Ascending order: `dst` may lie below an overlapping `src`.
///
/// # Safety
/// `src` is readable and `dst` is writable for `size` bytes.
#[inline]
pub unsafe fn copy_bytes(dst: *mut u8, src: *const u8, size: usize) {
    // SAFETY: the caller's promise; each piece is in bounds and aligned.
    unsafe {
        match (dst as usize | src as usize) & 7 {
            0 => {
                let words = size / 8;
                for i in 0..words {
                    Ptr::store(dst.add(i * 8), Ptr::load(src.add(i * 8)));
                }
                if size & 7 != 0 {
                    copy_tail(dst, src, words * 8, size);
                }
            }
            4 => copy_pieces::<U32>(dst, src, size),
            2 | 6 => copy_pieces::<U16>(dst, src, size),
            _ => copy_pieces::<U8>(dst, src, size),
        }
    }
}

/// # Safety
/// As for `copy_bytes`, with addresses aligned to the piece.
#[inline]
unsafe fn copy_pieces<M: Mem>(dst: *mut u8, src: *const u8, size: usize) {
    let piece = M::KIND.size() as usize;
    let whole = size / piece * piece;
    // SAFETY: the caller's promise.
    unsafe {
        for at in (0..whole).step_by(piece) {
            M::store(dst.add(at), M::load(src.add(at)));
        }
        if whole < size {
            copy_tail(dst, src, whole, size);
        }
    }
}

/// # Safety
/// As for `copy_bytes`; `at` is a multiple of the larger pieces.
#[inline]
unsafe fn copy_tail(dst: *mut u8, src: *const u8, mut at: usize, size: usize) {
    // SAFETY: the caller's promise.
    unsafe {
        if size - at >= 4 {
            U32::store(dst.add(at), U32::load(src.add(at)));
            at += 4;
        }
        if size - at >= 2 {
            U16::store(dst.add(at), U16::load(src.add(at)));
            at += 2;
        }
        if size > at {
            U8::store(dst.add(at), U8::load(src.add(at)));
        }
    }
}

/// The same for overlapping memory in either order, as `copy` needs it.
///
/// # Safety
/// As for `copy_bytes`; both addresses are aligned to 8 if the bytes hold addresses.
pub unsafe fn move_bytes(dst: *mut u8, src: *const u8, size: usize) {
    if (dst as usize) <= src as usize || dst as usize >= src as usize + size {
        // SAFETY: the caller's promise; ascending order reads each piece before it is overwritten.
        unsafe { copy_bytes(dst, src, size) };
    } else if (dst as usize | src as usize | size) & 7 == 0 {
        for i in (0..size / 8).rev() {
            // SAFETY: the caller's promise; descending order reads each piece before it is overwritten.
            unsafe { Ptr::store(dst.add(i * 8), Ptr::load(src.add(i * 8))) };
        }
    } else {
        // Without addresses in it a torn value is a wrong number, which a racy program may see.
        // SAFETY: the caller's promise.
        unsafe { std::ptr::copy(src, dst, size) };
    }
}

/// Zeroes `size` bytes piece by piece, as `copy_bytes` copies.
///
/// # Safety
/// `dst` is writable for `size` bytes.
pub unsafe fn zero_bytes(dst: *mut u8, size: usize) {
    let mut at = 0;
    // SAFETY: the caller's promise.
    unsafe {
        while at < size && (dst as usize + at) & 7 != 0 {
            U8::store(dst.add(at), 0);
            at += 1;
        }
        while at + 8 <= size {
            Ptr::store(dst.add(at), 0);
            at += 8;
        }
        while at < size {
            U8::store(dst.add(at), 0);
            at += 1;
        }
    }
}
