//! Programs that Go refuses, with the errors marked in place.
//!
//! In: `tests/errors/<heading>/<name>.go`; a comment `// ERROR text` marks a line where Go reports an error whose
//! message contains the text, and may stand more than once on a line. A file without marks must pass.
//! Out: a trial for each file. So too `tests/not_supported/<name>.go`, with `// NOT SUPPORTED text` where Gorge refuses what
//! Go accepts.
//! Always: every marked line is reported, and no other line is.
//! Not here: how a diagnostic looks to a person; snapshots hold that.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::path::Path;

/// A message at a line: reported by the checker, or a part of one asked for by a mark.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct At {
    line: usize,
    text: String,
}

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    // What is not supported is found when a program is to be run.
    for (folder, command, word) in [("errors", "check", "// ERROR "), ("not_supported", "run", "// NOT SUPPORTED ")] {
        let folder = support::root(&format!("tests/{folder}"));
        trials.extend(support::go_files(&folder).into_iter().map(|file| {
            Trial::test(support::name_of(&folder, &file), move || run(&file, command, word).map_err(Failed::from))
        }));
    }
    libtest_mimic::run(&arguments, trials).exit();
}

fn run(file: &Path, command: &str, word: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let marks = marks(&text, word);
    let outcome = support::gorge(&[command, "--error-format", "short"], file, &[])?;
    let wanted = if marks.is_empty() { 0 } else { 1 };
    if outcome.status != Some(wanted) {
        return Err(format!("exit status {:?}, expected {wanted}\n{}", outcome.status, outcome.stderr));
    }
    let reports = reports(&outcome.stderr);
    let meets = |report: &At, mark: &At| report.line == mark.line && report.text.contains(&mark.text);
    let mut faults = Vec::new();
    for mark in marks.iter().filter(|mark| !reports.iter().any(|report| meets(report, mark))) {
        faults.push(format!("line {}: not reported: {}", mark.line, mark.text));
    }
    for report in reports.iter().filter(|report| !marks.iter().any(|mark| meets(report, mark))) {
        faults.push(format!("line {}: not expected: {}", report.line, report.text));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

fn marks(text: &str, word: &str) -> Vec<At> {
    let mut marks = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for mark in line.split(word).skip(1) {
            marks.push(At { line: index + 1, text: mark.trim().to_string() });
        }
    }
    marks
}

/// Reads `file:line:col: CODE: message`; a line of any other shape belongs to the message before it.
fn reports(stderr: &str) -> Vec<At> {
    let mut reports: Vec<At> = Vec::new();
    for line in stderr.lines() {
        match report(line) {
            Some(report) => reports.push(report),
            None => {
                if let Some(last) = reports.last_mut() {
                    last.text.push('\n');
                    last.text.push_str(line);
                }
            }
        }
    }
    reports
}

fn report(line: &str) -> Option<At> {
    let (_, rest) = line.split_once(".go:")?;
    let (number, rest) = rest.split_once(':')?;
    let (_column, rest) = rest.split_once(": ")?;
    let (_code, message) = rest.split_once(": ")?;
    Some(At { line: number.parse().ok()?, text: message.to_string() })
}
