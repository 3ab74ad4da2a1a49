//! Package os's natives.
//!
//! In and out: words; failures are error numbers of the system. Standard output goes by way of `output`.
//! Always: a call that may block gives the processor to another thread.

mod files;
pub mod output;

use super::words::{arg, bytes, new_text, new_traced, result, text};
use crate::tree::trap::{Trap, throw};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Pure0, Pure1};
use parking_lot::Mutex;
use std::ffi::{CString, OsStr};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::sync::OnceLock;

static ARGS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();

/// Sets os.Args, once: the program's name and what stands behind it on the command line.
pub fn set_args(args: Vec<Vec<u8>>) {
    let _ = ARGS.set(args);
}

fn args(cx: &mut Cx) -> u64 {
    let own = std::env::args_os().take(1).map(|a| a.into_vec()).collect();
    let list = ARGS.get().unwrap_or(&own);
    let words: Vec<u64> = list.iter().map(|a| new_text(cx, a)).collect();
    new_traced(cx, &words)
}

fn environ(cx: &mut Cx) -> u64 {
    let list: Vec<u64> = std::env::vars_os()
        .map(|(key, value)| {
            let mut pair = key.into_vec();
            pair.push(b'=');
            pair.extend_from_slice(value.as_bytes());
            new_text(cx, &pair)
        })
        .collect();
    new_traced(cx, &list)
}

/// A name that the environment can have.
fn key(word: u64) -> Option<&'static OsStr> {
    let key = text(word);
    (!key.is_empty() && !key.contains(&0) && !key.contains(&b'=')).then(|| OsStr::from_bytes(key))
}

fn lookup(cx: &mut Cx, frame: *mut u64) {
    let value = key(arg(frame, 0)).and_then(std::env::var_os);
    let word = value.as_ref().map_or(0, |v| new_text(cx, v.as_bytes()));
    result(frame, 0, word);
    result(frame, 1, value.is_some() as u64);
}

fn setenv(_: &mut Cx, frame: *mut u64) {
    let value = text(arg(frame, 1));
    if let Some(key) = key(arg(frame, 0))
        && !value.contains(&0)
    {
        // SAFETY: nothing in this process reads the environment but by way of `std::env`, which locks.
        unsafe { std::env::set_var(key, OsStr::from_bytes(value)) };
    }
}

fn unsetenv(_: &mut Cx, frame: *mut u64) {
    if let Some(key) = key(arg(frame, 0)) {
        // SAFETY: as for `setenv`.
        unsafe { std::env::remove_var(key) };
    }
}

fn exit(_: &mut Cx, frame: *mut u64) {
    throw(Trap::Exit(arg(frame, 0) as i32))
}

/// Runs what may block, with the goroutine's position saved and the processor given to others.
fn blocking<R>(cx: &mut Cx, f: impl FnOnce() -> R) -> R {
    cx.retry_here();
    // SAFETY: a `Cx` belongs to a processor, which outlives it and is used by this thread only.
    unsafe { (*cx.p).blocking(f) }
}

fn error_number() -> u64 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(5) as u64
}

/// What was read from standard input beyond what was asked for, so that reading it byte by byte is cheap.
static INPUT: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Bytes from a descriptor, at most `room`; none at the end.
fn read_bytes(cx: &mut Cx, fd: i32, room: usize) -> Result<Vec<u8>, u64> {
    let mut buffer = vec![0u8; room];
    let n = blocking(cx, || {
        loop {
            // SAFETY: `buffer` has `room` bytes.
            let n = unsafe { libc::read(fd, buffer.as_mut_ptr().cast(), room) };
            if n >= 0 {
                return Ok(n as usize);
            }
            let e = error_number();
            if e != libc::EINTR as u64 {
                return Err(e);
            }
        }
    })?;
    buffer.truncate(n);
    Ok(buffer)
}

fn read_input(cx: &mut Cx, room: usize) -> Result<Vec<u8>, u64> {
    let mut waiting = std::mem::take(&mut *INPUT.lock());
    if waiting.is_empty() {
        // A prompt must be seen before its answer is waited for. A failure shows at the next write.
        let _ = output::flush();
        waiting = read_bytes(cx, 0, room.max(64 << 10))?;
    }
    let rest = waiting.split_off(room.min(waiting.len()));
    if !rest.is_empty() {
        let mut input = INPUT.lock();
        // What another goroutine put back meanwhile came later.
        let later = std::mem::replace(&mut *input, rest);
        input.extend_from_slice(&later);
    }
    Ok(waiting)
}

/// func read(fd int, p []byte) (n int, e int)
fn read(cx: &mut Cx, frame: *mut u64) {
    let fd = arg(frame, 0) as i32;
    let target = arg(frame, 1);
    let room = bytes(target).len().min(1 << 20);
    let done = match fd {
        _ if room == 0 => Ok(Vec::new()),
        0 => read_input(cx, room),
        _ => read_bytes(cx, fd, room),
    };
    let (n, e) = match done {
        Ok(data) => {
            // SAFETY: the slice has `room` bytes, no fewer than `data`, and the caller's frame keeps it alive.
            unsafe {
                let (ptr, _, _) = crate::value::slice::parts(target);
                std::ptr::copy_nonoverlapping(data.as_ptr(), ptr, data.len());
            }
            (data.len() as u64, 0)
        }
        Err(e) => (0, e),
    };
    result(frame, 0, n);
    result(frame, 1, e);
}

fn put(cx: &mut Cx, frame: *mut u64, fd: i32, data: &[u8]) {
    let done = match fd {
        1 => output::stdout_write(data),
        2 => output::stderr_write(data),
        _ => {
            // A full pipe waits for its reader, and a collection meanwhile may free the bytes.
            let data = data.to_vec();
            blocking(cx, || output::write_all(fd, &data))
        }
    };
    let (n, e) = match done {
        Ok(()) => (data.len() as u64, 0),
        Err(why) => (0, why.raw_os_error().unwrap_or(5) as u64),
    };
    result(frame, 0, n);
    result(frame, 1, e);
}

fn write(cx: &mut Cx, frame: *mut u64) {
    put(cx, frame, arg(frame, 0) as i32, bytes(arg(frame, 1)));
}

fn write_text(cx: &mut Cx, frame: *mut u64) {
    put(cx, frame, arg(frame, 0) as i32, text(arg(frame, 1)));
}

fn open(cx: &mut Cx, frame: *mut u64) {
    let (flag, perm) = (arg(frame, 1) as i32 | libc::O_CLOEXEC, arg(frame, 2) as libc::c_uint);
    let (fd, e) = match CString::new(text(arg(frame, 0))) {
        Err(_) => (u64::MAX, libc::EINVAL as u64),
        Ok(path) => blocking(cx, || {
            // SAFETY: the path ends with a zero byte.
            let fd = unsafe { libc::open(path.as_ptr(), flag, perm) };
            if fd < 0 { (u64::MAX, error_number()) } else { (fd as u64, 0) }
        }),
    };
    result(frame, 0, fd);
    result(frame, 1, e);
}

fn close(_: &mut Cx, frame: *mut u64) {
    let fd = arg(frame, 0) as i32;
    if fd == 1 {
        let _ = output::flush();
    }
    // SAFETY: os.go closes a file at most once; a wrong descriptor is an error, not undefined.
    let done = unsafe { libc::close(fd) };
    result(frame, 0, if done < 0 { error_number() } else { 0 });
}

fn remove(_: &mut Cx, frame: *mut u64) {
    let path = std::path::Path::new(OsStr::from_bytes(text(arg(frame, 0))));
    let done = std::fs::remove_file(path).or_else(|why| {
        std::fs::remove_dir(path).map_err(|other| if other.raw_os_error() == Some(libc::ENOTDIR) { why } else { other })
    });
    result(frame, 0, done.err().map_or(0, |why| why.raw_os_error().unwrap_or(22) as u64));
}

/// The system's text for an error number, in Go's spelling.
fn errno_text(cx: &mut Cx, e: u64) -> u64 {
    let whole = std::io::Error::from_raw_os_error(e as i32).to_string();
    let words = whole.split(" (os error").next().unwrap_or(&whole);
    let mut chars = words.chars();
    let lower: String = chars.next().map(|c| c.to_ascii_lowercase()).into_iter().chain(chars).collect();
    new_text(cx, lower.as_bytes())
}

/// Package os.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    let mut list = vec![
        ("os.errnoText", Pure1(errno_text)),
        ("os.args", Pure0(args)),
        ("os.environ", Pure0(environ)),
        ("os.lookup", Frame(lookup)),
        ("os.setenv", Frame(setenv)),
        ("os.unsetenv", Frame(unsetenv)),
        ("os.exit", Frame(exit)),
        ("os.read", Frame(read)),
        ("os.write", Frame(write)),
        ("os.writeText", Frame(write_text)),
        ("os.open", Frame(open)),
        ("os.closeFd", Frame(close)),
        ("os.remove", Frame(remove)),
    ];
    list.extend(files::natives());
    list
}
