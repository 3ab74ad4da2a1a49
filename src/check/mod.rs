//! Gives every expression a type or a constant value, and refuses every program that Go refuses.
//!
//! In: the syntax trees of a package. Out: `Info` and diagnostics, all of them.

pub mod info;
