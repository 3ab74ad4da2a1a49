//! From pest's pairs to the syntax tree.
//!
//! In: the pairs of a file that matches the grammar. Out: its tree, and errors where Go's parser refuses what the
//! grammar lets through (the grammar decides early; some rules of Go look at a whole list).
//! Always: the tree is at most `MAX_DEPTH` deep, so that passes may recurse; spans end where the last token ends.
//! Not here: the wording of most errors (`explain` parses a refused text again, Go's way).

mod decl;
mod expr;
mod params;
mod stmt;
mod types;

use super::ast::*;
use super::branches::{Branches, branches};
use super::grammar::Rule;
use crate::diag::{Code, Diagnostic};
use crate::source::{Pos, SourceFile, Span};
use pest::iterators::{Pair, Pairs};
use smol_str::SmolStr;
use std::iter::{Filter, Peekable};

/// How deep the tree may be. Chains (`x + x + …`, `x.a.b…`, `else if`) count with their length.
pub const MAX_DEPTH: usize = 4_000;

type P<'i> = Pair<'i, Rule>;
type Kids<'i> = Peekable<Filter<Pairs<'i, Rule>, fn(&P<'i>) -> bool>>;

/// What is known to be wrong with a text that has a tree nevertheless.
#[derive(Clone, Copy, Default)]
pub struct Flaws<'a> {
    /// Where literals stand that have no value, ascending.
    pub bad: &'a [usize],
    /// Where errors were found, ascending: the jumps of a body with errors aren't looked at.
    pub errors: &'a [usize],
    /// The blocks at top level are the bodies of functions.
    pub bodies: bool,
}

/// What a file is built with.
pub struct Builder<'a> {
    file: &'a SourceFile,
    /// The text that the pairs were found in.
    masked: &'a [u8],
    flaws: Flaws<'a>,
    ids: &'a mut NodeIds,
    errors: Vec<Diagnostic>,
    /// Errors that leave a tree.
    told: Vec<Diagnostic>,
    /// What jumps lead to, and what is wrong with them.
    jumps: Branches,
    depth: usize,
    too_deep: bool,
}

impl<'a> Builder<'a> {
    pub fn new(file: &'a SourceFile, masked: &'a str, flaws: Flaws<'a>, ids: &'a mut NodeIds) -> Builder<'a> {
        let (errors, told, jumps) = (Vec::new(), Vec::new(), Branches::default());
        Builder { file, masked: masked.as_bytes(), flaws, ids, errors, told, jumps, depth: 0, too_deep: false }
    }

    /// Builds a file from the pair of `program` or `script`.
    pub fn unit(mut self, pair: P) -> (SourceUnit, Vec<Diagnostic>) {
        let span = self.file.span(0, self.file.text.len());
        let mut unit = SourceUnit {
            package: None,
            imports: Vec::new(),
            items: Vec::new(),
            span,
            version: None,
            errors: Vec::new(),
            late_errors: Vec::new(),
            linknames: Vec::new(),
            targets: Vec::new(),
        };
        for item in pair.into_inner() {
            match item.as_rule() {
                Rule::package_clause => unit.package = kids(item).next().map(|p| self.ident(p)),
                Rule::import_decl => self.import_decl(item, &mut unit.imports),
                Rule::func_decl => {
                    let decl = self.func_decl(item);
                    unit.items.push(TopLevel::Func(decl));
                }
                Rule::const_decl | Rule::type_decl | Rule::var_decl => {
                    let decl = self.declaration(item);
                    unit.items.push(TopLevel::Decl(decl));
                }
                Rule::statement => match self.statement(item) {
                    Stmt { kind: StmtKind::Decl(decl), .. } => unit.items.push(TopLevel::Decl(decl)),
                    stmt => unit.items.push(TopLevel::Stmt(stmt)),
                },
                _ => {}
            }
        }
        self.top_level_jumps(&unit.items);
        unit.errors = self.told;
        unit.errors.append(&mut self.jumps.diagnostics);
        unit.targets = self.jumps.targets;
        (unit, self.errors)
    }

    // ---- Jumps ----

    /// The body of a function.
    fn func_body(&mut self, p: P) -> Block {
        let errors = self.errors.len() + self.told.len();
        let block = self.block(p);
        if errors == self.errors.len() + self.told.len() {
            self.body_jumps(&block);
        }
        block
    }

    fn body_jumps(&mut self, block: &Block) {
        let (start, end) = (self.file.offset(block.span.start), self.file.offset(block.span.end));
        let first = self.flaws.errors.partition_point(|&e| e < start);
        if self.flaws.errors.get(first).is_none_or(|&e| e >= end) {
            self.list_jumps(&block.stmts.iter().collect::<Vec<_>>(), block.span.start);
        }
    }

    fn list_jumps(&mut self, stmts: &[&Stmt], start: Pos) {
        let found = branches(self.file, stmts, start);
        self.jumps.targets.extend(found.targets);
        self.jumps.diagnostics.extend(found.diagnostics);
    }

    /// The statements of a script are those of one function.
    fn top_level_jumps(&mut self, items: &[TopLevel]) {
        let stmts: Vec<&Stmt> =
            items.iter().filter_map(|i| if let TopLevel::Stmt(s) = i { Some(s) } else { None }).collect();
        if !self.flaws.bodies {
            return self.list_jumps(&stmts, stmts.first().map_or(Pos::NONE, |s| s.span.start));
        }
        for stmt in stmts {
            if let StmtKind::Block(block) = &stmt.kind {
                self.body_jumps(block);
            }
        }
    }

    // ---- Helpers ----

    fn start(&self, p: &P) -> Pos {
        self.file.pos(p.as_span().start())
    }

    /// Where the last token of a pair ends: pest lets a pair run on over the blanks before what did not follow.
    fn end(&self, p: &P) -> Pos {
        let span = p.as_span();
        let mut end = span.end();
        while end > span.start() && matches!(self.masked[end - 1], b' ' | b'\t' | b'\r' | b'\n') {
            end -= 1;
        }
        self.file.pos(end)
    }

    fn span(&self, p: &P) -> Span {
        Span::new(self.start(p), self.end(p))
    }

    /// The text as the user wrote it, without masks.
    fn text(&self, p: &P) -> &'a str {
        let file = self.file;
        // Brackets that close what a file leaves open stand behind its text.
        file.text.get(p.as_span().start()..file.offset(self.end(p))).unwrap_or_default()
    }

    fn ident(&mut self, p: P) -> Ident {
        Ident { id: self.ids.fresh(), name: SmolStr::new(self.text(&p)), span: self.span(&p) }
    }

    fn new_expr(&mut self, span: Span, kind: ExprKind) -> Expr {
        Expr { id: self.ids.fresh(), span, kind }
    }

    fn name_expr(&mut self, ident: Ident) -> Expr {
        Expr { id: ident.id, span: ident.span, kind: ExprKind::Ident(ident) }
    }

    /// Stands in where an error was reported.
    fn bad_expr(&mut self, span: Span) -> Expr {
        let ident = Ident { id: self.ids.fresh(), name: SmolStr::new_static("_"), span };
        self.name_expr(ident)
    }

    fn error(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(Diagnostic::error(Code::Syntax, span, message));
    }

    /// Runs `build` that many levels down; `None`, and an error once a file, if that is too deep.
    fn deeper<T>(&mut self, levels: usize, span: Span, build: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth + levels > MAX_DEPTH {
            if !self.too_deep {
                self.too_deep = true;
                self.error(span, format!("expression nesting too deep (more than {MAX_DEPTH} levels)"));
            }
            return None;
        }
        self.depth += levels;
        let result = build(self);
        self.depth -= levels;
        Some(result)
    }
}

/// The children of a pair that carry something: keywords do not.
fn kids(p: P) -> Kids {
    filter_kids(p.into_inner())
}

fn filter_kids<'i>(inner: Pairs<'i, Rule>) -> Kids<'i> {
    inner.filter((|p| !is_keyword(p.as_rule())) as fn(&P<'i>) -> bool).peekable()
}

fn is_keyword(rule: Rule) -> bool {
    use Rule::*;
    matches!(
        rule,
        BREAK
            | CASE
            | CHAN
            | CONST
            | CONTINUE
            | DEFAULT
            | DEFER
            | ELSE
            | FALLTHROUGH
            | FOR
            | FUNC
            | GO
            | GOTO
            | IF
            | IMPORT
            | INTERFACE
            | MAP
            | PACKAGE
            | RANGE
            | RETURN
            | SELECT
            | STRUCT
            | SWITCH
            | TYPE
            | VAR
    )
}

/// The next child, if it is of this rule.
fn next_if<'i>(kids: &mut Kids<'i>, rule: Rule) -> Option<P<'i>> {
    kids.next_if(|p| p.as_rule() == rule)
}

/// A child that the production has in every match.
fn must<'i>(kids: &mut Kids<'i>) -> P<'i> {
    kids.next().unwrap_or_else(|| unreachable!("the production has this child in every match"))
}
