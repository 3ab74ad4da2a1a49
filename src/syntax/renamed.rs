//! `//line` comments: places of a text as they are to be told.
//!
//! In: where comments stand that begin with `//line ` at the beginning of a line, or with `/*line `. Out: what they say
//! of the text behind them; errors.
//! Not here: the places (`source`).

use super::scan::LexError;
use crate::source::{Renamed, SourceFile};
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

/// The greatest line and column.
const MAX: u64 = 1 << 30;

/// What the comments say, and what is wrong with them.
pub fn renamed(file: &SourceFile, comments: &[Range<usize>]) -> (Vec<Renamed>, Vec<LexError>) {
    let (mut list, mut errors): (Vec<Renamed>, Vec<LexError>) = (Vec::new(), Vec::new());
    for comment in comments {
        let text = &file.text[comment.clone()];
        let general = text.starts_with("/*");
        let text = if general { text.trim_end_matches("*/") } else { text.trim_end_matches('\r') };
        let offset = if general { comment.end } else { (comment.end + 1).min(file.text.len()) };
        let text = &text["//line ".len()..];
        let previous = list.last().map_or(file.name.as_str(), |r| &r.name);
        match one(text, file, previous) {
            Some(Ok((name, line, column))) => list.push(Renamed { offset, name, line, column }),
            Some(Err((at, message))) => {
                let start = comment.start + "//line ".len() + at;
                errors.push(LexError { start, end: comment.end, message });
            }
            None => {}
        }
    }
    (list, errors)
}

/// `name:line` or `name:line:column`; the number that is wrong and where it stands.
type Parsed = Result<(String, u32, u32), (usize, String)>;

/// `None`: a comment without a number, or of several lines.
fn one(text: &str, file: &SourceFile, previous: &str) -> Option<Parsed> {
    if text.contains('\n') {
        return None;
    }
    let (rest, last) = text.rsplit_once(':')?;
    let wrong = |what: &str, number: &str, at: usize| Some(Err((at, format!("invalid {what} number: {number}"))));
    let Ok(n) = last.parse::<u64>() else { return wrong("line", last, rest.len() + 1) };
    let with_column = rest.rsplit_once(':').and_then(|(name, line)| Some((name, line, line.parse::<u64>().ok()?)));
    let (name, at, text, line, column) = match with_column {
        Some((_, _, _)) if n == 0 || n > MAX => return wrong("column", last, rest.len() + 1),
        Some((name, text, line)) => (name, name.len() + 1, text, line, n),
        None => (rest, rest.len() + 1, last, n, 0),
    };
    if line == 0 || line > MAX {
        return wrong("line", text, at);
    }
    let name = match name {
        "" if column > 0 => previous.to_string(),
        "" => String::new(),
        name => beside(&file.name, name),
    };
    Some(Ok((name, line as u32, column as u32)))
}

/// A file's name; relative ones are those of files beside this one.
fn beside(file: &str, name: &str) -> String {
    let folder = Path::new(file).parent().unwrap_or(Path::new(""));
    let mut path = PathBuf::new();
    for part in folder.join(name).components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if path.file_name().is_some_and(|last| last != "..") => {
                path.pop();
            }
            part => path.push(part),
        }
    }
    path.to_string_lossy().into_owned()
}
