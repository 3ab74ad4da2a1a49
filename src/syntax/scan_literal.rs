//! Scans literals and checks what stands inside them.
//!
//! Spec: Integer, floating-point, imaginary, rune and string literals. Messages are Go's.
//! Always: a literal token ends where Go's scanner ends it, even if it is malformed.
//! Not here: values (`literal`, `constant`).

use super::scan::{Scanner, describe_char};
use super::token::Tok;

/// What a run of digits contained.
#[derive(Clone, Copy, Default)]
struct Digits {
    any: bool,
    separator: bool,
}

impl Scanner<'_> {
    pub(super) fn number(&mut self) -> Tok {
        let start = self.pos;
        let errors = self.out.errors.len();
        let (base, prefix) = match (self.peek(), self.peek_at(1).to_ascii_lowercase()) {
            (b'0', b'x') => (16, b'x'),
            (b'0', b'o') => (8, b'o'),
            (b'0', b'b') => (2, b'b'),
            (b'0', _) => (8, b'0'),
            _ => (10, 0),
        };
        let mut invalid = None;
        let mut seen = Digits::default();
        let mut float = false;
        if matches!(prefix, b'x' | b'o' | b'b') {
            self.pos += 2;
        }
        self.digits(base, &mut seen, &mut invalid);
        if self.peek() == b'.' {
            if matches!(prefix, b'o' | b'b') {
                self.error_here(format!("invalid radix point in {} literal", base_name(base)));
            }
            self.pos += 1;
            float = true;
            self.digits(base, &mut seen, &mut invalid);
        }
        if !seen.any && self.out.errors.len() == errors {
            self.error_here(format!("{} literal has no digits", base_name(base)));
        }
        float |= self.exponent(prefix, float, &mut seen, errors);
        let imaginary = self.peek() == b'i';
        if imaginary {
            self.pos += 1;
        }
        self.check_digits(start, base, if float || imaginary { None } else { invalid }, seen.separator, errors);
        Tok::Literal
    }

    /// Reads digits and separators; notes the first digit that is too large for the base.
    fn digits(&mut self, base: u32, seen: &mut Digits, invalid: &mut Option<usize>) {
        loop {
            match self.peek() {
                b'_' => seen.separator = true,
                b'0'..=b'9' => {
                    seen.any = true;
                    if base <= 10 && (self.peek() - b'0') as u32 >= base && invalid.is_none() {
                        *invalid = Some(self.pos);
                    }
                }
                b'a'..=b'f' | b'A'..=b'F' if base == 16 => seen.any = true,
                _ => return,
            }
            self.pos += 1;
        }
    }

    /// Reads an exponent; true if there is one.
    fn exponent(&mut self, prefix: u8, float: bool, seen: &mut Digits, errors: usize) -> bool {
        let letter = self.peek();
        let fine = self.out.errors.len() == errors;
        match letter.to_ascii_lowercase() {
            b'e' if fine && matches!(prefix, b'o' | b'b' | b'x') => {
                self.error_here(format!("'{}' exponent requires decimal mantissa", letter as char));
            }
            b'p' if fine && prefix != b'x' => {
                self.error_here(format!("'{}' exponent requires hexadecimal mantissa", letter as char));
            }
            b'e' | b'p' => {}
            _ => {
                if prefix == b'x' && float && fine {
                    self.error_here("hexadecimal mantissa requires a 'p' exponent");
                }
                return false;
            }
        }
        self.pos += 1;
        if matches!(self.peek(), b'+' | b'-') {
            self.pos += 1;
        }
        let mut digits = Digits { any: false, separator: seen.separator };
        self.digits(10, &mut digits, &mut None);
        *seen = digits;
        if !digits.any && self.out.errors.len() == errors {
            self.error_here("exponent has no digits");
        }
        true
    }

    fn check_digits(&mut self, start: usize, base: u32, invalid: Option<usize>, separator: bool, errors: usize) {
        if let Some(at) = invalid
            && self.out.errors.len() == errors
        {
            let digit = self.bytes[at] as char;
            self.error(at, at + 1, format!("invalid digit '{digit}' in {} literal", base_name(base)));
        }
        if separator
            && self.out.errors.len() == errors
            && let Some(at) = misplaced_separator(&self.bytes[start..self.pos])
        {
            self.error(start + at, start + at + 1, "'_' must separate successive digits");
        }
    }

    pub(super) fn rune(&mut self) -> Tok {
        let start = self.pos;
        let errors = self.out.errors.len();
        self.pos += 1;
        let mut count = 0;
        loop {
            match self.peek_char() {
                Some('\'') => {
                    if self.out.errors.len() == errors {
                        if count == 0 {
                            self.error_here("empty rune literal or unescaped '");
                        } else if count > 1 {
                            self.error(start, self.pos + 1, "more than one character in rune literal");
                        }
                    }
                    self.pos += 1;
                    return Tok::Literal;
                }
                Some('\\') => self.escape(b'\''),
                Some('\n') => {
                    if self.out.errors.len() == errors {
                        self.error_here("newline in rune literal");
                    }
                    return Tok::Literal;
                }
                Some(c) => self.pos += c.len_utf8(),
                None => {
                    if self.out.errors.len() == errors {
                        self.error(start, self.pos, "rune literal not terminated");
                    }
                    return Tok::Literal;
                }
            }
            count += 1;
        }
    }

    pub(super) fn interpreted_string(&mut self) -> Tok {
        let start = self.pos;
        self.pos += 1;
        loop {
            match self.peek() {
                b'"' => {
                    self.pos += 1;
                    return Tok::Literal;
                }
                b'\\' => self.escape(b'"'),
                b'\n' => {
                    self.error_here("newline in string");
                    return Tok::Literal;
                }
                0 if self.at_end() => {
                    self.error(start, self.pos, "string not terminated");
                    return Tok::Literal;
                }
                _ => self.pos += 1,
            }
        }
    }

    pub(super) fn raw_string(&mut self) -> Tok {
        let start = self.pos;
        match self.src[start + 1..].find('`') {
            Some(n) => self.pos = start + 1 + n + 1,
            None => {
                self.pos = self.bytes.len();
                self.out.unterminated = true;
                self.error(start, start + 1, "string not terminated");
            }
        }
        Tok::Literal
    }

    /// Reads an escape, from its backslash on; an escaped quote is masked.
    fn escape(&mut self, quote: u8) {
        self.pos += 1;
        let (count, base) = match self.peek() {
            b if b == quote => {
                self.out.masked[self.pos] = b'_';
                self.pos += 1;
                return;
            }
            b'a' | b'b' | b'f' | b'n' | b'r' | b't' | b'v' | b'\\' => {
                self.pos += 1;
                return;
            }
            b'0'..=b'7' => (3, 8),
            b'x' => (2, 16),
            b'u' => (4, 16),
            b'U' => (8, 16),
            // The caller complains about the end.
            0 if self.at_end() => return,
            _ => {
                self.error_here("unknown escape");
                return;
            }
        };
        if base == 16 {
            self.pos += 1;
        }
        let mut value: u32 = 0;
        for _ in 0..count {
            let Some(c) = self.peek_char() else { return };
            let Some(digit) = c.to_digit(base) else {
                let shown = match c {
                    '\'' => "\\'".to_string(),
                    c if c == '"' || c as u32 >= 0x80 => c.to_string(),
                    c => c.escape_default().to_string(),
                };
                self.error_here(format!("invalid character '{shown}' in {} escape", base_name(base)));
                return;
            };
            value = value.wrapping_mul(base).wrapping_add(digit);
            self.pos += 1;
        }
        if base == 8 && value > 255 {
            self.error_here(format!("octal escape value {value} > 255"));
        } else if count >= 4 && char::from_u32(value).is_none() {
            self.error_here(format!("escape is invalid Unicode code point {}", describe_code(value)));
        }
    }
}

fn describe_code(value: u32) -> String {
    char::from_u32(value).map_or_else(|| format!("U+{value:04X}"), describe_char)
}

fn base_name(base: u32) -> &'static str {
    match base {
        2 => "binary",
        8 => "octal",
        10 => "decimal",
        _ => "hexadecimal",
    }
}

/// Where a `_` stands that is not between digits (a base prefix counts as a digit).
fn misplaced_separator(text: &[u8]) -> Option<usize> {
    let prefixed = text.len() >= 2 && text[0] == b'0' && matches!(text[1] | 0x20, b'x' | b'o' | b'b');
    let hex = prefixed && text[1] | 0x20 == b'x';
    let digit = |b: u8| b.is_ascii_digit() || hex && b.is_ascii_hexdigit();
    let from = if prefixed { 2 } else { 0 };
    (from..text.len()).find(|&i| {
        let before = if i == from { prefixed } else { digit(text[i - 1]) };
        let after = text.get(i + 1).is_some_and(|&b| digit(b));
        // Of two separators in a row the second is the misplaced one; before a non-digit, the separator itself.
        text[i] == b'_' && (!before || !(after || text.get(i + 1) == Some(&b'_')))
    })
}
