//! Mends malformed literals and names, so that the rest of a file can be checked.
//!
//! In: a text and its errors, none of them about the order of tokens. Out: a text as long as it, in which well-formed
//! literals and names stand for the malformed ones, and where those literals begin.
//! Go's compiler goes on behind such errors too: it calls them errors, but not syntax errors.
//! Not here: finding the errors (`scan`, `explain`).

use super::bodies::missing;
use super::scan::LexError;
use super::token::{Tok, Token};

/// A text without the errors.
pub struct Mended {
    pub text: String,
    /// Offsets of literals that have no value, ascending.
    pub bad: Vec<usize>,
    /// Where the text ends before its time. An operand may have to stand there.
    pub cut: Option<usize>,
}

impl Mended {
    /// The text with an operand where it is cut off.
    pub fn with_operand(mut self) -> Option<Mended> {
        let at = self.cut.take()?;
        self.text.get(at..=at).filter(|&blank| blank == " ")?;
        self.text.replace_range(at..=at, "1");
        self.bad.push(at);
        self.bad.sort_unstable();
        Some(self)
    }
}

/// `None` where an error is none of those that can be mended.
pub fn mend(text: &str, tokens: &[Token], errors: &[LexError]) -> Option<Mended> {
    let mut bytes = text.as_bytes().to_vec();
    let mut bad = Vec::new();
    // From where on the text is blank, as a comment or a string lacks its end.
    let mut open_end = None;
    let mut cut = None;
    for error in errors {
        if error.message.starts_with("syntax error") {
            return None;
        }
        match error.message.as_str() {
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
            m if m.starts_with("identifier cannot begin")
                || m.starts_with("invalid character U+") && m.ends_with("identifier") =>
            {
                replace_in_name(bytes.get_mut(error.start..error.end)?);
            }
            // The method is taken for one without them.
            "interface method must have no type parameters" => {
                bytes.get_mut(brackets(tokens, error.start)?)?.fill(b' ');
            }
            "empty type parameter list" | "empty type argument list" => {
                let open = text.as_bytes()[..error.start].iter().rposition(|&b| b == b'[')?;
                bytes.get_mut(open..error.end)?.fill(b' ');
            }
            // The tree is built without them.
            "can only use ... with final parameter" | "invalid use of ..." => {}
            "method has no receiver" | "method has multiple receivers" => {}
            m if m.starts_with("expression in ") => {}
            // Go's scanner passes these over, wherever they stand.
            m if m.starts_with("invalid character U+")
                || m.starts_with("invalid NUL")
                || m.starts_with("invalid BOM") =>
            {
                bytes.get_mut(error.start..error.end)?.fill(b' ');
            }
            "comment not terminated" => {
                bytes.get_mut(error.start..)?.fill(b' ');
                open_end = Some(error.start + 1);
                cut = Some(error.start);
            }
            "string not terminated" if bytes.get(error.start) == Some(&b'`') => {
                bytes.get_mut(error.start..)?.fill(b' ');
                bytes[error.start] = b'1';
                bad.push(error.start);
                open_end = Some(error.start + 2);
            }
            _ => {
                let before = &tokens[..tokens.partition_point(|t| t.start as usize <= error.start)];
                let mut around = before.iter().rev().take_while(|t| error.start <= t.end as usize);
                let literal = around.find(|t| t.kind == Tok::Literal)?;
                let (start, end) = (literal.start as usize, literal.end as usize);
                replace(bytes.get_mut(start..end)?)?;
                bad.push(start);
            }
        }
    }
    bad.sort_unstable();
    if let Some(from) = open_end {
        close(&mut bytes, tokens, from)?;
    }
    Some(Mended { text: String::from_utf8(bytes).ok()?, bad, cut })
}

/// The bytes from the bracket that begins at `open` to the one that closes it.
fn brackets(tokens: &[Token], open: usize) -> Option<std::ops::Range<usize>> {
    let first = tokens.partition_point(|t| (t.start as usize) < open);
    let mut depth = 0;
    for token in &tokens[first..] {
        match token.kind {
            Tok::Lbrack => depth += 1,
            Tok::Rbrack => depth -= 1,
            _ => {}
        }
        if depth <= 0 {
            return Some(open..token.end as usize);
        }
    }
    None
}

/// Closes all brackets at the end of a text that is blank from `from` on: the outermost where the file ends, as Go's
/// parser has it.
fn close(bytes: &mut Vec<u8>, tokens: &[Token], from: usize) -> Option<()> {
    let mut missing = missing(tokens, &(0..bytes.len())).into_bytes();
    let Some(outermost) = missing.pop() else { return Some(()) };
    let end = bytes.len();
    bytes.get_mut(from..end)?.get_mut(..missing.len())?.copy_from_slice(&missing);
    bytes.push(outermost);
    Some(())
}

/// Writes a letter as long as it over a character that no name may contain.
fn replace_in_name(character: &mut [u8]) {
    let letter = match character.len() {
        2 => "ª",
        3 => "一",
        4 => "𠀀",
        _ => return,
    };
    character.copy_from_slice(letter.as_bytes());
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
    fn strings_without_end_become_literals() {
        assert_eq!(mended("x = \"a").as_deref(), Some("x = \"\""));
        assert_eq!(mended("x = `a").as_deref(), Some("x = 1 "));
    }
}
