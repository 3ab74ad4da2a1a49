//! The order of initialisation (Spec: Package initialization).
use super::checker::Checker;
impl<'a> Checker<'a> {
    /// From `decls` (their `deps`) to `Package::init_order` of the present package.
    pub fn init_order(&mut self) {}
}
