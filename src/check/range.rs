//! Range clauses (Spec: For statements with range clause).
//!
//! In: the range expression and the iteration variables. Out: their types.
//! Always: variables that `:=` declares are in the scope of the statement, not of its body.

use super::checker::{Checker, INVALID};
use super::info::Mode;
use super::operand::Operand;
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{ChanDir, Expr, ExprKind, Ident, RangeStmt};
use crate::types::{Basic, ObjectId, Signature, Type, TypeKind};
use std::sync::Arc;

/// What an iteration yields.
struct Yields {
    key: Option<Type>,
    value: Option<Type>,
}

impl<'a> Checker<'a> {
    pub(super) fn range_stmt(&mut self, s: &'a RangeStmt, span: Span) {
        self.env.has_call_or_recv = false;
        let mut x = self.expr(&s.x);
        if s.value.is_none() && !self.env.has_call_or_recv && self.types().array_length(x.ty).is_some() {
            self.info().counted_ranges.insert(s.body.id);
        }
        let yields = self.range_yields(s, &mut x);
        self.open_scope();
        let over_int = x.is_valid() && self.is_integer(x.ty);
        if s.define && !self.allows((1, 22)) {
            self.info().shared_loops.insert(s.body.id);
        }
        if s.define {
            self.range_define(s, span, &mut x, &yields, over_int);
        } else if s.key.is_some() {
            self.range_assign(s, &mut x, &yields, over_int);
        } else if over_int {
            // As if assigned to `_`: an untyped constant gets its default type.
            self.assignment(&mut x, None, "range clause");
        }
        if x.is_constant() && self.is_untyped(x.ty) && !over_int {
            let ty = self.default_type(x.ty);
            self.convert_untyped(&mut x, ty);
        }
        self.block(&s.body);
        self.close_scope();
    }

    /// The types of the iteration values; none after an error.
    fn range_yields(&mut self, s: &'a RangeStmt, x: &mut Operand<'a>) -> Yields {
        let nothing = Yields { key: None, value: None };
        if !x.is_valid() || x.ty == INVALID {
            return nothing;
        }
        let shown = self.operand_string(x);
        let yields = match self.range_types(x.ty) {
            Ok(yields) => yields,
            Err(cause) => {
                let message = match cause.as_str() {
                    "" => format!("cannot range over {shown}"),
                    cause => format!("cannot range over {shown}: {cause}"),
                };
                self.error(Code::InvalidRangeExpr, s.x.span, message);
                return nothing;
            }
        };
        match (&s.key, &s.value) {
            (Some(key), _) if yields.key.is_none() => {
                let message = format!("range over {shown} permits no iteration variables");
                self.error(Code::InvalidIterVar, key.span, message);
            }
            (_, Some(value)) if yields.value.is_none() => {
                let message = format!("range over {shown} permits only one iteration variable");
                self.error(Code::InvalidIterVar, value.span, message);
            }
            _ => {
                if let Some(third) = s.third {
                    self.error(Code::InvalidIterVar, third, "range clause permits at most two iteration variables");
                }
            }
        }
        yields
    }

    /// The table of the specification. `Err` has the reason, maybe empty.
    fn range_types(&mut self, ty: Type) -> Result<Yields, String> {
        let int = Some(Basic::Int.ty());
        let demand = |ty: Option<Type>| match self.types().under(ty?) {
            TypeKind::Chan { dir: ChanDir::Send, .. } => {
                Some(format!("receive from send-only channel {}", self.type_string(ty?)))
            }
            _ => None,
        };
        let core = self.common_underlying(ty, demand)?;
        let types = self.types();
        match types.kind(core) {
            TypeKind::Basic(Basic::String | Basic::UntypedString) => Ok(Yields { key: int, value: Some(Type::RUNE) }),
            TypeKind::Basic(_) if self.is_integer(core) && !self.allows((1, 22)) => Err(self.requires((1, 22))),
            TypeKind::Basic(_) if self.is_integer(core) => Ok(Yields { key: Some(ty), value: None }),
            TypeKind::Array { elem, .. } | TypeKind::Slice(elem) => Ok(Yields { key: int, value: Some(*elem) }),
            TypeKind::Pointer(to) => match types.under(*to) {
                TypeKind::Array { elem, .. } => Ok(Yields { key: int, value: Some(*elem) }),
                _ => Err(String::new()),
            },
            TypeKind::Map { key, value } => Ok(Yields { key: Some(*key), value: Some(*value) }),
            TypeKind::Chan { elem, .. } => Ok(Yields { key: Some(*elem), value: None }),
            TypeKind::Signature(_) if !self.allows((1, 23)) => Err(self.requires((1, 23))),
            TypeKind::Signature(sig) => self.iterator_yields(sig.clone()),
            _ => Err(String::new()),
        }
    }

    /// `func(yield func(K, V) bool)`.
    fn iterator_yields(&self, sig: Arc<Signature>) -> Result<Yields, String> {
        let bad = |why: &str| Err(format!("func must be func(yield func(...) bool): {why}"));
        let [param] = sig.params[..] else { return bad("wrong argument count") };
        if !sig.results.is_empty() {
            return bad("unexpected results");
        }
        let under = match self.common_underlying(param, |_| None) {
            Ok(under) => under,
            Err(why) => return bad(&format!("in yield type, {why}")),
        };
        let TypeKind::Signature(callback) = self.types().kind(under) else {
            return bad("argument is not func");
        };
        if callback.variadic {
            return Err(format!("yield func of type {} cannot be variadic", self.type_string(under)));
        }
        if callback.params.len() > 2 {
            return bad("yield func has too many parameters");
        }
        match callback.results[..] {
            [result] if result == Basic::Bool.ty() => {}
            [result] if self.is_boolean(result) => {
                return bad("yield func returns user-defined boolean, not bool");
            }
            _ => return bad("yield func does not return bool"),
        }
        Ok(Yields { key: callback.params.first().copied(), value: callback.params.get(1).copied() })
    }

    fn range_define(&mut self, s: &'a RangeStmt, span: Span, x: &mut Operand<'a>, yields: &Yields, over_int: bool) {
        let mut vars: Vec<(&'a Ident, ObjectId)> = Vec::new();
        let mut named = false;
        for (lhs, ty) in [(&s.key, yields.key), (&s.value, yields.value)] {
            let Some(lhs) = lhs else { continue };
            let ExprKind::Ident(ident) = &lhs.kind else {
                let message = format!("invalid syntax tree: cannot declare {}", self.expr_string(lhs));
                self.error(Code::NonNameDecl, lhs.span, message);
                continue;
            };
            let var = self.new_local_var(ident, INVALID);
            vars.push((ident, var));
            named |= ident.name != "_";
            match ty {
                // The clause was refused: not using the variable is no other mistake.
                None => self.mark_used(var),
                Some(ty) if ty == INVALID => self.mark_used(var),
                Some(_) if over_int => self.init_var(var, x, "range clause"),
                Some(ty) => self.init_var(var, &mut Operand::new(Mode::Value, ty, lhs), "assignment"),
            }
        }
        if !named {
            self.error(Code::NoNewVar, span, "no new variables on left side of :=");
        }
        for (ident, var) in vars {
            self.declare(ident, var);
        }
    }

    fn range_assign(&mut self, s: &'a RangeStmt, x: &mut Operand<'a>, yields: &Yields, over_int: bool) {
        for (lhs, ty) in [(&s.key, yields.key), (&s.value, yields.value)] {
            let (Some(lhs), Some(ty)) = (lhs, ty.filter(|&t| t != INVALID)) else { continue };
            if over_int {
                self.assign_var(lhs, x, "range clause");
                // An untyped range expression took the variable's type.
                if x.is_valid() && !self.is_integer(x.ty) {
                    let message = format!("cannot use iteration variable of type {}", self.type_string(x.ty));
                    self.error(Code::InvalidRangeExpr, lhs.span, message);
                }
            } else {
                self.range_assign_one(lhs, ty);
            }
        }
    }

    fn range_assign_one(&mut self, lhs: &'a Expr, ty: Type) {
        self.assign_var(lhs, &mut Operand::new(Mode::Value, ty, lhs), "assignment");
    }
}
