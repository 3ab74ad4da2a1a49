//! Expressions (Spec: Expressions).

use super::checker::{Checker, INVALID};
use super::info::FuncVars;
use super::operand::Operand;
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, Decl, Expr, Signature};
use crate::types::{ObjectId, PackageId, Type};

/// What `lookup_field_or_method` found.
#[derive(Clone, Debug)]
pub enum Found {
    /// Field numbers from the receiver inwards, the field itself last.
    Field {
        path: Vec<u32>,
        ty: Type,
        indirect: bool,
    },
    /// `path` leads to the embedded field that has the method. `object` is the method.
    Method {
        path: Vec<u32>,
        object: ObjectId,
        sig: Type,
        indirect: bool,
        interface: bool,
    },
    /// Several at the same depth.
    Ambiguous {
        path: Vec<u32>,
    },
    /// A method with a pointer receiver, and the operand is not addressable.
    PointerReceiver,
    Nothing,
}

#[allow(unused_variables)]
impl<'a> Checker<'a> {
    /// A single value: an error for types, builtins, calls without or with several results.
    pub fn expr(&mut self, e: &'a Expr) -> Operand<'a> {
        self.expr_hint(e, None)
    }
    /// `hint`: the expected type (elided composite literals, inference of function arguments).
    pub fn expr_hint(&mut self, e: &'a Expr, hint: Option<Type>) -> Operand<'a> {
        Operand::invalid(e)
    }
    /// May be a `Tuple` (a call), or with `allow_comma_ok` have the modes `CommaOk` and `MapIndex`.
    pub fn multi_expr(&mut self, e: &'a Expr, allow_comma_ok: bool) -> Operand<'a> {
        Operand::invalid(e)
    }
    pub fn expr_or_type(&mut self, e: &'a Expr) -> Operand<'a> {
        Operand::invalid(e)
    }
    /// Anything: no value, a builtin, a type, several values. For expression statements.
    pub fn raw_expr(&mut self, e: &'a Expr, hint: Option<Type>) -> Operand<'a> {
        Operand::invalid(e)
    }
    /// Values of a list: one multi-valued call becomes several operands. The flag tells of comma-ok:
    /// with `allow_comma_ok` and one comma-ok expression there are two operands.
    pub fn expr_list(&mut self, list: &'a [Expr], allow_comma_ok: bool) -> (Vec<Operand<'a>>, bool) {
        (Vec::new(), false)
    }
    /// `e` as a type; `INVALID` after an error.
    pub fn typ(&mut self, e: &'a Expr) -> Type {
        INVALID
    }
    /// Spec: Assignability. Gives an untyped operand its final type; `None` is the default type.
    /// `context` completes "cannot use x as T value in ...": `assignment`, `argument`, `return statement`, `send`.
    pub fn assignment(&mut self, x: &mut Operand<'a>, target: Option<Type>, context: &str) -> bool {
        false
    }
    pub fn convert_untyped(&mut self, x: &mut Operand<'a>, target: Type) {}
    /// Gives the untyped parts of `x` their final type in the findings.
    pub fn update_expr_type(&mut self, e: &'a Expr, ty: Type, is_final: bool) {}
    pub fn default_type(&self, ty: Type) -> Type {
        ty
    }
    /// `Err` has the reason, maybe empty.
    pub fn assignable(&mut self, x: &Operand<'a>, target: Type) -> Result<(), String> {
        Ok(())
    }
    /// `x op y` for a comparison operator; `x` becomes the untyped boolean. `switch_case`: `y` is a case's operand.
    pub fn comparison(&mut self, x: &mut Operand<'a>, y: &mut Operand<'a>, op: BinaryOp, switch_case: bool) {}
    /// Converts untyped operands of `x op y` to each other's type; an error and an invalid `x` if they don't match.
    pub fn match_types(&mut self, x: &mut Operand<'a>, y: &mut Operand<'a>) -> bool {
        false
    }
    /// `x op y`; `e` is the whole expression or, for `x op= y` and `x++`, `None`. `rhs: None` is the `1` of `x++`.
    pub fn binary(
        &mut self,
        e: Option<&'a Expr>,
        lhs: &'a Expr,
        rhs: Option<&'a Expr>,
        op: BinaryOp,
        op_span: Span,
    ) -> Operand<'a> {
        Operand::invalid(lhs)
    }
    /// Spec: Comparison operators. The type of operands that `==` can compare.
    pub fn comparable(&self, ty: Type) -> bool {
        false
    }
    /// The type of a function, its variables declared in the present scope.
    pub fn func_type(&mut self, sig: &'a Signature) -> (Type, FuncVars) {
        (INVALID, FuncVars::default())
    }
    pub fn lookup_field_or_method(&mut self, ty: Type, addressable: bool, name: &str, pkg: PackageId) -> Found {
        Found::Nothing
    }
    /// `None`: `ty` implements `iface`. `Some`: why it doesn't, as messages end.
    pub fn missing_method(&mut self, ty: Type, iface: Type) -> Option<String> {
        None
    }
    /// A declaration inside a function, or of variables at the top level of a script.
    pub fn decl_stmt(&mut self, d: &'a Decl) {}
    pub fn type_string(&self, ty: Type) -> String {
        String::new()
    }
    pub fn expr_string(&self, e: &Expr) -> String {
        String::new()
    }
    /// The element type for a receive (`recv`) from or send to `x`; an error and `None` if it is no such channel.
    pub fn chan_elem(&mut self, x: &Operand<'a>, recv: bool, at: Span) -> Option<Type> {
        None
    }
    /// A type assertion `x.(ty)` that can never hold is an error. For type switches too.
    pub fn impossible_assertion(&mut self, x: &Operand<'a>, ty: Type, span: Span, type_switch: bool) {}
    // Predicates on types; all take the underlying type.
    pub fn is_boolean(&self, ty: Type) -> bool {
        false
    }
    pub fn is_integer(&self, ty: Type) -> bool {
        false
    }
    pub fn is_unsigned(&self, ty: Type) -> bool {
        false
    }
    pub fn is_float(&self, ty: Type) -> bool {
        false
    }
    pub fn is_complex(&self, ty: Type) -> bool {
        false
    }
    pub fn is_numeric(&self, ty: Type) -> bool {
        false
    }
    pub fn is_string(&self, ty: Type) -> bool {
        false
    }
    pub fn is_const_type(&self, ty: Type) -> bool {
        false
    }
    pub fn is_ordered(&self, ty: Type) -> bool {
        false
    }
    pub fn is_untyped(&self, ty: Type) -> bool {
        false
    }
    pub fn is_interface(&self, ty: Type) -> bool {
        false
    }
    pub fn has_nil(&self, ty: Type) -> bool {
        false
    }
}
