//! Makes wrong programs of right ones: by tokens, by lines, by bytes.
//!
//! In: texts. Out: a text that differs from one of them in a few places.
//! Always: the same seed gives the same text.

use crate::rng::Rng;

/// Words and signs that are put where they do not belong.
const SPARE: &[&str] = &[
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
    "+",
    "-",
    "*",
    "/",
    "%",
    "&",
    "|",
    "^",
    "<<",
    ">>",
    "&^",
    "+=",
    "<<=",
    "&&",
    "||",
    "<-",
    "++",
    "--",
    "==",
    "<",
    ">",
    "=",
    "!",
    "~",
    "!=",
    "<=",
    ":=",
    "...",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    ".",
    ":",
    "\n",
    "_",
    "nil",
    "true",
    "iota",
    "int",
    "string",
    "float64",
    "error",
    "any",
    "comparable",
    "uint8",
    "complex128",
    "[]int",
    "map[string]int",
    "chan int",
    "func()",
    "struct{}",
    "*int",
    "interface{}",
    "[3]int",
    "[...]int",
    "len",
    "cap",
    "append",
    "make",
    "new",
    "panic",
    "recover",
    "copy",
    "delete",
    "min",
    "max",
    "clear",
    "print",
    "real",
    "complex",
    "close",
    "0",
    "1",
    "-1",
    "1<<62",
    "1e400",
    "0x7fffffffffffffff",
    "1<<1000000",
    "'a'",
    "\"s\"",
    "`r`",
    "0.5",
    "1i",
    "unsafe.Sizeof",
    "fmt.Println",
    "T[T]",
    "x.y",
    "[T any]",
    "any(x)",
    "x.(type)",
    "1 << 500",
    "func(yield func(int) bool) {}",
    "struct{ T }",
    "interface{ ~int | string }",
    "\u{feff}",
    "é",
    "0b2",
    "08",
    "'ab'",
    "\"",
    "/*",
];

/// A text with a few mutations; `corpus` gives what is spliced in.
pub fn mutate(rng: &mut Rng, corpus: &[String]) -> Vec<u8> {
    let mut text = rng.pick(corpus).clone();
    let count = *rng.pick(&[1, 1, 1, 2, 2, 3, 5, 8]);
    for _ in 0..count {
        text = match rng.below(20) {
            0 => lines(rng, &text, corpus),
            1 => splice(rng, &text, corpus),
            2 => deepen(rng, &text),
            3 => text.replacen("package main", "", 1),
            _ => tokens(rng, &text, corpus),
        };
        if text.len() > 60_000 {
            let mut end = 60_000;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            text.truncate(end);
        }
    }
    let mut bytes = text.into_bytes();
    if rng.chance(10) {
        for _ in 0..rng.between(1, 4) {
            let at = rng.below(bytes.len() + 1);
            match rng.below(4) {
                0 => bytes.insert(at, rng.next() as u8),
                1 => bytes.truncate(at),
                _ if at == bytes.len() => {}
                2 => bytes[at] = rng.next() as u8,
                _ => {
                    bytes.remove(at);
                }
            }
        }
    }
    bytes
}

/// One changed token, in most cases one of the same kind.
pub fn mutate_token(rng: &mut Rng, text: &str, corpus: &[String]) -> String {
    const OPERATORS: &[&str] = &["+", "-", "*", "/", "%", "&", "<<", "&&", "||", "==", "<", "!=", "=", ":=", "+="];
    const LITERALS: &[&str] =
        &["0", "1", "-1", "300", "1.5", "2i", "'a'", "\"s\"", "nil", "true", "x", "1<<70", "[]int{1}"];
    if rng.chance(25) {
        return tokens(rng, text, corpus);
    }
    let mut tokens = split(text);
    let kind = |token: &str| match token.chars().next() {
        Some(c) if c.is_ascii_digit() || matches!(c, '"' | '\'' | '`') => 1,
        Some(c) if c.is_alphabetic() || c == '_' => 2,
        Some(_) if OPERATORS.contains(&token) => 3,
        Some(c) if c.is_whitespace() => 0,
        _ => 4,
    };
    let names = ["int", "string", "error", "any", "float64", "len", "append", "uint8", "main", "_", "undefined"];
    for _ in 0..20 {
        let at = rng.below(tokens.len());
        match kind(tokens[at]) {
            1 => tokens[at] = *rng.pick::<&str>(LITERALS),
            2 if rng.chance(30) => tokens[at] = *rng.pick::<&str>(&names),
            2 => {
                let others: Vec<&str> = tokens.iter().copied().filter(|token| kind(token) == 2).collect();
                tokens[at] = *rng.pick::<&str>(&others);
            }
            3 => tokens[at] = *rng.pick::<&str>(OPERATORS),
            _ => continue,
        }
        break;
    }
    tokens.concat()
}

fn tokens(rng: &mut Rng, text: &str, corpus: &[String]) -> String {
    let mut tokens = split(text);
    let solid: Vec<usize> = (0..tokens.len()).filter(|&i| !tokens[i].trim().is_empty()).collect();
    if solid.is_empty() {
        return text.to_string();
    }
    let at = *rng.pick(&solid);
    let other = *rng.pick(&solid);
    let is_name = |token: &str| token.starts_with(|c: char| c.is_alphabetic() || c == '_');
    match rng.below(12) {
        0 => tokens[at] = "",
        1 => {
            let end = (at + rng.below(12)).min(tokens.len());
            tokens.drain(at..end);
        }
        2 => tokens.insert(at, tokens[at]),
        3 => tokens.swap(at, other),
        4 => tokens[at] = *rng.pick::<&str>(SPARE),
        5 => {
            tokens.insert(at, *rng.pick::<&str>(SPARE));
            tokens.insert(at + 1, " ");
        }
        6..=8 => {
            // A name for a name.
            let names: Vec<usize> = solid.iter().copied().filter(|&i| is_name(tokens[i])).collect();
            if names.is_empty() {
                return text.to_string();
            }
            let (to, from) = (*rng.pick(&names), *rng.pick(&names));
            tokens[to] = tokens[from];
        }
        9 => {
            let (length, to) = (rng.below(20), rng.below(tokens.len()));
            let piece: Vec<&str> = tokens[at..(at + length).min(tokens.len())].to_vec();
            tokens.splice(to..to, piece);
        }
        10 => {
            let donor = split(rng.pick::<String>(corpus));
            let start = rng.below(donor.len());
            let end = (start + rng.below(15)).min(donor.len());
            tokens.splice(at..at, donor[start..end].to_vec());
        }
        _ => {
            let donor = split(rng.pick::<String>(corpus));
            if !donor.is_empty() {
                tokens[at] = donor[rng.below(donor.len())];
            }
        }
    }
    tokens.concat()
}

fn lines(rng: &mut Rng, text: &str, corpus: &[String]) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    if lines.is_empty() {
        return String::new();
    }
    let at = rng.below(lines.len());
    match rng.below(4) {
        0 => {
            let end = (at + rng.below(6)).min(lines.len());
            lines.drain(at..end);
        }
        1 => {
            let end = (at + rng.below(6)).min(lines.len());
            let piece = lines[at..end].to_vec();
            let to = rng.below(lines.len());
            lines.splice(to..to, piece);
        }
        2 => {
            let other = rng.below(lines.len());
            lines.swap(at, other);
        }
        _ => {
            let donor: Vec<&str> = rng.pick::<String>(corpus).lines().collect();
            let start = rng.below(donor.len().max(1)).min(donor.len());
            let end = (start + rng.below(8)).min(donor.len());
            lines.splice(at..at, donor[start..end].to_vec());
        }
    }
    lines.join("\n")
}

/// The beginning of one text and the end of another.
fn splice(rng: &mut Rng, text: &str, corpus: &[String]) -> String {
    let (a, b) = (split(text), split(rng.pick::<String>(corpus)));
    let (i, j) = (rng.below(a.len() + 1), rng.below(b.len() + 1));
    a[..i].concat() + &b[j..].concat()
}

/// A piece in many brackets, or repeated many times.
fn deepen(rng: &mut Rng, text: &str) -> String {
    let tokens = split(text);
    let at = rng.below(tokens.len() + 1);
    let times = *rng.pick(&[3, 20, 300, 3000]);
    let (open, close) = *rng.pick(&[
        ("(", ")"),
        ("[]", ""),
        ("*", ""),
        ("{", "}"),
        ("!", ""),
        ("func() {", "}"),
        ("x.", "y"),
        ("1+", "1"),
        ("f(", ")"),
        ("a[", "]"),
        ("if x {", "}"),
        ("struct{ a ", "}"),
        ("map[string]", "int"),
        ("chan ", "int"),
        ("T[", "]"),
        ("x,", "x"),
        ("case 1:", ""),
        ("else if x {}", ""),
        ("interface{ m() ", "}"),
        ("\"\" +", "\"\""),
        ("func(", ") int"),
    ]);
    let inner = tokens.get(at).copied().unwrap_or("x");
    let rest = tokens.get(at + 1..).unwrap_or_default().concat();
    format!("{}{}{inner}{}{rest}", tokens[..at].concat(), open.repeat(times), close.repeat(times))
}

/// A text's tokens and what stands between them; joined, they are the text.
pub fn split(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            c if c.is_alphanumeric() || c == '_' => rest.find(|c: char| !(c.is_alphanumeric() || c == '_')),
            c if c.is_whitespace() => rest.find(|c: char| !c.is_whitespace()),
            '"' | '\'' | '`' => literal_end(rest, first),
            '/' if rest.starts_with("//") => rest.find('\n'),
            _ => {
                let signs =
                    ["<<=", ">>=", "&^=", "...", "<<", ">>", "&^", "+=", "-=", "*=", "&&", "||", "<-", "++", "--"];
                let signs = signs.iter().chain(&["==", "!=", "<=", ">=", ":=", "|="]);
                let length = signs.into_iter().find(|sign| rest.starts_with(**sign)).map(|sign| sign.len());
                Some(length.unwrap_or(first.len_utf8()))
            }
        };
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        pieces.push(piece);
        rest = after;
    }
    pieces
}

fn literal_end(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' if quote != '`' => escaped = true,
            '\n' if quote != '`' => return Some(i),
            c if c == quote => return Some(i + 1),
            _ => {}
        }
    }
    None
}
