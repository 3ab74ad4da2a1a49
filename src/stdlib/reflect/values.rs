//! Values in memory: loads, stores, parts.
//!
//! Always: an address that comes in is of a live value of the type that comes with it, in memory format. Scalars in
//! an interface's box are in word format, whose first bytes are the value in memory format.

use super::rt;
use crate::chan;
use crate::heap::Desc;
use crate::stdlib::dynamic::code_of;
use crate::stdlib::words::{arg, result};
use crate::tree::trap::{self, Trap};
use crate::tree::{Cx, NativeFn, map_error};
use crate::value::rtype::{Kind, RType};
use crate::value::{func, iface, map, mem, slice, string};
use NativeFn::{Frame, Pure1, Pure2, Pure3};
use std::sync::OnceLock;

#[cfg(target_endian = "big")]
compile_error!("a word's first byte must be its lowest");

/// The value of a one-word type in word format.
fn load(t: u64, p: u64) -> u64 {
    // SAFETY: `p` holds a value of the type (module header).
    unsafe { mem::load(rt(t).mem, p as *const u8) }
}

/// The word that is traced at an address: a string, slice, interface, map, channel, function or pointer.
fn word_at(p: u64) -> u64 {
    // SAFETY: as in `load`.
    unsafe { mem::load(mem::MemKind::Ptr, p as *const u8) }
}

fn load_float(_: &mut Cx, t: u64, p: u64) -> u64 {
    let bits = load(t, p);
    if rt(t).kind == Kind::Float32 { (f32::from_bits(bits as u32) as f64).to_bits() } else { bits }
}

/// A complex number's parts.
fn complex(t: &RType, p: *const u8) -> (f64, f64) {
    // SAFETY: as in `load`: a complex number is its two parts.
    unsafe {
        if t.kind == Kind::Complex64 {
            let part = |i: usize| f32::from_bits(mem::load(mem::MemKind::U32, p.add(4 * i)) as u32) as f64;
            (part(0), part(1))
        } else {
            let part = |i: usize| f64::from_bits(mem::load(mem::MemKind::W64, p.add(8 * i)));
            (part(0), part(1))
        }
    }
}

/// func loadComplex(t *rtype, p unsafe.Pointer) (re, im float64)
fn load_complex(_: &mut Cx, frame: *mut u64) {
    let (re, im) = complex(rt(arg(frame, 0)), arg(frame, 1) as *const u8);
    result(frame, 0, re.to_bits());
    result(frame, 1, im.to_bits());
}

/// func storeInt(t *rtype, p unsafe.Pointer, x int64), and of other words.
fn store(_: &mut Cx, frame: *mut u64) {
    // SAFETY: `p` is writable memory of a value of the type, which is of one word.
    unsafe { mem::store(rt(arg(frame, 0)).mem, arg(frame, 1) as *mut u8, arg(frame, 2)) }
}

/// func storeFloat(t *rtype, p unsafe.Pointer, x float64)
fn store_float(_: &mut Cx, frame: *mut u64) {
    let (t, mut bits) = (rt(arg(frame, 0)), arg(frame, 2));
    if t.kind == Kind::Float32 {
        bits = (f64::from_bits(bits) as f32).to_bits() as u64;
    }
    // SAFETY: as in `store`.
    unsafe { mem::store(t.mem, arg(frame, 1) as *mut u8, bits) }
}

/// func storeComplex(t *rtype, p unsafe.Pointer, re, im float64)
fn store_complex(_: &mut Cx, frame: *mut u64) {
    let (t, p) = (rt(arg(frame, 0)), arg(frame, 1) as *mut u8);
    for i in 0..2 {
        let bits = arg(frame, 2 + i);
        // SAFETY: as in `store`, of a complex type, which is its two parts.
        unsafe {
            if t.kind == Kind::Complex64 {
                let bits = (f64::from_bits(bits) as f32).to_bits() as u64;
                mem::store(mem::MemKind::U32, p.add(4 * i), bits);
            } else {
                mem::store(mem::MemKind::W64, p.add(8 * i), bits);
            }
        }
    }
}

/// func newCell(t *rtype) unsafe.Pointer: memory for a value of the type, zero.
fn new_cell(cx: &mut Cx, t: u64) -> u64 {
    let t = rt(t);
    cx.heap.alloc((t.size as usize).max(1), t.cell_desc) as u64
}

/// func wordCell(w unsafe.Pointer) unsafe.Pointer: memory that holds a traced word.
fn word_cell(cx: &mut Cx, w: u64) -> u64 {
    static DESC: OnceLock<&'static Desc> = OnceLock::new();
    let p = cx.heap.alloc(8, DESC.get_or_init(|| Desc::words(&[true]))) as *mut u64;
    // SAFETY: new, and of one word.
    unsafe { p.write(w) };
    p as u64
}

/// func copyTo(t *rtype, dst, src unsafe.Pointer)
fn copy_to(_: &mut Cx, frame: *mut u64) {
    // SAFETY: both hold a value of the type; `dst` may be written.
    unsafe { mem::move_bytes(arg(frame, 1) as *mut u8, arg(frame, 2) as *const u8, rt(arg(frame, 0)).size as usize) }
}

/// func clearAt(t *rtype, p unsafe.Pointer)
fn clear_at(_: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `store`, of any type.
    unsafe { mem::zero_bytes(arg(frame, 1) as *mut u8, rt(arg(frame, 0)).size as usize) }
}

/// func toAny(t *rtype, p unsafe.Pointer) any
fn to_any(cx: &mut Cx, t: u64, p: u64) -> u64 {
    let t = rt(t);
    if t.kind == Kind::Interface {
        return word_at(p);
    }
    // SAFETY: as in `load`.
    unsafe { iface::box_mem(&mut cx.heap, t, p as *const u8) }
}

/// func dataOf(i any) unsafe.Pointer: where an interface's value lies.
fn data_of(_: &mut Cx, i: u64) -> u64 {
    i + 8
}

/// func equalAt(t *rtype, a, b unsafe.Pointer) bool
fn equal_at(_: &mut Cx, t: u64, a: u64, b: u64) -> u64 {
    // SAFETY: as in `load`.
    match unsafe { iface::equal_mem(rt(t), a as *const u8, b as *const u8) } {
        Ok(equal) => equal as u64,
        Err(rt) => trap::throw(Trap::Runtime(format!("comparing uncomparable type {}", rt.name))),
    }
}

/// Whether a value equals its type's zero value; functions, maps and slices must be nil.
fn is_zero(t: &'static RType, p: *const u8) -> bool {
    // SAFETY: as in `load`; parts lie inside of the value.
    unsafe {
        match t.kind {
            Kind::String => string::len(word_at(p as u64)) == 0,
            Kind::Float32 => f32::from_bits(mem::load(t.mem, p) as u32) == 0.0,
            Kind::Float64 => f64::from_bits(mem::load(t.mem, p)) == 0.0,
            Kind::Complex64 | Kind::Complex128 => {
                let (re, im) = complex(t, p);
                re == 0.0 && im == 0.0
            }
            Kind::Array => (0..t.len as usize).all(|i| is_zero(t.elem(), p.add(i * t.elem().size as usize))),
            Kind::Struct => {
                t.fields().iter().filter(|f| f.name != "_").all(|f| is_zero(f.rtype, p.add(f.offset as usize)))
            }
            _ => mem::load(t.mem, p) == 0,
        }
    }
}

/// func lenOf(t *rtype, p unsafe.Pointer) int: of an array, slice, string, map or channel.
fn len_of(_: &mut Cx, t: u64, p: u64) -> u64 {
    let (t, w) = (rt(t), p);
    // SAFETY: as in `load`.
    unsafe {
        match t.kind {
            Kind::Array => t.len,
            Kind::Slice => slice::len(word_at(w)) as u64,
            Kind::String => string::len(word_at(w)) as u64,
            Kind::Map => map::len(word_at(w)) as u64,
            _ => chan::len(word_at(w) as *mut chan::Chan) as u64,
        }
    }
}

/// func capOf(t *rtype, p unsafe.Pointer) int: of an array, slice or channel.
fn cap_of(_: &mut Cx, t: u64, p: u64) -> u64 {
    // SAFETY: as in `load`.
    unsafe {
        match rt(t).kind {
            Kind::Array => rt(t).len,
            Kind::Slice => slice::parts(word_at(p)).2 as u64,
            _ => chan::cap(word_at(p) as *mut chan::Chan) as u64,
        }
    }
}

/// func elemAt(t *rtype, p unsafe.Pointer, i int) unsafe.Pointer: element of an array, slice or string, in range.
fn elem_at(_: &mut Cx, t: u64, p: u64, i: u64) -> u64 {
    let t = rt(t);
    // SAFETY: as in `load`.
    let base = unsafe {
        match t.kind {
            Kind::Array => p,
            Kind::Slice => slice::parts(word_at(p)).0 as u64,
            _ => string::bytes(word_at(p)).as_ptr() as u64,
        }
    };
    let size = if t.kind == Kind::String { 1 } else { t.elem().size as u64 };
    base + i * size
}

/// func baseOf(p unsafe.Pointer) unsafe.Pointer: the address of a slice's first element.
fn base_of(_: &mut Cx, p: u64) -> u64 {
    // SAFETY: as in `load`.
    unsafe { slice::parts(word_at(p)).0 as u64 }
}

/// func newSlice(elem *rtype, n, c int) unsafe.Pointer: a slice's word.
fn new_slice(cx: &mut Cx, elem: u64, n: u64, c: u64) -> u64 {
    let elem = rt(elem);
    if c as usize > slice::max_len(elem) {
        trap::throw_runtime(if n == c { "makeslice: len out of range" } else { "makeslice: cap out of range" })
    }
    slice::new(&mut cx.heap, elem, n as usize, c as usize)
}

/// func resliced(t *rtype, p unsafe.Pointer, i, j, k int) unsafe.Pointer: of a slice or an array, in range.
fn resliced(cx: &mut Cx, frame: *mut u64) {
    let (t, p) = (rt(arg(frame, 0)), arg(frame, 1));
    let [i, j, k] = [2, 3, 4].map(|n| arg(frame, n) as usize);
    let size = t.elem().size as usize;
    // SAFETY: as in `load`; the bounds were checked. An array that is sliced is addressable, so it lives in the heap.
    let w = unsafe {
        if t.kind == Kind::Array {
            slice::header(&mut cx.heap, (p as *mut u8).add(i * size), j - i, k - i)
        } else {
            slice::reslice(&mut cx.heap, word_at(p), size, i, j, k)
        }
    };
    result(frame, 0, w);
}

/// func extended(elem *rtype, w unsafe.Pointer, n int) unsafe.Pointer: a slice with n more elements.
fn extended(cx: &mut Cx, elem: u64, w: u64, n: u64) -> u64 {
    let elem = rt(elem);
    // SAFETY: `w` is a slice of such elements.
    unsafe {
        if slice::len(w).saturating_add(n as usize) > slice::max_len(elem) {
            trap::throw_runtime("growslice: len out of range")
        }
        slice::append_reserve(&mut cx.heap, w, elem, n as usize).0
    }
}

/// func moveElems(elem *rtype, dst, src unsafe.Pointer, n int)
fn move_elems(_: &mut Cx, frame: *mut u64) {
    let size = rt(arg(frame, 0)).size as usize * arg(frame, 3) as usize;
    // SAFETY: both addresses are of as many elements.
    unsafe { mem::move_bytes(arg(frame, 1) as *mut u8, arg(frame, 2) as *const u8, size) }
}

// ---- maps ----

/// A value in word format.
fn words_of(t: &'static RType, p: u64) -> Vec<u64> {
    let mut words = vec![0; t.words.max(1) as usize];
    // SAFETY: as in `load`; the words are as many as the type has.
    unsafe { mem::load_words(t, p as *const u8, words.as_mut_ptr()) };
    words
}

/// func mapGet(t *rtype, m, key unsafe.Pointer) unsafe.Pointer: a copy of the entry's value, or nil.
fn map_get(cx: &mut Cx, t: u64, m: u64, key: u64) -> u64 {
    let t = rt(t);
    let Some(key_type) = t.key.get() else { return 0 };
    let key = words_of(key_type, key);
    // SAFETY: `m` is such a map's word, `key` a key of its type.
    unsafe {
        let found = map::find(m, key.as_ptr()).unwrap_or_else(|e| map_error(e));
        if found.is_null() {
            return 0;
        }
        cell_of_words(cx, t.elem(), found)
    }
}

/// # Safety
/// `words` holds a value of the type in word format.
unsafe fn cell_of_words(cx: &mut Cx, t: &'static RType, words: *const u64) -> u64 {
    let cell = cx.heap.alloc((t.size as usize).max(1), t.cell_desc);
    // SAFETY: the caller's promise; the cell is new and large enough.
    unsafe { mem::store_words(t, words, cell) };
    cell as u64
}

/// func mapPut(t *rtype, m, key, value unsafe.Pointer)
fn map_put(cx: &mut Cx, frame: *mut u64) {
    let (t, m) = (rt(arg(frame, 0)), arg(frame, 1));
    let Some(key_type) = t.key.get() else { return };
    let (key, value) = (words_of(key_type, arg(frame, 2)), words_of(t.elem(), arg(frame, 3)));
    // SAFETY: `m` is such a map's word, the others are a key and a value of its types.
    unsafe { map::set(&mut cx.heap, m, key.as_ptr(), value.as_ptr()) }.unwrap_or_else(|e| map_error(e));
}

/// func mapDelete(t *rtype, m, key unsafe.Pointer)
fn map_delete(_: &mut Cx, frame: *mut u64) {
    let Some(key_type) = rt(arg(frame, 0)).key.get() else { return };
    let key = words_of(key_type, arg(frame, 2));
    // SAFETY: as in `map_put`.
    unsafe { map::delete(arg(frame, 1), key.as_ptr()) }.unwrap_or_else(|e| map_error(e));
}

/// func mapClear(m unsafe.Pointer)
fn map_clear(_: &mut Cx, frame: *mut u64) {
    // SAFETY: the argument is a map's word.
    unsafe { map::clear(arg(frame, 0)) }.unwrap_or_else(|e| map_error(e));
}

/// func newMap(t *rtype, n int) unsafe.Pointer
fn new_map(cx: &mut Cx, t: u64, n: u64) -> u64 {
    match rt(t).map_type.get() {
        Some(typ) => map::new(&mut cx.heap, typ, n as usize),
        None => unreachable!("a map type has its description before the program runs"),
    }
}

/// func mapIter(m unsafe.Pointer) unsafe.Pointer
fn map_iter(cx: &mut Cx, m: u64) -> u64 {
    // SAFETY: the argument is a map's word.
    unsafe { map::iter_new(&mut cx.heap, m) }
}

/// func mapNext(t *rtype, iter unsafe.Pointer) (key, value unsafe.Pointer): new cells, or nil at the end.
fn map_next(cx: &mut Cx, frame: *mut u64) {
    let t = rt(arg(frame, 0));
    let (Some(&key_type), elem) = (t.key.get(), t.elem()) else { return };
    let mut key = vec![0u64; key_type.words.max(1) as usize];
    let mut value = vec![0u64; elem.words.max(1) as usize];
    // SAFETY: the iterator is one that `map_iter` made of such a map; the buffers have room.
    let more = unsafe { map::iter_next(arg(frame, 1), key.as_mut_ptr(), value.as_mut_ptr()) };
    let (mut cells, more) = ([0; 2], more.unwrap_or_else(|e| map_error(e)));
    if more {
        // SAFETY: `iter_next` filled both.
        cells = unsafe { [cell_of_words(cx, key_type, key.as_ptr()), cell_of_words(cx, elem, value.as_ptr())] };
    }
    result(frame, 0, cells[0]);
    result(frame, 1, cells[1]);
}

// ---- functions and channels ----

/// func callerOf(t *rtype) func(fn unsafe.Pointer, args, results []unsafe.Pointer)
fn caller_of(_: &mut Cx, t: u64) -> u64 {
    match rt(t).func.get().and_then(|f| f.caller.get()) {
        Some(&caller) => func::static_closure(caller as *const ()),
        None => 0,
    }
}

/// func bound(t *rtype, i int, p unsafe.Pointer) unsafe.Pointer: the method value of method i.
fn bound(cx: &mut Cx, t: u64, i: u64, p: u64) -> u64 {
    let t = rt(t);
    let Some(method) = t.reflected().get(i as usize) else { return 0 };
    let words = words_of(t, p);
    let desc = func::closure_desc(&t.ptr_map);
    func::new_closure(&mut cx.heap, method.bound as *const (), &words[..t.words as usize], desc)
}

/// func closeChan(c unsafe.Pointer)
fn close_chan(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: the argument is a channel's word; the processor is the one that runs this.
    if let Err(e) = unsafe { chan::close(&mut *cx.p, arg(frame, 0) as *mut chan::Chan) } {
        trap::throw(Trap::Plain(e.text().to_string()));
    }
}

/// The natives about values.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("reflect.dataOf", Pure1(data_of)),
        ("reflect.wordAt", Pure1(|_, p| word_at(p))),
        ("reflect.codeOf", Pure1(|_, w| code_of(w))),
        ("reflect.stringAt", Pure1(|_, p| word_at(p))),
        ("reflect.anyAt", Pure1(|_, p| word_at(p))),
        ("reflect.bytesAt", Pure1(|_, p| word_at(p))),
        ("reflect.runesAt", Pure1(|_, p| word_at(p))),
        ("reflect.loadInt", Pure2(|_, t, p| load(t, p))),
        ("reflect.loadUint", Pure2(|_, t, p| load(t, p))),
        ("reflect.loadFloat", Pure2(load_float)),
        ("reflect.loadComplex", Frame(load_complex)),
        ("reflect.storeInt", Frame(store)),
        ("reflect.storeUint", Frame(store)),
        ("reflect.storeWord", Frame(store)),
        ("reflect.storeString", Frame(store)),
        ("reflect.storeAny", Frame(store)),
        ("reflect.storeBytes", Frame(store)),
        ("reflect.storeRunes", Frame(store)),
        ("reflect.storeFloat", Frame(store_float)),
        ("reflect.storeComplex", Frame(store_complex)),
        ("reflect.newCell", Pure1(new_cell)),
        ("reflect.wordCell", Pure1(word_cell)),
        ("reflect.add", Pure2(|_, p, n| p + n)),
        ("reflect.copyTo", Frame(copy_to)),
        ("reflect.clearAt", Frame(clear_at)),
        ("reflect.toAny", Pure2(to_any)),
        ("reflect.equalAt", Pure3(equal_at)),
        ("reflect.isZeroAt", Pure2(|_, t, p| is_zero(rt(t), p as *const u8) as u64)),
        ("reflect.lenOf", Pure2(len_of)),
        ("reflect.capOf", Pure2(cap_of)),
        ("reflect.elemAt", Pure3(elem_at)),
        ("reflect.baseOf", Pure1(base_of)),
        ("reflect.newSlice", Pure3(new_slice)),
        ("reflect.resliced", Frame(resliced)),
        ("reflect.extended", Pure3(extended)),
        ("reflect.moveElems", Frame(move_elems)),
        ("reflect.mapGet", Pure3(map_get)),
        ("reflect.mapPut", Frame(map_put)),
        ("reflect.mapDelete", Frame(map_delete)),
        ("reflect.mapClear", Frame(map_clear)),
        ("reflect.newMap", Pure2(new_map)),
        ("reflect.mapIter", Pure1(map_iter)),
        ("reflect.mapNext", Frame(map_next)),
        ("reflect.callerOf", Pure1(caller_of)),
        ("reflect.bound", Pure3(bound)),
        ("reflect.closeChan", Frame(close_chan)),
    ]
}
