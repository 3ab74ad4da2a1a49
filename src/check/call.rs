//! Calls and their arguments (Spec: Calls, Passing arguments to ... parameters).

use super::checker::{Checker, INVALID};
use super::info::Mode;
use super::operand::{Operand, Part};
use crate::diag::Code;
use crate::source::{Pos, Span};
use crate::syntax::ast::{CallExpr, Expr, ExprKind};
use crate::types::{Signature, Type, TypeEnv, TypeKind, TypeParamId};
use std::sync::Arc;

impl<'a> Checker<'a> {
    pub fn call_expr(&mut self, x: &mut Operand<'a>, e: &'a Expr, call: &'a CallExpr) {
        let mut fun = self.generic_expr_or_type(&call.fun);
        if fun.mode == Mode::TypeExpr {
            self.non_generic(&mut fun, None);
        }
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
                let mut operand = self.generic_expr(arg, None);
                self.non_generic(&mut operand, Some((target, "conversion")));
                if !operand.is_valid() {
                    return;
                }
                // After these two errors Go's compiler goes on with the operand itself.
                let constraint = matches!(self.types().under(target), TypeKind::Interface(i)
                    if i.comparable || !i.terms.is_empty());
                if constraint {
                    let msg = format!(
                        "cannot use interface {name} in conversion (contains specific type constraints or is comparable)"
                    );
                    self.error(Code::MisplacedConstraintIface, e.span, msg);
                } else if call.ellipsis.is_some() {
                    let msg = format!("invalid use of ... in conversion to {name}");
                    self.error(Code::InvalidDotDotDot, arg.span, msg);
                } else {
                    self.conversion(&mut operand, target, &call.fun);
                }
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
        let Some(sig) = self.signature(self.types().core(fun.ty)) else {
            // As for Go's compiler, the arguments are not looked at.
            if self.types().underlying(fun.ty) != INVALID {
                let demand = |ty: Option<Type>| {
                    ty.filter(|&ty| !matches!(self.types().under(ty), TypeKind::Signature(_)))
                        .map(|ty| format!("{} is not a function", self.type_string(ty)))
                };
                let Err(why) = self.common_underlying(fun.ty, demand) else { return };
                let msg = format!("invalid operation: cannot call {}: {why}", self.operand_string(&fun));
                self.error(Code::InvalidCall, fun.span(), msg);
            }
            return;
        };
        let mut args = self.generic_args(&call.args);
        let generic = !sig.type_params.is_empty();
        let result = self.arguments(e, call, &sig, &mut args);
        let sig = match result {
            Some(instance) => {
                if generic {
                    let ty = self.intern(TypeKind::Signature(instance.clone()));
                    self.record(call.fun.id, Mode::Value, ty, None);
                }
                instance
            }
            // The result may be known all the same.
            None if sig.results.iter().any(|&r| self.mentions_params(r, &sig.type_params)) => return,
            None => sig,
        };
        self.env.has_call_or_recv = true;
        match sig.results.len() {
            0 => {
                x.mode = Mode::NoValue;
                // Messages that list arguments tell the function's type.
                x.refused = fun.ty;
            }
            1 => {
                // As for Go's compiler, a result of an invalid type is a value.
                x.mode = Mode::Value;
                x.ty = sig.results[0];
            }
            _ => {
                x.mode = Mode::Value;
                x.ty = self.intern(TypeKind::Tuple(sig.results.clone()));
            }
        }
    }

    /// Arguments; generic functions among them may stay without type arguments.
    fn generic_args(&mut self, list: &'a [Expr]) -> Vec<Operand<'a>> {
        match list {
            [one] if !matches!(one.unparen().kind, ExprKind::Call(_)) => vec![self.generic_expr(one, None)],
            [_] => {
                let mut args = self.expr_list(list, false).0;
                // Messages show the call that they come from.
                args.iter_mut().filter(|a| matches!(a.part, Part::Result(_))).for_each(|a| a.part = Part::Detached);
                args
            }
            list => list.iter().map(|e| self.generic_expr(e, None)).collect(),
        }
    }

    /// Checks arguments against parameters. The result is the signature, with type arguments where it was generic;
    /// `None` where those can't be told, or the number of arguments is wrong.
    pub fn arguments(
        &mut self,
        e: &'a Expr,
        call: &'a CallExpr,
        sig: &Arc<Signature>,
        args: &mut [Operand<'a>],
    ) -> Option<Arc<Signature>> {
        let spread = call.ellipsis.is_some();
        let mut params: Vec<Type> = sig.params.to_vec();
        let mut wanted = params.len();
        if spread && !sig.variadic {
            let name = self.expr_string(&call.fun);
            let msg = format!("cannot use ... in call to non-variadic {name}");
            self.error(Code::InvalidDotDotDot, e.span, msg);
            return None;
        }
        if sig.variadic {
            if spread {
                if call.args.len() == 1 && args.len() > 1 {
                    let msg = format!("cannot use ... with {}-valued {}", args.len(), self.expr_string(&call.args[0]));
                    self.error(Code::InvalidDotDotDot, e.span, msg);
                    return None;
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
            self.wrong_arg_count(e, call, sig, args, wanted);
            return None;
        }
        let sig = self.infer_call(call, sig, &mut params, args)?;
        let context = format!("argument to {}", self.expr_string(&call.fun));
        for (arg, &param) in args.iter_mut().zip(&params) {
            self.assignment(arg, Some(param), &context);
        }
        Some(sig)
    }

    /// Finds the type arguments of a generic function and of generic functions that it is passed; `params` become
    /// the instance's. `None` after an error.
    fn infer_call(
        &mut self,
        call: &'a CallExpr,
        sig: &Arc<Signature>,
        params: &mut [Type],
        args: &mut [Operand<'a>],
    ) -> Option<Arc<Signature>> {
        let own = sig.type_params.len();
        let (renamed, env) = self.types().rename_params(&sig.type_params, &TypeEnv::default());
        let mut all: Vec<TypeParamId> = renamed.to_vec();
        let mut known = self.known_args(&call.fun, sig);
        let pars = self.types().subst_list(params, &env);
        let mut generic: Vec<(usize, Arc<Signature>)> = Vec::new();
        let mut infer_args = Vec::new();
        for (i, arg) in args.iter().enumerate() {
            let mut infer_arg = self.infer_arg(arg);
            if let Some(sig) = self.generic_signature(arg.ty) {
                let (fresh, env) = self.types().rename_params(&sig.type_params, &TypeEnv::default());
                let plain = Signature { type_params: Arc::from([]), ..(*sig).clone() };
                let plain = self.intern(TypeKind::Signature(Arc::new(plain)));
                infer_arg.ty = self.types().subst(plain, &env);
                all.extend_from_slice(&fresh);
                known.extend(self.known_args(arg.expr, &sig));
                generic.push((i, sig));
            }
            infer_args.push(infer_arg);
        }
        if all.is_empty() {
            return Some(sig.clone());
        }
        if own > 0 && !matches!(call.fun.kind, ExprKind::Index { .. }) {
            self.verify_version(call.fun.span, (1, 18), "implicit function instantiation");
        }
        if let Some(&(first, _)) = generic.first() {
            let at = args[first].span();
            self.verify_version(at, (1, 21), "implicitly instantiated function as argument");
        }
        let found = match self.infer(call_end(call), &all, known, &pars, &infer_args, false) {
            Ok(found) => found,
            Err((span, msg)) => {
                if !msg.is_empty() {
                    let name = self.expr_string(&call.fun);
                    self.error(Code::CannotInferTypeArgs, span, format!("in call to {name}, {msg}"));
                }
                // Arguments are used all the same.
                for arg in args.iter_mut() {
                    if self.generic_signature(arg.ty).is_none() && self.is_untyped(arg.ty) && !arg.is_nil() {
                        let ty = self.default_type(arg.ty);
                        self.convert_untyped(arg, ty);
                    }
                }
                return None;
            }
        };
        let env = TypeEnv::new(&sig.type_params, &found[..own]);
        let mut instance = sig.clone();
        if own > 0 {
            let ty = self.instantiate_signature(&call.fun, call_end(call), sig, &found[..own], Vec::new());
            instance = self.signature(ty)?;
            params.iter_mut().for_each(|p| *p = self.w.types.subst(*p, &env));
        }
        let mut at = own;
        for (i, sig) in generic {
            let arg = &mut args[i];
            let to = at + sig.type_params.len();
            arg.ty = self.instantiate_signature(arg.expr, arg.span(), &sig, &found[at..to], Vec::new());
            arg.mode = Mode::Value;
            self.record_operand(arg);
            at = to;
        }
        Some(instance)
    }

    pub fn slice_elem(&self, ty: Type) -> Option<Type> {
        match self.types().kind(self.types().core(ty)) {
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
        // An argument that was refused has the type that it was found to have, if any.
        let have: Vec<Type> = args.iter().map(|a| if a.is_valid() { a.ty } else { a.refused }).collect();
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

/// Where Go tells that it can't infer a call's type arguments.
fn call_end(call: &CallExpr) -> Span {
    Span::new(call.lparen, Pos(call.lparen.0 + 1))
}
