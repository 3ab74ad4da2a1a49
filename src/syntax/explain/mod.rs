//! Tells why a text is refused, as Go's compiler would.
//!
//! In: the tokens of a text that the grammar or `build` refused. Out: its syntax errors in Go's words, at Go's lines,
//! in the order in which they were found; none if no rule here is broken.
//! A grammar that backtracks knows how far it came, not what it was about to read there. So a refused text is read once
//! more, by descent, token by token: that knows its context, and it can go on behind an error to find the next.
//! Always: consumes tokens only forward, except to tell an array's length from type parameters; builds nothing.
//! Not here: deciding what Go is. What the grammar accepts never comes here.

mod decl;
mod expr;
mod params;
mod stmt;
mod types;

use super::scan::LexError;
use super::token::{Tok, Token};
use std::ops::Range;

/// What is wrong with a text, and what is right nevertheless.
pub struct Explained {
    /// All syntax errors, at most one a line.
    pub errors: Vec<LexError>,
    /// Where the bodies of functions without errors stand, braces included, ascending; none lies in another. The
    /// last may lack its closing brace.
    pub bodies: Vec<Range<usize>>,
}

pub fn explain<'a>(src: &'a str, tokens: &'a [Token], script: bool, lexical: &'a [LexError]) -> Explained {
    let mut e = Explainer {
        src,
        tokens,
        at: 0,
        errors: Vec::new(),
        bodies: Vec::new(),
        lexical,
        functions: usize::from(script),
        nesting: 0,
        speculating: 0,
    };
    if script {
        e.script()
    } else {
        e.program()
    }
    Explained { errors: e.errors, bodies: e.bodies }
}

struct Explainer<'a> {
    src: &'a str,
    /// Ends with `Eof`.
    tokens: &'a [Token],
    at: usize,
    errors: Vec<LexError>,
    bodies: Vec<Range<usize>>,
    /// What the scanner found: other errors may follow from it.
    lexical: &'a [LexError],
    /// How many function bodies we are in; a script's top level counts as one.
    functions: usize,
    /// Brackets around the expression, or -1 in the header of a statement: there `{` begins a block.
    nesting: i32,
    /// How many undecided readings we are in.
    speculating: usize,
}

/// Keywords that begin statements: good places to go on from.
const STATEMENT_STARTS: &[Tok] = &[
    Tok::Break,
    Tok::Const,
    Tok::Continue,
    Tok::Defer,
    Tok::Fallthrough,
    Tok::For,
    Tok::Go,
    Tok::Goto,
    Tok::If,
    Tok::Return,
    Tok::Select,
    Tok::Switch,
    Tok::Type,
    Tok::Var,
];

/// Keywords that begin declarations.
const DECLARATION_STARTS: &[Tok] = &[Tok::Import, Tok::Const, Tok::Type, Tok::Var, Tok::Func];

impl<'a> Explainer<'a> {
    // ---- Tokens ----

    fn token(&self) -> Token {
        self.tokens[self.at.min(self.tokens.len() - 1)]
    }

    /// The kind of the token at hand; every kind of semicolon is `Semicolon`.
    fn tok(&self) -> Tok {
        self.tok_at(0)
    }

    fn tok_at(&self, n: usize) -> Tok {
        let kind = self.tokens[(self.at + n).min(self.tokens.len() - 1)].kind;
        if kind.is_semi() { Tok::Semicolon } else { kind }
    }

    fn text(&self) -> &'a str {
        self.token().text(self.src)
    }

    fn next(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len() - 1);
    }

    fn got(&mut self, tok: Tok) -> bool {
        let got = self.tok() == tok;
        if got {
            self.next();
        }
        got
    }

    fn want(&mut self, tok: Tok) {
        if !self.got(tok) {
            self.error(&format!("expected {}", tok.expected()));
            self.advance(&[]);
        }
    }

    fn is_operator(&self, text: &str) -> bool {
        self.tok() == Tok::Operator && self.text() == text
    }

    /// An `=`; takes `:=` for one, with an error.
    fn got_assign(&mut self) -> bool {
        if self.tok() == Tok::Define {
            self.error("expected =");
            self.next();
            return true;
        }
        self.got(Tok::Assign)
    }

    // ---- Errors ----

    /// An error at the token at hand. "expected …", "in …", "at …" and "after …" are told of that token.
    fn error(&mut self, message: &str) {
        self.error_at(self.token(), message);
    }

    fn error_at(&mut self, place: Token, message: &str) {
        if self.tok() == Tok::Eof && (!self.lexical.is_empty() || !self.errors.is_empty()) {
            return;
        }
        let starts = |words: &[&str]| words.iter().any(|w| message.starts_with(w));
        let found = self.token().describe(self.src);
        let message = if starts(&["in ", "at ", "after "]) {
            format!("unexpected {found} {message}")
        } else if starts(&["expected "]) {
            format!("unexpected {found}, {message}")
        } else {
            message.to_string()
        };
        self.plain_error(place, format!("syntax error: {message}"));
    }

    /// An error that Go does not call a syntax error, though its parser finds it.
    fn plain_error(&mut self, place: Token, message: impl Into<String>) {
        let (start, end) = (place.start as usize, place.end as usize);
        self.errors.push(LexError { start, end, message: message.into() });
    }

    /// Whether the scanner found something wrong from here to there.
    fn malformed(&self, from: u32, to: u32) -> bool {
        let first = self.lexical.partition_point(|e| e.start < from as usize);
        self.lexical.get(first).is_some_and(|e| e.start <= to as usize)
    }

    /// Skips to one of these tokens, inside functions also to a statement; without any, skips one token.
    fn advance(&mut self, to: &[Tok]) {
        if to.is_empty() {
            self.next();
            return;
        }
        while self.tok() != Tok::Eof {
            let tok = self.tok();
            if to.contains(&tok) || self.functions > 0 && STATEMENT_STARTS.contains(&tok) {
                return;
            }
            self.next();
        }
    }

    // ---- Lists ----

    /// Elements separated by `sep` (optional before the end) up to `close`, which is consumed.
    /// An element that returns true is the last. Returns the closing token.
    fn list(&mut self, context: &str, sep: Tok, close: Tok, mut element: impl FnMut(&mut Self) -> bool) -> Token {
        let mut done = false;
        while self.tok() != Tok::Eof && self.tok() != close && !done {
            done = element(self);
            if !self.got(sep) && self.tok() != close {
                let (sep, end) = (sep.expected(), close.expected());
                self.error(&format!("in {context}; possibly missing {sep} or {end}"));
                self.advance(&[Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
                if self.tok() != close {
                    return self.token();
                }
            }
        }
        let end = self.token();
        self.want(close);
        end
    }

    fn name(&mut self) {
        if !self.got(Tok::Name) {
            self.error("expected name");
            self.advance(&[]);
        }
    }

    /// `, name` any number of times.
    fn more_names(&mut self) {
        while self.got(Tok::Comma) {
            self.name();
        }
    }
}
