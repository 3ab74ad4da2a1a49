//! Statements (Spec: Statements).
use super::checker::Checker;
use super::info::FuncVars;
use crate::syntax::ast::{Block, Stmt};
use crate::types::Type;

#[allow(unused_variables)]
impl<'a> Checker<'a> {
    /// The environment (`env.func`, `env.scope` with the parameters) is set by the caller, `check_body`.
    pub fn func_body(&mut self, name: &str, sig: Type, vars: &FuncVars, body: &'a Block) {}
    pub fn stmt(&mut self, s: &'a Stmt) {}
    /// The statements of a script in order, at top level (`env.func` is `None`, `env.scope` the file's).
    pub fn script_stmt(&mut self, s: &'a Stmt) {}
}
