//! Expression nodes: pure trees of one-word values.

pub mod mem;
pub mod num;
pub mod object;
