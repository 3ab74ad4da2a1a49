//! The map from the specification's rules to the programs that hold them (`tests/specification`).
//!
//! In: a text for each chapter, `# Heading` and lines `N  the rule  program, program`, where N is the ordinal of the
//! paragraph, list item, table row or code block below its heading in the specification of Go 1.27. Out: a failure that
//! names each line that is malformed, out of order, or that names a program or tree of packages that is not there.

use std::path::Path;

/// What is wrong with a chapter's text.
fn faults(name: &str, text: &str, tests: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let mut last = None;
    let mut tell = |line: usize, what: &str| faults.push(format!("{name}:{line}: {what}"));
    for (i, line) in text.lines().enumerate() {
        let number = i + 1;
        if line.is_empty() {
            continue;
        }
        if let Some(heading) = line.strip_prefix("# ") {
            last = Some(0);
            if heading.trim() != heading {
                tell(number, "blanks around a heading");
            }
            continue;
        }
        let Some(before) = last else {
            tell(number, "a rule before the first heading");
            continue;
        };
        let mut parts = line.split("  ").filter(|part| !part.is_empty());
        let (Some(ordinal), Some(_rule), Some(programs), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            tell(number, "not of the form `N  rule  programs`");
            continue;
        };
        let (first, end) = ordinal.split_once('-').unwrap_or((ordinal, ordinal));
        match (first.parse::<u32>(), end.parse::<u32>()) {
            (Ok(first), Ok(end)) if before <= first && first <= end => last = Some(first),
            _ => tell(number, "the ordinals don't ascend"),
        }
        for program in programs.split(',').map(str::trim) {
            if !tests.join(program).exists() {
                tell(number, &format!("no such program: {program}"));
            }
        }
    }
    faults
}

#[test]
fn every_rule_has_its_programs() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let folder = tests.join("specification");
    let mut names: Vec<_> = std::fs::read_dir(&folder).expect("the folder").flatten().map(|e| e.path()).collect();
    names.sort();
    let mut all = Vec::new();
    for path in &names {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        all.extend(faults(&name, &std::fs::read_to_string(path).expect("a text"), &tests));
    }
    assert!(names.len() > 10, "{} chapters", names.len());
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn faults_are_found() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let told = |text: &str| faults("x", text, &tests).len();
    assert_eq!(
        told("# A\n1  something  golden.rs, errors.rs\n1-3  more  golden.rs\n\n# B\n2  another  golden.rs\n"),
        0
    );
    assert_eq!(told("1  something  golden.rs\n"), 1);
    assert_eq!(told("# A\n2  something  golden.rs\n1  more  golden.rs\n"), 1);
    assert_eq!(told("# A\n1  something  golden.rs, nothing.go\n2  more\n"), 2);
}
