//! Directives of the compiler: comments that begin with `//go:`.
//!
//! In: a text, its tokens, and where such comments stand. Out: errors about directives that stand where they mean
//! nothing, and what can be said only once the package is known to be right otherwise.
//! Always: a directive belongs to the declaration that follows it; one alone in its line, with no other statement
//! between the two.
//! Not here: what `//go:build` lines ask for (`build_constraint`).

use super::token::{Tok, Token};
use crate::diag::{Code, Diagnostic};
use crate::source::{SourceFile, Span};
use smol_str::SmolStr;
use std::ops::Range;

/// What there is to say of the directives of a file.
#[derive(Default)]
pub struct Directives {
    /// Told whatever else is wrong.
    pub errors: Vec<Diagnostic>,
    /// Told where the package has no other error.
    pub late: Vec<Diagnostic>,
    pub linknames: Vec<Linkname>,
}

/// `//go:linkname local remote`: another name for a function or variable.
#[derive(Clone, Debug)]
pub struct Linkname {
    pub span: Span,
    /// `go:linkname` or `go:linknamestd`.
    pub directive: SmolStr,
    pub local: SmolStr,
    pub remote: SmolStr,
}

/// What takes a directive.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taker {
    Package,
    Import,
    Const,
    Type,
    Var,
    /// The token of the function's name, where it has one.
    Func(Option<usize>),
    /// Nothing does.
    None,
}

/// Looks at the comments of a text that are directives.
pub fn check(file: &SourceFile, tokens: &[Token], comments: &[Range<usize>]) -> Directives {
    let mut found = Directives::default();
    let mut takers = Takers { tokens, next: 0, open: Vec::new() };
    for comment in comments {
        let taker = takers.of(comment.start);
        let line_start = file.text[..comment.start].rfind('\n').map_or(0, |n| n + 1);
        let text = file.text[comment.start + 2..comment.end].trim_end_matches('\r');
        let mut directive = Directive { file, text, span: file.span(comment.start + 2, comment.end), out: &mut found };
        if file.text[line_start..comment.start].trim_matches([' ', '\t', '\r']).is_empty() {
            directive.judge(taker, tokens);
        } else {
            directive.error("misplaced compiler directive");
        }
    }
    found
}

struct Directive<'a> {
    file: &'a SourceFile,
    text: &'a str,
    span: Span,
    out: &'a mut Directives,
}

impl Directive<'_> {
    fn error(&mut self, message: impl Into<String>) {
        self.out.errors.push(Diagnostic::error(Code::MisplacedDirective, self.span, message));
    }

    fn late(&mut self, span: Span, message: &str) {
        self.out.late.push(Diagnostic::error(Code::MisplacedDirective, span, message));
    }

    fn judge(&mut self, taker: Taker, tokens: &[Token]) {
        let text = self.text;
        let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
        let args: Vec<&str> = rest.split_whitespace().collect();
        match verb {
            "go:linkname" | "go:linknamestd" if text != verb => self.linkname(verb, &args),
            "go:wasmimport" if text != verb && args.len() != 2 => {
                self.error("usage: //go:wasmimport importmodule importname");
            }
            "go:wasmexport" if text != verb && args.len() != 1 => self.error("usage: //go:wasmexport exportname"),
            "go:embed" if args.is_empty() => self.error("usage: //go:embed pattern..."),
            "go:embed" => match taker {
                Taker::Var => {
                    let message = "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)";
                    self.late(self.span, message);
                }
                Taker::None => self.error("misplaced go:embed directive"),
                _ => self.late(self.span, "misplaced go:embed directive"),
            },
            _ if verb.starts_with("go:cgo_") && (verb != "go:cgo_import_dynamic" || args.len() < 3) => {
                self.error(format!("//{text} only allowed in cgo-generated code"));
            }
            "go:systemstack" | "go:nowritebarrier" | "go:nowritebarrierrec" | "go:yeswritebarrierrec" => {
                self.error(format!("//{verb} only allowed in runtime"));
            }
            "go:uintptrkeepalive" => self.error(format!("//{verb} is only allowed in the standard library")),
            "go:build" if taker == Taker::Package => {}
            "go:noescape" | "go:norace" | "go:nosplit" | "go:noinline" | "go:nocheckptr" | "go:uintptrescapes"
            | "go:registerparams"
                if matches!(taker, Taker::Func(_)) =>
            {
                if let (Taker::Func(Some(name)), "go:noescape") = (taker, verb) {
                    let name = &tokens[name];
                    let span = self.file.span(name.start as usize, name.end as usize);
                    self.late(span, "can only use //go:noescape with external func implementations");
                }
            }
            "go:build" | "go:noescape" | "go:norace" | "go:nosplit" | "go:noinline" | "go:nocheckptr"
            | "go:uintptrescapes" | "go:registerparams" => match taker {
                Taker::None => self.error("misplaced compiler directive"),
                _ => self.late(self.span, "misplaced compiler directive"),
            },
            // Tools know others.
            _ => {}
        }
    }

    fn linkname(&mut self, verb: &str, args: &[&str]) {
        let (local, remote) = match args {
            [local] => (local, ""),
            [local, remote] => (local, *remote),
            _ => return self.error(format!("usage: //{verb} localname [linkname]")),
        };
        let linkname =
            Linkname { span: self.span, directive: verb.into(), local: (*local).into(), remote: remote.into() };
        self.out.linknames.push(linkname);
    }
}

/// Finds what takes each directive, in the order of the text.
struct Takers<'a> {
    tokens: &'a [Token],
    /// The first token that was not passed.
    next: usize,
    /// The brackets that are open there: the declaration whose group each is.
    open: Vec<Taker>,
}

impl Takers<'_> {
    /// What takes a directive at this offset.
    fn of(&mut self, offset: usize) -> Taker {
        while let Some(token) = self.tokens.get(self.next).filter(|t| (t.start as usize) < offset) {
            match token.kind {
                Tok::Lparen | Tok::Lbrack | Tok::Lbrace => {
                    let group = self.next.checked_sub(1).map_or(Taker::None, |before| self.declares(before));
                    self.open.push(if token.kind == Tok::Lparen { group } else { Taker::None });
                }
                Tok::Rparen | Tok::Rbrack | Tok::Rbrace => {
                    self.open.pop();
                }
                _ => {}
            }
            self.next += 1;
        }
        let kind = |at: usize| self.tokens.get(at).map_or(Tok::Eof, |t| t.kind);
        let begins = self.next == 0 || kind(self.next - 1).is_semi();
        match (kind(self.next), self.open.last()) {
            (Tok::Package, _) if self.next == 0 => Taker::Package,
            (Tok::Func, None) if begins => Taker::Func(self.name_of_func()),
            (Tok::Rparen | Tok::Eof | Tok::EofSemi, _) => Taker::None,
            (_, Some(&group)) if group != Taker::None && (begins || kind(self.next - 1) == Tok::Lparen) => group,
            _ if kind(self.next + 1) == Tok::Lparen => Taker::None,
            _ => self.declares(self.next),
        }
    }

    /// What the keyword at this token declares.
    fn declares(&self, at: usize) -> Taker {
        match self.tokens[at].kind {
            Tok::Import => Taker::Import,
            Tok::Const => Taker::Const,
            Tok::Type => Taker::Type,
            Tok::Var => Taker::Var,
            _ => Taker::None,
        }
    }

    /// The name behind the `func` and receiver that come next.
    fn name_of_func(&self) -> Option<usize> {
        let mut depth = 0;
        for (i, token) in self.tokens.iter().enumerate().skip(self.next + 1) {
            match token.kind {
                Tok::Lparen => depth += 1,
                Tok::Rparen if depth == 1 && self.tokens.get(i + 1)?.kind == Tok::Name => return Some(i + 1),
                Tok::Rparen => depth -= 1,
                Tok::Name if depth == 0 => return Some(i),
                _ if depth == 0 => return None,
                _ => {}
            }
        }
        None
    }
}
