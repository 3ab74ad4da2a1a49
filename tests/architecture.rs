//! The layers of the source: which module may import which, how long a file may be, where `unsafe` may stand.
//!
//! In: every Rust file below `src`. Out: a failure that names each file and line that leaves its layer.
//! Always: imports point down the list of layers; an exception stands in a table below, with its reason, and one that
//! nothing needs any more fails too.
//! Not here: style that `rustfmt` and `clippy` hold.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A module of the crate and the modules that it may import, from the bottom up. `sched` stands on nothing: it never sees
/// a Go value. `tree`, `types`, `constant` and `source` are where the front end and the runtime meet.
const LAYERS: &[(&str, &[&str])] = &[
    // The front end.
    ("source", &[]),
    ("diag", &["source"]),
    ("syntax", &["source", "diag"]),
    ("constant", &[]),
    ("types", &["source", "constant"]),
    ("check", &["source", "diag", "syntax", "constant", "types"]),
    // The runtime.
    ("heap", &[]),
    ("value", &["heap"]),
    ("sched", &[]),
    ("chan", &["heap", "value", "sched"]),
    ("tree", &["source", "heap", "value", "sched", "chan"]),
    ("exec", &["source", "heap", "value", "sched", "chan", "tree"]),
    ("stdlib", &["source", "heap", "value", "sched", "chan", "tree", "exec"]),
    // What brings them together.
    ("project", &["source", "diag", "syntax"]),
    ("lower", &["source", "diag", "syntax", "constant", "types", "check", "value", "tree"]),
    ("session", &["source", "diag", "syntax", "types", "check", "lower", "tree", "exec", "stdlib", "project"]),
    ("explain", &["diag", "session"]),
    (
        "repl",
        &["source", "diag", "syntax", "types", "check", "lower", "value", "sched", "tree", "exec", "stdlib", "session"],
    ),
    ("cli", &["source", "diag", "syntax", "sched", "exec", "stdlib", "project", "session", "explain", "repl"]),
];

/// Imports that leave the layers.
const IMPORT_EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("constant/literal.rs", "syntax", "a literal's text is decoded once, for the scanner and for its value"),
    ("constant/mod.rs", "syntax", "operators are named as the syntax tree names them"),
    ("syntax/scan.rs", "stdlib", "letters and digits are those of the tables of package unicode"),
    ("types/mod.rs", "syntax", "a channel's direction is the syntax tree's"),
    ("stdlib/selection.rs", "syntax", "what a program needs of the library is found by the words of both"),
];

/// Files of more than `MAX_LINES` lines.
const LENGTH_EXCEPTIONS: &[(&str, &str)] = &[];
const MAX_LINES: usize = 800;

/// Modules, or files of them, that may say `unsafe`.
const UNSAFE_ALLOWED: &[&str] =
    &["heap/", "value/", "sched/", "chan/", "tree/", "exec/", "stdlib", "repl/engine.rs", "repl/show.rs"];

struct File {
    /// Below `src`, with `/`.
    path: String,
    text: String,
}

impl File {
    fn module(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// Lines that are not comments, numbered from 1.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(i, line)| (i + 1, line)).filter(|(_, line)| !line.trim().starts_with("//"))
    }

    /// The modules of the crate that the file names, with the line that does: `crate::a::B`, `crate::{a::B, c}`.
    fn imports(&self) -> BTreeSet<(String, usize)> {
        let mut found = BTreeSet::new();
        let code: Vec<&str> = self.code().map(|(_, line)| line).collect();
        for (at, (number, line)) in self.code().enumerate() {
            for (column, name) in line.match_indices("crate::") {
                // A list may go on in the next lines.
                let rest = [&line[column + name.len()..]].into_iter().chain(code[at + 1..].iter().copied());
                let rest: String = rest.take(30).collect();
                found.extend(first_segments(&rest).into_iter().map(|name| (name, number)));
            }
        }
        found
    }
}

/// The first segments of the paths that a text starts with: one path, or a list in braces.
fn first_segments(text: &str) -> Vec<String> {
    let segment = |path: &str| path.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(list) = text.strip_prefix('{') else { return vec![segment(text)] };
    let mut depth = 0;
    let end = list.find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth < 0
    });
    let list = &list[..end.unwrap_or(list.len())];
    let parts = list.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth < 0
    });
    parts.map(segment).filter(|name| !name.is_empty()).collect()
}

fn source_files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    assert!(paths.len() > 100, "the sources were not found");
    paths
        .into_iter()
        .map(|path| File {
            path: path.strip_prefix(&root).expect("it was found below").to_string_lossy().replace('\\', "/"),
            text: std::fs::read_to_string(&path).expect("the file is readable"),
        })
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder is readable") {
        let path = entry.expect("the entry is readable").path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

fn pass(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn imports_point_down() {
    let mut faults = Vec::new();
    let mut needed = BTreeSet::new();
    for file in source_files() {
        let module = file.module();
        // The façade names every layer.
        if matches!(module, "lib" | "main") {
            continue;
        }
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == module) else {
            faults.push(format!("src/{}: {module} has no layer; give it one in LAYERS", file.path));
            continue;
        };
        for (import, line) in file.imports() {
            // What is not a module is an item of the crate's root, such as a macro.
            let is_module = LAYERS.iter().any(|(name, _)| *name == import);
            if !is_module || import == module || allowed.contains(&import.as_str()) {
                continue;
            }
            if let Some(at) = IMPORT_EXCEPTIONS.iter().position(|(path, to, _)| *path == file.path && *to == import) {
                needed.insert(at);
                continue;
            }
            faults.push(format!("src/{}:{line}: {module} must not import {import}", file.path));
        }
    }
    for (at, (path, import, _)) in IMPORT_EXCEPTIONS.iter().enumerate() {
        if !needed.contains(&at) {
            faults.push(format!("src/{path} does not import {import} any more; its exception can go"));
        }
    }
    pass(faults);
}

#[test]
fn layers_have_no_cycles() {
    // A module imports only what stands above it in the list.
    let mut faults = Vec::new();
    for (at, (module, allowed)) in LAYERS.iter().enumerate() {
        for import in *allowed {
            if !LAYERS[..at].iter().any(|(name, _)| name == import) {
                faults.push(format!("{module} may import {import}, which is not below it"));
            }
        }
    }
    pass(faults);
}

#[test]
fn a_file_has_one_subject() {
    let mut faults = Vec::new();
    for file in source_files() {
        let lines = file.text.lines().count();
        let excepted = LENGTH_EXCEPTIONS.iter().any(|(path, _)| *path == file.path);
        if lines > MAX_LINES && !excepted {
            faults.push(format!("src/{}: {lines} lines; past {MAX_LINES} a file has two subjects", file.path));
        }
        if lines <= MAX_LINES && excepted {
            faults.push(format!("src/{}: {lines} lines; its exception can go", file.path));
        }
    }
    pass(faults);
}

#[test]
fn unsafe_stays_in_the_runtime() {
    let keyword = |line: &str| {
        let code = line.split(" // ").next().unwrap_or_default();
        ["unsafe {", "unsafe fn ", "unsafe impl ", "unsafe extern ", "unsafe trait "].iter().any(|u| code.contains(u))
    };
    let mut faults = Vec::new();
    for file in source_files() {
        if UNSAFE_ALLOWED.iter().any(|allowed| file.path.starts_with(allowed)) {
            continue;
        }
        for (number, line) in file.code().filter(|(_, line)| keyword(line)) {
            faults.push(format!("src/{}:{number}: {}", file.path, line.trim()));
        }
    }
    pass(faults);
}

#[test]
fn every_module_has_a_header() {
    let missing = source_files().into_iter().filter(|file| !file.text.starts_with("//!"));
    pass(missing.map(|file| format!("src/{}: no `//!` header", file.path)).collect());
}

#[test]
fn the_readme_lists_the_library() {
    let readme = include_str!("../README.md");
    let (_, list) = readme.split_once("Of the library:\n").expect("the README has the list");
    let (list, _) = list.split_once(". Other packages").expect("the list has an end");
    let listed: Vec<&str> = list.split(',').map(|path| path.trim().trim_matches('`')).collect();
    let mut packages = gorge::stdlib::packages().to_vec();
    packages.push("unsafe");
    packages.sort();
    assert_eq!(listed, packages);
}

#[test]
fn segments_are_read_from_paths_and_lists() {
    assert_eq!(first_segments("heap::Desc;"), ["heap"]);
    assert_eq!(first_segments("{check::{self, World}, diag}; use x, y;"), ["check", "diag"]);
}
