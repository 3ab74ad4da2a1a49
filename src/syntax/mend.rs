//! Mends malformed literals, and takes out characters that begin no token, so that the rest of a file can be checked.
//!
//! In: a text and its errors, none of them about the order of tokens. Out: a text as long as it, in which well-formed
//! literals stand for the malformed ones, and where those begin.
//! Go's compiler goes on behind such errors too: it calls them errors, but not syntax errors.
//! Not here: finding the errors (`scan`, `explain`).

use super::scan::LexError;
use super::token::{Tok, Token};

/// A text without the errors.
pub struct Mended {
    pub text: String,
    /// Offsets of literals that have no value, ascending.
    pub bad: Vec<usize>,
}

/// `None` where an error is none of those that can be mended.
pub fn mend(text: &str, tokens: &[Token], errors: &[LexError]) -> Option<Mended> {
    let mut bytes = text.as_bytes().to_vec();
    let mut bad = Vec::new();
    for error in errors {
        if error.message.starts_with("syntax error") {
            return None;
        }
        match error.message.as_str() {
            // Go's scanner passes over a character that begins no token.
            message if message.starts_with("invalid character U+") && !message.ends_with("in identifier") => {
                bytes.get_mut(error.start..error.end)?.fill(b' ');
            }
            // The second colon goes, and with it what is missing.
            "middle index required in 3-index slice" => {
                if bytes.get(error.start) == Some(&b':') {
                    bytes[error.start] = b' ';
                }
            }
            "final index required in 3-index slice" => {
                let colon = text.as_bytes()[..error.start].iter().rposition(|b| !b.is_ascii_whitespace())?;
                if text.as_bytes()[colon] == b':' {
                    bytes[colon] = b' ';
                }
            }
            _ => {
                let around = |t: &&Token| t.start as usize <= error.start && error.start <= t.end as usize;
                let literal = tokens.iter().rfind(|t| t.kind == Tok::Literal && around(t))?;
                let (start, end) = (literal.start as usize, literal.end as usize);
                replace(bytes.get_mut(start..end)?)?;
                bad.push(start);
            }
        }
    }
    bad.sort_unstable();
    Some(Mended { text: String::from_utf8(bytes).ok()?, bad })
}

/// Writes a well-formed literal of about the same kind over a malformed one.
fn replace(literal: &mut [u8]) -> Option<()> {
    let open = *literal.first()?;
    // A literal that goes on over lines must keep them.
    if open == b'`' || literal.contains(&b'\n') {
        return None;
    }
    literal.fill(b' ');
    match (open, literal.len()) {
        (b'"', 2..) => {
            literal[0] = b'"';
            literal[1] = b'"';
        }
        _ => literal[0] = b'1',
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::super::semicolon::prepare;
    use super::mend;

    fn mended(text: &str) -> Option<String> {
        let prepared = prepare(text);
        assert!(!prepared.errors.is_empty());
        mend(text, &prepared.tokens, &prepared.errors).map(|m| m.text)
    }

    #[test]
    fn literals_become_well_formed_ones_of_their_length() {
        assert_eq!(mended("x = 08 + 'ab'").as_deref(), Some("x = 1  + 1   "));
        assert_eq!(mended("x = \"a\\qb\" + 1").as_deref(), Some("x = \"\"     + 1"));
    }

    #[test]
    fn characters_that_begin_no_token_become_blanks() {
        assert_eq!(mended("x = $y").as_deref(), Some("x =  y"));
        assert_eq!(mended("x = y\u{20ac}"), None);
    }

    #[test]
    fn strings_without_end_stay() {
        assert_eq!(mended("x = `a"), None);
    }
}
