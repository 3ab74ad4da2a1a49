//! Gorge runs Go programs and scripts. The way of a program through the modules is told in ARCHITECTURE.md.

pub mod chan;
pub mod check;
pub mod constant;
pub mod diag;
pub mod heap;
pub mod lower;
pub mod sched;
pub mod source;
pub mod stdlib;
pub mod syntax;
pub mod tree;
pub mod types;
pub mod value;
