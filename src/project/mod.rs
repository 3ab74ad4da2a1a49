//! Finds and parses the files of a program: those that were named, those of a folder, and those of the packages of
//! its module that it imports, directly or not.
//!
//! In: what the user asked for. Out: the program's packages, each after those that it imports, or what keeps them from
//! being loaded.
//! Always: files are taken as the go command takes them for linux/amd64; no package imports itself in a round about
//! way; a package that can't be used where it is imported is refused at the import.
//! Not here: what the files mean (`check`); the standard library (`stdlib`).

mod folder;
mod graph;
mod module;
mod names;
mod start;

use crate::diag::Diagnostic;
use crate::source::{SourceMap, Span};
use crate::syntax::SourceKind;
use crate::syntax::ast::{NodeIds, SourceUnit};
pub use crate::syntax::build_constraint::{NEWEST, Version};
use std::path::PathBuf;
use std::sync::Arc;

/// What to load.
#[derive(Clone, Debug)]
pub enum Start {
    /// A text that was read already, and the name that it goes by. Packages that it imports are looked for in the
    /// module of `folder`; without one nothing else is read.
    Text { name: String, bytes: Vec<u8>, folder: Option<PathBuf> },
    /// Files of one folder, which form a package whatever their names and build constraints say.
    Files(Vec<String>),
    /// All files of a folder that belong to a program for linux/amd64.
    Folder(String),
    /// All packages in and below a folder, to be checked.
    Tree(String),
}

/// A package, parsed.
#[derive(Debug)]
pub struct SourcePackage {
    /// The import path; of files that were named, and of programs, `main`.
    pub path: String,
    pub files: Vec<Arc<SourceUnit>>,
    pub kind: SourceKind,
    /// The language version of files that don't ask for one.
    pub version: Version,
    /// Packages of the same module that it imports, by their number in `Program`.
    pub imports: Vec<usize>,
}

impl SourcePackage {
    /// Its name is `main`, or it is a script: it can be run, and not be imported.
    pub fn is_program(&self) -> bool {
        self.files.first().and_then(|f| f.package.as_ref()).is_none_or(|name| name.name == "main")
    }
}

/// Packages in an order in which each follows what it imports. The last is what was asked for.
#[derive(Debug)]
pub struct Program {
    pub packages: Vec<SourcePackage>,
    /// The version whose behaviour the program has where it asks for no other: that of the main package's module.
    pub behaviour: Version,
    /// Settings that it asks for, `name` and `value`, in `go.mod` and then in `//go:debug` lines.
    pub debug: Vec<(String, String)>,
    /// The name of what was asked for, as messages have it: its import path, or `command-line-arguments`.
    pub asked: String,
}

/// Where the standard library is known.
pub struct Settings<'a> {
    /// The paths that the library has.
    pub standard: &'a [&'a str],
    /// The language version of all files that don't ask for one; else `go.mod` has it.
    pub version: Option<Version>,
}

/// Why there is nothing to run.
#[derive(Debug)]
pub enum Refusal {
    /// There are no such files: nothing was read.
    Unreadable(String),
    /// In the files, or between them. `unknown`: imports that only the library can have, and has not.
    Wrong { diagnostics: Vec<Diagnostic>, unknown: Vec<(String, Span)> },
}

/// Loads what was asked for. Sources and node numbers are those of the run.
pub fn load(
    start: &Start,
    settings: &Settings,
    sources: &mut SourceMap,
    ids: &mut NodeIds,
) -> Result<Program, Refusal> {
    graph::Loader::new(settings, sources, ids).load(start)
}

/// `go1.21` or `1.21` as a version; `None` for what is none, or is newer than what is implemented.
pub fn parse_version(text: &str) -> Option<Version> {
    let text = text.strip_prefix("go").unwrap_or(text);
    module::language_version(text).filter(|&v| v <= NEWEST)
}
