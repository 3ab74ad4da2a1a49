//! Whether the checker finds errors on the lines where Go's compiler finds them.
//!
//! In: golden programs with a token or two changed. Out: the programs where the lines differ.
//! Always: after a syntax error only the first line counts, since parsers recover in different ways.
//! Not here: the words of messages.

use crate::against_go::Go;
use crate::mutate;
use crate::rng::Rng;
use crate::support;
use gorge::diag::{Code, Severity};
use gorge::session::Front;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Lines with errors and what is said of each.
type Lines = BTreeMap<usize, String>;

/// Compares a number of programs; the number of differences.
pub fn compare(first: u64, count: u64, out: &Path) -> Result<u64, String> {
    let go = Go::find()?;
    let files = support::go_files(&support::root("tests/golden"));
    let texts: Vec<String> = files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect();
    let small: Vec<String> = texts.into_iter().filter(|text| text.len() < 6000).collect();
    fs::create_dir_all(out).map_err(|error| error.to_string())?;
    let mut differences = 0;
    for seed in first..first + count {
        let mut rng = Rng::new(seed);
        let mut text = rng.pick(&small).clone();
        for _ in 0..rng.between(1, 2) {
            text = mutate::mutate_token(&mut rng, &text, &small);
        }
        if !text.lines().any(|line| line.starts_with("package ")) {
            // A script now, which Go does not know.
            continue;
        }
        let (wanted, got) = (go_lines(&go.errors(&text)?), gorge_lines(&text));
        if let Some(difference) = difference(&wanted, &got) {
            differences += 1;
            let file = out.join(format!("verdict-{seed}.go"));
            fs::write(&file, &text).map_err(|error| error.to_string())?;
            println!("{}:\n{difference}", file.display());
        }
    }
    Ok(differences)
}

fn difference(go: &Lines, gorge: &Lines) -> Option<String> {
    let syntax = |lines: &Lines| lines.values().next().is_some_and(|text| text.starts_with("syntax"));
    if syntax(go) || syntax(gorge) {
        let same = go.keys().next() == gorge.keys().next();
        let show =
            |lines: &Lines| lines.iter().next().map_or("nothing".into(), |(line, text)| format!("{line}: {text}"));
        return (!same).then(|| format!("      go: {}\n   gorge: {}\n", show(go), show(gorge)));
    }
    let mut told = String::new();
    for (line, text) in go.iter().filter(|(line, _)| !gorge.contains_key(line)) {
        told += &format!(" only go: {line}: {text}\n");
    }
    for (line, text) in gorge.iter().filter(|(line, _)| !go.contains_key(line)) {
        told += &format!("not in go: {line}: {text}\n");
    }
    (!told.is_empty()).then_some(told)
}

/// Reads `file:line:col: message`.
fn go_lines(output: &str) -> Lines {
    let mut lines = Lines::new();
    // What is indented belongs to the report before it.
    for report in output.lines().filter(|line| !line.starts_with(char::is_whitespace)) {
        let Some((_, rest)) = report.split_once(".go:") else { continue };
        let Some((line, rest)) = rest.split_once(':') else { continue };
        let message = rest.split_once(": ").map_or(rest, |(_, message)| message);
        if let Ok(line) = line.parse() {
            lines.entry(line).or_insert_with(|| message.to_string());
        }
    }
    // Go's scanner has words of its own for what is no token.
    let words = [
        "newline in",
        "invalid character",
        "rune literal",
        "empty rune",
        "more than one",
        "invalid BOM",
        "string not",
        "comment not",
        "unknown escape",
        "escape is",
        "invalid digit",
        "'_' must",
        "exponent",
        "hexadecimal",
        "more than",
        "octal",
    ];
    for text in lines.values_mut().filter(|text| words.iter().any(|word| text.starts_with(word))) {
        text.insert_str(0, "syntax: ");
    }
    lines
}

fn gorge_lines(text: &str) -> Lines {
    let mut front = Front::default();
    let (_, diagnostics) = front.check("p.go", text.as_bytes());
    let mut lines = Lines::new();
    for found in diagnostics.iter().filter(|found| found.severity == Severity::Error) {
        let place = front.sources.describe(found.span.start);
        let line = place.split(':').nth(1).and_then(|line| line.parse().ok()).unwrap_or(0);
        // That `main` is missing is the linker's business.
        if line == 0 {
            continue;
        }
        let prefix = if found.code == Code::Syntax { "syntax: " } else { "" };
        lines.entry(line).or_insert_with(|| format!("{prefix}{}", found.message));
    }
    lines
}
