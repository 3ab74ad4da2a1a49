//! What Go initialises in its standard library.
//!
//! In: nothing. Out: the packages that have something to initialise, also those inside the library.
//! Always: `tests/confirm-with-go.sh` finds the same table in what Go makes.
//! Not here: how packages of the library are initialised in Gorge, which nobody can see.

/// Each package with those that Go initialises right before it: of its imports, and of theirs, the nearest that have
/// something to initialise. Source: `go list -deps`, and the `..inittask` symbols of a program that imports everything.
pub static INITIALISED: &[(&str, &[&str])] = &[
    ("bufio", &["bytes", "strings"]),
    ("bytes", &["io", "iter", "unicode"]),
    ("container/heap", &["sort"]),
    ("context", &["time"]),
    ("errors", &["internal/reflectlite"]),
    ("fmt", &["internal/fmtsort", "os"]),
    ("internal/bisect", &["sync"]),
    ("internal/bytealg", &[]),
    ("internal/filepathlite", &["io/fs"]),
    ("internal/fmtsort", &["reflect", "slices"]),
    ("internal/godebug", &["internal/bisect"]),
    ("internal/oserror", &["errors"]),
    ("internal/poll", &["internal/syscall/unix", "io", "time"]),
    ("internal/reflectlite", &["runtime"]),
    ("internal/runtime/cgroup", &["internal/bytealg"]),
    ("internal/runtime/gc/scan", &[]),
    ("internal/stringslite", &["internal/bytealg"]),
    ("internal/syscall/execenv", &["syscall"]),
    ("internal/syscall/unix", &["syscall"]),
    ("internal/testlog", &["sync"]),
    ("io", &["errors", "sync"]),
    ("io/fs", &["io", "path", "time"]),
    ("iter", &["runtime"]),
    ("log", &["fmt"]),
    ("maps", &["iter"]),
    ("math", &[]),
    ("math/cmplx", &["math"]),
    ("math/rand", &["internal/godebug", "math"]),
    ("math/rand/v2", &["errors", "math"]),
    ("os", &["internal/filepathlite", "internal/poll", "internal/syscall/execenv", "internal/testlog"]),
    ("path", &["errors"]),
    ("reflect", &["iter", "math", "strconv", "sync", "unicode"]),
    ("runtime", &["internal/runtime/cgroup", "internal/runtime/gc/scan", "internal/stringslite"]),
    ("slices", &["iter"]),
    ("sort", &["internal/reflectlite", "slices"]),
    ("strconv", &["errors"]),
    ("strings", &["io", "iter", "unicode"]),
    ("sync", &["runtime"]),
    ("syscall", &["internal/oserror", "slices", "sync"]),
    ("text/tabwriter", &["fmt"]),
    ("time", &["syscall"]),
    ("unicode", &[]),
];

/// Packages that have nothing to initialise.
#[cfg(test)]
const OTHERS: &[&str] =
    &["cmp", "container/list", "container/ring", "math/bits", "sync/atomic", "unicode/utf16", "unicode/utf8"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_is_known() {
        for path in super::super::packages() {
            let listed = INITIALISED.iter().any(|(name, _)| name == path);
            assert!(listed != OTHERS.contains(path), "{path}: whether Go initialises it is not said");
        }
    }

    #[test]
    fn what_comes_before_is_listed() {
        for (path, before) in INITIALISED {
            for name in *before {
                assert!(
                    INITIALISED.iter().any(|(other, _)| other == name),
                    "{path} waits for {name}, which isn't there"
                );
            }
        }
    }
}
