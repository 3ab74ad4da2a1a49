//! Type expressions (Spec: Types).
//!
//! In: a type as it is written. Out: the interned type, or `INVALID` after an error.
//! Not here: struct, interface and function types, which have files of their own.

use super::checker::{Checker, INVALID};
use super::info::{Mode, ObjectKind};
use super::operand::Operand;
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind, Ident};
use crate::types::{ObjectId, PackageId, Type, TypeKind};

impl<'a> Checker<'a> {
    /// `e` as a type; `INVALID` after an error. Constraint interfaces are allowed.
    pub fn any_type(&mut self, e: &'a Expr) -> Type {
        if self.depth > super::checker::MAX_DEPTH {
            self.error(Code::NotSupported, e.span, "type nests too deeply");
            return INVALID;
        }
        let mut ty = self.generic_or_type(e);
        if self.types().is_generic(ty) {
            self.uninstantiated(e, ty);
            ty = INVALID;
        }
        ty
    }

    /// `e` as a type, maybe a generic one.
    pub fn generic_or_type(&mut self, e: &'a Expr) -> Type {
        self.depth += 1;
        let ty = self.type_kind(e);
        self.depth -= 1;
        self.record(e.id, Mode::TypeExpr, ty, None);
        ty
    }

    /// `e` as the type of something; constraint interfaces are errors.
    pub fn typ(&mut self, e: &'a Expr) -> Type {
        let ty = self.any_type(e);
        self.check_var_type(e.span, ty);
        ty
    }

    /// As `typ`, of what a reference leads to: a type may come back to itself this way.
    fn referred(&mut self, e: &'a Expr) -> Type {
        self.guards += 1;
        let ty = self.typ(e);
        self.guards -= 1;
        ty
    }

    /// Spec: General interfaces. Only basic interfaces are types of variables.
    pub fn check_var_type(&mut self, span: Span, ty: Type) {
        if !matches!(self.types().kind(ty), TypeKind::Named(_) | TypeKind::Interface(_)) {
            return;
        }
        self.when_types_are_known(move |c| {
            let TypeKind::Interface(interface) = c.types().under(ty) else { return };
            if interface.terms.is_empty() && !interface.comparable {
                return;
            }
            let set = c.types().type_set(ty);
            let why = match (set.comparable, set.is_method_set()) {
                (true, _) => "interface is (or embeds) comparable",
                (false, false) => "interface contains type constraints",
                (false, true) => return,
            };
            let name = c.type_string(ty);
            let msg = format!("cannot use type {name} outside a type constraint: {why}");
            c.error(Code::MisplacedConstraintIface, span, msg);
        });
    }

    fn type_kind(&mut self, e: &'a Expr) -> Type {
        match &e.kind {
            ExprKind::Ident(ident) => self.type_name(e, ident),
            ExprKind::Selector { .. } => {
                let mut x = Operand::invalid(e);
                self.selector(&mut x, e, true);
                self.operand_as_type(&x)
            }
            ExprKind::Index { x, indices } => self.instantiated_type(e, x, indices),
            ExprKind::Paren(x) => self.any_type(x),
            ExprKind::ArrayType { len: None, elem } => {
                self.error(Code::InvalidArrayLen, e.span, "invalid use of [...] array (outside a composite literal)");
                self.typ(elem);
                INVALID
            }
            ExprKind::ArrayType { len: Some(len), elem } => {
                let len = self.array_length(len);
                let elem = self.typ(elem);
                match len {
                    Some(len) => self.intern(TypeKind::Array { len, elem }),
                    None => INVALID,
                }
            }
            ExprKind::SliceType { elem } => {
                let elem = self.referred(elem);
                self.intern(TypeKind::Slice(elem))
            }
            ExprKind::Star(x) => match self.referred(x) {
                elem if elem == INVALID => INVALID,
                elem => self.intern(TypeKind::Pointer(elem)),
            },
            ExprKind::MapType { key, value } => self.map_type(key, value),
            ExprKind::ChanType { dir, elem } => {
                let elem = self.referred(elem);
                self.intern(TypeKind::Chan { dir: *dir, elem })
            }
            ExprKind::FuncType(sig) => {
                self.open_scope();
                let (ty, vars) = self.func_type(sig);
                self.info().params.insert(e.id, vars);
                self.close_scope();
                ty
            }
            ExprKind::StructType(ty) => self.struct_type(ty),
            ExprKind::InterfaceType(ty) => {
                let saved = self.outer_interface;
                self.outer_interface = saved.or(Some(e.span));
                let ty = self.interface_type(ty);
                self.outer_interface = saved;
                ty
            }
            _ => {
                let msg = format!("{} is not a type", self.expr_string(e));
                self.error(Code::NotAType, e.span, msg);
                self.discard([e]);
                INVALID
            }
        }
    }

    fn operand_as_type(&mut self, x: &Operand<'a>) -> Type {
        match x.mode {
            Mode::TypeExpr => return x.ty,
            Mode::Invalid => {}
            Mode::NoValue => {
                let msg = format!("{} used as type", self.operand_string(x));
                self.error(Code::NotAType, x.span(), msg);
            }
            _ => {
                let msg = format!("{} is not a type", self.operand_string(x));
                self.error(Code::NotAType, x.span(), msg);
            }
        }
        INVALID
    }

    fn type_name(&mut self, e: &'a Expr, ident: &'a Ident) -> Type {
        let mut x = Operand::invalid(e);
        self.ident(&mut x, e, ident, true);
        self.operand_as_type(&x)
    }

    fn map_type(&mut self, key_expr: &'a Expr, value: &'a Expr) -> Type {
        let key = self.referred(key_expr);
        let value = self.referred(value);
        let span = key_expr.span;
        // Spec: Map types. The key type must not be a function, map, or slice.
        let check = move |c: &mut Checker<'a>| {
            if c.types().underlying(key) != INVALID && !c.comparable(key) {
                let why = if c.types().is_type_param(key) { " (missing comparable constraint)" } else { "" };
                let msg = format!("invalid map key type {}{why}", c.type_string(key));
                c.error(Code::InvalidMapKey, span, msg);
            }
        };
        // A type parameter's constraint may stand further right.
        if self.types().is_parameterized(key) {
            self.later(check);
        } else {
            self.when_types_are_known(check);
        }
        self.intern(TypeKind::Map { key, value })
    }

    /// Spec: Array types. A non-negative constant of integer type, or an untyped one.
    fn array_length(&mut self, e: &'a Expr) -> Option<u64> {
        if let ExprKind::Ident(ident) = &e.kind {
            match self.lookup(&ident.name) {
                None => {
                    let msg = format!("undefined array length {} or missing type constraint", ident.name);
                    self.error(Code::InvalidArrayLen, e.span, msg);
                    return None;
                }
                Some(object) if !matches!(self.object(object).kind, ObjectKind::Const { .. }) => {
                    // A variable is not used by standing where a constant must.
                    self.record_use(ident, object);
                    self.error(Code::InvalidArrayLen, e.span, format!("invalid array length {}", ident.name));
                    return None;
                }
                Some(_) => {}
            }
        }
        self.in_length += 1;
        let x = self.expr(e);
        self.in_length -= 1;
        if !x.is_valid() {
            return None;
        }
        let Some(value) = x.value.as_ref() else {
            let msg = format!("array length {} must be constant", self.operand_string(&x));
            self.error(Code::InvalidArrayLen, e.span, msg);
            return None;
        };
        let integer = self.is_integer(x.ty);
        if (integer || self.is_untyped(x.ty))
            && let Some(n) = value.to_i64()
            && n >= 0
        {
            return Some(n as u64);
        }
        let msg = if integer {
            format!("invalid array length {}", self.operand_string(&x))
        } else {
            format!("array length {} must be integer", self.operand_string(&x))
        };
        self.error(Code::InvalidArrayLen, e.span, msg);
        None
    }

    pub fn intern(&mut self, kind: TypeKind) -> Type {
        self.w.types.intern(kind)
    }

    /// Runs a check that looks into types, now or when the types in hand are declared.
    pub fn when_types_are_known(&mut self, f: impl FnOnce(&mut Checker<'a>) + 'a) {
        if self.open_types == 0 {
            f(self);
        } else {
            self.type_checks.push(Box::new(f));
        }
    }

    /// The package's own unexported names are apart from others' (Spec: Uniqueness of identifiers).
    pub fn name_package(&self, name: &str) -> PackageId {
        if is_exported(name) { PackageId::UNIVERSE } else { self.pkg }
    }

    /// Whether `ty` is being declared, and the way back to it leads through a signature or a reference.
    pub fn is_open_behind(&self, ty: Type) -> bool {
        let TypeKind::Named(id) = *self.types().kind(ty) else { return false };
        let named = self.types().named(self.types().origin(id));
        if named.underlying.is_some() {
            return false;
        }
        let object = self.named_objects.get(&self.types().origin(id));
        let Some(at) = object.and_then(|o| self.path.iter().position(|p| p == o)) else { return false };
        self.guards > 0 || self.behind[at + 1..].contains(&true)
    }

    /// Makes sure that a defined type's declaration is checked before one looks inside it.
    /// Reports whether it is; an error if that is a cycle.
    pub fn complete(&mut self, ty: Type) -> bool {
        let TypeKind::Named(id) = *self.types().kind(ty) else { return true };
        let id = self.types().origin(id);
        match self.types().named(id).underlying {
            Some(next) => return self.complete(next),
            None if self.open_types == 0 && self.path.is_empty() => return true,
            None => {}
        }
        let Some(&object) = self.named_objects.get(&id) else { return true };
        if let Some(at) = self.path.iter().position(|&o| o == object) {
            // Aliases are what they stand for.
            let defined = |&o: &ObjectId| !matches!(self.object(o).kind, ObjectKind::TypeName { alias: true });
            let cycle: Vec<ObjectId> = self.path[at..].iter().copied().filter(defined).collect();
            match self.written_instances(&cycle) {
                Some(instances) => self.tell_type_cycle(&instances),
                None => self.cycle_error(&cycle),
            }
            return false;
        }
        self.obj_decl(object);
        self.types().named(id).underlying.is_some()
    }
}

/// Spec: Exported identifiers.
pub fn is_exported(name: &str) -> bool {
    name.chars().next().is_some_and(char::is_uppercase)
}
