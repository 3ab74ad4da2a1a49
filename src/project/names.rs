//! Paths of files as messages show them.
//!
//! In: paths. Out: names relative to the current folder where that is shorter, as the go command has them.
//! Not here: whether there are such files.

use crate::source::whole_path;
use std::path::{Component, Path, PathBuf};

/// The path from the file system's root, without `.` and `..`.
pub fn absolute(path: &Path) -> PathBuf {
    whole_path(&std::env::current_dir().unwrap_or_default(), path)
}

/// An absolute path as it is told: relative to the current folder where that is shorter. A file of the current folder
/// begins with `./`.
pub fn shown(path: &Path) -> String {
    let whole = path.display().to_string();
    let Ok(current) = std::env::current_dir() else { return whole };
    let relative = relative(&current, path);
    match relative.components().count() {
        0 => ".".to_string(),
        1 if relative.components().next() != Some(Component::ParentDir) => format!("./{}", relative.display()),
        _ => Some(relative.display().to_string()).filter(|r| r.len() < whole.len()).unwrap_or(whole),
    }
}

/// The way from one folder to a path; both are absolute.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let (from, to): (Vec<_>, Vec<_>) = (from.components().collect(), to.components().collect());
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    from[common..].iter().map(|_| Component::ParentDir).chain(to[common..].iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways() {
        assert_eq!(relative(Path::new("/a/b"), Path::new("/a/b/c/d.go")), Path::new("c/d.go"));
        assert_eq!(relative(Path::new("/a/b"), Path::new("/a/x")), Path::new("../x"));
        assert_eq!(absolute(Path::new("/a/./b/../c")), Path::new("/a/c"));
    }
}
