//! Files and declarations.

use super::expr::{Seen, Shape};
use super::*;

impl Explainer<'_> {
    pub(super) fn program(&mut self) {
        self.next();
        self.name();
        self.want(Tok::Semicolon);
        if !self.errors.is_empty() || self.malformed(0, self.token().end.max(1) - 1) {
            return;
        }
        let mut before = Tok::Import;
        // The last declaration was a function without a body.
        let mut bodiless = false;
        while self.tok() != Tok::Eof {
            let tok = self.tok();
            if tok == Tok::Import && before != Tok::Import {
                self.error("imports must appear before other declarations");
            }
            before = tok;
            if !DECLARATION_STARTS.contains(&tok) {
                if tok == Tok::Lbrace && bodiless {
                    self.error("unexpected semicolon or newline before {");
                } else {
                    self.error("non-declaration statement outside function body");
                }
                self.advance(DECLARATION_STARTS);
                continue;
            }
            bodiless = self.declaration();
            if self.tok() != Tok::Eof && !self.got(Tok::Semicolon) {
                self.error("after top level declaration");
                self.advance(DECLARATION_STARTS);
            }
        }
    }

    /// A script: statements, declarations and imports in any order.
    pub(super) fn script(&mut self) {
        while self.tok() != Tok::Eof {
            let before = self.at;
            if self.got(Tok::Semicolon) {
                continue;
            }
            if self.tok() == Tok::Import || self.begins_func_decl() {
                self.declaration();
            } else if !self.statement() {
                let tok = self.tok();
                if tok == Tok::Package {
                    self.error("package statement must be first");
                } else {
                    self.error("at top level");
                }
                self.advance(&[Tok::Semicolon, Tok::Import, Tok::Func]);
            }
            if self.tok() != Tok::Eof && !self.got(Tok::Semicolon) {
                self.error("at end of statement");
                self.advance(&[Tok::Semicolon, Tok::Import, Tok::Func]);
            }
            if self.at == before {
                self.next();
            }
        }
    }

    /// `func name` or `func (receiver) name`, not a function literal.
    fn begins_func_decl(&self) -> bool {
        if self.tok() != Tok::Func {
            return false;
        }
        let rest = &self.tokens[self.at + 1..];
        if rest.first().is_some_and(|t| t.kind == Tok::Name) {
            return true;
        }
        let mut open = 0;
        for (i, t) in rest.iter().enumerate() {
            match t.kind {
                Tok::Lparen => open += 1,
                Tok::Rparen => open -= 1,
                _ => {}
            }
            if open <= 0 {
                let after = |n: usize| rest.get(i + n).map(|t| t.kind);
                return after(1) == Some(Tok::Name) && matches!(after(2), Some(Tok::Lparen | Tok::Lbrack));
            }
        }
        false
    }

    /// A declaration, from its keyword on; true for a function without a body.
    pub(super) fn declaration(&mut self) -> bool {
        let keyword = self.tok();
        self.next();
        match keyword {
            Tok::Import => self.group(Self::import_spec),
            Tok::Const => self.group(Self::const_spec),
            Tok::Type => self.group(Self::type_spec),
            Tok::Var => self.group(Self::var_spec),
            _ => return self.func_decl(),
        }
        false
    }

    fn group(&mut self, spec: fn(&mut Self)) {
        if !self.got(Tok::Lparen) {
            return spec(self);
        }
        self.list("grouped declaration", Tok::Semicolon, Tok::Rparen, |e| {
            spec(e);
            false
        });
    }

    fn import_spec(&mut self) {
        if matches!(self.tok(), Tok::Name | Tok::Dot) {
            self.next();
        }
        let path = self.token();
        if !self.got(Tok::Literal) {
            self.error("missing import path");
            self.advance(&[Tok::Semicolon, Tok::Rparen]);
        } else if !path.text(self.src).starts_with(['"', '`']) && !self.malformed(path.start, path.end) {
            self.error_at(path, "import path must be a string");
        }
    }

    fn const_spec(&mut self) {
        self.name();
        self.more_names();
        if !matches!(self.tok(), Tok::Eof | Tok::Semicolon | Tok::Rparen) {
            self.ty_if_any();
            if self.got_assign() {
                self.expr_list();
            }
        }
    }

    fn var_spec(&mut self) {
        self.name();
        self.more_names();
        if self.got_assign() {
            self.expr_list();
            return;
        }
        self.ty();
        if self.got_assign() {
            self.expr_list();
        }
    }

    fn type_spec(&mut self) {
        self.name();
        if self.tok() == Tok::Lbrack && self.tok_at(1) == Tok::Name {
            self.next();
            if self.type_params_follow() {
                self.type_params();
                self.got_assign();
            } else {
                self.array_length();
                return self.ty();
            }
        } else {
            self.got_assign();
        }
        if !self.ty_if_any() {
            self.error("in type declaration");
            self.advance(&[Tok::Semicolon, Tok::Rparen]);
        }
    }

    /// Whether `[` and a name, just read to before the name, begin type parameters rather than an array's length.
    /// Spec: Type parameter declarations, "parsing ambiguity".
    fn type_params_follow(&mut self) -> bool {
        match self.tok_at(1) {
            Tok::Rbrack | Tok::Lbrace => return false,
            Tok::Star | Tok::Lparen => {}
            Tok::Operator => return self.tokens[self.at + 1].text(self.src).starts_with(['~', '!']),
            Tok::Dot => return false,
            _ => return true,
        }
        // Undecided readings inside undecided readings would take exponential time.
        if self.speculating > 2 {
            return false;
        }
        let (start, errors) = (self.at, self.errors.len());
        self.speculating += 1;
        self.nesting += 1;
        let type_elem = self.constraint();
        self.nesting -= 1;
        self.speculating -= 1;
        self.errors.truncate(errors);
        let comma = self.tok() == Tok::Comma;
        let read = &self.tokens[start..self.at];
        let params = (comma || type_elem) && self.is_name_and_union(read);
        self.at = start;
        params
    }

    /// Reads an expression that begins `name *` or `name (`; whether something in it, apart from the name, can only be
    /// a type.
    fn constraint(&mut self) -> bool {
        self.next();
        let mut first = Seen { shape: Shape::Value, paren: false, type_elem: false };
        if self.got(Tok::Lparen) {
            first.type_elem = self.expr().type_elem;
            if !self.got(Tok::Rparen) {
                return false;
            }
            first = self.primary_expr(Some(first));
        }
        self.rest_of_expr(first).type_elem
    }

    /// Whether tokens that read as an expression beginning `name *` or `name (` are a name and a union.
    fn is_name_and_union(&self, read: &[Token]) -> bool {
        use Tok::*;
        let mut open = 0;
        read.iter().enumerate().skip(1).all(|(i, t)| {
            match t.kind {
                Lparen | Lbrack | Lbrace => open += 1,
                Rparen | Rbrack | Rbrace => open -= 1,
                _ => {}
            }
            let joins = matches!(t.kind, Star | Operator) && i > 1 && read[i - 1].kind.ends_statement();
            open > 0 || !joins || t.text(self.src) == "|"
        })
    }

    fn func_decl(&mut self) -> bool {
        let method = self.got(Tok::Lparen);
        if method {
            let count = self.params(false);
            if count != 1 {
                let what = if count == 0 { "method has no receiver" } else { "method has multiple receivers" };
                self.plain_error(self.token(), what);
            }
        }
        if self.got(Tok::Name) {
            self.func_type(None);
        } else {
            self.error(if method { "expected name" } else { "expected name or (" });
            self.advance(&[Tok::Lbrace, Tok::Semicolon]);
        }
        if self.tok() != Tok::Lbrace {
            return true;
        }
        self.func_body();
        false
    }

    pub(super) fn func_body(&mut self) {
        let (start, errors) = (self.token().start, self.errors.len());
        self.functions += 1;
        self.block(None);
        self.functions -= 1;
        let last = self.tokens[self.at.saturating_sub(1)];
        let end = if last.kind == Tok::Rbrace { last.end } else { self.token().end };
        if errors == self.errors.len() && !self.malformed(start, end) && self.speculating == 0 {
            while self.bodies.last().is_some_and(|b| b.start > start as usize) {
                self.bodies.pop();
            }
            self.bodies.push(start as usize..end as usize);
        }
    }
}
