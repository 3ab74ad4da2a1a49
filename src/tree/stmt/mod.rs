//! Statement nodes: what writes, jumps, calls and blocks.

pub mod assign;
pub mod branch;
pub mod call;
pub mod chan;
pub mod defer;
pub mod ret;
