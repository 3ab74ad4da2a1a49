//! Initialisation and assignment (Spec: Assignment statements, Short variable declarations, Variable declarations).
//!
//! In: the two sides. Out: types for variables that had none, and the assignments that Go refuses.
//! Always: an operand on the left is not a use of its variable; a mismatch in number is told only where both sides
//! are right by themselves.
//! Not here: whether one value is assignable to one type (`assignment`).

use super::checker::{Checker, INVALID};
use super::info::{Mode, ObjectKind};
use super::operand::{Operand, Part};
use crate::diag::{Code, Diagnostic};
use crate::source::{Pos, Span};
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, Ident, Stmt};
use crate::types::{Basic, ObjectId, Type, TypeKind};
use rustc_hash::FxHashSet;

/// The values of a right side that is one expression.
pub(super) enum Values<'a> {
    /// It has no value: an error was told.
    Invalid,
    Single(Operand<'a>),
    /// A call with several results.
    Tuple(&'a Expr, Vec<Type>),
    /// A map index, a receive or a type assertion with its boolean.
    CommaOk(Operand<'a>),
}

/// A variable that is initialised. `typed`: it has a type already, `INVALID` after an error.
#[derive(Clone, Copy)]
struct Target {
    var: ObjectId,
    typed: bool,
}

impl Values<'_> {
    fn len(&self) -> usize {
        match self {
            Values::Invalid | Values::Single(_) => 1,
            Values::Tuple(_, types) => types.len(),
            Values::CommaOk(_) => 2,
        }
    }
}

impl<'a> Checker<'a> {
    /// Initialises variables without a type (`INVALID`), which get one, or the results of a function (`ret`).
    pub fn init_vars(&mut self, lhs: &[ObjectId], rhs: &'a [Expr], ret: Option<&'a Stmt>) {
        let typed = |&var: &ObjectId| Target { var, typed: ret.is_some() || self.object(var).ty != INVALID };
        let targets: Vec<Target> = lhs.iter().map(typed).collect();
        self.init_targets(&targets, rhs, ret);
    }

    fn init_targets(&mut self, lhs: &[Target], rhs: &'a [Expr], ret: Option<&'a Stmt>) {
        let context = match (ret, lhs.len()) {
            (Some(_), _) => "return statement",
            (None, 0 | 1) => "assignment",
            _ => "multiple assignment",
        };
        if lhs.len() == rhs.len() && !is_single_call(rhs) {
            for (&target, e) in lhs.iter().zip(rhs) {
                let mut x = self.generic_expr(e, None);
                self.init_target(target, &mut x, context);
            }
            return;
        }
        let [e] = rhs else {
            if self.use_exprs(rhs) {
                match ret {
                    Some(stmt) => self.return_error_list(stmt, lhs, rhs),
                    None => self.assign_error(rhs, lhs.len(), rhs.len()),
                }
            }
            return;
        };
        let values = self.values(e, lhs.len() == 2 && ret.is_none());
        if values.len() == lhs.len() {
            self.init_from(lhs, values, context);
        } else if !matches!(values, Values::Invalid) {
            match ret {
                Some(stmt) => {
                    let have = self.types_of(&values);
                    self.return_error(stmt, lhs, &have, &vec![e.span; have.len()]);
                }
                None => self.assign_error(rhs, lhs.len(), values.len()),
            }
        }
    }

    /// The initialiser of a variable declaration: of one variable, or of several. `typed`: the declaration names
    /// their type, which they have.
    pub fn init_declared(&mut self, lhs: &[ObjectId], typed: bool, init: &'a Expr) {
        let targets: Vec<Target> = lhs.iter().map(|&var| Target { var, typed }).collect();
        let [target] = targets[..] else {
            return self.init_targets(&targets, std::slice::from_ref(init), None);
        };
        let mut x = self.generic_expr(init, None);
        self.init_target(target, &mut x, "variable declaration");
    }

    fn init_from(&mut self, lhs: &[Target], values: Values<'a>, context: &str) {
        match values {
            Values::Invalid => {}
            Values::Single(mut x) => self.init_target(lhs[0], &mut x, context),
            Values::Tuple(e, types) => {
                for (i, (&target, ty)) in lhs.iter().zip(types).enumerate() {
                    self.init_target(target, &mut nth_result(e, i, ty), context);
                }
            }
            Values::CommaOk(mut x) => {
                let e = x.expr;
                self.init_target(lhs[0], &mut x, context);
                let ty = self.object(lhs[1].var).ty;
                if ty != INVALID {
                    self.assign_ok(e, Some(ty), context);
                } else if !lhs[1].typed {
                    self.object_mut(lhs[1].var).ty = Basic::Bool.ty();
                }
                self.record_comma_ok(e);
            }
        }
    }

    fn init_target(&mut self, target: Target, x: &mut Operand<'a>, context: &str) {
        if !target.typed || self.object(target.var).ty != INVALID {
            self.init_var(target.var, x, context);
        }
    }

    /// `lhs = x` in a declaration. A variable without a type gets that of `x`.
    pub(super) fn init_var(&mut self, lhs: ObjectId, x: &mut Operand<'a>, context: &str) {
        if !x.is_valid() || x.ty == INVALID {
            return;
        }
        if self.object(lhs).ty == INVALID {
            self.non_generic(x, None);
            if !x.is_valid() {
                return;
            }
            if x.is_nil() && self.is_untyped(x.ty) {
                self.error(Code::UntypedNilUse, x.span(), format!("use of untyped nil in {context}"));
                return;
            }
            let ty = self.default_type(x.ty);
            self.object_mut(lhs).ty = ty;
        }
        let target = self.object(lhs).ty;
        if self.generic_signature(x.ty).is_some() {
            let name = &self.object(lhs).name;
            let of_result = name.is_empty() && context == "return statement";
            self.target_name = Some(if of_result { "result variable".to_string() } else { name.to_string() });
        }
        self.assignment(x, Some(target), context);
    }

    /// The values of `e`, which stands alone on a right side.
    pub(super) fn values(&mut self, e: &'a Expr, allow_comma_ok: bool) -> Values<'a> {
        let x = self.multi_expr(e, allow_comma_ok);
        if !x.is_valid() {
            return Values::Invalid;
        }
        if let TypeKind::Tuple(types) = self.types().kind(x.ty) {
            return Values::Tuple(e, types.to_vec());
        }
        match x.mode {
            Mode::CommaOk | Mode::MapIndex if allow_comma_ok => Values::CommaOk(x),
            _ => Values::Single(x),
        }
    }

    fn types_of(&self, values: &Values<'a>) -> Vec<Type> {
        match values {
            Values::Invalid => vec![INVALID],
            Values::Single(x) => vec![x.ty],
            Values::Tuple(_, types) => types.clone(),
            Values::CommaOk(x) => vec![x.ty, Basic::UntypedBool.ty()],
        }
    }

    /// Assigns the boolean of a comma-ok expression, an untyped value (Spec: Index expressions, Receive operator).
    fn assign_ok(&mut self, e: &'a Expr, target: Option<Type>, context: &str) {
        let Some(target) = target else { return };
        if self.is_boolean(target) {
            return;
        }
        let x = Operand::new(Mode::Value, Basic::Bool.ty(), e);
        if self.is_interface(target) && self.assignable(&x, target).is_ok() {
            return;
        }
        let mut x = Operand { part: Part::Ok, ..Operand::new(Mode::Value, Basic::UntypedBool.ty(), e) };
        self.assignment(&mut x, Some(target), context);
    }

    fn record_comma_ok(&mut self, e: &'a Expr) {
        let mut e = e;
        self.info().comma_ok.insert(e.id);
        while let ExprKind::Paren(x) = &e.kind {
            e = x;
            self.info().comma_ok.insert(e.id);
        }
    }

    // ---- mismatches ----

    fn assign_error(&mut self, rhs: &'a [Expr], vars: usize, values: usize) {
        let Some(first) = rhs.first() else { return };
        let (vars, values) = (measure(vars, "variable"), measure(values, "value"));
        let message = match &first.unparen().kind {
            ExprKind::Call(call) if rhs.len() == 1 => {
                format!("assignment mismatch: {vars} but {} returns {values}", self.expr_string(&call.fun))
            }
            _ => format!("assignment mismatch: {vars} but {values}"),
        };
        self.error(Code::AssignmentMismatch, first.span, message);
    }

    fn return_error_list(&mut self, stmt: &'a Stmt, lhs: &[Target], rhs: &'a [Expr]) {
        for e in rhs {
            let found = self.w.info.expr(e.id).cloned();
            if let Some(tv) = found
                && (tv.mode == Mode::NoValue || matches!(self.types().kind(tv.ty), TypeKind::Tuple(_)))
            {
                self.expr(e);
            }
        }
        let info = &self.w.info;
        let have: Vec<Type> = rhs.iter().map(|e| info.expr(e.id).map_or(INVALID, |tv| tv.ty)).collect();
        let spans: Vec<Span> = rhs.iter().map(|e| e.span).collect();
        self.return_error(stmt, lhs, &have, &spans);
    }

    fn return_error(&mut self, stmt: &'a Stmt, lhs: &[Target], have: &[Type], spans: &[Span]) {
        let (qualifier, at) = match have.len() {
            r if r > lhs.len() => ("too many", spans[lhs.len()]),
            0 => ("not enough", stmt.span),
            r => ("not enough", spans[r - 1]),
        };
        let want: Vec<Type> = lhs.iter().map(|t| self.object(t.var).ty).collect();
        let (have, want) = (self.values_summary(have), self.values_summary(&want));
        let message = format!("{qualifier} return values\n\thave {have}\n\twant {want}");
        self.error(Code::WrongResultCount, at, message);
    }

    /// `(int, number, string)`.
    fn values_summary(&self, types: &[Type]) -> String {
        let of = |&ty: &Type| match ty {
            ty if ty == INVALID => "unknown type".to_string(),
            ty if self.is_untyped(ty) && self.is_numeric(ty) => "number".to_string(),
            ty if self.is_untyped(ty) => self.type_string(ty).replace("untyped ", ""),
            ty => self.type_string(ty),
        };
        format!("({})", types.iter().map(of).collect::<Vec<_>>().join(", "))
    }

    /// Checks expressions whose values nobody takes. Reports whether all of them are right.
    pub fn use_exprs(&mut self, list: &'a [Expr]) -> bool {
        list.iter().filter(|e| !self.use_expr(e, false)).count() == 0
    }

    /// The same for a left side: an identifier there isn't a use.
    pub fn use_lhs(&mut self, list: &'a [Expr]) -> bool {
        list.iter().filter(|e| !self.use_expr(e, true)).count() == 0
    }

    fn use_expr(&mut self, e: &'a Expr, lhs: bool) -> bool {
        let ExprKind::Ident(ident) = &e.unparen().kind else { return self.raw_generic(e, None).is_valid() };
        if ident.name == "_" {
            return true;
        }
        if !lhs {
            return self.generic_expr_or_type(e).is_valid();
        }
        self.without_use(ident, |c| c.generic_expr_or_type(e).is_valid())
    }

    /// Runs `f`, in which a mention of the variable `ident` doesn't count as a use.
    fn without_use<T>(&mut self, ident: &Ident, f: impl FnOnce(&mut Self) -> T) -> T {
        let var = self.lookup(&ident.name).filter(|&o| {
            let object = self.object(o);
            matches!(object.kind, ObjectKind::Var { .. }) && object.pkg == self.pkg && !self.is_used(o)
        });
        let result = f(self);
        if let Some(var) = var {
            self.used.remove(&var);
        }
        result
    }

    // ---- assignment statements ----

    /// Spec: Assignment statements. `lhs = rhs`.
    pub fn assign_vars(&mut self, lhs: &'a [Expr], rhs: &'a [Expr]) {
        let context = if lhs.len() > 1 { "multiple assignment" } else { "assignment" };
        if lhs.len() == rhs.len() && !is_single_call(rhs) {
            for (l, r) in lhs.iter().zip(rhs) {
                self.assign_expr(l, r, context);
            }
            return;
        }
        let [e] = rhs else {
            let ok_lhs = self.use_lhs(lhs);
            let ok_rhs = self.use_exprs(rhs);
            if ok_lhs && ok_rhs {
                self.assign_error(rhs, lhs.len(), rhs.len());
            }
            return;
        };
        let values = self.values(e, lhs.len() == 2);
        if values.len() == lhs.len() {
            self.assign_from(lhs, values, context);
            return;
        }
        if !matches!(values, Values::Invalid) {
            self.assign_error(rhs, lhs.len(), values.len());
        }
        self.use_lhs(lhs);
    }

    fn assign_from(&mut self, lhs: &'a [Expr], values: Values<'a>, context: &str) {
        match values {
            Values::Invalid => {
                self.lhs_var(&lhs[0]);
            }
            Values::Single(mut x) => {
                self.assign_var(&lhs[0], &mut x, context);
            }
            Values::Tuple(e, types) => {
                for (i, (l, ty)) in lhs.iter().zip(types).enumerate() {
                    self.assign_var(l, &mut nth_result(e, i, ty), context);
                }
            }
            Values::CommaOk(mut x) => {
                let e = x.expr;
                self.assign_var(&lhs[0], &mut x, context);
                let target = self.lhs_var(&lhs[1]);
                if target != Some(INVALID) {
                    self.assign_ok(e, target, context);
                }
                self.record_comma_ok(e);
            }
        }
    }

    fn assign_expr(&mut self, lhs: &'a Expr, rhs: &'a Expr, context: &str) {
        let target = self.lhs_var(lhs);
        if target == Some(INVALID) {
            self.use_exprs(std::slice::from_ref(rhs));
            return;
        }
        let mut x = self.generic_expr(rhs, None);
        if target.is_some() && self.generic_signature(x.ty).is_some() {
            self.target_name = Some(self.expr_string(lhs));
        }
        self.assign_to(target, &mut x, context);
    }

    /// `lhs = x`, where `x` has been checked.
    pub(super) fn assign_var(&mut self, lhs: &'a Expr, x: &mut Operand<'a>, context: &str) {
        match self.lhs_var(lhs) {
            Some(ty) if ty == INVALID => x.invalidate(),
            target => self.assign_to(target, x, context),
        }
    }

    fn assign_to(&mut self, target: Option<Type>, x: &mut Operand<'a>, context: &str) {
        let blank = target.is_none() && context == "assignment";
        let context = if blank { "assignment to _ identifier" } else { context };
        self.assignment(x, target, context);
    }

    /// The type of a left side; `None` for `_`, `INVALID` after an error.
    fn lhs_var(&mut self, lhs: &'a Expr) -> Option<Type> {
        let x = match &lhs.unparen().kind {
            ExprKind::Ident(ident) if ident.name == "_" => return None,
            ExprKind::Ident(ident) => self.without_use(ident, |c| c.expr(lhs)),
            _ => self.expr(lhs),
        };
        if !x.is_valid() || x.ty == INVALID {
            return Some(INVALID);
        }
        if matches!(x.mode, Mode::Variable | Mode::MapIndex) {
            return Some(x.ty);
        }
        // Go's compiler looks for a map's element before the dot, and tells of a package that it finds there.
        if let ExprKind::Selector { x: before, .. } = &lhs.unparen().kind
            && let ExprKind::Ident(ident) = &before.kind
            && self.package_name(ident).is_some()
        {
            let message = format!("use of package {} not in selector", ident.name);
            self.error(Code::InvalidPkgUse, before.span, message);
        }
        let shown = self.expr_string(lhs);
        let message = if self.is_field_of_map_element(lhs) {
            format!("cannot assign to struct field {shown} in map")
        } else {
            format!("cannot assign to {shown} (neither addressable nor a map index expression)")
        };
        self.error(Code::UnassignableOperand, lhs.span, message);
        Some(INVALID)
    }

    fn is_field_of_map_element(&self, lhs: &Expr) -> bool {
        let ExprKind::Selector { x, .. } = &lhs.unparen().kind else { return false };
        self.w.info.expr(x.unparen().id).is_some_and(|tv| tv.mode == Mode::MapIndex)
    }

    /// `x op= y`.
    pub(super) fn assign_op(&mut self, lhs: &'a [Expr], op: BinaryOp, op_pos: Pos, rhs: &'a [Expr]) {
        let ([l], [r]) = (lhs, rhs) else {
            let at = lhs.first().map_or(Span::NONE, |e| e.span);
            let message = format!("assignment operation {}= requires single-valued expressions", op.text());
            self.error(Code::AssignmentMismatch, at, message);
            return;
        };
        let op_span = Span::new(op_pos, op_pos.offset(op.text().len() + 1));
        let mut x = self.binary(None, l, Some(r), op, op_span);
        self.assign_var(l, &mut x, "assignment");
    }

    /// Spec: IncDec statements.
    pub(super) fn inc_dec(&mut self, e: &'a Expr, inc: bool) {
        let mut x = self.expr(e);
        if !x.is_valid() {
            return;
        }
        if !self.is_numeric(x.ty) {
            let op = if inc { "++" } else { "--" };
            let (shown, ty) = (self.expr_string(e), self.type_string(x.ty));
            let message = format!("invalid operation: {shown}{op} (non-numeric type {ty})");
            self.error(Code::UndefinedOp, e.span, message);
            return;
        }
        self.assign_var(e, &mut x, "assignment");
    }

    // ---- short variable declarations ----

    /// Spec: Short variable declarations.
    pub(super) fn short_var_decl(&mut self, op_pos: Pos, lhs: &'a [Expr], rhs: &'a [Expr]) {
        let mut vars = Vec::with_capacity(lhs.len());
        let mut new: Vec<(&'a Ident, ObjectId)> = Vec::new();
        let mut seen = FxHashSet::default();
        let mut failed = false;
        for l in lhs {
            let var = match &l.kind {
                ExprKind::Ident(ident) if ident.name != "_" && !seen.insert(ident.name.clone()) => {
                    self.error(Code::RepeatedDecl, l.span, format!("{} repeated on left side of :=", ident.name));
                    None
                }
                ExprKind::Ident(ident) => self.short_var(ident, l, &mut new),
                _ => {
                    self.use_lhs(std::slice::from_ref(l));
                    let message = format!("non-name {} on left side of :=", self.expr_string(l));
                    self.error(Code::NonNameDecl, l.span, message);
                    None
                }
            };
            failed |= var.is_none();
            let fresh = new.last().is_some_and(|&(_, v)| Some(v) == var);
            let typed = var.is_some() && !fresh;
            vars.push(Target { var: var.unwrap_or_else(|| self.nameless_var(l.span)), typed });
        }
        self.init_targets(&vars, rhs, None);
        // Function literals on the right don't see the new variables.
        self.process_delayed();
        if new.iter().all(|(ident, _)| ident.name == "_") && !failed {
            let span = Span::new(op_pos, op_pos.offset(2));
            self.error(Code::NoNewVar, span, "no new variables on left side of :=");
            return;
        }
        // Spec: Declarations and scope: the scope begins at the end of the declaration.
        for (ident, var) in new {
            self.declare(ident, var);
        }
    }

    /// The variable that a name on the left side of `:=` stands for: one of this block, or a new one.
    fn short_var(&mut self, ident: &'a Ident, e: &'a Expr, new: &mut Vec<(&'a Ident, ObjectId)>) -> Option<ObjectId> {
        let scope = self.declaration_scope();
        let old = self.lookup_in(scope, &ident.name).filter(|&old| !self.may_redeclare(scope, old));
        let Some(old) = old else {
            let var = self.new_local_var(ident, INVALID);
            new.push((ident, var));
            return Some(var);
        };
        self.record_use(ident, old);
        let object = self.object(old);
        if !matches!(object.kind, ObjectKind::Var { .. }) {
            self.error(Code::UnassignableOperand, e.span, format!("cannot assign to {}", ident.name));
            return None;
        }
        let ty = object.ty;
        self.record(e.id, Mode::Variable, ty, None);
        Some(old)
    }

    /// Stands where a left side is wrong.
    pub(super) fn nameless_var(&mut self, span: Span) -> ObjectId {
        let kind = ObjectKind::Var { field: false, param: false, global: false };
        self.new_object("_".into(), kind, INVALID, span)
    }

    /// An error with the place that it is about.
    pub(super) fn error_about(&mut self, code: Code, span: Span, message: String, other: Span, label: &str) {
        self.report(Diagnostic::error(code, span, message).label(other, label));
    }
}

/// For a better message a lone call is not matched to a lone variable.
fn is_single_call(rhs: &[Expr]) -> bool {
    matches!(rhs, [e] if matches!(e.unparen().kind, ExprKind::Call(_)))
}

fn measure(n: usize, unit: &str) -> String {
    format!("{n} {unit}{}", if n == 1 { "" } else { "s" })
}

fn nth_result<'a>(e: &'a Expr, index: usize, ty: Type) -> Operand<'a> {
    Operand { part: Part::Result(index as u32 + 1), ..Operand::new(Mode::Value, ty, e) }
}
