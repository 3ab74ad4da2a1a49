//! Golden programs: one behaviour of Go in each, in a folder named after the specification's heading.
//!
//! In: `tests/golden/<heading>/<behaviour>.go` with `.out` beside it and, where the exit status is not 0, `.exit` and
//! `.err`. Out: a trial for each program and each way to run it: 1, 2 and 8 processors, each policy, and the
//! collector's stress mode.
//! Always: the output is what real Go prints, and no way to run a program may change it.
//! Not here: making the expected files. `tests/confirm-with-go.sh` does that, from real Go.
//!
//! A comment `// golden: WORD...` in a program's first lines changes how it is run:
//! `no-stress` leaves out the stress mode, `virtual-time` lets sleeping take no time.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::path::{Path, PathBuf};
use support::Expected;

/// A way to run a program: its name in the trial, arguments, and whether the collector's stress mode is on.
const WAYS: &[(&str, &[&str], bool)] = &[
    ("procs-1", &["--procs", "1"], false),
    ("procs-2", &["--procs", "2"], false),
    ("procs-8", &["--procs", "8"], false),
    ("notes", &["--procs", "1", "--sched", "notes"], false),
    ("random-1", &["--procs", "1", "--sched", "random", "--seed", "1"], false),
    ("random-2", &["--procs", "1", "--sched", "random", "--seed", "2"], false),
    ("stress", &["--procs", "2"], true),
];

fn main() {
    let arguments = Arguments::from_args();
    let folder = support::root("tests/golden");
    let trials = support::go_files(&folder).into_iter().flat_map(|file| trials_of(&folder, file)).collect();
    libtest_mimic::run(&arguments, trials).exit();
}

fn trials_of(folder: &Path, file: PathBuf) -> Vec<Trial> {
    let name = support::name_of(folder, &file);
    let words = directives(&file);
    let has = |word: &str| words.iter().any(|own| own == word);
    let virtual_time = has("virtual-time");
    let ways = WAYS.iter().filter(|(_, _, stress)| !(*stress && has("no-stress")));
    ways.map(|&(way, arguments, stress)| {
        let file = file.clone();
        Trial::test(format!("{name}::{way}"), move || run(&file, arguments, stress, virtual_time).map_err(Failed::from))
    })
    .collect()
}

fn run(file: &Path, arguments: &[&str], stress: bool, virtual_time: bool) -> Result<(), String> {
    let expected = Expected::of(file)?;
    let mut line = vec!["run"];
    line.extend(arguments);
    if virtual_time {
        line.push("--virtual-time");
    }
    let environment: &[(&str, &str)] = if stress { &[("GORGE_STRESS_GC", "1")] } else { &[] };
    expected.compare(&support::gorge(&line, file, environment)?)
}

/// The words of the `// golden:` comments in a program's first ten lines.
fn directives(file: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let comments = text.lines().take(10).filter_map(|line| line.strip_prefix("// golden:"));
    comments.flat_map(str::split_whitespace).map(str::to_string).collect()
}
