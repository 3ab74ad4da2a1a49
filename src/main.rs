<<<<<<< HEAD
use gorge::exec::Options;
use gorge::session::{Library, run_source};

fn main() {
    let Some(path) = std::env::args().nth(1) else { return };
    let Ok(text) = std::fs::read_to_string(&path) else { return };
    let library = Library { source: |_| None, native: |_| None };
    match run_source(library, &path, &text, Options::default()) {
        Ok(ended) => std::process::exit(ended.status),
        Err((sources, diags)) => {
            for d in diags {
                eprintln!("{}: {}", sources.describe(d.span.start), d.message);
            }
            std::process::exit(1);
        }
    }
=======
//! The `gorge` command.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    std::process::exit(gorge::cli::main());
>>>>>>> origin/main
}
