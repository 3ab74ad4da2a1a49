//! Programs of several files and packages.
//!
//! In: a folder of `tests/packages/`, the current one of the run. Out: a trial for each, of one of three kinds:
//! - `expected.out` (with `.exit` and `.err`, as beside golden programs): what the program prints and how it ends, with
//!   1 and 8 processors and under the collector's stress mode;
//! - `refused`: a text that the refusal contains, where it stands at no line;
//! - neither: every line marked by `// ERROR text`, in any file, is reported, and no other line is.
//!
//! A file `command` has the arguments of `gorge run`; without it they are `.`.
//! Always: real Go does the same; `tests/confirm-with-go.sh` checks that.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::path::Path;
use support::Expected;

fn main() {
    let arguments = Arguments::from_args();
    let root = support::root("tests/packages");
    let mut folders: Vec<_> = std::fs::read_dir(&root).into_iter().flatten().flatten().map(|e| e.path()).collect();
    folders.sort();
    let trials = folders.into_iter().map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Trial::test(name, move || run(&folder).map_err(Failed::from))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn run(folder: &Path) -> Result<(), String> {
    let command = std::fs::read_to_string(folder.join("command")).unwrap_or_else(|_| ".".to_string());
    let command: Vec<&str> = command.split_whitespace().collect();
    if folder.join("expected.out").exists() {
        let expected = Expected::of(&folder.join("expected"))?;
        for (procs, stress) in [("1", false), ("8", false), ("2", true)] {
            let line = [&["run", "--procs", procs], &command[..]].concat();
            let environment: &[(&str, &str)] = if stress { &[("GORGE_STRESS_GC", "1")] } else { &[] };
            expected.compare(&support::gorge_in(folder, &line, environment)?)?;
        }
        return Ok(());
    }
    let outcome = support::gorge_in(folder, &[&["run", "--error-format", "short"], &command[..]].concat(), &[])?;
    if outcome.status != Some(1) || !outcome.stdout.is_empty() {
        return Err(format!("it ran: status {:?}\n{}{}", outcome.status, outcome.stdout, outcome.stderr));
    }
    match std::fs::read_to_string(folder.join("refused")) {
        Ok(text) if outcome.stderr.contains(text.trim()) => Ok(()),
        Ok(text) => Err(format!("it says\n{}instead of\n{text}", outcome.stderr)),
        Err(_) => compare(&marks(folder), &reports(&outcome.stderr)),
    }
}

/// A message at a line of a file: reported, or a part of one asked for by a mark.
struct At {
    file: String,
    line: usize,
    text: String,
}

fn compare(marks: &[At], reports: &[At]) -> Result<(), String> {
    let meets = |report: &At, mark: &At| {
        (&report.file, report.line) == (&mark.file, mark.line) && report.text.contains(&mark.text)
    };
    let tell = |at: &At, what: &str| format!("{}:{}: {what}: {}", at.file, at.line, at.text);
    let missing = marks.iter().filter(|mark| !reports.iter().any(|report| meets(report, mark)));
    let mut faults: Vec<String> = missing.map(|mark| tell(mark, "not reported")).collect();
    let spare = reports.iter().filter(|report| !marks.iter().any(|mark| meets(report, mark)));
    faults.extend(spare.map(|report| tell(report, "not expected")));
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

fn marks(folder: &Path) -> Vec<At> {
    let mut marks = Vec::new();
    for path in support::go_files(folder) {
        let file = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        for (index, line) in text.lines().enumerate() {
            for mark in line.split("// ERROR ").skip(1) {
                marks.push(At { file: file.clone(), line: index + 1, text: mark.trim().to_string() });
            }
        }
    }
    marks
}

/// Reads `file:line:col: CODE: message`.
fn reports(stderr: &str) -> Vec<At> {
    let report = |line: &str| {
        let (file, rest) = line.split_once(".go:")?;
        let (number, rest) = rest.split_once(':')?;
        let (_column, rest) = rest.split_once(": ")?;
        let (_code, message) = rest.split_once(": ")?;
        let file = format!("{}.go", file.trim_start_matches("./"));
        Some(At { file, line: number.parse().ok()?, text: message.to_string() })
    };
    stderr.lines().filter_map(report).collect()
}
