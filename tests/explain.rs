//! What `gorge explain` says is true.
//!
//! In: the explanations of all codes. Out: a failure that names the code and what is wrong with its text.
//! Always: every code is explained; its wrong example is told of by this code alone, and its mended one by nothing.
//! Not here: whether Go agrees; `tests/confirm-with-go.sh` asks it.

use gorge::diag::Code;
use gorge::explain::{self, Explanation};
use gorge::session::Front;
use std::collections::BTreeSet;
use std::process::Command;

fn codes_of(program: &str) -> Vec<&'static str> {
    let (_, diagnostics) = Front::default().check("example.go", program.as_bytes());
    diagnostics.iter().map(|d| d.code.name()).collect()
}

fn pass(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn gorge(arguments: &[&str]) -> (Option<i32>, String, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_gorge")).args(arguments).output().expect("the command can be started");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (done.status.code(), text(&done.stdout), text(&done.stderr))
}

#[test]
fn every_code_is_explained_once() {
    let names: Vec<String> = explain::all().into_iter().map(|it| it.name).collect();
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for name in &names {
        if !Code::ALL.iter().any(|code| code.name() == name) {
            faults.push(format!("{name} is explained, but is no code"));
        }
        if !seen.insert(name) {
            faults.push(format!("{name} is explained twice"));
        }
    }
    for code in Code::ALL.iter().filter(|code| !names.iter().any(|name| name == code.name())) {
        faults.push(format!("{} is not explained", code.name()));
    }
    pass(faults);
}

#[test]
fn explanations_are_complete() {
    let mut faults = Vec::new();
    for it in explain::all() {
        let Explanation { name, title, heading, prose, wrong, mended } = &it;
        for (what, text) in [("title", title), ("heading", heading), ("prose", prose)] {
            if text.is_empty() {
                faults.push(format!("{name}: no {what}"));
            }
        }
        if wrong == mended {
            faults.push(format!("{name}: the mended program is the wrong one"));
        }
        if let Some(line) = prose.lines().chain([title.as_str()]).find(|line| line.chars().count() > 100) {
            faults.push(format!("{name}: too long: {line}"));
        }
        if wrong.lines().count().max(mended.lines().count()) > 30 {
            faults.push(format!("{name}: a program of more than 30 lines"));
        }
    }
    pass(faults);
}

#[test]
fn the_wrong_program_has_this_mistake_alone() {
    let mut faults = Vec::new();
    for it in explain::all() {
        let codes = codes_of(&it.wrong);
        if codes.is_empty() || codes.iter().any(|code| *code != it.name) {
            faults.push(format!("{}: the wrong program gives {codes:?}", it.name));
        }
    }
    pass(faults);
}

#[test]
fn the_mended_program_has_none() {
    let mut faults = Vec::new();
    for it in explain::all() {
        let codes = codes_of(&it.mended);
        if !codes.is_empty() {
            faults.push(format!("{}: the mended program gives {codes:?}", it.name));
        }
    }
    pass(faults);
}

#[test]
fn every_code_is_reported_somewhere() {
    // An example of each shows it; that is `the_wrong_program_has_this_mistake_alone`. A code in no rule has none.
    let reported: BTreeSet<&str> = explain::all().iter().flat_map(|it| codes_of(&it.wrong)).collect();
    let unused = Code::ALL.iter().filter(|code| !reported.contains(code.name()));
    pass(unused.map(|code| format!("nothing reports {}", code.name())).collect());
}

#[test]
fn the_page_shows_what_is_really_said() {
    let (status, page, _) = gorge(&["explain", "unusedvar"]);
    assert_eq!(status, Some(0));
    let parts = ["UnusedVar: ", "Spec: Variable declarations", "Wrong:", "declared and not used: err", "Mended:"];
    let mut rest = page.as_str();
    for part in parts {
        let Some(at) = rest.find(part) else { panic!("{part} is missing or out of order in\n{page}") };
        rest = &rest[at + part.len()..];
    }
    assert!(!page.contains('\x1b'), "colours only on terminals");
}

#[test]
fn the_list_has_all_codes() {
    let (status, list, _) = gorge(&["explain"]);
    assert_eq!(status, Some(0));
    let missing = Code::ALL.iter().filter(|code| !list.contains(&format!("  {} ", code.name())));
    pass(missing.map(|code| format!("{} is not listed", code.name())).collect());
}

#[test]
fn an_unknown_code_is_refused_with_a_suggestion() {
    let (status, out, err) = gorge(&["explain", "UnusedVra"]);
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert_eq!(err, "gorge explain: there is no code UnusedVra; did you mean UnusedVar?\n");
    let (_, _, err) = gorge(&["explain", "label"]);
    assert_eq!(
        err,
        "gorge explain: there is no code label; did you mean UnusedLabel, DuplicateLabel, MisplacedLabel, UndeclaredLabel?\n"
    );
    let (_, _, err) = gorge(&["explain", "qwertz"]);
    assert_eq!(err, "gorge explain: there is no code qwertz; `gorge explain` lists them all\n");
}

#[test]
fn a_report_ends_with_the_way_here() {
    let file = |name: &str| format!("{}/tests/diagnostics/{name}.go", env!("CARGO_MANIFEST_DIR"));
    let last = |arguments: &[&str]| gorge(arguments).2.lines().last().unwrap_or_default().to_string();
    let (one, many, warnings) = (file("missing_return"), file("unused"), file("script_warnings"));
    assert_eq!(last(&["check", &one]), "More about this error: gorge explain MissingReturn");
    let (_, _, report) = gorge(&["check", &many, &one]);
    assert_eq!(report.matches("gorge explain").count(), 1, "once for all files");
    assert!(
        report.lines().last().is_some_and(|line| line.starts_with("More about an error: gorge explain CODE, such as "))
    );
    assert!(!gorge(&["check", "--error-format", "short", &one]).2.contains("gorge explain"));
    assert!(!gorge(&["check", &warnings]).2.contains("gorge explain"), "warnings are no errors");
}
