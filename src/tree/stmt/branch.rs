//! Jumps. Backward ones burn fuel, so that no loop escapes the scheduler.

use super::assign::next;
use crate::tree::cx::Cx;
use crate::tree::op::{Expr, Fp, Next, Op, Stmt};

pub struct Jump;

impl Stmt for Jump {
    unsafe fn exec(&self, op: *const Op, fp: Fp, _: *mut Cx) -> Next {
        // SAFETY: `op` is the statement itself; its jump was set when the function was finished.
        Next { pc: unsafe { (*op).jump.get() }, fp }
    }
}

/// Jumps where the condition is `WHEN`.
pub struct If<E, const WHEN: bool>(pub E);

impl<E: Expr, const WHEN: bool> Stmt for If<E, WHEN> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Jump`.
        unsafe {
            if (self.0.eval(fp, cx) != 0) == WHEN {
                return Next { pc: (*op).jump.get(), fp };
            }
        }
        next!(op, fp)
    }
}

/// A polling backward jump.
pub struct LoopJump;

impl Stmt for LoopJump {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Jump`; between two statements `poll` may do what it likes with the goroutine.
        unsafe {
            let target = (*op).jump.get();
            (*cx).fuel -= 1;
            if (*cx).fuel < 0 {
                return ((*cx).hooks.poll)(cx, target, fp);
            }
            Next { pc: target, fp }
        }
    }
}

/// A loop's test: jumps back where the condition holds.
pub struct LoopIf<E>(pub E);

impl<E: Expr> Stmt for LoopIf<E> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `LoopJump`.
        unsafe {
            if self.0.eval(fp, cx) == 0 {
                return next!(op, fp);
            }
            let target = (*op).jump.get();
            (*cx).fuel -= 1;
            if (*cx).fuel < 0 {
                return ((*cx).hooks.poll)(cx, target, fp);
            }
            Next { pc: target, fp }
        }
    }
}

/// A dense integer switch. `targets` are statements relative to this one; the last one is the default's.
pub struct Table<E> {
    pub e: E,
    pub base: u64,
    pub targets: std::cell::RefCell<Vec<isize>>,
}

impl<E: Expr> Stmt for Table<E> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: the targets are written before the function can run and not after.
        unsafe {
            let targets = &*self.targets.as_ptr();
            let index = self.e.eval(fp, cx).wrapping_sub(self.base) as usize;
            let target = targets[index.min(targets.len() - 1)];
            Next { pc: op.offset(target), fp }
        }
    }
}

/// Code that can't be reached: the checker has proved the statement before it terminating.
pub struct Unreachable;

impl Stmt for Unreachable {
    unsafe fn exec(&self, _: *const Op, _: Fp, _: *mut Cx) -> Next {
        unreachable!("control ran past a terminating statement")
    }
}
