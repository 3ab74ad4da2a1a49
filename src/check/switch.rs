//! Switch statements (Spec: Expression switches, Type switches).
//!
//! In: the tag or the guard, and the clauses. Out: findings, each clause's own variable in `Info::implicits`.
//! Always: each clause is a block of its own.
//! Not here: where `fallthrough` may stand (`syntax::branches`).

use super::checker::{Checker, INVALID};
use super::info::{Mode, ObjectKind};
use super::operand::Operand;
use crate::constant::Value;
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, CaseClause, Expr, ExprKind, SwitchStmt, TypeSwitchStmt};
use crate::types::{Basic, Type, TypeKind};
use rustc_hash::FxHashMap;

/// Constant case values by what they are, with their types.
type SeenValues = FxHashMap<String, Vec<(Type, Span)>>;

impl<'a> Checker<'a> {
    pub(super) fn multiple_defaults(&mut self, defaults: &[Span]) {
        let Some((&first, more)) = defaults.split_first() else { return };
        for &span in more {
            let message = match self.importer.describe(first.start) {
                Some(at) => format!("multiple defaults (first at {at})"),
                None => "multiple defaults".to_string(),
            };
            self.error_about(Code::DuplicateDefault, span, message, first, "the first default");
        }
    }

    fn clause_defaults(&mut self, clauses: &[CaseClause]) {
        let defaults: Vec<Span> = clauses.iter().filter(|c| c.is_default).map(|c| c.span).collect();
        self.multiple_defaults(&defaults);
    }

    /// Spec: Expression switches.
    pub(super) fn switch_stmt(&mut self, s: &'a SwitchStmt) {
        self.open_scope();
        self.optional_stmt(&s.init);
        let tag = s.tag.as_ref().map(|tag| self.switch_tag(tag));
        self.clause_defaults(&s.clauses);
        let mut seen = SeenValues::default();
        for clause in &s.clauses {
            for e in &clause.exprs {
                match &tag {
                    Some(tag) => self.case_value(e, tag, &mut seen),
                    None => self.case_condition(e),
                }
            }
            self.open_scope();
            self.stmt_list(&clause.body.stmts);
            self.close_scope();
        }
        self.close_scope();
    }

    /// The tag is assigned to an invisible variable.
    fn switch_tag(&mut self, tag: &'a Expr) -> Operand<'a> {
        let mut x = self.expr(tag);
        if x.is_valid() {
            self.assignment(&mut x, None, "switch expression");
        }
        if x.is_valid() && x.ty != INVALID && !self.comparable(x.ty) && !self.has_nil(x.ty) {
            let (shown, ty) = (self.operand_string(&x), self.type_string(x.ty));
            let message = format!("cannot switch on {shown} ({ty} is not comparable)");
            self.error(Code::IncomparableTypes, tag.span, message);
            x.invalidate();
        }
        x
    }

    fn case_value(&mut self, e: &'a Expr, tag: &Operand<'a>, seen: &mut SeenValues) {
        let mut v = self.expr(e);
        if !tag.is_valid() || !v.is_valid() {
            return;
        }
        self.convert_untyped(&mut v, tag.ty);
        if !v.is_valid() {
            return;
        }
        let mut x = tag.clone();
        let mut result = v.clone();
        self.comparison(&mut result, &mut x, BinaryOp::Eq, true);
        if !result.is_valid() || !v.is_constant() {
            return;
        }
        let Some(key) = v.value.as_ref().and_then(value_key) else { return };
        let same = seen.entry(key).or_default();
        match same.iter().find(|(ty, _)| *ty == v.ty) {
            Some(&(_, first)) => {
                let message = format!("duplicate case {} in expression switch", self.operand_string(&v));
                self.error_about(Code::DuplicateCase, e.span, message, first, "previous case");
            }
            None => same.push((v.ty, e.span)),
        }
    }

    /// A missing tag is the value `true`.
    fn case_condition(&mut self, e: &'a Expr) {
        let mut v = self.expr(e);
        if !v.is_valid() || v.ty == INVALID {
            return;
        }
        let bool = Basic::Bool.ty();
        if self.is_untyped(v.ty) {
            self.convert_untyped(&mut v, bool);
            return;
        }
        let mut matches = v.ty == bool;
        if self.is_interface(v.ty) {
            matches = self.assignable(&Operand::new(Mode::Value, bool, e), v.ty).is_ok();
        }
        if !matches {
            let (shown, ty) = (self.expr_string(e), self.type_string(v.ty));
            let message = format!("invalid case {shown} in switch on true (mismatched types {ty} and bool)");
            self.error(Code::MismatchedTypes, e.span, message);
        }
    }

    /// Spec: Type switches.
    pub(super) fn type_switch_stmt(&mut self, s: &'a TypeSwitchStmt) {
        self.open_scope();
        self.optional_stmt(&s.init);
        let mut bind = s.bind.as_ref();
        if let Some(name) = bind.filter(|b| b.name == "_") {
            self.error(Code::NoNewVar, name.span, "no new variable on left side of :=");
            bind = None;
        }
        let subject = self.type_switch_subject(&s.subject);
        self.clause_defaults(&s.clauses);
        let mut seen = FxHashMap::default();
        let mut vars = Vec::new();
        for clause in &s.clauses {
            let ty = self.case_types(&clause.exprs, subject.as_ref(), &mut seen);
            self.open_scope();
            if let Some(name) = bind {
                let kind = ObjectKind::Var { field: false, param: false, global: false };
                let var = self.new_object(name.name.clone(), kind, ty, name.span);
                let scope = self.env.scope;
                self.insert(scope, &name.name, name.span, var);
                self.info().implicits.insert(clause.id, var);
                vars.push(var);
            }
            self.stmt_list(&clause.body.stmts);
            self.close_scope();
        }
        // The clauses' variables count as one.
        if let Some(name) = bind
            && !vars.iter().any(|&v| self.is_used(v))
        {
            self.soft_error(Code::UnusedVar, name.span, format!("{} declared and not used", name.name));
        }
        self.close_scope();
    }

    /// The value whose dynamic type is asked for; `None` after an error.
    fn type_switch_subject(&mut self, e: &'a Expr) -> Option<Operand<'a>> {
        let x = self.expr(e);
        if !x.is_valid() || x.ty == INVALID {
            return None;
        }
        let shown = self.operand_string(&x);
        let message = match self.types().kind(x.ty) {
            TypeKind::TypeParam(_) => format!("cannot use type switch on type parameter value {shown}"),
            _ if self.is_interface(x.ty) => return Some(x),
            _ => format!("{shown} is not an interface"),
        };
        self.error(Code::InvalidTypeSwitch, e.span, message);
        None
    }

    /// Checks the types of a clause. The result is the type of its variable: the type listed, where it is one;
    /// otherwise the subject's.
    fn case_types(
        &mut self,
        types: &'a [Expr],
        subject: Option<&Operand<'a>>,
        seen: &mut FxHashMap<Option<Type>, Span>,
    ) -> Type {
        let mut last = None;
        for e in types {
            last = if self.is_nil(e) {
                self.expr(e);
                if let Some(x) = subject {
                    self.record(e.id, Mode::Nil, x.ty, None);
                }
                None
            } else {
                match self.typ(e) {
                    ty if ty == INVALID => {
                        last = Some(INVALID);
                        continue;
                    }
                    ty => Some(ty),
                }
            };
            if let Some(&first) = seen.get(&last) {
                let shown = last.map_or("nil".to_string(), |ty| self.type_string(ty));
                let message = format!("duplicate case {shown} in type switch");
                self.error_about(Code::DuplicateCase, e.span, message, first, "previous case");
                continue;
            }
            seen.insert(last, e.span);
            if let (Some(x), Some(ty)) = (subject, last) {
                self.impossible_assertion(x, ty, e.span, true);
            }
        }
        match last {
            Some(ty) if types.len() == 1 => ty,
            _ => subject.map_or(INVALID, |x| x.ty),
        }
    }

    /// Literally the predeclared `nil`.
    fn is_nil(&self, e: &Expr) -> bool {
        let ExprKind::Ident(ident) = &e.unparen().kind else { return false };
        self.lookup(&ident.name).is_some_and(|o| matches!(self.object(o).kind, ObjectKind::Nil))
    }
}

/// Only numbers and strings are compared, as Go's compilers do.
fn value_key(value: &Value) -> Option<String> {
    match value {
        Value::Int(n) => Some(format!("i{n}")),
        Value::Float(x) => Some(match x.to_integer() {
            Some(n) => format!("i{n}"),
            None => format!("f{}", x.to_f64().to_bits()),
        }),
        Value::String(s) => Some(format!("s{s:?}")),
        Value::Bool(_) | Value::Complex(..) | Value::Unknown => None,
    }
}
