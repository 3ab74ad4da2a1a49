//! What package unsafe does with pointers (Spec: Package unsafe).
//!
//! In: conversions from and to `unsafe.Pointer`, calls of the package's functions. Out: trees; or a diagnostic, where
//! the outcome would depend on the layout of strings, slices and interfaces, which take one word here.
//! Always: a pointer that is converted there and back is itself; numbers may be looked at as other numbers.
//! Not here: `Sizeof`, `Alignof` and `Offsetof`, which say what Go's compiler says (`types::sizes`).

use super::func::FuncLower;
use crate::check::info::{Builtin, Mode};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::tree::build::{Arith, Num, X, x};
use crate::types::{Basic, Type, TypeKind};
use crate::value::{Kind, RType};

/// Values longer than this are compared as a whole only.
const LONGEST: u32 = 1 << 12;

impl<'w> FuncLower<'_, 'w> {
    /// A call of one of the package's functions that are not constant.
    pub fn unsafe_word(&mut self, e: &'w Expr, b: Builtin, call: &'w CallExpr) -> X {
        match (b, call.args.as_slice()) {
            (Builtin::Sizeof, [x]) => X::Const(self.lo.world.types.size_of(self.ty(x))),
            (Builtin::Alignof, [x]) => X::Const(self.lo.world.types.align_of(self.ty(x))),
            (Builtin::Offsetof, [x]) => X::Const(self.field_offset(x)),
            (Builtin::UnsafeAdd, [p, n]) => {
                self.refuse_arithmetic(p, e.span);
                let (p, n) = self.two(p, n);
                x::binary(Arith::Add, Num::U64, p, n)
            }
            (Builtin::UnsafeSlice, [p, n]) => {
                let elem = match *self.under(self.ty(p)) {
                    TypeKind::Pointer(elem) => self.rt(elem),
                    _ => return self.lost_word(e),
                };
                let (p, n) = self.operand_and_bound(p, n);
                x::unsafe_slice(elem, p, n)
            }
            (Builtin::UnsafeString, [p, n]) => {
                let (p, n) = self.operand_and_bound(p, n);
                x::unsafe_string(p, n)
            }
            (Builtin::UnsafeSliceData, [s]) => x::slice_data(self.word(s)),
            (Builtin::UnsafeStringData, [s]) => x::str_data(self.word(s)),
            _ => self.lost_word(e),
        }
    }

    /// `unsafe.Offsetof` in a type that depends on type parameters.
    fn field_offset(&mut self, selector: &'w Expr) -> u64 {
        let Some(selection) = self.selection(selector.unparen()) else { return 0 };
        let types = &self.lo.world.types;
        let (mut at, mut offset) = (self.subst(selection.receiver), 0);
        for &i in &selection.path {
            offset += types.offset_of(at, i as usize);
            let TypeKind::Struct(fields) = types.under(at) else { break };
            at = fields[i as usize].ty;
        }
        offset
    }

    /// Refuses conversions from or to `unsafe.Pointer` whose outcome would differ from Go's.
    pub fn check_pointer_conversion(&mut self, e: &'w Expr, operand: &'w Expr, to: Type) {
        let from = self.ty(operand);
        match (self.rt(from).kind, self.under(to).clone()) {
            (Kind::UnsafePointer, TypeKind::Pointer(elem)) => {
                let to = self.rt(elem);
                match self.pointee(operand) {
                    Some(from) => {
                        let from = self.rt(from);
                        if !seen_alike(from, to, 3) {
                            let message = format!("looking at a {} as a {} is not supported", from.name, to.name);
                            if go_layout(from) && go_layout(to) {
                                self.lo.unsupported(e.span, format!("{message}: what is an address must stay one"));
                            } else {
                                self.refuse(e.span, message);
                            }
                        }
                    }
                    None if !go_layout(to) && self.has_arithmetic(operand) => {
                        let message = format!("pointer arithmetic that leads to a {} is not supported", to.name);
                        self.refuse(e.span, message);
                    }
                    None => {}
                }
            }
            (kind, TypeKind::Basic(Basic::UnsafePointer)) if kind.is_integer() => {
                let mut origins = Vec::new();
                self.origins(operand, &mut origins);
                if origins.is_empty() {
                    self.lo.unsupported(e.span, "making a pointer of a number is not supported");
                }
                for origin in origins {
                    self.refuse_arithmetic(origin, e.span);
                }
            }
            _ => {}
        }
    }

    fn refuse(&mut self, span: Span, message: String) {
        let message = format!("{message}: strings, slices and interfaces take one word here");
        self.lo.unsupported(span, message);
    }

    /// Refuses to compute with the address of a value that is laid out in another way than Go does it.
    fn refuse_arithmetic(&mut self, pointer: &'w Expr, span: Span) {
        if let Some(ty) = self.pointee(pointer) {
            let rt = self.rt(ty);
            if !go_layout(rt) {
                self.refuse(span, format!("pointer arithmetic in a {} is not supported", rt.name));
            }
        }
    }

    /// What `unsafe.Pointer(p)` points to, where the expression is such a conversion.
    fn pointee(&mut self, e: &'w Expr) -> Option<Type> {
        let ExprKind::Call(call) = &e.unparen().kind else { return None };
        if self.tv(&call.fun).mode != Mode::TypeExpr {
            return None;
        }
        match *self.under(self.ty(call.args.first()?)) {
            TypeKind::Pointer(elem) => Some(elem),
            _ => None,
        }
    }

    /// Whether an address is computed by `unsafe.Add` or as a number.
    fn has_arithmetic(&mut self, e: &'w Expr) -> bool {
        let ExprKind::Call(call) = &e.unparen().kind else { return false };
        match self.tv(&call.fun).mode {
            Mode::Builtin(Builtin::UnsafeAdd) => true,
            Mode::TypeExpr => call.args.first().is_some_and(|arg| {
                let ty = self.ty(arg);
                self.rt(ty).kind.is_integer()
            }),
            _ => false,
        }
    }

    /// The pointers of which a number was made that a pointer is made of again.
    fn origins(&mut self, e: &'w Expr, found: &mut Vec<&'w Expr>) {
        match &e.unparen().kind {
            ExprKind::Binary { x, y, .. } => {
                self.origins(x, found);
                self.origins(y, found);
            }
            ExprKind::Unary { x, .. } => self.origins(x, found),
            ExprKind::Call(call) => {
                let conversion = self.tv(&call.fun).mode == Mode::TypeExpr;
                if let (true, Some(arg)) = (conversion, call.args.first()) {
                    let ty = self.ty(arg);
                    if self.rt(ty).kind == Kind::UnsafePointer {
                        found.push(arg);
                    } else {
                        self.origins(arg, found);
                    }
                } else if let ExprKind::Selector { sel, .. } = &call.fun.unparen().kind
                    && matches!(sel.name.as_str(), "Pointer" | "UnsafeAddr")
                {
                    // `reflect.Value`'s methods.
                    found.push(e);
                }
            }
            _ => {}
        }
    }
}

/// Whether a value lies in memory as Go's compiler lays it out.
fn go_layout(rt: &RType) -> bool {
    match rt.kind {
        Kind::String | Kind::Slice | Kind::Interface => false,
        Kind::Array => rt.len == 0 || go_layout(rt.elem()),
        Kind::Struct => rt.fields().iter().all(|f| go_layout(f.rtype)),
        _ => true,
    }
}

/// Whether a value of type `from` may be looked at, and changed, as one of type `to`.
fn seen_alike(from: &'static RType, to: &'static RType, depth: u32) -> bool {
    let data_only = |rt: &RType| !rt.has_pointers() && go_layout(rt);
    if std::ptr::eq(from, to) || data_only(from) && data_only(to) {
        return true;
    }
    // A slice's header begins as a string's does.
    if from.kind == Kind::Slice && to.kind == Kind::String {
        return true;
    }
    if to.size > from.size || to.go_size > from.go_size || to.size > LONGEST || depth == 0 {
        return false;
    }
    let (mut old, mut new) = (Vec::new(), Vec::new());
    leaves(from, 0, &mut old);
    leaves(to, 0, &mut new);
    old.retain(|leaf| leaf.0 < to.size);
    old.len() == new.len()
        && old.iter().zip(&new).all(|(&(at, a), &(bt, b))| {
            at == bt
                && a.kind == b.kind
                && (a.kind != Kind::Pointer || seen_alike(a.elem(), b.elem(), depth - 1))
                && (a.kind != Kind::Slice || std::ptr::eq(a.elem(), b.elem()))
                && (!matches!(a.kind, Kind::Map | Kind::Chan | Kind::Func) || std::ptr::eq(a, b) || alike_names(a, b))
        })
}

/// Whether two map, channel or function types differ in their own name alone.
fn alike_names(a: &RType, b: &RType) -> bool {
    let same = |x: Option<&&'static RType>, y: Option<&&'static RType>| match (x, y) {
        (Some(x), Some(y)) => std::ptr::eq(*x, *y),
        (None, None) => true,
        _ => false,
    };
    a.kind != Kind::Func && same(a.elem.get(), b.elem.get()) && same(a.key.get(), b.key.get())
}

/// The words that hold addresses, with their offsets; numbers between them need no comparison.
fn leaves(rt: &'static RType, at: u32, out: &mut Vec<(u32, &'static RType)>) {
    match rt.kind {
        Kind::Struct => rt.fields().iter().for_each(|f| leaves(f.rtype, at + f.offset, out)),
        Kind::Array if rt.has_pointers() => {
            for i in 0..rt.len as u32 {
                leaves(rt.elem(), at + i * rt.elem().size, out);
            }
        }
        _ if rt.has_pointers() => out.push((at, rt)),
        _ => {}
    }
}
