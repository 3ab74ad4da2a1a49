//! The standard library's packages against real Go.
//!
//! In: `tests/stdlib/<subject>.go` with `.out` beside it and, where the exit status is not 0, `.exit` and `.err`.
//! Out: a trial for each program on one processor, on two, and under the collector's stress mode.
//! Always: the output is what real Go prints. Not here: making the expected files (`tests/confirm-with-go.sh`).
//!
//! `// golden: no-stress` in a program's first lines leaves out the stress mode.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::path::Path;
use support::Expected;

const WAYS: &[(&str, &[&str], bool)] =
    &[("procs-1", &["run", "--procs", "1"], false), ("procs-2", &["run"], false), ("stress", &["run"], true)];

fn main() {
    let arguments = Arguments::from_args();
    let folder = support::root("tests/stdlib");
    let mut trials = Vec::new();
    for file in support::go_files(&folder) {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let spared = text.lines().take(10).any(|line| line.starts_with("// golden:") && line.contains("no-stress"));
        let name = support::name_of(&folder, &file);
        for &(way, line, stress) in WAYS.iter().filter(|(_, _, stress)| !(*stress && spared)) {
            let file = file.clone();
            trials.push(Trial::test(format!("{name}::{way}"), move || run(&file, line, stress).map_err(Failed::from)));
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

fn run(file: &Path, line: &[&str], stress: bool) -> Result<(), String> {
    let environment: &[(&str, &str)] = if stress { &[("GORGE_STRESS_GC", "1")] } else { &[] };
    Expected::of(file)?.compare(&support::gorge(line, file, environment)?)
}
