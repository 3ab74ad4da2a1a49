//! Selectors, qualified identifiers, method values and method expressions
//! (Spec: Selectors, Qualified identifiers, Method values, Method expressions).

use super::checker::{Checker, INVALID};
use super::info::{FuncObject, Mode, ObjectKind, Selection, SelectionKind};
use super::lookup::Found;
use super::operand::Operand;
use super::struct_type::same_but_for_case;
use super::typexpr::is_exported;
use crate::diag::{Code, Diagnostic};
use crate::syntax::ast::{Expr, ExprKind, Ident};
use crate::syntax::is_identifier;
use crate::types::{ObjectId, PackageId, Signature, Type, TypeKind};
use smol_str::SmolStr;
use std::sync::Arc;

impl<'a> Checker<'a> {
    /// `e` is a selector expression. `want_type`: only a qualified type name will do.
    pub fn selector(&mut self, x: &mut Operand<'a>, e: &'a Expr, want_type: bool) {
        let ExprKind::Selector { x: base, sel } = &e.kind else { return };
        if let ExprKind::Ident(ident) = &base.kind
            && let Some((import, package)) = self.package_name(ident)
        {
            self.record_use(ident, import);
            self.mark_used(import);
            return self.qualified_ident(x, e, package, sel);
        }
        let mut operand = self.expr_or_type(base);
        if let Mode::Builtin(_) = operand.mode {
            let msg = format!("invalid use of {} in selector expression", self.operand_string(&operand));
            self.error(Code::UncalledBuiltin, e.span, msg);
            operand.invalidate();
        }
        if !operand.is_valid() || !self.complete(operand.ty) {
            return;
        }
        if want_type {
            let msg = format!("{} is not a type", self.expr_string(e));
            return self.error(Code::NotAType, sel.span, msg);
        }
        if let TypeKind::Pointer(elem) = *self.types().under(operand.ty)
            && !self.complete(elem)
        {
            return;
        }
        self.member(x, e, operand, sel);
    }

    /// The package that an identifier names here, if it does. Scripts import what they name.
    pub(super) fn package_name(&mut self, ident: &Ident) -> Option<(ObjectId, PackageId)> {
        let object = match self.lookup(&ident.name) {
            Some(object) => object,
            None => self.implicit_import(&ident.name, ident.span)?,
        };
        match self.object(object).kind {
            ObjectKind::Package { package, .. } => Some((object, package)),
            _ => None,
        }
    }

    fn qualified_ident(&mut self, x: &mut Operand<'a>, e: &'a Expr, package: PackageId, sel: &'a Ident) {
        let from = &self.w.packages[package.0 as usize];
        let names = &from.scope;
        let hidden = !is_exported(&sel.name);
        if hidden && from.library && is_known_outside(&from.path, &sel.name) {
            let msg = format!("name {} not exported by package {}", sel.name, from.name);
            // Each of package math is what stands behind the name with a capital letter.
            let (head, tail) = sel.name.split_at(1);
            let exported =
                names.get(&SmolStr::from(head.to_uppercase() + tail)).filter(|_| from.path == "math").copied();
            self.error(Code::UnexportedName, sel.span, msg);
            if let Some(object) = exported {
                self.record_use(sel, object);
                self.object_operand(x, e, object);
            }
            return;
        }
        let Some(&object) = names.get(&sel.name).filter(|_| !hidden || !from.library) else {
            if !is_identifier(&sel.name) {
                return;
            }
            let other = names
                .keys()
                .filter(|name| is_exported(name) && same_but_for_case(name, &sel.name))
                .min()
                .map(|name| format!(" (but have {name})"))
                .unwrap_or_default();
            let msg = format!("undefined: {}{other}", self.expr_string(e));
            let help = if other.is_empty() { self.help_for_member(package, &sel.name) } else { None };
            return self.report(Diagnostic { help, ..Diagnostic::error(Code::UndeclaredImportedName, sel.span, msg) });
        };
        if hidden {
            let name = &self.w.packages[package.0 as usize].name;
            let msg = format!("name {} not exported by package {name}", sel.name);
            self.error(Code::UnexportedName, sel.span, msg);
        }
        self.record_use(sel, object);
        self.object_operand(x, e, object);
    }

    fn member(&mut self, x: &mut Operand<'a>, e: &'a Expr, operand: Operand<'a>, sel: &'a Ident) {
        let addressable = operand.mode == Mode::Variable;
        let is_type = operand.mode == Mode::TypeExpr;
        let pkg = self.pkg;
        match self.lookup_field_or_method(operand.ty, addressable, &sel.name, pkg) {
            Found::Field { path, ty, indirect } => {
                if is_type {
                    let name = self.type_string(operand.ty);
                    let msg = format!("operand for field selector {} must be value of type {name}", sel.name);
                    return self.error(Code::MissingFieldOrMethod, operand.span(), msg);
                }
                let selection = Selection {
                    kind: SelectionKind::Field,
                    receiver: operand.ty,
                    path,
                    method: None,
                    ty,
                    interface: false,
                };
                self.info().selections.insert(e.id, selection);
                x.mode = if addressable || indirect { Mode::Variable } else { Mode::Value };
                x.ty = ty;
                if ty == INVALID {
                    x.invalidate();
                }
            }
            Found::Method { path, object, sig, interface, .. } => {
                if !self.has_generic_receiver(object) {
                    self.add_dependency(object);
                }
                self.record_use(sel, object);
                if sig == INVALID {
                    return;
                }
                let (kind, ty) = if is_type {
                    (SelectionKind::MethodExpr, self.with_receiver(sig, operand.ty, object))
                } else {
                    (SelectionKind::MethodValue, sig)
                };
                let selection = Selection { kind, receiver: operand.ty, path, method: Some(object), ty, interface };
                self.info().selections.insert(e.id, selection);
                x.mode = Mode::Value;
                x.ty = ty;
            }
            missing => self.selector_error(operand, sel, missing),
        }
    }

    /// Go's compiler takes an instance's method for another one than the declared method: a package-level variable
    /// neither waits for what such a method refers to, nor makes a cycle with it.
    fn has_generic_receiver(&self, method: ObjectId) -> bool {
        let ObjectKind::Func(FuncObject { receiver: Some(receiver), .. }) = self.object(method).kind else {
            return false;
        };
        let base = self.deref(receiver).unwrap_or(receiver);
        match *self.types().kind(base) {
            TypeKind::Named(id) => self.types().named(id).instance_of.is_some() || self.types().named(id).is_generic(),
            _ => false,
        }
    }

    /// Spec: Method expressions. The receiver becomes the first parameter.
    fn with_receiver(&mut self, sig: Type, receiver: Type, method: ObjectId) -> Type {
        let Some(sig) = self.signature(sig) else { return INVALID };
        let params: Arc<[Type]> = [receiver].iter().chain(sig.params.iter()).copied().collect();
        let mut names = sig.names.clone();
        if let Some(names) = names.as_mut().filter(|names| !names.params.is_empty()) {
            let name = self.receiver_of(method).filter(|name| !name.is_empty()).unwrap_or("_".into());
            Arc::make_mut(names).params.insert(0, name);
        }
        self.intern(TypeKind::Signature(Arc::new(Signature { params, names, ..(*sig).clone() })))
    }

    fn receiver_of(&self, method: ObjectId) -> Option<SmolStr> {
        let ObjectKind::Func(func) = &self.object(method).kind else { return None };
        let vars = self.w.info.params.get(&func.decl?)?;
        Some(self.object(vars.receiver?).name.clone())
    }

    fn selector_error(&mut self, operand: Operand<'a>, sel: &'a Ident, missing: Found) {
        if self.types().underlying(operand.ty) == INVALID {
            return;
        }
        let (expr, name) = (self.expr_string(operand.expr), &sel.name);
        let ty = self.operand_type_string(&operand);
        let (code, msg) = match missing {
            Found::Ambiguous { .. } => (Code::AmbiguousSelector, format!("ambiguous selector {expr}.{name}")),
            Found::PointerReceiver if operand.mode == Mode::TypeExpr => (
                Code::InvalidMethodExpr,
                format!("invalid method expression {ty}.{name} (needs pointer receiver (*{ty}).{name})"),
            ),
            Found::PointerReceiver => (Code::InvalidMethodExpr, format!("cannot call pointer method {name} on {ty}")),
            _ => {
                let why = if self.is_interface_pointer(operand.ty) {
                    self.interface_pointer_error(operand.ty)
                } else {
                    self.lookup_error(operand.ty, &ty, name)
                };
                (Code::MissingFieldOrMethod, format!("{expr}.{name} undefined ({why})"))
            }
        };
        // What Go hints at itself needs no help.
        let hinted = code != Code::MissingFieldOrMethod || msg.contains(", but does have ");
        let help = if hinted { None } else { self.help_for_selector(operand.ty, name, false) };
        self.report(Diagnostic { help, ..Diagnostic::error(code, sel.span, msg) });
    }

    fn lookup_error(&mut self, ty: Type, type_name: &str, sel: &str) -> String {
        let missing = format!("type {type_name} has no field or method {sel}");
        let Some((other, what, pkg)) = self.lookup_similar(ty, sel) else { return missing };
        match spelling(sel, &other, pkg == self.pkg) {
            Spelling::Missing => missing,
            Spelling::Misspelled => format!("{missing}, but does have {what} {other}"),
            Spelling::Unexported => format!("{missing}, but does have unexported {what} {other}"),
            Spelling::Inaccessible => format!("cannot refer to unexported {what} {other}"),
        }
    }

    /// The error for a key of a struct literal that is no field.
    pub fn literal_field_error(&mut self, ty: Type, sel: &str) -> String {
        let type_name = self.type_string(ty);
        let missing = format!("unknown field {sel} in struct literal of type {type_name}");
        let Some((other, _, pkg)) = self.lookup_similar(ty, sel) else { return missing };
        match spelling(sel, &other, pkg == self.pkg) {
            Spelling::Missing => missing,
            Spelling::Misspelled => format!("{missing}, but does have {other}"),
            Spelling::Unexported => format!("{missing}, but does have unexported {other}"),
            Spelling::Inaccessible => {
                format!("cannot refer to unexported field {other} in struct literal of type {type_name}")
            }
        }
    }
}

/// Whether Go's compiler knows a name that a package of the library does not export when it compiles another one:
/// something exported refers to it.
fn is_known_outside(path: &str, name: &str) -> bool {
    let lines = include_str!("unexported.txt").lines();
    let mut words = lines.map(str::split_ascii_whitespace);
    let package = words.find_map(|mut line| (line.next() == Some(path)).then_some(line));
    package.is_some_and(|mut names| names.any(|n| n == name))
}

enum Spelling {
    Missing,
    Misspelled,
    Unexported,
    Inaccessible,
}

/// How the name that was found relates to the one that was asked for.
fn spelling(sel: &str, other: &str, same_package: bool) -> Spelling {
    // Names of one letter have no tail to share.
    let tail = |name: &str| match name.char_indices().nth(1) {
        Some((at, _)) => name[at..].to_string(),
        None => name.to_string(),
    };
    if same_package {
        return Spelling::Misspelled;
    }
    match (is_exported(sel), is_exported(other)) {
        (true, true) => Spelling::Misspelled,
        (true, false) if tail(sel) == tail(other) => Spelling::Unexported,
        (false, true) if tail(sel) == tail(other) => Spelling::Misspelled,
        (false, false) if sel == other => Spelling::Inaccessible,
        _ => Spelling::Missing,
    }
}
