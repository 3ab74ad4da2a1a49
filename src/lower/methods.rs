//! Method sets (Spec: Method sets, Selectors).
//!
//! In: a type. Out: its methods, promoted ones included, and the way through embedded fields to each.
//! Always: in order of name; a name found twice at the shallowest depth is no method.
//! Not here: the functions that interfaces call (`wrapper`).

use super::{Lower, TypeArgs};
use crate::check::info::ObjectKind;
use crate::types::{ObjectId, PackageId, Type, TypeKind};
use rustc_hash::FxHashSet;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// What a method is in the end.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Target {
    /// Declared; `true`: with a pointer receiver.
    Declared(ObjectId, bool),
    /// Of an embedded interface.
    Interface,
}

/// A method of a method set.
#[derive(Clone, Debug)]
pub struct Method {
    pub name: SmolStr,
    pub pkg: PackageId,
    pub sig: Type,
    /// The embedded fields on the way to the method's receiver.
    pub path: Vec<u32>,
    pub target: Target,
    /// What stands for a declared method's type parameters.
    pub args: TypeArgs,
}

/// A type at some depth of the search.
struct Embedded {
    ty: Type,
    path: Vec<u32>,
    /// A pointer was followed on the way, so that the value can be addressed.
    indirect: bool,
}

impl Lower<'_> {
    /// The method set of a type that is not an interface.
    pub(super) fn method_set(&self, ty: Type) -> Vec<Method> {
        let (base, pointer) = match self.kind(ty) {
            TypeKind::Pointer(elem) => (*elem, true),
            _ => (ty, false),
        };
        if pointer && self.is_interface(base) {
            return Vec::new();
        }
        let mut found: BTreeMap<(SmolStr, PackageId), Option<Method>> = BTreeMap::new();
        let mut seen: FxHashSet<Type> = FxHashSet::default();
        let mut level = vec![Embedded { ty: base, path: Vec::new(), indirect: pointer }];
        while !level.is_empty() {
            let mut here: BTreeMap<(SmolStr, PackageId), Option<Method>> = BTreeMap::new();
            let mut next = Vec::new();
            let types: Vec<Type> = level.iter().map(|e| e.ty).collect();
            for embedded in &level {
                if seen.contains(&embedded.ty) {
                    continue;
                }
                // The same type twice at one depth: whatever it has is ambiguous.
                let twice = types.iter().filter(|&&t| t == embedded.ty).count() > 1;
                self.members(embedded, twice, &mut here, &mut next);
            }
            seen.extend(types);
            for (name, method) in here {
                found.entry(name).or_insert(method);
            }
            level = next;
        }
        found.into_values().flatten().filter(|m| !m.name.is_empty()).collect()
    }

    /// Adds the methods and fields that a type has itself.
    fn members(
        &self,
        at: &Embedded,
        twice: bool,
        here: &mut BTreeMap<(SmolStr, PackageId), Option<Method>>,
        next: &mut Vec<Embedded>,
    ) {
        let mut add = |name: SmolStr, pkg: PackageId, method: Option<Method>| {
            let method = if twice { None } else { method };
            here.entry((name, pkg)).and_modify(|m| *m = None).or_insert(method);
        };
        if let TypeKind::Named(id) = self.kind(at.ty) {
            let types = &self.world.types;
            let env = types.instance_env(*id);
            let args = types.type_args(*id);
            for (name, object) in types.methods(*id) {
                let o = self.world.info.object(*object);
                let ObjectKind::Func(f) = &o.kind else { continue };
                let pointer = f.receiver.is_some_and(|r| matches!(self.kind(r), TypeKind::Pointer(_)));
                let pkg = self.name_pkg(name, o.pkg);
                // A pointer receiver's method is in the set only of what can be addressed.
                let method = (!pointer || at.indirect).then(|| Method {
                    name: name.clone(),
                    pkg,
                    sig: types.subst(o.ty, &env),
                    path: at.path.clone(),
                    target: Target::Declared(*object, pointer),
                    args: args.clone(),
                });
                // A method with type parameters of its own is never called through an interface.
                let method = method.filter(|_| self.dots(o.ty).is_empty());
                add(name.clone(), pkg, method);
            }
        }
        match self.under(at.ty) {
            TypeKind::Interface(interface) => {
                for m in interface.methods.iter() {
                    let method = Method {
                        name: m.name.clone(),
                        pkg: m.pkg,
                        sig: m.sig,
                        path: at.path.clone(),
                        target: Target::Interface,
                        args: TypeArgs::from([]),
                    };
                    add(m.name.clone(), m.pkg, Some(method));
                }
            }
            TypeKind::Struct(fields) => {
                for (i, field) in fields.iter().enumerate() {
                    // A field hides deeper methods of its name.
                    add(field.name.clone(), field.pkg, None);
                    if !field.embedded {
                        continue;
                    }
                    let (ty, pointer) = match self.kind(field.ty) {
                        TypeKind::Pointer(elem) => (*elem, true),
                        _ => (field.ty, false),
                    };
                    let mut path = at.path.clone();
                    path.push(i as u32);
                    next.push(Embedded { ty, path, indirect: at.indirect || pointer });
                }
            }
            _ => {}
        }
    }

    /// The package that tells a name apart: none for exported names.
    pub(super) fn name_pkg(&self, name: &str, pkg: PackageId) -> PackageId {
        if name.chars().next().is_some_and(char::is_uppercase) { PackageId::UNIVERSE } else { pkg }
    }
}
