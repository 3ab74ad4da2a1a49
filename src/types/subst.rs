//! Substitution and instantiation (Spec: Instantiations, Type parameter declarations).
//!
//! In: a type and what stands for its type parameters. Out: the type with them put in.
//! Always: an instance's underlying type is made when it is first asked for, so that recursive generic types end.
//! Not here: whether type arguments satisfy their constraints (`check::instantiate`).

use super::{
    Alias, Basic, Elements, Field, Interface, Method, Named, NamedId, Signature, Term, Type, TypeKind, TypeParam,
    TypeParamId, TypeTable,
};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::sync::Arc;

/// What stands for type parameters. Parameters that it doesn't name stay.
#[derive(Clone, Default, Debug)]
pub struct TypeEnv {
    params: FxHashMap<TypeParamId, Type>,
    /// By how the type is written.
    cache: RefCell<FxHashMap<u32, Type>>,
}

impl TypeEnv {
    pub fn new(params: &[TypeParamId], args: &[Type]) -> TypeEnv {
        let params = params.iter().copied().zip(args.iter().copied()).collect();
        TypeEnv { params, cache: RefCell::default() }
    }

    /// Only for the parameters that have an argument.
    pub fn partial(params: &[TypeParamId], args: &[Option<Type>]) -> TypeEnv {
        let params = params.iter().zip(args).filter_map(|(&p, &a)| Some((p, a?))).collect();
        TypeEnv { params, cache: RefCell::default() }
    }

    pub fn is_empty(&self) -> bool {
        self.params.is_empty()
    }

    /// With further parameters.
    pub fn with(&self, params: &[TypeParamId], args: &[Type]) -> TypeEnv {
        let mut all = self.params.clone();
        all.extend(params.iter().copied().zip(args.iter().copied()));
        TypeEnv { params: all, cache: RefCell::default() }
    }
}

impl TypeTable {
    /// The type with `env`'s arguments in the place of its parameters.
    pub fn subst(&self, ty: Type, env: &TypeEnv) -> Type {
        if env.is_empty() || !self.is_parameterized(ty) {
            return ty;
        }
        if let Some(&done) = env.cache.borrow().get(&ty.look) {
            return done;
        }
        let out = self.subst_kind(ty, env);
        env.cache.borrow_mut().insert(ty.look, out);
        out
    }

    pub fn subst_list(&self, list: &[Type], env: &TypeEnv) -> Arc<[Type]> {
        list.iter().map(|&t| self.subst(t, env)).collect()
    }

    fn subst_kind(&self, ty: Type, env: &TypeEnv) -> Type {
        if let Some(alias) = self.alias(ty).filter(|alias| !alias.args.is_empty()) {
            let args = self.subst_list(&alias.args, env);
            return self.new_alias(self.subst(alias.of, env), Alias { args, ..alias.clone() });
        }
        let kind = match self.kind(ty) {
            TypeKind::TypeParam(id) => return env.params.get(id).copied().unwrap_or(ty),
            TypeKind::Basic(_) => return ty,
            TypeKind::Named(id) => return self.subst_named(*id, ty, env),
            TypeKind::Pointer(elem) => TypeKind::Pointer(self.subst(*elem, env)),
            TypeKind::Slice(elem) => TypeKind::Slice(self.subst(*elem, env)),
            TypeKind::Array { len, elem } => TypeKind::Array { len: *len, elem: self.subst(*elem, env) },
            TypeKind::Map { key, value } => {
                TypeKind::Map { key: self.subst(*key, env), value: self.subst(*value, env) }
            }
            TypeKind::Chan { dir, elem } => TypeKind::Chan { dir: *dir, elem: self.subst(*elem, env) },
            TypeKind::Struct(fields) => {
                let field = |f: &Field| Field { ty: self.subst(f.ty, env), ..f.clone() };
                TypeKind::Struct(fields.iter().map(field).collect())
            }
            TypeKind::Tuple(list) => TypeKind::Tuple(self.subst_list(list, env)),
            TypeKind::Signature(sig) => return self.subst_signature(sig, env),
            TypeKind::Interface(i) => {
                let method = |m: &Method| Method { sig: self.subst(m.sig, env), ..m.clone() };
                let written = i.written.as_ref().map(|written| {
                    Arc::new(Elements {
                        methods: written.methods.iter().map(method).collect(),
                        embedded: self.subst_list(&written.embedded, env).to_vec(),
                    })
                });
                TypeKind::Interface(Arc::new(Interface {
                    methods: i.methods.iter().map(method).collect(),
                    terms: self.subst_list(&i.terms, env),
                    comparable: i.comparable,
                    written,
                }))
            }
            TypeKind::Union(terms) => {
                TypeKind::Union(terms.iter().map(|t| Term { tilde: t.tilde, ty: self.subst(t.ty, env) }).collect())
            }
        };
        self.intern(kind)
    }

    fn subst_named(&self, id: NamedId, ty: Type, env: &TypeEnv) -> Type {
        let named = self.named(id);
        match &named.instance_of {
            // It has been told.
            Some(_) if self.lacks_arguments(id) => Basic::Invalid.ty(),
            Some((origin, args)) => {
                let args = self.subst_list(args, env);
                self.instantiate(*origin, args)
            }
            None if named.outer.is_empty() || named.is_generic() => ty,
            // A type that a generic function declares is another one in each instance of the function.
            None => {
                let args: Arc<[Type]> = named.outer.iter().map(|&p| self.subst(self.param_type(p), env)).collect();
                let same = named.outer.iter().zip(args.iter()).all(|(&p, &a)| self.param_type(p) == a);
                if same { ty } else { self.instantiate(id, args) }
            }
        }
    }

    /// A signature's own type parameters stay, unless their constraints mention `env`'s: then there are new ones.
    fn subst_signature(&self, sig: &Signature, env: &TypeEnv) -> Type {
        let changed = |&p: &TypeParamId| {
            let constraint = self.constraint(p);
            self.subst(constraint, env) != constraint
        };
        let renamed;
        let (env, type_params) = if sig.type_params.iter().any(changed) {
            let (params, with) = self.rename_params(&sig.type_params, env);
            renamed = with;
            (&renamed, params)
        } else {
            (env, sig.type_params.clone())
        };
        self.intern(TypeKind::Signature(Arc::new(Signature {
            params: self.subst_list(&sig.params, env),
            results: self.subst_list(&sig.results, env),
            variadic: sig.variadic,
            type_params,
            names: sig.names.clone(),
        })))
    }

    /// New type parameters like `params`, their constraints substituted; and `env` with the old ones renamed.
    pub fn rename_params(&self, params: &[TypeParamId], env: &TypeEnv) -> (Arc<[TypeParamId]>, TypeEnv) {
        let fresh: Vec<(TypeParamId, Type)> =
            params.iter().map(|&p| self.new_type_param(self.type_param(p).clone())).collect();
        let types: Vec<Type> = fresh.iter().map(|f| f.1).collect();
        let env = env.with(params, &types);
        let mut out = Vec::new();
        // Constraints may mention all of the parameters.
        for (&(id, _), &old) in fresh.iter().zip(params) {
            let constraint = self.subst(self.constraint(old), &env);
            self.set_constraint(id, constraint);
            out.push(id);
        }
        (out.into(), env)
    }

    /// The instance of a generic type, or of a type that depends on the function around it.
    pub fn instantiate(&self, origin: NamedId, args: Arc<[Type]>) -> Type {
        let declared = self.named(origin);
        if declared.alias {
            let env = TypeEnv::new(&self.params_of(origin), &args);
            let of = self.subst(declared.underlying.unwrap_or(Basic::Invalid.ty()), &env);
            let args = args[declared.outer.len()..].into();
            return self.new_alias(of, Alias { name: declared.name.clone(), pkg: declared.pkg, args, of });
        }
        let key = (origin, args);
        if let Some(&ty) = self.instances.borrow().get(&key) {
            return ty;
        }
        let (_, ty) = self.new_named(Named {
            name: declared.name.clone(),
            pkg: declared.pkg,
            underlying: None,
            methods: Vec::new(),
            span: declared.span,
            type_params: Vec::new(),
            instance_of: Some(key.clone()),
            local: declared.local,
            alias: false,
            outer: Arc::from([]),
        });
        self.instances.borrow_mut().insert(key, ty);
        ty
    }

    /// The instance of a generic type where it is written: the parameters of the function around it stay.
    pub fn instantiate_own(&self, origin: NamedId, args: &[Type]) -> Type {
        let outer = self.named(origin).outer.clone();
        let args = outer.iter().map(|&p| self.param_type(p)).chain(args.iter().copied()).collect();
        self.instantiate(origin, args)
    }

    /// The parameters that an instance's arguments stand for: those of the function around the type, and its own.
    pub fn params_of(&self, origin: NamedId) -> Vec<TypeParamId> {
        let named = self.named(origin);
        named.outer.iter().chain(&named.type_params).copied().collect()
    }

    /// What an instance's arguments are put in for.
    pub fn instance_env(&self, id: NamedId) -> TypeEnv {
        match &self.named(id).instance_of {
            Some((origin, args)) => TypeEnv::new(&self.params_of(*origin), args),
            None => TypeEnv::default(),
        }
    }

    /// An instance with too many type arguments or too few.
    pub(super) fn lacks_arguments(&self, id: NamedId) -> bool {
        let instance = &self.named(id).instance_of;
        instance.as_ref().is_some_and(|(origin, args)| args.len() != self.params_of(*origin).len())
    }

    /// The underlying type of an instance; `Invalid` while the generic type is being declared.
    pub(super) fn expand(&self, id: NamedId) -> Type {
        if let Some(&ty) = self.expanded.borrow().get(&id) {
            return ty;
        }
        let origin = self.origin(id);
        let Some(generic) = self.named(origin).underlying else { return Basic::Invalid.ty() };
        if self.lacks_arguments(id) {
            return Basic::Invalid.ty();
        }
        let env = self.instance_env(id);
        let ty = self.subst(generic, &env);
        // The generic type's own underlying type may still be a name.
        if let TypeKind::Named(next) = self.kind(ty) {
            return if *next == id { Basic::Invalid.ty() } else { self.underlying(ty) };
        }
        if ty != Basic::Invalid.ty() {
            self.expanded.borrow_mut().insert(id, ty);
        }
        ty
    }

    /// A generic type turned out to be invalid: its instances are, too.
    pub fn forget_expansions(&mut self) {
        self.expanded.borrow_mut().clear();
    }

    /// A type parameter with the name and constraint.
    pub fn fresh_param(
        &self,
        name: &str,
        index: u32,
        constraint: Type,
        span: crate::source::Span,
    ) -> (TypeParamId, Type) {
        self.new_type_param(TypeParam { name: name.into(), index, constraint, span })
    }
}
