//! The program in the form that is walked: statements in a flat list, each owning pure expression trees.
//!
//! In: built by `lower` through `build`. Out: walked by `exec`.
//! Always: an expression reads memory, allocates and panics; it never calls a Go function, blocks or touches a channel.
//! So between two statements nothing of a goroutine lives on the native stack.
//! Not here: types, names, kinds. All of that was resolved when the tree was built.

pub mod cx;
pub mod native;
pub mod op;
pub mod trap;

pub use cx::Cx;
pub use native::{Flow, NativeFn};
pub use op::FuncRef;
