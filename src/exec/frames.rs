//! The frames of a goroutine, from the innermost outwards.
//!
//! In: a frame. Out: the one that it returns to, and the statement that called.
//! Always: a frame's header below slot 0 says where its call returns to and how far below the caller's frame lies; the
//! first frame returns to `exit_op`.

use super::machine::exit_op;
use crate::tree::op::{Fp, Link, Op};

/// The frame that a frame returns to, and the statement there: a return position is behind its call. `None` from the
/// first frame.
///
/// # Safety
/// `fp` is a frame that has its header.
pub unsafe fn outer(fp: Fp) -> Option<(*const Op, Fp)> {
    // SAFETY: by the caller.
    unsafe {
        let ret = *fp.0.sub(2) as *const Op;
        (ret != exit_op()).then(|| (ret.wrapping_sub(1), Fp(fp.0.sub(Link(*fp.0.sub(1)).delta()))))
    }
}
