//! Places: variables, fields, elements, what pointers point to (Spec: Address operators, Selectors, Index expressions).
//!
//! In: an expression of an aggregate type, or one that can be addressed. Out: the place of its value.
//! Always: a value that has no place of its own was put into a temporary.

use super::func::FuncLower;
use super::operand::{Base, Val, load};
use crate::check::info::{Mode, ObjectKind, SelectionKind};
use crate::syntax::ast::*;
use crate::tree::build::{Place, X, x};
use crate::types::{Type, TypeKind};
use crate::value::MemKind;

impl<'w> FuncLower<'_, 'w> {
    /// The place of a struct, array or complex number.
    pub fn agg(&mut self, e: &'w Expr) -> Place {
        let tv = self.tv(e);
        let rt = self.rt(tv.ty);
        if let Some(value) = &tv.value {
            let slot = self.temp(rt);
            self.complex_constant(value, rt, Base::slot(slot));
            return Place::slot(slot);
        }
        match &e.kind {
            ExprKind::Paren(x) => self.agg(x),
            ExprKind::Ident(_) | ExprKind::Selector { .. } | ExprKind::Star(_) => self.place(e),
            ExprKind::Index { x, .. } if !self.is_map(x) => self.place(e),
            ExprKind::CompositeLit(lit) => {
                let slot = self.temp(rt);
                self.struct_or_array(e, lit, Base::slot(slot));
                Place::slot(slot)
            }
            ExprKind::Call(call) if self.tv(&call.fun).mode == Mode::TypeExpr => self.conversion_agg(e, call),
            ExprKind::Binary { op, x, y, .. } => Place::slot(self.complex_binary(*op, x, y, tv.ty)),
            ExprKind::Unary { op: UnaryOp::Neg, x, .. } => Place::slot(self.complex_neg(x, tv.ty)),
            ExprKind::Unary { op: UnaryOp::Plus, x, .. } => self.agg(x),
            _ => {
                let slot = self.temp(rt);
                if !self.direct(e, slot) {
                    self.unsupported(e.span, "this expression is not supported yet");
                }
                Place::slot(slot)
            }
        }
    }

    /// The place of an expression that can be addressed, or of an aggregate.
    pub fn place(&mut self, e: &'w Expr) -> Place {
        match &e.kind {
            ExprKind::Paren(x) => self.place(x),
            ExprKind::Ident(ident) => match self.lo.world.info.object_of(ident) {
                Some(object) => self.object_place(object),
                None => self.lost(e),
            },
            ExprKind::Star(x) => Place::deref(self.word(x)),
            ExprKind::Selector { x, sel } => match self.selection(e) {
                Some(s) if s.kind == SelectionKind::Field => self.field_place(x, &s.path).0,
                Some(_) => self.lost(e),
                None => match self.lo.world.info.object_of(sel) {
                    Some(object) => self.object_place(object),
                    None => self.lost(e),
                },
            },
            ExprKind::Index { x, indices } => match indices.first() {
                Some(index) => self.index_place(x, index),
                None => self.lost(e),
            },
            _ => self.agg(e),
        }
    }

    fn object_place(&mut self, object: crate::types::ObjectId) -> Place {
        match self.var_place(object) {
            Ok(place) => place,
            Err(_) => unreachable!("{} is in a slot and has no place", self.lo.world.info.object(object).name),
        }
    }

    fn lost(&mut self, e: &Expr) -> Place {
        self.unsupported(e.span, "this expression is not supported yet");
        Place::Frame { byte: 0 }
    }

    /// The field at the end of a path, and its type.
    pub fn field_place(&mut self, x: &'w Expr, path: &[u32]) -> (Place, Type) {
        let ty = self.ty(x);
        if path.is_empty() {
            return (self.place(x), ty);
        }
        let (place, ty) = match *self.under(ty) {
            TypeKind::Pointer(elem) => (Place::deref(self.word(x)), elem),
            _ => (self.agg(x), ty),
        };
        self.walk(place, ty, path)
    }

    /// Follows embedded fields from a struct's place; pointers on the way are followed.
    pub fn walk(&mut self, mut place: Place, mut ty: Type, path: &[u32]) -> (Place, Type) {
        for &i in path {
            if let TypeKind::Pointer(elem) = *self.under(ty) {
                place = Place::deref(load(place, MemKind::Ptr));
                ty = elem;
            }
            let rt = self.rt(ty);
            let TypeKind::Struct(fields) = self.under(ty) else { break };
            place = place.field(rt.fields()[i as usize].offset);
            ty = fields[i as usize].ty;
        }
        (place, ty)
    }

    fn index_place(&mut self, x: &'w Expr, index: &'w Expr) -> Place {
        let ty = self.ty(x);
        match *self.under(ty) {
            TypeKind::Slice(elem) => {
                let (slice, index) = self.operand_and_bound(x, index);
                let size = self.rt(elem).size;
                Place::index_slice(slice, index, size)
            }
            TypeKind::Array { len, elem } => {
                let array = self.agg(x);
                let index = self.bound(index);
                let size = self.rt(elem).size;
                array.index_array(len, index, size)
            }
            TypeKind::Pointer(array) => {
                let TypeKind::Array { len, elem } = *self.under(array) else { return self.lost(x) };
                let (pointer, index) = self.operand_and_bound(x, index);
                let size = self.rt(elem).size;
                Place::deref(pointer).index_array(len, index, size)
            }
            _ => self.lost(x),
        }
    }

    /// `&x`.
    pub fn address(&mut self, e: &'w Expr) -> X {
        let e = e.unparen();
        match &e.kind {
            ExprKind::CompositeLit(lit) => self.new_literal(e, lit),
            ExprKind::Ident(ident) => {
                let object = self.lo.world.info.object_of(ident);
                match object.and_then(|o| self.var_address(o)) {
                    Some(word) => word,
                    None => unreachable!("the address of {} is taken and it has none", ident.name),
                }
            }
            _ => x::addr(self.place(e)),
        }
    }

    /// A field or variable of another package, read.
    pub fn selector_word(&mut self, e: &'w Expr, x: &'w Expr, sel: &'w Ident) -> X {
        match self.selection(e) {
            Some(s) => match s.kind {
                SelectionKind::Field => {
                    let (place, ty) = self.field_place(x, &s.path);
                    let mem = self.rt(ty).mem;
                    load(place, mem)
                }
                SelectionKind::MethodValue => self.method_value(e, x, &s),
                SelectionKind::MethodExpr => self.method_expr(e, &s),
            },
            None => match self.lo.world.info.object_of(sel) {
                Some(object) => self.object_word(object, e),
                None => self.lost_word(e),
            },
        }
    }

    /// A variable or function as a value.
    pub fn object_word(&mut self, object: crate::types::ObjectId, e: &Expr) -> X {
        match self.lo.world.info.object(object).kind {
            ObjectKind::Func(_) => {
                let args = self.type_args(e);
                x::func_value(self.lo.func_of(object, args, e.span))
            }
            ObjectKind::Var { .. } => match self.var_val(object) {
                Val::Word(word) => word,
                Val::Agg(_) => unreachable!("an aggregate was asked for as a word"),
            },
            _ => self.lost_word(e),
        }
    }

    pub fn lost_word(&mut self, e: &Expr) -> X {
        self.unsupported(e.span, "this expression is not supported yet");
        X::Const(0)
    }
}
