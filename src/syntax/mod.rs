//! From text to syntax tree.
//!
//! In: a file. Out: its `ast::SourceUnit`, or all syntax errors that were found.

pub mod ast;

/// What a source text is, by how it begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SourceKind {
    /// Begins with a `package` clause: Go's own rules.
    Program,
    /// Anything else: statements at top level, relaxed rules.
    Script,
}
