//! Files by path and by descriptor: what they are, where they are, moving and removing them.
//!
//! In and out: words; failures are error numbers of the system, success is 0.

use super::{blocking, error_number};
use crate::stdlib::words::{arg, bytes, new_text, new_traced, result, text};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Pure1};
use std::ffi::{CString, OsStr};
use std::io;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

fn path(word: u64) -> PathBuf {
    Path::new(OsStr::from_bytes(text(word))).to_path_buf()
}

fn number_of(error: &io::Error) -> u64 {
    error.raw_os_error().unwrap_or(libc::EINVAL) as u64
}

fn code(done: io::Result<()>) -> u64 {
    done.err().map_or(0, |why| number_of(&why))
}

/// func stat(name string, fd int, follow bool) (size, mode, sec, nsec, dev, ino, e int)
fn stat(cx: &mut Cx, frame: *mut u64) {
    let name = CString::new(text(arg(frame, 0)));
    let (fd, follow) = (arg(frame, 1) as i32, arg(frame, 2) != 0);
    let mut found = std::mem::MaybeUninit::<libc::stat>::zeroed();
    let at = found.as_mut_ptr();
    let e = match name {
        Err(_) => libc::EINVAL as u64,
        Ok(name) => {
            // SAFETY: the path ends with a zero byte, and `at` has room for the answer.
            let done = unsafe {
                match (fd >= 0, follow) {
                    (true, _) => libc::fstat(fd, at),
                    (false, true) => libc::stat(name.as_ptr(), at),
                    (false, false) => libc::lstat(name.as_ptr(), at),
                }
            };
            if done < 0 { error_number() } else { 0 }
        }
    };
    let _ = cx;
    // SAFETY: zeroed, and a `stat` of zeros is one.
    let found = unsafe { found.assume_init() };
    let (size, mode) = (found.st_size as u64, found.st_mode as u64);
    let (sec, nsec) = (found.st_mtime as u64, found.st_mtime_nsec as u64);
    let answers = [size, mode, sec, nsec, found.st_dev, found.st_ino, e];
    for (i, answer) in answers.into_iter().enumerate() {
        result(frame, i, answer);
    }
}

/// func readDir(name string) (names []string, e int)
fn read_dir(cx: &mut Cx, frame: *mut u64) {
    let folder = path(arg(frame, 0));
    let listed: io::Result<Vec<Vec<u8>>> = blocking(cx, || {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            names.push(entry?.file_name().into_vec());
        }
        names.sort();
        Ok(names)
    });
    let (names, e) = match listed {
        Ok(names) => (names, 0),
        Err(why) => (Vec::new(), number_of(&why)),
    };
    let words: Vec<u64> = names.iter().map(|name| new_text(cx, name)).collect();
    let list = new_traced(cx, &words);
    result(frame, 0, list);
    result(frame, 1, e);
}

/// func changePath(what int, name, other string, perm int) (e int)
fn change_path(cx: &mut Cx, frame: *mut u64) {
    let (what, name, other, perm) = (arg(frame, 0), path(arg(frame, 1)), path(arg(frame, 2)), arg(frame, 3) as u32);
    let done = blocking(cx, || match what {
        0 => std::fs::DirBuilder::new().mode(perm).create(name),
        1 => std::fs::rename(name, other),
        2 => remove_all(&name),
        3 => std::env::set_current_dir(name),
        4 => std::fs::set_permissions(name, std::fs::Permissions::from_mode(perm)),
        6 => std::fs::hard_link(name, other),
        7 => std::os::unix::fs::symlink(name, other),
        // A last element "." is no folder to be made.
        _ => match std::fs::DirBuilder::new().recursive(true).mode(perm).create(name.components().as_path()) {
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists => Err(io::Error::from_raw_os_error(libc::ENOTDIR)),
            done => done,
        },
    });
    result(frame, 0, code(done));
}

/// What is not there need not be removed.
fn remove_all(path: &Path) -> io::Result<()> {
    let done = match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => std::fs::remove_dir_all(path),
        Ok(_) => std::fs::remove_file(path),
        Err(why) => Err(why),
    };
    match done {
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// func seek(fd, offset, whence int) (at, e int)
fn seek(_: &mut Cx, frame: *mut u64) {
    // SAFETY: a wrong descriptor is an error, not undefined.
    let at = unsafe { libc::lseek(arg(frame, 0) as i32, arg(frame, 1) as libc::off_t, arg(frame, 2) as i32) };
    let e = if at < 0 { error_number() } else { 0 };
    result(frame, 0, at as u64);
    result(frame, 1, e);
}

/// func readAt(fd int, p []byte, off int) (n, e int)
fn read_at(cx: &mut Cx, frame: *mut u64) {
    let (fd, target, off) = (arg(frame, 0) as i32, arg(frame, 1), arg(frame, 2) as libc::off_t);
    let mut buffer = vec![0u8; bytes(target).len().min(1 << 20)];
    let (n, e) = blocking(cx, || {
        // SAFETY: the buffer has as many bytes.
        let n = unsafe { libc::pread(fd, buffer.as_mut_ptr().cast(), buffer.len(), off) };
        if n < 0 { (0, error_number()) } else { (n as usize, 0) }
    });
    // SAFETY: the slice has no fewer bytes than the buffer, and the caller's frame keeps it alive.
    unsafe {
        let (ptr, _, _) = crate::value::slice::parts(target);
        std::ptr::copy_nonoverlapping(buffer.as_ptr(), ptr, n);
    }
    result(frame, 0, n as u64);
    result(frame, 1, e);
}

/// func writeAt(fd int, p []byte, off int) (n, e int)
fn write_at(cx: &mut Cx, frame: *mut u64) {
    let (fd, off) = (arg(frame, 0) as i32, arg(frame, 2) as libc::off_t);
    let data = bytes(arg(frame, 1)).to_vec();
    let (n, e) = blocking(cx, || {
        // SAFETY: `data` has as many bytes.
        let n = unsafe { libc::pwrite(fd, data.as_ptr().cast(), data.len(), off) };
        if n < 0 { (0, error_number()) } else { (n as u64, 0) }
    });
    result(frame, 0, n);
    result(frame, 1, e);
}

/// func truncate(fd, size int) int
fn truncate(_: &mut Cx, frame: *mut u64) {
    // SAFETY: a wrong descriptor is an error, not undefined.
    let done = unsafe { libc::ftruncate(arg(frame, 0) as i32, arg(frame, 1) as libc::off_t) };
    result(frame, 0, if done < 0 { error_number() } else { 0 });
}

/// func readLink(name string) (target string, e int)
fn read_link(cx: &mut Cx, frame: *mut u64) {
    let name = path(arg(frame, 0));
    let (target, e) = match blocking(cx, || std::fs::read_link(name)) {
        Ok(target) => (target.into_os_string().into_vec(), 0),
        Err(why) => (Vec::new(), number_of(&why)),
    };
    let target = new_text(cx, &target);
    result(frame, 0, target);
    result(frame, 1, e);
}

/// func pipe() (r, w, e int)
fn pipe(_: &mut Cx, frame: *mut u64) {
    let mut ends = [-1i32; 2];
    // SAFETY: there is room for two descriptors.
    let done = unsafe { libc::pipe2(ends.as_mut_ptr(), libc::O_CLOEXEC) };
    let e = if done < 0 { error_number() } else { 0 };
    result(frame, 0, ends[0] as i64 as u64);
    result(frame, 1, ends[1] as i64 as u64);
    result(frame, 2, e);
}

/// func chown(name string, uid, gid int, follow bool) (e int)
fn chown(cx: &mut Cx, frame: *mut u64) {
    let name = path(arg(frame, 0));
    // -1 leaves it as it is.
    let id = |i: usize| u32::try_from(arg(frame, i)).ok();
    let (uid, gid) = (id(1), id(2));
    let follow = arg(frame, 3) != 0;
    let done = blocking(cx, || {
        if follow { std::os::unix::fs::chown(name, uid, gid) } else { std::os::unix::fs::lchown(name, uid, gid) }
    });
    result(frame, 0, code(done));
}

/// func changeTimes(name string, read, readNsec, written, writtenNsec int) (e int); nanoseconds of -1 leave a time as it is
fn change_times(_: &mut Cx, frame: *mut u64) {
    let time = |i: usize| match arg(frame, i + 1) as i64 {
        -1 => libc::timespec { tv_sec: 0, tv_nsec: libc::UTIME_OMIT },
        nsec => libc::timespec { tv_sec: arg(frame, i) as i64, tv_nsec: nsec },
    };
    let e = match CString::new(text(arg(frame, 0))) {
        Err(_) => libc::EINVAL as u64,
        Ok(name) => {
            let times = [time(1), time(3)];
            // SAFETY: the path ends with a zero byte, and there are two times.
            let done = unsafe { libc::utimensat(libc::AT_FDCWD, name.as_ptr(), times.as_ptr(), 0) };
            if done < 0 { error_number() } else { 0 }
        }
    };
    result(frame, 0, e);
}

/// func place(what int) string: empty if the system doesn't say.
fn place(cx: &mut Cx, what: u64) -> u64 {
    let found = match what {
        0 => std::env::current_dir().ok().map(|p| p.into_os_string().into_vec()),
        1 => std::fs::read("/proc/sys/kernel/hostname").ok().map(|name| name.trim_ascii_end().to_vec()),
        _ => std::env::current_exe().ok().map(|p| p.into_os_string().into_vec()),
    };
    new_text(cx, &found.unwrap_or_default())
}

/// func number(what int) int
fn number(_: &mut Cx, what: u64) -> u64 {
    // SAFETY: these calls only ask.
    unsafe {
        match what {
            0 => libc::getpid() as u64,
            1 => libc::getppid() as u64,
            2 => libc::getuid() as u64,
            3 => libc::getgid() as u64,
            4 => libc::geteuid() as u64,
            _ => libc::getegid() as u64,
        }
    }
}

/// The natives of files.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("os.stat", Frame(stat)),
        ("os.readDir", Frame(read_dir)),
        ("os.changePath", Frame(change_path)),
        ("os.seek", Frame(seek)),
        ("os.readAt", Frame(read_at)),
        ("os.writeAt", Frame(write_at)),
        ("os.truncate", Frame(truncate)),
        ("os.readLink", Frame(read_link)),
        ("os.pipe", Frame(pipe)),
        ("os.chown", Frame(chown)),
        ("os.changeTimes", Frame(change_times)),
        ("os.place", Pure1(place)),
        ("os.number", Pure1(number)),
    ]
}
