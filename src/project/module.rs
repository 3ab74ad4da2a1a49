//! `go.mod`: where a module is, what it is called, and which language version it is written in.
//!
//! In: a folder. Out: the module that it belongs to.
//! Always: a file with mistakes is refused, line by line, in Go's words.
//! Not here: other modules; what requires them is read over, and refused where it is imported.

use super::{NEWEST, Version};
use std::path::{Path, PathBuf};

/// The module that a folder belongs to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Module {
    pub path: String,
    /// The folder of `go.mod`.
    pub root: PathBuf,
    pub version: Version,
    /// The modules that it requires.
    pub requires: Vec<String>,
    /// Settings of `godebug` lines.
    pub debug: Vec<(String, String)>,
}

/// The version of a `go.mod` without a `go` line.
const UNSAID: Version = (1, 16);

/// The verbs of lines that say nothing about the module's own packages.
const OTHER_VERBS: &[&str] = &["exclude", "replace", "retract", "toolchain", "tool", "ignore"];

impl Module {
    /// The module of a folder: the nearest `go.mod` at it or above. An error is a list of messages.
    pub fn of_folder(folder: &Path) -> Result<Option<Module>, Vec<String>> {
        for root in folder.ancestors() {
            let file = root.join("go.mod");
            if file.is_file() {
                let name = super::names::shown(&file);
                let bytes = std::fs::read(&file).map_err(|e| vec![format!("{name}: {e}")])?;
                let text = String::from_utf8(bytes).map_err(|_| vec![format!("{name}: invalid UTF-8 encoding")])?;
                return parse(&text, root, name.strip_prefix("./").unwrap_or(&name)).map(Some);
            }
        }
        Ok(None)
    }

    /// Where a package of this module lies, as a path below its root; `None` for packages of other modules.
    pub fn subfolder<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(&self.path)?;
        if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
    }

    /// The import path of a folder of this module.
    pub fn import_path(&self, folder: &Path) -> String {
        let below = folder.strip_prefix(&self.root).map(|p| p.display().to_string()).unwrap_or_default();
        if below.is_empty() { self.path.clone() } else { format!("{}/{below}", self.path) }
    }

    /// The required module that a package would be of.
    pub fn required(&self, path: &str) -> Option<&str> {
        let has =
            |module: &&String| path.strip_prefix(module.as_str()).is_some_and(|r| r.is_empty() || r.starts_with('/'));
        self.requires.iter().filter(has).max_by_key(|m| m.len()).map(String::as_str)
    }
}

fn parse(text: &str, root: &Path, name: &str) -> Result<Module, Vec<String>> {
    let (path, requires, debug) = (String::new(), Vec::new(), Vec::new());
    let mut module = Module { path, root: root.to_path_buf(), version: UNSAID, requires, debug };
    let mut errors = Vec::new();
    // The verb of a block in parentheses.
    let mut block: Option<String> = None;
    for (number, line) in text.lines().enumerate() {
        let line = line.split("//").next().unwrap_or(line);
        let line = line.replace('(', " ( ").replace(')', " ) ");
        let mut words: Vec<String> = line.split_whitespace().map(unquote).collect();
        let Some(first) = words.first().cloned() else { continue };
        let mut fault = |what: String| errors.push(format!("{name}:{}: {what}", number + 1));
        if let Some(verb) = &block {
            if first == ")" {
                block = None;
                continue;
            }
            words.insert(0, verb.clone());
        } else if words.get(1).is_some_and(|w| w == "(") {
            block = Some(first).filter(|_| words.last().is_none_or(|w| w != ")"));
            continue;
        }
        let (verb, rest) = (words[0].clone(), &words[1..]);
        match (verb.as_str(), rest) {
            ("module", [path]) if module.path.is_empty() => match bad_path(path) {
                None => module.path = path.clone(),
                Some(why) => fault(format!("malformed module path {path:?}: {why}")),
            },
            ("module", [_]) => fault("repeated module statement".to_string()),
            ("module", _) => fault("usage: module module/path".to_string()),
            ("go", [version]) => match language_version(version) {
                Some(v) if v > NEWEST => {
                    let (major, minor) = NEWEST;
                    return Err(vec![format!("{name} requires go >= {version} (running go {major}.{minor})")]);
                }
                Some(v) => module.version = v,
                None => fault(format!("invalid go version '{version}': must match format 1.23.0")),
            },
            ("go", _) => fault("go directive expects exactly one argument".to_string()),
            ("require", [path, _]) => module.requires.push(path.clone()),
            ("require", _) => fault("usage: require module/path v1.2.3".to_string()),
            ("godebug", [setting]) if setting.contains('=') => module.debug.extend(debug_setting(setting)),
            ("godebug", _) => fault("usage: godebug key=value".to_string()),
            (verb, _) if OTHER_VERBS.contains(&verb) => {}
            (verb, _) => fault(format!("unknown directive: {verb}")),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    if module.path.is_empty() {
        return Err(vec![format!("{name}: missing module declaration")]);
    }
    Ok(module)
}

/// `name=value`.
pub fn debug_setting(text: &str) -> Option<(String, String)> {
    text.trim().split_once('=').map(|(name, value)| (name.to_string(), value.to_string()))
}

fn unquote(word: &str) -> String {
    let inner = |quote: char| word.strip_prefix(quote).and_then(|w| w.strip_suffix(quote));
    inner('"').or_else(|| inner('`')).unwrap_or(word).to_string()
}

/// What is wrong with an import path, if anything is (Go reference: Module paths and versions).
pub fn bad_path(path: &str) -> Option<String> {
    let whole = match path {
        "" => "empty string",
        p if p.starts_with('-') => "leading dash",
        p if p.contains("//") => "double slash",
        p if p.starts_with('/') => "leading slash",
        p if p.ends_with('/') => "trailing slash",
        p => return p.split('/').find_map(bad_element),
    };
    Some(whole.to_string())
}

fn bad_element(element: &str) -> Option<String> {
    const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];
    if element.bytes().all(|b| b == b'.') {
        return Some(format!("invalid path element {element:?}"));
    }
    if element.ends_with('.') {
        return Some("trailing dot in path element".to_string());
    }
    if let Some(c) = element.chars().find(|&c| !c.is_ascii_alphanumeric() && !"-._~+".contains(c)) {
        return Some(format!("invalid char {c:?}"));
    }
    let short = element.split('.').next().unwrap_or(element);
    let lower = short.to_ascii_lowercase();
    let port = |name: &str| lower.strip_prefix(name).is_some_and(|n| matches!(n.as_bytes(), [b'1'..=b'9']));
    if RESERVED.contains(&lower.as_str()) || port("com") || port("lpt") {
        return Some(format!("{short:?} disallowed as path element component on Windows"));
    }
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if short.rsplit_once('~').is_some_and(|(_, suffix)| digits(suffix)) {
        return Some("trailing tilde and digits in path element".to_string());
    }
    None
}

/// The language version of a version such as `1.21`, `1.21.3` or `1.27rc1`.
pub fn language_version(text: &str) -> Option<Version> {
    let number = |s: &str| s.bytes().all(|b| b.is_ascii_digit()).then(|| s.parse::<u32>().ok()).flatten();
    let (major, rest) = text.split_once('.')?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (minor, rest) = rest.split_at(end);
    let patch = rest.strip_prefix('.').unwrap_or("0");
    let release = rest.is_empty() || number(patch).is_some();
    let before = rest.starts_with(|c: char| c.is_ascii_lowercase()) && rest.ends_with(|c: char| c.is_ascii_digit());
    if !release && !before {
        return None;
    }
    Some((number(major)?, number(minor)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        assert_eq!(language_version("1.21"), Some((1, 21)));
        assert_eq!(language_version("1.21.3"), Some((1, 21)));
        assert_eq!(language_version("1.27rc1"), Some((1, 27)));
        for wrong in ["", "1", "abc", "1.", "1.x", "1.21.", "v1.21", "1.21.x"] {
            assert_eq!(language_version(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn paths() {
        for path in ["a", "example.com/a-b/c_d~x", "a/.b", "a/v2", "console/com10"] {
            assert_eq!(bad_path(path), None, "{path}");
        }
        for path in ["", "a//b", "/a", "a/", "a/../b", "a/./b", "a.", "é", "a/con.txt", "COM1", "a~1", "-a"] {
            assert!(bad_path(path).is_some(), "{path}");
        }
    }

    #[test]
    fn files() {
        let of = |text: &str| parse(text, Path::new("/m"), "go.mod");
        let module = of(
            "module ex.com/m // comment\n\ngo 1.21.4\nexclude ()\nrequire(\n\ta.b/c v1.0.0 // indirect\n)\ngodebug panicnil=1\n",
        )
        .unwrap();
        assert_eq!((module.path.as_str(), module.version), ("ex.com/m", (1, 21)));
        assert_eq!(module.debug, [("panicnil".to_string(), "1".to_string())]);
        assert_eq!(module.required("a.b/c/d"), Some("a.b/c"));
        assert_eq!(module.required("a.b/cd"), None);
        assert_eq!(module.subfolder("ex.com/m/a/b"), Some("a/b"));
        assert_eq!(module.subfolder("ex.com/mm"), None);
        assert_eq!(of("module m").unwrap().version, UNSAID);
        assert_eq!(
            of("modul m\nfoo bar").unwrap_err(),
            ["go.mod:1: unknown directive: modul", "go.mod:2: unknown directive: foo"]
        );
        assert!(of("go 1.27").is_err());
        assert!(of("module m\ngo 1.28").unwrap_err()[0].contains("requires go >= 1.28"));
    }
}
