//! The standard library.
//!
//! In: a package's path, a native's name. Out: the package's Go source, the native.
//! Always: a package is a Go file, whose functions and methods without a body are the natives of the Rust file beside it.
//! Not here: parsing and checking the sources, calling the natives.

pub mod atomic;
pub mod bits;
pub mod bytes;
mod bytes_core;
pub mod context;
pub(crate) mod dynamic;
pub mod errors;
pub mod fmt;
mod initialised;
pub mod iter;
pub mod math;
pub mod os;
pub mod rand;
pub mod reflect;
pub mod runtime;
pub mod selection;
pub mod sort;
pub mod strconv;
pub mod strings;
pub mod sync;
pub mod time;
pub mod unicode;
mod utf8;
pub mod utf8_core;
pub(crate) mod words;

pub use initialised::INITIALISED;

use crate::tree::NativeFn;
use std::collections::HashMap;
use std::sync::OnceLock;

type Natives = fn() -> Vec<(&'static str, NativeFn)>;

struct Package {
    path: &'static str,
    source: &'static str,
    natives: Option<Natives>,
}

const fn package(path: &'static str, source: &'static str, natives: Option<Natives>) -> Package {
    Package { path, source, natives }
}

static PACKAGES: &[Package] = &[
    package("bufio", include_str!("bufio.go"), None),
    package("bytes", include_str!("bytes.go"), Some(bytes::natives)),
    package("cmp", include_str!("cmp.go"), None),
    package("container/heap", include_str!("container_heap.go"), None),
    package("container/list", include_str!("container_list.go"), None),
    package("container/ring", include_str!("container_ring.go"), None),
    package("context", include_str!("context.go"), Some(context::natives)),
    package("errors", include_str!("errors.go"), Some(errors::natives)),
    package("fmt", include_str!("fmt.go"), Some(fmt::natives)),
    package("io", include_str!("io.go"), None),
    package("io/fs", concat!(include_str!("io_fs.go"), include_str!("io/fs_files.go")), None),
    package("iter", include_str!("iter.go"), Some(iter::natives)),
    package("log", include_str!("log.go"), None),
    package("maps", include_str!("maps.go"), None),
    package("math", include_str!("math.go"), Some(math::natives)),
    package("math/bits", include_str!("math_bits.go"), Some(bits::natives)),
    package("math/cmplx", include_str!("math_cmplx.go"), None),
    package(
        "math/rand",
        concat!(include_str!("math_rand.go"), include_str!("rand/distributions.go")),
        Some(rand::natives),
    ),
    package(
        "math/rand/v2",
        concat!(include_str!("math_rand_v2.go"), include_str!("rand/distributions.go")),
        Some(rand::natives_v2),
    ),
    package(
        "os",
        concat!(include_str!("os.go"), include_str!("os/files.go"), include_str!("os/folders.go")),
        Some(os::natives),
    ),
    package(
        "reflect",
        concat!(
            include_str!("reflect/type.go"),
            include_str!("reflect/field.go"),
            include_str!("reflect/value.go"),
            include_str!("reflect/set.go"),
            include_str!("reflect/convert.go"),
            include_str!("reflect/call.go"),
            include_str!("reflect/channel.go"),
            include_str!("reflect/deepequal.go")
        ),
        Some(reflect::natives),
    ),
    package("runtime", include_str!("runtime.go"), Some(runtime::natives)),
    package("slices", include_str!("slices.go"), Some(sort::slice_natives)),
    package("sort", include_str!("sort.go"), Some(sort::natives)),
    package("strconv", include_str!("strconv.go"), Some(strconv::natives)),
    package("strings", include_str!("strings.go"), Some(strings::natives)),
    package("sync", include_str!("sync.go"), Some(sync::natives)),
    package("sync/atomic", include_str!("sync_atomic.go"), Some(atomic::natives)),
    package("text/tabwriter", include_str!("text_tabwriter.go"), None),
    package(
        "time",
        concat!(include_str!("time.go"), include_str!("time/text.go"), include_str!("time/timers.go")),
        Some(time::natives),
    ),
    package("unicode", include_str!("unicode.go"), Some(unicode::natives)),
    package("unicode/utf16", include_str!("unicode_utf16.go"), None),
    package("unicode/utf8", include_str!("unicode_utf8.go"), Some(utf8::natives)),
];

/// The Go source of a package; `None` if there is no such package.
pub fn source(path: &str) -> Option<&'static str> {
    PACKAGES.iter().find(|p| p.path == path).map(|p| p.source)
}

/// The paths of all packages.
pub fn packages() -> &'static [&'static str] {
    static PATHS: OnceLock<Vec<&'static str>> = OnceLock::new();
    PATHS.get_or_init(|| PACKAGES.iter().map(|p| p.path).collect())
}

/// The native of a name such as "strings.Index" or "strings.(*Builder).WriteString".
/// A package's natives are only gathered when one of them is asked for.
pub fn native(name: &str) -> Option<NativeFn> {
    static TABLES: OnceLock<Vec<OnceLock<HashMap<&'static str, NativeFn>>>> = OnceLock::new();
    let tables = TABLES.get_or_init(|| PACKAGES.iter().map(|_| OnceLock::new()).collect());
    // The path ends at the first dot behind the last slash.
    let from = name.rfind('/').map_or(0, |at| at + 1);
    let path = &name[..from + name[from..].find('.')?];
    let at = PACKAGES.iter().position(|p| p.path == path)?;
    let natives = PACKAGES[at].natives?;
    let table = tables[at].get_or_init(|| natives().into_iter().collect());
    table.get(name).copied()
}

/// Writes what waits for standard output: on exit, and when the processors are idle.
pub fn flush() {
    // A failure shows at the next write; on exit there is nobody left to tell.
    let _ = os::output::flush();
}

/// Writes out what the program printed a while ago.
pub fn flush_late() {
    // As above.
    let _ = os::output::flush_late();
}
