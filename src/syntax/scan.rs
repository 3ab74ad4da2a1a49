//! Splits a text into tokens and checks what stands inside each.
//!
//! In: a text. Out: its tokens with inserted semicolons, the text as the grammar sees it (`masked`), and lexical errors.
//! Always: `masked` is as long as the text, so that every offset means the same in both; in it comments are blanks,
//! newlines that act as semicolons are `;`, and escaped quotes in literals are `_`.
//! Not here: what order tokens may come in (`grammar/go.pest`).

use super::token::{Tok, Token};
use crate::stdlib::unicode::tables::{is_digit, is_letter};
use std::ops::Range;

/// A mistake inside a token, or between tokens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LexError {
    pub start: usize,
    pub end: usize,
    pub message: String,
}

/// Spec: Identifiers. A name with another character is kept as it is, and told once, where it stands.
pub fn is_identifier(name: &str) -> bool {
    name.chars().enumerate().all(|(i, c)| c == '_' || is_letter(c as u32) || i > 0 && is_digit(c as u32))
}

/// What `scan` finds.
pub struct Scan {
    /// Ends with `Eof`.
    pub tokens: Vec<Token>,
    pub masked: Vec<u8>,
    pub errors: Vec<LexError>,
    /// A raw string or a comment lacks its end.
    pub unterminated: bool,
    /// Where comments stand that begin with `//go:`.
    pub directives: Vec<Range<usize>>,
    /// Where comments stand that say how places are to be told.
    pub renaming: Vec<Range<usize>>,
}

/// Scans a whole text. Never fails: errors are collected and scanning goes on, as Go's does.
pub fn scan(src: &str) -> Scan {
    let mut s = Scanner {
        src,
        bytes: src.as_bytes(),
        pos: 0,
        out: Scan {
            tokens: Vec::with_capacity(src.len() / 4 + 2),
            masked: src.as_bytes().to_vec(),
            errors: Vec::new(),
            unterminated: false,
            directives: Vec::new(),
            renaming: Vec::new(),
        },
    };
    s.stray_characters();
    if src.starts_with(BOM) {
        s.blank(0, BOM.len_utf8());
        s.pos = BOM.len_utf8();
    }
    // The first line of a script that the system runs is not Go.
    if s.bytes[s.pos..].starts_with(b"#!") {
        let start = s.pos;
        s.skip_line();
        s.blank(start, s.pos);
    }
    while s.next() {}
    s.out
}

const BOM: char = '\u{feff}';

pub(super) struct Scanner<'a> {
    pub(super) src: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) pos: usize,
    pub(super) out: Scan,
}

impl Scanner<'_> {
    /// The byte at the position, 0 at the end.
    pub(super) fn peek(&self) -> u8 {
        self.peek_at(0)
    }

    pub(super) fn peek_at(&self, n: usize) -> u8 {
        self.bytes.get(self.pos + n).copied().unwrap_or(0)
    }

    pub(super) fn at_end(&self) -> bool {
        self.pos >= self.bytes.len()
    }

    pub(super) fn peek_char(&self) -> Option<char> {
        self.src[self.pos..].chars().next()
    }

    pub(super) fn error(&mut self, start: usize, end: usize, message: impl Into<String>) {
        self.out.errors.push(LexError { start, end, message: message.into() });
    }

    /// An error at the character that stands at the position.
    pub(super) fn error_here(&mut self, message: impl Into<String>) {
        let end = self.pos + self.peek_char().map_or(0, char::len_utf8);
        self.error(self.pos, end, message);
    }

    /// Makes a range of the masked text blank. Newlines go too: inside comments they mean nothing any more.
    fn blank(&mut self, start: usize, end: usize) {
        self.out.masked[start..end].fill(b' ');
    }

    fn push(&mut self, kind: Tok, start: usize) {
        self.out.tokens.push(Token { kind, start: start as u32, end: self.pos as u32 });
    }

    fn skip_line(&mut self) {
        let rest = &self.bytes[self.pos..];
        self.pos += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    }

    /// NUL bytes and byte order marks are wrong wherever they stand, even in comments (Spec: Source code representation).
    fn stray_characters(&mut self) {
        for (at, c) in self.src.char_indices() {
            if c == '\0' {
                self.error(at, at + 1, "invalid NUL character");
            } else if c == BOM && at > 0 {
                self.error(at, at + c.len_utf8(), "invalid BOM in the middle of the file");
            }
        }
    }

    /// Reads one token; false after the last.
    fn next(&mut self) -> bool {
        let semi = self.out.tokens.last().is_some_and(|t| t.kind.ends_statement());
        loop {
            match self.peek() {
                b'\n' if semi => {
                    let start = self.pos;
                    self.out.masked[start] = b';';
                    self.pos += 1;
                    self.push(Tok::Newline, start);
                    return true;
                }
                b' ' | b'\t' | b'\r' | b'\n' => self.pos += 1,
                b'/' if self.peek_at(1) == b'/' => {
                    let start = self.pos;
                    self.skip_line();
                    self.blank(start, self.pos);
                    if self.bytes[start + 2..self.pos].starts_with(b"go:") {
                        self.out.directives.push(start..self.pos);
                    } else if self.bytes[start + 2..self.pos].starts_with(b"line ")
                        && (start == 0 || self.bytes[start - 1] == b'\n')
                    {
                        self.out.renaming.push(start..self.pos);
                    }
                }
                b'/' if self.peek_at(1) == b'*' => {
                    if self.general_comment(semi) {
                        return true;
                    }
                }
                0 if self.at_end() => {
                    self.push(if semi { Tok::EofSemi } else { Tok::Eof }, self.pos);
                    return semi;
                }
                0 => {
                    self.blank(self.pos, self.pos + 1);
                    self.pos += 1;
                }
                _ => break,
            }
        }
        self.token();
        true
    }

    /// A comment that contains a newline acts like one: true if it became a semicolon.
    fn general_comment(&mut self, semi: bool) -> bool {
        let start = self.pos;
        let rest = &self.src[start + 2..];
        match rest.find("*/") {
            Some(n) => self.pos = start + 2 + n + 2,
            None => {
                self.pos = self.bytes.len();
                self.out.unterminated = true;
                self.error(start, start + 2, "comment not terminated");
            }
        }
        let newline = self.bytes[start..self.pos].contains(&b'\n');
        if !newline && rest.starts_with("line ") {
            self.out.renaming.push(start..self.pos);
        }
        self.blank(start, self.pos);
        if semi && newline {
            self.out.masked[start] = b';';
            self.push(Tok::Newline, start);
            return true;
        }
        false
    }

    fn token(&mut self) {
        let start = self.pos;
        let kind = match self.peek() {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.word(),
            b'0'..=b'9' => self.number(),
            b'.' if self.peek_at(1).is_ascii_digit() => self.number(),
            b'"' => self.interpreted_string(),
            b'`' => self.raw_string(),
            b'\'' => self.rune(),
            0x80.. => {
                if self.peek_char() == Some(BOM) {
                    self.blank(start, start + BOM.len_utf8());
                    self.pos += BOM.len_utf8();
                    return;
                }
                self.word()
            }
            _ => match self.operator() {
                Some(kind) => kind,
                None => {
                    let c = self.peek() as char;
                    self.error_here(format!("invalid character {}", describe_char(c)));
                    self.blank(start, start + 1);
                    self.pos += 1;
                    return;
                }
            },
        };
        self.push(kind, start);
    }

    /// Spec: Identifiers, Keywords.
    fn word(&mut self) -> Tok {
        let start = self.pos;
        loop {
            match self.peek() {
                b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'0'..=b'9' => self.pos += 1,
                0x80.. => {
                    let Some(c) = self.peek_char() else { break };
                    if is_digit(c as u32) {
                        if self.pos == start {
                            self.error_here(format!("identifier cannot begin with digit {}", describe_char(c)));
                        }
                    } else if c != BOM && !is_letter(c as u32) {
                        self.error_here(format!("invalid character {} in identifier", describe_char(c)));
                    }
                    self.pos += c.len_utf8();
                }
                _ => break,
            }
        }
        Tok::keyword(&self.src[start..self.pos]).unwrap_or(Tok::Name)
    }

    /// Spec: Operators and punctuation. The longest one that stands here.
    fn operator(&mut self) -> Option<Tok> {
        let three = [self.peek(), self.peek_at(1), self.peek_at(2)];
        let (kind, len) = match &three {
            b"..." => (Tok::DotDotDot, 3),
            b"&^=" | b"<<=" | b">>=" => (Tok::AssignOp, 3),
            [b'&', b'&' | b'^', _] | [b'|', b'|', _] | [b'<', b'<', _] | [b'>', b'>', _] => (Tok::Operator, 2),
            [b'=' | b'!' | b'<' | b'>', b'=', _] => (Tok::Operator, 2),
            [b'<', b'-', _] => (Tok::Arrow, 2),
            [b'+', b'+', _] | [b'-', b'-', _] => (Tok::IncOp, 2),
            [b'+' | b'-' | b'*' | b'/' | b'%' | b'&' | b'|' | b'^', b'=', _] => (Tok::AssignOp, 2),
            [b':', b'=', _] => (Tok::Define, 2),
            [b'*', ..] => (Tok::Star, 1),
            [b'+' | b'-' | b'/' | b'%' | b'&' | b'|' | b'^' | b'<' | b'>' | b'!' | b'~', ..] => (Tok::Operator, 1),
            [b'=', ..] => (Tok::Assign, 1),
            [b'(', ..] => (Tok::Lparen, 1),
            [b'[', ..] => (Tok::Lbrack, 1),
            [b'{', ..] => (Tok::Lbrace, 1),
            [b')', ..] => (Tok::Rparen, 1),
            [b']', ..] => (Tok::Rbrack, 1),
            [b'}', ..] => (Tok::Rbrace, 1),
            [b',', ..] => (Tok::Comma, 1),
            [b';', ..] => (Tok::Semicolon, 1),
            [b':', ..] => (Tok::Colon, 1),
            [b'.', ..] => (Tok::Dot, 1),
            _ => return None,
        };
        self.pos += len;
        Some(kind)
    }
}

/// `U+0040 '@'`, as Go's `%#U` writes it.
pub(super) fn describe_char(c: char) -> String {
    // `escape_debug` escapes what can't be printed (marks only where they begin a string), and some of ASCII.
    let printable = if c.is_ascii() { !c.is_ascii_control() } else { format!("a{c}").escape_debug().count() == 2 };
    if printable { format!("U+{:04X} '{c}'", c as u32) } else { format!("U+{:04X}", c as u32) }
}
