//! Type unification (Spec: Type unification).
//!
//! In: two types, some with type parameters to be found. Out: whether they can be made identical, or loosely so, and
//! what the parameters stand for then.
//! Not here: which types are unified with which (`infer`).

use super::checker::Checker;
use super::lookup::Found;
use crate::types::{ChanDir, Interface, Type, TypeKind, TypeParamId};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// How exactly types must match.
#[derive(Clone, Copy, PartialEq)]
pub enum Mode {
    /// A defined type matches its underlying type literal, channel directions don't matter.
    Inexact,
    /// Inexact at the top, exact for element types.
    Assign,
    Exact,
}

/// Deeper types are taken for endless.
const MAX_DEPTH: u32 = 100;

pub struct Unifier {
    /// Parameters that were joined have the same value.
    handles: FxHashMap<TypeParamId, usize>,
    values: Vec<Option<Type>>,
    depth: u32,
}

impl Unifier {
    pub fn new(params: &[TypeParamId], values: Vec<Option<Type>>) -> Unifier {
        let handles = params.iter().enumerate().map(|(i, &p)| (p, i)).collect();
        Unifier { handles, values, depth: 0 }
    }

    pub fn at(&self, param: TypeParamId) -> Option<Type> {
        self.values[*self.handles.get(&param)?]
    }

    pub fn set(&mut self, param: TypeParamId, ty: Type) {
        if let Some(&handle) = self.handles.get(&param) {
            self.values[handle] = Some(ty);
        }
    }

    pub fn unknowns(&self) -> usize {
        self.handles.values().filter(|&&h| self.values[h].is_none()).count()
    }

    pub fn inferred(&self, params: &[TypeParamId]) -> Vec<Option<Type>> {
        params.iter().map(|&p| self.at(p)).collect()
    }

    fn bound(&self, c: &Checker, ty: Type) -> Option<TypeParamId> {
        c.types().as_type_param(ty).filter(|p| self.handles.contains_key(p))
    }

    /// False if both have values already.
    fn join(&mut self, x: TypeParamId, y: TypeParamId) -> bool {
        let (hx, hy) = (self.handles[&x], self.handles[&y]);
        if hx == hy {
            return true;
        }
        let (from, to) = match (self.values[hx], self.values[hy]) {
            (Some(_), Some(_)) => return false,
            (Some(_), None) => (hy, hx),
            _ => (hx, hy),
        };
        self.handles.values_mut().filter(|h| **h == from).for_each(|h| *h = to);
        true
    }

    pub fn unify(&mut self, c: &mut Checker, x: Type, y: Type, mode: Mode) -> bool {
        if x == y {
            return true;
        }
        if self.depth > MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        let ok = self.nify(c, x, y, mode);
        self.depth -= 1;
        ok
    }

    fn nify(&mut self, c: &mut Checker, mut x: Type, mut y: Type, mode: Mode) -> bool {
        let named = |c: &Checker, ty: Type| matches!(c.types().kind(ty), TypeKind::Named(_));
        if named(c, x) || self.bound(c, y).is_some() {
            std::mem::swap(&mut x, &mut y);
        }
        // A defined type and a type literal match if the underlying types do.
        if mode != Mode::Exact && named(c, y) && is_literal(c, x) && !c.is_interface(x) {
            y = c.types().underlying(y);
            if x == y {
                return true;
            }
        }
        match (self.bound(c, x), self.bound(c, y)) {
            (Some(px), Some(py)) => {
                if self.join(px, py) {
                    return true;
                }
                return match (self.at(px), self.at(py)) {
                    (Some(x), Some(y)) => self.unify(c, x, y, mode),
                    _ => false,
                };
            }
            (Some(px), None) => return self.unify_param(c, px, y, mode),
            _ => {}
        }
        let (xi, yi) = (interface(c, x), interface(c, y));
        if mode != Mode::Exact && (xi.is_some() || yi.is_some()) {
            return match (xi, yi) {
                (Some(xi), Some(yi)) => self.unify_interfaces(c, &xi, &yi),
                (Some(i), None) => self.unify_methods(c, &i, y),
                (None, Some(i)) => self.unify_methods(c, &i, x),
                (None, None) => false,
            };
        }
        if c.types().is_type_param(y) {
            std::mem::swap(&mut x, &mut y);
        }
        self.unify_parts(c, x, y, mode)
    }

    /// A parameter that is looked for, and a type.
    fn unify_param(&mut self, c: &mut Checker, param: TypeParamId, y: Type, mode: Mode) -> bool {
        let Some(x) = self.at(param) else {
            self.set(param, y);
            return true;
        };
        if !self.unify(c, x, y, mode) {
            return false;
        }
        let named = |c: &Checker, ty: Type| matches!(c.types().kind(ty), TypeKind::Named(_));
        let (xn, yn) = (named(c, x), named(c, y));
        match (interface(c, x), interface(c, y)) {
            (Some(_), Some(_)) if xn && yn => return x == y,
            (Some(xi), Some(yi)) if xi.methods.len() != yi.methods.len() => return false,
            (Some(_), Some(_)) | (None, None) => {}
            _ => return false,
        }
        if mode != Mode::Exact && !xn {
            // A defined type is the better one, and so is a channel with a direction.
            let directed = matches!(c.types().under(y), TypeKind::Chan { dir, .. } if *dir != ChanDir::Both);
            if yn || directed {
                self.set(param, y);
            }
        }
        true
    }

    fn unify_interfaces(&mut self, c: &mut Checker, xi: &Interface, yi: &Interface) -> bool {
        if xi.comparable != yi.comparable || xi.terms != yi.terms {
            return false;
        }
        let (few, many) = if xi.methods.len() > yi.methods.len() { (yi, xi) } else { (xi, yi) };
        few.methods.iter().all(|m| {
            let other = many.methods.iter().find(|o| o.name == m.name && o.pkg == m.pkg);
            other.is_some_and(|o| self.unify(c, m.sig, o.sig, Mode::Exact))
        })
    }

    /// An interface and a type that must have its methods.
    fn unify_methods(&mut self, c: &mut Checker, interface: &Interface, ty: Type) -> bool {
        interface.methods.iter().all(|m| {
            let pkg = if m.pkg == crate::types::PackageId::UNIVERSE { c.pkg } else { m.pkg };
            match c.lookup_field_or_method(ty, false, &m.name, pkg) {
                Found::Method { sig, .. } => {
                    c.generic_signature(sig).is_none() && self.unify(c, m.sig, sig, Mode::Exact)
                }
                _ => false,
            }
        })
    }

    fn unify_lists(&mut self, c: &mut Checker, xs: &[Type], ys: &[Type], mode: Mode) -> bool {
        xs.len() == ys.len() && xs.iter().zip(ys).all(|(&x, &y)| self.unify(c, x, y, mode))
    }

    fn unify_parts(&mut self, c: &mut Checker, x: Type, y: Type, mode: Mode) -> bool {
        // Element types must match exactly where the whole is assigned.
        let elem = if mode == Mode::Assign { Mode::Exact } else { mode };
        match (c.types().kind(x).clone(), c.types().kind(y).clone()) {
            (TypeKind::Array { len: a, elem: xe }, TypeKind::Array { len: b, elem: ye }) => {
                a == b && self.unify(c, xe, ye, elem)
            }
            (TypeKind::Slice(xe), TypeKind::Slice(ye)) | (TypeKind::Pointer(xe), TypeKind::Pointer(ye)) => {
                self.unify(c, xe, ye, elem)
            }
            (TypeKind::Struct(xs), TypeKind::Struct(ys)) => {
                xs.len() == ys.len()
                    && xs.iter().zip(ys.iter()).all(|(f, g)| {
                        f.embedded == g.embedded
                            && f.tag == g.tag
                            && f.name == g.name
                            && f.pkg == g.pkg
                            && self.unify(c, f.ty, g.ty, elem)
                    })
            }
            (TypeKind::Tuple(xs), TypeKind::Tuple(ys)) => self.unify_lists(c, &xs, &ys, mode),
            (TypeKind::Signature(xs), TypeKind::Signature(ys)) => {
                xs.variadic == ys.variadic
                    && self.unify_lists(c, &xs.params, &ys.params, elem)
                    && self.unify_lists(c, &xs.results, &ys.results, elem)
            }
            (TypeKind::Interface(xi), TypeKind::Interface(yi)) => {
                xi.methods.len() == yi.methods.len() && self.unify_interfaces(c, &xi, &yi)
            }
            (TypeKind::Map { key: xk, value: xv }, TypeKind::Map { key: yk, value: yv }) => {
                self.unify(c, xk, yk, elem) && self.unify(c, xv, yv, elem)
            }
            (TypeKind::Chan { dir: a, elem: xe }, TypeKind::Chan { dir: b, elem: ye }) => {
                (mode != Mode::Exact || a == b) && self.unify(c, xe, ye, elem)
            }
            (TypeKind::Named(xn), TypeKind::Named(yn)) => {
                let (xa, ya) = (c.types().type_args(xn), c.types().type_args(yn));
                !xa.is_empty() && self.unify_lists(c, &xa, &ya, mode) && c.types().origin(xn) == c.types().origin(yn)
            }
            // A type parameter that is not looked for stands for its core type.
            (TypeKind::TypeParam(_), _) => match c.types().common_under(x).ok() {
                Some(core) => self.unify(c, core, y, Mode::Assign),
                None => false,
            },
            _ => false,
        }
    }
}

fn interface(c: &Checker, ty: Type) -> Option<Arc<Interface>> {
    match c.types().under(ty) {
        TypeKind::Interface(i) => Some(i.clone()),
        _ => None,
    }
}

fn is_literal(c: &Checker, ty: Type) -> bool {
    !matches!(c.types().kind(ty), TypeKind::Named(_) | TypeKind::TypeParam(_))
}
