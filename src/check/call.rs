//! Calls and their arguments (Spec: Calls, Passing arguments to ... parameters).

use super::checker::{Checker, INVALID};
use super::info::Mode;
use super::operand::Operand;
use crate::diag::Code;
use crate::syntax::ast::{CallExpr, Expr};
use crate::types::{Signature, Type, TypeKind};
use std::sync::Arc;

impl<'a> Checker<'a> {
    pub fn call_expr(&mut self, x: &mut Operand<'a>, e: &'a Expr, call: &'a CallExpr) {
        let fun = self.expr_or_type(&call.fun);
        match fun.mode {
            Mode::Invalid => self.discard(&call.args),
            Mode::TypeExpr => self.conversion_call(x, e, call, fun.ty),
            Mode::Builtin(builtin) => {
                self.builtin_call(x, e, call, builtin);
                x.expr = e;
                // A result that is not constant implies a function call.
                if x.is_valid() && x.mode != Mode::Constant {
                    self.env.has_call_or_recv = true;
                }
            }
            _ => self.function_call(x, e, call, fun),
        }
    }

    fn conversion_call(&mut self, x: &mut Operand<'a>, e: &'a Expr, call: &'a CallExpr, target: Type) {
        if !self.complete(target) {
            return self.discard(&call.args);
        }
        let name = self.type_string(target);
        match &call.args[..] {
            [] => {
                self.error(Code::WrongArgCount, e.span, format!("missing argument in conversion to {name}"));
            }
            [arg] => {
                let mut operand = self.expr(arg);
                if !operand.is_valid() {
                    return;
                }
                if call.ellipsis.is_some() {
                    let msg = format!("invalid use of ... in conversion to {name}");
                    return self.error(Code::InvalidDotDotDot, arg.span, msg);
                }
                if let TypeKind::Interface(i) = self.types().under(target)
                    && (i.comparable || !i.terms.is_empty())
                {
                    let msg = format!(
                        "cannot use interface {name} in conversion (contains specific type constraints or is comparable)"
                    );
                    return self.error(Code::MisplacedConstraintIface, e.span, msg);
                }
                self.conversion(&mut operand, target, &call.fun);
                *x = operand;
            }
            args => {
                self.discard(args);
                let last = &args[args.len() - 1];
                self.error(Code::WrongArgCount, last.span, format!("too many arguments in conversion to {name}"));
            }
        }
    }

    fn function_call(&mut self, x: &mut Operand<'a>, e: &'a Expr, call: &'a CallExpr, fun: Operand<'a>) {
        let Some(sig) = self.signature(fun.ty) else {
            if self.types().underlying(fun.ty) != INVALID {
                let name = self.type_string(fun.ty);
                let msg =
                    format!("invalid operation: cannot call {}: {name} is not a function", self.operand_string(&fun));
                self.error(Code::InvalidCall, fun.span(), msg);
            }
            return;
        };
        let (mut args, _) = self.expr_list(&call.args, false);
        self.arguments(e, call, &sig, &mut args);
        self.env.has_call_or_recv = true;
        match sig.results.len() {
            0 => x.mode = Mode::NoValue,
            1 => {
                if sig.results[0] == INVALID {
                    return;
                }
                x.mode = Mode::Value;
                x.ty = sig.results[0];
            }
            _ => {
                x.mode = Mode::Value;
                x.ty = self.intern(TypeKind::Tuple(sig.results.clone()));
            }
        }
    }

    /// Checks arguments against parameters.
    pub fn arguments(&mut self, e: &'a Expr, call: &'a CallExpr, sig: &Arc<Signature>, args: &mut [Operand<'a>]) {
        let spread = call.ellipsis.is_some();
        let mut params: Vec<Type> = sig.params.to_vec();
        let mut wanted = params.len();
        if spread && !sig.variadic {
            let name = self.expr_string(&call.fun);
            return self.error(
                Code::InvalidDotDotDot,
                e.span,
                format!("cannot use ... in call to non-variadic {name}"),
            );
        }
        if sig.variadic {
            if spread {
                if call.args.len() == 1 && args.len() > 1 {
                    let msg = format!("cannot use ... with {}-valued {}", args.len(), self.expr_string(&call.args[0]));
                    return self.error(Code::InvalidDotDotDot, e.span, msg);
                }
            } else if args.len() + 1 >= wanted {
                // Spec: Passing arguments to ... parameters. One parameter for each further argument.
                let last = params.pop().and_then(|last| self.slice_elem(last)).unwrap_or(INVALID);
                params.resize(args.len(), last);
                wanted = args.len();
            } else {
                wanted -= 1;
            }
        }
        if args.len() != wanted {
            return self.wrong_arg_count(e, call, sig, args, wanted);
        }
        let context = format!("argument to {}", self.expr_string(&call.fun));
        for (arg, &param) in args.iter_mut().zip(&params) {
            self.assignment(arg, Some(param), &context);
        }
    }

    pub fn slice_elem(&self, ty: Type) -> Option<Type> {
        match self.types().under(ty) {
            TypeKind::Slice(elem) => Some(*elem),
            _ => None,
        }
    }

    fn wrong_arg_count(
        &mut self,
        e: &'a Expr,
        call: &'a CallExpr,
        sig: &Signature,
        args: &[Operand<'a>],
        wanted: usize,
    ) {
        let (at, what) = if args.len() > wanted {
            (args[wanted].span(), "too many")
        } else {
            (args.last().map_or(e.span, |a| a.span()), "not enough")
        };
        let have: Vec<Type> = args.iter().map(|a| a.ty).collect();
        let have = self.types_summary(&have, false, call.ellipsis.is_some());
        let want = self.types_summary(&sig.params, sig.variadic, false);
        let name = self.expr_string(&call.fun);
        let msg = format!("{what} arguments in call to {name}\n\thave {have}\n\twant {want}");
        self.error(Code::WrongArgCount, at, msg);
    }

    /// `(int, number, string...)`: types as "have" and "want" lines list them.
    pub fn types_summary(&self, types: &[Type], variadic: bool, spread: bool) -> String {
        let mut out = Vec::new();
        for (i, &ty) in types.iter().enumerate() {
            let last = i + 1 == types.len();
            let text = if ty == INVALID {
                "unknown type".to_string()
            } else if self.is_untyped(ty) {
                if self.is_numeric(ty) {
                    // Not "untyped int": which number it is doesn't matter.
                    "number".to_string()
                } else {
                    self.type_string(ty).replace("untyped ", "")
                }
            } else if variadic && last {
                format!("...{}", self.slice_elem(ty).map(|elem| self.type_string(elem)).unwrap_or_default())
            } else {
                self.type_string(ty)
            };
            out.push(if spread && last { format!("{text}...") } else { text });
        }
        format!("({})", out.join(", "))
    }
}
