//! What is wrong with a source text, told to its author.
//!
//! In: findings of `syntax` and `check`. Out: text for people, one line for editors, JSON for programs.
//! Always: a diagnostic has a stable code and a position; rendering never reads files.
//! Not here: what a running program does wrong (Go panics, `exec`).

mod closest;
mod code;
mod render;

pub use closest::closest;
pub use code::Code;
pub use render::{ErrorFormat, render};

use crate::source::Span;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    Error,
    /// In scripts: unused variables and imports.
    Warning,
}

/// One mistake, where it is, and how to mend it where that is known.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    pub severity: Severity,
    pub code: Code,
    /// Go reports the error at the line of `span.start`.
    pub span: Span,
    /// In Go's terms and without its position: `undefined: x`.
    pub message: String,
    /// Other places that matter: `other declaration of x`.
    pub labels: Vec<(Span, String)>,
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn error(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Error, code, span, message: message.into(), labels: Vec::new(), help: None }
    }

    pub fn warning(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, span, message) }
    }

    pub fn label(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.labels.push((span, text.into()));
        self
    }

    pub fn help(mut self, text: impl Into<String>) -> Diagnostic {
        self.help = Some(text.into());
        self
    }
}
