//! The examples run, and print what stands beside them.
//!
//! In: `examples/<name>.go` with `.out` beside it and, where the exit status is not 0, `.exit` and `.err`.
//! Out: a trial for each example, with one processor and with two.
//! Always: every example has an expected output.
//! Not here: whether an example can be read by a learner.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::path::Path;
use support::{Expected, Outcome};

/// Examples whose lines come in an order that the scheduler chooses.
const ANY_ORDER: &[&str] = &["notes-1-waitgroup"];

fn main() {
    let arguments = Arguments::from_args();
    let folder = support::root("examples");
    let mut trials = Vec::new();
    for file in support::go_files(&folder) {
        for procs in ["1", "2"] {
            let (name, file) = (support::name_of(&folder, &file), file.clone());
            trials.push(Trial::test(format!("{name}::procs-{procs}"), move || {
                run(&name, &file, procs).map_err(Failed::from)
            }));
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

fn run(name: &str, file: &Path, procs: &str) -> Result<(), String> {
    let mut expected = Expected::of(file)?;
    let mut outcome = support::gorge(&["run", "--procs", procs], file, &[])?;
    if ANY_ORDER.contains(&name) {
        expected.stdout = sorted(&expected.stdout);
        outcome = Outcome { stdout: sorted(&outcome.stdout), ..outcome };
    }
    expected.compare(&outcome)
}

fn sorted(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines.join("\n")
}
