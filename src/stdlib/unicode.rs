//! Package unicode's natives.

pub mod tables;
