//! The values of literals.
//!
//! In: the text of a literal as it is written, quotes included. Out: the bytes or the code point that it stands for.
//! Spec: Rune literals, String literals.
//! Not here: numbers (`constant`); positions of what is wrong (`scan` has reported it by then).

/// Why a literal has no value. The scanner tells the user; this is for callers that skip it.
pub type Malformed = &'static str;

/// The bytes of a string literal, raw or interpreted. Go strings are bytes: `"\xff"` is one byte, not UTF-8.
pub fn unquote_string(text: &str) -> Result<Vec<u8>, Malformed> {
    if let Some(raw) = text.strip_prefix('`') {
        let raw = raw.strip_suffix('`').ok_or("string not terminated")?;
        // Spec: carriage returns inside raw string literals are discarded.
        return Ok(raw.bytes().filter(|&b| b != b'\r').collect());
    }
    let inner = text.strip_prefix('"').and_then(|t| t.strip_suffix('"')).ok_or("string not terminated")?;
    let mut out = Vec::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        let (escape, tail) = read_escape(&rest[at..], '"')?;
        match escape {
            Escape::Byte(b) => out.push(b),
            Escape::Char(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        rest = tail;
    }
    out.extend_from_slice(rest.as_bytes());
    Ok(out)
}

/// The code point of a rune literal. `'\xff'` is 255.
pub fn unquote_rune(text: &str) -> Result<u32, Malformed> {
    let inner = text.strip_prefix('\'').and_then(|t| t.strip_suffix('\'')).ok_or("rune literal not terminated")?;
    let mut chars = inner.chars();
    let (value, rest) = match chars.next() {
        None => return Err("empty rune literal or unescaped '"),
        Some('\\') => match read_escape(inner, '\'')? {
            (Escape::Byte(b), rest) => (b as u32, rest),
            (Escape::Char(c), rest) => (c as u32, rest),
        },
        Some(c) => (c as u32, chars.as_str()),
    };
    if rest.is_empty() { Ok(value) } else { Err("more than one character in rune literal") }
}

enum Escape {
    /// `\x` and octal escapes, and the one-letter ones.
    Byte(u8),
    /// `\u` and `\U`.
    Char(char),
}

/// Reads one escape from the start of `text`, which begins with a backslash; returns what follows too.
fn read_escape(text: &str, quote: char) -> Result<(Escape, &str), Malformed> {
    let mut chars = text[1..].chars();
    let letter = chars.next().ok_or("unknown escape")?;
    let one = |b: u8| Ok((Escape::Byte(b), &text[2..]));
    match letter {
        'a' => one(7),
        'b' => one(8),
        'f' => one(12),
        'n' => one(b'\n'),
        'r' => one(b'\r'),
        't' => one(b'\t'),
        'v' => one(11),
        '\\' => one(b'\\'),
        c if c == quote => one(c as u8),
        '0'..='7' => {
            let (value, rest) = read_digits(&text[1..], 3, 8)?;
            let byte = u8::try_from(value).map_err(|_| "octal escape value > 255")?;
            Ok((Escape::Byte(byte), rest))
        }
        'x' => read_digits(&text[2..], 2, 16).map(|(value, rest)| (Escape::Byte(value as u8), rest)),
        'u' | 'U' => {
            let (value, rest) = read_digits(&text[2..], if letter == 'u' { 4 } else { 8 }, 16)?;
            let c = char::from_u32(value).ok_or("escape is invalid Unicode code point")?;
            Ok((Escape::Char(c), rest))
        }
        _ => Err("unknown escape"),
    }
}

fn read_digits(text: &str, count: usize, radix: u32) -> Result<(u32, &str), Malformed> {
    let digits = text.get(..count).ok_or("invalid character in escape")?;
    if !digits.chars().all(|c| c.is_digit(radix)) {
        return Err("invalid character in escape");
    }
    let value = u32::from_str_radix(digits, radix).map_err(|_| "invalid character in escape")?;
    Ok((value, &text[count..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings() {
        assert_eq!(
            unquote_string(r#""a\n\xff\377\u00e9\U0001F600\"\\""#).unwrap(),
            "a\n".bytes().chain([0xff, 0xff]).chain("é😀\"\\".bytes()).collect::<Vec<_>>()
        );
        assert_eq!(unquote_string("`a\r\n\\n`").unwrap(), b"a\n\\n");
        assert!(unquote_string(r#""\'""#).is_err());
        assert!(unquote_string("\"").is_err());
        assert!(unquote_string(r#""\400""#).is_err());
        assert!(unquote_string(r#""\ud800""#).is_err());
        assert!(unquote_string(r#""\x+1""#).is_err());
    }

    #[test]
    fn runes() {
        assert_eq!(unquote_rune("'a'"), Ok(97));
        assert_eq!(unquote_rune("'世'"), Ok(0x4e16));
        assert_eq!(unquote_rune(r"'\''"), Ok(39));
        assert_eq!(unquote_rune(r"'\xff'"), Ok(255));
        assert_eq!(unquote_rune(r"'\U0010FFFF'"), Ok(0x10ffff));
        assert!(unquote_rune("''").is_err());
        assert!(unquote_rune("'ab'").is_err());
    }
}
