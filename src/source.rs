//! Source files, positions and lines.
//!
//! In: the text of files. Out: a `Pos` for every byte of every file, and back again.
//! Always: each file owns a range of the one position space, so that a `Pos` alone names file and offset;
//! position 0 is nowhere. Lines and columns count from 1; columns count bytes, as Go's do. A `//line` comment renames the
//! places behind it: what a user is told of is a `Place`.
//! Not here: reading files from disk.

use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// A byte of some file, or nowhere (`Pos::NONE`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Pos(pub u32);

impl Pos {
    pub const NONE: Pos = Pos(0);

    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The position `n` bytes further on.
    pub fn offset(self, n: usize) -> Pos {
        Pos(self.0 + n as u32)
    }
}

/// A half-open range of positions in one file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Span {
    pub start: Pos,
    pub end: Pos,
}

impl Span {
    pub const NONE: Span = Span { start: Pos::NONE, end: Pos::NONE };

    pub fn new(start: Pos, end: Pos) -> Span {
        Span { start, end }
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// One file's text and where it lies in the position space.
#[derive(Clone, Debug)]
pub struct SourceFile {
    pub name: String,
    pub text: String,
    /// Position of the first byte; the file owns `base ..= base + text.len()`.
    pub base: u32,
    line_starts: Vec<u32>,
    renamed: OnceLock<Vec<Renamed>>,
}

/// What a `//line` comment says of the text behind it.
#[derive(Clone, Debug)]
pub struct Renamed {
    /// Where that text begins.
    pub offset: usize,
    pub name: String,
    pub line: u32,
    /// 0: columns are not known there.
    pub column: u32,
}

/// A position as a user is told of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place<'a> {
    pub file: &'a str,
    pub line: u32,
    /// 0: not known.
    pub column: u32,
}

impl std::fmt::Display for Place<'_> {
    /// As Go prints positions.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)?;
        if self.column > 0 { write!(f, ":{}", self.column) } else { Ok(()) }
    }
}

impl SourceFile {
    pub fn pos(&self, offset: usize) -> Pos {
        Pos(self.base + offset as u32)
    }

    pub fn offset(&self, pos: Pos) -> usize {
        (pos.0 - self.base) as usize
    }

    pub fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.pos(start), self.pos(end))
    }

    /// Line and column, both from 1.
    pub fn line_col(&self, pos: Pos) -> (u32, u32) {
        let offset = pos.0.saturating_sub(self.base);
        let line = self.line_starts.partition_point(|&s| s <= offset);
        (line as u32, offset - self.line_starts[line - 1] + 1)
    }

    /// Takes in what the text's `//line` comments say, in the order of the text; only the first call counts.
    pub fn rename(&self, renamed: Vec<Renamed>) {
        let _ = self.renamed.set(renamed);
    }

    /// What a user is told of a position.
    pub fn place(&self, pos: Pos) -> Place<'_> {
        let (line, column) = self.line_col(pos);
        let renamed = self.renamed.get().map_or(&[][..], |list| list);
        let before = renamed.partition_point(|r| r.offset <= self.offset(pos));
        let Some(r) = before.checked_sub(1).map(|i| &renamed[i]) else {
            return Place { file: &self.name, line, column };
        };
        let (first, start) = self.line_col(self.pos(r.offset));
        let column = match r.column {
            0 => 0,
            _ if line > first => column,
            there => there + (column - start),
        };
        Place { file: &r.name, line: r.line + (line - first), column }
    }

    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    /// Whether a position is one of this file.
    pub fn owns(&self, pos: Pos) -> bool {
        self.base <= pos.0 && pos.0 <= self.base + self.text.len() as u32
    }

    /// The offset of a line (from 1).
    pub fn line_start(&self, line: u32) -> usize {
        self.line_starts[line as usize - 1] as usize
    }

    /// The text of a line (from 1), without its newline.
    pub fn line_text(&self, line: u32) -> &str {
        let start = self.line_start(line);
        let end = self.line_starts.get(line as usize).map_or(self.text.len(), |&e| e as usize - 1);
        self.text[start..end].trim_end_matches('\r')
    }
}

/// Every file of a run.
#[derive(Clone, Default, Debug)]
pub struct SourceMap {
    files: Vec<Arc<SourceFile>>,
}

impl SourceMap {
    /// Takes a file in and gives it its range of positions.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> Arc<SourceFile> {
        let base = self.files.last().map_or(1, |f| f.base + f.text.len() as u32 + 1);
        let text = text.into();
        let mut line_starts = vec![0];
        line_starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|i| i as u32 + 1));
        let file = Arc::new(SourceFile { name: name.into(), text, base, line_starts, renamed: OnceLock::new() });
        self.files.push(file.clone());
        file
    }

    /// The file that owns a position; `None` for `Pos::NONE` and positions of no file.
    pub fn file(&self, pos: Pos) -> Option<&Arc<SourceFile>> {
        let next = self.files.partition_point(|f| f.base <= pos.0);
        let file = self.files.get(next.checked_sub(1)?)?;
        file.owns(pos).then_some(file)
    }

    pub fn files(&self) -> &[Arc<SourceFile>] {
        &self.files
    }

    /// `file:line:col`, as Go prints positions.
    pub fn describe(&self, pos: Pos) -> String {
        match self.file(pos) {
            Some(f) => f.place(pos).to_string(),
            None => "-".to_string(),
        }
    }
}

/// A path in a folder, from the file system's root, without `.` and `..`.
pub fn whole_path(folder: &Path, path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in folder.join(path).components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            part => clean.push(part),
        }
    }
    clean
}
