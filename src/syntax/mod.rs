//! From text to syntax tree.
//!
//! In: a file. Out: its `ast::SourceUnit`, or all syntax errors that were found.

pub mod ast;
