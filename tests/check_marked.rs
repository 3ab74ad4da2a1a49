//! The marked files of `tests/errors`, put to the checker itself.
//!
//! In: `tests/errors/<heading>/<name>.go`, with `// ERROR text` on the lines that Go refuses.
//! Out: a trial for each file.
//! Always: every mark is met by a diagnostic of its line, every diagnostic by a mark.
//! Not here: the command and its output (`errors`).

use gorge::check::{self, Importer, World};
use gorge::source::{Pos, SourceMap};
use gorge::syntax::ast::{NodeIds, SourceUnit};
use libtest_mimic::{Arguments, Trial};
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut files = Vec::new();
    go_files(&root, &mut files);
    let trials = files.into_iter().map(|file| {
        let name = file.strip_prefix(&root).unwrap_or(&file).with_extension("").display().to_string();
        Trial::test(name, move || run(&file).map_err(Into::into))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn go_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            go_files(&path, files);
        } else if path.extension().is_some_and(|e| e == "go") {
            files.push(path);
        }
    }
}

/// Packages as these tests use them: a few declarations.
struct Packages<'a> {
    sources: &'a mut SourceMap,
    ids: &'a mut NodeIds,
}

impl Importer for Packages<'_> {
    fn package_files(&mut self, path: &str) -> Option<Vec<Arc<SourceUnit>>> {
        let text = match path {
            "errors" => "package errors\nfunc New(text string) error",
            "fmt" => {
                "package fmt\ntype Stringer interface { String() string }\nfunc Println(a ...any) (int, error)\nfunc Sprint(a ...any) string\nfunc Sprintf(f string, a ...any) string"
            }
            "os" => "package os\nfunc Exit(code int)",
            "strings" => "package strings\nfunc Repeat(s string, n int) string",
            "math" => "package math\nfunc Sqrt(x float64) float64",
            "sort" => "package sort\nfunc Ints(x []int)",
            "sync/atomic" => "package atomic\nfunc AddInt64(p *int64, n int64) int64",
            "sync" => "package sync\ntype Mutex struct{}",
            "unicode/utf8" => "package utf8\nfunc RuneLen(r rune) int",
            _ => return None,
        };
        let file = self.sources.add(path, text);
        let parsed = gorge::syntax::parse_file(&file, self.ids).ok()?;
        Some(vec![Arc::new(parsed.unit)])
    }

    fn describe(&self, pos: Pos) -> Option<String> {
        Some(self.sources.describe(pos))
    }
}

fn run(path: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(path).map_err(|e| e.to_string())?;
    let (mut sources, mut ids) = (SourceMap::default(), NodeIds::default());
    let file = sources.add("test.go", text.clone());
    let mut diagnostics = Vec::new();
    match gorge::syntax::parse_file(&file, &mut ids) {
        Ok(parsed) => {
            let mut world = World::new();
            let mut importer = Packages { sources: &mut sources, ids: &mut ids };
            let files = vec![Arc::new(parsed.unit)];
            check::check_package(&mut world, "main", files, parsed.kind, &mut importer, &mut diagnostics);
        }
        Err(errors) => diagnostics = errors,
    }
    let mut reports: Vec<(usize, String)> =
        diagnostics.iter().map(|d| (file.line_col(d.span.start).0 as usize, d.message.clone())).collect();
    reports.sort();
    compare(&marks(&text), &reports)
}

fn marks(text: &str) -> Vec<(usize, String)> {
    let of_line = |(i, line): (usize, &str)| {
        line.split("// ERROR ").skip(1).map(|m| (i + 1, m.trim().to_string())).collect::<Vec<_>>()
    };
    text.lines().enumerate().flat_map(of_line).collect()
}

fn compare(marks: &[(usize, String)], reports: &[(usize, String)]) -> Result<(), String> {
    let meets = |m: &(usize, String), r: &(usize, String)| m.0 == r.0 && r.1.contains(&m.1);
    let mut faults = Vec::new();
    for mark in marks.iter().filter(|m| !reports.iter().any(|r| meets(m, r))) {
        faults.push(format!("line {}: not reported: {}", mark.0, mark.1));
    }
    for report in reports.iter().filter(|r| !marks.iter().any(|m| meets(m, r))) {
        faults.push(format!("line {}: not expected: {}", report.0, report.1));
    }
    faults.sort();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}
