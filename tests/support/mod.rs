//! Finds Go files, runs the built binary on them, and tells a difference so that it can be read.
//!
//! In: a folder; a command line. Out: sorted paths; what a run printed and how it ended.
//! Always: no run outlives its time limit, and no pipe fills up while nobody reads.
//! Not here: what a right answer is. Each suite knows its own.

#![allow(dead_code)] // Each suite is a crate of its own and uses its part.

use std::ffi::OsStr;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// No program of a suite comes near this; one that does hangs.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// How a run ended and what it printed.
pub struct Outcome {
    pub stdout: String,
    pub stderr: String,
    /// `None` when a signal ended it.
    pub status: Option<i32>,
}

/// The repository's root joined with `folder`.
pub fn root(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

/// Every `.go` file under `folder`, sorted.
pub fn go_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(folder, &mut files);
    files.sort();
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension() == Some(OsStr::new("go")) {
            files.push(path);
        }
    }
}

/// A trial's name: the path below `folder`, without its extension.
pub fn name_of(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).with_extension("").display().to_string()
}

/// The text of the file beside `file` with another extension, where there is one.
pub fn beside(file: &Path, extension: &str) -> Option<String> {
    std::fs::read(file.with_extension(extension)).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// Runs the binary with `args`. An error is a run that did not end in time, or did not start.
pub fn gorge(args: &[&str], file: &Path, environment: &[(&str, &str)]) -> Result<Outcome, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gorge"));
    command.args(args).arg(file);
    finish(command, environment)
}

/// The same with a folder as the current one.
pub fn gorge_in(folder: &Path, args: &[&str], environment: &[(&str, &str)]) -> Result<Outcome, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gorge"));
    command.current_dir(folder).args(args);
    finish(command, environment)
}

fn finish(mut command: Command, environment: &[(&str, &str)]) -> Result<Outcome, String> {
    command.env_remove("GOMAXPROCS").envs(environment.iter().copied());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("could not start gorge: {error}"))?;
    let stdout = drain(child.stdout.take());
    let stderr = drain(child.stderr.take());
    let start = Instant::now();
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break Ok(status.code()),
            Ok(None) if start.elapsed() > TIME_LIMIT => {
                let _ = child.kill();
                let _ = child.wait();
                break Err(format!("did not end within {} s", TIME_LIMIT.as_secs()));
            }
            Ok(None) => thread::sleep(Duration::from_millis(2)),
            Err(error) => break Err(format!("could not wait for gorge: {error}")),
        }
    };
    let stdout = stdout.join().unwrap_or_default();
    let stderr = stderr.join().unwrap_or_default();
    match status {
        Ok(status) => Ok(Outcome { stdout, stderr, status }),
        Err(error) => Err(format!("{error}\nstdout so far:\n{}\nstderr so far:\n{}", head(&stdout), head(&stderr))),
    }
}

fn drain(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// What a program must do, read from the files beside it.
pub struct Expected {
    /// `.out`: the whole of standard output.
    pub stdout: String,
    /// `.exit`: the exit status, 0 where there is no such file.
    pub status: i32,
    /// `.err`: the first lines of standard error; nothing is asked of the rest, which holds traces.
    pub stderr: String,
}

impl Expected {
    pub fn of(file: &Path) -> Result<Expected, String> {
        let stdout = beside(file, "out").ok_or_else(|| format!("{} has no .out beside it", file.display()))?;
        let status = match beside(file, "exit") {
            Some(text) => text.trim().parse().map_err(|_| format!("bad .exit: {text:?}"))?,
            None => 0,
        };
        Ok(Expected { stdout, status, stderr: beside(file, "err").unwrap_or_default() })
    }

    /// The first difference, told at length.
    pub fn compare(&self, outcome: &Outcome) -> Result<(), String> {
        let status = outcome.status.map_or("a signal".to_string(), |status| status.to_string());
        if outcome.status != Some(self.status) {
            let (stdout, stderr) = (tail(&outcome.stdout), head(&outcome.stderr));
            let wanted = self.status;
            return Err(format!(
                "exit status {status}, expected {wanted}\nstderr:\n{stderr}\nend of stdout:\n{stdout}"
            ));
        }
        first_difference("stdout", &self.stdout, &outcome.stdout)?;
        let count = self.stderr.lines().count();
        let start: Vec<String> = outcome.stderr.lines().take(count).map(without_addresses).collect();
        let wanted: Vec<&str> = self.stderr.lines().collect();
        if start != wanted {
            return Err(format!("stderr begins\n{}\nexpected\n{}", head(&outcome.stderr), self.stderr));
        }
        Ok(())
    }
}

/// A line with every address written as `0x0`, as the expected files have them.
fn without_addresses(line: &str) -> String {
    let mut parts = line.split("0x");
    let mut text = parts.next().unwrap_or_default().to_string();
    for part in parts {
        text.push_str("0x0");
        text.push_str(part.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
    }
    text
}

/// Compares two texts line by line and shows where they part.
pub fn first_difference(what: &str, wanted: &str, got: &str) -> Result<(), String> {
    if wanted == got {
        return Ok(());
    }
    let (mut wanted_lines, mut got_lines) = (wanted.split('\n'), got.split('\n'));
    let mut number = 0;
    loop {
        number += 1;
        let (want, have) = (wanted_lines.next(), got_lines.next());
        if want != have || want.is_none() {
            let show = |line: Option<&str>| line.map_or("nothing more".to_string(), |line| format!("{line:?}"));
            return Err(format!("{what} differs at line {number}\nexpected: {}\n     got: {}", show(want), show(have)));
        }
    }
}

fn head(text: &str) -> String {
    text.lines().take(12).collect::<Vec<_>>().join("\n")
}

fn tail(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(6)..].join("\n")
}
