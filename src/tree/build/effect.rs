//! Statements on maps, slices, strings, interfaces, channels and complex numbers.
//!
//! Always: as in `func`; a statement evaluates its operands left to right, then acts.

use super::func::{Arg, FuncBuilder, Label, SelectArm};
use super::value::*;
use crate::tree::cx::Cx;
use crate::tree::expr::num::BinOp;
use crate::tree::op::{Expr, Fp};
use crate::tree::stmt::call::Items;
use crate::tree::stmt::chan::{Close, Recv, Select, SelectCase, Send};
use crate::tree::trap::{self, Trap};
use crate::tree::{check_nil_map_key, expr::num, map_error};
use crate::value::MapType;
use crate::value::{RType, iface, map, mem, slice, string};

/// Words of an operand: in a small buffer, in word format.
struct Buffer {
    small: [u64; 8],
    large: Vec<u64>,
}

impl Buffer {
    /// # Safety
    /// As for `Items::write`.
    #[inline(always)]
    unsafe fn fill(items: &Items, fp: Fp, cx: *mut Cx) -> Buffer {
        let mut buffer = Buffer { small: [0; 8], large: Vec::new() };
        if items.words as usize > buffer.small.len() {
            buffer.large = vec![0; items.words as usize];
        }
        // SAFETY: the buffer has room for `words`.
        unsafe { items.write(fp, cx, buffer.as_mut_ptr()) };
        buffer
    }

    fn as_mut_ptr(&mut self) -> *mut u64 {
        if self.large.is_empty() { self.small.as_mut_ptr() } else { self.large.as_mut_ptr() }
    }

    fn as_ptr(&self) -> *const u64 {
        if self.large.is_empty() { self.small.as_ptr() } else { self.large.as_ptr() }
    }
}

/// The words of a value at `from`, or zeros where it is null, into slots.
///
/// # Safety
/// `dst` has `words` slots.
unsafe fn deliver(fp: Fp, dst: Slot, from: *const u64, words: usize) {
    // SAFETY: by the caller.
    unsafe {
        if from.is_null() {
            std::ptr::write_bytes(fp.at(dst), 0, words);
        } else {
            std::ptr::copy_nonoverlapping(from, fp.at(dst), words);
        }
    }
}

impl FuncBuilder {
    // ---- maps ----

    /// `dst, ok = m[key]`: the value in word format, zero if the key is absent.
    pub fn map_get(&mut self, mt: &'static MapType, m: X, key: Arg, dst: Option<Slot>, ok: Option<Slot>) {
        let (m, key, words) = (m.node(), Self::items(vec![key]), mt.elem_words as usize);
        // SAFETY: slots and operands are the function's own.
        self.run(move |fp, cx| unsafe {
            let m = m.eval(fp, cx);
            let key = Buffer::fill(&key, fp, cx);
            let found = map::find(m, key.as_ptr()).unwrap_or_else(|e| map_error(e));
            if m == 0 {
                check_nil_map_key(mt, key.as_ptr());
            }
            if let Some(dst) = dst {
                deliver(fp, dst, found, words);
            }
            if let Some(ok) = ok {
                fp.set(ok, !found.is_null() as u64);
            }
        });
    }

    /// `m[key] = value`.
    pub fn map_set(&mut self, _mt: &'static MapType, m: X, key: Arg, value: Arg) {
        let (m, key, value) = (m.node(), Self::items(vec![key]), Self::items(vec![value]));
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let m = m.eval(fp, cx);
            let key = Buffer::fill(&key, fp, cx);
            let value = Buffer::fill(&value, fp, cx);
            map::set(&mut (*cx).heap, m, key.as_ptr(), value.as_ptr()).unwrap_or_else(|e| map_error(e));
        });
    }

    pub fn map_delete(&mut self, mt: &'static MapType, m: X, key: Arg) {
        let (m, key) = (m.node(), Self::items(vec![key]));
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let m = m.eval(fp, cx);
            let key = Buffer::fill(&key, fp, cx);
            map::delete(m, key.as_ptr()).unwrap_or_else(|e| map_error(e));
            if m == 0 {
                check_nil_map_key(mt, key.as_ptr());
            }
        });
    }

    pub fn map_clear(&mut self, _mt: &'static MapType, m: X) {
        let m = m.node();
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let m = m.eval(fp, cx);
            map::clear(m).unwrap_or_else(|e| map_error(e));
        });
    }

    /// `m[key] op= x` for a one-word number.
    pub fn map_update(&mut self, _mt: &'static MapType, m: X, key: Arg, op: Arith, kind: Num, x: X) {
        let (m, key, x) = (m.node(), Self::items(vec![key]), x.node());
        let f = apply_fn(op, kind);
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let m = m.eval(fp, cx);
            let key = Buffer::fill(&key, fp, cx);
            let x = x.eval(fp, cx);
            map::update_word(&mut (*cx).heap, m, key.as_ptr(), |old| f(old, x)).unwrap_or_else(|e| map_error(e));
        });
    }

    /// Begins a range over a map; `iter` is a slot that holds addresses.
    pub fn map_iter(&mut self, m: X, iter: Slot) {
        let m = m.node();
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let m = m.eval(fp, cx);
            let word = map::iter_new(&mut (*cx).heap, m);
            fp.set(iter, word);
        });
    }

    /// The next entry, or `done`.
    pub fn map_next(&mut self, iter: Slot, _mt: &'static MapType, key: Option<Slot>, value: Option<Slot>, done: Label) {
        // SAFETY: as above; key and value slots have the type's words.
        self.run_jump(done, move |fp, _| unsafe {
            let at = |slot: Option<Slot>| slot.map_or(std::ptr::null_mut(), |s| fp.at(s));
            !map::iter_next(fp.get(iter), at(key), at(value)).unwrap_or_else(|e| map_error(e))
        });
    }

    /// The rune at byte `idx` of a string; `idx` becomes the next one's index. `done` at the end.
    pub fn str_next(&mut self, s: X, idx: Slot, rune: Slot, done: Label) {
        let s = s.node();
        // SAFETY: as above.
        self.run_jump(done, move |fp, cx| unsafe {
            let bytes = string::bytes(s.eval(fp, cx));
            let at = fp.get(idx) as usize;
            if at >= bytes.len() {
                return true;
            }
            let (r, width) = if bytes[at] < 0x80 { (bytes[at] as u32, 1) } else { string::decode_rune(bytes, at) };
            fp.set(rune, r as u64);
            fp.set(idx, (at + width) as u64);
            false
        });
    }

    // ---- slices ----

    /// `dst = append(s, elems...)`.
    pub fn append(&mut self, elem: &'static RType, dst: Slot, s: X, mut elems: Vec<Arg>, first: Option<FirstArray>) {
        if elems.len() == 1 && matches!(elems[0], Arg::Word(_)) {
            let Some(Arg::Word(x)) = elems.pop() else { unreachable!("there is one word") };
            let (s, x) = (s.node(), x.node());
            let kind = elem.mem;
            // SAFETY: `append_reserve` gives room for one element.
            self.run(move |fp, cx| unsafe {
                let s = begin(fp, cx, s.eval(fp, cx), elem, 1, first);
                let word = x.eval(fp, cx);
                let (header, at) = reserve(&mut *cx, s, elem, 1);
                mem::store(kind, at, word);
                fp.set(dst, header);
            });
            return;
        }
        let s = s.node();
        let count = elems.len();
        let items = Self::items(elems);
        // SAFETY: as above, for `count` elements.
        self.run(move |fp, cx| unsafe {
            let s = begin(fp, cx, s.eval(fp, cx), elem, count, first);
            let buffer = Buffer::fill(&items, fp, cx);
            let (header, at) = reserve(&mut *cx, s, elem, count);
            for (i, (word, _)) in items.items.iter().enumerate() {
                let to = at.add(i * elem.size as usize);
                mem::store_words(elem, buffer.as_ptr().add(*word as usize), to);
            }
            fp.set(dst, header);
        });
    }

    /// `dst = append(s, other...)`.
    pub fn append_slice(&mut self, elem: &'static RType, dst: Slot, s: X, other: X, other_is_string: bool) {
        let (s, other) = (s.node(), other.node());
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let s = s.eval(fp, cx);
            let other = other.eval(fp, cx);
            let (src, count) = if other_is_string {
                let bytes = string::bytes(other);
                (bytes.as_ptr(), bytes.len())
            } else {
                let (ptr, len, _) = slice::parts(other);
                (ptr as *const u8, len)
            };
            let header = if count == 0 {
                s
            } else {
                let (header, at) = reserve(&mut *cx, s, elem, count);
                mem::move_bytes(at, src, count * elem.size as usize);
                header
            };
            fp.set(dst, header);
        });
    }

    /// `dst_n = copy(to, from)`.
    pub fn copy_slice(&mut self, elem: &'static RType, dst_n: Option<Slot>, to: X, from: X, from_is_string: bool) {
        let (to, from) = (to.node(), from.node());
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let (dst, room, _) = slice::parts(to.eval(fp, cx));
            let from = from.eval(fp, cx);
            let (src, count) = if from_is_string {
                let bytes = string::bytes(from);
                (bytes.as_ptr(), bytes.len())
            } else {
                let (ptr, len, _) = slice::parts(from);
                (ptr as *const u8, len)
            };
            let n = room.min(count);
            mem::move_bytes(dst, src, n * elem.size as usize);
            if let Some(slot) = dst_n {
                fp.set(slot, n as u64);
            }
        });
    }

    /// `clear(s)`.
    pub fn clear_slice(&mut self, elem: &'static RType, s: X) {
        let s = s.node();
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let (ptr, len, _) = slice::parts(s.eval(fp, cx));
            mem::zero_bytes(ptr, len * elem.size as usize);
        });
    }

    // ---- interfaces ----

    /// `dst, ok = x.(T)` for a concrete `T`; without `ok` a wrong type panics.
    pub fn assert_concrete(
        &mut self,
        rt: &'static RType,
        x: X,
        dst: Option<Slot>,
        ok: Option<Slot>,
        from: &'static RType,
    ) {
        let x = x.node();
        // SAFETY: a box of type `rt` has `rt.words` words of data.
        self.run(move |fp, cx| unsafe {
            let w = x.eval(fp, cx);
            let dynamic = iface::type_of(w);
            let matches = dynamic.is_some_and(|t| std::ptr::eq(t, rt));
            if !matches && ok.is_none() {
                wrong_type(from, dynamic, rt)
            }
            if let Some(dst) = dst {
                let data = if matches { (w as *const u64).add(1) } else { std::ptr::null() };
                deliver(fp, dst, data, rt.words as usize);
            }
            if let Some(ok) = ok {
                fp.set(ok, matches as u64);
            }
        });
    }

    /// `dst, ok = x.(I)` for an interface type.
    pub fn assert_iface(
        &mut self,
        target: &'static RType,
        x: X,
        dst: Option<Slot>,
        ok: Option<Slot>,
        from: &'static RType,
    ) {
        let x = x.node();
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let w = x.eval(fp, cx);
            let matches = iface::type_of(w).is_some_and(|t| t.missing_method(target).is_none());
            if !matches && ok.is_none() {
                lacks_method(from, iface::type_of(w), target)
            }
            if let Some(dst) = dst {
                fp.set(dst, if matches { w } else { 0 });
            }
            if let Some(ok) = ok {
                fp.set(ok, matches as u64);
            }
        });
    }

    // ---- channels ----

    pub fn send(&mut self, elem: &'static RType, ch: X, value: Arg) {
        let value = Self::items(vec![value]);
        // The words to send lie in the frame while the goroutine is parked.
        let scratch = self.words(&elem.ptr_map);
        self.push(Send { ch: ch.node(), value, scratch });
    }

    pub fn recv(&mut self, elem: &'static RType, ch: X, dst: Option<Slot>, ok: Option<Slot>) {
        let dst = dst.unwrap_or_else(|| self.words(&elem.ptr_map));
        self.push(Recv { ch: ch.node(), dst, ok });
    }

    pub fn close(&mut self, ch: X) {
        self.push(Close { ch: ch.node() });
    }

    /// `chosen` becomes the case's number, or their count for `default`.
    pub fn select(&mut self, arms: Vec<SelectArm>, default: bool, chosen: Slot) {
        let cases = arms
            .into_iter()
            .map(|arm| {
                let scratch = match (arm.send, arm.dst) {
                    (false, Some(dst)) => dst,
                    _ => self.words(&arm.elem.ptr_map),
                };
                SelectCase {
                    ch: arm.ch.node(),
                    send: arm.send,
                    value: arm.value.map(|v| Self::items(vec![v])),
                    slot: scratch,
                    ok: arm.ok,
                }
            })
            .collect();
        self.push(Select { cases, default, chosen });
    }

    // ---- complex numbers, in slots: complex128 two words, complex64 one ----

    pub fn complex(&mut self, op: Arith, is64: bool, dst: Slot, l: Slot, r: Slot) {
        // SAFETY: the slots hold complex numbers.
        self.run(move |fp, _| unsafe {
            let z = complex_op(op, get_complex(fp, l, is64), get_complex(fp, r, is64));
            set_complex(fp, dst, is64, z);
        });
    }

    pub fn complex_eq(&mut self, is64: bool, dst: Slot, l: Slot, r: Slot) {
        // SAFETY: as above.
        self.run(move |fp, _| unsafe {
            let (a, b) = (get_complex(fp, l, is64), get_complex(fp, r, is64));
            fp.set(dst, (a.0 == b.0 && a.1 == b.1) as u64);
        });
    }

    /// The parts are floats of the complex type's half.
    pub fn complex_make(&mut self, is64: bool, dst: Slot, re: X, im: X) {
        let (re, im) = (re.node(), im.node());
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe {
            let (re, im) = (re.eval(fp, cx), im.eval(fp, cx));
            if is64 {
                fp.set(dst, (im << 32) | (re & 0xffff_ffff));
            } else {
                fp.set(dst, re);
                fp.set(dst + 1, im);
            }
        });
    }

    pub fn complex_neg(&mut self, is64: bool, dst: Slot, src: Slot) {
        // SAFETY: as above.
        self.run(move |fp, _| unsafe {
            let z = get_complex(fp, src, is64);
            set_complex(fp, dst, is64, (-z.0, -z.1));
        });
    }

    /// Between complex64 and complex128.
    pub fn complex_convert(&mut self, dst: Slot, to64: bool, src: Slot, from64: bool) {
        // SAFETY: as above.
        self.run(move |fp, _| unsafe { set_complex(fp, dst, to64, get_complex(fp, src, from64)) });
    }
}

unsafe fn get_complex(fp: Fp, slot: Slot, is64: bool) -> (f64, f64) {
    // SAFETY: by the caller.
    unsafe {
        let word = fp.get(slot);
        if is64 {
            (f32::from_bits(word as u32) as f64, f32::from_bits((word >> 32) as u32) as f64)
        } else {
            (f64::from_bits(word), f64::from_bits(fp.get(slot + 1)))
        }
    }
}

unsafe fn set_complex(fp: Fp, slot: Slot, is64: bool, (re, im): (f64, f64)) {
    // SAFETY: by the caller.
    unsafe {
        if is64 {
            let (re, im) = ((re as f32).to_bits() as u64, (im as f32).to_bits() as u64);
            fp.set(slot, (im << 32) | re);
        } else {
            fp.set(slot, re.to_bits());
            fp.set(slot + 1, im.to_bits());
        }
    }
}

/// In float64 also where the operands are of complex64: as Go does it, only the result is rounded.
fn complex_op(op: Arith, a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    match op {
        Arith::Add => (a.0 + b.0, a.1 + b.1),
        Arith::Sub => (a.0 - b.0, a.1 - b.1),
        Arith::Mul => (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0),
        _ => complex_div(a, b),
    }
}

/// Division as Go's runtime defines it: Smith's method, with C99's treatment of infinities and NaN.
fn complex_div(n: (f64, f64), m: (f64, f64)) -> (f64, f64) {
    let (e, f) = if m.0.abs() >= m.1.abs() {
        let ratio = m.1 / m.0;
        let denom = m.0 + ratio * m.1;
        ((n.0 + n.1 * ratio) / denom, (n.1 - n.0 * ratio) / denom)
    } else {
        let ratio = m.0 / m.1;
        let denom = m.1 + ratio * m.0;
        ((n.0 * ratio + n.1) / denom, (n.1 * ratio - n.0) / denom)
    };
    if !(e.is_nan() && f.is_nan()) {
        return (e, f);
    }
    let (mut a, mut b, mut c, mut d) = (n.0, n.1, m.0, m.1);
    let inf2one = |x: f64| (if x.is_infinite() { 1f64 } else { 0. }).copysign(x);
    if c == 0. && d == 0. && (!a.is_nan() || !b.is_nan()) {
        let inf = f64::INFINITY.copysign(c);
        (inf * a, inf * b)
    } else if (a.is_infinite() || b.is_infinite()) && c.is_finite() && d.is_finite() {
        (a, b) = (inf2one(a), inf2one(b));
        (f64::INFINITY * (a * c + b * d), f64::INFINITY * (b * c - a * d))
    } else if (c.is_infinite() || d.is_infinite()) && a.is_finite() && b.is_finite() {
        (c, d) = (inf2one(c), inf2one(d));
        (0. * (a * c + b * d), 0. * (b * c - a * d))
    } else {
        (e, f)
    }
}

/// The operation as a function on words.
fn apply_fn(op: Arith, kind: Num) -> fn(u64, u64) -> u64 {
    match (op, kind) {
        (Arith::Add, Num::F64) => num::AddF64::apply,
        (Arith::Sub, Num::F64) => num::SubF64::apply,
        (Arith::Mul, Num::F64) => num::MulF64::apply,
        (_, Num::F64) => num::DivF64::apply,
        (Arith::Add, Num::F32) => num::AddF32::apply,
        (Arith::Sub, Num::F32) => num::SubF32::apply,
        (Arith::Mul, Num::F32) => num::MulF32::apply,
        (_, Num::F32) => num::DivF32::apply,
        (op, kind) => by_width_fn(op, kind),
    }
}

fn by_width_fn(op: Arith, kind: Num) -> fn(u64, u64) -> u64 {
    use num::*;
    macro_rules! pick {
        ($w:ty) => {
            match op {
                Arith::Add => Add::<$w>::apply,
                Arith::Sub => Sub::<$w>::apply,
                Arith::Mul => Mul::<$w>::apply,
                Arith::Div => Div::<$w>::apply,
                Arith::Rem => Rem::<$w>::apply,
                Arith::And => And::<$w>::apply,
                Arith::Or => Or::<$w>::apply,
                Arith::Xor => Xor::<$w>::apply,
                Arith::AndNot => AndNot::<$w>::apply,
                Arith::Shl => Shl::<$w>::apply,
                Arith::Shr => Shr::<$w>::apply,
            }
        };
    }
    match kind {
        Num::I8 => pick!(I8),
        Num::I16 => pick!(I16),
        Num::I32 => pick!(I32),
        Num::I64 => pick!(I64),
        Num::U8 => pick!(U8),
        Num::U16 => pick!(U16),
        Num::U32 => pick!(U32),
        _ => pick!(U64),
    }
}

/// Room for `n` more elements: the new slice, and where they go. Only slices whose elements take no memory can become
/// too long.
///
/// The array that Go keeps in the frame where an `append` may make a slice's first one: once in each call.
#[derive(Clone, Copy)]
pub struct FirstArray {
    /// Says whether it was made; 0 at first.
    pub made: Slot,
    /// How many elements it has.
    pub room: u32,
}

/// The slice to which `count` elements are appended: an empty one without room for them gets its first array.
///
/// # Safety
/// `s` is the word of a slice of `elem`; `fp` is the running frame.
#[inline(always)]
unsafe fn begin(fp: Fp, cx: *mut Cx, s: u64, elem: &'static RType, count: usize, first: Option<FirstArray>) -> u64 {
    let Some(first) = first else { return s };
    // SAFETY: the caller's promise.
    unsafe {
        let (_, len, cap) = slice::parts(s);
        if len > 0 || cap >= count || count > first.room as usize || fp.get(first.made) != 0 {
            return s;
        }
        fp.set(first.made, 1);
        slice::new(&mut (*cx).heap, elem, 0, first.room as usize)
    }
}

/// # Safety
/// `s` is the word of a slice of `elem`.
#[inline(always)]
unsafe fn reserve(cx: &mut Cx, s: u64, elem: &'static RType, n: usize) -> (u64, *mut u8) {
    // SAFETY: the caller's promise.
    unsafe {
        if elem.size == 0 && slice::len(s).saturating_add(n) > slice::max_len(elem) {
            trap::throw_runtime("growslice: len out of range")
        }
        slice::append_reserve(&mut cx.heap, s, elem, n)
    }
}

#[cold]
fn wrong_type(from: &RType, dynamic: Option<&RType>, want: &RType) -> ! {
    let has = dynamic.map_or("nil".to_string(), |t| t.name.clone());
    // Go tells types of one name apart by their packages.
    let note = match dynamic {
        Some(t) if t.name == want.name => {
            if t.package() == want.package() {
                " (types from different scopes)"
            } else {
                " (types from different packages)"
            }
        }
        _ => "",
    };
    trap::throw(Trap::TypeAssertion(format!("interface conversion: {} is {has}, not {}{note}", from.name, want.name)))
}

#[cold]
fn lacks_method(_from: &RType, dynamic: Option<&RType>, want: &RType) -> ! {
    trap::throw(Trap::TypeAssertion(match dynamic {
        None => format!("interface conversion: interface is nil, not {}", want.name),
        Some(t) => {
            let missing = t.missing_method(want).unwrap_or_default();
            format!("interface conversion: {} is not {}: missing method {missing}", t.name, want.name)
        }
    }))
}
