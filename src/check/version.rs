//! Language versions: what a file may use (Go reference: go.mod files, Build constraints).
//!
//! In: the version of a package, and what its files' `//go:build` lines ask for. Out: errors for what came later.
//! Always: a file's own version counts from 1.21 on, before which such a line said nothing of the language.
//! Not here: what the versions of loop variables compute (`lower`, by `Info::shared_loops`).

use super::checker::Checker;
use super::info::Builtin;
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{Expr, FuncDecl, LitKind, SourceUnit, TypeSpec};
use crate::syntax::build_constraint::{NEWEST, Version};
use crate::types::{PackageId, Type, TypeKind};

/// The language version of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FileVersion {
    pub version: Version,
    /// Its `//go:build` line asks for this version.
    pub declared: bool,
}

impl FileVersion {
    /// Of files that don't ask for one.
    pub fn of_package(version: Version) -> FileVersion {
        FileVersion { version, declared: false }
    }
}

/// The first version in which a file could choose its own.
const FIRST_OF_FILES: Version = (1, 21);

impl<'a> Checker<'a> {
    /// The version in which a file is checked.
    pub(super) fn file_version(&self, file: &SourceUnit) -> FileVersion {
        match file.version {
            Some(v) => FileVersion { version: v.max(FIRST_OF_FILES), declared: v >= FIRST_OF_FILES },
            None => FileVersion::of_package(self.version),
        }
    }

    /// A file that was named is taken whatever it asks for.
    pub(super) fn check_file_version(&mut self, file: &SourceUnit) {
        if let Some((major, minor)) = file.version.filter(|&v| v > NEWEST) {
            let span = file.package.as_ref().map_or(file.span, |name| name.span);
            self.error(Code::TooNew, span, format!("file requires newer Go version go{major}.{minor}"));
        }
    }

    /// Whether the file at hand may use what came with a version.
    pub(super) fn allows(&self, wanted: Version) -> bool {
        self.env.version.version >= wanted
    }

    /// Refuses `what` in files of earlier versions. Reports whether it is allowed.
    pub(super) fn verify_version(&mut self, span: Span, wanted: Version, what: &str) -> bool {
        if !self.allows(wanted) {
            let message = format!("{what} {}", self.requires(wanted));
            self.error(Code::UnsupportedFeature, span, message);
        }
        self.allows(wanted)
    }

    /// `requires go1.22 or later`, and what made the version an earlier one.
    pub(super) fn requires(&self, (major, minor): Version) -> String {
        let FileVersion { version: own, declared } = self.env.version;
        let because = if declared {
            format!("file declares //go:build go{}.{}", own.0, own.1)
        } else {
            format!("-lang was set to go{}.{}; check go.mod", self.version.0, self.version.1)
        };
        format!("requires go{major}.{minor} or later ({because})")
    }

    // ---- what came with which version ----

    pub(super) fn verify_predeclared(&mut self, name: &str, span: Span) -> bool {
        let generic = matches!(name, "any" | "comparable");
        !generic || self.verify_version(span, (1, 18), &format!("predeclared {name}"))
    }

    pub(super) fn verify_literal(&mut self, span: Span, kind: LitKind, text: &str) {
        let wanted = (1, 13);
        if self.allows(wanted) || text.len() <= 2 || matches!(kind, LitKind::String | LitKind::Rune) {
            return;
        }
        let what = match text.as_bytes() {
            digits if digits.contains(&b'_') => "underscore in numeric literal",
            [b'0', b'b' | b'B', ..] => "binary literal",
            [b'0', b'o' | b'O', ..] => "0o/0O-style octal literal",
            [b'0', b'x' | b'X', ..] if kind != LitKind::Int => "hexadecimal floating-point literal",
            _ => return,
        };
        self.verify_version(span, wanted, what);
    }

    pub(super) fn verify_builtin(&mut self, builtin: Builtin, span: Span) {
        let (wanted, what) = match builtin {
            Builtin::Clear => ((1, 21), "clear"),
            Builtin::Max => ((1, 21), "built-in max"),
            Builtin::Min => ((1, 21), "built-in min"),
            Builtin::UnsafeAdd => ((1, 17), "unsafe.Add"),
            Builtin::UnsafeSlice => ((1, 17), "unsafe.Slice"),
            Builtin::UnsafeSliceData => ((1, 20), "unsafe.SliceData"),
            Builtin::UnsafeString => ((1, 20), "unsafe.String"),
            Builtin::UnsafeStringData => ((1, 20), "unsafe.StringData"),
            _ => return,
        };
        self.verify_version(span, wanted, what);
    }

    pub(super) fn verify_type_decl(&mut self, spec: &TypeSpec) {
        let param = spec.type_params.first().map(|p| p.span);
        match (spec.alias, param) {
            (true, Some(param)) if !self.verify_version(param, (1, 23), "generic type alias") => {}
            (true, _) => {
                self.verify_version(spec.name.span, (1, 9), "type alias");
            }
            (false, Some(param)) => {
                self.verify_version(param, (1, 18), "type parameter");
            }
            (false, None) => {}
        }
    }

    /// A type that is declared as a constraint of another package.
    pub(super) fn verify_constraint(&mut self, spec: &TypeSpec, ty: Type) {
        if self.allows((1, 18)) || !self.is_foreign(ty) {
            return;
        }
        if let TypeKind::Interface(i) = self.types().under(ty)
            && (i.comparable || !i.terms.is_empty())
        {
            let what = format!("using type constraint {}", self.type_string(ty));
            self.verify_version(spec.ty.span, (1, 18), &what);
        }
    }

    pub(super) fn verify_func_decl(&mut self, decl: &FuncDecl) {
        let Some(param) = decl.type_params.first() else { return };
        match decl.receiver {
            Some(_) => self.verify_version(param.span, (1, 27), "generic method"),
            None => self.verify_version(param.span, (1, 18), "type parameter"),
        };
    }

    /// An element of an interface that is no method.
    pub(super) fn verify_element(&mut self, e: &Expr, ty: Type, what: &str) -> bool {
        let what = format!("embedding {what} {}", self.type_string(ty));
        self.verify_version(e.span, (1, 18), &what)
    }

    /// Whether another package declares the type.
    pub(super) fn is_foreign(&self, ty: Type) -> bool {
        let TypeKind::Named(id) = self.types().kind(ty) else { return false };
        let pkg = self.types().named(*id).pkg;
        pkg != self.pkg && pkg != PackageId::UNIVERSE
    }
}
