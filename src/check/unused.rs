//! Unused variables and imports.
use super::checker::Checker;
impl<'a> Checker<'a> {
    pub fn unused_imports(&mut self) {}
}
