//! What a type descriptor says, and types made of others.
//!
//! Always: there is one descriptor of a type, whoever makes it first (`rtype::made_or`).

use super::{rt, word};
use crate::stdlib::words::{arg, new_text, result, text};
use crate::tree::{Cx, NativeFn};
use crate::value::rtype::{Kind, RField, made_or};
use crate::value::{MapType, RType};
use NativeFn::{Frame, Pure1, Pure2};

/// Go's number of a kind.
pub fn kind_number(kind: Kind) -> u64 {
    match kind {
        Kind::Bool => 1,
        Kind::Int => 2,
        Kind::Int8 => 3,
        Kind::Int16 => 4,
        Kind::Int32 => 5,
        Kind::Int64 => 6,
        Kind::Uint => 7,
        Kind::Uint8 => 8,
        Kind::Uint16 => 9,
        Kind::Uint32 => 10,
        Kind::Uint64 => 11,
        Kind::Uintptr => 12,
        Kind::Float32 => 13,
        Kind::Float64 => 14,
        Kind::Complex64 => 15,
        Kind::Complex128 => 16,
        Kind::Array => 17,
        Kind::Chan => 18,
        Kind::Func => 19,
        Kind::Interface => 20,
        Kind::Map => 21,
        Kind::Pointer => 22,
        Kind::Slice => 23,
        Kind::String => 24,
        Kind::Struct => 25,
        Kind::UnsafePointer => 26,
    }
}

/// func typeOf(i any) *rtype
fn type_of(_: &mut Cx, iface: u64) -> u64 {
    // SAFETY: the argument is an interface.
    unsafe { crate::value::iface::type_of(iface) }.map_or(0, word)
}

/// The name of a defined or predeclared type; else empty.
fn own_name(rt: &'static RType) -> &'static str {
    match rt.kind {
        _ if !rt.plain_name.is_empty() => &rt.plain_name,
        Kind::UnsafePointer => "Pointer",
        Kind::Array
        | Kind::Chan
        | Kind::Func
        | Kind::Interface
        | Kind::Map
        | Kind::Pointer
        | Kind::Slice
        | Kind::Struct => "",
        _ => &rt.name,
    }
}

fn path_of(rt: &'static RType) -> &'static str {
    let predeclared = rt.plain_name.is_empty();
    if predeclared && rt.kind == Kind::UnsafePointer { "unsafe" } else { &rt.pkg_path }
}

fn texts(cx: &mut Cx, frame: *mut u64, of: fn(&'static RType) -> &'static str) {
    let s = new_text(cx, of(rt(arg(frame, 0))).as_bytes());
    result(frame, 0, s);
}

/// The alignment in a struct and elsewhere is the same here.
fn align(_: &mut Cx, t: u64) -> u64 {
    rt(t).align.max(1) as u64
}

fn elem(_: &mut Cx, t: u64) -> u64 {
    rt(t).elem.get().map_or(0, |e| word(e))
}

fn key(_: &mut Cx, t: u64) -> u64 {
    rt(t).key.get().map_or(0, |k| word(k))
}

fn chan_dir(_: &mut Cx, t: u64) -> u64 {
    match rt(t).chan_dir {
        1 => 2,
        2 => 1,
        _ => 3,
    }
}

fn num_field(_: &mut Cx, t: u64) -> u64 {
    rt(t).fields().len() as u64
}

fn field_at(t: u64, i: u64) -> &'static RField {
    match rt(t).fields().get(i as usize) {
        Some(field) => field,
        None => crate::tree::trap::index_range(i, rt(t).fields().len() as u64),
    }
}

/// func fieldOf(t *rtype, i int) (name, pkgPath string, typ *rtype, tag string, offset uintptr, embedded bool)
fn field_of(cx: &mut Cx, frame: *mut u64) {
    let (t, i) = (arg(frame, 0), arg(frame, 1));
    let f = field_at(t, i);
    let path = if f.exported { "" } else { f.pkg_path.as_str() };
    let texts = [&f.name, path, &f.tag].map(|s| new_text(cx, s.as_bytes()));
    result(frame, 0, texts[0]);
    result(frame, 1, texts[1]);
    result(frame, 2, word(f.rtype));
    result(frame, 3, texts[2]);
    result(frame, 4, go_offset(rt(t), i as usize));
    result(frame, 5, f.embedded as u64);
}

/// Where Go's compiler would lay the field.
fn go_offset(rt: &RType, i: usize) -> u64 {
    let mut at = 0u64;
    for (n, f) in rt.fields().iter().enumerate() {
        at = at.next_multiple_of(f.rtype.align.max(1) as u64);
        if n == i {
            break;
        }
        at += f.rtype.go_size as u64;
    }
    at
}

/// func fieldPlace(t *rtype, i int) (typ *rtype, offset int, exported, embedded bool): where it lies here.
fn field_place(_: &mut Cx, frame: *mut u64) {
    let f = field_at(arg(frame, 0), arg(frame, 1));
    result(frame, 0, word(f.rtype));
    result(frame, 1, f.offset as u64);
    result(frame, 2, f.exported as u64);
    result(frame, 3, f.embedded as u64);
}

/// func fieldNamed(t *rtype, name string) int: the position of a struct's own field, or -1.
fn field_named(_: &mut Cx, t: u64, name: u64) -> u64 {
    let name = text(name);
    let at = rt(t).fields().iter().position(|f| f.name.as_bytes() == name && f.name != "_");
    at.map_or(u64::MAX, |i| i as u64)
}

// ---- methods ----

fn num_method(_: &mut Cx, t: u64) -> u64 {
    let rt = rt(t);
    match rt.iface_methods.get() {
        Some(list) => list.len() as u64,
        None => rt.reflected().len() as u64,
    }
}

/// func methodOf(t *rtype, i int) (name, pkgPath string, typ, plain *rtype, fn unsafe.Pointer)
fn method_of(cx: &mut Cx, frame: *mut u64) {
    let (t, i) = (rt(arg(frame, 0)), arg(frame, 1) as usize);
    let (name, path, typ, plain, func) = if let Some(list) = t.iface_methods.get() {
        let Some(m) = list.get(i) else { crate::tree::trap::index_range(i as u64, list.len() as u64) };
        let typ = m.rtype.map_or(0, word);
        (m.name.as_str(), m.pkg_path.as_str(), typ, typ, 0)
    } else {
        let list = t.reflected();
        let Some(m) = list.get(i) else { crate::tree::trap::index_range(i as u64, list.len() as u64) };
        let func = crate::value::func::static_closure(m.plain as *const ());
        (m.name.as_str(), "", word(m.rtype), word(m.plain_type), func)
    };
    let (name, path) = (new_text(cx, name.as_bytes()), new_text(cx, path.as_bytes()));
    result(frame, 0, name);
    result(frame, 1, path);
    result(frame, 2, typ);
    result(frame, 3, plain);
    result(frame, 4, func);
}

/// func methodNamed(t *rtype, name string) int: the position of a method, or -1.
fn method_named(_: &mut Cx, t: u64, name: u64) -> u64 {
    let (rt, name) = (rt(t), text(name));
    let at = match rt.iface_methods.get() {
        Some(list) => list.iter().position(|m| m.name.as_bytes() == name),
        None => rt.reflected().iter().position(|m| m.name.as_bytes() == name),
    };
    at.map_or(u64::MAX, |i| i as u64)
}

// ---- functions ----

fn func_lists(t: u64) -> (&'static [&'static RType], &'static [&'static RType], bool) {
    rt(t).func.get().map_or((&[], &[], false), |f| (&f.params, &f.results, f.variadic))
}

fn num_in(_: &mut Cx, t: u64) -> u64 {
    func_lists(t).0.len() as u64
}

fn num_out(_: &mut Cx, t: u64) -> u64 {
    func_lists(t).1.len() as u64
}

fn variadic(_: &mut Cx, t: u64) -> u64 {
    func_lists(t).2 as u64
}

fn list_item(list: &'static [&'static RType], i: u64) -> u64 {
    match list.get(i as usize) {
        Some(rt) => word(rt),
        None => crate::tree::trap::index_range(i, list.len() as u64),
    }
}

// ---- types made of others ----

fn pointer_to(_: &mut Cx, t: u64) -> u64 {
    let elem = rt(t);
    word(made_or((Kind::Pointer, t as usize, 0, 0), || with_elem(Kind::Pointer, format!("*{}", elem.name), elem)))
}

fn slice_of(_: &mut Cx, t: u64) -> u64 {
    let elem = rt(t);
    word(made_or((Kind::Slice, t as usize, 0, 0), || with_elem(Kind::Slice, format!("[]{}", elem.name), elem)))
}

fn with_elem(kind: Kind, name: String, elem: &'static RType) -> RType {
    let made = RType::scalar(u32::MAX, kind, &name);
    let _ = made.elem.set(elem);
    made
}

fn map_of(_: &mut Cx, k: u64, e: u64) -> u64 {
    let (key, elem) = (rt(k), rt(e));
    let made = made_or((Kind::Map, e as usize, k as usize, 0), || {
        let made = with_elem(Kind::Map, format!("map[{}]{}", key.name, elem.name), elem);
        let _ = made.key.set(key);
        made
    });
    // The lowering sets it for the types that it knows.
    made.map_type.get_or_init(|| MapType::new(Some(made), key, elem));
    word(made)
}

/// func arrayOf(n int, t *rtype) *rtype: nil if it is too large.
fn array_of(_: &mut Cx, n: u64, t: u64) -> u64 {
    let elem = rt(t);
    let size = n.checked_mul(elem.go_size.max(elem.size).max(1) as u64);
    if size.is_none_or(|size| size >= 1 << 31) {
        return 0;
    }
    let name = format!("[{n}]{}", elem.name);
    word(made_or((Kind::Array, t as usize, 0, n), || RType::array(u32::MAX, &name, elem, n)))
}

/// The natives about types.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("reflect.typeOf", Pure1(type_of)),
        ("reflect.kindOf", Pure1(|_, t| kind_number(rt(t).kind))),
        ("reflect.textOf", Frame(|cx, frame| texts(cx, frame, |rt| &rt.name))),
        ("reflect.nameOf", Frame(|cx, frame| texts(cx, frame, own_name))),
        ("reflect.pathOf", Frame(|cx, frame| texts(cx, frame, path_of))),
        ("reflect.sizeOf", Pure1(|_, t| rt(t).go_size as u64)),
        ("reflect.alignOf", Pure1(align)),
        ("reflect.elemOf", Pure1(elem)),
        ("reflect.keyOf", Pure1(key)),
        ("reflect.arrayLen", Pure1(|_, t| rt(t).len)),
        ("reflect.dirOf", Pure1(chan_dir)),
        ("reflect.numField", Pure1(num_field)),
        ("reflect.fieldOf", Frame(field_of)),
        ("reflect.fieldPlace", Frame(field_place)),
        ("reflect.fieldNamed", Pure2(field_named)),
        ("reflect.numMethod", Pure1(num_method)),
        ("reflect.methodOf", Frame(method_of)),
        ("reflect.methodNamed", Pure2(method_named)),
        ("reflect.numIn", Pure1(num_in)),
        ("reflect.numOut", Pure1(num_out)),
        ("reflect.isVariadic", Pure1(variadic)),
        ("reflect.inOf", Pure2(|_, t, i| list_item(func_lists(t).0, i))),
        ("reflect.outOf", Pure2(|_, t, i| list_item(func_lists(t).1, i))),
        ("reflect.pointerTo", Pure1(pointer_to)),
        ("reflect.sliceOf", Pure1(slice_of)),
        ("reflect.mapOf", Pure2(map_of)),
        ("reflect.arrayOf", Pure2(array_of)),
    ]
}
