//! Send, receive, close and select as statements.
//!
//! Always: before the operation the goroutine's position behind the statement is saved, because once it is queued at
//! the channel another processor may run it. The words to send, and the place to receive into, are slots of its frame,
//! which does not move while it is parked.

use super::assign::next;
use super::call::Items;
use crate::chan::{self, Case, Chan, Dir, RecvOutcome, SelectOutcome, SendOutcome};
use crate::heap::{Cache, Desc, Marker};
use crate::tree::cx::{Cx, Leave};
use crate::tree::op::{Expr, Fp, Next, Node, Op, Stmt};
use crate::tree::trap::{self, Trap};

/// The goroutine is parked: leaves the run loop.
///
/// # Safety
/// `cx` is the running processor's.
unsafe fn parked(cx: *mut Cx, fp: Fp) -> Next {
    // SAFETY: only the processor's own state is touched.
    unsafe { (*cx).leave = Leave::Parked };
    Next { pc: std::ptr::null(), fp }
}

#[cold]
fn send_on_closed() -> ! {
    trap::throw(Trap::Plain("send on closed channel".to_string()))
}

/// A fresh channel.
pub fn make(cache: &mut Cache, words: usize, map: &'static [bool], cap: u64) -> u64 {
    static DESC: Desc = Desc::custom_const(|object, _, marker: &mut Marker| {
        // SAFETY: the collector calls this for objects with this descriptor, the world stopped.
        unsafe { Chan::each_pointer(object as *mut Chan, |word| marker.mark(word)) }
    });
    let Ok(bytes) = chan::size_bytes(words, cap as i64) else {
        trap::throw(Trap::Plain("makechan: size out of range".to_string()))
    };
    let desc = if map.contains(&true) { &DESC } else { Desc::LEAF };
    let at = cache.alloc(bytes, desc);
    // SAFETY: a fresh object of that size.
    unsafe { chan::init(at as *mut u64, words, map, cap as usize) as u64 }
}

pub struct Send {
    pub ch: Node,
    pub value: Items,
    /// Slots that keep the words while the goroutine is parked.
    pub scratch: u32,
}

impl Stmt for Send {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: the position is saved; scratch slots belong to the frame.
        unsafe {
            let ch = self.ch.eval(fp, cx) as *mut Chan;
            self.value.write(fp, cx, fp.at(self.scratch));
            (*cx).save(Op::next(op), fp);
            let g = (*cx).g;
            match chan::send(&mut *(*cx).p, g, ch, fp.at(self.scratch)) {
                SendOutcome::Done => {
                    (*cx).fuel -= 1;
                    next!(op, fp)
                }
                SendOutcome::Parked | SendOutcome::Nil => parked(cx, fp),
                SendOutcome::Closed => send_on_closed(),
            }
        }
    }
}

pub struct Recv {
    pub ch: Node,
    pub dst: u32,
    pub ok: Option<u32>,
}

impl Stmt for Recv {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Send`.
        unsafe {
            let ch = self.ch.eval(fp, cx) as *mut Chan;
            (*cx).save(Op::next(op), fp);
            let ok = self.ok.map_or(std::ptr::null_mut(), |slot| fp.at(slot));
            let g = (*cx).g;
            match chan::recv(&mut *(*cx).p, g, ch, fp.at(self.dst), ok) {
                RecvOutcome::Done => {
                    (*cx).fuel -= 1;
                    next!(op, fp)
                }
                RecvOutcome::Parked => parked(cx, fp),
            }
        }
    }
}

pub struct Close {
    pub ch: Node,
}

impl Stmt for Close {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: a channel word is 0 or a channel's address.
        unsafe {
            let ch = self.ch.eval(fp, cx) as *mut Chan;
            if let Err(e) = chan::close(&mut *(*cx).p, ch) {
                trap::throw(Trap::Plain(e.text().to_string()))
            }
        }
        next!(op, fp)
    }
}

pub struct SelectCase {
    pub ch: Node,
    pub send: bool,
    pub value: Option<Items>,
    /// Where the words to send are kept, or where they are received.
    pub slot: u32,
    pub ok: Option<u32>,
}

pub struct Select {
    pub cases: Vec<SelectCase>,
    pub default: bool,
    pub chosen: u32,
}

impl Stmt for Select {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Send`.
        unsafe {
            let mut small = [Case {
                dir: Dir::Recv,
                ch: std::ptr::null_mut(),
                ptr: std::ptr::null_mut(),
                ok_ptr: std::ptr::null_mut(),
            }; 8];
            let mut large;
            let cases = if self.cases.len() <= small.len() {
                &mut small[..self.cases.len()]
            } else {
                large = vec![small[0]; self.cases.len()];
                &mut large[..]
            };
            for (case, to) in self.cases.iter().zip(cases.iter_mut()) {
                to.ch = case.ch.eval(fp, cx) as *mut Chan;
                if let Some(value) = &case.value {
                    value.write(fp, cx, fp.at(case.slot));
                }
                to.dir = if case.send { Dir::Send } else { Dir::Recv };
                to.ptr = fp.at(case.slot);
                to.ok_ptr = case.ok.map_or(std::ptr::null_mut(), |slot| fp.at(slot));
            }
            (*cx).save(Op::next(op), fp);
            (*cx).fuel -= 1;
            let g = (*cx).g;
            match chan::select(&mut *(*cx).p, g, cases, self.default, fp.at(self.chosen)) {
                SelectOutcome::Done(i) => {
                    fp.set(self.chosen, i as u64);
                    next!(op, fp)
                }
                SelectOutcome::Default => {
                    fp.set(self.chosen, self.cases.len() as u64);
                    next!(op, fp)
                }
                SelectOutcome::Parked => parked(cx, fp),
                SelectOutcome::Closed => send_on_closed(),
            }
        }
    }
}
