//! How diagnostics look: to a person, to an editor, to a program.
//!
//! In: `tests/diagnostics/<name>.go`, each wrong in its own way. Out: what the three formats make of each, compared with
//! `tests/snapshots/`.
//! Always: nothing is written unless asked for; `.cargo/config.toml` says so to `insta`. To take new texts over, run
//! `INSTA_UPDATE=always cargo test --test diagnostics`, and read them as their user would.
//! Not here: which errors there are; the marked programs of `tests/errors/` hold that.

use gorge::diag::{ErrorFormat, render};
use gorge::session::Front;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

/// What `gorge check` prints about the program, in the order of `ErrorFormat`.
fn rendered(name: &str) -> String {
    let file = format!("{name}.go");
    let bytes = std::fs::read(folder().join(&file)).expect("the program is readable");
    let mut front = Front::default();
    let (_, diagnostics) = front.check(&file, &bytes);
    assert!(!diagnostics.is_empty(), "{file} is accepted, so that nothing is shown");
    let [human, short, json] = [ErrorFormat::Human, ErrorFormat::Short, ErrorFormat::Json]
        .map(|format| render(&diagnostics, &front.sources, format, false));
    format!("{human}---- short ----\n{short}---- json ----\n{json}")
}

fn check(name: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, rendered(name)));
}

macro_rules! snapshots {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            check(stringify!($name));
        })*

        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

snapshots! {
    assignment_mismatch duplicate_case line_comments linknames mismatched_types missing_method missing_return no_main nul redeclared
    script_warnings selectors syntax_list syntax_missing_brace undefined_names unused utf8 wrong_import
}

#[test]
fn every_program_is_shown() {
    let mut programs: Vec<String> = std::fs::read_dir(folder())
        .expect("the folder is readable")
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_string()))
        .collect();
    programs.sort();
    assert_eq!(programs, NAMES);
}
