//! Finding fields and methods (Spec: Selectors, Method sets).

use super::checker::{Checker, INVALID, Naming};
use super::info::{FuncObject, Object, ObjectKind};
use super::struct_type::{same_but_for_case, same_name};
use super::typexpr::is_exported;
use crate::types::{Method, NamedId, ObjectId, PackageId, Type, TypeKind};
use rustc_hash::FxHashSet;

/// Embedded types nest no deeper.
const MAX_EMBEDDED: u32 = 100;

/// What `lookup_field_or_method` found.
#[derive(Clone, Debug)]
pub enum Found {
    /// Field numbers from the receiver inwards, the field itself last. `indirect`: through a pointer.
    Field {
        path: Vec<u32>,
        ty: Type,
        indirect: bool,
    },
    /// `path` leads to the embedded field that has the method. `object` is the method.
    Method {
        path: Vec<u32>,
        object: ObjectId,
        sig: Type,
        indirect: bool,
        interface: bool,
    },
    /// Several at the same depth.
    Ambiguous {
        path: Vec<u32>,
    },
    /// A method with a pointer receiver, and the operand is not addressable.
    PointerReceiver,
    Nothing,
}

/// An embedded type on the way.
struct Embedded {
    ty: Type,
    path: Vec<u32>,
    indirect: bool,
    /// The type stands several times at this depth.
    multiples: bool,
}

enum Hit {
    Field(Type),
    /// Of the defined type.
    Method(ObjectId, Type),
    InterfaceMethod(Type, Method),
}

impl<'a> Checker<'a> {
    /// Looks for `name` as package `pkg` spells it.
    pub fn lookup_field_or_method(&mut self, ty: Type, addressable: bool, name: &str, pkg: PackageId) -> Found {
        self.lookup_folded(ty, addressable, name, pkg, false)
    }

    fn lookup_folded(&mut self, ty: Type, addressable: bool, name: &str, pkg: PackageId, fold: bool) -> Found {
        // A defined pointer type has no methods, but the fields of its base.
        if let TypeKind::Named(_) = self.types().kind(ty)
            && let TypeKind::Pointer(_) = self.types().under(ty)
        {
            let found = self.search(self.types().underlying(ty), false, name, pkg, fold);
            return if matches!(found, Found::Method { .. }) { Found::Nothing } else { found };
        }
        self.search(ty, addressable, name, pkg, fold)
    }

    fn search(&mut self, ty: Type, addressable: bool, name: &str, pkg: PackageId, fold: bool) -> Found {
        if name == "_" {
            return Found::Nothing;
        }
        let (base, pointer) = self.deref(ty).map_or((ty, false), |base| (base, true));
        // A pointer to an interface or type parameter has no methods.
        if pointer && (self.is_interface(base) || self.types().is_type_param(base)) {
            return Found::Nothing;
        }
        let mut current = vec![Embedded { ty: base, path: Vec::new(), indirect: pointer, multiples: false }];
        let mut seen: FxHashSet<NamedId> = FxHashSet::default();
        // Embedded generic types may go on for ever: that is told as an instantiation cycle.
        for _ in 0..MAX_EMBEDDED {
            if current.is_empty() {
                break;
            }
            let mut next = Vec::new();
            let mut found: Option<(Hit, Vec<u32>, bool)> = None;
            for embedded in &current {
                for (hit, path) in self.hits_at(embedded, &mut seen, name, pkg, fold, found.is_none(), &mut next) {
                    if found.is_some() || embedded.multiples {
                        return Found::Ambiguous { path };
                    }
                    found = Some((hit, path, embedded.indirect));
                }
            }
            if let Some((hit, path, indirect)) = found {
                return self.found(hit, path, indirect, addressable);
            }
            current = consolidated(next);
        }
        Found::Nothing
    }

    /// What one type at the present depth has under the name; its embedded types go to `next`.
    #[allow(clippy::too_many_arguments)]
    fn hits_at(
        &self,
        embedded: &Embedded,
        seen: &mut FxHashSet<NamedId>,
        name: &str,
        pkg: PackageId,
        fold: bool,
        collect: bool,
        next: &mut Vec<Embedded>,
    ) -> Vec<(Hit, Vec<u32>)> {
        let mut hits = Vec::new();
        let same = |other: &str, other_pkg: PackageId| {
            same_name(name, pkg, other, other_pkg) || (fold && same_but_for_case(name, other))
        };
        if let TypeKind::Named(id) = self.types().kind(embedded.ty) {
            // Seen at a more shallow depth, which shadows this one.
            if !seen.insert(*id) {
                return hits;
            }
            let pkg = self.types().named(*id).pkg;
            if let Some((_, object)) = self.types().methods(*id).iter().find(|(m, _)| same(m, pkg)) {
                hits.push((Hit::Method(*object, embedded.ty), embedded.path.clone()));
                return hits;
            }
        }
        match self.types().under(embedded.ty) {
            TypeKind::Struct(fields) => {
                for (i, field) in fields.iter().enumerate() {
                    let path = || embedded.path.iter().copied().chain([i as u32]).collect::<Vec<_>>();
                    if same(&field.name, field.pkg) {
                        hits.push((Hit::Field(field.ty), path()));
                    } else if collect && hits.is_empty() && field.embedded {
                        let (ty, pointer) = self.deref(field.ty).map_or((field.ty, false), |base| (base, true));
                        let indirect = embedded.indirect || pointer;
                        next.push(Embedded { ty, path: path(), indirect, multiples: embedded.multiples });
                    }
                }
            }
            TypeKind::Interface(interface) => {
                if let Some(method) = interface.methods.iter().find(|m| same(&m.name, m.pkg)) {
                    hits.push((Hit::InterfaceMethod(embedded.ty, method.clone()), embedded.path.clone()));
                }
            }
            // Spec: Selectors. A type parameter has the methods of its constraint.
            TypeKind::TypeParam(_) => {
                let set = self.types().type_set(embedded.ty);
                if let Some(method) = set.methods.iter().find(|m| same(&m.name, m.pkg)) {
                    hits.push((Hit::InterfaceMethod(embedded.ty, method.clone()), embedded.path.clone()));
                }
            }
            _ => {}
        }
        hits
    }

    fn found(&mut self, hit: Hit, path: Vec<u32>, indirect: bool, addressable: bool) -> Found {
        match hit {
            Hit::Field(ty) => Found::Field { path, ty, indirect },
            Hit::InterfaceMethod(receiver, method) => {
                let object = self.interface_method(receiver, &method);
                Found::Method { path, object, sig: method.sig, indirect, interface: true }
            }
            Hit::Method(object, receiver) => {
                let pointer_receiver = matches!(&self.object(object).kind, ObjectKind::Func(f)
                    if f.receiver.is_some_and(|r| self.deref(r).is_some()));
                if pointer_receiver && !indirect && !addressable {
                    return Found::PointerReceiver;
                }
                self.obj_decl(object);
                let sig = self.instance_method_sig(receiver, object);
                Found::Method { path, object, sig, indirect, interface: false }
            }
        }
    }

    /// The signature of a method of `receiver`, which may be an instance of a generic type.
    fn instance_method_sig(&mut self, receiver: Type, object: ObjectId) -> Type {
        let sig = self.object(object).ty;
        let TypeKind::Named(id) = *self.types().kind(receiver) else { return sig };
        if self.types().named(id).instance_of.is_none() || !self.types().is_parameterized(sig) {
            return sig;
        }
        if let Some(&sig) = self.w.method_sigs.get(&(receiver, object)) {
            return sig;
        }
        let env = self.types().instance_env(id);
        let known = sig != self.w.no_signature && sig != super::checker::INVALID;
        let sig = self.types().subst(sig, &env);
        if known {
            self.w.method_sigs.insert((receiver, object), sig);
        }
        sig
    }

    /// The signature of a type's method with the name of `method`, for type inference.
    pub(super) fn method_sig(&mut self, ty: Type, method: &Method) -> Option<Type> {
        if self.is_interface(ty) || self.types().is_type_param(ty) {
            let set = self.types().type_set(ty);
            return set.methods.iter().find(|m| m.name == method.name && m.pkg == method.pkg).map(|m| m.sig);
        }
        let pkg = if method.pkg == PackageId::UNIVERSE { self.pkg } else { method.pkg };
        match self.search(ty, false, &method.name, pkg, false) {
            Found::Method { sig, .. } => Some(sig),
            _ => None,
        }
    }

    /// The package that declares a type; the present one for types without a name.
    fn home(&self, ty: Type) -> PackageId {
        match *self.types().kind(ty) {
            TypeKind::Named(id) => self.types().named(id).pkg,
            _ => self.pkg,
        }
    }

    fn interface_method(&mut self, receiver: Type, method: &Method) -> ObjectId {
        let key = (receiver, method.name.clone(), method.pkg);
        if let Some(&object) = self.w.interface_methods.get(&key) {
            return object;
        }
        let kind = ObjectKind::Func(FuncObject { receiver: Some(receiver), decl: None });
        let pkg = if is_exported(&method.name) { self.home(receiver) } else { method.pkg };
        let span = crate::source::Span::NONE;
        let object = self.w.info.new_object(Object { name: method.name.clone(), kind, ty: method.sig, pkg, span });
        self.w.interface_methods.insert(key, object);
        object
    }

    /// The name of a field or method that differs only in case, what it is, and its package.
    pub fn lookup_similar(&mut self, ty: Type, name: &str) -> Option<(String, &'static str, PackageId)> {
        let mut owner = None;
        if let TypeKind::Named(id) = *self.types().kind(self.deref(ty).unwrap_or(ty)) {
            let named = self.types().named(self.types().origin(id));
            let package = &self.w.packages[named.pkg.0 as usize];
            if package.library {
                if let Some(what) = hidden_member(&package.path, Some(&named.name), name) {
                    return Some((name.to_string(), what, named.pkg));
                }
                owner = Some(named.name.clone());
            }
        }
        let found = self.member_but_for_case(ty, name)?;
        let package = &self.w.packages[found.2.0 as usize];
        if is_exported(&found.0)
            || !package.library
            || hidden_member(&package.path, owner.as_deref(), &found.0).is_some()
        {
            return Some(found);
        }
        // The library here has names of its own.
        let (head, tail) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
        let exported = head.to_uppercase() + tail;
        let what = match self.lookup_field_or_method(ty, true, &exported, self.pkg) {
            Found::Field { .. } => "field",
            Found::Method { .. } | Found::PointerReceiver => "method",
            _ => return None,
        };
        Some((exported, what, found.2))
    }

    fn member_but_for_case(&mut self, ty: Type, name: &str) -> Option<(String, &'static str, PackageId)> {
        let pkg = self.pkg;
        match self.lookup_folded(ty, true, name, pkg, true) {
            Found::Field { path, .. } => {
                let (last, init) = path.split_last()?;
                let mut at = ty;
                for &i in init {
                    at = self.field_at(at, i)?.1;
                }
                let (name, _, pkg) = self.field_at(at, *last)?;
                Some((name, "field", pkg))
            }
            Found::Method { object, .. } => {
                let object = self.object(object);
                Some((object.name.to_string(), "method", object.pkg))
            }
            _ => None,
        }
    }

    /// The name, type and package of a struct's field; pointers are followed.
    pub(super) fn field_at(&self, ty: Type, index: u32) -> Option<(String, Type, PackageId)> {
        let base = match self.types().under(ty) {
            TypeKind::Pointer(base) => *base,
            _ => ty,
        };
        let TypeKind::Struct(fields) = self.types().under(base) else { return None };
        let field = fields.get(index as usize)?;
        let pkg = if is_exported(&field.name) { self.home(self.deref(ty).unwrap_or(ty)) } else { field.pkg };
        Some((field.name.to_string(), field.ty, pkg))
    }

    /// `None`: `ty` implements `iface`. `Some`: why it doesn't, as messages end: `(missing method M)`.
    /// Spec: Implementing an interface.
    pub fn missing_method(&mut self, ty: Type, iface: Type) -> Option<String> {
        self.missing_method_of(ty, iface, true)
    }

    /// Not `strict`: methods that an interface `ty` lacks don't matter, only those of another type (Spec: Type assertions).
    pub fn missing_method_of(&mut self, ty: Type, iface: Type, strict: bool) -> Option<String> {
        let TypeKind::Interface(interface) = self.types().under(iface).clone() else { return None };
        for method in interface.methods.iter() {
            if let Some(why) = self.lacks_method(ty, iface, method, strict) {
                return Some(why).filter(|_| !self.has_invalid_embedded(ty, 0));
            }
        }
        None
    }

    pub(super) fn lacks_method(&mut self, ty: Type, iface: Type, method: &Method, strict: bool) -> Option<String> {
        let name = &method.name;
        if self.is_interface(ty) || self.types().is_type_param(ty) {
            let own = self.types().type_set(ty);
            return match own.methods.iter().find(|m| m.name == *name && m.pkg == method.pkg) {
                None if strict => Some(format!("(missing method {name})")),
                Some(m) if m.sig != method.sig => Some(self.wrong_type(name, m.sig, method.sig)),
                _ => None,
            };
        }
        let pkg = if method.pkg == PackageId::UNIVERSE { self.pkg } else { method.pkg };
        match self.search(ty, false, name, pkg, false) {
            Found::Method { sig, .. } if sig == method.sig => None,
            Found::Method { sig, .. } => Some(self.wrong_type(name, sig, method.sig)),
            Found::Field { .. } => Some(format!("({}.{name} is a field, not a method)", self.type_string(ty))),
            Found::Ambiguous { .. } => Some(format!("(ambiguous selector {}.{name})", self.type_string(ty))),
            Found::PointerReceiver => Some(format!("(method {name} has pointer receiver)")),
            Found::Nothing => Some(self.why_no_method(ty, iface, method)),
        }
    }

    fn why_no_method(&mut self, ty: Type, iface: Type, method: &Method) -> String {
        for side in [ty, iface] {
            if self.is_interface_pointer(side) {
                return format!("({})", self.interface_pointer_error(side));
            }
        }
        let name = &method.name;
        let pkg = self.pkg;
        if let Found::Method { object, sig, .. } = self.search(ty, false, name, pkg, true) {
            let other = self.object(object).name.clone();
            if other == *name {
                return format!("(unexported method {name})");
            }
            let (have, want) = (self.func_string(&other, sig), self.func_string(name, method.sig));
            return format!("(missing method {name})\n\t\thave {have}\n\t\twant {want}");
        }
        format!("(missing method {name})")
    }

    pub(super) fn wrong_type(&self, name: &str, have: Type, want: Type) -> String {
        let shown = |naming| (self.func_string_naming(name, have, naming), self.func_string_naming(name, want, naming));
        let (mut have, mut want) = shown(Naming::NoParams);
        if have == want {
            (have, want) = shown(Naming::PathsNoParams);
        }
        if have == want {
            return format!("(wrong type for method {name})");
        }
        format!("(wrong type for method {name})\n\t\thave {have}\n\t\twant {want}")
    }

    pub fn is_interface_pointer(&self, ty: Type) -> bool {
        self.is_param_pointer(ty)
            || matches!(self.types().under(ty), TypeKind::Pointer(base) if self.is_interface(*base))
    }

    fn is_param_pointer(&self, ty: Type) -> bool {
        matches!(self.types().under(ty), TypeKind::Pointer(base) if self.types().is_type_param(*base))
    }

    pub fn interface_pointer_error(&self, ty: Type) -> String {
        let what = if self.is_param_pointer(ty) { "type parameter" } else { "interface" };
        format!("type {} is pointer to {what}, not {what}", self.type_string(ty))
    }

    /// An embedded field that could not be typed may have any method.
    fn has_invalid_embedded(&self, ty: Type, depth: u32) -> bool {
        let base = match self.types().under(ty) {
            TypeKind::Pointer(base) => *base,
            _ => ty,
        };
        match self.types().under(base) {
            TypeKind::Struct(fields) if depth < 20 => {
                fields.iter().any(|f| f.embedded && (f.ty == INVALID || self.has_invalid_embedded(f.ty, depth + 1)))
            }
            _ => false,
        }
    }
}

/// Types that stand several times at a depth are kept once, and marked.
fn consolidated(list: Vec<Embedded>) -> Vec<Embedded> {
    let mut out: Vec<Embedded> = Vec::with_capacity(list.len());
    for embedded in list {
        match out.iter_mut().find(|other| other.ty == embedded.ty) {
            Some(other) => other.multiples = true,
            None => out.push(embedded),
        }
    }
    out
}

/// What a name is among the fields and methods that a type of Go's library, or any of a package, does not export.
fn hidden_member(path: &str, ty: Option<&str>, name: &str) -> Option<&'static str> {
    include_str!("unexported_members.txt").lines().find_map(|line| {
        let (owner, members) = line.split_once(' ')?;
        let (package, of) = owner.rsplit_once('.')?;
        if package != path || ty.is_some_and(|ty| ty != of) {
            return None;
        }
        let (fields, methods) = members.split_once('|')?;
        let among = |list: &str| list.split_whitespace().any(|member| member == name);
        match among(fields) {
            true => Some("field"),
            false => among(methods).then_some("method"),
        }
    })
}
