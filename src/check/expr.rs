//! Expressions (Spec: Expressions): the dispatch on their kinds, operands, unary operators.
//!
//! In: an expression. Out: its operand, and records of its and its parts' types and values.
//! Always: an untyped part is recorded with its untyped type until `update_expr_type` gives it its final one.

use super::checker::{Checker, INVALID, MAX_DEPTH};
use super::info::{Mode, ObjectKind};
use super::operand::{Operand, Part};
use super::scope::ScopeId;
use crate::constant::{self, Value};
use crate::diag::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind, FuncLit, Ident, LitKind, UnaryOp};
use crate::syntax::is_identifier;
use crate::types::{Basic, ChanDir, ObjectId, PackageId, Type, TypeKind};

impl<'a> Checker<'a> {
    // ---- entry points ----

    /// A single value: an error for types, builtins, calls without or with several results.
    pub fn expr(&mut self, e: &'a Expr) -> Operand<'a> {
        self.expr_hint(e, None)
    }

    /// `hint`: the type of an element whose composite literal may leave its type out.
    pub fn expr_hint(&mut self, e: &'a Expr, hint: Option<Type>) -> Operand<'a> {
        let mut x = self.raw_expr(e, hint);
        self.exclude_non_values(&mut x);
        self.single_value(&mut x);
        x
    }

    /// The same, but a generic function may stay without type arguments. `hint` as for `expr_hint`.
    pub fn generic_expr(&mut self, e: &'a Expr, hint: Option<Type>) -> Operand<'a> {
        let mut x = self.raw_generic(e, hint);
        self.exclude_non_values(&mut x);
        self.single_value(&mut x);
        x
    }

    /// May be a `Tuple` (a call), or with `allow_comma_ok` have the modes `CommaOk` and `MapIndex`.
    pub fn multi_expr(&mut self, e: &'a Expr, allow_comma_ok: bool) -> Operand<'a> {
        let _ = allow_comma_ok;
        let mut x = self.raw_expr(e, None);
        self.exclude_non_values(&mut x);
        x
    }

    pub fn expr_or_type(&mut self, e: &'a Expr) -> Operand<'a> {
        let mut x = self.generic_expr_or_type(e);
        self.non_generic(&mut x, None);
        x
    }

    /// The same; generic types and functions may stay without type arguments.
    pub fn generic_expr_or_type(&mut self, e: &'a Expr) -> Operand<'a> {
        let mut x = self.raw_generic(e, None);
        if x.mode == Mode::NoValue {
            let msg = format!("{} used as value or type", self.operand_string(&x));
            self.error(Code::TooManyValues, x.span(), msg);
            x.invalidate();
        }
        self.single_value(&mut x);
        x
    }

    /// Values of a list: one multi-valued call becomes several operands. The flag tells of comma-ok:
    /// with `allow_comma_ok` and one comma-ok expression there are two operands.
    pub fn expr_list(&mut self, list: &'a [Expr], allow_comma_ok: bool) -> (Vec<Operand<'a>>, bool) {
        let [e] = list else {
            return (list.iter().map(|e| self.expr(e)).collect(), false);
        };
        let x = self.multi_expr(e, allow_comma_ok);
        if x.is_valid()
            && let TypeKind::Tuple(types) = self.types().kind(x.ty).clone()
        {
            let result = |(i, &ty): (usize, &Type)| Operand {
                part: Part::Result(i as u32 + 1),
                ..Operand::new(Mode::Value, ty, e)
            };
            return (types.iter().enumerate().map(result).collect(), false);
        }
        if allow_comma_ok && matches!(x.mode, Mode::MapIndex | Mode::CommaOk) {
            let ok = Operand { part: Part::Ok, ..Operand::new(Mode::Value, Basic::UntypedBool.ty(), e) };
            return (vec![x, ok], true);
        }
        (vec![x], false)
    }

    /// Anything: no value, a builtin, a type, several values. For expression statements.
    pub fn raw_expr(&mut self, e: &'a Expr, hint: Option<Type>) -> Operand<'a> {
        let mut x = self.raw_generic(e, hint);
        self.non_generic(&mut x, None);
        x
    }

    /// The same; generic types and functions may stay without type arguments.
    pub fn raw_generic(&mut self, e: &'a Expr, hint: Option<Type>) -> Operand<'a> {
        if self.depth > MAX_DEPTH {
            self.error(Code::NotSupported, e.span, "expression nests too deeply");
            return Operand::invalid(e);
        }
        self.depth += 1;
        let mut x = self.expr_kind(e, hint);
        self.depth -= 1;
        x.expr = e;
        self.record_operand(&x);
        x
    }

    pub fn record_operand(&mut self, x: &Operand<'a>) {
        let value = if x.mode == Mode::Constant { x.value.clone() } else { None };
        self.record(x.expr.id, x.mode, x.ty, value);
    }

    /// Checks expressions whose values don't matter any more, so that what they use counts as used.
    pub fn discard(&mut self, list: impl IntoIterator<Item = &'a Expr>) {
        for e in list {
            match &e.unparen().kind {
                ExprKind::Ident(ident) if ident.name == "_" => {}
                _ => drop(self.raw_generic(e, None)),
            }
        }
    }

    fn exclude_non_values(&mut self, x: &mut Operand<'a>) {
        let (code, what) = match x.mode {
            Mode::NoValue => (Code::TooManyValues, "used as value"),
            Mode::Builtin(_) => (Code::UncalledBuiltin, "must be called"),
            Mode::TypeExpr => (Code::NotAnExpr, "is not an expression"),
            _ => return,
        };
        let msg = format!("{} {what}", self.operand_string(x));
        self.error(code, x.span(), msg);
        x.invalidate();
    }

    pub fn single_value(&mut self, x: &mut Operand<'a>) {
        if x.mode == Mode::Value && matches!(self.types().kind(x.ty), TypeKind::Tuple(_)) {
            let msg = format!("multiple-value {} in single-value context", self.operand_string(x));
            self.error(Code::TooManyValues, x.span(), msg);
            x.invalidate();
        }
    }

    // ---- kinds ----

    fn expr_kind(&mut self, e: &'a Expr, hint: Option<Type>) -> Operand<'a> {
        let mut x = Operand::invalid(e);
        match &e.kind {
            ExprKind::Ident(ident) => self.ident(&mut x, e, ident, false),
            // It has been told.
            ExprKind::Bad => {}
            ExprKind::BasicLit { kind, text } => self.basic_lit(&mut x, *kind, text),
            ExprKind::FuncLit(lit) => self.func_lit(&mut x, e, lit),
            ExprKind::CompositeLit(lit) => self.composite_lit(&mut x, e, lit, hint),
            ExprKind::Paren(inner) => x = self.raw_expr(inner, None),
            ExprKind::Selector { .. } => self.selector(&mut x, e, false),
            ExprKind::Index { x: base, indices } => self.index_expr(&mut x, e, base, indices),
            ExprKind::Slice(slice) => self.slice_expr(&mut x, e, slice),
            ExprKind::TypeAssert { x: base, ty } => self.type_assertion(&mut x, e, base, ty.as_deref()),
            ExprKind::Call(call) => self.call_expr(&mut x, e, call),
            ExprKind::Star(inner) => self.star(&mut x, inner),
            ExprKind::Unary { op, op_pos, x: inner } => {
                self.unary(&mut x, e, *op, Span::new(*op_pos, e.span.end), inner);
            }
            ExprKind::Binary { .. } => return self.binary_chain(e),
            _ => {
                x.ty = self.any_type(e);
                x.mode = if x.ty == INVALID { Mode::Invalid } else { Mode::TypeExpr };
            }
        }
        x
    }

    /// What messages call an object.
    fn object_kind(&self, id: ObjectId) -> &'static str {
        let vars = self.env.func.as_ref().map(|f| &f.vars);
        match self.object(id).kind {
            ObjectKind::Var { field: true, .. } => "struct field",
            ObjectKind::Var { global: true, .. } => "package-level variable",
            ObjectKind::Var { .. } if vars.is_some_and(|v| v.receiver == Some(id)) => "receiver",
            ObjectKind::Var { .. } if vars.is_some_and(|v| v.results.contains(&id)) => "result variable",
            ObjectKind::Var { param: true, .. } => "parameter",
            ObjectKind::Var { .. } => "local variable",
            ObjectKind::Const { .. } => "constant",
            ObjectKind::TypeName { .. } => "type",
            ObjectKind::Func(_) => "function",
            ObjectKind::Package { .. } => "package name",
            ObjectKind::Builtin(_) => "built-in function",
            ObjectKind::Nil => "untyped nil",
            ObjectKind::Label => "label",
        }
    }

    /// Spec: Operands, Qualified identifiers. With `want_type` anything but a type is an error.
    pub fn ident(&mut self, x: &mut Operand<'a>, e: &'a Expr, ident: &'a Ident, want_type: bool) {
        let found = match self.lookup_in_chain(&ident.name) {
            Some(found) => Some(found),
            None if ident.name == "_" => {
                return self.error(Code::InvalidBlank, e.span, "cannot use _ as value or type");
            }
            None => None,
        };
        let Some((scope, object)) = found else {
            if !is_identifier(&ident.name) {
                return;
            }
            let d = Diagnostic::error(Code::UndeclaredName, e.span, format!("undefined: {}", ident.name));
            return self.report(Diagnostic { help: self.help_for_name(&ident.name), ..d });
        };
        if scope.is_none() && !self.verify_predeclared(&ident.name, e.span) {
            return;
        }
        self.record_use(ident, object);
        let kind = self.object(object).kind.clone();
        let is_type = matches!(kind, ObjectKind::TypeName { .. });
        if want_type && !is_type {
            let msg = format!("{} ({}) is not a type", ident.name, self.object_kind(object));
            self.error(Code::NotAType, e.span, msg);
            if matches!(kind, ObjectKind::Var { .. }) {
                self.mark_used(object);
            }
            return;
        }
        if let Some(scope) = scope
            && let Some(&import) = self.dot_imports.get(&(scope, ident.name.clone()))
        {
            self.mark_used(import);
        }
        self.resolve_named(object, is_type);
        self.add_dependency(object);
        self.object_operand(x, e, object);
    }

    /// Makes sure that an object has its type. A type's declaration is looked into only where it is needed whole.
    fn resolve_named(&mut self, object: ObjectId, is_type: bool) {
        match &self.object(object).kind {
            ObjectKind::TypeName { alias: false } if self.open_types > 0 => {
                if self.in_length > 0 || self.env.decl.is_some() {
                    self.obj_decl(object);
                }
            }
            ObjectKind::TypeName { alias: true } if is_type && self.path.contains(&object) => {
                self.check_alias_cycle(object);
            }
            ObjectKind::Func(_) if self.object(object).ty != INVALID => {}
            _ => self.obj_decl(object),
        }
    }

    /// What an identifier that denotes `object` is as an operand.
    pub fn object_operand(&mut self, x: &mut Operand<'a>, e: &'a Expr, object: ObjectId) {
        let (kind, ty) = (self.object(object).kind.clone(), self.object(object).ty);
        let mode = match kind {
            ObjectKind::Package { .. } => {
                let msg = format!("use of package {} not in selector", self.object(object).name);
                return self.error(Code::InvalidPkgUse, e.span, msg);
            }
            ObjectKind::Const { value } => {
                if ty == INVALID {
                    return;
                }
                x.value = Some(value);
                if self.is_iota(object) {
                    let Some(iota) = self.env.iota.clone() else {
                        x.value = None;
                        return self.error(Code::InvalidIota, e.span, "cannot use iota outside constant declaration");
                    };
                    x.value = Some(iota);
                }
                Mode::Constant
            }
            ObjectKind::TypeName { .. } => {
                if ty == INVALID {
                    return;
                }
                Mode::TypeExpr
            }
            ObjectKind::Var { .. } => {
                self.mark_used(object);
                if ty == INVALID {
                    return;
                }
                Mode::Variable
            }
            ObjectKind::Func(_) => {
                if ty == INVALID {
                    return;
                }
                Mode::Value
            }
            ObjectKind::Builtin(builtin) => Mode::Builtin(builtin),
            ObjectKind::Nil => Mode::Nil,
            ObjectKind::Label => return,
        };
        x.mode = mode;
        x.ty = ty;
    }

    fn is_iota(&self, object: ObjectId) -> bool {
        let object = self.object(object);
        object.pkg == PackageId::UNIVERSE && object.name == "iota"
    }

    /// Spec: Integer literals to String literals.
    fn basic_lit(&mut self, x: &mut Operand<'a>, kind: LitKind, text: &str) {
        const MAX_LENGTH: usize = 10_000;
        if text.len() > MAX_LENGTH && !matches!(kind, LitKind::String | LitKind::Rune) {
            let start: String = text.chars().take(10).collect();
            let msg = format!("excessively long constant: {start}... ({} chars)", text.len());
            return self.error(Code::InvalidConstVal, x.span(), msg);
        }
        let Some(value) = constant::parse_literal(kind, text) else {
            return self.error(Code::InvalidConstVal, x.span(), format!("malformed constant: {text}"));
        };
        self.verify_literal(x.span(), kind, text);
        let basic = match kind {
            LitKind::Int => Basic::UntypedInt,
            LitKind::Float => Basic::UntypedFloat,
            LitKind::Imag => Basic::UntypedComplex,
            LitKind::Rune => Basic::UntypedRune,
            LitKind::String => Basic::UntypedString,
        };
        *x = Operand::constant(value, basic.ty(), x.expr);
        self.overflow(x, x.span());
    }

    /// Spec: Function literals.
    fn func_lit(&mut self, x: &mut Operand<'a>, e: &'a Expr, lit: &'a FuncLit) {
        let scope = self.open_scope();
        let (ty, vars) = self.func_type(&lit.sig);
        self.close_scope();
        self.info().params.insert(e.id, vars.clone());
        x.mode = Mode::Value;
        x.ty = ty;
        let body = &lit.body;
        let at_top = self.env.scope == ScopeId::FILE && self.env.decl.is_none() && self.is_script();
        if self.in_function() || at_top || self.env.scope.0 > ScopeId::FILE.0 && self.env.decl.is_none() {
            // Now, before the enclosing scope gets more names.
            self.check_body("<function literal>", ty, vars, scope, body);
        } else {
            self.later(move |c| c.check_body("<function literal>", ty, vars, scope, body));
        }
    }

    /// Spec: Address operators. `*x`: a pointer type or an indirection.
    fn star(&mut self, x: &mut Operand<'a>, inner: &'a Expr) {
        let base = self.expr_or_type(inner);
        match base.mode {
            Mode::Invalid => {}
            Mode::TypeExpr => {
                self.check_var_type(inner.span, base.ty);
                x.mode = Mode::TypeExpr;
                x.ty = self.intern(TypeKind::Pointer(base.ty));
            }
            _ => match *self.types().kind(self.types().core(base.ty)) {
                TypeKind::Pointer(elem) if base.mode != Mode::Nil => {
                    x.mode = Mode::Variable;
                    x.ty = elem;
                }
                TypeKind::Basic(Basic::Invalid) if !matches!(base.mode, Mode::Builtin(_)) => {}
                TypeKind::TypeParam(_) if self.types().all_under(base.ty, |u| matches!(u, TypeKind::Pointer(_))) => {
                    let shown = self.operand_string(&base);
                    let msg = format!("invalid operation: pointers of {shown} must have identical base types");
                    self.error(Code::InvalidIndirection, inner.span, msg);
                }
                _ => {
                    let msg = format!("invalid operation: cannot indirect {}", self.operand_string(&base));
                    self.error(Code::InvalidIndirection, inner.span, msg);
                }
            },
        }
    }

    /// Spec: Arithmetic operators, Address operators, Receive operator.
    fn unary(&mut self, x: &mut Operand<'a>, e: &'a Expr, op: UnaryOp, op_span: Span, inner: &'a Expr) {
        *x = self.expr(inner);
        if !x.is_valid() {
            return;
        }
        match op {
            UnaryOp::Addr => return self.address(x, inner),
            UnaryOp::Recv => {
                match self.chan_elem(x, true, inner.span) {
                    Some(elem) => {
                        x.mode = Mode::CommaOk;
                        x.ty = elem;
                        self.env.has_call_or_recv = true;
                    }
                    None => x.invalidate(),
                }
                return;
            }
            UnaryOp::Tilde => {
                let hint = if self.is_integer(x.ty) { " (use ^ for bitwise complement)" } else { "" };
                let msg = format!("cannot use ~ outside of interface or type constraint{hint}");
                self.error(Code::UndefinedOp, e.span, msg);
                return x.invalidate();
            }
            UnaryOp::Plus | UnaryOp::Neg | UnaryOp::Not | UnaryOp::Xor => {}
        }
        let defined = match op {
            UnaryOp::Not => self.is_boolean(x.ty),
            UnaryOp::Xor => self.is_integer(x.ty),
            _ => self.is_numeric(x.ty),
        };
        if !defined {
            let msg = format!("invalid operation: operator {} not defined on {}", op.text(), self.operand_string(x));
            self.error(Code::UndefinedOp, x.span(), msg);
            return x.invalidate();
        }
        let Some(value) = x.value.take().filter(|_| x.is_constant()) else {
            x.mode = Mode::Value;
            return;
        };
        if value == Value::Unknown {
            x.value = Some(value);
            return;
        }
        let bits = self.types().basic(x.ty).filter(|b| b.is_unsigned()).map(Basic::int_bits);
        x.value = constant::unary(op, &value, bits);
        x.expr = e;
        self.overflow(x, op_span);
    }

    fn address(&mut self, x: &mut Operand<'a>, inner: &'a Expr) {
        // A composite literal may be, parenthesized or not.
        if x.mode != Mode::Variable && !matches!(inner.unparen().kind, ExprKind::CompositeLit(_)) {
            x.expr = inner.unparen();
            let msg = format!("invalid operation: cannot take address of {}", self.operand_string(x));
            self.error(Code::UnaddressableOperand, x.span(), msg);
            return x.invalidate();
        }
        x.mode = Mode::Value;
        x.ty = self.intern(TypeKind::Pointer(x.ty));
    }

    /// The element type for a receive (`recv`) from or send to `x`; an error and `None` if it is no such channel.
    pub fn chan_elem(&mut self, x: &Operand<'a>, recv: bool, at: Span) -> Option<Type> {
        if self.types().underlying(x.ty) == INVALID {
            return None;
        }
        let demand = |ty: Option<Type>| {
            let Some(ty) = ty else { return Some("no specific channel type".to_string()) };
            let what = match (self.types().under(ty), recv) {
                (TypeKind::Chan { dir: ChanDir::Send, .. }, true) => "send-only channel",
                (TypeKind::Chan { dir: ChanDir::Recv, .. }, false) => "receive-only channel",
                (TypeKind::Chan { .. }, _) => return None,
                _ => "non-channel",
            };
            Some(format!("{what} {}", self.type_string(ty)))
        };
        let why = match self.common_underlying(x.ty, demand) {
            Ok(under) => match *self.types().kind(under) {
                TypeKind::Chan { elem, .. } => return Some(elem),
                _ => return None,
            },
            Err(why) => why,
        };
        let operand = self.operand_string(x);
        let (code, verb) = if recv { (Code::InvalidReceive, "receive from") } else { (Code::InvalidSend, "send to") };
        let (first, second) = match self.types().is_type_param(x.ty) {
            true => (operand + ":", why),
            false => (why, operand),
        };
        self.error(code, at, format!("invalid operation: cannot {verb} {first} {second}"));
        None
    }

    /// Spec: Type assertions.
    fn type_assertion(&mut self, x: &mut Operand<'a>, e: &'a Expr, base: &'a Expr, ty: Option<&'a Expr>) {
        let Some(ty) = ty else {
            self.error(Code::BadTypeKeyword, e.span, "invalid syntax tree: use of .(type) outside type switch");
            return self.discard([base]);
        };
        let operand = self.expr(base);
        if !operand.is_valid() {
            return;
        }
        if self.types().is_type_param(operand.ty) {
            let shown = self.operand_string(&operand);
            let msg = format!("invalid operation: cannot use type assertion on type parameter value {shown}");
            return self.error(Code::InvalidAssert, operand.span(), msg);
        }
        if !self.is_interface(operand.ty) {
            let msg = format!("invalid operation: {} is not an interface", self.operand_string(&operand));
            return self.error(Code::InvalidAssert, operand.span(), msg);
        }
        let target = self.typ(ty);
        if target == INVALID {
            return;
        }
        self.impossible_assertion(&operand, target, e.span, false);
        x.mode = Mode::CommaOk;
        x.ty = target;
    }

    /// A type assertion `x.(ty)` that can never hold is an error. For type switches too: there `span` is the case's.
    pub fn impossible_assertion(&mut self, x: &Operand<'a>, ty: Type, span: Span, type_switch: bool) {
        // A type parameter may stand for an interface that has the methods.
        if self.is_interface(ty) || self.types().is_type_param(ty) {
            return;
        }
        let Some(why) = self.missing_method_of(ty, x.ty, true) else { return };
        let target = self.type_string(ty);
        let msg = if type_switch {
            let operand = self.operand_string(x);
            format!("impossible type switch case: {target}\n\t{operand} cannot have dynamic type {target} {why}")
        } else {
            let (expr, from) = (self.expr_string(x.expr), self.type_string(x.ty));
            format!("impossible type assertion: {expr}.({target})\n\t{target} does not implement {from} {why}")
        };
        self.error(Code::ImpossibleAssert, span, msg);
    }
}
