//! Declarations and imports.
//!
//! Spec: Declarations and scope, Import declarations.

use super::params::{ListKind, TypeParams};
use super::*;
use crate::syntax::literal::unquote_string;

impl Builder<'_> {
    pub(super) fn import_decl(&mut self, p: P, imports: &mut Vec<ImportSpec>) {
        for spec in kids(p) {
            let span = self.span(&spec);
            let mut kids = kids(spec);
            let name = kids.next_if(|p| p.as_rule() != Rule::string_lit).map(|p| self.ident(p));
            let path = must(&mut kids);
            let path_span = self.span(&path);
            let bytes = unquote_string(self.text(&path)).unwrap_or_default();
            let path = SmolStr::new(String::from_utf8_lossy(&bytes));
            imports.push(ImportSpec { id: self.ids.fresh(), name, path, path_span, span });
        }
    }

    /// `const_decl`, `type_decl` or `var_decl`.
    pub(super) fn declaration(&mut self, p: P) -> Decl {
        match p.as_rule() {
            Rule::const_decl => {
                let specs = kids(p).enumerate().map(|(iota, spec)| self.const_spec(iota as u32, spec)).collect();
                Decl::Const(ConstDecl { specs })
            }
            Rule::type_decl => Decl::Type(kids(p).map(|spec| self.type_spec(spec)).collect()),
            _ => Decl::Var(kids(p).map(|spec| self.var_spec(spec)).collect()),
        }
    }

    fn const_spec(&mut self, iota: u32, p: P) -> ConstSpec {
        let VarSpec { names, ty, values, span } = self.var_spec(p);
        ConstSpec { names, ty, values, iota, span }
    }

    /// Names, perhaps a type, perhaps values: constants and variables are written alike.
    fn var_spec(&mut self, p: P) -> VarSpec {
        let mut spec = VarSpec { names: Vec::new(), ty: None, values: Vec::new(), span: self.span(&p) };
        for part in kids(p) {
            match part.as_rule() {
                Rule::identifier => spec.names.push(self.ident(part)),
                Rule::r#type => spec.ty = Some(self.ty(part)),
                Rule::expression => spec.values.push(self.expr(part)),
                _ => {}
            }
        }
        spec
    }

    fn type_spec(&mut self, p: P) -> TypeSpec {
        let span = self.span(&p);
        let mut kids = kids(p);
        let name = self.ident(must(&mut kids));
        let list = next_if(&mut kids, Rule::type_params).map(|p| self.type_params(p));
        let equals = next_if(&mut kids, Rule::equals).map(|p| self.span(&p));
        let ty = self.ty(must(&mut kids));
        let spec = TypeSpec { name, type_params: Vec::new(), alias: equals.is_some(), ty, span };
        let Some(list) = list else { return spec };
        match self.array_length(list) {
            Ok((len, bracket)) => {
                if let Some(span) = equals {
                    self.error(span, "syntax error: unexpected =, expected type");
                }
                let span = bracket.to(spec.ty.span);
                let kind = ExprKind::ArrayType { len: Some(Box::new(len)), elem: Box::new(spec.ty) };
                let ty = self.new_expr(span, kind);
                TypeSpec { ty, alias: false, ..spec }
            }
            Err(list) => TypeSpec { type_params: self.checked_type_params(list), ..spec },
        }
    }

    /// Spec: Type parameter declarations, "parsing ambiguity": `type T[P *C]` and `type T[P (C)]` declare an array
    /// type of length `P*C` or `P(C)` unless a comma follows or `C` can only be a type; so does `type T[N]`.
    fn array_length(&mut self, mut list: TypeParams) -> Result<(Expr, Span), TypeParams> {
        if list.trailing_comma {
            return Err(list);
        }
        match (list.decls.len(), list.unconstrained.len()) {
            (0, 1) => {}
            (1, 0) if list.decls[0].names.len() == 1 && reads_as_product(&list.decls[0].constraint) => {
                let TypeParamDecl { mut names, constraint, .. } = list.decls.remove(0);
                let name = names.remove(0);
                let name = self.name_expr(name);
                return Ok((self.product(name, constraint), list.span));
            }
            _ => return Err(list),
        }
        let name = list.unconstrained.remove(0);
        Ok((self.name_expr(name), list.span))
    }

    /// `name constraint` read as an expression. The constraint is a union whose first term is `*X` or `(X)`.
    fn product(&mut self, name: Expr, constraint: Expr) -> Expr {
        let span = name.span.to(constraint.span);
        let kind = match constraint.kind {
            ExprKind::Binary { op, op_pos, x, y } => {
                let x = Box::new(self.product(name, *x));
                ExprKind::Binary { op, op_pos, x, y }
            }
            ExprKind::Star(y) => {
                let op_pos = constraint.span.start;
                ExprKind::Binary { op: BinaryOp::Mul, op_pos, x: Box::new(name), y }
            }
            ExprKind::Paren(arg) => {
                let (lparen, rparen) = (constraint.span.start, Pos(constraint.span.end.0 - 1));
                ExprKind::Call(Box::new(CallExpr { fun: name, args: vec![*arg], ellipsis: None, lparen, rparen }))
            }
            kind => kind,
        };
        Expr { id: constraint.id, span, kind }
    }

    pub(super) fn func_decl(&mut self, p: P) -> FuncDecl {
        let span = self.span(&p);
        let mut kids = kids(p);
        let receiver = next_if(&mut kids, Rule::parameters).map(|p| self.parameters(p, ListKind::Others));
        let name = self.ident(must(&mut kids));
        let type_params = match next_if(&mut kids, Rule::type_params) {
            Some(p) => {
                let list = self.type_params(p);
                self.checked_type_params(list)
            }
            None => Vec::new(),
        };
        let sig = self.signature(must(&mut kids));
        let body = kids.next().map(|p| self.func_body(p));
        FuncDecl { id: self.ids.fresh(), name, receiver, type_params, sig, body, span }
    }
}

/// Each term of the union could be a value, and the first begins with `*` or a parenthesis.
fn reads_as_product(constraint: &Expr) -> bool {
    if may_be_type_only(constraint) {
        return false;
    }
    let mut first = constraint;
    while let ExprKind::Binary { x, .. } = &first.kind {
        first = x;
    }
    matches!(first.kind, ExprKind::Star(_) | ExprKind::Paren(_))
}

/// Contains something that is a type and never a value.
fn may_be_type_only(x: &Expr) -> bool {
    use ExprKind::*;
    match &x.kind {
        ArrayType { .. } | SliceType { .. } | StructType(_) | FuncType(_) | InterfaceType(_) | MapType { .. } => true,
        ChanType { .. } => true,
        Binary { x, y, .. } => may_be_type_only(x) || may_be_type_only(y),
        Unary { op, x, .. } => *op == UnaryOp::Tilde || may_be_type_only(x),
        Star(x) | Paren(x) => may_be_type_only(x),
        _ => false,
    }
}
