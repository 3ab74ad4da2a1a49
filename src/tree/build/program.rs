//! All functions and global variables of a run.

use crate::source::Pos;
use crate::tree::op::{Func, FuncRef, Op};
use crate::value::RType;

/// A package-level variable's cell.
pub struct Global {
    pub cell: *mut u8,
    pub rtype: &'static RType,
}

/// A program in its lowered form. Grows in a session; nothing is taken out.
#[derive(Default)]
pub struct Program {
    pub funcs: Vec<FuncRef>,
    pub globals: Vec<Global>,
    /// Words in static memory that the collector has to trace besides the globals.
    pub main: Option<FuncRef>,
}

// SAFETY: the cells behind `globals` are memory of the running program, accessed as RUNTIME's rules say.
unsafe impl Send for Program {}
// SAFETY: as above.
unsafe impl Sync for Program {}

impl Program {
    /// A function without a body yet.
    pub fn declare(&mut self, name: impl Into<String>) -> FuncRef {
        let func = Box::leak(Box::new(Func { name: name.into(), ..Func::default() }));
        self.funcs.push(FuncRef(func));
        FuncRef(func)
    }

    /// A zeroed cell for a package-level variable.
    pub fn global(&mut self, rtype: &'static RType) -> *mut u8 {
        let words = (rtype.size as usize).div_ceil(8).max(1);
        let cell = Box::leak(vec![0u64; words].into_boxed_slice()).as_mut_ptr() as *mut u8;
        self.globals.push(Global { cell, rtype });
        cell
    }

    /// The function that owns a statement.
    pub fn func_of(&self, pc: *const Op) -> Option<FuncRef> {
        self.funcs.iter().copied().find(|f| f.get().owns(pc))
    }

    /// Where a statement stands in the source.
    pub fn pos_of(&self, pc: *const Op) -> Pos {
        self.func_of(pc).map_or(Pos::NONE, |f| f.get().pos_of(pc))
    }
}
