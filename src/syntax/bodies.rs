//! Takes the bodies of functions out of a text that cannot be parsed as a whole.
//!
//! In: a text, its tokens, and where bodies without errors stand. Out: texts in which the bodies are blocks at top level,
//! each at its old place, with blanks for the rest.
//! Always: the places of all that a body contains stay.
//! Not here: what is looked for in the bodies (`branches`).

use super::token::{Tok, Token};
use std::ops::Range;

/// The bodies that are whole together, as one that the text breaks off in may not parse.
pub fn alone(text: &str, tokens: &[Token], bodies: &[Range<usize>]) -> Vec<String> {
    let mut texts = Vec::new();
    let Some((last, before)) = bodies.split_last() else { return texts };
    let missing = missing(tokens, last);
    let whole = if missing.is_empty() { bodies } else { before };
    texts.extend(keep(text, whole));
    if !missing.is_empty() {
        texts.extend(keep(text, std::slice::from_ref(last)).map(|text| text + &missing));
    }
    texts
}

/// The brackets that the tokens in a range lack at its end.
pub fn missing(tokens: &[Token], body: &Range<usize>) -> String {
    let mut open = Vec::new();
    let from = tokens.partition_point(|t| (t.start as usize) < body.start);
    for t in tokens[from..].iter().take_while(|t| t.end as usize <= body.end) {
        match t.kind {
            Tok::Lparen => open.push(')'),
            Tok::Lbrack => open.push(']'),
            Tok::Lbrace => open.push('}'),
            Tok::Rparen | Tok::Rbrack | Tok::Rbrace => {
                open.pop();
            }
            _ => {}
        }
    }
    open.iter().rev().collect()
}

/// Blanks for all that is in none of these ranges, and semicolons behind them.
fn keep(text: &str, ranges: &[Range<usize>]) -> Option<String> {
    let bytes = text.as_bytes();
    let mut kept = vec![b' '; bytes.len()];
    for range in ranges {
        kept.get_mut(range.clone())?.copy_from_slice(&bytes[range.clone()]);
        if let Some(after) = kept.get_mut(range.end) {
            *after = b';';
        }
    }
    String::from_utf8(kept).ok()
}
