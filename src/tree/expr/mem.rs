//! Reading memory, and the addresses that places stand for.
//!
//! Always: an address is used within the statement that computed it, or it is an address of a heap object.
//! Spec: Address operators, Index expressions, Selectors; each checks for nil and for range as Go does.
//! Not here: writing (`stmt::store`).

use crate::tree::cx::Cx;
use crate::tree::op::{Addr, Expr, Fp};
use crate::tree::trap;
use crate::value::mem::Mem;
use crate::value::slice::SliceHeader;
use std::marker::PhantomData;

/// Inside the frame, in bytes from slot 0.
pub struct FrameAt(pub u32);
/// A global variable.
pub struct StaticAt(pub usize);
/// What a pointer points at, some bytes in.
pub struct Deref<P> {
    pub ptr: P,
    pub off: u32,
}
/// An address that was computed and checked before.
pub struct Offset<A> {
    pub addr: A,
    pub off: u32,
}
/// Element of a slice; `SIZE` 0 stands for `size`.
pub struct SliceElem<S, I, const SIZE: u32> {
    pub slice: S,
    pub index: I,
    pub size: u32,
    pub off: u32,
}
/// Element of an array at a place.
pub struct ArrayElem<A, I> {
    pub array: A,
    pub index: I,
    pub len: u64,
    pub size: u32,
    pub off: u32,
}

impl Addr for FrameAt {
    #[inline(always)]
    unsafe fn addr(&self, fp: Fp, _: *mut Cx) -> *mut u8 {
        fp.0.cast::<u8>().wrapping_add(self.0 as usize)
    }
}

impl Addr for StaticAt {
    #[inline(always)]
    unsafe fn addr(&self, _: Fp, _: *mut Cx) -> *mut u8 {
        self.0 as *mut u8
    }
}

impl<P: Expr> Addr for Deref<P> {
    #[inline(always)]
    unsafe fn addr(&self, fp: Fp, cx: *mut Cx) -> *mut u8 {
        // SAFETY: passed on.
        let ptr = unsafe { self.ptr.eval(fp, cx) };
        if ptr == 0 {
            trap::nil_deref()
        }
        (ptr as *mut u8).wrapping_add(self.off as usize)
    }
}

impl<A: Expr> Addr for Offset<A> {
    #[inline(always)]
    unsafe fn addr(&self, fp: Fp, cx: *mut Cx) -> *mut u8 {
        // SAFETY: passed on.
        unsafe { (self.addr.eval(fp, cx) as *mut u8).wrapping_add(self.off as usize) }
    }
}

impl<S: Expr, I: Expr, const SIZE: u32> Addr for SliceElem<S, I, SIZE> {
    #[inline(always)]
    unsafe fn addr(&self, fp: Fp, cx: *mut Cx) -> *mut u8 {
        // SAFETY: a slice word is 0 or the address of a live header (RUNTIME: values); headers never change.
        unsafe {
            let header = self.slice.eval(fp, cx) as *const SliceHeader;
            let index = self.index.eval(fp, cx);
            if header.is_null() {
                trap::index_range(index, 0)
            }
            if index >= (*header).len as u64 {
                trap::index_range(index, (*header).len as u64)
            }
            let size = if SIZE == 0 { self.size } else { SIZE };
            (*header).ptr.wrapping_add(index as usize * size as usize + self.off as usize)
        }
    }
}

impl<A: Addr, I: Expr> Addr for ArrayElem<A, I> {
    #[inline(always)]
    unsafe fn addr(&self, fp: Fp, cx: *mut Cx) -> *mut u8 {
        // SAFETY: passed on.
        unsafe {
            let array = self.array.addr(fp, cx);
            let index = self.index.eval(fp, cx);
            if index >= self.len {
                trap::index_range(index, self.len)
            }
            array.wrapping_add(index as usize * self.size as usize + self.off as usize)
        }
    }
}

/// The word that lies at a place.
pub struct Load<M, A>(pub A, pub PhantomData<M>);

impl<M: Mem + 'static, A: Addr> Expr for Load<M, A> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: `Addr` gives an address inside a live object or frame, in bounds of the type that the place has.
        unsafe { M::load(self.0.addr(fp, cx)) }
    }
}

/// `&place`.
pub struct AddrOf<A>(pub A);

impl<A: Addr> Expr for AddrOf<A> {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: passed on.
        unsafe { self.0.addr(fp, cx) as u64 }
    }
}
