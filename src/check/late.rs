//! What is wrong with a package in which everything else is right.
//!
//! In: the files of a package that was checked without an error. Out: errors that Go's compiler finds behind its type
//! checker: directives without a meaning, types too large for any machine or that `print` does not know.
//! Not here: what directives stand in a file (`syntax::directives`).

use super::checker::Checker;
use super::info::ObjectKind;
use super::scope::ScopeId;
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::SourceUnit;
use crate::types::{Type, TypeKind};
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// As gc has them, in bytes: the element of a channel, a key or an element of a map, any type.
const CHANNEL_ELEMENT: u64 = 1 << 16;
const MAP_ELEMENT: u64 = 1 << 31;
const ADDRESS_SPACE: u64 = 1 << 50;

impl Checker<'_> {
    /// Tells it. The library is right.
    pub fn late_errors(&mut self, files: &[Arc<SourceUnit>]) {
        if !self.library {
            self.directives(files);
            self.too_large();
            for (span, ty) in std::mem::take(&mut self.unprintable) {
                let message = format!("illegal types for operand: print\n\t{}", self.type_string(ty));
                self.error(Code::InvalidBuiltinArg, span, message);
            }
        }
    }

    /// What directives say of a package that is right otherwise.
    fn directives(&mut self, files: &[Arc<SourceUnit>]) {
        let mut linked = FxHashSet::default();
        for file in files {
            for error in &file.late_errors {
                self.report(error.clone());
            }
            let unsafe_imported = file.imports.iter().any(|import| import.path == "unsafe");
            for link in &file.linknames {
                let directive = &link.directive;
                let object = self.scopes[ScopeId::PACKAGE.0 as usize].names.get(&link.local).copied();
                let named =
                    object.is_some_and(|o| matches!(self.object(o).kind, ObjectKind::Func(_) | ObjectKind::Var { .. }));
                let message = if !unsafe_imported {
                    format!("//{directive} only allowed in Go files that import \"unsafe\"")
                } else if link.remote.contains('[') && link.remote.contains(']') {
                    format!("//{directive} reference of an instantiation is not allowed")
                } else if !named {
                    format!("//{directive} must refer to declared function or variable")
                } else if !linked.insert(object) {
                    format!("duplicate //{directive} for {}", link.local)
                } else {
                    continue;
                };
                self.error(Code::MisplacedDirective, link.span, message);
            }
        }
    }

    /// Refuses variables, types and functions of types that are too large.
    fn too_large(&mut self) {
        let types = self.types();
        let large = |ty: Type| matches!(types.kind(ty), TypeKind::Array { .. }) && types.size_of(ty) >= CHANNEL_ELEMENT;
        if !types.all().any(large) {
            return;
        }
        let mut roots = Vec::new();
        for object in &self.w.info.arena[self.first_object as usize..] {
            match &object.kind {
                ObjectKind::Var { field: false, param: false, global } if *global || object.name != "_" => {
                    roots.push((object.span, object.ty));
                }
                ObjectKind::TypeName { alias: false } => match types.kind(object.ty) {
                    // Types of functions are looked at where something is of them.
                    TypeKind::Named(id) if !types.named(*id).local => {
                        roots.push((object.span, types.underlying(object.ty)));
                    }
                    _ => {}
                },
                ObjectKind::Func(func) if func.receiver.is_none() => roots.push((object.span, object.ty)),
                _ => {}
            }
        }
        let mut seen = FxHashSet::default();
        let mut errors = Vec::new();
        while let Some((span, ty)) = roots.pop() {
            let (message, locals) = self.largest_part(ty);
            errors.extend(message.map(|message| (span, message)));
            roots.extend(locals.into_iter().filter(|&(_, ty)| seen.insert(ty)));
        }
        for (span, message) in errors {
            self.error(Code::TooLarge, span, message);
        }
    }

    /// What is too large in a type or in those that it is made of. Defined types speak for themselves; those of functions
    /// are handed out, what they are and where they stand.
    fn largest_part(&self, root: Type) -> (Option<String>, Vec<(Span, Type)>) {
        let types = self.types();
        let mut message = None;
        let mut locals = Vec::new();
        let mut seen = FxHashSet::from_iter([root]);
        let mut rest = vec![root];
        while let Some(ty) = rest.pop() {
            let mut parts = Vec::new();
            match types.kind(ty) {
                TypeKind::Named(id) if types.named(*id).local => {
                    locals.push((types.named(*id).span, types.underlying(ty)));
                }
                TypeKind::Array { elem, .. } => {
                    if types.size_of(ty) >= ADDRESS_SPACE && types.size_of(*elem) < ADDRESS_SPACE {
                        message = Some(format!("type {} larger than address space", self.type_string(ty)));
                    }
                    parts.push(*elem);
                }
                TypeKind::Chan { elem, .. } => {
                    if types.size_of(*elem) >= CHANNEL_ELEMENT {
                        message = Some("channel element type too large (>64kB)".to_string());
                    }
                    parts.push(*elem);
                }
                TypeKind::Map { key, value } => {
                    for (part, what) in [(*value, "element"), (*key, "key")] {
                        if types.size_of(part) >= MAP_ELEMENT {
                            message = Some(format!("map {what} type too large"));
                        }
                        parts.push(part);
                    }
                }
                TypeKind::Pointer(elem) | TypeKind::Slice(elem) => parts.push(*elem),
                TypeKind::Struct(fields) => parts.extend(fields.iter().map(|f| f.ty)),
                TypeKind::Signature(sig) => parts.extend(sig.params.iter().chain(sig.results.iter())),
                TypeKind::Interface(interface) => parts.extend(interface.methods.iter().map(|m| m.sig)),
                _ => {}
            }
            rest.extend(parts.into_iter().filter(|&part| !types.is_parameterized(part) && seen.insert(part)));
        }
        (message, locals)
    }
}
