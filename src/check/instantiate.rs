//! Instantiation (Spec: Instantiations, Satisfying a type constraint, Implementing an interface).
//!
//! In: generic types and functions with type arguments. Out: their instances, in types and in `Info::instances`.
//! Always: an instance is made at once, whether its arguments satisfy the constraints is asked when the declarations
//! around are known.
//! Not here: finding type arguments that aren't written (`infer`).

use super::checker::{Checker, INVALID};
use super::infer::InferArg;
use super::info::Mode;
use super::operand::Operand;
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind, NodeId};
use crate::types::{Signature, Term, Type, TypeEnv, TypeKind, TypeParamId};
use std::sync::Arc;

impl<'a> Checker<'a> {
    // ---- generic types ----

    pub fn uninstantiated(&mut self, e: &Expr, ty: Type) {
        let name = self.type_string(ty);
        self.uninstantiated_name(e, &name);
    }

    fn uninstantiated_name(&mut self, e: &Expr, name: &str) {
        let msg = format!("cannot use generic type {name} without instantiation");
        self.error(Code::WrongTypeArgCount, e.span, msg);
    }

    /// `x[indices]` where `x` is a type.
    pub fn instantiated_type(&mut self, e: &'a Expr, x: &'a Expr, indices: &'a [Expr]) -> Type {
        self.verify_version(e.span, (1, 18), "type instantiation");
        let generic = self.generic_or_type(x);
        if generic == INVALID {
            return INVALID;
        }
        let named = match *self.types().kind(generic) {
            TypeKind::Named(id) if self.types().named(id).is_generic() => id,
            _ => {
                let list: Vec<String> = indices.iter().map(|i| self.expr_string(i)).collect();
                let (name, ty) = (self.expr_string(x), self.type_string(generic));
                let msg = format!("invalid operation: {name}[{}] ({ty} is not a generic type)", list.join(", "));
                self.error(Code::NotAGenericType, x.span, msg);
                return INVALID;
            }
        };
        let Some(args) = self.type_arguments(indices) else { return INVALID };
        let declared = self.types().named(named);
        let (params, name, alias) = (declared.type_params.clone(), declared.name.clone(), declared.alias);
        if args.len() != params.len() {
            let what = if args.len() < params.len() { "not enough" } else { "too many" };
            let (have, want) = (args.len(), params.len());
            let msg = format!("{what} type arguments for type {name}: have {have}, want {want}");
            self.error(Code::WrongTypeArgCount, x.span, msg);
            // The type stays one of its own, of which nothing is known.
            return if alias { INVALID } else { self.types().instantiate_own(named, &args) };
        }
        if alias && declared.underlying.is_none() {
            self.complete(generic);
        }
        let spans = indices.iter().map(|i| i.span).collect();
        self.verify_later(e.span, params.into(), args.clone().into(), spans);
        let instance = self.types().instantiate_own(named, &args);
        self.instance_spans.entry(instance).or_insert(e.span);
        instance
    }

    /// Type arguments as they are written; `None` after an error.
    fn type_arguments(&mut self, list: &'a [Expr]) -> Option<Vec<Type>> {
        let args: Vec<Type> = list.iter().map(|e| self.typ(e)).collect();
        (!args.contains(&INVALID)).then_some(args)
    }

    /// Checks type arguments against constraints when the types around are known.
    fn verify_later(&mut self, at: Span, params: Arc<[TypeParamId]>, args: Arc<[Type]>, spans: Vec<Span>) {
        self.later(move |c| {
            let env = TypeEnv::new(&params, &args);
            for (i, (&param, &arg)) in params.iter().zip(args.iter()).enumerate() {
                let constraint = c.types().constraint(param);
                let constraint = c.types().subst(constraint, &env);
                if let Some(why) = c.satisfies(arg, constraint) {
                    let at = spans.get(i).copied().unwrap_or(at);
                    return c.error(Code::InvalidTypeArg, at, why);
                }
            }
            for (i, (&param, &arg)) in params.iter().zip(args.iter()).enumerate() {
                let at = spans.get(i).copied().unwrap_or(at);
                c.mono_instance(at, param, arg);
            }
        });
    }

    // ---- constraints ----

    /// `None`: the type argument satisfies the constraint. `Some`: why not.
    pub fn satisfies(&mut self, ty: Type, constraint: Type) -> Option<String> {
        self.outside_of(ty, constraint, "satisfy")
    }

    /// Why a type is not in an interface's type set, if it isn't; `verb`: `satisfy` or `implement`.
    pub fn outside_of(&mut self, ty: Type, constraint: Type, verb: &str) -> Option<String> {
        let invalid = |c: &Self, ty: Type| c.types().underlying(ty) == INVALID;
        if invalid(self, ty) || invalid(self, constraint) {
            return None;
        }
        if let TypeKind::Pointer(base) = *self.types().under(ty)
            && invalid(self, base)
        {
            return None;
        }
        let set = self.types().type_set(constraint);
        if set.is_all() {
            return None;
        }
        let is_set = self.is_interface(ty) || self.types().is_type_param(ty);
        let own = is_set.then(|| self.types().type_set(ty));
        if own.as_ref().is_some_and(|own| own.is_empty()) {
            return None;
        }
        let (v, t) = (self.type_string(ty), self.type_string(constraint));
        if set.is_empty() {
            return Some(format!("cannot {verb} {t} (empty type set)"));
        }
        for method in &set.methods {
            if let Some(why) = self.lacks_method(ty, constraint, method, true) {
                return Some(format!("{v} does not {verb} {t} {why}"));
            }
        }
        if let Some(terms) = &set.terms {
            match &own {
                Some(own) if !self.types().terms_subset(&own.terms, &set.terms) => {
                    return Some(format!("{v} does not {verb} {t}"));
                }
                Some(_) => {}
                None if !terms.iter().any(|term| self.types().term_includes(term, ty)) => {
                    let why = self.not_in_terms(ty, constraint, terms);
                    return Some(format!("{v} does not {verb} {t} ({why})"));
                }
                None => {}
            }
        }
        // An ordinary interface satisfies comparable, even if its values may not be.
        let comparable = set.comparable || set.terms.as_ref().is_some_and(|list| self.all_comparable(list));
        let strict = self.types().is_type_param(ty) || verb == "implement";
        if comparable && set.comparable && !self.types().is_comparable(ty, !strict) {
            return Some(format!("{v} does not {verb} comparable"));
        }
        if comparable && set.comparable && !self.allows((1, 20)) && !self.types().is_comparable(ty, false) {
            return Some(format!("{v} to {verb} comparable {}", self.requires((1, 20))));
        }
        None
    }

    fn all_comparable(&self, terms: &[Term]) -> bool {
        terms.iter().all(|t| self.types().is_comparable(t.ty, false))
    }

    fn not_in_terms(&self, ty: Type, constraint: Type, terms: &[Term]) -> String {
        let (v, t) = (self.type_string(ty), self.type_string(constraint));
        let under = self.types().underlying(ty);
        if let Some(term) = terms.iter().find(|term| !term.tilde && term.ty == under) {
            return format!("possibly missing ~ for {} in {t}", self.type_string(term.ty));
        }
        let constraint = self.types().underlying(constraint);
        if self.mentions(constraint, ty, 0) {
            return format!("{t} mentions {v}, but {v} is not in the type set of {t}");
        }
        let union = self.types().intern(TypeKind::Union(terms.into()));
        format!("{v} missing in {}", self.full_type_string(union))
    }

    /// Whether a constraint names a type in its elements, in its type set or not.
    fn mentions(&self, constraint: Type, ty: Type, depth: u32) -> bool {
        let any = |types: &[Type]| depth < 20 && types.iter().any(|&t| self.mentions(t, ty, depth + 1));
        match self.types().kind(constraint) {
            TypeKind::Interface(i) => any(i.written.as_ref().map_or(&i.terms, |written| &written.embedded)),
            TypeKind::Union(terms) => terms.iter().any(|t| any(&[t.ty])),
            _ => constraint == ty,
        }
    }

    // ---- generic functions ----

    /// The signature of a generic function that was not instantiated.
    pub fn generic_signature(&self, ty: Type) -> Option<Arc<Signature>> {
        match self.types().kind(ty) {
            TypeKind::Signature(sig) if !sig.type_params.is_empty() => Some(sig.clone()),
            _ => None,
        }
    }

    /// An error for a generic type or function; a function is instantiated if `target` tells how.
    pub fn non_generic(&mut self, x: &mut Operand<'a>, target: Option<(Type, &str)>) {
        if !x.is_valid() || x.mode == Mode::NoValue {
            return;
        }
        if x.mode == Mode::TypeExpr && self.types().is_generic(x.ty) {
            let name = self.expr_string(x.expr);
            self.uninstantiated_name(x.expr, &name);
            return x.invalidate();
        }
        let Some(sig) = self.generic_signature(x.ty) else { return };
        if let Some((target, desc)) = target
            && let TypeKind::Signature(_) = self.types().kind(self.types().core(target))
        {
            let target = self.types().core(target);
            let partly = self.partial.contains_key(&function_node(x.expr));
            let how = if partly { "partially" } else { "implicitly" };
            if self.allows((1, 18)) {
                self.verify_version(x.span(), (1, 21), &format!("{how} instantiated function in assignment"));
            } else if !partly {
                self.verify_version(x.span(), (1, 18), "function instantiation");
            }
            return self.instantiate_for(x, &sig, Some((target, desc)));
        }
        if self.partial.contains_key(&function_node(x.expr)) {
            return self.instantiate_for(x, &sig, None);
        }
        let msg = format!("cannot use generic function {} without instantiation", self.expr_string(x.expr));
        self.error(Code::WrongTypeArgCount, x.span(), msg);
        x.invalidate();
    }

    /// Infers the missing type arguments of a function value from the type that is expected.
    fn instantiate_for(&mut self, x: &mut Operand<'a>, sig: &Arc<Signature>, target: Option<(Type, &str)>) {
        let (params, env) = self.types().rename_params(&sig.type_params, &TypeEnv::default());
        let mut pars = Vec::new();
        let mut args = Vec::new();
        if let Some((target, desc)) = target {
            let plain = Signature { type_params: Arc::from([]), ..(**sig).clone() };
            let plain = self.intern(TypeKind::Signature(Arc::new(plain)));
            pars.push(self.types().subst(plain, &env));
            args.push(InferArg {
                ty: target,
                shown: target,
                nil: false,
                invalid: target == INVALID,
                span: x.span(),
                name: desc.to_string(),
            });
        }
        match self.infer(x.span(), &params, self.known_args(x.expr, sig), &pars, &args, true) {
            Ok(targs) => {
                x.ty = self.instantiate_signature(x.expr, x.span(), sig, &targs, Vec::new());
                x.mode = Mode::Value;
                self.record_operand(x);
            }
            Err((span, msg)) => {
                if !msg.is_empty() {
                    self.error(Code::CannotInferTypeArgs, span, msg);
                }
                x.invalidate();
            }
        }
    }

    /// `f[targs]`: fully or partially instantiated.
    pub fn function_instance(&mut self, x: &mut Operand<'a>, e: &'a Expr, generic: &Operand<'a>, list: &'a [Expr]) {
        let Some(sig) = self.generic_signature(generic.ty) else { return };
        self.verify_version(e.span, (1, 18), "function instantiation");
        let Some(args) = self.type_arguments(list) else { return };
        let (got, want) = (args.len(), sig.type_params.len());
        if got > want {
            let msg = format!("got {got} type arguments but want {want}");
            return self.error(Code::WrongTypeArgCount, list[want].span, msg);
        }
        x.mode = Mode::Value;
        x.expr = e;
        if got == want {
            let spans = list.iter().map(|i| i.span).collect();
            x.ty = self.instantiate_signature(e, e.span, &sig, &args, spans);
            return;
        }
        self.partial.insert(function_node(e), args);
        x.ty = generic.ty;
    }

    /// The type arguments that are written for a generic function, and `None` for each that isn't.
    pub fn known_args(&self, e: &Expr, sig: &Signature) -> Vec<Option<Type>> {
        let mut known: Vec<Option<Type>> =
            self.partial.get(&function_node(e)).into_iter().flatten().map(|&t| Some(t)).collect();
        known.resize(sig.type_params.len(), None);
        known
    }

    /// The type of a generic function with all its type arguments, which are recorded for `e`.
    pub fn instantiate_signature(
        &mut self,
        e: &Expr,
        at: Span,
        sig: &Arc<Signature>,
        args: &[Type],
        spans: Vec<Span>,
    ) -> Type {
        let env = TypeEnv::new(&sig.type_params, args);
        let plain = Signature { type_params: Arc::from([]), ..(**sig).clone() };
        let plain = self.intern(TypeKind::Signature(Arc::new(plain)));
        let ty = self.types().subst(plain, &env);
        self.info().instances.insert(function_node(e), args.into());
        self.verify_later(at, sig.type_params.clone(), args.into(), spans);
        ty
    }
}

/// The node of the identifier or selector that names a function, instantiated or not.
pub fn function_node(e: &Expr) -> NodeId {
    match &e.unparen().kind {
        ExprKind::Index { x, .. } => function_node(x),
        _ => e.unparen().id,
    }
}
