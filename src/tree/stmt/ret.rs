//! Returns: results go straight to the slots that the caller's link names.

use super::call::{Item, Items};
use crate::tree::cx::Cx;
use crate::tree::op::{Expr, Fp, Link, Next, Op, Stmt};
use crate::value::mem;

/// The caller's position and frame.
///
/// # Safety
/// `fp` is a frame with a header.
#[inline(always)]
unsafe fn back(fp: Fp, cx: *mut Cx) -> (Next, Link) {
    // SAFETY: the header was written by `call::enter` or `call::begin`.
    unsafe {
        let pc = *fp.0.sub(2) as *const Op;
        let link = Link(*fp.0.sub(1));
        let caller = Fp(fp.0.sub(link.delta()));
        (*cx).fp = caller;
        (Next { pc, fp: caller }, link)
    }
}

pub struct Ret0;

impl Stmt for Ret0 {
    unsafe fn exec(&self, _: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: passed on.
        unsafe { back(fp, cx).0 }
    }
}

/// One word.
pub struct Ret1<E>(pub E);

impl<E: Expr> Stmt for Ret1<E> {
    unsafe fn exec(&self, _: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: the link's slot is one of the caller's, or the first of the frame that ends here.
        unsafe {
            let word = self.0.eval(fp, cx);
            let (next, link) = back(fp, cx);
            *next.fp.0.add(link.dst()) = word;
            next
        }
    }
}

/// Any results. All are evaluated before the first is written: where the caller wants none, they land in the frame
/// that ends here, and must not change what is still to be read.
pub struct RetN(pub Items);

impl Stmt for RetN {
    unsafe fn exec(&self, _: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Ret1`; aggregates' addresses are evaluated with the words.
        unsafe {
            let mut words = [0u64; 8];
            let mut spill;
            let n = self.0.items.len();
            let words = if n <= 8 {
                &mut words[..n]
            } else {
                spill = vec![0u64; n];
                &mut spill[..]
            };
            for (word, (_, item)) in words.iter_mut().zip(&self.0.items) {
                *word = match item {
                    Item::Local(slot) => fp.get(*slot),
                    Item::Const(c) => *c,
                    Item::Word(node) => node.eval(fp, cx),
                    Item::Copy { addr, .. } => addr.eval(fp, cx),
                };
            }
            let (next, link) = back(fp, cx);
            let out = next.fp.0.add(link.dst());
            for (word, (at, item)) in words.iter().zip(&self.0.items) {
                let to = out.add(*at as usize);
                match item {
                    Item::Copy { bytes, .. } => mem::copy_bytes(to.cast(), *word as *const u8, *bytes as usize),
                    _ => *to = *word,
                }
            }
            next
        }
    }
}
