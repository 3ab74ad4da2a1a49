//! Package math's natives.

pub mod elementary;
pub mod special;
