//! Function types, parameters and receivers (Spec: Function types, Method declarations).

use super::checker::{Checker, INVALID};
use super::info::{FuncVars, Mode, ObjectKind};
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{Expr, FuncDecl, ParamDecl, Signature};
use crate::types::{self, Basic, ObjectId, Type, TypeKind, TypeParamId};
use std::sync::Arc;

impl<'a> Checker<'a> {
    /// The type of a function, its variables declared in the present scope.
    pub fn func_type(&mut self, sig: &'a Signature) -> (Type, FuncVars) {
        let (ty, vars, params) = self.signature_parts(sig, Arc::from([]));
        self.declare_params(&params);
        (ty, vars)
    }

    /// The type of a declared function or method; type parameters, receiver, parameters and results are declared in
    /// the present scope. Also gives all type parameters, the receiver's first.
    pub fn func_decl_type(&mut self, decl: &'a FuncDecl) -> (Type, FuncVars, Arc<[TypeParamId]>) {
        let mut receiver = None;
        let mut type_params = Vec::new();
        if let Some(list) = &decl.receiver {
            receiver = self.receiver(decl, list, &mut type_params);
        }
        let own = self.declare_type_params(&decl.type_params);
        type_params.extend_from_slice(&own);
        let (ty, mut vars, params) = self.signature_parts(&decl.sig, own);
        if let Some((object, ident)) = receiver {
            vars.receiver = Some(object);
            if let Some(ident) = ident {
                self.declare(ident, object);
            }
        }
        self.declare_params(&params);
        (ty, vars, type_params.into())
    }

    fn signature_parts(
        &mut self,
        sig: &'a Signature,
        type_params: Arc<[TypeParamId]>,
    ) -> (Type, FuncVars, Vec<Declared<'a>>) {
        let mut declared = Vec::new();
        self.guards += 1;
        let (params, variadic) = self.collect_params(&sig.params, true, &mut declared);
        let (results, _) = self.collect_params(&sig.results, false, &mut declared);
        self.guards -= 1;
        let types_of = |c: &Self, list: &[ObjectId]| list.iter().map(|&o| c.object(o).ty).collect::<Arc<[Type]>>();
        let names_of = |c: &Self, list: &[ObjectId], groups: &[ParamDecl]| match groups.first() {
            Some(group) if !group.names.is_empty() => list.iter().map(|&o| c.object(o).name.clone()).collect(),
            _ => Vec::new(),
        };
        let names = types::ParamNames {
            params: names_of(self, &params, &sig.params),
            results: names_of(self, &results, &sig.results),
        };
        let signature = types::Signature {
            params: types_of(self, &params),
            results: types_of(self, &results),
            variadic,
            type_params,
            names: (!names.params.is_empty() || !names.results.is_empty()).then(|| Arc::new(names)),
        };
        let ty = self.intern(TypeKind::Signature(Arc::new(signature)));
        let named_results = sig.results.iter().any(|p| !p.names.is_empty());
        (ty, FuncVars { receiver: None, params, results, named_results }, declared)
    }

    fn declare_params(&mut self, params: &[Declared<'a>]) {
        for (ident, object) in params {
            self.declare(ident, *object);
        }
    }

    fn new_param(&mut self, name: &str, ty: Type, span: Span) -> ObjectId {
        let kind = ObjectKind::Var { field: false, param: true, global: false };
        self.new_object(name.into(), kind, ty, span)
    }

    fn collect_params(
        &mut self,
        list: &'a [ParamDecl],
        params: bool,
        declared: &mut Vec<Declared<'a>>,
    ) -> (Vec<ObjectId>, bool) {
        let mut objects = Vec::new();
        let mut variadic = false;
        for (i, group) in list.iter().enumerate() {
            let mut ty = self.typ(&group.ty);
            if group.variadic {
                if params && i + 1 == list.len() && group.names.len() <= 1 {
                    variadic = true;
                    ty = self.intern(TypeKind::Slice(ty));
                } else {
                    self.error(Code::InvalidDotDotDot, group.span, "can only use ... with final parameter in list");
                }
            }
            if group.names.is_empty() {
                objects.push(self.new_param("", ty, group.span));
            }
            for ident in &group.names {
                let object = self.new_param(&ident.name, ty, ident.span);
                objects.push(object);
                declared.push((ident, object));
            }
        }
        (objects, variadic)
    }

    /// Spec: Method declarations. The receiver is one non-variadic parameter.
    fn receiver(
        &mut self,
        decl: &'a FuncDecl,
        list: &'a [ParamDecl],
        type_params: &mut Vec<TypeParamId>,
    ) -> Option<(ObjectId, Option<&'a crate::syntax::ast::Ident>)> {
        let Some(param) = list.first() else {
            self.error(Code::InvalidRecv, decl.name.span, "method has no receiver");
            return None;
        };
        if list.len() > 1 || param.names.len() > 1 {
            self.error(Code::InvalidRecv, decl.name.span, "method has multiple receivers");
        }
        if param.variadic {
            self.error(Code::InvalidRecv, param.span, "invalid use of ...");
        }
        let generic = self.generic_receiver(&param.ty, type_params);
        let ty = match generic {
            Some(ty) => ty,
            None => self.typ(&param.ty),
        };
        let name = param.names.first();
        let span = name.map_or(param.ty.span, |n| n.span);
        let object = self.new_param(name.map_or("", |n| &n.name), ty, span);
        let base = receiver_name(base_type_expr(&param.ty));
        self.when_types_are_known(move |c| {
            let instance = generic.is_none() && c.is_instance(c.deref(ty).unwrap_or(ty));
            if instance {
                let name = c.type_string(c.types().unalias(c.deref(ty).unwrap_or(ty)));
                let msg = format!("cannot define new methods on instantiated type {name}");
                return c.error(Code::InvalidRecv, base.span, msg);
            }
            c.check_receiver(base, ty);
        });
        Some((object, name))
    }

    fn is_instance(&self, ty: Type) -> bool {
        matches!(self.types().kind(ty), TypeKind::Named(id) if self.types().named(*id).instance_of.is_some())
    }

    /// Spec: Method declarations. The base type is declared in the same package; no pointer, no interface.
    fn check_receiver(&mut self, written: &'a Expr, ty: Type) {
        let span = written.span;
        if self.type_string(ty).contains("invalid type") {
            return;
        }
        let base = self.deref(ty).unwrap_or(ty);
        if base == INVALID {
            return;
        }
        let name = self.type_string(base);
        let msg = match *self.types().kind(base) {
            TypeKind::Named(id) if self.types().named(id).pkg == self.pkg => {
                let cause = match self.types().under(base) {
                    TypeKind::Basic(Basic::UnsafePointer) => "unsafe.Pointer",
                    TypeKind::Pointer(_) | TypeKind::Interface(_) => "pointer or interface type",
                    _ => return,
                };
                format!("invalid receiver type {name} ({cause})")
            }
            TypeKind::Named(_) | TypeKind::Basic(_) => format!("cannot define new methods on non-local type {name}"),
            _ => format!("invalid receiver type {}", self.type_string(ty)),
        };
        self.error(Code::InvalidRecv, span, msg);
    }

    /// The base of an unnamed pointer type.
    pub fn deref(&self, ty: Type) -> Option<Type> {
        match self.types().kind(ty) {
            TypeKind::Pointer(base) => Some(*base),
            _ => None,
        }
    }

    /// A signature's parts; `None` for other types.
    pub fn signature(&self, ty: Type) -> Option<Arc<types::Signature>> {
        match self.types().under(ty) {
            TypeKind::Signature(sig) => Some(sig.clone()),
            _ => None,
        }
    }

    pub fn record_type(&mut self, e: &Expr, ty: Type) {
        self.record(e.id, Mode::TypeExpr, ty, None);
    }
}

type Declared<'a> = (&'a crate::syntax::ast::Ident, ObjectId);

/// `T` of a receiver type `T`, `*T` or `(*T)`, without type parameters.
pub fn base_type_expr(e: &Expr) -> &Expr {
    use crate::syntax::ast::ExprKind;
    let e = e.unparen();
    match &e.kind {
        ExprKind::Star(x) => x.unparen(),
        _ => e,
    }
}

/// The type's name in a receiver's base type, without type parameters.
pub fn receiver_name(e: &Expr) -> &Expr {
    match &e.kind {
        crate::syntax::ast::ExprKind::Index { x, .. } => x.unparen(),
        _ => e,
    }
}
