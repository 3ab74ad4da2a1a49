//! The program in the form that is walked: statements in a flat list, each owning pure expression trees.
//!
//! In: built by `lower` through `build`. Out: walked by `exec`.
//! Always: an expression reads memory, allocates and panics; it never calls a Go function, blocks or touches a channel.
//! So between two statements nothing of a goroutine lives on the native stack.
//! Not here: types, names, kinds. All of that was resolved when the tree was built.

pub mod build;
pub mod cx;
pub mod defer;
pub mod expr;
pub mod native;
pub mod op;
pub mod stmt;
pub mod trap;

pub use cx::Cx;
pub use native::{Flow, NativeFn};
pub use op::FuncRef;

use crate::value::MapType;
use crate::value::map::{self, MapError};

/// Throws if a key sought in a nil map can't be hashed.
///
/// # Safety
/// `key` holds a key of the type.
#[cold]
pub unsafe fn check_nil_map_key(mt: &'static MapType, key: *const u64) {
    // SAFETY: the caller's promise.
    unsafe { map::check_key(mt, key) }.unwrap_or_else(|e| map_error(e));
}

/// Throws what a map operation refused.
#[cold]
pub fn map_error(e: MapError) -> ! {
    trap::throw(match e {
        MapError::NilMap => trap::Trap::Plain("assignment to entry in nil map".to_string()),
        MapError::ConcurrentWrites => trap::Trap::Fatal("concurrent map writes".to_string()),
        MapError::ConcurrentIterWrite => trap::Trap::Fatal("concurrent map iteration and map write".to_string()),
        MapError::ConcurrentReadWrite => trap::Trap::Fatal("concurrent map read and map write".to_string()),
        MapError::UnhashableInEmpty(rt) => trap::Trap::Plain(format!("hash of unhashable type: {}", rt.name)),
        MapError::Unhashable(rt) => trap::Trap::Runtime(format!("hash of unhashable type {}", rt.name)),
    })
}
