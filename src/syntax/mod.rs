//! From text to syntax tree.
//!
//! In: a file. Out: its `ast::SourceUnit`, or all syntax errors that were found.
//! The way: `scan` and `semicolon` make the text ready, pest matches it against `grammar/go.pest`, `build` makes the
//! tree. If any of them refuses, `explain` reads the tokens again to tell why, in the words of Go's compiler.
//! Always: no text exhausts the stack, and time is linear in its length; nesting and chains are limited.
//! Not here: what names mean (`check`).

pub mod ast;
mod bodies;
mod branches;
mod build;
pub mod build_constraint;
mod directives;
mod explain;
mod grammar;
pub mod literal;
mod mend;
pub mod outline;
mod renamed;
mod scan;
mod scan_literal;
mod semicolon;
mod token;

use crate::diag::{Code, Diagnostic};
use crate::source::SourceFile;
use ast::{NodeIds, SourceUnit};
use build::Flaws;
pub use directives::Linkname;
use grammar::{Refused, Rule};
use rustc_hash::FxHashSet;
use scan::LexError;
pub use scan::is_identifier;
use semicolon::Prepared;
use token::Tok;

/// A program begins with a `package` clause, a script with anything else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SourceKind {
    Program,
    Script,
}

/// A file that was parsed.
#[derive(Debug)]
pub struct Parsed {
    pub unit: SourceUnit,
    pub kind: SourceKind,
}

/// Parses a file. Errors: every syntax error found (at least the first), in Go's terms, in the order of the text.
pub fn parse_file(file: &SourceFile, ids: &mut NodeIds) -> Result<Parsed, Vec<Diagnostic>> {
    let prepared = semicolon::prepare(&file.text);
    if let Some(error) = &prepared.too_deep {
        return Err(vec![diagnostic(file, error)]);
    }
    let (renamed, errors) = renamed::renamed(file, &prepared.renaming);
    file.rename(renamed);
    let parsed = on_large_stack(prepared.depth, || parse_prepared(file, &prepared, ids)).unwrap_or_else(|| {
        let span = file.span(0, 0);
        Err(vec![Diagnostic::error(Code::Syntax, span, "nesting too deep for the memory that there is")])
    });
    let mut found = directives::check(file, &prepared.tokens, &prepared.directives);
    found.errors.extend(errors.iter().map(|e| diagnostic(file, e)));
    match parsed {
        Ok(mut parsed) => {
            parsed.unit.errors.extend(found.errors);
            parsed.unit.late_errors = found.late;
            parsed.unit.linknames = found.linknames;
            Ok(parsed)
        }
        Err(mut errors) => {
            errors.extend(found.errors);
            errors.sort_by_key(|e| e.span.start);
            Err(errors)
        }
    }
}

/// The text of a file, and where U+FFFD stands in it for bytes that are no UTF-8.
pub fn decode(bytes: &[u8]) -> (String, Vec<usize>) {
    let mut text = String::with_capacity(bytes.len());
    let mut bad = Vec::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for _ in chunk.invalid() {
            bad.push(text.len());
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    (text, bad)
}

/// Whether a text begins with a package clause.
pub fn kind_of(text: &str) -> SourceKind {
    match scan::scan(text).tokens.first() {
        Some(t) if t.kind == Tok::Package => SourceKind::Program,
        _ => SourceKind::Script,
    }
}

/// Whether more lines could make this input complete: a bracket, a raw string or a comment is open, or an operator
/// waits for its operand.
pub fn is_incomplete(text: &str) -> bool {
    let scan = scan::scan(text);
    if scan.unterminated {
        return true;
    }
    let mut open = 0i64;
    for t in &scan.tokens {
        match t.kind {
            Tok::Lparen | Tok::Lbrack | Tok::Lbrace => open += 1,
            Tok::Rparen | Tok::Rbrack | Tok::Rbrace => open -= 1,
            _ => {}
        }
    }
    let last = scan.tokens.iter().rev().find(|t| t.kind != Tok::Eof);
    // Negative: a bracket was closed that none opened, and no further line mends that.
    open > 0 || open == 0 && last.is_some_and(|t| !t.kind.is_semi() && !t.kind.ends_statement())
}

fn parse_prepared(file: &SourceFile, prepared: &Prepared, ids: &mut NodeIds) -> Result<Parsed, Vec<Diagnostic>> {
    let refused = match tree(file, prepared, Flaws::default(), ids) {
        Ok(parsed) => return Ok(parsed),
        Err(NoTree::Flawed(errors)) => errors,
        Err(NoTree::Refused(Refused::At(at))) => vec![unexpected(file, prepared, at)],
        Err(NoTree::Refused(Refused::TooComplex)) => {
            vec![Diagnostic::error(Code::Syntax, file.span(0, 0), "source is too complex to parse")]
        }
    };
    let script = kind_of_tokens(prepared) == SourceKind::Script;
    let mut found = prepared.errors.clone();
    let explained = explain::explain(&file.text, &prepared.tokens, script, &prepared.errors);
    found.extend(explained.errors);
    // What is too deep or too complex breaks no rule of Go.
    if found.is_empty() {
        return Err(in_order(file, refused));
    }
    let mut errors = in_order(file, found.iter().map(|e| diagnostic(file, e)).collect());
    match mend::mend(&file.text, &prepared.tokens, &found) {
        Some(mended) => parse_mended(file, mended, ids, errors),
        None => {
            for text in bodies::alone(&file.text, &prepared.tokens, &explained.bodies) {
                errors.extend(jumps(file, &text, ids));
            }
            errors.sort_by_key(|e| e.span.start);
            Err(errors)
        }
    }
}

/// What is wrong with the jumps of functions whose bodies are blocks at the top level of a text.
fn jumps(file: &SourceFile, text: &str, ids: &mut NodeIds) -> Vec<Diagnostic> {
    let flaws = Flaws { bodies: true, ..Flaws::default() };
    tree(file, &semicolon::prepare(text), flaws, ids).map_or_else(|_| Vec::new(), |parsed| parsed.unit.errors)
}

fn kind_of_tokens(prepared: &Prepared) -> SourceKind {
    match prepared.tokens.first() {
        Some(t) if t.kind == Tok::Package => SourceKind::Program,
        _ => SourceKind::Script,
    }
}

/// Why a text has no tree.
enum NoTree {
    /// The grammar does not match it; offsets are those of the text, which may not be the file's.
    Refused(Refused),
    Flawed(Vec<Diagnostic>),
}

/// The tree of a text that the scanner has found no error in; `flaws`: what was wrong with it before.
fn tree(file: &SourceFile, prepared: &Prepared, flaws: Flaws, ids: &mut NodeIds) -> Result<Parsed, NoTree> {
    if !prepared.errors.is_empty() {
        return Err(NoTree::Flawed(Vec::new()));
    }
    let kind = kind_of_tokens(prepared);
    let rule = if kind == SourceKind::Program { Rule::program } else { Rule::script };
    let mut pairs = grammar::parse(rule, &prepared.masked).map_err(NoTree::Refused)?;
    let pair = pairs.next().unwrap_or_else(|| unreachable!("a match of a rule is a pair of it"));
    let (mut unit, errors) = build::Builder::new(file, &prepared.masked, flaws, ids).unit(pair);
    if !errors.is_empty() {
        return Err(NoTree::Flawed(errors));
    }
    // A malformed line asks for nothing; whoever takes files by their constraints refuses it.
    unit.version = build_constraint::of_file(&file.text).ok().and_then(|c| c.version);
    Ok(Parsed { unit, kind })
}

/// Parses what malformed literals and names were taken out of. Their errors go with the tree.
fn parse_mended(
    file: &SourceFile,
    mended: mend::Mended,
    ids: &mut NodeIds,
    errors: Vec<Diagnostic>,
) -> Result<Parsed, Vec<Diagnostic>> {
    let prepared = semicolon::prepare(&mended.text);
    let retry = mended.cut.is_some();
    // The tree's names are those of the file, not those that stand for them.
    let places: Vec<usize> = errors.iter().map(|e| file.offset(e.span.start)).collect();
    let flaws = Flaws { bad: &mended.bad, errors: &places, bodies: false };
    match tree(file, &prepared, flaws, ids) {
        Ok(mut parsed) => {
            let found = std::mem::replace(&mut parsed.unit.errors, errors);
            // What the builder tells of syntax is among the errors already.
            parsed.unit.errors.extend(found.into_iter().filter(|e| e.code != Code::Syntax));
            Ok(parsed)
        }
        Err(_) if retry => match mended.with_operand() {
            Some(mended) => parse_mended(file, mended, ids, errors),
            None => Err(errors),
        },
        Err(_) => Err(errors),
    }
}

/// In the order of the text; of the syntax errors in a line only the one that was found first, as the others tend to
/// follow from it.
fn in_order(file: &SourceFile, mut errors: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut lines = FxHashSet::default();
    errors.retain(|e| {
        let (line, _) = file.line_col(e.span.start);
        !e.message.starts_with("syntax error") || lines.insert(line)
    });
    errors.sort_by_key(|e| e.span.start);
    errors
}

/// What to say when the grammar refuses a text and nothing better is known.
fn unexpected(file: &SourceFile, prepared: &Prepared, at: usize) -> Diagnostic {
    let token = prepared.tokens.iter().find(|t| t.end as usize > at || matches!(t.kind, Tok::Eof | Tok::EofSemi));
    let (span, what) = match token {
        Some(t) => (file.span(t.start as usize, t.end as usize), t.describe(&file.text)),
        None => (file.span(at, at), "EOF".to_string()),
    };
    Diagnostic::error(Code::Syntax, span, format!("syntax error: unexpected {what}"))
}

fn diagnostic(file: &SourceFile, e: &LexError) -> Diagnostic {
    let diagnostic = Diagnostic::error(Code::Syntax, file.span(e.start, e.end), e.message.clone());
    match help(&e.message) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// What to do about mistakes that people bring from other languages.
fn help(message: &str) -> Option<&'static str> {
    let message = message.strip_prefix("syntax error: ")?;
    Some(match message {
        m if m.starts_with("unexpected keyword else") => "`else` stands on the line of the closing brace",
        m if m.contains("newline before {") || m.starts_with("unexpected newline, expected {") => {
            "the opening brace stands on the line of what it belongs to"
        }
        m if m.starts_with("cannot use assignment") => "`==` compares; `=` assigns",
        m if m.contains("newline in argument list") || m.contains("newline in composite literal") => {
            "a list that goes on in the next line has a comma at the end of this one"
        }
        "non-declaration statement outside function body" => {
            "in a program statements stand in functions; a file without `package` is a script, where they may stand here"
        }
        _ => return None,
    })
}

/// pest recurses for every level of nesting. Ordinary texts fit on any thread's stack; others get a stack of their own
/// (reserved, not used, until they need it). `None`: the system has no room for one.
fn on_large_stack<T: Send>(depth: usize, work: impl FnOnce() -> T + Send) -> Option<T> {
    const ORDINARY_DEPTH: usize = 24;
    const STACK_PER_LEVEL: usize = 128 << 10;
    if depth <= ORDINARY_DEPTH {
        return Some(work());
    }
    std::thread::scope(|scope| {
        let stack = (depth + 64) * STACK_PER_LEVEL;
        let thread = std::thread::Builder::new().name("parser".into()).stack_size(stack).spawn_scoped(scope, work);
        match thread.ok()?.join() {
            Ok(result) => Some(result),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
