//! The Go files of a folder that form a package (go help packages, Build constraints).
//!
//! In: a folder. Out: the names of the files that count, in order, with their texts.
//! Always: `_test.go` files are left out, files whose names begin with `_` or `.`, and those whose names or
//! constraints are for other systems.
//! Not here: parsing; whether the files agree on the package's name.

use crate::syntax::build_constraint::{self, BadConstraint};
use std::path::{Path, PathBuf};

/// A file that was read.
pub struct Text {
    pub path: PathBuf,
    pub bytes: Vec<u8>,
    /// Its constraint can't be understood.
    pub bad: Option<BadConstraint>,
}

/// What a folder has.
#[derive(Default)]
pub struct Folder {
    pub files: Vec<Text>,
    /// Files that are for other systems, or are left out by their constraints.
    pub excluded: usize,
    pub tests: usize,
}

/// Reads the Go files of a folder.
pub fn read(folder: &Path) -> std::io::Result<Folder> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        // A name that is no text can't be that of a Go file that somebody else takes for one, either.
        let Some(name) = entry.file_name().to_str().map(str::to_string) else { continue };
        if name.ends_with(".go") && !name.starts_with(['_', '.']) && !entry.path().is_dir() {
            names.push(name);
        }
    }
    names.sort();
    let mut found = Folder::default();
    for name in names {
        if name.ends_with("_test.go") {
            found.tests += 1;
            continue;
        }
        if !build_constraint::name_holds(&name) {
            found.excluded += 1;
            continue;
        }
        let path = folder.join(&name);
        let bytes = std::fs::read(&path)?;
        let constraint = build_constraint::of_file(&String::from_utf8_lossy(&bytes));
        match constraint {
            Ok(constraint) if !constraint.holds => found.excluded += 1,
            Ok(_) => found.files.push(Text { path, bytes, bad: None }),
            Err(bad) => found.files.push(Text { path, bytes, bad: Some(bad) }),
        }
    }
    Ok(found)
}

/// The folders at and below one that may have packages of its module, in order.
pub fn below(root: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    let mut todo = vec![root.to_path_buf()];
    while let Some(folder) = todo.pop() {
        let mut inner = Vec::new();
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let left_out = name.to_str().is_none_or(|n| n.starts_with(['.', '_']) || n == "testdata" || n == "vendor");
            // A link to a folder is not followed: it may lead round and round.
            if entry.file_type()?.is_dir() && !left_out && !entry.path().join("go.mod").is_file() {
                inner.push(entry.path());
            }
        }
        inner.sort();
        todo.extend(inner.into_iter().rev());
        folders.push(folder);
    }
    Ok(folders)
}

impl Folder {
    /// Why there is nothing to take, where there isn't.
    pub fn emptiness(&self, shown: &str) -> Option<String> {
        if !self.files.is_empty() {
            None
        } else if self.excluded > 0 {
            Some(format!("build constraints exclude all Go files in {shown}"))
        } else if self.tests > 0 {
            Some(format!("no non-test Go files in {shown}"))
        } else {
            Some(format!("no Go files in {shown}"))
        }
    }
}
