//! Build constraints: `//go:build` lines, `// +build` lines, and what a file's name says.
//!
//! In: a file's name and text. Out: whether the file belongs to a program for linux/amd64, and the language version
//! that its `//go:build` line asks for, as Go computes it.
//! Always: the tags that hold are those of Go 1.27 for linux/amd64 without cgo, so that the same files are taken.
//! Not here: which files there are (`project`).

use std::ops::Range;

/// A version of the language: 1.21 is `(1, 21)`.
pub type Version = (u32, u32);

/// The version that is implemented.
pub const NEWEST: Version = (1, 27);

/// What the comments before the package clause ask for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Constraint {
    /// The file is part of the program.
    pub holds: bool,
    /// The lowest version that satisfies the `//go:build` line, if it speaks of versions.
    pub version: Option<Version>,
}

/// A mistake in a `//go:build` line: where the line is, and what is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BadConstraint {
    pub line: Range<usize>,
    pub message: String,
}

/// The constraint of a file's text. Files without one are always part of the program.
pub fn of_file(text: &str) -> Result<Constraint, BadConstraint> {
    let head = Head::of(text);
    let bad = |line: &Range<usize>, message: String| BadConstraint { line: line.clone(), message };
    if let Some(second) = head.go_build.get(1) {
        return Err(bad(second, "multiple //go:build comments".to_string()));
    }
    let Some(line) = head.go_build.first() else {
        let holds = head.plus_build.iter().all(|line| plus_build_holds(line));
        return Ok(Constraint { holds, version: None });
    };
    let expr = text[line.clone()].trim_end()["//go:build".len()..].trim();
    match parse(expr) {
        Ok(expr) => Ok(Constraint { holds: expr.holds(), version: expr.version(false) }),
        Err(message) => Err(bad(line, format!("parsing //go:build line: {message}"))),
    }
}

/// Whether a file of this name belongs to a program for linux/amd64: `a_windows.go` and `a_arm64.go` don't.
pub fn name_holds(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    // What stands before the first underline says nothing: `linux.go` is any system's.
    let Some((_, rest)) = stem.split_once('_') else { return true };
    let mut parts: Vec<&str> = rest.split('_').collect();
    if parts.last() == Some(&"test") {
        parts.pop();
    }
    match parts[..] {
        [.., os, arch] if KNOWN_OS.contains(&os) && KNOWN_ARCH.contains(&arch) => tag_holds(os) && tag_holds(arch),
        [.., last] if KNOWN_OS.contains(&last) || KNOWN_ARCH.contains(&last) => tag_holds(last),
        _ => true,
    }
}

const KNOWN_OS: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];

const KNOWN_ARCH: &[&str] = &[
    "386",
    "amd64",
    "amd64p32",
    "arm",
    "armbe",
    "arm64",
    "arm64be",
    "loong64",
    "mips",
    "mipsle",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "wasm",
];

fn tag_holds(tag: &str) -> bool {
    match tag {
        "linux" | "amd64" | "amd64.v1" | "unix" | "gc" => true,
        _ => version_of(tag).is_some_and(|v| (1, 1) <= v && v <= NEWEST),
    }
}

fn version_of(tag: &str) -> Option<Version> {
    let minor = tag.strip_prefix("go1.")?;
    let digits = !minor.is_empty() && minor.bytes().all(|b| b.is_ascii_digit());
    minor.parse().ok().filter(|_| digits).map(|minor| (1, minor))
}

/// The constraint lines among the comments at a file's beginning.
#[derive(Default)]
struct Head<'a> {
    go_build: Vec<Range<usize>>,
    plus_build: Vec<&'a str>,
}

impl<'a> Head<'a> {
    fn of(text: &'a str) -> Head<'a> {
        let mut head = Head::default();
        // `+build` lines count where a blank line follows, still before the package clause.
        let mut plus: Vec<&str> = Vec::new();
        let mut in_comment = false;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let at = start..start + line.len();
            start = at.end;
            let mut rest = line.trim();
            if !in_comment && rest.is_empty() {
                head.plus_build.append(&mut plus);
                continue;
            }
            if !in_comment && is_go_build(line.trim_end()) {
                head.go_build.push(at.start..at.start + line.trim_end().len());
                continue;
            }
            if let Some(comment) = rest.strip_prefix("//").filter(|_| !in_comment) {
                plus.extend(
                    comment.trim().strip_prefix("+build").filter(|l| l.is_empty() || l.starts_with([' ', '\t'])),
                );
                continue;
            }
            if at.start == 0 && rest.starts_with("#!") {
                continue;
            }
            // Comments that may go over several lines, then maybe the package clause.
            loop {
                if in_comment {
                    let Some(end) = rest.find("*/") else { break };
                    (in_comment, rest) = (false, rest[end + 2..].trim_start());
                } else if let Some(comment) = rest.strip_prefix("/*") {
                    (in_comment, rest) = (true, comment);
                } else if rest.is_empty() || rest.starts_with("//") {
                    break;
                } else {
                    return head;
                }
            }
        }
        head
    }
}

fn is_go_build(line: &str) -> bool {
    line.strip_prefix("//go:build").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// Options are separated by blanks, the terms of one by commas.
fn plus_build_holds(line: &str) -> bool {
    line.split_whitespace().any(|option| {
        option.split(',').all(|term| match term.strip_prefix('!') {
            Some(tag) => !tag_holds(tag),
            None => tag_holds(term),
        })
    })
}

enum Expr<'a> {
    Tag(&'a str),
    Not(Box<Expr<'a>>),
    And(Box<Expr<'a>>, Box<Expr<'a>>),
    Or(Box<Expr<'a>>, Box<Expr<'a>>),
}

impl Expr<'_> {
    fn holds(&self) -> bool {
        match self {
            Expr::Tag(tag) => tag_holds(tag),
            Expr::Not(x) => !x.holds(),
            Expr::And(x, y) => x.holds() && y.holds(),
            Expr::Or(x, y) => x.holds() || y.holds(),
        }
    }

    /// The lowest version that the constraint implies, under so many negations.
    fn version(&self, negated: bool) -> Option<Version> {
        match self {
            Expr::Tag(_) if negated => None,
            Expr::Tag(tag) => version_of(tag),
            Expr::Not(x) => x.version(!negated),
            Expr::And(x, y) | Expr::Or(x, y) => {
                let (a, b) = (x.version(negated), y.version(negated));
                if matches!(self, Expr::And(..)) != negated { a.max(b) } else { a.min(b) }
            }
        }
    }
}

fn parse(text: &str) -> Result<Expr<'_>, String> {
    let tokens = split(text)?;
    let mut rest = &tokens[..];
    let expr = or(&mut rest, 0)?;
    match rest.first() {
        None => Ok(expr),
        Some(token) => Err(format!("unexpected token {token}")),
    }
}

fn split(expr: &str) -> Result<Vec<&str>, String> {
    let mut tokens = Vec::new();
    let mut rest = expr.trim_start();
    while let Some(c) = rest.chars().next() {
        let tag = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        let len = match c {
            '(' | ')' | '!' => 1,
            '&' | '|' if rest[1..].starts_with(c) => 2,
            c if tag(c) => rest.find(|c| !tag(c)).unwrap_or(rest.len()),
            c => return Err(format!("invalid syntax at {c}")),
        };
        tokens.push(&rest[..len]);
        rest = rest[len..].trim_start();
    }
    Ok(tokens)
}

/// No real constraint is longer; a limit keeps this from recursing over what is none.
const MAX_NESTING: usize = 100;

fn or<'a>(rest: &mut &[&'a str], depth: usize) -> Result<Expr<'a>, String> {
    let mut expr = and(rest, depth)?;
    let mut terms = 0;
    while rest.first() == Some(&"||") {
        *rest = &rest[1..];
        terms = enough(terms)?;
        expr = Expr::Or(Box::new(expr), Box::new(and(rest, depth)?));
    }
    Ok(expr)
}

fn and<'a>(rest: &mut &[&'a str], depth: usize) -> Result<Expr<'a>, String> {
    let mut expr = term(rest, depth)?;
    let mut terms = 0;
    while rest.first() == Some(&"&&") {
        *rest = &rest[1..];
        terms = enough(terms)?;
        expr = Expr::And(Box::new(expr), Box::new(term(rest, depth)?));
    }
    Ok(expr)
}

fn enough(count: usize) -> Result<usize, String> {
    if count < MAX_NESTING { Ok(count + 1) } else { Err("build expression too large".to_string()) }
}

fn term<'a>(rest: &mut &[&'a str], depth: usize) -> Result<Expr<'a>, String> {
    let depth = enough(depth)?;
    let Some((&token, tail)) = rest.split_first() else { return Err("unexpected end of expression".to_string()) };
    *rest = tail;
    match token {
        "!" if rest.first() == Some(&"!") => Err("double negation not allowed".to_string()),
        "!" => Ok(Expr::Not(Box::new(term(rest, depth)?))),
        "(" => {
            let expr = or(rest, depth)?;
            let Some((&")", tail)) = rest.split_first() else { return Err("missing close paren".to_string()) };
            *rest = tail;
            Ok(expr)
        }
        ")" | "&&" | "||" => Err(format!("unexpected token {token}")),
        tag => Ok(Expr::Tag(tag)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        let of = |line: &str| of_file(&format!("// x\n{line}\n\npackage p")).unwrap().version;
        assert_eq!(of("//go:build go1.21"), Some((1, 21)));
        assert_eq!(of("//go:build linux && (go1.21 || go1.20)"), Some((1, 20)));
        assert_eq!(of("//go:build linux || go1.21"), None);
        assert_eq!(of("//go:build !go1.21"), None);
        assert_eq!(of("//go:build go1.18 && go1.22"), Some((1, 22)));
        assert_eq!(of("// nothing"), None);
    }

    #[test]
    fn files() {
        let holds = |head: &str| of_file(&format!("{head}\npackage p")).unwrap().holds;
        assert!(holds("// nothing"));
        assert!(holds("//go:build linux && !windows && go1.27"));
        assert!(!holds("//go:build ignore"));
        assert!(!holds("//go:build go1.28"));
        assert!(!holds("//go:build (darwin || !unix) && gc"));
        assert!(holds("/*\n//go:build ignore\n*/"));
        assert!(!holds("/* a */ // b\n//go:build cgo"));
        assert!(!holds("// +build ignore\n"));
        assert!(holds("// +build ignore"));
        assert!(holds("// +build darwin linux,amd64\n"));
        assert!(holds("package p\n//go:build ignore"));
        assert!(of_file("//go:build a &&& b\npackage p").is_err());
        assert!(of_file("//go:build (a\npackage p").is_err());
        assert!(of_file("//go:build !!a\npackage p").is_err());
    }

    #[test]
    fn names() {
        for name in ["a.go", "linux.go", "windows.go", "a_linux.go", "a_linux_amd64.go", "a_unix.go", "a_b.go"] {
            assert!(name_holds(name), "{name}");
        }
        for name in ["a_windows.go", "a_arm64.go", "a_linux_arm.go", "a_windows_amd64.go", "x_y_js_test.go"] {
            assert!(!name_holds(name), "{name}");
        }
    }
}
