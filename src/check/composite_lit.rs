//! Composite literals (Spec: Composite literals).

use super::checker::{Checker, INVALID};
use super::info::{Mode, Selection, SelectionKind};
use super::lookup::Found;
use super::operand::Operand;
use super::typexpr::is_exported;
use crate::constant::Value;
use crate::diag::{Code, Diagnostic};
use crate::source::{Pos, Span};
use crate::syntax::ast::{CompositeLit, Expr, ExprKind, KeyedElement};
use crate::types::{Field, PackageId, Type, TypeKind};
use rustc_hash::FxHashSet;
use std::sync::Arc;

impl<'a> Checker<'a> {
    /// `hint`: the element type of the enclosing literal, for one that leaves its type out.
    pub fn composite_lit(&mut self, x: &mut Operand<'a>, e: &'a Expr, lit: &'a CompositeLit, hint: Option<Type>) {
        let mut is_elem = false;
        let (ty, base) = match (&lit.ty, hint) {
            (Some(Expr { kind: ExprKind::ArrayType { len: None, elem }, id, .. }), _) => {
                let elem = self.typ(elem);
                let len = self.indexed_elements(&lit.elems, elem, None);
                let ty = self.intern(TypeKind::Array { len, elem });
                self.record(*id, Mode::TypeExpr, ty, None);
                x.mode = Mode::Value;
                x.ty = ty;
                return;
            }
            (Some(ty), _) => {
                let ty = self.typ(ty);
                (ty, ty)
            }
            (None, Some(hint)) => {
                is_elem = true;
                // Spec: Composite literals. `&T` may be left out where the element type is `*T`.
                (hint, self.deref(self.types().core(hint)).unwrap_or(hint))
            }
            (None, None) => {
                self.error(Code::UntypedLit, e.span, "missing type in composite literal");
                (INVALID, INVALID)
            }
        };
        if !self.complete(base) {
            return;
        }
        match self.types().kind(self.types().core(base)).clone() {
            TypeKind::Struct(fields) => self.struct_elements(lit, base, &fields),
            TypeKind::Array { len, elem } => {
                self.indexed_elements(&lit.elems, elem, Some(len));
            }
            TypeKind::Slice(elem) => {
                self.indexed_elements(&lit.elems, elem, None);
            }
            TypeKind::Map { key, value } => self.map_elements(&lit.elems, key, value),
            _ => {
                self.discard(lit.elems.iter().map(|elem| &elem.value));
                if self.types().underlying(base) != INVALID {
                    let what = if is_elem { " element" } else { "" };
                    let none = self.types().is_type_param(base) && self.types().common_under(base).ok().is_none();
                    let why = if none { " (no common underlying type)" } else { "" };
                    let msg = format!("invalid composite literal{what} type {}{why}", self.type_string(ty));
                    self.error(Code::InvalidLit, e.span, msg);
                    return;
                }
                // As for Go's compiler, a literal of an invalid type is a value.
            }
        }
        x.mode = Mode::Value;
        x.ty = ty;
    }

    fn struct_elements(&mut self, lit: &'a CompositeLit, base: Type, fields: &Arc<[Field]>) {
        let Some(first) = lit.elems.first() else { return };
        if first.key.is_some() {
            self.keyed_fields(lit, base);
            return;
        }
        for (i, elem) in lit.elems.iter().enumerate() {
            if elem.key.is_some() {
                self.mixed_elements(elem);
                continue;
            }
            let hint = fields.get(i).map(|f| f.ty);
            let mut x = self.generic_expr(&elem.value, None);
            let Some(field) = fields.get(i) else {
                let msg = format!("too many values in struct literal of type {}", self.type_string(base));
                self.error(Code::InvalidStructLit, elem.value.span, msg);
                break;
            };
            if !is_exported(&field.name) && field.pkg != self.pkg {
                let name = self.type_string(base);
                let msg =
                    format!("implicit assignment to unexported field {} in struct literal of type {name}", field.name);
                self.error(Code::UnexportedName, elem.value.span, msg);
                continue;
            }
            self.assignment(&mut x, hint, "struct literal");
        }
        if lit.elems.len() < fields.len() {
            let hidden = fields.iter().any(|f| !is_exported(&f.name) && f.pkg != self.pkg);
            let hint = if hidden { " (type has unexported fields - use key:value pairs)" } else { "" };
            let msg = format!("too few values in struct literal of type {}{hint}", self.type_string(base));
            self.error(Code::InvalidStructLit, Span::new(lit.rbrace, Pos(lit.rbrace.0 + 1)), msg);
        }
    }

    fn mixed_elements(&mut self, elem: &'a KeyedElement) {
        let at = elem.key.as_ref().unwrap_or(&elem.value).span;
        self.error(Code::MixedStructLit, at, "mixture of field:value and value elements in struct literal");
    }

    fn keyed_fields(&mut self, lit: &'a CompositeLit, base: Type) {
        let mut seen: Vec<(Vec<u32>, String)> = Vec::new();
        for elem in &lit.elems {
            let Some(key) = &elem.key else {
                self.mixed_elements(elem);
                continue;
            };
            let mut x = self.generic_expr(&elem.value, None);
            let ExprKind::Ident(ident) = &key.kind else {
                let msg = format!("invalid field name {} in struct literal", self.expr_string(key));
                self.error(Code::InvalidLit, key.span, msg);
                continue;
            };
            let pkg: PackageId = self.pkg;
            let underlying = self.types().core(base);
            let (path, ty, indirect) = match self.lookup_field_or_method(underlying, false, &ident.name, pkg) {
                Found::Field { path, ty, indirect } => (path, ty, indirect),
                Found::Method { .. } => {
                    self.error(Code::MissingLitField, key.span, format!("{} is not a field", ident.name));
                    continue;
                }
                _ => {
                    let msg = self.literal_field_error(base, &ident.name);
                    let hinted = msg.contains(", but does have ");
                    let help = if hinted { None } else { self.help_for_selector(base, &ident.name, true) };
                    self.report(Diagnostic { help, ..Diagnostic::error(Code::MissingLitField, key.span, msg) });
                    continue;
                }
            };
            if path.len() > 1 && !self.allows((1, 27)) {
                let (way, ty) = (self.field_path(base, &path), self.type_string(base));
                let what = format!("use of promoted field {way} in struct literal of type {ty}");
                self.verify_version(key.span, (1, 27), &what);
                continue;
            }
            if indirect {
                let msg = format!("invalid implicit pointer indirection to reach {}", ident.name);
                self.error(Code::InvalidLit, key.span, msg);
                continue;
            }
            let selection = Selection {
                kind: SelectionKind::Field,
                receiver: base,
                path: path.clone(),
                method: None,
                ty,
                interface: false,
            };
            self.info().selections.insert(key.id, selection);
            self.assignment(&mut x, Some(ty), "struct literal");
            self.repeated_field(key, &ident.name, path, &mut seen);
        }
    }

    /// The names of the fields on a way.
    fn field_path(&self, ty: Type, path: &[u32]) -> String {
        let (mut at, mut names) = (ty, Vec::new());
        for &i in path {
            let Some((name, next, _)) = self.field_at(at, i) else { break };
            names.push(name);
            at = next;
        }
        names.join(".")
    }

    fn repeated_field(&mut self, key: &'a Expr, name: &str, path: Vec<u32>, seen: &mut Vec<(Vec<u32>, String)>) {
        let clash = seen.iter().find(|(other, _)| other.starts_with(&path) || path.starts_with(other));
        if let Some((other, other_name)) = clash {
            let msg = if *other == path {
                format!("duplicate field name {name} in struct literal")
            } else if other.len() < path.len() {
                format!("cannot specify promoted field {name} and enclosing embedded field {other_name}")
            } else {
                format!("cannot specify embedded field {name} and enclosed promoted field {other_name}")
            };
            self.error(Code::DuplicateLitField, key.span, msg);
            return;
        }
        seen.push((path, name.to_string()));
    }

    /// Elements of an array (`length`) or slice literal; the largest index plus one.
    fn indexed_elements(&mut self, elems: &'a [KeyedElement], ty: Type, length: Option<u64>) -> u64 {
        let mut seen = FxHashSet::default();
        let (mut index, mut max) = (0u64, 0u64);
        for elem in elems {
            let at = elem.key.as_ref().unwrap_or(&elem.value).span;
            let mut valid = false;
            match &elem.key {
                Some(key) => match self.index(key, length) {
                    (Some(_), Some(n)) => {
                        index = n;
                        valid = true;
                    }
                    (Some(_), None) => {
                        let msg = format!("index {} must be integer constant", self.expr_string(key));
                        self.error(Code::InvalidLitIndex, at, msg);
                    }
                    (None, _) => {}
                },
                None if length.is_some_and(|n| index >= n) => {
                    let bound = length.unwrap_or(0);
                    let msg = format!("index {index} is out of bounds (>= {bound})");
                    self.error(Code::OversizeArrayLit, at, msg);
                }
                None => valid = true,
            }
            if valid && !seen.insert(index) {
                let msg = format!("duplicate index {index} in array or slice literal");
                self.error(Code::DuplicateLitKey, at, msg);
            }
            index += 1;
            max = max.max(index);
            let mut x = self.generic_expr(&elem.value, Some(ty));
            self.assignment(&mut x, Some(ty), "array or slice literal");
        }
        max
    }

    fn map_elements(&mut self, elems: &'a [KeyedElement], key_type: Type, value_type: Type) {
        let keys_are_interfaces = self.is_interface(key_type);
        let mut seen: FxHashSet<(ConstantKey, Option<Type>)> = FxHashSet::default();
        for elem in elems {
            let Some(key) = &elem.key else {
                self.error(Code::MissingLitKey, elem.value.span, "missing key in map literal");
                continue;
            };
            let mut x = self.generic_expr(key, Some(key_type));
            if !self.assignment(&mut x, Some(key_type), "map literal") {
                continue;
            }
            if let Some(value) = x.value.as_ref().filter(|_| x.is_constant()) {
                // In an interface 1 and 1.0 are different keys.
                let ty = keys_are_interfaces.then_some(x.ty);
                if !seen.insert((ConstantKey::of(value), ty)) {
                    let msg = format!("duplicate key {value} in map literal");
                    self.error(Code::DuplicateLitKey, key.span, msg);
                    continue;
                }
            }
            let mut x = self.generic_expr(&elem.value, Some(value_type));
            self.assignment(&mut x, Some(value_type), "map literal");
        }
    }
}

/// A constant as a key: equal values are equal keys, whatever their kind.
#[derive(PartialEq, Eq, Hash)]
pub enum ConstantKey {
    Bool(bool),
    Bytes(Arc<[u8]>),
    /// Numerators and denominators, real and imaginary.
    Number(String),
    Unknown,
}

impl ConstantKey {
    pub fn of(value: &Value) -> ConstantKey {
        match value {
            Value::Bool(b) => ConstantKey::Bool(*b),
            Value::String(s) => ConstantKey::Bytes(s.clone()),
            Value::Int(n) => ConstantKey::Number(n.to_string()),
            Value::Float(x) => ConstantKey::Number(x.to_string()),
            Value::Complex(re, im) if im.is_zero() => ConstantKey::Number(re.to_string()),
            Value::Complex(re, im) => ConstantKey::Number(format!("{re}+{im}i")),
            Value::Unknown => ConstantKey::Unknown,
        }
    }
}
