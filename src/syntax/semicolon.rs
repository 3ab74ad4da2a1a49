//! Semicolon insertion, and the limit on nesting.
//!
//! In: a text. Out: the text that the grammar reads, as long as the original, and its tokens.
//! Always: nesting is within `MAX_NESTING` when there is no error, so that neither pest nor a pass over the tree,
//! which recurse, can exhaust the stack.
//! Spec: Semicolons.

use super::scan::{LexError, scan};
use super::token::{Tok, Token};
use std::ops::Range;

/// How deep brackets and function types may nest. Hand-written Go stays below 20.
pub const MAX_NESTING: usize = 1_000;

/// A text made ready for the grammar.
pub struct Prepared {
    pub masked: String,
    /// Ends with `Eof`.
    pub tokens: Vec<Token>,
    pub errors: Vec<LexError>,
    /// Where comments stand that begin with `//go:`.
    pub directives: Vec<Range<usize>>,
    /// Where comments stand that say how places are to be told.
    pub renaming: Vec<Range<usize>>,
    /// The deepest nesting found.
    pub depth: usize,
    /// Nesting goes too deep: nothing but this error is worth telling.
    pub too_deep: Option<LexError>,
}

pub fn prepare(src: &str) -> Prepared {
    let scan = scan(src);
    let (depth, too_deep) = measure_nesting(&scan.tokens);
    let masked = String::from_utf8(scan.masked)
        .unwrap_or_else(|_| unreachable!("only whole characters of the text are replaced, by ASCII"));
    let (tokens, errors, directives, renaming) = (scan.tokens, scan.errors, scan.directives, scan.renaming);
    Prepared { masked, tokens, errors, directives, renaming, depth, too_deep }
}

/// The deepest nesting, and an error where it passes the limit.
fn measure_nesting(tokens: &[Token]) -> (usize, Option<LexError>) {
    // For each open bracket: how many function types have begun that may still nest in each other's results.
    let mut open: Vec<usize> = vec![0];
    let mut funcs = 0;
    let mut deepest = 0;
    for t in tokens {
        match t.kind {
            Tok::Lparen | Tok::Lbrack | Tok::Lbrace => open.push(0),
            Tok::Rparen | Tok::Rbrack | Tok::Rbrace if open.len() > 1 => funcs -= open.pop().unwrap_or(0),
            Tok::Func => {
                funcs += 1;
                if let Some(top) = open.last_mut() {
                    *top += 1;
                }
            }
            Tok::Semicolon | Tok::Newline | Tok::Comma => {
                if let Some(top) = open.last_mut() {
                    funcs -= std::mem::take(top);
                }
            }
            _ => continue,
        }
        let depth = open.len() - 1 + funcs;
        deepest = deepest.max(depth);
        if depth > MAX_NESTING {
            let message = format!("nesting too deep (more than {MAX_NESTING} levels)");
            return (depth, Some(LexError { start: t.start as usize, end: t.end as usize, message }));
        }
    }
    (deepest, None)
}
