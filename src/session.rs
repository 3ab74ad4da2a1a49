//! Wires a run together: text is parsed, checked and lowered, and the program runs.
//!
//! In: a file's name and text, and a library. Out: a loaded program, or diagnostics; an exit status.
//! Always: what the user wrote wrong is told before anything runs.
//! Not here: arguments, rendering of diagnostics (`cli`), the prompt (`repl`).

use crate::check::info::ObjectKind;
use crate::check::{self, Importer, World};
use crate::diag::{Diagnostic, Severity};
use crate::exec::{self, Ended, Options, Runtime};
use crate::lower::Lowerer;
use crate::source::SourceMap;
use crate::syntax::ast::{NodeIds, SourceUnit};
use crate::syntax::{self, SourceKind};
use crate::tree::cx::WellKnown;
use crate::tree::{FuncRef, NativeFn};
use std::sync::Arc;

/// Where standard packages come from.
#[derive(Clone, Copy)]
pub struct Library {
    /// A package's source by its path.
    pub source: fn(&str) -> Option<&'static str>,
    /// The Rust side of a declaration without body.
    pub native: fn(&str) -> Option<NativeFn>,
}

/// Everything that a run or a prompt knows of its source.
pub struct Session {
    pub sources: SourceMap,
    pub ids: NodeIds,
    pub world: World,
    pub lowerer: Lowerer,
    pub library: Library,
}

/// A program that can run.
pub struct Loaded {
    pub entry: FuncRef,
    pub well_known: &'static WellKnown,
    pub warnings: Vec<Diagnostic>,
}

struct LibraryImporter<'a> {
    library: Library,
    sources: &'a mut SourceMap,
    ids: &'a mut NodeIds,
    /// Syntax errors of library files: ours, but better told than hidden.
    errors: Vec<Diagnostic>,
}

impl Importer for LibraryImporter<'_> {
    fn package_files(&mut self, path: &str) -> Option<Vec<Arc<SourceUnit>>> {
        let text = (self.library.source)(path)?;
        let file = self.sources.add(format!("{path}.go"), text);
        match syntax::parse_file(&file, self.ids) {
            Ok(parsed) => Some(vec![Arc::new(parsed.unit)]),
            Err(errors) => {
                self.errors.extend(errors);
                None
            }
        }
    }
}

impl Session {
    pub fn new(library: Library) -> Session {
        Session {
            sources: SourceMap::default(),
            ids: NodeIds::default(),
            world: World::new(),
            lowerer: Lowerer::default(),
            library,
        }
    }

    /// Parses, checks and lowers a program or script of one file.
    pub fn load(&mut self, name: &str, text: &str) -> Result<Loaded, Vec<Diagnostic>> {
        let (package, warnings) = self.check(name, text)?;
        let natives = |name: &str| exec::print::native(name).or_else(|| (self.library.native)(name));
        let entry = self.lowerer.lower_package(&self.world, package, &natives)?;
        let Some(well_known) = self.lowerer.well_known else { unreachable!("lowering sets the well-known types") };
        self.lowerer.program.main = Some(entry);
        Ok(Loaded { entry, well_known: Box::leak(Box::new(well_known)), warnings })
    }

    /// Parses and checks only. Gives the package and warnings.
    pub fn check(
        &mut self,
        name: &str,
        text: &str,
    ) -> Result<(crate::types::PackageId, Vec<Diagnostic>), Vec<Diagnostic>> {
        let file = self.sources.add(name, text);
        let parsed = syntax::parse_file(&file, &mut self.ids)?;
        let mut diags = Vec::new();
        let mut importer = LibraryImporter {
            library: self.library,
            sources: &mut self.sources,
            ids: &mut self.ids,
            errors: Vec::new(),
        };
        let kind = parsed.kind;
        let package =
            check::check_package(&mut self.world, "main", vec![Arc::new(parsed.unit)], kind, &mut importer, &mut diags);
        diags.splice(0..0, importer.errors);
        if diags.iter().any(|d| d.severity == Severity::Error) {
            return Err(diags);
        }
        if kind == SourceKind::Program && !self.has_main(package) {
            // The checker may leave this to whoever runs the program.
            let span = file.span(0, 0);
            let message = "function main is undeclared in the main package";
            return Err(vec![Diagnostic::error(crate::diag::Code::MissingMain, span, message)]);
        }
        Ok((package, diags))
    }

    fn has_main(&self, package: crate::types::PackageId) -> bool {
        let package = &self.world.packages[package.0 as usize];
        package.scope.get("main").is_some_and(|&o| matches!(self.world.info.object(o).kind, ObjectKind::Func(_)))
    }

    /// Runs what was loaded, to the end.
    pub fn run(&mut self, loaded: &Loaded, options: Options) -> Ended {
        let runtime = Runtime::new(options, self.sources.clone(), loaded.well_known);
        runtime.load(&mut self.lowerer.program);
        exec::run(&runtime, loaded.entry)
    }
}

/// Loads and runs a file. Diagnostics come with the texts that they point into.
pub fn run_source(
    library: Library,
    name: &str,
    text: &str,
    options: Options,
) -> Result<Ended, (SourceMap, Vec<Diagnostic>)> {
    let mut session = Session::new(library);
    match session.load(name, text) {
        Ok(loaded) => Ok(session.run(&loaded, options)),
        Err(diags) => Err((session.sources, diags)),
    }
}
