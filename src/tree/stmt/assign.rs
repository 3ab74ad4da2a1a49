//! Statements that write slots and memory.
//!
//! Always: operands are evaluated before anything is written (Spec: Assignment statements).

use crate::tree::cx::Cx;
use crate::tree::op::{Addr, Expr, Fp, Next, Node, Op, Stmt};
use crate::value::mem::{self, Mem};
use std::marker::PhantomData;

/// Goes on with the next statement.
macro_rules! next {
    ($op:expr, $fp:expr) => {
        Next { pc: Op::next($op), fp: $fp }
    };
}
pub(crate) use next;

/// `slot = e`.
pub struct Set<E> {
    pub dst: u32,
    pub e: E,
}

impl<E: Expr> Stmt for Set<E> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: `dst` is a slot of the function.
        unsafe {
            let word = self.e.eval(fp, cx);
            fp.set(self.dst, word);
        }
        next!(op, fp)
    }
}

/// Memory at a place = e.
pub struct Store<M, A, E> {
    pub place: A,
    pub e: E,
    pub kind: PhantomData<M>,
}

impl<M: Mem + 'static, A: Addr, E: Expr> Stmt for Store<M, A, E> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: the address lies in a live object or frame, in bounds of the place's type.
        unsafe {
            let word = self.e.eval(fp, cx);
            M::store(self.place.addr(fp, cx), word);
        }
        next!(op, fp)
    }
}

/// `place = place op e`, reading and writing one address.
pub struct Update<M, A, E, F> {
    pub place: A,
    pub e: E,
    pub f: F,
    pub kind: PhantomData<M>,
}

impl<M: Mem + 'static, A: Addr, E: Expr, F: Fn(u64, u64) -> u64 + 'static> Stmt for Update<M, A, E, F> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Store`.
        unsafe {
            let word = self.e.eval(fp, cx);
            let at = self.place.addr(fp, cx);
            M::store(at, (self.f)(M::load(at), word));
        }
        next!(op, fp)
    }
}

/// Copies an aggregate between two addresses.
pub struct Copy {
    pub dst: Node,
    pub src: Node,
    pub bytes: usize,
}

impl Stmt for Copy {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: both addresses hold a value of the same type, `bytes` long.
        unsafe {
            let src = self.src.eval(fp, cx) as *const u8;
            let dst = self.dst.eval(fp, cx) as *mut u8;
            // The two may overlap: arrays that conversions made of one slice.
            mem::move_bytes(dst, src, self.bytes);
        }
        next!(op, fp)
    }
}

/// Copies words within the frame.
pub struct CopyWords {
    pub dst: u32,
    pub src: u32,
    pub words: u32,
}

impl Stmt for CopyWords {
    unsafe fn exec(&self, op: *const Op, fp: Fp, _: *mut Cx) -> Next {
        // SAFETY: both ranges are slots of the function.
        unsafe { std::ptr::copy(fp.at(self.src), fp.at(self.dst), self.words as usize) };
        next!(op, fp)
    }
}

/// Zeroes an aggregate.
pub struct Zero {
    pub dst: Node,
    pub bytes: usize,
}

impl Stmt for Zero {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: the address holds a value `bytes` long.
        unsafe { mem::zero_bytes(self.dst.eval(fp, cx) as *mut u8, self.bytes) };
        next!(op, fp)
    }
}

/// Runs a Rust function on the frame: rare statements.
pub struct Do<F>(pub F);

impl<F: Fn(Fp, *mut Cx) + 'static> Stmt for Do<F> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        (self.0)(fp, cx);
        next!(op, fp)
    }
}

/// Runs a Rust function that may take the statement's jump.
pub struct DoJump<F>(pub F);

impl<F: Fn(Fp, *mut Cx) -> bool + 'static> Stmt for DoJump<F> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        if (self.0)(fp, cx) {
            // SAFETY: `op` is the statement itself.
            return Next { pc: unsafe { (*op).jump.get() }, fp };
        }
        next!(op, fp)
    }
}
