//! Type parameters (Spec: Type parameter declarations, Type constraints, Method declarations).
//!
//! In: lists of type parameters, receivers of methods of generic types. Out: type parameters with their constraints,
//! declared in a scope of their own.
//! Always: a generic type has its parameters from the moment it is collected, so that it can be instantiated before its
//! declaration is checked; their constraints come with the declaration.
//! Not here: whether type arguments satisfy constraints (`instantiate`).

use super::checker::{Checker, INVALID};
use super::info::{Mode, ObjectKind};
use super::scope::ScopeId;
use super::signature::base_type_expr;
use crate::diag::Code;
use crate::syntax::ast::{Expr, ExprKind, Ident, TypeParamDecl, TypeSpec};
use crate::types::{NamedId, ObjectId, Type, TypeKind, TypeParamId};
use std::sync::Arc;

impl<'a> Checker<'a> {
    // ---- generic types ----

    /// Gives a generic type its parameters, in a scope of their own.
    pub fn new_generic_scope(&mut self, object: ObjectId, id: NamedId, spec: &'a TypeSpec) {
        let scope = self.new_scope(Some(self.env.scope));
        let params = self.new_type_params(scope, &spec.type_params);
        self.w.types.named_mut(id).type_params = params;
        self.generic_scopes.insert(object, scope);
    }

    /// The constraints of a generic type's parameters; the present scope is that of the parameters.
    pub fn generic_constraints(&mut self, object: ObjectId, spec: &'a TypeSpec) {
        let ty = self.object(object).ty;
        let TypeKind::Named(id) = *self.types().kind(ty) else { return };
        let params = self.types().named(id).type_params.clone();
        // A type's constraints are no part of it.
        self.guards += 1;
        self.constraints(&spec.type_params, &params);
        self.guards -= 1;
    }

    /// Spec: Type declarations. A type parameter can't be the type that a declaration gives a name.
    pub fn refuse_param_as_type(&mut self, object: ObjectId, spec: &'a TypeSpec, ty: Type) -> Type {
        if !self.types().is_type_param(ty) {
            return ty;
        }
        let own = match self.types().kind(self.object(object).ty) {
            TypeKind::Named(id) => {
                self.types().named(*id).type_params.iter().any(|&p| self.types().param_type(p) == ty)
            }
            _ => false,
        };
        let msg = match (spec.alias, own) {
            (false, _) => "cannot use a type parameter as RHS in type declaration",
            (true, true) => "cannot use type parameter declared in alias declaration as RHS",
            (true, false) => return ty,
        };
        self.error(Code::MisplacedTypeParam, spec.ty.span, msg);
        INVALID
    }

    // ---- generic functions ----

    /// Declares type parameters in the present scope.
    pub fn declare_type_params(&mut self, list: &'a [TypeParamDecl]) -> Arc<[TypeParamId]> {
        let scope = self.env.scope;
        let params = self.new_type_params(scope, list);
        self.constraints(list, &params);
        params.into()
    }

    fn new_type_params(&mut self, scope: ScopeId, list: &'a [TypeParamDecl]) -> Vec<TypeParamId> {
        let mut params = Vec::new();
        for ident in list.iter().flat_map(|decl| &decl.names) {
            let any = self.w.any;
            let (id, ty) = self.types().fresh_param(&ident.name, params.len() as u32, any, ident.span);
            self.declare_param_name(scope, ident, ty);
            params.push(id);
        }
        params
    }

    fn declare_param_name(&mut self, scope: ScopeId, ident: &'a Ident, ty: Type) {
        let kind = ObjectKind::TypeName { alias: false };
        let object = self.new_object(ident.name.clone(), kind, ty, ident.span);
        self.declare_in(scope, ident, object);
        self.record(ident.id, Mode::TypeExpr, ty, None);
    }

    fn constraints(&mut self, list: &'a [TypeParamDecl], params: &[TypeParamId]) {
        let mut params = params.iter();
        for decl in list {
            let constraint = self.constraint(&decl.constraint);
            for &param in params.by_ref().take(decl.names.len()) {
                self.w.types.type_param_mut(param).constraint = constraint;
            }
        }
    }

    /// Spec: Type constraints. `T` alone stands for `interface{ T }` where it is no interface.
    fn constraint(&mut self, e: &'a Expr) -> Type {
        let ty = self.constraint_type(e);
        if self.types().is_type_param(ty) {
            self.error(Code::MisplacedTypeParam, e.span, "cannot use a type parameter as constraint");
            return INVALID;
        }
        ty
    }

    // ---- methods of generic types ----

    /// The type of a receiver `T[P]` or `*T[P]`: its names stand for the generic type's parameters.
    /// `None` where the receiver's type has no type parameters.
    pub fn generic_receiver(&mut self, written: &'a Expr, type_params: &mut Vec<TypeParamId>) -> Option<Type> {
        let base = base_type_expr(written);
        let ExprKind::Index { x, indices } = &base.kind else { return None };
        self.verify_version(base.span, (1, 18), "type instantiation");
        let pointer = matches!(written.unparen().kind, ExprKind::Star(_));
        let generic = self.generic_or_type(x);
        let params = self.receiver_base_params(x, generic);
        let count = indices.len();
        if let Some(params) = &params
            && params.len() != count
        {
            let s = if count == 1 { "" } else { "s" };
            let want = params.len();
            let msg = format!("receiver declares {count} type parameter{s}, but receiver base type declares {want}");
            self.error(Code::WrongTypeArgCount, x.span, msg);
        }
        let scope = self.env.scope;
        let mut names = Vec::new();
        for (i, index) in indices.iter().enumerate() {
            let ExprKind::Ident(ident) = &index.kind else {
                let msg = format!("receiver type parameter {} must be an identifier", self.expr_string(index));
                self.error(Code::InvalidRecv, index.span, msg);
                continue;
            };
            let known = params.as_ref().and_then(|list| list.get(i)).copied();
            let ty = match known {
                Some(param) => {
                    type_params.push(param);
                    names.push((param, ident.name.clone(), ident.span));
                    self.types().param_type(param)
                }
                None => {
                    let any = self.w.any;
                    self.types().fresh_param(&ident.name, i as u32, any, ident.span).1
                }
            };
            self.declare_param_name(scope, ident, ty);
        }
        self.env.receiver_names = names.into();
        let Some(params) = params else { return Some(INVALID) };
        let TypeKind::Named(id) = *self.types().kind(generic) else { return Some(INVALID) };
        let args: Vec<Type> = params.iter().map(|&p| self.types().param_type(p)).collect();
        let ty = self.types().instantiate_own(id, &args);
        self.record(base.id, Mode::TypeExpr, ty, None);
        let ty = if pointer { self.intern(TypeKind::Pointer(ty)) } else { ty };
        self.record(written.id, Mode::TypeExpr, ty, None);
        Some(ty)
    }

    /// The type parameters of a receiver's generic base type; `None` after an error.
    fn receiver_base_params(&mut self, x: &'a Expr, generic: Type) -> Option<Vec<TypeParamId>> {
        if generic == INVALID {
            return None;
        }
        let name = self.expr_string(x);
        let TypeKind::Named(id) = *self.types().kind(generic) else {
            self.error(Code::NotAGenericType, x.span, format!("{name} is not a generic type"));
            return None;
        };
        let named = self.types().named(id);
        if !named.is_generic() {
            self.error(Code::NotAGenericType, x.span, format!("{name} is not a generic type"));
            return None;
        }
        if named.alias {
            let msg = format!("cannot define new methods on generic alias type {}", self.type_string(generic));
            self.error(Code::InvalidRecv, x.span, msg);
            return None;
        }
        Some(named.type_params.clone())
    }
}
