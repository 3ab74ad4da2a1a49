//! Follows imports from what was asked for to everything that it needs.
//!
//! In: a package's files. Out: it and all packages of the module that it reaches, in order.
//! Always: a package is read once; the way from the start to the package at hand is `way`, so that a package that
//! stands on it twice is a cycle. A path that no module has is left to the checker, which knows the library.
//! Not here: where that begins (`start`), reading `go.mod` (`module`), choosing files (`folder`).

use super::folder::{self, Text};
use super::module::{Module, bad_path};
use super::names::shown;
use super::{NEWEST, Program, Settings, SourcePackage, Version};
use crate::diag::{Code, Diagnostic};
use crate::source::{SourceMap, Span};
use crate::syntax::ast::{ImportSpec, NodeIds, SourceUnit};
use crate::syntax::{self, SourceKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Imports may lead this far.
const MAX_DEPTH: usize = 1000;

/// A package whose imports are being followed.
struct Step {
    path: String,
    /// The import that leads on from here.
    at: Span,
}

/// How far a package is.
#[derive(Clone, Copy)]
pub(super) enum State {
    Loading,
    Loaded(usize),
    /// Told already.
    Refused,
}

pub struct Loader<'a> {
    pub(super) settings: &'a Settings<'a>,
    pub(super) sources: &'a mut SourceMap,
    ids: &'a mut NodeIds,
    /// The module of the folder that the program starts in.
    pub(super) module: Option<Module>,
    pub(super) program: Program,
    pub(super) states: FxHashMap<String, State>,
    way: Vec<Step>,
    pub(super) errors: Vec<Diagnostic>,
    /// Imports that only the library can have, and has not.
    pub(super) unknown: Vec<(String, Span)>,
}

impl<'a> Loader<'a> {
    pub fn new(settings: &'a Settings<'a>, sources: &'a mut SourceMap, ids: &'a mut NodeIds) -> Loader<'a> {
        Loader {
            settings,
            sources,
            ids,
            module: None,
            program: Program { packages: Vec::new(), behaviour: NEWEST, debug: Vec::new(), asked: String::new() },
            states: FxHashMap::default(),
            way: Vec::new(),
            errors: Vec::new(),
            unknown: Vec::new(),
        }
    }

    // ---- files ----

    pub(super) fn parse_all(&mut self, files: Vec<Text>) -> Vec<(Arc<SourceUnit>, SourceKind)> {
        let mut units = Vec::new();
        for file in files {
            let name = shown(&file.path);
            let unit = self.parse(&name, &file.bytes, false);
            if let (Some(bad), Some(source)) = (file.bad, self.sources.files().last()) {
                let span = source.span(bad.line.start, bad.line.end);
                self.errors.push(Diagnostic::error(Code::Syntax, span, bad.message));
            }
            units.extend(unit);
        }
        units
    }

    /// A file's tree; errors are told. `alone`: it may be a script.
    pub(super) fn parse(&mut self, name: &str, bytes: &[u8], alone: bool) -> Option<(Arc<SourceUnit>, SourceKind)> {
        let (text, bad) = syntax::decode(bytes);
        let file = self.sources.add(name, text);
        let told = self.errors.len();
        for &at in &bad {
            let span = file.span(at, at + char::REPLACEMENT_CHARACTER.len_utf8());
            self.errors.push(Diagnostic::error(Code::Syntax, span, "invalid UTF-8 encoding"));
        }
        if !alone && syntax::kind_of(&file.text) == SourceKind::Script {
            let message = "syntax error: package statement must be first";
            let help = "a script is one file, and is run by its name";
            self.errors.push(Diagnostic::error(Code::Syntax, file.span(0, 0), message).help(help));
            return None;
        }
        // Of several errors at one place the one about its bytes is told.
        let mut errors = self.errors.split_off(told);
        let bytes: FxHashSet<u32> = errors.iter().map(|bad| bad.span.start.0).collect();
        let mut join = |mut others: Vec<Diagnostic>| {
            others.retain(|e| !bytes.contains(&e.span.start.0));
            errors.append(&mut others);
            errors.sort_by_key(|e| e.span.start);
            std::mem::take(&mut errors)
        };
        match syntax::parse_file(&file, self.ids) {
            Ok(mut parsed) => {
                parsed.unit.errors = join(parsed.unit.errors);
                Some((Arc::new(parsed.unit), parsed.kind))
            }
            Err(others) => {
                self.errors.extend(join(others));
                None
            }
        }
    }

    // ---- packages ----

    /// Takes a package in, after those that it imports. `import`: where it is imported, if it is.
    pub(super) fn package(
        &mut self,
        path: String,
        folder: &Path,
        mut units: Vec<(Arc<SourceUnit>, SourceKind)>,
        version: Version,
        import: Span,
    ) -> Option<usize> {
        let documents = |unit: &SourceUnit| unit.package.as_ref().is_some_and(|name| name.name == "documentation");
        if !units.iter().all(|(unit, _)| documents(unit)) {
            // Go does not look at files that only document.
            units.retain(|(unit, _)| !documents(unit));
        }
        if let Some(message) = self.names_differ(&units, folder) {
            self.refuse(import, message);
            return None;
        }
        let kind = units.first().map_or(SourceKind::Program, |(_, kind)| *kind);
        let files: Vec<Arc<SourceUnit>> = units.into_iter().map(|(unit, _)| unit).collect();
        let name = files.first().and_then(|f| f.package.as_ref()).map(|ident| ident.name.clone());
        let is_program = name.is_none_or(|name| name == "main");
        if is_program && !import.start.is_none() {
            self.refuse(import, format!("import {path:?} is a program, not an importable package"));
            return None;
        }
        self.states.insert(path.clone(), State::Loading);
        let mut specs: Vec<&ImportSpec> = files.iter().flat_map(|f| &f.imports).collect();
        specs.sort_by_key(|spec| &spec.path);
        let mut imports = Vec::new();
        for spec in specs {
            self.way.push(Step { path: path.clone(), at: spec.path_span });
            if let Some(number) = self.import(spec, &path)
                && !imports.contains(&number)
            {
                imports.push(number);
            }
            self.way.pop();
        }
        let number = self.program.packages.len();
        self.states.insert(path.clone(), State::Loaded(number));
        let path = if is_program { "main".to_string() } else { path };
        self.program.packages.push(SourcePackage { path, files, kind, version, imports });
        Some(number)
    }

    /// Spec: Package clause. All files of a package have its name.
    fn names_differ(&self, units: &[(Arc<SourceUnit>, SourceKind)], folder: &Path) -> Option<String> {
        let mut names = units.iter().filter_map(|(unit, _)| unit.package.as_ref());
        let first = names.next()?;
        let other = names.find(|name| name.name != first.name)?;
        let file = |at: Span| {
            let name = self.sources.file(at.start).map_or("", |f| f.name.as_str());
            name.rsplit('/').next().unwrap_or(name).to_string()
        };
        Some(format!(
            "found packages {} ({}) and {} ({}) in {}",
            first.name,
            file(first.span),
            other.name,
            file(other.span),
            shown(folder)
        ))
    }

    /// The number of an imported package of the module; `None` for others, and after an error.
    fn import(&mut self, spec: &ImportSpec, importer: &str) -> Option<usize> {
        let path = spec.path.as_str();
        if self.settings.standard.contains(&path) || path.is_empty() || path == "unsafe" || path == "C" {
            return None;
        }
        if let Some(message) = self.misuse(path, importer) {
            let help = path.starts_with('.').then(|| self.help_for_relative(path));
            let error = Diagnostic::error(Code::BrokenImport, spec.path_span, message);
            self.errors.push(Diagnostic { help, ..error });
            return None;
        }
        match self.states.get(path) {
            Some(State::Loaded(number)) if self.program.packages[*number].is_program() => {
                self.refuse(spec.path_span, format!("import {path:?} is a program, not an importable package"));
                return None;
            }
            Some(State::Loaded(number)) => return Some(*number),
            Some(State::Refused) => return None,
            Some(State::Loading) => {
                self.cycle(path, spec.path_span);
                return None;
            }
            None => {}
        }
        let Some(folder) = self.place(path, spec.path_span) else {
            self.states.insert(path.to_string(), State::Refused);
            return None;
        };
        let number = self.imported(path, &folder, spec.path_span);
        if number.is_none() {
            self.states.insert(path.to_string(), State::Refused);
        }
        number
    }

    /// Why a path may not stand in an import here.
    fn misuse(&self, path: &str, importer: &str) -> Option<String> {
        if path == "." || path == ".." || path.starts_with("./") || path.starts_with("../") {
            return Some(format!("{path:?} is relative, but relative import paths are not supported in module mode"));
        }
        if path.starts_with('/') {
            return Some(format!("{path:?} is not a package path; see 'go help packages'"));
        }
        // As Go's parser has it (Spec: Import declarations, implementation restriction).
        if path
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || "!\"#$%&'()*,:;<=>?[\\]^{|}`\u{fffd}".contains(c))
        {
            return Some(format!("invalid import path: {path}"));
        }
        if path == "main" && self.module.as_ref().is_some_and(|m| m.path == path) {
            return Some("could not import main (cannot import \"main\")".to_string());
        }
        if let Some(why) = bad_path(path) {
            return Some(format!("malformed import path {path:?}: {why}"));
        }
        let parent = internal_parent(path)?;
        let module = self.module.as_ref().filter(|m| m.subfolder(path).is_some())?;
        let allowed = module.subfolder(importer).is_some()
            && importer
                .strip_prefix(parent)
                .is_some_and(|rest| parent.is_empty() || rest.is_empty() || rest.starts_with('/'));
        (!allowed).then(|| format!("use of internal package {path} not allowed"))
    }

    fn help_for_relative(&self, path: &str) -> String {
        let name = path.trim_start_matches(['.', '/']);
        match &self.module {
            Some(module) => format!("a package is imported by its module's path: \"{}/{name}\"", module.path),
            None => format!("give the program a go.mod with the line `module NAME`, and import \"NAME/{name}\""),
        }
    }

    /// The folder of a package of the module. What may be of the library is left to the checker.
    fn place(&mut self, path: &str, span: Span) -> Option<PathBuf> {
        let other_modules = "packages of other modules are not supported";
        let inside = self.module.as_ref().and_then(|m| Some((m.root.clone(), m.subfolder(path)?.to_string())));
        let Some((root, below)) = inside else {
            if let Some(module) = self.module.as_ref().and_then(|m| m.required(path)) {
                let help = format!("it is of module {module}; {other_modules}");
                self.errors.push(Diagnostic::error(Code::BrokenImport, span, no_package(path)).help(help));
            } else if is_dotted(path) {
                self.errors.push(Diagnostic::error(Code::BrokenImport, span, no_package(path)).help(other_modules));
            } else {
                self.unknown.push((path.to_string(), span));
            }
            return None;
        };
        let folder = root.join(&below);
        let nested = folder.ancestors().take_while(|f| *f != root).any(|f| f.join("go.mod").is_file());
        if nested || !folder.is_dir() {
            let help = if nested {
                format!("{} is in a module of its own; {other_modules}", shown(&folder))
            } else {
                format!("there is no folder {}", shown(&folder))
            };
            self.errors.push(Diagnostic::error(Code::BrokenImport, span, no_package(path)).help(help));
            return None;
        }
        Some(folder)
    }

    fn imported(&mut self, path: &str, folder: &Path, span: Span) -> Option<usize> {
        if self.way.len() > MAX_DEPTH {
            self.refuse(span, "imports nest too deeply".to_string());
            return None;
        }
        let found = match folder::read(folder) {
            Ok(found) => found,
            Err(e) => {
                self.refuse(span, format!("{}: {e}", shown(folder)));
                return None;
            }
        };
        if let Some(why) = found.emptiness(&shown(folder)) {
            let message = match found.excluded {
                0 => no_package(path),
                _ => why.clone(),
            };
            self.errors.push(Diagnostic::error(Code::BrokenImport, span, message).help(why));
            return None;
        }
        let told = self.errors.len();
        let units = self.parse_all(found.files);
        if self.errors.len() > told {
            return None;
        }
        let version = self.version();
        self.package(path.to_string(), folder, units, version, span)
    }

    /// Tells of a cycle that the import at `span` closes.
    fn cycle(&mut self, path: &str, span: Span) {
        let from = self.way.iter().position(|step| step.path == path).unwrap_or(0);
        let mut error = Diagnostic::error(Code::BrokenImport, span, "import cycle not allowed");
        for (i, step) in self.way.iter().enumerate().skip(from) {
            let next = self.way.get(i + 1).map_or(path, |next| next.path.as_str());
            error = error.label(step.at, format!("{} imports {next}", step.path));
        }
        self.errors.push(error);
    }

    fn refuse(&mut self, span: Span, message: String) {
        self.errors.push(Diagnostic::error(Code::BrokenImport, span, message));
    }
}

/// A path whose first part is a site's name can't be of the library.
fn is_dotted(path: &str) -> bool {
    path.split('/').next().is_some_and(|first| first.contains('.'))
}

fn no_package(path: &str) -> String {
    match is_dotted(path) {
        true => format!("no required module provides package {path}"),
        false => format!("package {path} is not in std"),
    }
}

/// Where an internal package may be imported: below this path. `None` for other packages.
fn internal_parent(path: &str) -> Option<&str> {
    let end = match path.strip_suffix("/internal") {
        Some(parent) => Some(parent.len()),
        None => path.rfind("/internal/"),
    };
    match end {
        Some(end) => Some(&path[..end]),
        None => (path == "internal" || path.starts_with("internal/")).then_some(""),
    }
}
