//! Type sets (Spec: Interface types, General interfaces, Implementing an interface).
//!
//! In: a constraint or a type parameter. Out: the methods and the types that its type set has.
//! Always: a term's type is never an interface and never a type parameter.

use super::{Basic, ChanDir, Method, Term, Type, TypeKind, TypeTable};

/// What an interface's type set is made of.
#[derive(Clone, Default, Debug)]
pub struct TypeSet {
    pub methods: Vec<Method>,
    /// `None`: all types.
    pub terms: Option<Vec<Term>>,
    /// All types are comparable. Not set where there are terms: those that aren't comparable have been taken out.
    pub comparable: bool,
}

impl TypeSet {
    pub fn is_empty(&self) -> bool {
        self.terms.as_ref().is_some_and(Vec::is_empty)
    }

    pub fn is_all(&self) -> bool {
        self.terms.is_none() && self.methods.is_empty() && !self.comparable
    }

    /// An interface that variables can have.
    pub fn is_method_set(&self) -> bool {
        self.terms.is_none() && !self.comparable
    }
}

/// The one underlying type that all types of a type set share, or why there is none.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum CommonUnder {
    Type(Type),
    NoSpecificType,
    ChanElems(Type, Type),
    ChanDirs(Type, Type),
    Different(Type, Type),
}

impl CommonUnder {
    pub fn ok(self) -> Option<Type> {
        match self {
            CommonUnder::Type(ty) => Some(ty),
            _ => None,
        }
    }
}

impl TypeTable {
    pub(super) fn set_constraint(&self, id: super::TypeParamId, constraint: Type) {
        self.constraints.borrow_mut().insert(id, constraint);
    }

    /// The constraint as it was written.
    pub fn constraint(&self, id: super::TypeParamId) -> Type {
        match self.constraints.borrow().get(&id) {
            Some(&ty) => ty,
            None => self.type_param(id).constraint,
        }
    }

    /// The type set of an interface, of a type parameter's constraint, or of the type itself.
    pub fn type_set(&self, ty: Type) -> TypeSet {
        self.type_set_at(ty, 0)
    }

    fn type_set_at(&self, ty: Type, depth: u32) -> TypeSet {
        // A constraint that contains itself has been refused.
        if depth > 50 {
            return TypeSet::default();
        }
        match self.kind(self.underlying(ty)) {
            TypeKind::TypeParam(id) => self.type_set_at(self.constraint(*id), depth + 1),
            TypeKind::Interface(i) => {
                let mut set = TypeSet { methods: i.methods.to_vec(), terms: None, comparable: i.comparable };
                for &elem in i.terms.iter() {
                    let other = self.type_set_at(elem, depth + 1);
                    set.terms = self.intersect(set.terms, other.terms);
                    set.comparable |= other.comparable;
                }
                if let (true, Some(terms)) = (set.comparable, &mut set.terms) {
                    terms.retain(|t| self.is_comparable(t.ty, false));
                    set.comparable = false;
                }
                set
            }
            TypeKind::Union(terms) => {
                let mut all: Option<Vec<Term>> = Some(Vec::new());
                for term in terms.iter() {
                    if self.is_interface(term.ty) {
                        match (self.type_set_at(term.ty, depth + 1).terms, &mut all) {
                            (Some(more), Some(list)) => list.extend(more),
                            _ => all = None,
                        }
                    } else if self.underlying(term.ty) == Basic::Invalid.ty()
                        || term.tilde && self.underlying(term.ty) != term.ty
                    {
                        // It has been told. No type is in the term's type set.
                    } else if let Some(list) = &mut all {
                        list.push(term.clone());
                    }
                }
                if let Some(list) = &mut all {
                    self.normalize(list);
                }
                TypeSet { methods: Vec::new(), terms: all, comparable: false }
            }
            TypeKind::Basic(Basic::Invalid) => TypeSet::default(),
            _ => TypeSet { methods: Vec::new(), terms: Some(vec![Term { tilde: false, ty }]), comparable: false },
        }
    }

    /// Terms that another one includes are left out.
    fn normalize(&self, list: &mut Vec<Term>) {
        let mut out: Vec<Term> = Vec::with_capacity(list.len());
        for term in list.drain(..) {
            if out.iter().any(|o| self.term_subset(&term, o)) {
                continue;
            }
            out.retain(|o| !self.term_subset(o, &term));
            out.push(term);
        }
        *list = out;
    }

    fn term_subset(&self, a: &Term, b: &Term) -> bool {
        if b.tilde { self.underlying(a.ty) == self.underlying(b.ty) } else { !a.tilde && a.ty == b.ty }
    }

    fn intersect(&self, a: Option<Vec<Term>>, b: Option<Vec<Term>>) -> Option<Vec<Term>> {
        let (a, b) = match (a, b) {
            (None, other) | (other, None) => return other,
            (Some(a), Some(b)) => (a, b),
        };
        let mut out = Vec::new();
        for x in &a {
            for y in &b {
                if self.term_subset(x, y) {
                    out.push(x.clone());
                } else if self.term_subset(y, x) {
                    out.push(y.clone());
                }
            }
        }
        self.normalize(&mut out);
        Some(out)
    }

    /// Whether two terms share a type.
    pub fn terms_overlap(&self, a: &Term, b: &Term) -> bool {
        let seen_by = |t: &Term, other: &Term| if other.tilde { self.underlying(t.ty) } else { t.ty };
        seen_by(a, b) == seen_by(b, a)
    }

    pub fn term_includes(&self, term: &Term, ty: Type) -> bool {
        if term.tilde { self.underlying(ty) == self.underlying(term.ty) } else { ty == term.ty }
    }

    /// Whether every term of `a` is in `b`.
    pub fn terms_subset(&self, a: &Option<Vec<Term>>, b: &Option<Vec<Term>>) -> bool {
        match (a, b) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(a), Some(b)) => a.iter().all(|x| b.iter().any(|y| self.term_subset(x, y))),
        }
    }

    /// The specific types of a type parameter's type set; of another type, itself. `None`: there are no specific types.
    pub fn specific_types(&self, ty: Type) -> Option<Vec<Type>> {
        match self.kind(ty) {
            TypeKind::TypeParam(_) => Some(self.type_set(ty).terms?.into_iter().map(|t| t.ty).collect()),
            _ => Some(vec![ty]),
        }
    }

    /// Whether a predicate of underlying types holds for every type of the type set. False without specific types.
    pub fn all_under(&self, ty: Type, predicate: impl Fn(&TypeKind) -> bool) -> bool {
        if !self.is_type_param(ty) {
            return predicate(self.under(ty));
        }
        self.specific_types(ty).is_some_and(|list| !list.is_empty() && list.iter().all(|&t| predicate(self.under(t))))
    }

    /// The underlying type that all types of the type set have in common; of channels the most restricted one.
    pub fn common_under(&self, ty: Type) -> CommonUnder {
        if !self.is_type_param(ty) {
            return CommonUnder::Type(self.underlying(ty));
        }
        let Some(list) = self.specific_types(ty) else { return CommonUnder::NoSpecificType };
        let mut common: Option<(Type, Type)> = None;
        for t in list {
            let u = self.underlying(t);
            let Some((ct, cu)) = common else {
                common = Some((t, u));
                continue;
            };
            if let (TypeKind::Chan { dir: cd, elem: ce }, TypeKind::Chan { dir, elem }) = (self.kind(cu), self.kind(u))
            {
                if ce != elem {
                    return CommonUnder::ChanElems(ct, t);
                }
                match (cd, dir) {
                    (a, b) if a == b => {}
                    (ChanDir::Both, _) => common = Some((t, u)),
                    (_, ChanDir::Both) => {}
                    _ => return CommonUnder::ChanDirs(ct, t),
                }
                continue;
            }
            if cu != u {
                return CommonUnder::Different(ct, t);
            }
        }
        match common {
            Some((_, u)) => CommonUnder::Type(u),
            None => CommonUnder::NoSpecificType,
        }
    }

    /// The common underlying type, or the type's own underlying type where there is none.
    pub fn core(&self, ty: Type) -> Type {
        self.common_under(ty).ok().unwrap_or(self.underlying(ty))
    }
}
