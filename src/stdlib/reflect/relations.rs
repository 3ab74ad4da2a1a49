//! How types relate (Spec: Type identity, Assignability, Conversions).

use super::rt;
use crate::tree::{Cx, NativeFn};
use crate::value::RType;
use crate::value::rtype::Kind;
use NativeFn::{Pure1, Pure2};

/// Whether a type has the methods of an interface type.
fn implements(interface: &'static RType, t: &'static RType) -> bool {
    let Some(required) = interface.iface_methods.get() else { return false };
    match t.iface_methods.get() {
        Some(own) => required.iter().all(|m| own.iter().any(|o| o.id == m.id)),
        None => t.missing_method(interface).is_none(),
    }
}

/// Whether it is a defined type, or one that counts as such: every predeclared type does.
fn has_name(t: &RType) -> bool {
    let unnamed =
        [Kind::Array, Kind::Chan, Kind::Func, Kind::Interface, Kind::Map, Kind::Pointer, Kind::Slice, Kind::Struct];
    !t.plain_name.is_empty() || !unnamed.contains(&t.kind)
}

fn identical(a: &'static RType, b: &'static RType, tags: bool) -> bool {
    if std::ptr::eq(a, b) {
        return true;
    }
    // Defined types are identical to nothing but themselves.
    !has_name(a) && !has_name(b) && identical_underlying(a, b, tags)
}

/// Whether the underlying types are identical, struct tags aside if not `tags`.
fn identical_underlying(a: &'static RType, b: &'static RType, tags: bool) -> bool {
    if std::ptr::eq(a, b) {
        return true;
    }
    if a.kind != b.kind {
        return false;
    }
    let same = |a: Option<&&'static RType>, b: Option<&&'static RType>| match (a, b) {
        (Some(a), Some(b)) => identical(a, b, tags),
        _ => false,
    };
    let elems = || same(a.elem.get(), b.elem.get());
    match a.kind {
        Kind::Array => a.len == b.len && elems(),
        Kind::Chan => a.chan_dir == b.chan_dir && elems(),
        Kind::Map => elems() && same(a.key.get(), b.key.get()),
        Kind::Pointer | Kind::Slice => elems(),
        Kind::Func => {
            let (Some(f), Some(g)) = (a.func.get(), b.func.get()) else { return false };
            let lists = |a: &[&'static RType], b: &[&'static RType]| {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| identical(a, b, tags))
            };
            f.variadic == g.variadic && lists(&f.params, &g.params) && lists(&f.results, &g.results)
        }
        Kind::Interface => {
            let ids = |t: &RType| t.iface_methods.get().map(|m| m.iter().map(|m| m.id).collect::<Vec<u32>>());
            ids(a) == ids(b)
        }
        Kind::Struct => {
            let (f, g) = (a.fields(), b.fields());
            f.len() == g.len()
                && f.iter().zip(g).all(|(f, g)| {
                    f.name == g.name
                        && f.pkg_path == g.pkg_path
                        && f.embedded == g.embedded
                        && (!tags || f.tag == g.tag)
                        && identical(f.rtype, g.rtype, tags)
                })
        }
        _ => true,
    }
}

/// Whether a value of type `from` can be taken as one of type `to` as it is.
fn directly_assignable(to: &'static RType, from: &'static RType) -> bool {
    if std::ptr::eq(to, from) {
        return true;
    }
    if has_name(to) && has_name(from) || to.kind != from.kind {
        return false;
    }
    // Spec: Assignability: a bidirectional channel becomes one of either direction.
    if to.kind == Kind::Chan && from.chan_dir == 0 && std::ptr::eq(to.elem(), from.elem()) {
        return true;
    }
    identical_underlying(to, from, true)
}

/// How a conversion is done; the numbers are those of value.go's `way`.
fn way(to: &'static RType, from: &'static RType) -> u64 {
    let number = |t: &RType| t.kind.is_integer() || matches!(t.kind, Kind::Float32 | Kind::Float64);
    let complex = |t: &RType| matches!(t.kind, Kind::Complex64 | Kind::Complex128);
    let elem_is = |t: &RType, kind: Kind| t.elem.get().is_some_and(|e| e.kind == kind && e.pkg_path.is_empty());
    match (from.kind, to.kind) {
        _ if number(from) && number(to) => return 1,
        (_, Kind::String) if from.kind.is_integer() => return 2,
        (Kind::String, Kind::Slice) if elem_is(to, Kind::Uint8) => return 3,
        (Kind::String, Kind::Slice) if elem_is(to, Kind::Int32) => return 4,
        (Kind::Slice, Kind::String) if elem_is(from, Kind::Uint8) => return 5,
        (Kind::Slice, Kind::String) if elem_is(from, Kind::Int32) => return 6,
        _ if complex(from) && complex(to) => return 7,
        (Kind::Slice, Kind::Pointer)
            if to.elem().kind == Kind::Array && std::ptr::eq(to.elem().elem(), from.elem()) =>
        {
            return 8;
        }
        (Kind::Slice, Kind::Array) if std::ptr::eq(to.elem(), from.elem()) => return 9,
        _ => {}
    }
    if directly_assignable(to, from) || identical_underlying(to, from, false) {
        return 10;
    }
    if to.kind == Kind::Pointer
        && from.kind == Kind::Pointer
        && !has_name(to)
        && !has_name(from)
        && identical_underlying(to.elem(), from.elem(), false)
    {
        return 10;
    }
    if to.kind == Kind::Interface && implements(to, from) {
        return 11;
    }
    0
}

fn way_of(_: &mut Cx, to: u64, from: u64) -> u64 {
    way(rt(to), rt(from))
}

/// The natives about two types.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("reflect.implements", Pure2(|_, i, t| implements(rt(i), rt(t)) as u64)),
        ("reflect.assignable", Pure2(|_, to, from| directly_assignable(rt(to), rt(from)) as u64)),
        ("reflect.wayOf", Pure2(way_of)),
        ("reflect.comparable_", Pure1(|_, t| rt(t).comparable as u64)),
        ("reflect.hasName", Pure1(|_, t| has_name(rt(t)) as u64)),
    ]
}
