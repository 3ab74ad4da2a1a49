//! One-word expressions, a function for each operation.
//!
//! In: operands as `X`. Out: an `X`. Every operand is evaluated once, left to right.
//! Not here: statements (`func`), anything that calls Go code or blocks.

use super::value::*;
use crate::chan::{self, Chan};
use crate::tree::cx::Cx;
use crate::tree::expr::num::*;
use crate::tree::expr::object::*;
use crate::tree::native::NativeFn;
use crate::tree::op::{Fp, FuncRef, Node};
use crate::tree::stmt::chan::make;
use crate::tree::trap::{self, Trap};
use crate::value::mem::MemKind;
use crate::value::{MapType, RType, func, iface, map, slice, string};
use std::marker::PhantomData;

pub fn binary(op: Arith, kind: Num, l: X, r: X) -> X {
    X::Bin(Box::new((op, kind, l, r)))
}

pub fn compare(op: Cmp, kind: Num, l: X, r: X) -> X {
    X::Cmp(Box::new((op, kind, l, r)))
}

fn un<O: UnOp>(x: X) -> X {
    match x {
        X::Const(word) => X::Const(O::apply(word)),
        x => X::Node(Node::new(Un::<O, _>(x.node(), PhantomData))),
    }
}

/// `l << count` or `l >> count`. A negative count throws.
pub fn shift(left: bool, kind: Num, l: X, count: X, count_signed: bool) -> X {
    let count = match count {
        X::Const(n) => X::Const(n),
        count if count_signed => X::Node(Node::new(Un::<ShiftCount, _>(count.node(), PhantomData))),
        count => count,
    };
    binary(if left { Arith::Shl } else { Arith::Shr }, kind, l, count)
}

pub fn not(x: X) -> X {
    match x {
        X::Cmp(c) if !c.1.is_float() => {
            let (op, kind, l, r) = *c;
            let op = match op {
                Cmp::Eq => Cmp::Ne,
                Cmp::Ne => Cmp::Eq,
                Cmp::Lt => Cmp::Ge,
                Cmp::Le => Cmp::Gt,
                Cmp::Gt => Cmp::Le,
                Cmp::Ge => Cmp::Lt,
            };
            compare(op, kind, l, r)
        }
        x => un::<Not>(x),
    }
}

pub fn neg(kind: Num, x: X) -> X {
    match kind {
        Num::F64 => un::<NegF64>(x),
        Num::F32 => un::<NegF32>(x),
        kind => by_width!(kind, W => un::<Neg<W>>(x)),
    }
}

pub fn complement(kind: Num, x: X) -> X {
    by_width!(kind, W => un::<Complement<W>>(x))
}

pub fn and(l: X, r: X) -> X {
    X::Node(Node::new(AndAlso(l.node(), r.node())))
}

pub fn or(l: X, r: X) -> X {
    X::Node(Node::new(OrElse(l.node(), r.node())))
}

pub fn select(cond: X, a: X, b: X) -> X {
    X::Node(Node::new(Select(cond.node(), a.node(), b.node())))
}

/// Spec: Conversions between numeric types.
pub fn convert(from: Num, to: Num, x: X) -> X {
    match (from, to) {
        (Num::F64, Num::F64) | (Num::F32, Num::F32) => x,
        (Num::F32, Num::F64) => un::<F64FromF32>(x),
        (Num::F64, Num::F32) => un::<F32FromF64>(x),
        (Num::F64, Num::U64) => un::<U64FromF64>(x),
        (Num::F32, Num::U64) => un::<U64FromF32>(x),
        (Num::F64, Num::I8 | Num::U8 | Num::I16 | Num::U16 | Num::I32) => convert(Num::I32, to, un::<I32FromF64>(x)),
        (Num::F32, Num::I8 | Num::U8 | Num::I16 | Num::U16 | Num::I32) => convert(Num::I32, to, un::<I32FromF32>(x)),
        (Num::F64, to) => convert(Num::I64, to, un::<I64FromF64>(x)),
        (Num::F32, to) => convert(Num::I64, to, un::<I64FromF32>(x)),
        (from, Num::F64) if from.is_signed() => un::<F64FromI64>(x),
        (_, Num::F64) => un::<F64FromU64>(x),
        (from, Num::F32) if from.is_signed() => un::<F32FromI64>(x),
        (_, Num::F32) => un::<F32FromU64>(x),
        (_, Num::I64 | Num::U64) => x,
        (from, to) if from == to => x,
        (_, to) => by_width!(to, W => un::<Truncate<W>>(x)),
    }
}

pub fn load(place: Place, kind: MemKind) -> X {
    X::Load(Box::new((place, kind)))
}

/// `&place`; not for places in the frame.
pub fn addr(place: Place) -> X {
    debug_assert!(!matches!(place, Place::Frame { .. }), "a pointer into a frame");
    X::Node(addr_node(place))
}

fn f1(x: X, f: impl Fn(&mut Cx, u64) -> u64 + 'static) -> X {
    X::Node(match x {
        X::Local(slot) => Node::new(Fun1(f, crate::tree::op::L(slot))),
        x => Node::new(Fun1(f, x.node())),
    })
}

fn f2(a: X, b: X, f: impl Fn(&mut Cx, u64, u64) -> u64 + 'static) -> X {
    X::Node(Node::new(Fun2(f, a.node(), b.node())))
}

fn f3(a: X, b: X, d: X, f: impl Fn(&mut Cx, u64, u64, u64) -> u64 + 'static) -> X {
    X::Node(Node::new(Fun3(f, a.node(), b.node(), d.node())))
}

fn opt(x: Option<X>) -> X {
    x.unwrap_or(X::Const(u64::MAX))
}

// ---- strings ----

pub fn str_len(x: X) -> X {
    f1(x, |_, s| unsafe { string::len(s) as u64 })
}

pub fn str_index(s: X, index: X) -> X {
    f2(s, index, |_, s, i| {
        // SAFETY: a string word is 0 or the address of a live header; the collector does not run in a statement.
        let bytes = unsafe { string::bytes(s) };
        match bytes.get(i as usize) {
            Some(&b) => b as u64,
            None => trap::index_range(i, bytes.len() as u64),
        }
    })
}

/// `s[lo:hi]`.
pub fn str_slice(s: X, lo: Option<X>, hi: Option<X>) -> X {
    let (has_lo, has_hi) = (lo.is_some(), hi.is_some());
    f3(s, opt(lo), opt(hi), move |cx, s, lo, hi| {
        // SAFETY: a string word.
        let len = unsafe { string::len(s) as u64 };
        let lo = if has_lo { lo } else { 0 };
        let hi = if has_hi { hi } else { len };
        check_bounds(lo, hi, None, len, "length");
        // SAFETY: in bounds, as checked above.
        unsafe { string::substring(&mut cx.heap, s, lo as usize, hi as usize) }
    })
}

#[cold]
fn throw_bounds(text: &str) -> ! {
    trap::throw(Trap::Bounds(format!("slice bounds out of range {text}")))
}

pub fn str_concat(parts: Vec<X>) -> X {
    let nodes = parts.into_iter().map(X::node).collect();
    X::Node(Node::new(FunN(|cx: &mut Cx, words: &[u64]| unsafe { string::concat(&mut cx.heap, words) }, nodes)))
}

pub fn str_compare(op: Cmp, l: X, r: X) -> X {
    match op {
        Cmp::Eq => f2(l, r, |_, a, b| unsafe { string::equal(a, b) as u64 }),
        Cmp::Ne => f2(l, r, |_, a, b| unsafe { !string::equal(a, b) as u64 }),
        Cmp::Lt => f2(l, r, |_, a, b| unsafe { string::compare(a, b).is_lt() as u64 }),
        Cmp::Le => f2(l, r, |_, a, b| unsafe { string::compare(a, b).is_le() as u64 }),
        Cmp::Gt => f2(l, r, |_, a, b| unsafe { string::compare(a, b).is_gt() as u64 }),
        Cmp::Ge => f2(l, r, |_, a, b| unsafe { string::compare(a, b).is_ge() as u64 }),
    }
}

pub fn str_from_bytes(x: X) -> X {
    f1(x, |cx, s| unsafe { slice::to_string(&mut cx.heap, s) })
}

/// `elem` is the descriptor of the element type.
/// `constant`: the string is.
pub fn bytes_from_str(x: X, elem: &'static RType, constant: bool) -> X {
    f1(x, move |cx, s| slice::from_bytes(&mut cx.heap, elem, unsafe { string::bytes(s) }, constant))
}

pub fn str_from_rune(x: X) -> X {
    f1(x, |cx, r| string::from_rune(&mut cx.heap, r))
}

pub fn str_from_runes(x: X) -> X {
    f1(x, |cx, s| unsafe { slice::runes_to_string(&mut cx.heap, s) })
}

/// `elem` is the descriptor of the element type. `constant`: the string is.
pub fn runes_from_str(x: X, elem: &'static RType, constant: bool) -> X {
    f1(x, move |cx, s| slice::from_runes(&mut cx.heap, elem, unsafe { string::bytes(s) }, constant))
}

// ---- slices, maps, channels ----

pub fn slice_len(x: X) -> X {
    f1(x, |_, s| unsafe { slice::parts(s).1 as u64 })
}

pub fn slice_cap(x: X) -> X {
    f1(x, |_, s| unsafe { slice::parts(s).2 as u64 })
}

/// Checks `lo:hi:max` against a capacity in Go's order and words.
fn check_bounds(lo: u64, hi: u64, max: Option<u64>, cap: u64, what: &str) {
    if let Some(max) = max {
        if max > cap {
            fail_bounds(max, ("::", ""), &format!(" with {what} {cap}"), "")
        }
        if hi > max {
            fail_bounds(hi, (":", ":"), "", &max.to_string())
        }
        if lo > hi {
            fail_bounds(lo, ("", "::"), "", &format!("{hi}:"))
        }
        return;
    }
    if hi > cap {
        fail_bounds(hi, (":", ""), &format!(" with {what} {cap}"), "")
    }
    if lo > hi {
        fail_bounds(lo, ("", ":"), "", &hi.to_string())
    }
}

/// Throws Go's panic for a bound that stands between `around`; a negative one is told alone, another with what follows.
#[cold]
fn fail_bounds(bound: u64, around: (&str, &str), with: &str, next: &str) -> ! {
    let (bound, negative) = trap::bound_text(bound);
    if negative {
        throw_bounds(&format!("[{}{bound}{}]", around.0, around.1))
    }
    // `[3:2:]`: what follows brings the last colon itself.
    let after = if next.ends_with(':') { ":" } else { around.1 };
    throw_bounds(&format!("[{}{bound}{after}{next}]{with}", around.0))
}

/// Marks a bound of a 64-bit unsigned type, so that one too large is told as such.
pub fn unsigned_bound(x: X) -> X {
    match x {
        X::Const(word) => X::Const(word),
        x => f1(x, |_, word| {
            if (word as i64) < 0 {
                trap::huge_bound();
            }
            word
        }),
    }
}

/// `s[lo:hi:max]` of a slice.
pub fn slice_reslice(s: X, elem_size: u32, lo: Option<X>, hi: Option<X>, max: Option<X>) -> X {
    let (has_lo, has_hi, has_max) = (lo.is_some(), hi.is_some(), max.is_some());
    let nodes = vec![s.node(), opt(lo).node(), opt(hi).node(), opt(max).node()];
    X::Node(Node::new(FunN(
        move |cx: &mut Cx, w: &[u64]| {
            let (_, len, cap) = unsafe { slice::parts(w[0]) };
            let lo = if has_lo { w[1] } else { 0 };
            let hi = if has_hi { w[2] } else { len as u64 };
            let max = if has_max { w[3] } else { cap as u64 };
            check_bounds(lo, hi, has_max.then_some(max), cap as u64, "capacity");
            unsafe { slice::reslice(&mut cx.heap, w[0], elem_size as usize, lo as usize, hi as usize, max as usize) }
        },
        nodes,
    )))
}

/// `a[lo:hi:max]` of the array of `len` elements that `ptr` points at.
pub fn slice_of_array(ptr: X, len: u64, elem: &'static RType, lo: Option<X>, hi: Option<X>, max: Option<X>) -> X {
    let (has_lo, has_hi, has_max) = (lo.is_some(), hi.is_some(), max.is_some());
    let nodes = vec![ptr.node(), opt(lo).node(), opt(hi).node(), opt(max).node()];
    let size = elem.size as u64;
    X::Node(Node::new(FunN(
        move |cx: &mut Cx, w: &[u64]| {
            if w[0] == 0 {
                trap::nil_deref()
            }
            let lo = if has_lo { w[1] } else { 0 };
            let hi = if has_hi { w[2] } else { len };
            let max = if has_max { w[3] } else { len };
            check_bounds(lo, hi, has_max.then_some(max), len, "length");
            unsafe {
                slice::header(&mut cx.heap, (w[0] + lo * size) as *mut u8, (hi - lo) as usize, (max - lo) as usize)
            }
        },
        nodes,
    )))
}

/// `(*[len]T)(s)`.
pub fn slice_to_array_ptr(s: X, len: u64) -> X {
    f1(s, move |_, s| {
        let (ptr, n, _) = unsafe { slice::parts(s) };
        if (n as u64) < len {
            trap::throw(Trap::Bounds(format!(
                "cannot convert slice with length {n} to array or pointer to array with length {len}"
            )))
        }
        ptr as u64
    })
}

/// The pointer that a method's receiver is loaded from. If it is nil that is told with `text`.
pub fn receiver(pointer: X, text: String) -> X {
    f1(pointer, move |_, pointer| {
        if pointer == 0 {
            trap::throw(Trap::Plain(text.clone()))
        }
        pointer
    })
}

/// The larger or the smaller of two floats: of two zeros the sign decides, NaN wins (Spec: Min and max).
pub fn float_extreme(single: bool, max: bool, l: X, r: X) -> X {
    let sign = if single { 1 << 31 } else { 1 << 63 };
    let join = move |a: u64, b: u64| if max { a & b } else { a | b };
    f2(l, r, move |_, a, b| {
        let value = |word: u64| if single { f32::from_bits(word as u32) as f64 } else { f64::from_bits(word) };
        let (x, y) = (value(a), value(b));
        if x.is_nan() || y.is_nan() {
            // As the compiler's instructions for amd64 leave it.
            let bits = |word: u64, x: f64| if x.is_nan() { word & !sign } else { 0 };
            return bits(a, x) | bits(b, y) | join(a, b) & sign;
        }
        match x.total_cmp(&y).is_lt() {
            less if less == max => b,
            _ => a,
        }
    })
}

/// Checks the length of `what`, whose elements of `size` bytes lie behind an address. Spec: Package unsafe.
fn check_span(what: &str, size: u64, ptr: u64, len: u64) {
    let fits =
        (len as i64) >= 0 && len.checked_mul(size).is_some_and(|n| n <= MAX_ALLOC && n <= 0u64.wrapping_sub(ptr));
    if ptr == 0 && len > 0 && (len as i64) >= 0 {
        trap::throw(Trap::Runtime(format!("{what}: ptr is nil and len is not zero")))
    }
    if !fits && ptr != 0 || (len as i64) < 0 {
        trap::throw(Trap::Runtime(format!("{what}: len out of range")))
    }
}

/// `unsafe.Slice(ptr, len)`.
pub fn unsafe_slice(elem: &'static RType, ptr: X, len: X) -> X {
    f2(ptr, len, move |cx, ptr, len| {
        check_span("unsafe.Slice", elem.go_size as u64, ptr, len);
        if ptr == 0 {
            return 0;
        }
        // As in Go, who writes it answers for the elements being there.
        unsafe { slice::header(&mut cx.heap, ptr as *mut u8, len as usize, len as usize) }
    })
}

/// `unsafe.String(ptr, len)`.
pub fn unsafe_string(ptr: X, len: X) -> X {
    f2(ptr, len, |cx, ptr, len| {
        check_span("unsafe.String", 1, ptr, len);
        unsafe { string::view(&mut cx.heap, ptr as *const u8, len as usize) }
    })
}

/// `unsafe.SliceData(s)`.
pub fn slice_data(s: X) -> X {
    f1(s, |_, s| unsafe { slice::parts(s).0 as u64 })
}

/// `unsafe.StringData(s)`.
pub fn str_data(s: X) -> X {
    f1(s, |_, s| {
        let bytes = unsafe { string::bytes(s) };
        if bytes.is_empty() { 0 } else { bytes.as_ptr() as u64 }
    })
}

/// The most bytes that one object may ask for.
const MAX_ALLOC: u64 = 1 << 47;

pub fn make_slice(elem: &'static RType, len: X, cap: Option<X>) -> X {
    let has_cap = cap.is_some();
    f2(len, opt(cap), move |cx, len, cap| {
        let cap = if has_cap { cap } else { len };
        let limit = if elem.size == 0 { i64::MAX as u64 } else { MAX_ALLOC / elem.size as u64 };
        if len > limit {
            trap::throw_runtime("makeslice: len out of range")
        }
        if cap > limit || len > cap {
            trap::throw_runtime("makeslice: cap out of range")
        }
        slice::new(&mut cx.heap, elem, len as usize, cap as usize)
    })
}

/// A fresh zeroed cell for a value in memory format.
pub fn new_object(rt: &'static RType) -> X {
    X::Node(Node::new(Fun0(move |cx: &mut Cx| cx.heap.alloc(rt.size as usize, rt.cell_desc) as u64)))
}

pub fn make_map(mt: &'static MapType, hint: Option<X>) -> X {
    f1(hint.unwrap_or(X::Const(0)), move |cx, hint| {
        map::new(&mut cx.heap, mt, (hint as i64).clamp(0, 1 << 24) as usize)
    })
}

pub fn make_chan(elem: &'static RType, cap: Option<X>) -> X {
    f1(cap.unwrap_or(X::Const(0)), move |cx, cap| make(&mut cx.heap, elem.words as usize, &elem.ptr_map, cap))
}

pub fn map_len(x: X) -> X {
    f1(x, |_, m| unsafe { map::len(m) as u64 })
}

pub fn chan_len(x: X) -> X {
    f1(x, |_, c| unsafe { chan::len(c as *mut Chan) as u64 })
}

pub fn chan_cap(x: X) -> X {
    f1(x, |_, c| unsafe { chan::cap(c as *mut Chan) as u64 })
}

/// `m[key]` where key and value are one word each: 0 if the key is absent.
pub fn map_index(mt: &'static MapType, m: X, key: X) -> X {
    f2(m, key, move |_, m, key| match unsafe { map::find(m, &key) } {
        // SAFETY: `find` gives the address of the value's words, which live until the statement ends.
        Ok(p) if !p.is_null() => unsafe { *p },
        Ok(_) => {
            if m == 0 {
                // SAFETY: the key is of the map's type.
                unsafe { crate::tree::check_nil_map_key(mt, &key) };
            }
            0
        }
        Err(e) => super::map_error(e),
    })
}

// ---- interfaces ----

/// Boxes a one-word dynamic value.
pub fn box_word(rt: &'static RType, x: X) -> X {
    f1(x, move |cx, w| iface::box_word(&mut cx.heap, rt, w))
}

/// Boxes an aggregate that lies in memory format.
pub fn box_place(rt: &'static RType, place: Place) -> X {
    fun_addr(place, move |cx, p| unsafe { iface::box_mem(&mut cx.heap, rt, p) })
}

/// The dynamic type's descriptor as a word, 0 for nil.
pub fn iface_type_word(x: X) -> X {
    // SAFETY: an interface word is 0 or the address of a live box, whose first word is the descriptor.
    f1(x, |_, w| if w == 0 { 0 } else { unsafe { *(w as *const u64) } })
}

pub fn rtype_const(rt: &'static RType) -> X {
    X::Const(rt as *const RType as u64)
}

/// The boxed word; the box is not nil and holds one.
pub fn unbox_word(x: X) -> X {
    // SAFETY: the lowering has compared the dynamic type before.
    f1(x, |_, w| unsafe { *(w as *const u64).add(1) })
}

/// The aggregate in the box, in memory format.
pub fn unbox_place(x: X) -> Place {
    Place::address(x).field(8)
}

pub fn iface_implements(x: X, target: &'static RType) -> X {
    f1(x, move |_, w| unsafe { iface::type_of(w).is_some_and(|rt| rt.missing_method(target).is_none()) as u64 })
}

#[cold]
fn uncomparable(rt: &RType) -> ! {
    trap::throw(Trap::Runtime(format!("comparing uncomparable type {}", rt.name)))
}

pub fn eq_iface(l: X, r: X) -> X {
    f2(l, r, |_, a, b| match unsafe { iface::equal(a, b) } {
        Ok(equal) => equal as u64,
        Err(rt) => uncomparable(rt),
    })
}

/// Interface against a one-word value of a concrete type.
pub fn eq_iface_word(l: X, rt: &'static RType, r: X) -> X {
    f2(l, r, move |_, a, w| {
        if unsafe { iface::type_of(a) }.is_none_or(|t| !std::ptr::eq(t, rt)) {
            return 0;
        }
        // SAFETY: the box holds a value of `rt`, one word.
        match unsafe { iface::equal_words(rt, (a as *const u64).add(1), &w) } {
            Ok(equal) => equal as u64,
            Err(rt) => uncomparable(rt),
        }
    })
}

/// Interface against an aggregate of a concrete type.
pub fn eq_iface_place(l: X, rt: &'static RType, place: Place) -> X {
    eq_addr(X::Node(l.node()), place, move |a, p| {
        if unsafe { iface::type_of(a) }.is_none_or(|t| !std::ptr::eq(t, rt)) {
            return 0;
        }
        // SAFETY: aggregates lie in a box as in memory.
        match unsafe { iface::equal_mem(rt, (a as *const u8).add(8), p) } {
            Ok(equal) => equal as u64,
            Err(rt) => uncomparable(rt),
        }
    })
}

fn eq_addr(l: X, place: Place, f: impl Fn(u64, *const u8) -> u64 + 'static) -> X {
    struct V<F>(Node, F);
    impl<F: Fn(u64, *const u8) -> u64 + 'static> VisitAddr for V<F> {
        type Out = Node;
        fn visit<A: crate::tree::op::Addr>(self, a: A) -> Node {
            let f = self.1;
            Node::new(FunWordAddr(move |_: &mut Cx, w, p: *mut u8| f(w, p), self.0, a))
        }
    }
    X::Node(place.visit(V(l.node(), f)))
}

struct FunWordAddr<F, A>(F, Node, A);
impl<F: Fn(&mut Cx, u64, *mut u8) -> u64 + 'static, A: crate::tree::op::Addr> crate::tree::op::Expr
    for FunWordAddr<F, A>
{
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: as for `Fun1`.
        unsafe {
            let w = self.1.eval(fp, cx);
            let p = self.2.addr(fp, cx);
            (self.0)(&mut *cx, w, p)
        }
    }
}

/// Aggregates of one type, both in memory format.
pub fn eq_place(rt: &'static RType, a: Place, b: Place) -> X {
    // A place in the frame has an address too, good for the statement.
    let a = X::Node(addr_node(a));
    eq_addr(a, b, move |a, b| match unsafe { iface::equal_mem(rt, a as *const u8, b) } {
        Ok(equal) => equal as u64,
        Err(rt) => uncomparable(rt),
    })
}

// ---- functions ----

/// The closure word of a function that captures nothing.
pub fn func_value(f: FuncRef) -> X {
    X::Const(func::static_closure(f.0 as *const ()))
}

/// A fresh closure object over captured words. `map` tells which captures hold addresses.
pub fn closure(f: FuncRef, captures: Vec<X>, map: &[bool]) -> X {
    let desc = func::closure_desc(map);
    let nodes = captures.into_iter().map(X::node).collect();
    X::Node(Node::new(FunN(
        move |cx: &mut Cx, words: &[u64]| func::new_closure(&mut cx.heap, f.0 as *const (), words, desc),
        nodes,
    )))
}

/// Capture `i` of the running closure.
pub fn capture(closure_slot: Slot, i: u32) -> X {
    load(Place::address(X::Local(closure_slot)).field(8 + 8 * i), MemKind::Ptr)
}

/// A library function inside an expression. Panics if the function is not one of the pure kinds.
pub fn pure_native(f: NativeFn, args: Vec<X>) -> X {
    let mut args = args.into_iter();
    let mut next = || args.next().unwrap_or(X::Const(0));
    match f {
        NativeFn::Pure0(f) => X::Node(Node::new(Fun0(f))),
        NativeFn::Pure1(f) => f1(next(), f),
        NativeFn::Pure2(f) => {
            let a = next();
            f2(a, next(), f)
        }
        NativeFn::Pure3(f) => {
            let a = next();
            let b = next();
            f3(a, b, next(), f)
        }
        NativeFn::Frame(_) | NativeFn::Park(_) => unreachable!("the lowering calls these by a statement"),
    }
}

/// One part of the complex number in slots.
pub fn complex_part(is64: bool, slot: Slot, imag: bool) -> X {
    if is64 {
        let byte = slot * 8 + if imag { 4 } else { 0 };
        load(Place::Frame { byte }, MemKind::U32)
    } else {
        X::Local(slot + imag as u32)
    }
}
