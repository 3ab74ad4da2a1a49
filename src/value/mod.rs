//! Values at run time: how they look in memory, and the operations on them that need no scheduler.
//!
//! In: words, and addresses of memory that the collector or a frame owns. Out: words; new objects in a `heap::Cache`.
//! Always: a value of a type that is not a struct, an array or a complex number is one word. An object that a word
//! refers to is immutable if it is a string, a slice header or an interface box; memory that may be shared is read and
//! written in single words (`mem`), so that a data race yields an old or a new value, never a torn address.
//! Not here: channels (`chan`), frames (`tree`), Go's panics: failures are returned.
//!
//! Word format: frames, channel buffers, map keys and values, interface boxes. A scalar takes a word; a struct, array
//! or complex number has its memory layout, rounded up to whole words.
//! Memory format: everything else. Go's sizes and alignments, but a string, slice or interface is one word.

pub mod func;
pub mod iface;
pub mod map;
pub mod mem;
pub mod rtype;
pub mod slice;
pub mod string;

pub use mem::MemKind;
pub use rtype::{Kind, MapType, MethodEntry, RField, RType};
