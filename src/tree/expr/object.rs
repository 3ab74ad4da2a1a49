//! Nodes that run a Rust function on their operands' words: strings, slices, maps, interfaces, conversions.
//!
//! Always: the function neither blocks nor calls Go code; it may allocate and throw.

use crate::tree::cx::Cx;
use crate::tree::op::{Addr, Expr, Fp};

pub struct Fun0<F>(pub F);
pub struct Fun1<F, A>(pub F, pub A);
pub struct Fun2<F, A, B>(pub F, pub A, pub B);
pub struct Fun3<F, A, B, D>(pub F, pub A, pub B, pub D);
/// On any number of words.
pub struct FunN<F>(pub F, pub Vec<crate::tree::op::Node>);
/// On the address of a place.
pub struct FunAddr<F, A>(pub F, pub A);
/// On the addresses of two places.
pub struct FunAddr2<F, A, B>(pub F, pub A, pub B);

impl<F: Fn(&mut Cx) -> u64 + 'static> Expr for Fun0<F> {
    #[inline(always)]
    unsafe fn eval(&self, _: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: `cx` is the running processor's; nothing else borrows it during a node's own work.
        unsafe { (self.0)(&mut *cx) }
    }
}

impl<F: Fn(&mut Cx, u64) -> u64 + 'static, A: Expr> Expr for Fun1<F, A> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: as in `Fun0`; operands are evaluated before the borrow begins.
        unsafe {
            let a = self.1.eval(fp, cx);
            (self.0)(&mut *cx, a)
        }
    }
}

impl<F: Fn(&mut Cx, u64, u64) -> u64 + 'static, A: Expr, B: Expr> Expr for Fun2<F, A, B> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: as in `Fun1`.
        unsafe {
            let a = self.1.eval(fp, cx);
            let b = self.2.eval(fp, cx);
            (self.0)(&mut *cx, a, b)
        }
    }
}

impl<F: Fn(&mut Cx, u64, u64, u64) -> u64 + 'static, A: Expr, B: Expr, D: Expr> Expr for Fun3<F, A, B, D> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: as in `Fun1`.
        unsafe {
            let a = self.1.eval(fp, cx);
            let b = self.2.eval(fp, cx);
            let d = self.3.eval(fp, cx);
            (self.0)(&mut *cx, a, b, d)
        }
    }
}

impl<F: Fn(&mut Cx, &[u64]) -> u64 + 'static> Expr for FunN<F> {
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        let mut words = [0; 8];
        // SAFETY: as in `Fun1`.
        unsafe {
            if self.1.len() <= words.len() {
                for (word, node) in words.iter_mut().zip(&self.1) {
                    *word = node.eval(fp, cx);
                }
                return (self.0)(&mut *cx, &words[..self.1.len()]);
            }
            let words: Vec<u64> = self.1.iter().map(|node| node.eval(fp, cx)).collect();
            (self.0)(&mut *cx, &words)
        }
    }
}

impl<F: Fn(&mut Cx, *mut u8) -> u64 + 'static, A: Addr> Expr for FunAddr<F, A> {
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: as in `Fun1`.
        unsafe {
            let a = self.1.addr(fp, cx);
            (self.0)(&mut *cx, a)
        }
    }
}

impl<F: Fn(&mut Cx, *mut u8, *mut u8) -> u64 + 'static, A: Addr, B: Addr> Expr for FunAddr2<F, A, B> {
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: as in `Fun1`.
        unsafe {
            let a = self.1.addr(fp, cx);
            let b = self.2.addr(fp, cx);
            (self.0)(&mut *cx, a, b)
        }
    }
}
