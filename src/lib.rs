//! Gorge runs Go programs and scripts. The way of a program through the modules is told in ARCHITECTURE.md.

pub mod check;
pub mod constant;
pub mod diag;
pub mod heap;
pub mod source;
pub mod syntax;
pub mod types;
pub mod value;
