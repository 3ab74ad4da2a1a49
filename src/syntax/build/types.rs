//! Types: prefixes and what they end in.
//!
//! Spec: Types. Not here: parameter lists (`params`).

use super::*;
use crate::syntax::literal::unquote_string;

/// What `[` … `]` and perhaps a type after a name turned out to be.
pub(super) enum BracketTail {
    /// The name's type: `[]E`, `[N]E`.
    Type(Expr),
    /// The name's type arguments.
    Args(Vec<Expr>, Span),
}

impl Builder<'_> {
    pub(super) fn ty(&mut self, p: P) -> Expr {
        let whole = self.span(&p);
        let inner = p.into_inner();
        let built = self.deeper(inner.len(), whole, |b| {
            let mut prefixes: Vec<P> = inner.collect();
            let base = prefixes.pop();
            let mut x = match base {
                Some(base) => b.type_base(base),
                None => b.bad_expr(whole),
            };
            for prefix in prefixes.into_iter().rev() {
                x = b.type_prefix(prefix, x);
            }
            x
        });
        built.unwrap_or_else(|| self.bad_expr(whole))
    }

    fn type_prefix(&mut self, p: P, x: Expr) -> Expr {
        let span = Span::new(self.start(&p), x.span.end);
        let elem = Box::new(x);
        let kind = match p.as_rule() {
            Rule::pointer_prefix => ExprKind::Star(elem),
            Rule::slice_prefix => ExprKind::SliceType { elem },
            Rule::array_prefix => {
                let len = must(&mut kids(p));
                let len = (len.as_rule() != Rule::ellipsis).then(|| Box::new(self.expr(len)));
                ExprKind::ArrayType { len, elem }
            }
            Rule::map_prefix => {
                let key = Box::new(self.ty(must(&mut kids(p))));
                ExprKind::MapType { key, value: elem }
            }
            Rule::recv_chan_prefix => ExprKind::ChanType { dir: ChanDir::Recv, elem },
            Rule::send_chan_prefix => ExprKind::ChanType { dir: ChanDir::Send, elem },
            _ => ExprKind::ChanType { dir: ChanDir::Both, elem },
        };
        self.new_expr(span, kind)
    }

    fn type_base(&mut self, p: P) -> Expr {
        let span = self.span(&p);
        match p.as_rule() {
            Rule::type_name => self.type_name(p),
            Rule::func_type => {
                let sig = self.signature(must(&mut kids(p)));
                self.new_expr(span, ExprKind::FuncType(Box::new(sig)))
            }
            Rule::struct_type => {
                let fields = kids(p).map(|f| self.field_decl(f)).collect();
                self.new_expr(span, ExprKind::StructType(Box::new(StructType { fields })))
            }
            Rule::interface_type => {
                let elems = kids(p).map(|e| self.interface_elem(e)).collect();
                self.new_expr(span, ExprKind::InterfaceType(Box::new(InterfaceType { elems })))
            }
            // paren_type
            _ => {
                let x = self.ty(must(&mut kids(p)));
                self.new_expr(span, ExprKind::Paren(Box::new(x)))
            }
        }
    }

    /// A name, perhaps qualified, perhaps with type arguments.
    fn type_name(&mut self, p: P) -> Expr {
        let mut kids = kids(p);
        let ident = self.ident(must(&mut kids));
        let mut x = self.name_expr(ident);
        if let Some(sel) = next_if(&mut kids, Rule::identifier) {
            x = self.select(x, sel);
        }
        if let Some(args) = next_if(&mut kids, Rule::type_args) {
            x = self.instantiate(x, args);
        }
        x
    }

    fn select(&mut self, x: Expr, sel: P) -> Expr {
        let sel = self.ident(sel);
        let span = x.span.to(sel.span);
        self.new_expr(span, ExprKind::Selector { x: Box::new(x), sel })
    }

    fn instantiate(&mut self, x: Expr, args: P) -> Expr {
        let span = Span::new(x.span.start, self.end(&args));
        let indices = kids(args).map(|t| self.ty(t)).collect();
        self.new_expr(span, ExprKind::Index { x: Box::new(x), indices })
    }

    /// `.Name` and perhaps type arguments after a package name.
    pub(super) fn qualified(&mut self, package: Ident, p: P) -> Expr {
        let mut kids = kids(p);
        let x = self.name_expr(package);
        let sel = must(&mut kids);
        let x = self.select(x, sel);
        match kids.next() {
            Some(args) => self.instantiate(x, args),
            None => x,
        }
    }

    /// What a bracket after a name is, in parameters and fields.
    pub(super) fn bracket_tail(&mut self, p: P) -> BracketTail {
        let span = self.span(&p);
        let mut exprs = Vec::new();
        let (mut comma, mut elem) = (false, None);
        for part in kids(p) {
            match part.as_rule() {
                Rule::trailing_comma => comma = true,
                Rule::element_type => elem = kids(part).next().map(|t| self.ty(t)),
                Rule::r#type => exprs.push(self.ty(part)),
                _ => exprs.push(self.expr(part)),
            }
        }
        let Some(elem) = elem.map(Box::new) else { return BracketTail::Args(exprs, span) };
        if comma || exprs.len() > 1 {
            self.error(elem.span, "syntax error: unexpected type after type arguments");
        }
        let kind = match exprs.into_iter().next() {
            Some(len) => ExprKind::ArrayType { len: Some(Box::new(len)), elem },
            None => ExprKind::SliceType { elem },
        };
        BracketTail::Type(self.new_expr(span, kind))
    }

    /// Spec: Struct types.
    fn field_decl(&mut self, p: P) -> FieldDecl {
        let span = self.span(&p);
        let mut kids = kids(p);
        let first = must(&mut kids);
        let mut names = Vec::new();
        let ty = if first.as_rule() == Rule::pointer_prefix {
            let x = self.type_name(must(&mut kids));
            self.type_prefix(first, x)
        } else {
            names.push(self.ident(first));
            while let Some(name) = next_if(&mut kids, Rule::identifier) {
                names.push(self.ident(name));
            }
            let next = kids.next_if(|p| p.as_rule() != Rule::tag);
            self.field_type(&mut names, next)
        };
        let tag = kids.next().map(|t| self.tag(t));
        FieldDecl { names, ty, tag, span }
    }

    fn tag(&mut self, p: P) -> SmolStr {
        let text = self.text(&p);
        if self.flaws.bad.binary_search(&p.as_span().start()).is_ok() {
            return SmolStr::default();
        }
        let bytes = unquote_string(text).unwrap_or_else(|_| {
            self.error(self.span(&p), format!("invalid syntax tree: incorrect tag syntax: \"{text}\""));
            Vec::new()
        });
        SmolStr::new(String::from_utf8_lossy(&bytes))
    }

    /// The type of a field; of an embedded one the name moves from `names` into the type.
    fn field_type(&mut self, names: &mut Vec<Ident>, p: Option<P>) -> Expr {
        let mut take = |b: &mut Self| match names.pop() {
            Some(name) => name,
            None => Ident { id: b.ids.fresh(), name: SmolStr::new_static("_"), span: Span::NONE },
        };
        match p {
            None => {
                let name = take(self);
                self.name_expr(name)
            }
            Some(p) if p.as_rule() == Rule::qualifier => {
                let name = take(self);
                self.qualified(name, p)
            }
            Some(p) if p.as_rule() == Rule::bracket_tail => match self.bracket_tail(p) {
                BracketTail::Type(ty) => ty,
                BracketTail::Args(indices, end) => {
                    let name = take(self);
                    self.index_name(name, indices, end)
                }
            },
            Some(p) => self.ty(p),
        }
    }

    /// `name[indices]`, where the bracket spans `bracket`.
    pub(super) fn index_name(&mut self, name: Ident, indices: Vec<Expr>, bracket: Span) -> Expr {
        let x = Box::new(self.name_expr(name));
        let span = x.span.to(bracket);
        self.new_expr(span, ExprKind::Index { x, indices })
    }

    /// Spec: Interface types.
    fn interface_elem(&mut self, p: P) -> InterfaceElem {
        if p.as_rule() == Rule::type_elem {
            return InterfaceElem::Type(self.type_elem(p));
        }
        let mut kids = kids(p);
        let name = self.ident(must(&mut kids));
        let sig = self.signature(must(&mut kids));
        InterfaceElem::Method { name, sig }
    }

    /// Spec: General interfaces: terms joined by `|`, each perhaps with `~`.
    pub(super) fn type_elem(&mut self, p: P) -> Expr {
        let span = self.span(&p);
        let inner = p.into_inner();
        let built = self.deeper(inner.len(), span, |b| {
            let mut x: Option<Expr> = None;
            let mut op_pos = Pos::NONE;
            for part in inner {
                if part.as_rule() == Rule::bar {
                    op_pos = b.start(&part);
                    continue;
                }
                let term = b.type_term(part);
                x = Some(match x {
                    None => term,
                    Some(x) => {
                        let span = x.span.to(term.span);
                        let kind = ExprKind::Binary { op: BinaryOp::Or, op_pos, x: Box::new(x), y: Box::new(term) };
                        b.new_expr(span, kind)
                    }
                });
            }
            x
        });
        built.flatten().unwrap_or_else(|| self.bad_expr(span))
    }

    fn type_term(&mut self, p: P) -> Expr {
        let mut kids = kids(p);
        let tilde = next_if(&mut kids, Rule::tilde).map(|t| self.start(&t));
        let x = self.ty(must(&mut kids));
        match tilde {
            None => x,
            Some(op_pos) => {
                let span = Span::new(op_pos, x.span.end);
                self.new_expr(span, ExprKind::Unary { op: UnaryOp::Tilde, op_pos, x: Box::new(x) })
            }
        }
    }
}
