//! Random programs: that Gorge runs them, and that it does what real Go does.
//!
//! In: seeds. Out: a trial for each of a few seeds; with `against-go FIRST COUNT`, a report of each difference to
//! real Go, and the program made smaller in a folder.
//! Always: a seed gives the same program on every machine.
//! Not here: whether a program's output is right; only real Go knows.

mod against_go;
mod calls;
mod constants;
mod control;
mod expr;
mod features;
mod library;
mod literals;
mod maker;
mod more_features;
mod operators;
mod order;
mod parts;
mod program;
mod rng;
mod shrink;
mod stmt;
mod types;

use against_go::{Ended, Go};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Seeds of the suite.
const SEEDS: std::ops::Range<u64> = 1..51;
/// Programs that are linked into one binary.
const BATCH: u64 = 40;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |i: usize, default: u64| words.get(i).and_then(|word| word.parse().ok()).unwrap_or(default);
    match words.first().map(String::as_str) {
        Some("print") => {
            print!("{}", program::program(number(1, 1)));
            ExitCode::SUCCESS
        }
        Some("against-go") => tell(compare(number(1, 1), number(2, 2000))),
        Some("shrink") => tell(shrink_file(Path::new(&words[1]))),
        _ => {
            let arguments = Arguments::from_args();
            let trials =
                SEEDS.map(|seed| Trial::test(format!("seed-{seed}"), move || trial(seed).map_err(Failed::from)));
            libtest_mimic::run(&arguments, trials.collect()).exit_code()
        }
    }
}

fn tell(result: Result<u64, String>) -> ExitCode {
    match result {
        Ok(0) => {
            println!("no difference");
            ExitCode::SUCCESS
        }
        Ok(count) => {
            println!("{count} differences");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// The program is accepted, ends, and ends as Go programs do.
fn trial(seed: u64) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = folder.path().join("main.go");
    fs::write(&file, program::program(seed)).map_err(|error| error.to_string())?;
    if let Some(refused) = against_go::refused(&file) {
        return Err(refused);
    }
    let Ended { status, message, .. } = against_go::gorge(&file)?;
    let told = match message.split_whitespace().next() {
        None => status == Some(0) || status.is_some_and(|status| status > 2),
        Some(word) => status == Some(2) && matches!(word, "panic:" | "fatal") || !matches!(word, "panic:" | "fatal"),
    };
    if told && !message.contains("internal") { Ok(()) } else { Err(format!("status {status:?}\n{message}")) }
}

/// Compares programs with real Go. The number of differences.
fn compare(first: u64, count: u64) -> Result<u64, String> {
    let go = Go::find()?;
    let folder = PathBuf::from(std::env::var_os("RANDOM_OUT").unwrap_or_else(|| "random-differences".into()));
    let next = AtomicU64::new(first);
    let differences = AtomicU64::new(0);
    let failure = Mutex::new(None);
    let workers = std::thread::available_parallelism().map_or(1, |n| n.get());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let start = next.fetch_add(BATCH, Ordering::Relaxed);
                    if start >= first + count {
                        return;
                    }
                    let seeds: Vec<u64> = (start..(start + BATCH).min(first + count)).collect();
                    match compare_batch(&go, &seeds, &folder) {
                        Ok(found) => differences.fetch_add(found, Ordering::Relaxed),
                        Err(error) => {
                            failure.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).replace(error);
                            return;
                        }
                    };
                }
            });
        }
    });
    match failure.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner()) {
        Some(error) => Err(error),
        None => Ok(differences.into_inner()),
    }
}

fn compare_batch(go: &Go, seeds: &[u64], folder: &Path) -> Result<u64, String> {
    let programs: Vec<String> = seeds.iter().map(|&seed| program::program(seed)).collect();
    let wanted = go.run(&format!("seeds-{}", seeds[0]), &programs)?;
    let mut count = 0;
    for ((seed, program), wanted) in seeds.iter().zip(&programs).zip(wanted) {
        let Some(difference) = judge(program, wanted)? else { continue };
        count += 1;
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        let file = folder.join(format!("seed-{seed}.go"));
        fs::write(&file, program).map_err(|error| error.to_string())?;
        println!("seed {seed}: {}\n{difference}", file.display());
    }
    Ok(count)
}

/// The difference between what Go did and what Gorge does.
fn judge(program: &str, wanted: Result<Ended, String>) -> Result<Option<String>, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = folder.path().join("main.go");
    fs::write(&file, program).map_err(|error| error.to_string())?;
    let refused = against_go::refused(&file);
    Ok(match (wanted, refused) {
        (Err(_), Some(_)) => None,
        (Err(said), None) => Some(format!("only Go refuses it: {said}")),
        (Ok(_), Some(said)) => Some(format!("only Gorge refuses it: {said}")),
        (Ok(wanted), None) => match against_go::gorge(&file) {
            Ok(got) => against_go::difference(&wanted, &got),
            Err(error) => Some(format!("gorge: {error}")),
        },
    })
}

/// Makes a program smaller that both accept and that ends differently; it is written beside the file.
fn shrink_file(file: &Path) -> Result<u64, String> {
    let go = Go::find()?;
    let program = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let candidate = scratch.path().join("main.go");
    let mut tried = 0;
    let mut differs = |text: &str| {
        tried += 1;
        let same_start = text.contains("func main() { Main() }");
        if tried > 6000
            || !same_start
            || fs::write(&candidate, text).is_err()
            || against_go::refused(&candidate).is_some()
        {
            return false;
        }
        let Ok(mut wanted) = go.run("shrink", &[text.to_string()]) else { return false };
        match (wanted.pop(), against_go::gorge(&candidate)) {
            (Some(Ok(wanted)), Ok(got)) => against_go::difference(&wanted, &got).is_some(),
            _ => false,
        }
    };
    let prelude = program::prelude().lines().count();
    let smaller = shrink::shrink(&program, prelude, &mut differs);
    let out = file.with_extension("small.go");
    fs::write(&out, smaller).map_err(|error| error.to_string())?;
    println!("{}", out.display());
    Ok(0)
}
