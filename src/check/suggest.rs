//! Help for names that mean nothing: what may have been meant instead.
//!
//! In: a name that was not found, and where it was looked for. Out: help, or nothing where nothing is close.
//! Always: the closest name wins, and of equally close ones the first in the alphabet, so that the help is the same in every run.
//! Not here: Go's own hints, which are part of its messages (`but have Println`, `but does have field Owner`).

use super::checker::Checker;
use super::resolver::implicit_path;
use super::standard;
use super::typexpr::is_exported;
use crate::diag::{Code, Diagnostic, closest};
use crate::source::Span;
use crate::types::{PackageId, Type, TypeKind};

/// How deep embedded fields are looked into.
const EMBEDDING_DEPTH: usize = 4;

impl Checker<'_> {
    /// For a name that no scope declares: the package to import, or a name in scope.
    pub(super) fn help_for_name(&self, name: &str) -> Option<String> {
        let path = implicit_path(name);
        if self.importer.paths().contains(&path) {
            return Some(format!("add `import \"{path}\"`"));
        }
        let mut names: Vec<&str> = self.w.universe.keys().map(|name| name.as_str()).collect();
        let mut at = Some(self.env.scope);
        while let Some(id) = at {
            let scope = &self.scopes[id.0 as usize];
            names.extend(scope.names.keys().map(|name| name.as_str()));
            at = scope.parent;
        }
        closest(name, names).map(did_you_mean)
    }

    /// For a name that a package doesn't export.
    pub(super) fn help_for_member(&self, package: PackageId, name: &str) -> Option<String> {
        let names = self.w.packages[package.0 as usize].scope.keys().map(|name| name.as_str());
        closest(name, names.filter(|name| is_exported(name))).map(did_you_mean)
    }

    /// For a selector that is neither a field nor a method of the type. `fields`: no method will do.
    pub(super) fn help_for_selector(&self, ty: Type, name: &str, fields: bool) -> Option<String> {
        let mut names = Vec::new();
        self.selectors(ty, fields, EMBEDDING_DEPTH, &mut names);
        closest(name, names).map(did_you_mean)
    }

    /// The names of a type's fields and methods, those of embedded fields among them.
    fn selectors<'t>(&'t self, ty: Type, fields: bool, depth: usize, names: &mut Vec<&'t str>) {
        let ty = match *self.types().kind(ty) {
            TypeKind::Pointer(base) => base,
            _ => ty,
        };
        let visible = |name: &str, pkg: PackageId| is_exported(name) || pkg == self.pkg;
        if let (TypeKind::Named(id), false) = (self.types().kind(ty), fields) {
            let named = self.types().named(*id);
            let methods = named.methods.iter().map(|(name, _)| name.as_str());
            names.extend(methods.filter(|name| visible(name, named.pkg)));
        }
        match self.types().under(ty) {
            TypeKind::Struct(members) => {
                for field in members.iter().filter(|field| visible(&field.name, field.pkg)) {
                    names.push(&field.name);
                    if field.embedded && depth > 0 {
                        self.selectors(field.ty, fields, depth - 1, names);
                    }
                }
            }
            TypeKind::Interface(interface) if !fields => {
                let methods = interface.methods.iter().filter(|method| visible(&method.name, method.pkg));
                names.extend(methods.map(|method| method.name.as_str()));
            }
            _ => {}
        }
    }
}

/// The error for an import path without a package; `paths` are those of the library.
pub fn missing_package(path: &str, span: Span, paths: &[&str]) -> Diagnostic {
    if standard::contains(path) {
        return Diagnostic::error(Code::NotSupported, span, format!("package {path} is not supported yet"));
    }
    if path == "C" {
        return Diagnostic::error(Code::NotSupported, span, "import \"C\": cgo is not supported");
    }
    let help = match paths.iter().find(|whole| whole.rsplit('/').next() == Some(path)) {
        Some(whole) => Some(did_you_mean(whole)),
        None => closest(path, paths.iter().copied()).map(did_you_mean),
    };
    Diagnostic { help, ..Diagnostic::error(Code::BrokenImport, span, format!("package {path} is not in std")) }
}

fn did_you_mean(name: &str) -> String {
    format!("did you mean `{name}`?")
}
