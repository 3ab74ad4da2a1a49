//! Wires a run together: text → syntax tree → checked packages → tree → execution.
//!
//! In: what to run and options. Out: diagnostics, or a program's exit status.
//! Always: a program with errors is not run; warnings do not keep it from running. A package is checked after those
//! that it imports, and not at all if one of them has errors.
//! Not here: reading arguments, printing (`cli`); lines at the prompt (`repl`).

use crate::check::{self, Importer, Outset, World};
use crate::diag::{Code, Diagnostic, Severity};
use crate::exec::{self, Ended, GoDebug, Options, Runtime};
use crate::lower::Lowerer;
use crate::project::{self, Program, Refusal, Settings, Start, Version};
use crate::source::{Pos, SourceMap, Span};
use crate::stdlib;
use crate::syntax::ast::{NodeIds, SourceUnit};
use crate::syntax::{self, SourceKind};
use crate::tree::NativeFn;
use crate::types::PackageId;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The front end of a run: sources and what the checker knows.
#[derive(Default)]
pub struct Front {
    pub sources: SourceMap,
    pub ids: NodeIds,
    pub world: World,
    library: FxHashMap<String, Vec<Arc<SourceUnit>>>,
    /// What of the library the program needs; packages that are not here are taken whole.
    selected: FxHashMap<&'static str, String>,
}

/// What `Front::check_program` finds.
#[derive(Debug)]
pub struct Checked {
    /// The package that was asked for, where it could be parsed.
    pub main: Option<PackageId>,
    /// All of them, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// What the program asks for about its run.
    pub debug: GoDebug,
}

/// Parses packages of the library when they are imported.
struct Library<'a> {
    sources: &'a mut SourceMap,
    ids: &'a mut NodeIds,
    parsed: &'a mut FxHashMap<String, Vec<Arc<SourceUnit>>>,
    selected: &'a FxHashMap<&'static str, String>,
}

impl Importer for Library<'_> {
    fn package_files(&mut self, path: &str) -> Option<Vec<Arc<SourceUnit>>> {
        if let Some(files) = self.parsed.get(path) {
            return Some(files.clone());
        }
        let text = match self.selected.get(path) {
            Some(text) => text.as_str(),
            None => stdlib::source(path)?,
        };
        let file = self.sources.add(format!("$GORGE/{path}.go"), text);
        let unit = match syntax::parse_file(&file, self.ids) {
            Ok(parsed) => Arc::new(parsed.unit),
            Err(errors) => unreachable!("the library's {path} does not parse: {errors:?}"),
        };
        self.parsed.insert(path.to_string(), vec![unit.clone()]);
        Some(vec![unit])
    }

    fn describe(&self, pos: Pos) -> Option<String> {
        Some(self.sources.describe(pos))
    }

    fn paths(&self) -> &'static [&'static str] {
        stdlib::packages()
    }
}

impl Front {
    /// Checks one text as the main package. Diagnostics of the whole, in order; the package is given where the text
    /// could be parsed. It can import the library alone: nothing is read.
    pub fn check(&mut self, name: &str, bytes: &[u8]) -> (Option<PackageId>, Vec<Diagnostic>) {
        let start = Start::Text { name: name.to_string(), bytes: bytes.to_vec(), folder: None };
        match self.check_program(&start, None, true) {
            Ok(checked) => (checked.main, checked.diagnostics),
            Err(message) => (None, vec![Diagnostic::error(Code::BrokenImport, Span::NONE, message)]),
        }
    }

    /// Loads and checks a program. `version`: of the language, in files that don't ask for one. `runs`: the package must
    /// be a program. An error is that there is nothing to check.
    pub fn check_program(&mut self, start: &Start, version: Option<Version>, runs: bool) -> Result<Checked, String> {
        let settings = Settings { standard: stdlib::packages(), version };
        let program = match project::load(start, &settings, &mut self.sources, &mut self.ids) {
            Ok(program) => program,
            Err(Refusal::Unreadable(message)) => return Err(message),
            Err(Refusal::Wrong { mut diagnostics, unknown }) => {
                let missing = |(path, span): &(String, Span)| check::missing_package(path, *span, stdlib::packages());
                diagnostics.extend(unknown.iter().map(missing));
                diagnostics.sort_by_key(|d| d.span.start);
                return Ok(Checked { main: None, diagnostics, debug: GoDebug::default() });
            }
        };
        let text: String = self.sources.files().iter().flat_map(|file| [file.text.as_str(), "\n"]).collect();
        self.selected = stdlib::selection::select(&text);
        let debug = debug_settings(&program);
        let (main, diagnostics) = self.check_packages(&program, runs);
        let incomplete = [Code::UndeclaredImportedName, Code::MissingFieldOrMethod, Code::MissingLitField];
        if !diagnostics.iter().any(|d| incomplete.contains(&d.code)) {
            return Ok(Checked { main, diagnostics, debug });
        }
        // What the whole library declares may be what was meant.
        self.selected.clear();
        self.library.clear();
        self.world = World::default();
        let (main, diagnostics) = self.check_packages(&program, runs);
        Ok(Checked { main, diagnostics, debug })
    }

    fn check_packages(&mut self, program: &Program, runs: bool) -> (Option<PackageId>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut library = Library {
            sources: &mut self.sources,
            ids: &mut self.ids,
            parsed: &mut self.library,
            selected: &self.selected,
        };
        check::check_runtime(&mut self.world, &mut library, &mut diagnostics);
        // The packages without errors, by their number in the program.
        let mut sound: Vec<Option<PackageId>> = Vec::new();
        let mut main = None;
        for package in &program.packages {
            main = None;
            if package.imports.iter().any(|&import| sound[import].is_none()) {
                sound.push(None);
                continue;
            }
            let outset = Outset { version: package.version, ..Outset::new(&package.path, package.kind) };
            let mut found = Vec::new();
            let id = check::check_package(&mut self.world, outset, package.files.clone(), &mut library, &mut found);
            sound.push((!has_errors(&found)).then_some(id));
            diagnostics.extend(found);
            main = Some(id);
        }
        let is_program = program.packages.last().is_some_and(|p| p.kind == SourceKind::Program);
        if let Some(main) = main
            && runs
            && is_program
            && !has_errors(&diagnostics)
        {
            diagnostics.extend(self.missing_main(main, &program.asked));
        }
        (main, diagnostics)
    }

    /// Checks one more unit of a script, as the prompt does.
    pub fn check_unit(&mut self, pkg: PackageId, name: &str, text: &str) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
        let file = self.sources.add(name, text);
        let parsed = match syntax::parse_file(&file, &mut self.ids) {
            Ok(parsed) => parsed,
            Err(errors) => {
                // So that every unit, right or wrong, is one of the package's.
                let empty = self.empty_unit();
                self.world.packages[pkg.0 as usize].files.extend(empty);
                return Err(errors);
            }
        };
        let mut diagnostics = Vec::new();
        let unit = Arc::new(parsed.unit);
        let mut library = Library {
            sources: &mut self.sources,
            ids: &mut self.ids,
            parsed: &mut self.library,
            selected: &self.selected,
        };
        check::check_runtime(&mut self.world, &mut library, &mut diagnostics);
        check::check_script_unit(&mut self.world, pkg, unit, &mut library, &mut diagnostics);
        if has_errors(&diagnostics) { Err(diagnostics) } else { Ok(diagnostics) }
    }

    fn empty_unit(&mut self) -> Option<Arc<SourceUnit>> {
        let file = self.sources.add("<nothing>", "");
        syntax::parse_file(&file, &mut self.ids).ok().map(|parsed| Arc::new(parsed.unit))
    }

    /// Takes the newest unit of a script back: it had errors, and must not be lowered.
    pub fn forget_unit(&mut self, pkg: PackageId) {
        self.world.packages[pkg.0 as usize].files.pop();
    }

    /// Spec: Program execution. A program's main package is called `main`.
    fn missing_main(&self, pkg: PackageId, asked: &str) -> Option<Diagnostic> {
        let package = &self.world.packages[pkg.0 as usize];
        if package.name != "main" {
            let message = format!("package {asked} is not a main package");
            let help = "a program begins with `package main`; a script has no package clause";
            return Some(Diagnostic::error(Code::MissingMain, Span::NONE, message).help(help));
        }
        None
    }
}

fn debug_settings(program: &Program) -> GoDebug {
    let mut debug = GoDebug::default();
    debug.set_version(program.behaviour);
    for (name, value) in &program.debug {
        match project::parse_version(value).filter(|_| name == "default") {
            Some(version) => debug.set_version(version),
            None => debug.set(name, value),
        }
    }
    debug
}

pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}

/// The Rust side of a declaration without a body, by its name.
pub fn natives(name: &str) -> Option<NativeFn> {
    exec::print::native(name).or_else(|| stdlib::native(name))
}

/// Lowers a checked package and runs it to its end. Errors are what the lowering can't do yet.
pub fn run(front: Front, main: PackageId, options: Options) -> Result<Ended, (Box<Front>, Vec<Diagnostic>)> {
    let mut lowerer = Lowerer::default();
    lowerer.library_tasks = stdlib::INITIALISED;
    let entry = match lowerer.lower_package(&front.world, main, &natives) {
        Ok(entry) => entry,
        Err(diagnostics) => return Err((Box::new(front), diagnostics)),
    };
    let runtime = Runtime::new(options, front.sources, lowerer.well_known());
    runtime.load(&mut lowerer.program);
    let ended = exec::run(&runtime, entry);
    // The process ends here, or a test goes on: either way the runtime's memory is given back as a whole.
    Ok(ended)
}
