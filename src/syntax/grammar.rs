//! The parser that pest makes of `grammar/go.pest`.
//!
//! Not here: trees (`build`), messages (`explain`).

use pest::Parser;
use pest::iterators::Pairs;
use std::num::NonZeroUsize;
use std::sync::Mutex;

#[derive(pest_derive::Parser)]
#[grammar = "../grammar/go.pest"]
struct GoParser;

/// `pest_derive` without `std` does not tell the compiler what it has read.
const _: &str = include_str!("../../grammar/go.pest");

/// pest's limit on calls is one for the whole process; it only ever grows, so that no parse disturbs another.
static CALL_LIMIT: Mutex<usize> = Mutex::new(0);

/// Calls of pest's matchers that a byte of text may cost. Dense Go takes a tenth of that.
const CALLS_PER_BYTE: usize = 200;

/// Why a text has no parse.
pub enum Refused {
    /// The furthest offset that a production reached.
    At(usize),
    /// It backtracks too much; no text that people write does.
    TooComplex,
}

/// Matches a prepared text against `rule` (`Rule::program` or `Rule::script`).
pub fn parse(rule: Rule, masked: &str) -> Result<Pairs<'_, Rule>, Refused> {
    let wanted = 100_000 + masked.len().saturating_mul(CALLS_PER_BYTE);
    if let Ok(mut limit) = CALL_LIMIT.lock()
        && *limit < wanted
    {
        *limit = wanted;
        pest::set_call_limit(NonZeroUsize::new(wanted));
    }
    GoParser::parse(rule, masked).map_err(|e| match (&e.variant, e.location) {
        (pest::error::ErrorVariant::CustomError { .. }, _) => Refused::TooComplex,
        (_, pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _))) => Refused::At(at),
    })
}
