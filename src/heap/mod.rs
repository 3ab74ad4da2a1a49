//! The collector: exact, non-moving mark and sweep over one reserved range of addresses.
//!
//! In: sizes and trace descriptors (`Desc`) from whoever allocates; roots from the caller of `Heap::collect`.
//! Out: addresses of zeroed memory that stays where it is for as long as something traced refers to it,
//! be it by an address inside of the object.
//! Always: a traced word is 0, an address outside the range (ignored), or an address inside a live cell.
//! `Cache::alloc` never collects; it asks for a collection (`Cache::wants_collection`), and whoever stops the world
//! calls `Heap::collect` with every cache.
//! Not here: what objects look like (`value`), how the world is stopped (`sched`, `exec`).
//!
//! The range is carved into blocks of 32 KB. A block holds cells of one size, either with traced words (each cell
//! then starts with a word that holds its `Desc`) or without any (leaf, no header). A larger object takes whole
//! blocks. What is known of a block lies beside the range (`block::Block`), so that marking a leaf touches no object.
//!
//! Colours: outside of a collection, a cell's mark bit says "allocated, or set aside in a cache's free run". A
//! collection clears all bits, sets those of what it reaches, and what stays clear is free. There is no sweep as such:
//! a cache takes a block with clear bits and bumps through its runs, zeroing each run as it takes it.

mod block;
mod cache;
mod collect;
mod desc;
mod mark;
mod space;

pub use cache::Cache;
pub use desc::{Desc, TraceFn};
pub use mark::Marker;
pub use space::{Heap, OutOfMemory, Stats};
