//! `defer`, the running of deferred calls at a return, `recover`.

use super::assign::next;
use super::call::{self, Callee, Dynamic, Items};
use crate::tree::cx::Cx;
use crate::tree::defer::{DeferRec, DeferTarget};
use crate::tree::native::NativeFn;
use crate::tree::op::{Expr, Fp, Func, FuncRef, Link, Next, Node, Op, Stmt};

pub enum Deferred {
    Func(FuncRef),
    Dynamic(Dynamic),
    Native(NativeFn),
}

/// Records a call with its arguments (Spec: Defer statements).
pub struct Defer {
    pub owner: FuncRef,
    pub target: Deferred,
    pub args: Items,
    /// Of the arguments' words; the receiver or closure word comes as the callee has it.
    pub map: &'static [bool],
    pub map_with_word: &'static [bool],
}

/// The same for an outer frame, whose number the node gives.
pub struct DeferAt {
    pub frame: Node,
    pub record: Defer,
}

/// Words between the goroutine's stack base and the frame.
pub fn frame_offset(cx: &Cx, fp: Fp) -> usize {
    // SAFETY: both lie in the goroutine's stack.
    unsafe { fp.0.offset_from((*cx.g.as_ptr()).stack.base) as usize }
}

impl Stmt for Defer {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: passed on.
        unsafe {
            let frame = frame_offset(&*cx, fp);
            self.record(fp, cx, frame);
        }
        next!(op, fp)
    }
}

impl Stmt for DeferAt {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: passed on.
        unsafe {
            let frame = self.frame.eval(fp, cx) as usize;
            self.record.record(fp, cx, frame);
        }
        next!(op, fp)
    }
}

impl Defer {
    /// Records the call for a frame. Records of frames that were called later stay behind it.
    unsafe fn record(&self, fp: Fp, cx: *mut Cx, frame: usize) {
        // SAFETY: as for `Expr::eval`; the vector has the length that `Items::write` needs.
        unsafe {
            let callee = match &self.target {
                Deferred::Dynamic(Dynamic::Closure(f)) if f.eval(fp, cx) == 0 => None,
                Deferred::Dynamic(d) => Some(d.resolve(fp, cx)),
                _ => None,
            };
            let mut words = vec![0u64; self.args.words as usize + 1];
            let receiver = callee.is_some_and(|c| c.receiver);
            self.args.write(fp, cx, words.as_mut_ptr().add(receiver as usize));
            let (target, map) = match (&self.target, callee) {
                (_, Some(Callee { func, word, receiver })) => {
                    let at = if receiver { 0 } else { self.args.words as usize };
                    words[at] = word;
                    (DeferTarget::Func(func), self.map_with_word)
                }
                (Deferred::Native(f), _) => (DeferTarget::Native(*f), self.map),
                (Deferred::Func(f), _) => (DeferTarget::Func(f.get()), self.map),
                (Deferred::Dynamic(_), None) => (DeferTarget::Nil, self.map),
            };
            let state = (*cx).state();
            let at = state.defers.iter().rposition(|rec| rec.frame <= frame).map_or(0, |i| i + 1);
            let args = state.defers.get(at).map_or(state.args.len(), |later| later.args);
            state.args.splice(args..args, words[..map.len()].iter().copied());
            for later in &mut state.defers[at..] {
                later.args += map.len();
            }
            state.defers.insert(at, DeferRec { frame, owner: self.owner.0, target, args, map });
        }
    }
}

/// Starts the newest deferred call of a frame. It returns to `ret`. `None` where the call is already done (a native).
///
/// # Safety
/// The record is of the frame `fp`, whose function is `owner`.
pub unsafe fn start(cx: *mut Cx, rec: DeferRec, fp: Fp, ret: *const Op, again: *const Op) -> Option<Next> {
    // SAFETY: `grow` makes the room; the words are laid out as the callee's first slots.
    unsafe {
        let delta = (*rec.owner).frame_words.get() as usize + crate::tree::op::HEADER;
        let need = match rec.target {
            DeferTarget::Func(f) => f.frame_words.get() as usize,
            DeferTarget::Native(_) | DeferTarget::Nil => rec.map.len() + 8,
        };
        let fp = ((*cx).hooks.grow)(cx, fp, delta + need);
        let new = Fp(fp.0.add(delta));
        let state = (*cx).state();
        std::ptr::copy_nonoverlapping(state.args.as_ptr().add(rec.args), new.0, rec.map.len());
        state.args.truncate(rec.args);
        (*cx).fp = fp;
        match rec.target {
            DeferTarget::Func(func) => Some(call::enter(func, new, ret, Link::new(delta as u32, delta as u32), cx)),
            DeferTarget::Nil => crate::tree::trap::nil_deref(),
            DeferTarget::Native(f) => {
                // A native that parks goes on behind the statement: `again` is chosen so that the rest are run then.
                call::run_native(f, cx, new.0, again.wrapping_sub(1), fp)
            }
        }
    }
}

/// Where deferred calls return to that a panic runs: the panic goes on, or was recovered.
pub struct Unwind;

impl Stmt for Unwind {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: passed on.
        unsafe { ((*cx).hooks.unwind)(cx, op, fp) }
    }
}

/// Runs the frame's deferred calls, newest first, then goes on.
pub struct RunDefers;

impl Stmt for RunDefers {
    unsafe fn exec(&self, op: *const Op, mut fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as for `start`.
        unsafe {
            loop {
                let frame = frame_offset(&*cx, fp);
                let state = (*cx).state();
                if state.defers.last().is_none_or(|rec| rec.frame != frame) {
                    return next!(op, fp);
                }
                let Some(rec) = state.defers.pop() else { unreachable!("there is a last one") };
                if let Some(next) = start(cx, rec, fp, op, op) {
                    return next;
                }
                fp = (*cx).fp;
            }
        }
    }
}

/// `recover()`: the value of the panic that runs the calling function's frame, or nil.
///
/// # Safety
/// `fp` is the running frame.
pub unsafe fn recover(fp: Fp, cx: &mut Cx) -> u64 {
    // SAFETY: frames have headers.
    unsafe {
        let (mut frame, hooks) = (fp, cx.hooks);
        loop {
            let ret = *frame.0.sub(2) as *const Op;
            let Some(func) = (hooks.func_of)(cx, ret) else { return 0 };
            if func.unwind.get() == ret {
                break;
            }
            // A wrapper of ours may stand between the deferred call and the method that recovers.
            if !func.wrapper.get() {
                return 0;
            }
            frame = Fp(frame.0.sub(Link(*frame.0.sub(1)).delta()));
        }
        match cx.state().panics.last_mut() {
            Some(p) if !p.recovered && !p.goexit => {
                p.recovered = true;
                p.value
            }
            _ => 0,
        }
    }
}

/// The function that a statement belongs to, through the layer above.
pub type FuncOf = unsafe fn(cx: *mut Cx, pc: *const Op) -> Option<&'static Func>;
