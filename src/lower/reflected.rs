//! What package reflect needs of types and functions, made only for programs that import it.
//!
//! In: a type that may be found in an interface. Out: its exported methods in its descriptor; for a function type a
//! function that calls any function of the type with arguments and results in memory, and the body of functions of the
//! type whose arguments and results go by way of memory.
//! Always: the types of these methods may be found in interfaces too, since reflection reaches them.
//! Not here: package reflect itself (`stdlib`).

use super::Lower;
use super::call::{Callee, Parts};
use super::func::FuncLower;
use super::methods::Method;
use super::operand::load;
use super::wrapper::Form;
use crate::tree::build::{Arg, Place, Slot, X, x};
use crate::types::{Basic, PackageId, Signature, Type, TypeKind};
use crate::value::rtype::Reflected;
use crate::value::{MemKind, RType};
use std::sync::Arc;

impl Lower<'_> {
    /// Writes a type's exported methods into its descriptor.
    pub(super) fn reflected(&mut self, ty: Type, rt: &RType, methods: &[Method]) {
        let mut list: Vec<Reflected> = Vec::new();
        for method in methods.iter().filter(|m| m.pkg == PackageId::UNIVERSE) {
            let TypeKind::Signature(sig) = self.kind(method.sig) else { continue };
            let params: Arc<[Type]> = [ty].iter().chain(sig.params.iter()).copied().collect();
            let plain = self.world.types.intern(TypeKind::Signature(Arc::new(Signature { params, ..(**sig).clone() })));
            list.push(Reflected {
                name: method.name.to_string(),
                rtype: self.boxed(method.sig),
                plain_type: self.boxed(plain),
                bound: self.method_func(ty, method.clone(), Form::Bound).0 as *const () as usize,
                plain: self.method_func(ty, method.clone(), Form::Plain).0 as *const () as usize,
            });
        }
        rt.set_reflected(list);
    }

    /// Makes `func(fn unsafe.Pointer, args, results []unsafe.Pointer)`, which calls a function of type `ty` with what
    /// the cells of `args` hold and writes the results to those of `results`.
    pub(super) fn caller(&mut self, ty: Type) {
        let rt = self.rt(ty);
        let (TypeKind::Signature(sig), Some(info)) = (self.under(ty), rt.func.get()) else { return };
        if info.caller.get().is_some() {
            return;
        }
        let func = self.st.program.declare("reflect.Value.call");
        func.get().wrapper.set(true);
        let _ = info.caller.set(func.0 as *const () as usize);
        let mut f = FuncLower::raw(self, func, &[vec![true], vec![true], vec![true]], &[], false);
        let mut args = Vec::new();
        for (i, &param) in sig.params.iter().enumerate() {
            let val = f.load_val(cell(1, i), param);
            args.push(f.val_arg(val, param));
        }
        let map = f.results_map(&sig.results);
        let first = f.temp_map(&map);
        let dst = (!map.is_empty()).then_some(first);
        let parts = Parts { callee: Callee::Closure(X::Local(0)), args, map: Vec::new(), results: sig.results.clone() };
        f.emit_call(parts, dst, f.pos);
        for (i, (slot, ty)) in f.spread(first, &sig.results).into_iter().enumerate() {
            let rt = f.lo.rt(ty);
            let val = f.slot_val(slot, rt);
            f.store_place(cell(2, i), val, rt);
        }
        f.fb.ret(Vec::new());
        f.finish();
    }

    /// Makes a function of type `ty` that calls the `func(args, results []unsafe.Pointer)` in its closure with cells that
    /// hold its arguments, and returns what the cells of `results` hold then.
    pub(super) fn maker(&mut self, ty: Type) {
        let rt = self.rt(ty);
        let (TypeKind::Signature(sig), Some(info)) = (self.under(ty), rt.func.get()) else { return };
        if info.maker.get().is_some() {
            return;
        }
        let sig = sig.clone();
        let func = self.st.program.declare("reflect.makeFuncStub");
        func.get().wrapper.set(true);
        let _ = info.maker.set(func.0 as *const () as usize);
        let maps: Vec<Vec<bool>> = sig.params.iter().map(|&p| self.rt(p).frame_map().into_owned()).collect();
        let mut f = FuncLower::raw(self, func, &maps, &sig.results, true);
        let args = f.cells(&sig.params);
        for (i, (slot, ty)) in f.spread(0, &sig.params).into_iter().enumerate() {
            let rt = f.lo.rt(ty);
            let val = f.slot_val(slot, rt);
            f.store_place(cell(args, i), val, rt);
        }
        let results = f.cells(&sig.results);
        let callee = Callee::Closure(f.capture(0));
        let words = vec![Arg::Word(X::Local(args)), Arg::Word(X::Local(results))];
        f.emit_call(Parts { callee, args: words, map: Vec::new(), results: Arc::new([]) }, None, f.pos);
        let mut out = Vec::new();
        for (i, &ty) in sig.results.iter().enumerate() {
            let val = f.load_val(cell(results, i), ty);
            out.push(f.val_arg(val, ty));
        }
        f.fb.ret(out);
        f.finish();
    }
}

impl FuncLower<'_, '_> {
    /// A slot with a list of new cells for values of the given types.
    fn cells(&mut self, types: &[Type]) -> Slot {
        let pointer = self.lo.rt(Basic::UnsafePointer.ty());
        let list = self.temp_word(true);
        self.fb.set(list, x::make_slice(pointer, X::Const(types.len() as u64), None));
        for (i, &ty) in types.iter().enumerate() {
            let rt = self.lo.rt(ty);
            let place = Place::index_slice(X::Local(list), X::Const(i as u64), 8);
            self.store(place, MemKind::Ptr, x::new_object(rt));
        }
        list
    }
}

/// The memory that element `i` of the list in a slot points to.
fn cell(slot: u32, i: usize) -> Place {
    Place::address(load(Place::index_slice(X::Local(slot), X::Const(i as u64), 8), MemKind::Ptr))
}
