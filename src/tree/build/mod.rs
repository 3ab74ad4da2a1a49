//! How the lowering makes trees: expressions and places as values, functions statement by statement.
//!
//! In: operations with their operands. Out: the most specialised nodes there are for them.
//! Always: which node stands for an operation is decided here and nowhere else; the lowering knows operations, the
//! walk knows nodes.

mod effect;
mod func;
mod program;
mod value;
pub mod x;

pub use effect::FirstArray;
pub use func::{Arg, ArgShape, FuncBuilder, Label, SelectArm, Target};
pub use program::{Global, Program};
pub use value::{Arith, Cmp, Num, Place, Slot, X};

use super::map_error;
