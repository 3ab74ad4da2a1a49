//! Package os's natives.

pub mod output;
