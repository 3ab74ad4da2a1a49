//! Unused variables and imports (Spec: Variable declarations, Import declarations).
//!
//! In: what was declared and what was used. Out: errors in programs, warnings in scripts.
//! Always: an assignment alone is no use; parameters and results may go unused.

use super::checker::Checker;
use super::info::ObjectKind;
use crate::diag::Code;
use crate::types::ObjectId;

impl<'a> Checker<'a> {
    /// Tells of the local variables declared since `start` that nothing uses.
    pub(super) fn unused_vars(&mut self, start: usize) {
        let vars = self.local_vars.split_off(start.min(self.local_vars.len()));
        self.tell_unused(vars);
    }

    /// The same for the blocks of a script; its top-level variables may still be used further down.
    pub(super) fn unused_block_vars(&mut self, start: usize) {
        let vars = self.local_vars.split_off(start.min(self.local_vars.len()));
        let (globals, locals): (Vec<_>, Vec<_>) = vars.into_iter().partition(|&v| self.is_global(v));
        self.local_vars.extend(globals);
        self.tell_unused(locals);
    }

    /// The top-level variables of a script that nothing uses. Called once everything is checked.
    pub fn unused_script_vars(&mut self) {
        self.unused_vars(0);
    }

    fn is_global(&self, var: ObjectId) -> bool {
        matches!(self.object(var).kind, ObjectKind::Var { global: true, .. })
    }

    fn tell_unused(&mut self, vars: Vec<ObjectId>) {
        for var in vars {
            if !self.is_used(var) {
                let object = self.object(var);
                let (span, message) = (object.span, format!("declared and not used: {}", object.name));
                self.soft_error(Code::UnusedVar, span, message);
            }
        }
    }

    pub fn unused_imports(&mut self) {
        // Of a library package only what the program needs is here.
        if self.library {
            return;
        }
        let mut unused = Vec::new();
        for import in &self.imports {
            let object = self.object(import.object);
            let ObjectKind::Package { path, .. } = &object.kind else { continue };
            if import.spec.is_none() || object.name == "_" || self.is_used(import.object) {
                continue;
            }
            let last = path.rsplit('/').next().unwrap_or(path);
            let message = match object.name.as_str() {
                name if import.dot || name == last || name.is_empty() || name == "." => {
                    format!("\"{path}\" imported and not used")
                }
                name => format!("\"{path}\" imported as {name} and not used"),
            };
            unused.push((import.span, message));
        }
        for (span, message) in unused {
            self.soft_error(Code::UnusedImport, span, message);
        }
    }
}
