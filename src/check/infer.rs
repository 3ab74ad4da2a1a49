//! Type inference (Spec: Type inference).
//!
//! In: type parameters, some with arguments; parameters' types and the arguments of a call or the type that is expected.
//! Out: all type arguments, or why they can't be told.
//! Not here: unification itself (`unify`), whether the arguments satisfy their constraints (`instantiate`).

use super::checker::Checker;
use super::operand::Operand;
use super::unify::{Mode, Unifier};
use crate::source::Span;
use crate::types::{Type, TypeEnv, TypeKind, TypeParamId};

/// What is passed for a parameter.
pub struct InferArg {
    pub ty: Type,
    /// As messages tell it.
    pub shown: Type,
    pub nil: bool,
    pub invalid: bool,
    pub span: Span,
    /// As messages name it.
    pub name: String,
}

/// Where inference failed and why; no text where an error was told before.
pub type InferError = (Span, String);

impl<'a> Checker<'a> {
    pub fn infer_arg(&self, x: &Operand<'a>) -> InferArg {
        InferArg {
            ty: x.ty,
            shown: x.ty,
            nil: x.is_nil(),
            invalid: !x.is_valid(),
            span: x.span(),
            name: self.expr_string(x.expr),
        }
    }

    /// The type arguments for `params`. `reverse`: the argument is the type that a function value must have.
    pub fn infer(
        &mut self,
        at: Span,
        params: &[TypeParamId],
        known: Vec<Option<Type>>,
        pars: &[Type],
        args: &[InferArg],
        reverse: bool,
    ) -> Result<Vec<Type>, InferError> {
        if let Some(all) = known.iter().copied().collect::<Option<Vec<Type>>>() {
            return Ok(all);
        }
        if args.iter().any(|arg| arg.invalid) {
            return Err((at, String::new()));
        }
        let env = TypeEnv::partial(params, &known);
        let pars: Vec<Type> = pars.iter().map(|&p| self.types().subst(p, &env)).collect();
        let mut u = Unifier::new(params, known);
        let mut untyped: Vec<(TypeParamId, usize)> = Vec::new();
        // Function arguments first: typed ones say what they are.
        for (i, (&par, arg)) in pars.iter().zip(args).enumerate() {
            if !self.mentions_params(par, params) && !self.mentions_params(arg.ty, params) {
                continue;
            }
            if !self.is_untyped(arg.ty) {
                if !u.unify(self, par, arg.ty, Mode::Assign) {
                    return Err((arg.span, self.mismatch(&u, params, par, arg, reverse)));
                }
            } else if let Some(param) = self.types().as_type_param(par)
                && !arg.nil
            {
                untyped.push((param, i));
            }
        }
        self.infer_from_constraints(at, params, args, &mut u)?;
        self.infer_untyped(&mut u, &untyped, args)?;
        self.simplified(at, params, u)
    }

    /// Spec: Type inference. Type parameters with a core type, and those whose argument has the constraint's methods.
    fn infer_from_constraints(
        &mut self,
        at: Span,
        params: &[TypeParamId],
        args: &[InferArg],
        u: &mut Unifier,
    ) -> Result<(), InferError> {
        loop {
            let before = u.unknowns();
            for &param in params {
                let found = u.at(param);
                let set = self.types().param_type(param);
                let set = self.types().type_set(set);
                if let Some((core, tilde, single)) = self.core_term(param) {
                    match found {
                        // A type without a name of its own must be the core type; others have it underneath.
                        Some(ty) if !u.unify(self, ty, core, Mode::Inexact) => {
                            // A generic function is told with its type parameters.
                            let shown = args.iter().find(|arg| arg.ty == ty).map_or(ty, |arg| arg.shown);
                            return Err((at, self.unsatisfied(param, shown, "")));
                        }
                        None if single && !tilde => u.set(param, core),
                        _ => {}
                    }
                }
                if let Some(ty) = found
                    && !self.mentions_params(ty, params)
                {
                    self.infer_from_methods(at, param, ty, &set.methods, u)?;
                }
            }
            if u.unknowns() == before {
                return Ok(());
            }
        }
    }

    fn infer_from_methods(
        &mut self,
        at: Span,
        param: TypeParamId,
        ty: Type,
        methods: &[crate::types::Method],
        u: &mut Unifier,
    ) -> Result<(), InferError> {
        let constraint = self.types().constraint(param);
        for method in methods {
            let sig = match self.method_sig(ty, method) {
                Some(sig) => sig,
                None => {
                    let why = self.lacks_method(ty, constraint, method, true).unwrap_or_default();
                    return Err((at, self.unsatisfied(param, ty, &format!(" {why}"))));
                }
            };
            if !u.unify(self, sig, method.sig, Mode::Exact) {
                let why = self.wrong_type(&method.name, sig, method.sig);
                return Err((at, self.unsatisfied(param, ty, &format!(" {why}"))));
            }
        }
        Ok(())
    }

    fn unsatisfied(&self, param: TypeParamId, ty: Type, why: &str) -> String {
        let name = &self.types().type_param(param).name;
        let constraint = self.type_string(self.types().constraint(param));
        format!("{name} (type {}) does not satisfy {constraint}{why}", self.type_string(ty))
    }

    /// The one type that a constraint's terms have in common; whether it stands with a tilde, whether it is alone.
    fn core_term(&self, param: TypeParamId) -> Option<(Type, bool, bool)> {
        let ty = self.types().param_type(param);
        let terms = self.types().type_set(ty).terms?;
        if let [one] = &terms[..] {
            return Some((one.ty, one.tilde, true));
        }
        let tilde = terms.iter().any(|t| t.tilde);
        self.types().common_under(ty).ok().map(|core| (core, tilde, false))
    }

    /// Spec: Type inference. Untyped constants come last: a parameter takes the default type of the largest kind.
    fn infer_untyped(
        &mut self,
        u: &mut Unifier,
        untyped: &[(TypeParamId, usize)],
        args: &[InferArg],
    ) -> Result<(), InferError> {
        let mut largest: Vec<(TypeParamId, Type)> = Vec::new();
        for &(param, i) in untyped {
            if u.at(param).is_some() {
                continue;
            }
            let arg = &args[i];
            match largest.iter_mut().find(|(p, _)| *p == param) {
                None => largest.push((param, arg.ty)),
                Some((_, max)) => match self.larger_kind(*max, arg.ty) {
                    Some(ty) => *max = ty,
                    None => {
                        let (a, b) = (self.type_string(*max), self.type_string(arg.ty));
                        let name = &self.types().type_param(param).name;
                        return Err((arg.span, format!("mismatched types {a} and {b} (cannot infer {name})")));
                    }
                },
            }
        }
        for (param, ty) in largest {
            let ty = self.default_type(ty);
            u.set(param, ty);
        }
        Ok(())
    }

    /// Puts what was found into each other until no parameter is left.
    fn simplified(&mut self, at: Span, params: &[TypeParamId], u: Unifier) -> Result<Vec<Type>, InferError> {
        let mut found = u.inferred(params);
        self.kill_cycles(params, &mut found);
        for _ in 0..=params.len() {
            let env = TypeEnv::partial(params, &found);
            let next: Vec<Option<Type>> = found.iter().map(|t| t.map(|t| self.types().subst(t, &env))).collect();
            if next == found {
                break;
            }
            found = next;
        }
        let mut out = Vec::new();
        for (&param, ty) in params.iter().zip(found) {
            match ty {
                Some(ty) if !self.mentions_params(ty, params) => out.push(ty),
                _ => {
                    let param = self.types().type_param(param).clone();
                    let place = self.importer.describe(param.span.start);
                    let place = place.map(|at| format!(" (declared at {at})")).unwrap_or_default();
                    return Err((at, format!("cannot infer {}{place}", param.name)));
                }
            }
        }
        Ok(out)
    }

    /// Parameters that were found to contain themselves were not found.
    fn kill_cycles(&self, params: &[TypeParamId], found: &mut [Option<Type>]) {
        for start in 0..params.len() {
            let mut todo: Vec<usize> = vec![start];
            let mut seen = vec![false; params.len()];
            while let Some(i) = todo.pop() {
                let Some(ty) = found[i] else { continue };
                for (j, &param) in params.iter().enumerate() {
                    if self.mentions_params(ty, &[param]) {
                        if j == start {
                            found[start] = None;
                            todo.clear();
                            break;
                        }
                        if !seen[j] {
                            seen[j] = true;
                            todo.push(j);
                        }
                    }
                }
            }
        }
    }

    fn mismatch(&self, u: &Unifier, params: &[TypeParamId], par: Type, arg: &InferArg, reverse: bool) -> String {
        let found = u.inferred(params);
        let (have, name) = (self.type_string(arg.shown), &arg.name);
        let want = self.type_string(par);
        if found.iter().all(Option::is_none) {
            let names = self.param_names(params);
            return format!("type {have} of {name} does not match {want} (cannot infer {names})");
        }
        let env = TypeEnv::partial(params, &found);
        let inferred = self.types().subst(par, &env);
        if inferred == par {
            return format!("type {have} of {name} does not match {want}");
        }
        let inferred = self.type_string(inferred);
        if reverse {
            return format!("inferred type {inferred} for {want} does not match type {have} of {name}");
        }
        format!("type {have} of {name} does not match inferred type {inferred} for {want}")
    }

    /// `P`, `P and Q`, `P, Q, and R`.
    fn param_names(&self, params: &[TypeParamId]) -> String {
        let names: Vec<&str> = params.iter().map(|&p| self.types().type_param(p).name.as_str()).collect();
        match &names[..] {
            [] => String::new(),
            [one] => one.to_string(),
            [one, two] => format!("{one} and {two}"),
            [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        }
    }

    /// Whether one of the type parameters occurs in a type.
    pub fn mentions_params(&self, ty: Type, params: &[TypeParamId]) -> bool {
        self.types().is_parameterized(ty) && self.mentions_in(ty, params, 0)
    }

    fn mentions_in(&self, ty: Type, params: &[TypeParamId], depth: u32) -> bool {
        if depth > 100 || !self.types().is_parameterized(ty) {
            return false;
        }
        let any = |list: &[Type]| list.iter().any(|&t| self.mentions_in(t, params, depth + 1));
        match self.types().kind(ty) {
            TypeKind::TypeParam(id) => params.contains(id),
            TypeKind::Named(id) => {
                any(&self.types().type_args(*id)) || self.types().named(*id).outer.iter().any(|p| params.contains(p))
            }
            TypeKind::Pointer(elem) | TypeKind::Slice(elem) => any(&[*elem]),
            TypeKind::Array { elem, .. } | TypeKind::Chan { elem, .. } => any(&[*elem]),
            TypeKind::Map { key, value } => any(&[*key, *value]),
            TypeKind::Struct(fields) => fields.iter().any(|f| any(&[f.ty])),
            TypeKind::Tuple(list) => any(list),
            TypeKind::Signature(sig) => any(&sig.params) || any(&sig.results),
            TypeKind::Interface(i) => i.methods.iter().any(|m| any(&[m.sig])) || any(&i.terms),
            TypeKind::Union(terms) => terms.iter().any(|t| any(&[t.ty])),
            TypeKind::Basic(_) => false,
        }
    }
}
