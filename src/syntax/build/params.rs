//! Parameter lists and type parameter lists.
//!
//! Spec: Function types, Type parameter declarations.
//! Always: either all parameters of a list have names or none has.

use super::types::BracketTail;
use super::*;

/// Where a list stands decides what may be in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ListKind {
    Parameters,
    /// Results and receivers: no `...`.
    Others,
}

/// A parameter as written: a lone name is in `name` until the whole list is known.
struct Raw {
    name: Option<Ident>,
    ty: Option<Expr>,
    dots: Option<Pos>,
    span: Span,
}

impl Builder<'_> {
    pub(super) fn signature(&mut self, p: P) -> Signature {
        let span = self.span(&p);
        let mut kids = kids(p);
        let params = self.parameters(must(&mut kids), ListKind::Parameters);
        let results = match kids.next() {
            None => Vec::new(),
            Some(p) if p.as_rule() == Rule::parameters => self.parameters(p, ListKind::Others),
            Some(p) => {
                let span = self.span(&p);
                vec![ParamDecl { names: Vec::new(), variadic: false, ty: self.ty(p), span }]
            }
        };
        Signature { params, results, span }
    }

    pub(super) fn parameters(&mut self, p: P, kind: ListKind) -> Vec<ParamDecl> {
        let end = self.end(&p);
        let mut raw: Vec<Raw> = kids(p).map(|decl| self.raw_param(decl)).collect();
        self.check_dots(&mut raw, kind);
        if raw.iter().any(|r| r.name.is_some() && r.ty.is_some()) {
            return self.named_params(raw, Span::new(Pos(end.0 - 1), end));
        }
        // No parameter has name and type: lone names are types.
        raw.into_iter()
            .map(|r| {
                let ty = match (r.ty, r.name) {
                    (Some(ty), _) => ty,
                    (None, Some(name)) => self.name_expr(name),
                    (None, None) => self.bad_expr(r.span),
                };
                ParamDecl { names: Vec::new(), variadic: r.dots.is_some(), ty, span: r.span }
            })
            .collect()
    }

    fn raw_param(&mut self, p: P) -> Raw {
        let span = self.span(&p);
        let mut kids = kids(p);
        let mut raw =
            Raw { name: next_if(&mut kids, Rule::identifier).map(|p| self.ident(p)), ty: None, dots: None, span };
        raw.dots = next_if(&mut kids, Rule::ellipsis).map(|p| self.start(&p));
        let Some(p) = kids.next() else { return raw };
        raw.ty = Some(match (p.as_rule(), raw.name.take()) {
            (Rule::qualifier, Some(package)) => self.qualified(package, p),
            (Rule::bracket_tail, Some(name)) => match self.bracket_tail(p) {
                BracketTail::Args(indices, end) => self.index_name(name, indices, end),
                BracketTail::Type(ty) => {
                    raw.name = Some(name);
                    ty
                }
            },
            (_, name) => {
                raw.name = name;
                self.ty(p)
            }
        });
        raw
    }

    /// Tells the first dots that are out of place, and takes those off: Go goes on behind them.
    fn check_dots(&mut self, raw: &mut [Raw], kind: ListKind) {
        let last = raw.len().saturating_sub(1);
        let mut first = None;
        for i in 0..raw.len() {
            // `a, b ...T` gives `a` that type too.
            let shares = i > 0 && raw[i].name.is_some() && raw[i - 1].ty.is_none();
            if kind == ListKind::Others || i != last || shares {
                first = first.or(raw[i].dots.take());
            }
        }
        if let Some(pos) = first {
            let message = match kind {
                ListKind::Parameters => "can only use ... with final parameter",
                ListKind::Others => "invalid use of ...",
            };
            self.told.push(Diagnostic::error(Code::Syntax, Span::new(pos, pos.offset(3)), message));
        }
    }

    /// Some parameter has name and type, so all must have: a lone name shares the type of the next.
    fn named_params(&mut self, raw: Vec<Raw>, close: Span) -> Vec<ParamDecl> {
        let mut list: Vec<ParamDecl> = Vec::new();
        let mut waiting: Vec<Ident> = Vec::new();
        for r in raw {
            let Some(ty) = r.ty else {
                waiting.extend(r.name);
                continue;
            };
            let start = waiting.first().map_or(r.span.start, |n| n.span.start);
            let mut names = std::mem::take(&mut waiting);
            match r.name {
                Some(name) => names.push(name),
                None => self.error(ty.span, "syntax error: missing parameter name"),
            }
            list.push(ParamDecl { names, variadic: r.dots.is_some(), ty, span: Span::new(start, r.span.end) });
        }
        if !waiting.is_empty() {
            self.error(close, "syntax error: missing parameter type");
        }
        list
    }

    /// `type_params`; also tells whether a comma stands before the bracket.
    pub(super) fn type_params(&mut self, p: P) -> TypeParams {
        let span = self.span(&p);
        let mut list = TypeParams { decls: Vec::new(), unconstrained: Vec::new(), trailing_comma: false, span };
        for part in kids(p) {
            if part.as_rule() == Rule::trailing_comma {
                list.trailing_comma = true;
                continue;
            }
            let end = self.end(&part);
            let mut kids = kids(part);
            let name = self.ident(must(&mut kids));
            list.unconstrained.push(name);
            if let Some(elem) = kids.next() {
                let constraint = self.type_elem(elem);
                let names = std::mem::take(&mut list.unconstrained);
                let start = names[0].span.start;
                list.decls.push(TypeParamDecl { names, constraint, span: Span::new(start, end) });
            }
        }
        list
    }

    /// The declarations of a list that can only be type parameters.
    pub(super) fn checked_type_params(&mut self, list: TypeParams) -> Vec<TypeParamDecl> {
        if !list.unconstrained.is_empty() {
            let close = Span::new(Pos(list.span.end.0 - 1), list.span.end);
            self.error(close, "syntax error: missing type constraint");
        }
        list.decls
    }
}

/// A bracketed list after a name in a declaration.
pub(super) struct TypeParams {
    pub decls: Vec<TypeParamDecl>,
    /// Names at the end of the list that no constraint follows.
    pub unconstrained: Vec<Ident>,
    pub trailing_comma: bool,
    pub span: Span,
}
