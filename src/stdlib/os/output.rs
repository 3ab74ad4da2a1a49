//! Standard output, buffered by the process.
//!
//! In: bytes from any processor. Out: the same bytes on descriptor 1, in the order of the calls.
//! Always: flushed when more than 64 KB wait, before anything goes to standard error, before standard input is read,
//! and when [`flush`] is called (on exit, and when the processors are idle).

use parking_lot::Mutex;
use std::io;

const LIMIT: usize = 64 << 10;

static PENDING: Mutex<Vec<u8>> = Mutex::new(Vec::new());

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
    pending.extend_from_slice(bytes);
    if pending.len() < LIMIT {
        return Ok(());
    }
    let done = write_all(1, &pending);
    pending.clear();
    done
}

/// Writes what waits.
pub fn flush() -> io::Result<()> {
    let mut pending = PENDING.lock();
    if pending.is_empty() {
        return Ok(());
    }
    let done = write_all(1, &pending);
    pending.clear();
    done
}

/// Writes to standard error at once, after what waits for standard output.
pub fn stderr_write(bytes: &[u8]) -> io::Result<()> {
    let flushed = flush();
    write_all(2, bytes).and(flushed)
}
