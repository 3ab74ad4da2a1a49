//! Interface values, and the comparison and hashing of values by their type.
//!
//! In and out: a word that is 0 (nil) or the address of an `IfaceBox`; values in word or memory format.
//! Always: a box is immutable and holds a value of a type that is not an interface, in word format.
//! Not here: method calls, type assertions' messages.
//!
//! Spec: Interface types; Comparison operators.

use super::mem;
use super::rtype::{Kind, RType};
use super::string;
use crate::heap::Cache;
use std::sync::atomic::{AtomicU64, Ordering};

/// What an interface's word refers to; the value's words follow.
#[repr(C)]
#[derive(Debug)]
pub struct IfaceBox {
    pub rtype: &'static RType,
    data: [u64; 0],
}

/// Integers below this are boxed once for each type.
const SMALL: u64 = 256;

/// The dynamic type; `None` for nil.
///
/// # Safety
/// `w` is an interface's word.
#[inline(always)]
pub unsafe fn type_of(w: u64) -> Option<&'static RType> {
    // SAFETY: the caller's promise.
    unsafe { (w as *const IfaceBox).as_ref() }.map(|b| b.rtype)
}

/// The address of the dynamic value, in word format.
///
/// # Safety
/// `w` is an interface's word and not nil.
#[inline(always)]
pub unsafe fn data(w: u64) -> *const u64 {
    (w as *const u64).wrapping_add(1)
}

/// The dynamic value's only word.
///
/// # Safety
/// `w` is an interface's word, not nil, and its dynamic type has at least a word.
#[inline(always)]
pub unsafe fn word(w: u64) -> u64 {
    // SAFETY: the caller's promise.
    unsafe { *data(w) }
}

/// Boxes that exist once for a type: of small integers, and of types without words.
fn preboxed(rtype: &'static RType) -> &'static [[u64; 2]] {
    rtype.preboxed.get_or_init(|| {
        let at = rtype as *const RType as u64;
        let n = if rtype.words == 0 { 1 } else { SMALL };
        (0..n).map(|v| [at, v]).collect()
    })
}

/// Converts a value of one word to an interface. `rtype` is not an interface type.
#[inline]
pub fn box_word(cache: &mut Cache, rtype: &'static RType, word: u64) -> u64 {
    if word < SMALL && (rtype.kind.is_integer() || rtype.kind == Kind::Bool) {
        return &raw const preboxed(rtype)[word as usize] as u64;
    }
    let p = cache.alloc(16, rtype.box_desc) as *mut u64;
    // SAFETY: in bounds, and nobody else's yet.
    unsafe {
        p.write(rtype as *const RType as u64);
        p.add(1).write(word);
    }
    p as u64
}

/// Converts a value in word format to an interface. `rtype` is not an interface type.
///
/// # Safety
/// `words` holds a value of the type.
pub unsafe fn box_words(cache: &mut Cache, rtype: &'static RType, words: *const u64) -> u64 {
    // SAFETY: the caller's promise: as many words as the type has.
    unsafe {
        match rtype.words {
            0 => &raw const preboxed(rtype)[0] as u64,
            1 if !rtype.aggregate => box_word(cache, rtype, words.read()),
            n => {
                let p = cache.alloc(8 + n as usize * 8, rtype.box_desc) as *mut u64;
                p.write(rtype as *const RType as u64);
                mem::copy_bytes(p.add(1) as *mut u8, words as *const u8, n as usize * 8);
                p as u64
            }
        }
    }
}

/// Converts a value in memory format to an interface. `rtype` is not an interface type.
///
/// # Safety
/// `src` holds a value of the type.
pub unsafe fn box_mem(cache: &mut Cache, rtype: &'static RType, src: *const u8) -> u64 {
    // SAFETY: the caller's promise.
    unsafe {
        if !rtype.aggregate {
            return box_word(cache, rtype, mem::load(rtype.mem, src));
        }
        if rtype.words == 0 {
            return &raw const preboxed(rtype)[0] as u64;
        }
        let p = cache.alloc(8 + rtype.words as usize * 8, rtype.box_desc) as *mut u64;
        p.write(rtype as *const RType as u64);
        mem::load_words(rtype, src, p.add(1));
        p as u64
    }
}

/// `a == b` for interfaces. The error is the dynamic type that is not comparable.
/// Spec: Comparison operators: identical dynamic types and equal dynamic values.
///
/// # Safety
/// Both are interfaces' words.
pub unsafe fn equal(a: u64, b: u64) -> Result<bool, &'static RType> {
    // SAFETY: the caller's promise.
    unsafe {
        match (type_of(a), type_of(b)) {
            (None, None) => Ok(true),
            (Some(t), Some(u)) if std::ptr::eq(t, u) => {
                if !t.comparable {
                    return Err(t);
                }
                equal_words(t, data(a), data(b))
            }
            _ => Ok(false),
        }
    }
}

/// `a == b` for values in word format.
///
/// # Safety
/// Both hold values of the type.
pub unsafe fn equal_words(rtype: &'static RType, a: *const u64, b: *const u64) -> Result<bool, &'static RType> {
    // SAFETY: the caller's promise. An aggregate's word format is its memory format.
    unsafe {
        if rtype.aggregate {
            equal_aggregate(rtype, a as *const u8, b as *const u8)
        } else {
            equal_word(rtype, mem_word(a), mem_word(b))
        }
    }
}

/// `a == b` for values in memory format.
///
/// # Safety
/// Both hold values of the type.
pub unsafe fn equal_mem(rtype: &'static RType, a: *const u8, b: *const u8) -> Result<bool, &'static RType> {
    // SAFETY: the caller's promise.
    unsafe {
        if rtype.aggregate {
            equal_aggregate(rtype, a, b)
        } else {
            equal_word(rtype, mem::load(rtype.mem, a), mem::load(rtype.mem, b))
        }
    }
}

/// # Safety
/// `p` is a readable word.
#[inline(always)]
unsafe fn mem_word(p: *const u64) -> u64 {
    // SAFETY: the caller's promise.
    unsafe { mem::load(mem::MemKind::Ptr, p as *const u8) }
}

/// `a == b` for one-word values of a type that is no aggregate.
///
/// # Safety
/// Both are values of the type.
#[inline]
pub unsafe fn equal_word(rtype: &'static RType, a: u64, b: u64) -> Result<bool, &'static RType> {
    // SAFETY: the caller's promise.
    unsafe {
        Ok(match rtype.kind {
            Kind::String => string::equal(a, b),
            Kind::Interface => return equal(a, b),
            Kind::Float64 => f64::from_bits(a) == f64::from_bits(b),
            Kind::Float32 => f32::from_bits(a as u32) == f32::from_bits(b as u32),
            Kind::Slice | Kind::Map | Kind::Func => return Err(rtype),
            _ => a == b,
        })
    }
}

/// # Safety
/// Both hold values of the type in memory format.
unsafe fn equal_aggregate(rtype: &'static RType, a: *const u8, b: *const u8) -> Result<bool, &'static RType> {
    // SAFETY: the caller's promise; parts lie inside of the value.
    unsafe {
        match rtype.kind {
            Kind::Complex64 => Ok((0..2).all(|i| f32_at(a, i) == f32_at(b, i))),
            Kind::Complex128 => Ok((0..2).all(|i| f64_at(a, i) == f64_at(b, i))),
            Kind::Array => {
                let elem = rtype.elem();
                for i in 0..rtype.len as usize {
                    let at = i * elem.size as usize;
                    if !equal_mem(elem, a.add(at), b.add(at))? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            _ => {
                // Spec: two struct values are equal if their corresponding non-blank field values are equal.
                for f in rtype.fields().iter().filter(|f| f.name != "_") {
                    let at = f.offset as usize;
                    if !equal_mem(f.rtype, a.add(at), b.add(at))? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
        }
    }
}

/// # Safety
/// `p` holds a complex64.
unsafe fn f32_at(p: *const u8, i: usize) -> f32 {
    // SAFETY: the caller's promise.
    f32::from_bits(unsafe { mem::load(mem::MemKind::U32, p.add(i * 4)) } as u32)
}

/// # Safety
/// `p` holds a complex128.
unsafe fn f64_at(p: *const u8, i: usize) -> f64 {
    // SAFETY: the caller's promise.
    f64::from_bits(unsafe { mem::load(mem::MemKind::W64, p.add(i * 8)) })
}

/// Hashes a word that is equal if its bits are.
#[inline(always)]
pub fn hash_bits(w: u64, seed: u64) -> u64 {
    string::fold(w ^ seed ^ 0x9e37_79b9_7f4a_7c15, 0xd6e8_feb8_6659_fd93)
}

/// Equal floats hash alike, so both zeros do; a NaN equals nothing, and its hash is a new one each time, lest a map
/// with many becomes a list.
fn hash_float(f: f64, seed: u64) -> u64 {
    static NANS: AtomicU64 = AtomicU64::new(1);
    if f == 0.0 {
        hash_bits(0, seed)
    } else if f.is_nan() {
        hash_bits(NANS.fetch_add(1, Ordering::Relaxed), seed ^ 0x7ff8)
    } else {
        hash_bits(f.to_bits(), seed)
    }
}

/// A hash of an interface's dynamic type and value. The error is a dynamic type that is not hashable.
///
/// # Safety
/// `w` is an interface's word.
pub unsafe fn hash(w: u64, seed: u64) -> Result<u64, &'static RType> {
    // SAFETY: the caller's promise.
    unsafe {
        match type_of(w) {
            None => Ok(hash_bits(0, seed)),
            Some(t) if !t.comparable => Err(t),
            Some(t) => hash_words(t, data(w), hash_bits(t as *const RType as u64, seed)),
        }
    }
}

/// A hash of a value in word format.
///
/// # Safety
/// `p` holds a value of the type.
pub unsafe fn hash_words(rtype: &'static RType, p: *const u64, seed: u64) -> Result<u64, &'static RType> {
    // SAFETY: the caller's promise. An aggregate's word format is its memory format.
    unsafe {
        if rtype.aggregate { hash_aggregate(rtype, p as *const u8, seed) } else { hash_word(rtype, mem_word(p), seed) }
    }
}

/// A hash of a value in memory format.
///
/// # Safety
/// `p` holds a value of the type.
pub unsafe fn hash_mem(rtype: &'static RType, p: *const u8, seed: u64) -> Result<u64, &'static RType> {
    // SAFETY: the caller's promise.
    unsafe {
        if rtype.aggregate { hash_aggregate(rtype, p, seed) } else { hash_word(rtype, mem::load(rtype.mem, p), seed) }
    }
}

/// # Safety
/// `w` is a value of the type, which is no aggregate.
unsafe fn hash_word(rtype: &'static RType, w: u64, seed: u64) -> Result<u64, &'static RType> {
    // SAFETY: the caller's promise.
    unsafe {
        Ok(match rtype.kind {
            Kind::String => string::hash(w, seed),
            Kind::Interface => return hash(w, seed),
            Kind::Float64 => hash_float(f64::from_bits(w), seed),
            Kind::Float32 => hash_float(f32::from_bits(w as u32) as f64, seed),
            Kind::Slice | Kind::Map | Kind::Func => return Err(rtype),
            _ => hash_bits(w, seed),
        })
    }
}

/// # Safety
/// `p` holds a value of the type in memory format.
unsafe fn hash_aggregate(rtype: &'static RType, p: *const u8, mut seed: u64) -> Result<u64, &'static RType> {
    // SAFETY: the caller's promise; parts lie inside of the value.
    unsafe {
        match rtype.kind {
            Kind::Complex64 => Ok(hash_float(f32_at(p, 1) as f64, hash_float(f32_at(p, 0) as f64, seed))),
            Kind::Complex128 => Ok(hash_float(f64_at(p, 1), hash_float(f64_at(p, 0), seed))),
            Kind::Array => {
                let elem = rtype.elem();
                for i in 0..rtype.len as usize {
                    seed = hash_mem(elem, p.add(i * elem.size as usize), seed)?;
                }
                Ok(hash_bits(seed, rtype.len))
            }
            _ => {
                for f in rtype.fields().iter().filter(|f| f.name != "_") {
                    seed = hash_mem(f.rtype, p.add(f.offset as usize), seed)?;
                }
                Ok(hash_bits(seed, 1))
            }
        }
    }
}
