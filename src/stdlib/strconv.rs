//! Package strconv's natives.

pub mod ftoa;
pub mod parse;
pub mod quote;
