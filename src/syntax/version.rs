//! The language version that a file asks for in its `//go:build` line.
//!
//! In: a file's text. Out: the lowest version that satisfies the constraint, as Go computes it.
//! Not here: other build tags; a file is never excluded.

type Version = (u32, u32);

/// The version of the `//go:build` line among the comments before the first token.
pub fn of_file(text: &str, first_token: Option<usize>) -> Option<Version> {
    let head = &text[..first_token.unwrap_or(text.len()).min(text.len())];
    let line = head.lines().map(str::trim_end).find(|l| l.starts_with("//go:build "))?;
    let tokens = split(&line["//go:build ".len()..]);
    let mut rest = &tokens[..];
    let version = or(&mut rest, false, 0)?;
    if rest.is_empty() { version } else { None }
}

fn split(expr: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = expr.trim_start();
    while let Some(c) = rest.chars().next() {
        let len = match c {
            '(' | ')' | '!' => 1,
            '&' | '|' if rest[1..].starts_with(c) => 2,
            _ => rest.find(|c: char| "()!&| \t".contains(c)).unwrap_or(rest.len()).max(c.len_utf8()),
        };
        tokens.push(&rest[..len]);
        rest = rest[len..].trim_start();
    }
    tokens
}

/// Outer `None`: not a constraint. Inner: the version that it implies, if any.
type Implied = Option<Option<Version>>;

/// No real constraint nests; a limit keeps this from recursing over what is none.
const MAX_NESTING: usize = 100;

fn or(rest: &mut &[&str], not: bool, depth: usize) -> Implied {
    let mut version = and(rest, not, depth)?;
    while rest.first() == Some(&"||") {
        *rest = &rest[1..];
        let other = and(rest, not, depth)?;
        version = if not { version.max(other) } else { version.min(other) };
    }
    Some(version)
}

fn and(rest: &mut &[&str], not: bool, depth: usize) -> Implied {
    let mut version = term(rest, not, depth)?;
    while rest.first() == Some(&"&&") {
        *rest = &rest[1..];
        let other = term(rest, not, depth)?;
        version = if not { version.min(other) } else { version.max(other) };
    }
    Some(version)
}

fn term(rest: &mut &[&str], not: bool, depth: usize) -> Implied {
    let (&token, tail) = rest.split_first()?;
    if depth > MAX_NESTING {
        return None;
    }
    *rest = tail;
    match token {
        "!" => term(rest, !not, depth + 1),
        "(" => {
            let version = or(rest, not, depth + 1)?;
            let (&close, tail) = rest.split_first()?;
            *rest = tail;
            (close == ")").then_some(version)
        }
        ")" | "&&" | "||" => None,
        tag if not => {
            let _ = tag;
            Some(None)
        }
        tag => Some(tag.strip_prefix("go1.").and_then(|minor| minor.parse().ok()).map(|minor| (1, minor))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        let of = |line: &str| of_file(&format!("// x\n{line}\n\npackage p"), Some(line.len() + 7));
        assert_eq!(of("//go:build go1.21"), Some((1, 21)));
        assert_eq!(of("//go:build linux && (go1.21 || go1.20)"), Some((1, 20)));
        assert_eq!(of("//go:build linux || go1.21"), None);
        assert_eq!(of("//go:build !go1.21"), None);
        assert_eq!(of("//go:build go1.18 && go1.22"), Some((1, 22)));
        assert_eq!(of("// nothing"), None);
    }
}
