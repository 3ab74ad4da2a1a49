//! Functions that nobody wrote: methods as interfaces, method values and method expressions call them.
//!
//! In: a method of a type's method set and how its receiver arrives. Out: a function, or the declared one itself
//! where nothing has to be changed.
//! Always: wrappers are left out of traces, and `recover` looks through them.

use super::func::FuncLower;
use super::methods::{Method, Target as Kind};
use super::operand::{Val, load};
use super::{FuncKey, Lower, TypeArgs, Work};
use crate::check::info::{ObjectKind, Selection};
use crate::syntax::ast::*;
use crate::tree::build::{Arg, ArgShape, Place, X, x};
use crate::tree::{FuncRef, NativeFn};
use crate::types::{Basic, ObjectId, Signature, Type, TypeKind};
use crate::value::{MemKind, MethodEntry, RType};
use std::sync::Arc;

use super::call::{Callee, Parts, pure};

/// How a wrapper gets its receiver.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Form {
    /// As an interface's method table calls it: one word, or the box where the value has another number of words.
    Table,
    /// As the first parameter.
    Plain,
    /// Captured.
    Bound,
}

impl<'w> Lower<'w> {
    /// Fills the method table of a type that is put into interfaces.
    pub(super) fn method_table(&mut self, ty: Type) {
        if self.is_interface(ty) {
            return;
        }
        let methods = self.method_set(ty);
        if methods.is_empty() {
            return;
        }
        let rt = self.rt(ty);
        let mut table: Vec<Option<MethodEntry>> = Vec::new();
        if self.reflects() && !self.is_reflect(ty) {
            self.reflected(ty, rt, &methods);
        }
        for method in methods {
            let id = self.method_id(&method.name, method.pkg, method.sig) as usize;
            let func = self.method_func(ty, method, Form::Table);
            if table.len() <= id {
                table.resize(id + 1, None);
            }
            table[id] = Some(MethodEntry { func: func.0 as *const (), boxed_receiver: rt.words != 1 });
        }
        rt.set_methods(table);
    }

    /// The function of a method in one of its forms.
    pub(super) fn method_func(&mut self, ty: Type, method: Method, form: Form) -> FuncRef {
        if let (true, Kind::Declared(object, pointer)) = (method.path.is_empty(), method.target) {
            let same = pointer == matches!(self.kind(ty), TypeKind::Pointer(_));
            let as_is = form == Form::Plain || form == Form::Table && self.rt(ty).words == 1;
            if same && as_is {
                return self.declared(object, method.args);
            }
        }
        let key = FuncKey::Method(ty, method.name.clone(), method.pkg, form, method.args.clone());
        if let Some(&func) = self.st.funcs.get(&key) {
            return func;
        }
        let bound = if form == Form::Bound { "-fm" } else { "" };
        let name = format!("{}.{}{bound}", self.type_name(ty), method.name);
        let func = self.st.program.declare(name);
        func.get().wrapper.set(true);
        self.st.funcs.insert(key, func);
        self.queue.push(Work::Method(method, ty, form, func));
        func
    }

    /// Lowers a wrapper.
    pub(super) fn promoted(&mut self, method: &Method, ty: Type, form: Form, func: FuncRef) {
        let TypeKind::Signature(sig) = self.kind(method.sig) else { return };
        let rt = self.rt(ty);
        let mut maps: Vec<Vec<bool>> = Vec::new();
        match form {
            Form::Table if rt.words != 1 => maps.push(vec![true]),
            Form::Table | Form::Plain => maps.push(rt.frame_map().into_owned()),
            Form::Bound => {}
        }
        let mut slot: u32 = maps.iter().map(|m| m.len() as u32).sum();
        maps.extend(sig.params.iter().map(|&p| self.rt(p).frame_map().into_owned()));
        let sig = sig.clone();
        let mut f = FuncLower::raw(self, func, &maps, &sig.results, form == Form::Bound);
        let receiver = f.receiver(rt, form);
        let mut args: Vec<Arg> = Vec::new();
        let callee = f.wrapped(method, ty, form, receiver, &mut args);
        for &param in sig.params.iter() {
            let rt = f.rt(param);
            let val = f.slot_val(slot, rt);
            let arg = f.val_arg(val, param);
            args.push(arg);
            slot += rt.words;
        }
        f.forward(callee, args, &sig);
        f.finish();
    }

    /// Spec: Go statements. A nil function with parameters or results fails in the goroutine that calls it,
    /// once its arguments are evaluated.
    pub(super) fn started_nil(&mut self, ty: Type) -> FuncRef {
        let key = FuncKey::NilFunction(ty);
        if let Some(&func) = self.st.funcs.get(&key) {
            return func;
        }
        let func = self.st.program.declare("go".to_string());
        func.get().wrapper.set(true);
        self.st.funcs.insert(key, func);
        self.queue.push(Work::NilFunction(ty, func));
        func
    }

    /// Lowers what `started_nil` declares.
    pub(super) fn nil_function(&mut self, ty: Type, func: FuncRef) {
        let TypeKind::Signature(sig) = self.under(ty) else { return };
        let sig = sig.clone();
        let maps: Vec<Vec<bool>> = sig.params.iter().map(|&p| self.rt(p).frame_map().into_owned()).collect();
        let mut f = FuncLower::raw(self, func, &maps, &sig.results, true);
        f.emit_nil_call(&sig);
        f.finish();
    }

    /// A function around a native, for function values, `go`, `defer` and method tables.
    pub(super) fn native_wrapper(&mut self, object: ObjectId, args: &[Type], name: &str, func: FuncRef) {
        let o = self.world.info.object(object);
        let ObjectKind::Func(f) = &o.kind else { return };
        let env = self.type_env(object, args);
        let TypeKind::Signature(sig) = self.kind(self.world.types.subst(o.ty, &env)) else { return };
        let sig = sig.clone();
        let receiver = f.receiver.map(|r| self.world.types.subst(r, &env));
        let params: Vec<Type> = receiver.iter().copied().chain(sig.params.iter().copied()).collect();
        let maps: Vec<Vec<bool>> = params.iter().map(|&p| self.rt(p).frame_map().into_owned()).collect();
        let native = self.native(object);
        func.get().wrapper.set(true);
        let mut f = FuncLower::raw(self, func, &maps, &sig.results, false);
        match native {
            Some(native) => {
                let mut slot = 0;
                let mut args = Vec::new();
                for &param in &params {
                    let rt = f.rt(param);
                    let val = f.slot_val(slot, rt);
                    let arg = f.val_arg(val, param);
                    args.push(arg);
                    slot += rt.words;
                }
                f.forward(Callee::Native(native), args, &sig);
            }
            None => {
                // Only reached through an interface: a direct call was refused.
                let text: Arc<[u8]> = format!("{name} is not supported").into_bytes().into();
                let word = f.lo.string(&text);
                let rt = f.lo.boxed(Basic::String.ty());
                f.fb.panic(x::box_word(rt, X::Const(word)));
            }
        }
        f.finish();
    }
}

impl<'w> FuncLower<'_, 'w> {
    /// The call of a nil function.
    fn emit_nil_call(&mut self, sig: &Signature) {
        let none = Signature { params: Arc::new([]), ..sig.clone() };
        self.forward(Callee::Closure(X::Const(0)), Vec::new(), &none);
    }

    /// Whom a wrapper calls, with the receiver that the method wants.
    fn wrapped(&mut self, method: &Method, ty: Type, form: Form, receiver: Val, args: &mut Vec<Arg>) -> Callee {
        let pointer = match self.lo.kind(ty) {
            TypeKind::Pointer(elem) => Some(*elem),
            _ => None,
        };
        let (val, have) = match (receiver, pointer, method.path.is_empty()) {
            (val, _, true) => (val, ty),
            (Val::Word(word), Some(elem), false) => {
                let (place, have) = self.walk(Place::deref(word), elem, &method.path);
                (self.load_val(place, have), have)
            }
            (Val::Agg(place), _, false) => {
                let (place, have) = self.walk(place, ty, &method.path);
                (self.load_val(place, have), have)
            }
            (Val::Word(word), None, false) => (Val::Word(word), ty),
        };
        let (object, wants_pointer) = match method.target {
            Kind::Interface => {
                let id = self.lo.method_id(&method.name, method.pkg, method.sig);
                return match val {
                    Val::Word(word) => Callee::Method(word, id),
                    Val::Agg(_) => unreachable!("an interface is one word"),
                };
            }
            Kind::Declared(object, pointer) => (object, pointer),
        };
        let arg = match (val, self.lo.kind(have), wants_pointer) {
            (Val::Word(word), TypeKind::Pointer(elem), false) => {
                let own = method.path.is_empty() && form != Form::Bound;
                let word = if own { x::receiver(word, self.nil_receiver(*elem, &method.name)) } else { word };
                let val = self.load_val(Place::deref(word), *elem);
                self.val_arg(val, *elem)
            }
            (_, kind, true) if !matches!(kind, TypeKind::Pointer(_)) => {
                // The address of an embedded field: the way to it went through a pointer.
                match self.field_address(method, ty, form) {
                    Some(word) => Arg::Word(word),
                    None => unreachable!("a method with pointer receiver is not in the method set of a value"),
                }
            }
            (val, _, _) => self.val_arg(val, have),
        };
        args.push(arg);
        match self.lo.native(object) {
            Some(native) => Callee::Native(native),
            None => Callee::Func(self.lo.declared(object, method.args.clone())),
        }
    }

    /// What Go says where a value's method is called through a wrapper with a nil pointer.
    fn nil_receiver(&self, elem: Type, method: &str) -> String {
        let TypeKind::Named(id) = *self.lo.kind(elem) else { unreachable!("methods belong to named types") };
        let named = self.lo.world.types.named(id);
        let (package, args) =
            (&self.lo.package(named.pkg).path, if named.instance_of.is_some() { "[...]" } else { "" });
        format!("value method {package}.{0}{args}.{method} called using nil *{0}{args} pointer", named.name)
    }

    /// The wrapper's receiver, as it arrived.
    fn receiver(&mut self, rt: &'static RType, form: Form) -> Val {
        match form {
            Form::Table if rt.words != 1 => Val::Agg(Place::address(X::Local(0)).field(8)),
            Form::Table | Form::Plain => self.slot_val(0, rt),
            Form::Bound if rt.aggregate => Val::Agg(Place::address(X::Local(self.fb.closure_slot())).field(8)),
            Form::Bound => Val::Word(self.capture(0)),
        }
    }

    /// `&receiver.path` of the wrapper's receiver.
    fn field_address(&mut self, method: &Method, ty: Type, form: Form) -> Option<X> {
        let rt = self.rt(ty);
        let (place, ty) = match (self.receiver(rt, form), self.lo.kind(ty)) {
            (Val::Word(word), TypeKind::Pointer(elem)) => (Place::deref(word), *elem),
            (Val::Agg(place), _) => (place, ty),
            (Val::Word(_), _) => return None,
        };
        let (place, _) = self.walk(place, ty, &method.path);
        Some(x::addr(place))
    }

    /// Calls with the given arguments and returns the results.
    fn forward(&mut self, callee: Callee, args: Vec<Arg>, sig: &Signature) {
        let results = sig.results.clone();
        let map = self.results_map(&results);
        let first = self.temp_map(&map);
        let dst = (!map.is_empty()).then_some(first);
        if let Callee::Native(
            native @ (NativeFn::Pure0(_) | NativeFn::Pure1(_) | NativeFn::Pure2(_) | NativeFn::Pure3(_)),
        ) = callee
        {
            let word = pure(native, args);
            if results.is_empty() {
                let slot = self.temp_word(false);
                self.fb.set(slot, word);
                return self.fb.ret(Vec::new());
            }
            return self.fb.ret(vec![Arg::Word(word)]);
        }
        self.emit_call(Parts { callee, args, map: Vec::new(), results: results.clone() }, dst, self.pos);
        let mut out = Vec::new();
        for (slot, ty) in self.spread(first, &results) {
            let rt = self.rt(ty);
            let val = self.slot_val(slot, rt);
            let arg = self.val_arg(val, ty);
            out.push(arg);
        }
        self.fb.ret(out);
    }

    /// `x.m`, not called (Spec: Method values).
    pub fn method_value(&mut self, fun: &'w Expr, operand: &'w Expr, s: &Selection) -> X {
        if s.interface {
            let (word, ty) = self.iface_receiver(operand, s);
            return self.bind_iface(word, ty, s);
        }
        let Some(object) = s.method else { return X::Const(0) };
        let (val, ty) = self.receiver_val(operand, s, object);
        let args = self.method_args(fun, s);
        let method = self.plain_method(object, args);
        let func = self.lo.method_func(ty, method, Form::Bound);
        let rt: &'static RType = self.rt(ty);
        match val {
            Val::Word(word) => x::closure(func, vec![word], &rt.frame_map()),
            Val::Agg(place) => {
                let slot = self.temp(rt);
                self.fb.copy(Place::slot(slot), place, rt);
                let words = (0..rt.words).map(|i| X::Local(slot + i)).collect();
                x::closure(func, words, &rt.frame_map())
            }
        }
    }

    /// A method of an interface value as a function; the value must not be nil.
    pub fn bind_iface(&mut self, word: X, ty: Type, s: &Selection) -> X {
        let Some(method) = self.interface_method(ty, s) else { return X::Const(0) };
        let func = self.lo.method_func(ty, method, Form::Bound);
        let slot = self.spill_slot(word, true);
        let check = self.temp_word(false);
        self.fb.set(check, load(Place::deref(X::Local(slot)), MemKind::W64));
        x::closure(func, vec![X::Local(slot)], &[true])
    }

    /// `T.m` (Spec: Method expressions).
    pub fn method_expr(&mut self, e: &'w Expr, s: &Selection) -> X {
        let ty = s.receiver;
        if self.lo.is_interface(ty) {
            let Some(method) = self.interface_method(ty, s) else { return X::Const(0) };
            return x::func_value(self.lo.method_func(ty, method, Form::Plain));
        }
        let Some(object) = s.method else { return X::Const(0) };
        let plain = self.plain_method(object, self.method_args(e, s));
        let method =
            Method { path: s.path.clone(), target: if s.interface { Kind::Interface } else { plain.target }, ..plain };
        if method.path.is_empty() {
            // A missing native is refused here, where the user names it.
            self.function(object, method.args.clone(), e.span);
        }
        x::func_value(self.lo.method_func(ty, method, Form::Plain))
    }

    /// A declared method as a method of its own receiver type.
    fn plain_method(&mut self, object: ObjectId, args: TypeArgs) -> Method {
        let o = self.lo.world.info.object(object);
        let pointer = match &o.kind {
            ObjectKind::Func(f) => f.receiver.is_some_and(|r| matches!(self.lo.kind(r), TypeKind::Pointer(_))),
            _ => false,
        };
        Method {
            name: o.name.clone(),
            pkg: self.lo.name_pkg(&o.name, o.pkg),
            sig: self.lo.world.types.subst(o.ty, &self.lo.type_env(object, &args)),
            path: Vec::new(),
            target: Kind::Declared(object, pointer),
            args,
        }
    }

    pub fn interface_method(&mut self, ty: Type, s: &Selection) -> Option<Method> {
        let TypeKind::Interface(interface) = self.under(ty) else { return None };
        let object = self.lo.world.info.object(s.method?);
        // Packages may have methods of one name that are not exported (Spec: Uniqueness of identifiers).
        let pkg = self.lo.name_pkg(&object.name, object.pkg);
        let m = interface.methods.iter().find(|m| m.name == object.name && m.pkg == pkg)?;
        Some(Method {
            name: m.name.clone(),
            pkg: m.pkg,
            sig: m.sig,
            path: Vec::new(),
            target: Kind::Interface,
            args: TypeArgs::from([]),
        })
    }
}

/// Pointer maps as the builder takes them.
pub fn shapes(maps: &[Vec<bool>]) -> Vec<ArgShape<'_>> {
    maps.iter().map(|map| ArgShape { ptr_map: map }).collect()
}
