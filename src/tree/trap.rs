//! What a statement throws when it can't go on: a Go panic or a fatal error.
//!
//! A trap leaves the tree by unwinding to the run loop, so that it costs nothing where it does not happen.
//! Not here: running deferred calls, printing (`exec::panic`).

/// Thrown by nodes and natives; caught by the run loop.
#[derive(Debug)]
pub enum Trap {
    /// `panic(v)`: an interface word.
    Panic(u64),
    /// A `runtime.Error` whose text begins with "runtime error: ".
    Runtime(String),
    /// The same, of an index or a length.
    Bounds(String),
    /// A `runtime.Error` without that prefix: "close of nil channel".
    Plain(String),
    /// A `*runtime.TypeAssertionError`: "interface conversion: …".
    TypeAssertion(String),
    /// `fatal error: …`, which no program can recover from; exit status 2.
    Fatal(String),
    /// A goroutine's stack would grow beyond this many bytes: fatal.
    StackOverflow(usize),
    /// `os.Exit`.
    Exit(i32),
}

/// Leaves the statement.
#[cold]
#[inline(never)]
pub fn throw(trap: Trap) -> ! {
    std::panic::resume_unwind(Box::new(trap))
}

#[cold]
#[inline(never)]
pub fn throw_runtime(text: &str) -> ! {
    throw(Trap::Runtime(text.to_string()))
}

#[cold]
#[inline(never)]
pub fn nil_deref() -> ! {
    throw_runtime("invalid memory address or nil pointer dereference")
}

#[cold]
#[inline(never)]
pub fn divide() -> ! {
    throw_runtime("integer divide by zero")
}

thread_local! {
    /// The bound that fails next is of an unsigned type, though its top bit is set.
    static UNSIGNED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Says that a bound which is about to fail its check is unsigned.
#[cold]
#[inline(never)]
pub fn huge_bound() {
    UNSIGNED.set(true);
}

/// A bound as Go prints it. The answer holds for the check that fails now.
pub fn bound_text(bound: u64) -> (String, bool) {
    if UNSIGNED.take() { (bound.to_string(), false) } else { ((bound as i64).to_string(), (bound as i64) < 0) }
}

#[cold]
#[inline(never)]
pub fn index_range(index: u64, len: u64) -> ! {
    let (index, negative) = bound_text(index);
    if negative {
        throw(Trap::Bounds(format!("index out of range [{index}]")))
    }
    throw(Trap::Bounds(format!("index out of range [{index}] with length {len}")))
}
