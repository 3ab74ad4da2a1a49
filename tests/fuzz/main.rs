//! No text, however wrong, makes the front end panic, hang or take much memory.
//!
//! In: the golden programs, the marked errors and the examples, mutated. Out: the first input that breaks the rule.
//! Always: decoding, parsing, checking and, for accepted programs, lowering run in a process that is watched from
//! outside, so that an exhausted stack and a hang are found too.
//! Not here: running programs; whether the errors are the right ones.
//!
//! `GORGE_FUZZ_SECONDS=1200 cargo test --release --test fuzz` looks for long; `GORGE_FUZZ_SEED` starts elsewhere.
//! `cargo test --test fuzz -- input FILE` runs one input; `… -- verdicts FIRST COUNT` holds the lines of errors in wrong
//! programs against real Go.

#[path = "../random/against_go.rs"]
#[allow(dead_code)] // Only the compiler is asked here.
mod against_go;
mod mutate;
#[path = "../random/rng.rs"]
mod rng;
#[path = "../support/mod.rs"]
mod support;
mod verdicts;

use gorge::lower::Lowerer;
use gorge::session::{Front, has_errors, natives};
use rng::Rng;
use std::alloc::{GlobalAlloc, Layout, System};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Inputs that one process tries. The lowering gives its memory back only with the process.
const ROUND: u64 = 400;
/// An input that takes longer hangs. The suite's machine may be busy.
const TIME_LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 5 });
/// Bytes that the checking of one input may take.
const MEMORY_LIMIT: usize = 400 << 20;

/// Counts what is allocated.
struct Counting;

static USED: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is passed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let used = USED.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        PEAK.fetch_max(used, Ordering::Relaxed);
        // SAFETY: the caller's obligations are the system's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        USED.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's obligations are the system's.
        unsafe { System.dealloc(ptr, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["round", first, current] => round(first.parse().unwrap_or(0), Path::new(current)),
        ["input", file] => match fs::read(file).map(|bytes| try_input(&bytes)) {
            Ok(Ok(())) => ExitCode::SUCCESS,
            Ok(Err(fault)) => fail(&fault),
            Err(error) => fail(&error.to_string()),
        },
        ["verdicts", first, count] => {
            match verdicts::compare(first.parse().unwrap_or(1), count.parse().unwrap_or(500), &out_folder()) {
                Ok(0) => ExitCode::SUCCESS,
                Ok(count) => fail(&format!("{count} differences")),
                Err(error) => fail(&error),
            }
        }
        // Other arguments are libtest's.
        _ => watch(),
    }
}

fn fail(text: &str) -> ExitCode {
    eprintln!("{text}");
    ExitCode::FAILURE
}

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// Starts rounds one after the other and watches each. Ends at the time limit or, in a long run, tells all faults.
fn watch() -> ExitCode {
    let seconds = number("GORGE_FUZZ_SECONDS", 0);
    let end = Instant::now() + Duration::from_secs(seconds);
    let folder = tempfile::tempdir().expect("a folder for inputs");
    let current = folder.path().join("current");
    let (mut seed, mut faults, mut inputs) = (number("GORGE_FUZZ_SEED", 1) * ROUND, 0, 0);
    loop {
        match run_round(seed, &current) {
            Ok(()) => seed += ROUND,
            Err(fault) => {
                let text = fs::read(&current).unwrap_or_default();
                let at = text.iter().position(|&byte| byte == b'\n').unwrap_or(0);
                let failed: u64 = String::from_utf8_lossy(&text[..at]).parse().unwrap_or(seed);
                let file = out_folder().join(format!("fuzz-{failed}.go"));
                let saved = fs::create_dir_all(out_folder()).and_then(|()| fs::write(&file, &text[at + 1..]));
                eprintln!(
                    "{}: {fault} {}",
                    file.display(),
                    saved.map_or_else(|error| error.to_string(), |()| String::new())
                );
                faults += 1;
                seed = failed + 1;
            }
        }
        inputs += ROUND;
        if Instant::now() >= end || faults >= 20 {
            break;
        }
    }
    println!("about {inputs} inputs, {faults} faults");
    if faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn out_folder() -> PathBuf {
    std::env::var_os("GORGE_FUZZ_OUT").map_or_else(|| support::root("target/fuzz"), PathBuf::from)
}

/// One round in a process of its own. An error is how it failed.
fn run_round(first: u64, current: &Path) -> Result<(), String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(program);
    command.arg("round").arg(first.to_string()).arg(current).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    let (mut seen, mut since) = (Vec::new(), Instant::now());
    loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(status.to_string()),
            None => std::thread::sleep(Duration::from_millis(20)),
        }
        let now = fs::read(current).unwrap_or_default();
        if now != seen {
            (seen, since) = (now, Instant::now());
        } else if since.elapsed() > TIME_LIMIT * 2 {
            let _ = child.kill();
            let _ = child.wait();
            return Err("hangs".to_string());
        }
    }
}

fn round(first: u64, current: &Path) -> ExitCode {
    let corpus = corpus();
    for seed in first..first + ROUND {
        let input = mutate::mutate(&mut Rng::new(seed), &corpus);
        let told = fs::File::create(current).and_then(|mut file| {
            file.write_all(format!("{seed}\n").as_bytes())?;
            file.write_all(&input)
        });
        if let Err(error) = told {
            return fail(&error.to_string());
        }
        if let Err(fault) = try_input(&input) {
            return fail(&fault);
        }
    }
    ExitCode::SUCCESS
}

fn corpus() -> Vec<String> {
    let folders = ["tests/golden", "tests/errors", "tests/stdlib", "examples"];
    let files = folders.iter().flat_map(|folder| support::go_files(&support::root(folder)));
    files.filter_map(|file| fs::read_to_string(file).ok()).collect()
}

/// Decodes, parses, checks and lowers.
fn try_input(input: &[u8]) -> Result<(), String> {
    let start = Instant::now();
    let before = USED.load(Ordering::Relaxed);
    PEAK.store(before, Ordering::Relaxed);
    let mut front = Front::default();
    let (package, diagnostics) = front.check("fuzz.go", input);
    let took = PEAK.load(Ordering::Relaxed).saturating_sub(before);
    if took > MEMORY_LIMIT {
        return Err(format!("checking took {} MB", took >> 20));
    }
    if let Some(package) = package
        && !has_errors(&diagnostics)
    {
        // Errors say what is not supported.
        let _ = Lowerer::default().lower_package(&front.world, package, &natives);
    }
    if start.elapsed() > TIME_LIMIT {
        return Err(format!("took {} s", start.elapsed().as_secs()));
    }
    Ok(())
}
