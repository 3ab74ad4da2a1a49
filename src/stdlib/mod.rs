//! The standard library.
//!
//! In: a package's path, a native's name. Out: the package's Go source, the native.
//! Always: a package is a Go file, whose functions and methods without a body are the natives of the Rust file beside it.
//! Not here: parsing and checking the sources, calling the natives.

pub mod dynamic;
pub mod fmt;
pub mod math;
pub mod os;
pub mod strconv;
pub mod unicode;
pub mod utf8_core;
pub mod words;
