//! Package context's natives: what it asks of types at run time.

use super::dynamic::Dynamic;
use super::words::new_text;
use crate::tree::{Cx, NativeFn};

fn type_name(cx: &mut Cx, v: u64) -> u64 {
    let name = Dynamic::from_interface(v).map_or("<nil>", |d| d.rt.name.as_str());
    new_text(cx, name.as_bytes())
}

fn is_comparable(_: &mut Cx, v: u64) -> u64 {
    Dynamic::from_interface(v).is_none_or(|d| d.rt.comparable) as u64
}

/// Package context.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![("context.typeName", NativeFn::Pure1(type_name)), ("context.comparable_", NativeFn::Pure1(is_comparable))]
}
