//! Composite literals (Spec: Composite literals).
//!
//! In: a literal and where its value is wanted. Out: statements that fill that memory in.
//! Always: what the literal does not mention is zero; the destination is not read by the elements.

use super::constant::small_int;
use super::func::FuncLower;
use super::operand::Base;
use crate::syntax::ast::*;
use crate::tree::build::{Arg, Place, X, x};
use crate::types::{Type, TypeKind};
use crate::value::RType;

/// Longer slice literals are filled an element a statement.
const LONG: usize = 4096;

/// A value on its way into an element or a field.
struct Element<'w> {
    value: &'w Expr,
    ty: Type,
    at: Base,
    /// The field has no name.
    blank: bool,
}

impl<'w> FuncLower<'_, 'w> {
    /// A literal of a slice, map or (elided) pointer type.
    pub fn word_literal(&mut self, e: &'w Expr, lit: &'w CompositeLit) -> X {
        let ty = self.ty(e);
        match *self.under(ty) {
            TypeKind::Slice(elem) => self.slice_literal(lit, elem),
            TypeKind::Map { key, value } => self.map_literal(lit, ty, key, value),
            TypeKind::Pointer(_) => self.new_literal(e, lit),
            _ => self.lost_word(e),
        }
    }

    /// `&T{…}`: a new variable.
    pub fn new_literal(&mut self, e: &'w Expr, lit: &'w CompositeLit) -> X {
        let ty = self.ty(e);
        let ty = match *self.under(ty) {
            TypeKind::Pointer(elem) => elem,
            _ => ty,
        };
        let rt = self.rt(ty);
        if !rt.aggregate {
            // A pointer to a slice or map.
            let word = match *self.under(ty) {
                TypeKind::Slice(elem) => self.slice_literal(lit, elem),
                TypeKind::Map { key, value } => self.map_literal(lit, ty, key, value),
                _ => return self.lost_word(e),
            };
            let word = self.spill(word, true);
            let (slot, base) = self.fresh(ty);
            self.store(base.place(), rt.mem, word);
            return X::Local(slot);
        }
        let (slot, base) = self.fresh(ty);
        self.fill(ty, lit, base, true);
        X::Local(slot)
    }

    /// A struct's or array's literal, into memory that holds anything.
    pub fn struct_or_array(&mut self, e: &'w Expr, lit: &'w CompositeLit, base: Base) {
        let ty = self.ty(e);
        self.fill(ty, lit, base, false);
    }

    /// `clean`: the memory is zero.
    fn fill(&mut self, ty: Type, lit: &'w CompositeLit, base: Base, clean: bool) {
        match self.under(ty) {
            TypeKind::Struct(fields) => {
                let rt = self.rt(ty);
                let ways: Vec<_> = lit.elems.iter().enumerate().map(|(i, elem)| self.way_to_field(elem, i)).collect();
                let own = ways.iter().all(|way| way.len() == 1);
                let named = fields.iter().all(|f| f.name != "_");
                let all = own && named && ways.len() == fields.len() && rt.size == fields_size(rt);
                if !clean && !all {
                    self.fb.zero(base.place(), rt);
                }
                let mut elems = Vec::new();
                for (way, elem) in ways.iter().zip(&lit.elems) {
                    let Some((offset, field)) = self.field_behind(ty, way) else { continue };
                    let blank = own && fields[way[0] as usize].name == "_";
                    elems.push(Element { value: &elem.value, ty: field, at: base.at(offset), blank });
                }
                self.elements(elems, clean || !all);
            }
            &TypeKind::Array { len, elem } => {
                let rt = self.rt(ty);
                let size = self.rt(elem).size;
                let all = lit.elems.len() as u64 == len && lit.elems.iter().all(|e| e.key.is_none());
                if !clean && !all {
                    self.fb.zero(base.place(), rt);
                }
                let at = |(i, value)| Element { value, ty: elem, at: base.at(i as u32 * size), blank: false };
                self.elements(self.indexed(lit).into_iter().map(at).collect(), clean || !all);
            }
            _ => {}
        }
    }

    /// The way to the field that the element at `index` sets: a key may name a promoted field.
    fn way_to_field(&self, elem: &KeyedElement, index: usize) -> Vec<u32> {
        let selection = elem.key.as_ref().and_then(|key| self.lo.world.info.selections.get(&key.id));
        selection.map_or_else(|| vec![index as u32], |selection| selection.path.clone())
    }

    /// The offset and the type of the field at the end of a way through embedded structs.
    fn field_behind(&mut self, ty: Type, way: &[u32]) -> Option<(u32, Type)> {
        let (mut offset, mut ty) = (0, ty);
        for &i in way {
            let TypeKind::Struct(fields) = self.under(ty) else { return None };
            let field = fields.get(i as usize)?;
            offset += self.rt(ty).fields()[i as usize].offset;
            ty = field.ty;
        }
        Some((offset, ty))
    }

    /// Elements into memory. Like the gc compiler: what is called is called first, then variables are read (Spec: Order
    /// of evaluation leaves that open).
    fn elements(&mut self, elems: Vec<Element<'w>>, clean: bool) {
        let last = elems.iter().rposition(|e| !self.is_late(e.value, e.ty));
        let mut late = Vec::new();
        for (i, elem) in elems.into_iter().enumerate() {
            let later = last.is_some_and(|last| i < last);
            if !later || elem.blank {
                self.element(elem, clean);
            } else if self.is_late(elem.value, elem.ty) {
                late.push((elem, None));
            } else if self.rt(elem.ty).aggregate {
                self.ahead(true, |f| f.element(elem, clean));
            } else {
                let word = self.ahead(true, |f| f.word_as(elem.value, elem.ty));
                late.push((elem, Some(word)));
            }
        }
        for (elem, word) in late {
            match word {
                Some(word) => {
                    let mem = self.rt(elem.ty).mem;
                    self.store(elem.at.place(), mem, word);
                }
                None => self.element(elem, clean),
            }
        }
    }

    /// Whether an element calls nothing, so that it may be evaluated behind those that do.
    fn is_late(&mut self, value: &'w Expr, target: Type) -> bool {
        if self.lo.is_interface(target) && self.is_boxed_in_turn(value) {
            return false;
        }
        match &value.unparen().kind {
            ExprKind::CompositeLit(lit) if self.rt(self.ty(value)).aggregate => {
                lit.elems.iter().all(|e| self.is_late(&e.value, self.ty(&e.value)))
            }
            _ => self.is_tree(value) && !self.has_turns(value),
        }
    }

    /// One element or field, into memory.
    fn element(&mut self, elem: Element<'w>, clean: bool) {
        let mark = self.temp_mark();
        match &elem.value.unparen().kind {
            // Like the gc compiler: a blank field stays zero.
            _ if elem.blank => self.discard(elem.value),
            ExprKind::CompositeLit(lit) if self.rt(elem.ty).aggregate => self.fill(elem.ty, lit, elem.at, clean),
            _ => self.eval_to_memory(elem.value, elem.ty, elem.at),
        }
        self.temp_release(mark);
    }

    /// Elements with their indices: keys are constants; without one, the index before plus one.
    fn indexed(&self, lit: &'w CompositeLit) -> Vec<(u64, &'w Expr)> {
        let mut next = 0;
        lit.elems
            .iter()
            .map(|elem| {
                if let Some(key) = &elem.key
                    && let Some(index) = self.tv(key).value.as_ref().and_then(small_int)
                {
                    next = index as u64;
                }
                next += 1;
                (next - 1, &elem.value)
            })
            .collect()
    }

    fn slice_literal(&mut self, lit: &'w CompositeLit, elem: Type) -> X {
        let rt = self.rt(elem);
        let elems = self.indexed(lit);
        let len = elems.iter().map(|e| e.0 + 1).max().unwrap_or(0);
        if len == 0 {
            return x::make_slice(rt, X::Const(0), None);
        }
        let in_order = elems.iter().enumerate().all(|(i, e)| i as u64 == e.0);
        if !rt.aggregate && in_order && elems.len() <= LONG {
            return self.word_slice(&elems, elem);
        }
        let slice = self.spill_slot(x::make_slice(rt, X::Const(len), None), true);
        if rt.size == 0 {
            elems.iter().for_each(|e| self.discard(e.1));
            return X::Local(slice);
        }
        let first = x::addr(Place::index_slice(X::Local(slice), X::Const(0), rt.size));
        let first = self.spill_slot(first, true);
        let at = |(i, value)| Element { value, ty: elem, at: Base::Ptr(first, i as u32 * rt.size), blank: false };
        self.elements(elems.into_iter().map(at).collect(), true);
        X::Local(slice)
    }

    /// Elements of one word each: one statement.
    fn word_slice(&mut self, elems: &[(u64, &'w Expr)], elem: Type) -> X {
        let mut args = Vec::new();
        for (i, &(_, value)) in elems.iter().enumerate() {
            let later = self.any_statements(elems[i + 1..].iter().map(|e| e.1));
            let word = self.ahead(later, |f| f.word_as(value, elem));
            args.push(Arg::Word(word));
        }
        self.slice_of(elem, args)
    }

    fn map_literal(&mut self, lit: &'w CompositeLit, ty: Type, key_ty: Type, value_ty: Type) -> X {
        let mt = self.lo.map_type(ty);
        let hint = lit.elems.len() as u64;
        let map = self.spill_slot(x::make_map(mt, (hint > 0).then_some(X::Const(hint))), true);
        for elem in &lit.elems {
            let Some(key) = &elem.key else { continue };
            let mark = self.temp_mark();
            let key = self.literal_arg(key, key_ty, Some(&elem.value));
            let value = self.literal_arg(&elem.value, value_ty, None);
            self.fb.map_set(mt, X::Local(map), key, value);
            self.temp_release(mark);
        }
        X::Local(map)
    }

    fn literal_arg(&mut self, e: &'w Expr, ty: Type, behind: Option<&'w Expr>) -> Arg {
        let val = self.val_ahead(e, ty, behind.map_or(&[], std::slice::from_ref));
        self.val_arg(val, ty)
    }
}

/// The bytes that fields take; less than the size where there is padding.
fn fields_size(rt: &RType) -> u32 {
    rt.fields().iter().map(|f| f.rtype.size).sum()
}
