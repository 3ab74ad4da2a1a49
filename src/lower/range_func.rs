//! Range loops over functions (Spec: For statements with range clause).
//!
//! In: a range over a function. Out: a call of it with the loop's body as a function, and what the body's way out was.
//! A cell that loop and body share holds four words: whether the body may run, which way it left, the frame of the
//! function that the loop is written in, and its goroutine. The body returns false to leave the loop; a jump out of it
//! and a `return` are numbered, and the loop does behind the call what the number says. Where the loop stands in
//! the body of another one, that may be to leave that one, too.
//! Always: the body's variables are a function literal's, results that it returns are cells of the function around;
//! its deferred calls are that function's.
//! Not here: which variables the body captures (`capture`).

use super::capture::contains_label;
use super::func::{FuncLower, JumpTarget};
use crate::syntax::ast::*;
use crate::tree::build::{Arg, Cmp, Label, Num, Place, Slot, Target, X, x};
use crate::tree::cx::Cx;
use crate::tree::{FuncRef, NativeFn, trap};
use crate::types::{Basic, Type, TypeKind};
use crate::value::{MemKind, RType};

/// What the first word of a loop's cell says.
const READY: u64 = 0;
const DONE: u64 = 1;
/// The body runs, or has panicked.
const RUNNING: u64 = 2;
const EXHAUSTED: u64 = 3;

const STATE: u32 = 0;
const EXIT: u32 = 8;
const FRAME: u32 = 16;
const GOROUTINE: u32 = 24;

/// A way out of a loop's body that goes further than the loop's end.
#[derive(Clone, Copy, PartialEq)]
pub enum Exit {
    Break(NodeId),
    Continue(NodeId),
    Goto(NodeId),
    /// The results have been set.
    Return,
}

/// What the body of a range over a function knows of the loop.
pub struct RangeBody<'w> {
    /// The capture that is the loop's cell.
    cell: u32,
    /// The function that the loop is written in.
    pub function: FuncRef,
    body: &'w Block,
    /// Ways out, in the order of their numbers.
    exits: Vec<Exit>,
}

impl<'w> FuncLower<'_, 'w> {
    pub fn range_func(&mut self, s: &'w RangeStmt, id: NodeId, params: &[Type]) {
        let function = self.word(&s.x);
        let function = self.spill_slot(function, true);
        let cell = self.loop_cell();
        let (yields, exits) = self.range_body(s, id, params, cell);
        let yields = self.spill_slot(yields, true);
        self.fb.call_with_results(
            Target::Closure(X::Local(function)),
            vec![Arg::Word(X::Local(yields))],
            None,
            Some(0),
        );
        // Behind the call: the body must have come to its end, and must not run again.
        let (ended, state) = (self.fb.label(), || x::load(at(cell, STATE), MemKind::W64));
        self.fb.branch(x::compare(Cmp::Ne, Num::U64, state(), X::Const(RUNNING)), Some(ended), None);
        self.range_panic(X::Const(EXHAUSTED + 1));
        self.fb.bind(ended);
        self.fb.store(at(cell, STATE), MemKind::W64, X::Const(EXHAUSTED));
        for (i, exit) in exits.into_iter().enumerate() {
            let next = self.fb.label();
            let taken = x::compare(Cmp::Eq, Num::U64, x::load(at(cell, EXIT), MemKind::W64), X::Const(i as u64 + 1));
            self.fb.branch(taken, None, Some(next));
            self.leave(exit);
            self.fb.bind(next);
        }
    }

    /// The cell that loop and body share.
    fn loop_cell(&mut self) -> Slot {
        let words = TypeKind::Array { len: 4, elem: Basic::Int.ty() };
        let words = self.lo.world.types.intern(words);
        let rt = self.rt(words);
        let cell = self.spill_slot(x::new_object(rt), true);
        match self.range_of() {
            Some(outer) => {
                for off in [FRAME, GOROUTINE] {
                    let word = x::load(Place::deref(self.capture(outer)).field(off), MemKind::W64);
                    self.fb.store(at(cell, off), MemKind::W64, word);
                }
            }
            None => {
                let frame = self.temp_word(false);
                self.fb.frame_token(frame);
                self.fb.store(at(cell, FRAME), MemKind::W64, X::Local(frame));
                let goroutine = NativeFn::Pure0(|cx: &mut Cx| cx.g.id());
                self.fb.store(at(cell, GOROUTINE), MemKind::W64, x::pure_native(goroutine, Vec::new()));
            }
        }
        cell
    }

    fn range_of(&self) -> Option<u32> {
        self.range_body.as_ref().map(|b| b.cell)
    }

    /// The loop's body as a function, and its ways out.
    fn range_body(&mut self, s: &'w RangeStmt, id: NodeId, params: &[Type], cell: Slot) -> (X, Vec<Exit>) {
        self.literals += 1;
        let name = format!("{}-range{}", self.name, self.literals);
        let func = self.lo.st.program.declare(name);
        let free = self.facts.free.get(&s.body.id).cloned().unwrap_or_default();
        let (mut captures, mut map, vars) = self.captures(&free);
        let number = captures.len() as u32;
        captures.push(X::Local(cell));
        map.push(true);
        let function = self.range_body.as_ref().map_or(self.fb.func(), |b| b.function);
        let maps: Vec<Vec<bool>> = params.iter().map(|&p| self.rt(p).frame_map().into_owned()).collect();
        let (env, facts, results) = (self.env.clone(), self.facts.clone(), self.results.clone());
        let outer_results = self.result_types.clone();
        let mut f = FuncLower::raw(self.lo, func, &maps, &[Basic::Bool.ty()], true);
        (f.env, f.facts, f.vars, f.results) = (env, facts, vars, results);
        f.result_types = outer_results;
        f.range_body = Some(RangeBody { cell: number, function, body: &s.body, exits: Vec::new() });
        f.yielded(s, id, params);
        let exits = f.range_body.take().map(|b| b.exits).unwrap_or_default();
        f.finish();
        (x::closure(func, captures, &map), exits)
    }

    /// The statements of the body's function.
    fn yielded(&mut self, s: &'w RangeStmt, id: NodeId, params: &[Type]) {
        self.set_pos(s.x.span.start);
        let ready = self.fb.label();
        let state = x::load(self.own_cell(STATE), MemKind::W64);
        let state = self.spill_slot(state, false);
        // A call that is not allowed leaves the loop panicking as well: an iterator may not swallow that either.
        let cell = self.own_cell(STATE);
        self.fb.store(cell, MemKind::W64, X::Const(RUNNING));
        self.fb.branch(x::compare(Cmp::Eq, Num::U64, X::Local(state), X::Const(READY)), Some(ready), None);
        self.range_panic(X::Local(state));
        self.fb.bind(ready);
        let mut slot = 0;
        for (e, &ty) in [&s.key, &s.value].into_iter().zip(params) {
            let rt: &'static RType = self.rt(ty);
            if let Some(e) = e.as_ref().filter(|e| !super::assign::is_blank(e)) {
                self.iteration_value(s.define, e, slot, ty, rt);
            }
            slot += rt.words;
        }
        let (breaks, continues): (Label, Label) = (self.fb.label(), self.fb.label());
        self.loop_body(&s.body, id, breaks, continues);
        self.fb.bind(continues);
        self.set_pos(s.body.close());
        let cell = self.own_cell(STATE);
        self.fb.store(cell, MemKind::W64, X::Const(READY));
        self.fb.ret(vec![Arg::Word(X::Const(1))]);
        self.fb.bind(breaks);
        self.stop();
    }

    /// A value that the body is called with goes to its variable, or where the clause assigns it to.
    fn iteration_value(&mut self, define: bool, e: &'w Expr, slot: Slot, ty: Type, rt: &'static RType) {
        match self.new_var(e) {
            Some(object) if define => self.parameter(object, slot, rt),
            _ => {
                let val = self.slot_val(slot, rt);
                let left = self.left(e);
                self.put(left, val, ty);
            }
        }
    }

    fn own_cell(&self, off: u32) -> Place {
        let number = self.range_of().unwrap_or(0);
        Place::deref(self.capture(number)).field(off)
    }

    /// The body returns false.
    fn stop(&mut self) {
        let cell = self.own_cell(STATE);
        self.fb.store(cell, MemKind::W64, X::Const(DONE));
        self.fb.ret(vec![Arg::Word(X::Const(0))]);
    }

    /// Goes on elsewhere: in this function, or through the end of the loop whose body this is.
    pub fn leave(&mut self, exit: Exit) {
        let target = |t: &&JumpTarget, id: NodeId| t.stmt == id;
        let label = match exit {
            Exit::Break(id) => self.targets.iter().rev().find(|t| target(t, id)).map(|t| t.breaks),
            Exit::Continue(id) => self.targets.iter().rev().find(|t| target(t, id)).and_then(|t| t.continues),
            Exit::Goto(id) => {
                let inside = self.range_body.as_ref().is_none_or(|b| contains_label(b.body, id));
                inside.then(|| self.goto_label(id))
            }
            Exit::Return if self.range_body.is_none() => return self.return_set_results(),
            Exit::Return => None,
        };
        match label {
            Some(label) => self.fb.loop_jump(label),
            None => self.leave_body(exit),
        }
    }

    /// Tells the loop which way the body leaves.
    fn leave_body(&mut self, exit: Exit) {
        let Some(body) = &mut self.range_body else { return };
        let number = match body.exits.iter().position(|&e| e == exit) {
            Some(i) => i,
            None => {
                body.exits.push(exit);
                body.exits.len() - 1
            }
        };
        let cell = self.own_cell(EXIT);
        self.fb.store(cell, MemKind::W64, X::Const(number as u64 + 1));
        self.stop();
    }

    /// Returns what the results' variables hold.
    fn return_set_results(&mut self) {
        match self.epilogue {
            Some(label) => self.fb.jump(label),
            None => {
                let results = self.load_results();
                self.fb.ret(results);
            }
        }
    }

    /// `return` in the body of a range over a function.
    pub fn return_from_body(&mut self, exprs: &'w [Expr]) {
        if !exprs.is_empty() {
            self.store_results(exprs);
        }
        self.leave(Exit::Return);
    }

    /// The frame whose deferred calls are those of the present statement, where that is in a loop's body.
    pub fn range_frame(&mut self) -> Option<(FuncRef, X)> {
        let function = self.range_body.as_ref()?.function;
        let goroutine = x::load(self.own_cell(GOROUTINE), MemKind::W64);
        let frame = x::load(self.own_cell(FRAME), MemKind::W64);
        let check = NativeFn::Pure2(|cx: &mut Cx, goroutine: u64, frame: u64| {
            if cx.g.id() != goroutine {
                trap::throw_runtime("the body of a range over a function runs in another goroutine");
            }
            frame
        });
        Some((function, x::pure_native(check, vec![goroutine, frame])))
    }

    /// The iterator did not keep to the rules.
    fn range_panic(&mut self, state: X) {
        let native = NativeFn::Pure1(|_: &mut Cx, state: u64| {
            let what = match state {
                DONE => "continued iteration after function for loop body returned false",
                RUNNING => "continued iteration after loop body panic",
                EXHAUSTED => "continued iteration after whole loop exit",
                _ => "recovered a loop body panic and did not resume panicking",
            };
            trap::throw_runtime(&format!("range function {what}"))
        });
        let slot = self.temp_word(false);
        self.fb.set(slot, x::pure_native(native, vec![state]));
    }
}

fn at(cell: Slot, off: u32) -> Place {
    Place::deref(X::Local(cell)).field(off)
}
