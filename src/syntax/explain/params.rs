//! Parameter lists and type parameter lists.

use super::*;

/// A parameter: where its name, its type and its dots stand.
#[derive(Default)]
struct Param {
    name: Option<Token>,
    ty: Option<Token>,
    dots: Option<Token>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ListOf {
    Params {
        dots: bool,
    },
    TypeParams,
    /// Type parameters or type arguments: the names tell.
    Either,
}

impl Explainer<'_> {
    /// Parameters or (without `dots`) results and receivers, after the opening parenthesis. How many there are.
    pub(super) fn params(&mut self, dots: bool) -> usize {
        self.param_list(ListOf::Params { dots }).0
    }

    /// Type parameters after the opening bracket.
    pub(super) fn type_params(&mut self) {
        self.param_list(ListOf::TypeParams);
    }

    /// True if they were type parameters.
    pub(super) fn type_params_or_args(&mut self) -> bool {
        self.param_list(ListOf::Either).1
    }

    /// Returns the number of parameters and whether the first has a name.
    fn param_list(&mut self, of: ListOf) -> (usize, bool) {
        let close = if matches!(of, ListOf::Params { .. }) { Tok::Rparen } else { Tok::Rbrack };
        let mut list = Vec::new();
        let end = self.list("parameter list", Tok::Comma, close, |e| {
            list.extend(e.param(close));
            false
        });
        let must_be_named = of == ListOf::TypeParams;
        let named = list.iter().filter(|p| p.name.is_some() && p.ty.is_some()).count();
        if !list.is_empty() && (named > 0 || must_be_named) && named < list.len() {
            self.check_names(&list, end, named, must_be_named);
        }
        let dots_ok = of == ListOf::Params { dots: true };
        // `a, b ...T` gives `a` that type too.
        let shares = |i: usize| i > 0 && named > 0 && list[i - 1].ty.is_none();
        let last = list.len().saturating_sub(1);
        let wrong = |(i, p): (usize, &Param)| p.dots.filter(|_| !dots_ok || i < last || shares(i));
        if let Some(dots) = list.iter().enumerate().find_map(wrong) {
            let message = if dots_ok { "can only use ... with final parameter" } else { "invalid use of ..." };
            self.plain_error(dots, message);
        }
        (list.len(), named > 0 && list.first().is_some_and(|p| p.name.is_some()))
    }

    /// Some parameter has name and type, so all must have a name, and a type of their own or from the next.
    fn check_names(&mut self, list: &[Param], end: Token, named: usize, type_params: bool) {
        let typed = list.iter().filter(|p| p.ty.is_some()).count();
        let nameless = list.iter().find(|p| p.name.is_none()).and_then(|p| p.ty);
        let untyped_end = list.last().is_some_and(|p| p.ty.is_none());
        if nameless.is_none() && !untyped_end {
            return;
        }
        if named == typed {
            let what = if type_params { "missing type constraint" } else { "missing parameter type" };
            self.error_at(end, what);
            return;
        }
        let what = match (type_params, list.len()) {
            (true, 1) => "missing type parameter name or invalid array length",
            (true, _) => "missing type parameter name",
            (false, _) => "missing parameter name",
        };
        self.error_at(nameless.unwrap_or(end), what);
    }

    fn param(&mut self, close: Tok) -> Option<Param> {
        // Unions stand only in brackets.
        let unions = close == Tok::Rbrack;
        let start = self.token();
        let mut p = Param::default();
        if unions && self.is_operator("~") {
            self.union();
            return Some(Param { ty: Some(start), ..p });
        }
        if self.got(Tok::Name) {
            match self.tok() {
                Tok::Lbrack => {
                    let is_type = self.array_or_type_args();
                    p = Param { name: is_type.then_some(start), ty: Some(start), dots: None };
                }
                Tok::Dot => {
                    self.qualified_name(true);
                    p.ty = Some(start);
                }
                Tok::Operator if unions && self.text() == "|" => p.ty = Some(start),
                _ => p.name = Some(start),
            }
            if p.ty.is_some() {
                if unions {
                    self.rest_of_union();
                }
                return Some(p);
            }
        }
        let here = self.token();
        if self.got(Tok::DotDotDot) {
            if self.ty_if_any() {
                p.dots = Some(here);
            } else {
                self.error("... is missing type");
            }
            p.ty = Some(here);
            return Some(p);
        }
        if unions && self.is_operator("~") {
            self.union();
            p.ty = Some(here);
            return Some(p);
        }
        if self.ty_if_any() {
            p.ty = Some(here);
            if unions {
                self.rest_of_union();
            }
        }
        if p.name.is_some() || p.ty.is_some() {
            return Some(p);
        }
        self.error(&format!("expected {}", close.expected()));
        self.advance(&[Tok::Comma, close]);
        None
    }
}
