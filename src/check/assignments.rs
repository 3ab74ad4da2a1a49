//! Assignments (Spec: Assignment statements).
use super::checker::Checker;
use crate::syntax::ast::{Expr, Stmt};
use crate::types::ObjectId;
#[allow(unused_variables)]
impl<'a> Checker<'a> {
    /// Initialises variables, declared or not yet; gives those of type `INVALID` (not yet known) their type.
    /// `ret`: the values are those of a return statement.
    pub fn init_vars(&mut self, lhs: &[ObjectId], rhs: &'a [Expr], ret: Option<&'a Stmt>) {}
}
