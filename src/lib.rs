//! Gorge runs Go programs and scripts. The way of a program through the modules is told in ARCHITECTURE.md.

// What `pest_derive` makes without `std` names this crate.
extern crate alloc;

pub mod chan;
pub mod check;
pub mod cli;
pub mod constant;
pub mod diag;
pub mod exec;
pub mod explain;
pub mod heap;
pub mod lower;
pub mod project;
pub mod repl;
pub mod sched;
pub mod session;
pub mod source;
pub mod stdlib;
pub mod syntax;
pub mod tree;
pub mod types;
pub mod value;
