//! Standard output, buffered by the process.
//!
//! In: bytes from any processor. Out: the same bytes on descriptor 1, in the order of the calls.
//! Always: flushed when more than 64 KB wait, before anything goes to standard error, before standard input is read,
//! and when [`flush`] is called (on exit, and when the processors are idle). Nothing waits for much longer than
//! [`PATIENCE`] while the program computes, and no whole line at a terminal.

use parking_lot::Mutex;
use std::io::{self, IsTerminal};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const LIMIT: usize = 64 << 10;
const PATIENCE: Duration = Duration::from_millis(50);

struct Pending {
    bytes: Vec<u8>,
    /// When the first of them came.
    since: Option<Instant>,
}

static PENDING: Mutex<Pending> = Mutex::new(Pending { bytes: Vec::new(), since: None });
/// Something waits. Only a hint, so that nobody locks for nothing: who sees it too late looks again soon.
static WAITS: AtomicBool = AtomicBool::new(false);
static TERMINAL: OnceLock<bool> = OnceLock::new();

impl Pending {
    fn write(&mut self) -> io::Result<()> {
        WAITS.store(false, Ordering::Relaxed);
        self.since = None;
        if self.bytes.is_empty() {
            return Ok(());
        }
        let done = write_all(1, &self.bytes);
        self.bytes.clear();
        done
    }
}

/// Writes all of `bytes` to a descriptor.
pub fn write_all(fd: i32, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        // SAFETY: the pointer and the length are those of a live slice, which `write` only reads.
        let n = unsafe { libc::write(fd, bytes.as_ptr().cast(), bytes.len()) };
        if n < 0 {
            let why = io::Error::last_os_error();
            if why.kind() == io::ErrorKind::Interrupted {
                continue;
            }
            if why.kind() == io::ErrorKind::BrokenPipe && (fd == 1 || fd == 2) {
                die_of_broken_pipe();
            }
            return Err(why);
        }
        bytes = &bytes[n as usize..];
    }
    Ok(())
}

/// Nobody reads the output any more: the program ends as if the signal had never been ignored (os/signal: SIGPIPE).
fn die_of_broken_pipe() {
    // SAFETY: both only concern this process's signals.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
        libc::raise(libc::SIGPIPE);
    }
}

/// Appends to standard output.
pub fn stdout_write(bytes: &[u8]) -> io::Result<()> {
    let mut pending = PENDING.lock();
    pending.bytes.extend_from_slice(bytes);
    let line = bytes.contains(&b'\n') && *TERMINAL.get_or_init(|| io::stdout().is_terminal());
    if line || pending.bytes.len() >= LIMIT {
        return pending.write();
    }
    if pending.since.is_none() {
        pending.since = Some(Instant::now());
        WAITS.store(true, Ordering::Relaxed);
    }
    Ok(())
}

/// Writes what has waited for long.
pub fn flush_late() -> io::Result<()> {
    if !WAITS.load(Ordering::Relaxed) {
        return Ok(());
    }
    // Who holds the lock is at it.
    match PENDING.try_lock() {
        Some(mut pending) if pending.since.is_some_and(|since| since.elapsed() > PATIENCE) => pending.write(),
        _ => Ok(()),
    }
}

/// Writes what waits.
pub fn flush() -> io::Result<()> {
    PENDING.lock().write()
}

/// Writes to standard error at once, after what waits for standard output.
pub fn stderr_write(bytes: &[u8]) -> io::Result<()> {
    let flushed = flush();
    write_all(2, bytes).and(flushed)
}
