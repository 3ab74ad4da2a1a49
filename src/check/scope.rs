//! Declarations and scope (Spec: Declarations and scope).
//!
//! In: names and what they declare. Out: what a name means at the present place.
//! Always: scope 0 is the package's, scope 1 the (first) file's; the universe stands outside of both.
//! A local name is in its scope from its `declare` call on, which its statement makes at the right place.

use super::checker::Checker;
use super::info::ObjectKind;
use crate::diag::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::Ident;
use crate::types::ObjectId;
use rustc_hash::FxHashMap;
use smol_str::SmolStr;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ScopeId(pub u32);

impl ScopeId {
    pub const PACKAGE: ScopeId = ScopeId(0);
    /// The first file's: imports. Its parent is the package's.
    pub const FILE: ScopeId = ScopeId(1);
}

#[derive(Default, Debug)]
pub struct Scope {
    /// `None`: the universe.
    pub parent: Option<ScopeId>,
    pub names: FxHashMap<SmolStr, ObjectId>,
}

impl<'a> Checker<'a> {
    /// Enters a new scope inside the present one.
    pub fn open_scope(&mut self) -> ScopeId {
        let id = self.new_scope(Some(self.env.scope));
        self.env.scope = id;
        id
    }

    /// Leaves the present scope.
    pub fn close_scope(&mut self) {
        if let Some(parent) = self.scopes[self.env.scope.0 as usize].parent {
            self.env.scope = parent;
        }
    }

    pub fn new_scope(&mut self, parent: Option<ScopeId>) -> ScopeId {
        let id = ScopeId(self.scopes.len() as u32);
        self.scopes.push(Scope { parent, names: FxHashMap::default() });
        id
    }

    /// What `name` means here.
    pub fn lookup(&self, name: &str) -> Option<ObjectId> {
        self.lookup_in_chain(name).map(|(_, object)| object)
    }

    /// What `name` means here, and the scope that says so (`None` for the universe).
    pub fn lookup_in_chain(&self, name: &str) -> Option<(Option<ScopeId>, ObjectId)> {
        let mut at = Some(self.env.scope);
        while let Some(id) = at {
            let scope = &self.scopes[id.0 as usize];
            if let Some(&object) = scope.names.get(name) {
                return Some((Some(id), object));
            }
            at = scope.parent;
        }
        self.w.universe.get(name).map(|&object| (None, object))
    }

    /// What `name` means in exactly this scope.
    pub fn lookup_in(&self, scope: ScopeId, name: &str) -> Option<ObjectId> {
        self.scopes[scope.0 as usize].names.get(name).copied()
    }

    /// The scope that local declarations go to: at the top level of a script the package's.
    pub fn declaration_scope(&self) -> ScopeId {
        if self.at_script_top() { ScopeId::PACKAGE } else { self.env.scope }
    }

    /// Declares `object` under `ident` in the present scope and records it. `_` is recorded but not declared.
    pub fn declare(&mut self, ident: &Ident, object: ObjectId) {
        let scope = self.declaration_scope();
        self.declare_in(scope, ident, object);
        let local = matches!(self.object(object).kind, ObjectKind::Var { field: false, param: false, .. });
        if local && self.lookup_in(scope, &ident.name) == Some(object) {
            self.local_vars.push(object);
        }
    }

    pub fn declare_in(&mut self, scope: ScopeId, ident: &Ident, object: ObjectId) {
        self.record_def(ident, object);
        self.insert(scope, &ident.name, ident.span, object);
    }

    /// Puts a name into a scope; an error if it is there. Reports whether it went in.
    pub fn insert(&mut self, scope: ScopeId, name: &SmolStr, span: Span, object: ObjectId) -> bool {
        // Spec: Blank identifier.
        if name == "_" {
            return true;
        }
        if let Some(other) = self.lookup_in(scope, name)
            && !self.may_redeclare(scope, other)
        {
            let span_of_other = self.object(other).span;
            let d = Diagnostic::error(Code::DuplicateDecl, span, format!("{name} redeclared in this block"))
                .label(span_of_other, format!("other declaration of {name}"));
            self.report(d);
            return false;
        }
        self.scopes[scope.0 as usize].names.insert(name.clone(), object);
        true
    }

    /// A line at the prompt may declare anew what an earlier line declared.
    pub(super) fn may_redeclare(&self, scope: ScopeId, other: ObjectId) -> bool {
        scope == ScopeId::PACKAGE && self.is_script() && other.0 < self.first_object
    }
}
