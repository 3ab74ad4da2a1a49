//! Lowers one function: its frame, its variables, its parameters and results.
//!
//! In: a declaration or a function literal. Out: its `Func`.
//! Always: a variable is a frame slot, a heap cell whose address is in a slot or in the closure, or a global;
//! slots of finished blocks and statements are used again, each for words of the same pointer map.
//! Not here: statements and expressions.

use super::capture::{Facts, Walk, selection_of};
use super::escape::{FirstArrays, Owner};
use super::methods::Target;
use super::operand::{Base, Val, load};
use super::range_func::RangeBody;
use super::wrapper::shapes;
use super::{Lower, Natives, TypeArgs};
use crate::check::info::{FuncVars, Mode, ObjectKind, Selection};
use crate::constant::Value;
use crate::source::{Pos, Span};
use crate::syntax::ast::*;
use crate::tree::FuncRef;
use crate::tree::build::{FuncBuilder, Label, Place, Slot, X, x};
use crate::types::{Basic, ObjectId, Type, TypeEnv, TypeKind};
use crate::value::{MemKind, RType};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// Larger variables live in the heap, so that frames stay small.
const LARGE: u32 = 1024;

/// Where a variable lives.
#[derive(Clone, Copy, Debug)]
pub enum Storage {
    /// In the frame, in word format.
    Slot(Slot),
    /// In a heap cell; its address is in the slot.
    Cell(Slot),
    /// In a heap cell; its address is the closure's capture of this number.
    CapturedCell(u32),
    /// The closure holds a copy of the word.
    Captured(u32),
    Global(*mut u8),
}

/// The checker's word on an expression, in terms of the present type arguments.
#[derive(Clone, Copy)]
pub struct Checked<'w> {
    pub mode: Mode,
    pub ty: Type,
    pub value: &'w Option<Value>,
}

/// What `break` and `continue` may name.
pub struct JumpTarget {
    pub stmt: NodeId,
    pub breaks: Label,
    pub continues: Option<Label>,
}

/// Slots that are free to be used again, and those in use, newest last.
#[derive(Default)]
struct Pool {
    free: FxHashMap<Box<[bool]>, Vec<Slot>>,
    used: Vec<(Slot, Box<[bool]>)>,
}

impl Pool {
    fn take(&mut self, fb: &mut FuncBuilder, map: &[bool]) -> Slot {
        let slot = match self.free.get_mut(map).and_then(Vec::pop) {
            Some(slot) => slot,
            None if map.len() == 1 => fb.word(map[0]),
            None => fb.words(map),
        };
        self.used.push((slot, map.into()));
        slot
    }

    fn release(&mut self, mark: usize) {
        for (slot, map) in self.used.drain(mark..) {
            self.free.entry(map).or_default().push(slot);
        }
    }
}

pub struct FuncLower<'a, 'w> {
    pub lo: &'a mut Lower<'w>,
    /// What stands for the type parameters in the body.
    pub env: Rc<TypeEnv>,
    pub fb: FuncBuilder,
    pub facts: Rc<Facts>,
    pub vars: FxHashMap<ObjectId, Storage>,
    pub name: String,
    pub literals: u32,
    /// This is the body of a range over a function.
    pub range_body: Option<RangeBody<'w>>,
    pub results: Vec<(ObjectId, Type)>,
    pub result_types: Vec<Type>,
    pub epilogue: Option<Label>,
    pub targets: Vec<JumpTarget>,
    pub goto_labels: FxHashMap<NodeId, Label>,
    /// The label of the statement that comes next, for its loop or switch.
    pub pending_label: Option<NodeId>,
    pub fallthrough: Option<Label>,
    temps: Pool,
    locals: Pool,
    pub pos: Pos,
    /// The calls of `append` that may make a slice's first array, and the slots that say whether they did.
    pub first_arrays: Rc<FirstArrays>,
    pub array_made: FxHashMap<Owner, Slot>,
    /// An operand behind the one in hand has statements (`operand::ahead`).
    pub in_turn: bool,
}

impl<'w> Lower<'w> {
    /// Lowers a declared function or method.
    pub(super) fn lower_decl(&mut self, object: ObjectId, args: &[Type], func: FuncRef) {
        let name = self.func_name(object);
        let Some((decl, _)) = self.decl_of(object) else { return };
        let Some(body) = &decl.body else {
            self.native_wrapper(object, args, &name, func);
            return;
        };
        let info = &self.world.info;
        let env = self.type_env(object, args);
        let facts = Rc::new(Walk::new(info, &self.world.types, env.clone()).function(decl));
        let vars = info.params.get(&decl.id).cloned().unwrap_or_default();
        let looks = facts.appends && !self.package(info.object(object).pkg).library;
        let first_arrays = if looks { Rc::new(self.first_arrays(decl)) } else { Rc::default() };
        let mut f = FuncLower::new(self, func, env, facts, &vars, false);
        f.first_arrays = first_arrays;
        f.enter(decl.id, &vars);
        f.body(body);
        f.finish();
    }
}

impl<'a, 'w> FuncLower<'a, 'w> {
    pub fn new(
        lo: &'a mut Lower<'w>,
        func: FuncRef,
        env: Rc<TypeEnv>,
        facts: Rc<Facts>,
        vars: &FuncVars,
        closure: bool,
    ) -> FuncLower<'a, 'w> {
        let world = lo.world;
        let params: Vec<Type> = vars.receiver.iter().chain(&vars.params).map(|&p| world.info.object(p).ty).collect();
        let params = world.types.subst_list(&params, &env);
        let maps: Vec<Vec<bool>> = params.iter().map(|&ty| lo.rt(ty).frame_map().into_owned()).collect();
        let results: Vec<(ObjectId, Type)> =
            vars.results.iter().map(|&r| (r, world.types.subst(world.info.object(r).ty, &env))).collect();
        let types: Vec<Type> = results.iter().map(|r| r.1).collect();
        FuncLower { env, facts, results, ..FuncLower::raw(lo, func, &maps, &types, closure) }
    }

    /// A function that nobody wrote: parameters by pointer map.
    pub fn raw(
        lo: &'a mut Lower<'w>,
        func: FuncRef,
        params: &[Vec<bool>],
        results: &[Type],
        closure: bool,
    ) -> FuncLower<'a, 'w> {
        let result_words = results.iter().map(|&ty| lo.rt(ty).words).sum();
        FuncLower {
            fb: FuncBuilder::new(func, &shapes(params), result_words, closure),
            lo,
            env: Rc::default(),
            facts: Rc::default(),
            vars: FxHashMap::default(),
            name: func.get().name.clone(),
            literals: 0,
            range_body: None,
            result_types: results.to_vec(),
            results: Vec::new(),
            epilogue: None,
            targets: Vec::new(),
            goto_labels: FxHashMap::default(),
            pending_label: None,
            fallthrough: None,
            temps: Pool::default(),
            locals: Pool::default(),
            pos: Pos::NONE,
            first_arrays: Rc::default(),
            array_made: FxHashMap::default(),
            in_turn: false,
        }
    }

    /// Gives parameters and results their places.
    fn enter(&mut self, id: NodeId, vars: &FuncVars) {
        let mut slot = 0;
        for &object in vars.receiver.iter().chain(&vars.params) {
            let ty = self.object_ty(object);
            let rt = self.rt(ty);
            self.parameter(object, slot, rt);
            slot += rt.words;
        }
        self.begin_body(id);
        if vars.named_results || self.epilogue.is_some() || self.facts.range_returns.contains(&id) {
            for &object in &vars.results {
                self.declare_zero(object);
            }
        } else {
            self.results.clear();
        }
    }

    /// A function with deferred calls returns through its epilogue.
    pub fn begin_body(&mut self, id: NodeId) {
        let arrays = self.first_arrays.clone();
        for &owner in arrays.of.get(&id).map_or(&[][..], Vec::as_slice) {
            let slot = self.local(&[false]);
            self.fb.set(slot, X::Const(0));
            self.array_made.insert(owner, slot);
        }
        if self.facts.defers.contains(&id) {
            let label = self.fb.label();
            self.fb.set_epilogue(label);
            self.epilogue = Some(label);
        }
    }

    /// A parameter lies in the frame's first slots; one that must be a cell is copied there.
    pub fn parameter(&mut self, object: ObjectId, slot: Slot, rt: &'static RType) {
        if !self.needs_cell(object, rt) {
            self.vars.insert(object, Storage::Slot(slot));
            return;
        }
        let cell = self.local(&[true]);
        self.fb.set(cell, x::new_object(rt));
        self.move_to(Base::Ptr(cell, 0), rt, slot);
        self.vars.insert(object, Storage::Cell(cell));
    }

    /// Lowers the body, and what a function does at its end.
    pub fn body(&mut self, body: &'w Block) {
        self.block(body);
        // Deferred calls happen here: at the return that stands last, as far as one place can tell.
        match body.stmts.last() {
            Some(Stmt { kind: StmtKind::Return(_), span, .. }) => self.set_pos(span.start),
            _ => self.set_pos(body.close()),
        }
        self.end_body();
    }

    pub fn end_body(&mut self) {
        match self.epilogue {
            Some(label) => {
                self.fb.bind(label);
                self.fb.run_defers();
                let results = self.load_results();
                self.fb.ret(results);
            }
            None if self.result_types.is_empty() => self.fb.ret(Vec::new()),
            // Spec: Terminating statements: the end of a function with results can't be reached;
            // the builder closes every function with a statement that says so.
            None => {}
        }
    }

    pub fn finish(self) {
        self.fb.finish();
    }

    /// What traces call the literal at hand: `main.f.func1`, one inside another `main.f.func1.1`.
    fn literal_name(&self) -> String {
        let last = self.name.rsplit('.').next().unwrap_or_default();
        let number = last.strip_prefix("func").unwrap_or(last);
        let inner = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        format!("{}.{}{}", self.name, if inner { "" } else { "func" }, self.literals)
    }

    /// A function literal's closure.
    pub fn func_lit(&mut self, e: &'w Expr, lit: &'w FuncLit) -> X {
        self.literals += 1;
        let name = self.literal_name();
        let func = self.lo.st.program.declare(name);
        let (facts, first_arrays) = (self.facts.clone(), self.first_arrays.clone());
        let free = facts.free.get(&e.id).cloned().unwrap_or_default();
        let vars = self.lo.world.info.params.get(&e.id).cloned().unwrap_or_default();
        let (captures, map, inner_vars) = self.captures(&free);
        let mut f = FuncLower::new(self.lo, func, self.env.clone(), facts, &vars, true);
        f.vars = inner_vars;
        f.first_arrays = first_arrays;
        f.enter(e.id, &vars);
        f.body(&lit.body);
        f.finish();
        if captures.is_empty() { x::func_value(func) } else { x::closure(func, captures, &map) }
    }

    /// What a literal captures of these variables, which of the words hold addresses, and where the literal has them.
    pub fn captures(&mut self, free: &[ObjectId]) -> (Vec<X>, Vec<bool>, FxHashMap<ObjectId, Storage>) {
        let mut captures = Vec::new();
        let mut map = Vec::new();
        let mut inner_vars = FxHashMap::default();
        for &object in free {
            let Some(&storage) = self.vars.get(&object) else { continue };
            let i = captures.len() as u32;
            let (word, ptr, inner) = match storage {
                Storage::Slot(slot) => {
                    let ty = self.object_ty(object);
                    (X::Local(slot), self.rt(ty).ptr_map.contains(&true), Storage::Captured(i))
                }
                Storage::Captured(n) => {
                    let ty = self.object_ty(object);
                    (self.capture(n), self.rt(ty).ptr_map.contains(&true), Storage::Captured(i))
                }
                Storage::Cell(slot) => (X::Local(slot), true, Storage::CapturedCell(i)),
                Storage::CapturedCell(n) => (self.capture(n), true, Storage::CapturedCell(i)),
                Storage::Global(_) => continue,
            };
            captures.push(word);
            map.push(ptr);
            inner_vars.insert(object, inner);
        }
        (captures, map, inner_vars)
    }

    pub fn capture(&self, n: u32) -> X {
        x::capture(self.fb.closure_slot(), n)
    }

    // ---- what the checker said ----

    pub fn natives(&self) -> Natives<'w> {
        self.lo.natives
    }

    pub fn tv(&self, e: &Expr) -> Checked<'w> {
        match self.lo.world.info.expr(e.id) {
            Some(tv) => Checked { mode: tv.mode, ty: self.subst(tv.ty), value: &tv.value },
            None => Checked { mode: Mode::NoValue, ty: Basic::Invalid.ty(), value: &None },
        }
    }

    /// A type in the body of this function, in terms of its type arguments.
    pub fn subst(&self, ty: Type) -> Type {
        self.lo.world.types.subst(ty, &self.env)
    }

    pub fn ty(&self, e: &Expr) -> Type {
        self.tv(e).ty
    }

    /// What `x.sel` means; `None` for a qualified identifier.
    pub fn selection(&self, e: &Expr) -> Option<Selection> {
        let s = selection_of(&self.lo.world.info, e)?;
        let receiver = self.subst(s.receiver);
        if self.lo.world.types.is_type_param(s.receiver) && receiver != s.receiver {
            return self.selection_on(s, receiver);
        }
        Some(Selection { receiver, ty: self.subst(s.ty), ..s.clone() })
    }

    /// A method of a type parameter's constraint is one of its type argument's method set.
    fn selection_on(&self, s: &Selection, receiver: Type) -> Option<Selection> {
        if self.lo.is_interface(receiver) {
            return Some(Selection { receiver, ty: self.subst(s.ty), ..s.clone() });
        }
        let o = self.lo.world.info.object(s.method?);
        let pkg = self.lo.name_pkg(&o.name, o.pkg);
        let method = self.lo.method_set(receiver).into_iter().find(|m| m.name == o.name && m.pkg == pkg)?;
        let (object, interface) = match method.target {
            Target::Declared(object, _) => (Some(object), false),
            Target::Interface => (s.method, true),
        };
        let ty = self.subst(s.ty);
        Some(Selection { kind: s.kind, receiver, path: method.path, method: object, ty, interface })
    }

    /// The type arguments of a generic function where it is named.
    pub fn type_args(&self, e: &Expr) -> TypeArgs {
        match self.lo.world.info.instances.get(&e.id) {
            Some(args) => self.lo.world.types.subst_list(args, &self.env),
            None => TypeArgs::from([]),
        }
    }

    /// The type arguments of a selected method: those of its receiver's type, and its own.
    pub fn method_args(&self, e: &Expr, s: &Selection) -> TypeArgs {
        let mut ty = s.receiver;
        for &i in &s.path {
            if let TypeKind::Pointer(elem) = *self.under(ty) {
                ty = elem;
            }
            let TypeKind::Struct(fields) = self.under(ty) else { break };
            ty = fields[i as usize].ty;
        }
        let receiver = self.lo.receiver_args(ty);
        let own = self.type_args(e);
        if own.is_empty() { receiver } else { receiver.iter().chain(own.iter()).copied().collect() }
    }

    /// The function that `f[T]` instantiates; `e` itself where it is something else.
    pub fn uninstantiated<'e>(&self, e: &'e Expr) -> &'e Expr {
        match &e.unparen().kind {
            ExprKind::Index { x, .. } if self.lo.world.info.instances.contains_key(&x.unparen().id) => x.unparen(),
            _ => e.unparen(),
        }
    }

    pub fn object_ty(&self, object: ObjectId) -> Type {
        self.subst(self.lo.world.info.object(object).ty)
    }

    pub fn under(&self, ty: Type) -> &'w TypeKind {
        self.lo.under(ty)
    }

    pub fn rt(&mut self, ty: Type) -> &'static RType {
        self.lo.rt(ty)
    }

    pub fn set_pos(&mut self, pos: Pos) {
        self.pos = pos;
        self.fb.set_pos(pos);
    }

    pub fn unsupported(&mut self, span: Span, message: impl Into<String>) {
        self.lo.unsupported(span, message);
    }

    // ---- slots ----

    pub fn temp(&mut self, rt: &RType) -> Slot {
        self.temps.take(&mut self.fb, &rt.frame_map())
    }

    pub fn temp_map(&mut self, map: &[bool]) -> Slot {
        self.temps.take(&mut self.fb, map)
    }

    pub fn temp_word(&mut self, ptr: bool) -> Slot {
        self.temps.take(&mut self.fb, &[ptr])
    }

    pub fn temp_mark(&self) -> usize {
        self.temps.used.len()
    }

    pub fn temp_release(&mut self, mark: usize) {
        self.temps.release(mark);
    }

    pub fn local(&mut self, map: &[bool]) -> Slot {
        self.locals.take(&mut self.fb, map)
    }

    pub fn local_mark(&self) -> usize {
        self.locals.used.len()
    }

    pub fn local_release(&mut self, mark: usize) {
        self.locals.release(mark);
    }

    // ---- variables ----

    pub fn needs_cell(&self, object: ObjectId, rt: &RType) -> bool {
        let fact = self.facts.var(object);
        fact.address || fact.captured && (fact.assigned || rt.aggregate) || rt.size > LARGE
    }

    /// A new variable without a value yet: its slot's words are whatever they were, a cell's are zero.
    pub fn declare(&mut self, object: ObjectId) -> Storage {
        let ty = self.object_ty(object);
        let rt = self.rt(ty);
        let storage = if let ObjectKind::Var { global: true, .. } = self.lo.world.info.object(object).kind {
            Storage::Global(self.lo.global(object))
        } else if self.needs_cell(object, rt) {
            let slot = self.local(&[true]);
            self.fb.set(slot, x::new_object(rt));
            Storage::Cell(slot)
        } else {
            Storage::Slot(self.local(&rt.frame_map()))
        };
        self.vars.insert(object, storage);
        storage
    }

    /// Spec: The zero value.
    pub fn declare_zero(&mut self, object: ObjectId) {
        let ty = self.object_ty(object);
        let rt = self.rt(ty);
        match self.declare(object) {
            Storage::Slot(slot) => self.zero_slot(slot, rt),
            Storage::Global(cell) => self.zero_base(Base::Static(cell), rt),
            Storage::Cell(_) | Storage::Captured(_) | Storage::CapturedCell(_) => {}
        }
    }

    pub fn zero_slot(&mut self, slot: Slot, rt: &'static RType) {
        if rt.aggregate {
            self.fb.zero(Place::Frame { byte: slot * 8 }, rt);
        } else {
            self.fb.set(slot, X::Const(0));
        }
    }

    pub fn zero_base(&mut self, base: Base, rt: &'static RType) {
        if rt.aggregate {
            self.fb.zero(base.place(), rt);
        } else {
            self.store(base.place(), rt.mem, X::Const(0));
        }
    }

    /// Copies a value in word format from a slot into memory.
    pub fn move_to(&mut self, base: Base, rt: &'static RType, slot: Slot) {
        if rt.aggregate {
            self.fb.copy(base.place(), Place::Frame { byte: slot * 8 }, rt);
        } else {
            self.store(base.place(), rt.mem, X::Local(slot));
        }
    }

    pub fn storage(&mut self, object: ObjectId) -> Storage {
        if let Some(&storage) = self.vars.get(&object) {
            return storage;
        }
        Storage::Global(self.lo.global(object))
    }

    /// Where a variable's memory is; `None` for a word in a slot.
    pub fn var_place(&mut self, object: ObjectId) -> Result<Place, X> {
        let ty = self.object_ty(object);
        match self.storage(object) {
            Storage::Slot(slot) if self.rt(ty).aggregate => Ok(Place::Frame { byte: slot * 8 }),
            Storage::Slot(slot) => Err(X::Local(slot)),
            Storage::Captured(n) => Err(self.capture(n)),
            Storage::Cell(slot) => Ok(Place::deref(X::Local(slot))),
            Storage::CapturedCell(n) => Ok(Place::deref(self.capture(n))),
            Storage::Global(cell) => Ok(Place::Static(cell)),
        }
    }

    /// A variable's value.
    pub fn var_val(&mut self, object: ObjectId) -> Val {
        let ty = self.object_ty(object);
        let rt = self.rt(ty);
        match self.var_place(object) {
            Ok(place) if rt.aggregate => Val::Agg(place),
            Ok(place) => Val::Word(load(place, rt.mem)),
            Err(word) => Val::Word(word),
        }
    }

    /// The address of a variable that is a cell or a global.
    pub fn var_address(&mut self, object: ObjectId) -> Option<X> {
        match self.storage(object) {
            Storage::Cell(slot) => Some(X::Local(slot)),
            Storage::CapturedCell(n) => Some(self.capture(n)),
            Storage::Global(cell) => Some(X::Const(cell as u64)),
            Storage::Slot(_) | Storage::Captured(_) => None,
        }
    }

    /// A `for` clause's variable that is a cell moves on to a new one (Spec: For statements).
    pub fn next_iteration(&mut self, object: ObjectId) {
        let ty = self.object_ty(object);
        let rt = self.rt(ty);
        if let Some(&Storage::Cell(slot)) = self.vars.get(&object) {
            let old = self.temp_word(true);
            self.fb.set(old, X::Local(slot));
            self.fb.set(slot, x::new_object(rt));
            let from = Place::deref(X::Local(old));
            let to = Place::deref(X::Local(slot));
            if rt.aggregate {
                self.fb.copy(to, from, rt);
            } else {
                self.store(to, rt.mem, load(from, rt.mem));
            }
        }
    }

    pub fn is_ptr(rt: &RType) -> bool {
        !rt.aggregate && rt.mem == MemKind::Ptr
    }
}

impl Lower<'_> {
    /// A package-level variable's cell.
    pub(super) fn global(&mut self, object: ObjectId) -> *mut u8 {
        if let Some(&cell) = self.st.globals.get(&object) {
            return cell;
        }
        let rt = self.rt(self.world.info.object(object).ty);
        let cell = self.st.program.global(rt);
        self.st.globals.insert(object, cell);
        cell
    }
}
