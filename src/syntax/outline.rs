//! A file's top-level declarations, found by its tokens alone.
//!
//! In: a text that parses. Out: for each declaration where it lies, what it declares and which names it mentions.
//! Always: a declaration mentions every name that its meaning depends on, and maybe more.
//! Not here: the grammar; what names mean.
//!
//! The library is parsed this way first: a program needs little of it, and parsing all would be most of a short run.

use super::scan::{Scan, scan};
use super::token::{Tok, Token};
use std::ops::Range;

/// A declaration at top level.
#[derive(Debug)]
pub struct Item<'a> {
    /// In bytes.
    pub range: Range<usize>,
    /// What it declares. Of a method: its receiver's base type, without which it is never needed.
    pub names: Vec<&'a str>,
    /// The name of the method that it declares.
    pub method: Option<&'a str>,
    /// Every identifier in it.
    pub mentions: Vec<Mention<'a>>,
    /// It is needed even if nobody mentions it: `init`, variables without a name.
    pub always: bool,
}

/// An identifier of a declaration.
#[derive(Clone, Copy, Debug)]
pub struct Mention<'a> {
    pub name: &'a str,
    /// It is selected from something: what stands before the dot, if that is an identifier too.
    pub selected: bool,
    pub from: Option<&'a str>,
}

/// A file's declarations and the paths that it imports.
#[derive(Debug, Default)]
pub struct Outline<'a> {
    pub imports: Vec<&'a str>,
    pub items: Vec<Item<'a>>,
}

/// Every identifier of a text.
pub fn identifiers(text: &str) -> Vec<String> {
    let Scan { tokens, .. } = scan(text);
    tokens.iter().filter(|t| t.kind == Tok::Name).map(|t| t.text(text).to_string()).collect()
}

/// The outline of a file that begins with a package clause.
pub fn outline(text: &str) -> Outline<'_> {
    let Scan { tokens, .. } = scan(text);
    let mut out = Outline::default();
    // The package clause has no declaration keyword.
    let mut starts: Vec<usize> = Vec::new();
    let mut depth = 0i32;
    for (i, t) in tokens.iter().enumerate() {
        match t.kind {
            Tok::Lparen | Tok::Lbrack | Tok::Lbrace => depth += 1,
            Tok::Rparen | Tok::Rbrack | Tok::Rbrace => depth -= 1,
            Tok::Func | Tok::Type | Tok::Var | Tok::Const | Tok::Import if depth == 0 && begins_line(text, t) => {
                starts.push(i);
            }
            _ => {}
        }
    }
    for (n, &start) in starts.iter().enumerate() {
        let end = starts.get(n + 1).copied().unwrap_or(tokens.len());
        let part = &tokens[start..end];
        if part[0].kind == Tok::Import {
            let strings = part.iter().filter(|t| t.kind == Tok::Literal);
            out.imports.extend(strings.map(|t| t.text(text).trim_matches('"')));
            continue;
        }
        let (Some(first), Some(last)) = (part.first(), part.last()) else { continue };
        let names = declared(text, part);
        let always = names.is_empty() || names.iter().any(|&n| n == "init" || n == "_");
        let range = first.start as usize..last.end as usize;
        out.items.push(Item { range, names, method: method(text, part), mentions: mentions(text, part), always });
    }
    out
}

/// Whether the token is the first of its line: declarations of the library all are.
fn begins_line(text: &str, t: &Token) -> bool {
    t.start == 0 || text.as_bytes()[t.start as usize - 1] == b'\n'
}

fn mentions<'a>(text: &'a str, part: &[Token]) -> Vec<Mention<'a>> {
    let before = |i: usize, n: usize| i.checked_sub(n).map(|i| &part[i]);
    let mention = |(i, t): (usize, &Token)| {
        let selected = before(i, 1).is_some_and(|t| t.kind == Tok::Dot);
        let from = before(i, 2).filter(|t| selected && t.kind == Tok::Name).map(|t| t.text(text));
        Mention { name: t.text(text), selected, from }
    };
    part.iter().enumerate().filter(|(_, t)| t.kind == Tok::Name).map(mention).collect()
}

/// The name of a method that is declared.
fn method<'a>(text: &'a str, part: &[Token]) -> Option<&'a str> {
    if part[0].kind != Tok::Func || part.get(1)?.kind != Tok::Lparen {
        return None;
    }
    // A receiver has no parentheses within.
    let close = part.iter().position(|t| t.kind == Tok::Rparen)?;
    part.get(close + 1).filter(|t| t.kind == Tok::Name).map(|t| t.text(text))
}

fn declared<'a>(text: &'a str, part: &[Token]) -> Vec<&'a str> {
    let name = |t: &Token| t.text(text);
    let kind = |i: usize| part.get(i).map(|t| t.kind);
    if part[0].kind == Tok::Func {
        if kind(1) != Some(Tok::Lparen) {
            return part.get(1).map(name).into_iter().collect();
        }
        // The receiver's base type is the last name before the first bracket that closes, type arguments aside.
        let close = part.iter().position(|t| matches!(t.kind, Tok::Rparen | Tok::Lbrack)).unwrap_or(0);
        return part[..close].iter().rev().find(|t| t.kind == Tok::Name).map(name).into_iter().collect();
    }
    if kind(1) != Some(Tok::Lparen) {
        return list(text, &part[1..]);
    }
    let (mut names, mut depth) = (Vec::new(), 0);
    for (i, t) in part.iter().enumerate().skip(1) {
        let begins = matches!(kind(i - 1), Some(Tok::Lparen | Tok::Semicolon | Tok::Newline));
        if depth == 1 && t.kind == Tok::Name && begins {
            names.extend(list(text, &part[i..]));
        }
        match t.kind {
            Tok::Lparen | Tok::Lbrack | Tok::Lbrace => depth += 1,
            Tok::Rparen | Tok::Rbrack | Tok::Rbrace => depth -= 1,
            _ => {}
        }
    }
    names
}

/// `a, b, c` at the beginning.
fn list<'a>(text: &'a str, part: &[Token]) -> Vec<&'a str> {
    let mut names = Vec::new();
    for pair in part.chunks(2) {
        if pair[0].kind != Tok::Name {
            break;
        }
        names.push(pair[0].text(text));
        if pair.get(1).is_none_or(|t| t.kind != Tok::Comma) {
            break;
        }
    }
    names
}
