//! Begins with what the user asked for.
//!
//! In: named files, a folder, or a tree of folders. Out: the packages in them, and those that they need.
//! Always: files that are named are of the newest language version, as the go command has it; what `go.mod` says of
//! behaviour holds for them too. A script is of no version but its own.
//! Not here: following imports (`graph`).

use super::folder;
use super::graph::Loader;
use super::module::{Module, debug_setting};
use super::names::{absolute, shown};
use super::{NEWEST, Program, Refusal, Start, Version};
use crate::source::Span;
use crate::syntax::SourceKind;
use crate::syntax::ast::{ImportSpec, SourceUnit};
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Loader<'_> {
    pub fn load(mut self, start: &Start) -> Result<Program, Refusal> {
        match start {
            Start::Text { name, bytes, folder } => {
                let unit = self.parse(name, bytes, true);
                self.named_files(unit.into_iter().collect(), folder.as_deref())?;
            }
            Start::Files(names) => {
                let folder = one_folder(names)?;
                let mut units = Vec::new();
                for name in names {
                    let bytes = std::fs::read(name).map_err(|e| unreadable(name, &e))?;
                    units.extend(self.parse(name, &bytes, names.len() == 1));
                }
                self.named_files(units, Some(&folder))?;
            }
            Start::Folder(name) => self.folder(name)?,
            Start::Tree(name) => self.tree(name)?,
        }
        if self.errors.is_empty() {
            return Ok(self.program);
        }
        Err(Refusal::Wrong { diagnostics: self.errors, unknown: self.unknown })
    }

    fn named_files(&mut self, units: Vec<(Arc<SourceUnit>, SourceKind)>, folder: Option<&Path>) -> Result<(), Refusal> {
        self.program.asked = "command-line-arguments".to_string();
        let standard = |spec: &ImportSpec| self.settings.standard.contains(&spec.path.as_str());
        let needs_module = units.iter().flat_map(|(unit, _)| &unit.imports).any(|spec| !standard(spec));
        let scripts = units.iter().any(|(_, kind)| *kind == SourceKind::Script);
        let folder = folder.map(absolute);
        let module = match &folder {
            Some(folder) if needs_module => {
                self.find_module(folder)?;
                self.module.clone()
            }
            // Only its version matters, and not if there is something wrong with it.
            Some(folder) if !scripts => Module::of_folder(folder).ok().flatten(),
            _ => None,
        };
        self.behaviour(module.as_ref().filter(|_| !scripts), &units);
        let folder = folder.unwrap_or_default();
        let own = self.module.as_ref().map_or_else(|| "main".to_string(), |m| m.import_path(&folder));
        // As in Go, `go.mod` says nothing of the version of files that are named.
        let version = self.settings.version.unwrap_or(NEWEST);
        self.package(own, &folder, units, version, Span::NONE);
        Ok(())
    }

    fn folder(&mut self, name: &str) -> Result<(), Refusal> {
        let folder = absolute(Path::new(name));
        self.find_module(&folder)?;
        let found = folder::read(&folder).map_err(|e| unreadable(name, &e))?;
        if let Some(why) = found.emptiness(name) {
            return Err(Refusal::Unreadable(why));
        }
        let own = self.module.as_ref().map_or_else(|| "main".to_string(), |m| m.import_path(&folder));
        self.program.asked = own.clone();
        let version = self.version();
        let units = self.parse_all(found.files);
        self.behaviour(self.module.clone().as_ref(), &units);
        self.package(own, &folder, units, version, Span::NONE);
        Ok(())
    }

    /// What the main package asks for about its run (Go, Backwards Compatibility, and GODEBUG).
    fn behaviour(&mut self, module: Option<&Module>, units: &[(Arc<SourceUnit>, SourceKind)]) {
        if let Some(module) = module {
            self.program.behaviour = module.version;
            self.program.debug.extend(module.debug.iter().cloned());
        }
        for (unit, _) in units {
            let Some(file) = self.sources.file(unit.span.start) else { continue };
            let head = unit.package.as_ref().map_or("", |name| &file.text[..file.offset(name.span.start)]);
            let lines = head.lines().filter_map(|line| line.strip_prefix("//go:debug "));
            self.program.debug.extend(lines.filter_map(debug_setting));
        }
    }

    /// Every package below a folder.
    fn tree(&mut self, name: &str) -> Result<(), Refusal> {
        let root = absolute(Path::new(name));
        self.find_module(&root)?;
        self.program.asked = format!("{name}/...");
        for folder in folder::below(&root).map_err(|e| unreadable(name, &e))? {
            let own = match &self.module {
                Some(module) => module.import_path(&folder),
                // They can't import each other, so that any names will do that are different.
                None => format!("main/{}", folder.display()),
            };
            if self.states.contains_key(&own) {
                continue;
            }
            let found = folder::read(&folder).map_err(|e| unreadable(&shown(&folder), &e))?;
            let told = self.errors.len();
            let units = self.parse_all(found.files);
            if self.errors.len() == told && !units.is_empty() {
                let version = self.version();
                self.package(own, &folder, units, version, Span::NONE);
            }
        }
        if self.program.packages.is_empty() && self.errors.is_empty() {
            return Err(Refusal::Unreadable(format!("no packages below {name}")));
        }
        Ok(())
    }

    fn find_module(&mut self, folder: &Path) -> Result<(), Refusal> {
        self.module = Module::of_folder(folder).map_err(|errors| Refusal::Unreadable(errors.join("\n")))?;
        Ok(())
    }

    /// The language version of the module's files.
    pub(super) fn version(&self) -> Version {
        self.settings.version.or(self.module.as_ref().map(|m| m.version)).unwrap_or(NEWEST)
    }
}

fn unreadable(name: &str, e: &std::io::Error) -> Refusal {
    let why = match e.kind() {
        std::io::ErrorKind::NotFound => "no such file or folder".to_string(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_string(),
        _ => e.to_string(),
    };
    Refusal::Unreadable(format!("{name}: {why}"))
}

/// The folder of files that were named together.
fn one_folder(names: &[String]) -> Result<PathBuf, Refusal> {
    let parent = |name: &String| absolute(Path::new(name)).parent().map(Path::to_path_buf).unwrap_or_default();
    let first = names.first().map(parent).unwrap_or_default();
    let twice =
        (1..names.len()).find(|&i| names[..i].iter().any(|n| absolute(Path::new(n)) == absolute(Path::new(&names[i]))));
    if let Some(twice) = twice {
        return Err(Refusal::Unreadable(format!("{} is named twice", names[twice])));
    }
    if let Some(other) = names.iter().map(parent).find(|folder| *folder != first) {
        let (a, b) = (shown(&first), shown(&other));
        return Err(Refusal::Unreadable(format!("named files must all be in one folder; have {a} and {b}")));
    }
    Ok(first)
}
