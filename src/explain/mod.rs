//! Explains the codes of diagnostics: `gorge explain CODE`.
//!
//! In: a code. Out: a page for learners: the rule, a program that breaks it, what Gorge says of it, the program mended.
//! Always: every code has an explanation; what Gorge says of the program is found out when the page is made, so that it
//! can't differ from what is really said (`tests/explain.rs` holds both).
//! Not here: help for the mistake at hand, which a diagnostic carries itself.
//!
//! The texts stand in `texts/`, a file for each group. A line `= Code: title` begins an explanation, `Spec:` names the
//! specification's heading, prose follows. A line of the program begins with `|`, with `-` where it stands in
//! the wrong program alone, with `+` where it stands in the mended one alone.

use crate::diag::{Code, Diagnostic, ErrorFormat, Severity, closest, render};
use crate::session::Front;

/// The groups of codes and their texts, in the order of the list.
const GROUPS: &[(&str, &str)] = &[
    ("Text and packages", include_str!("texts/packages.txt")),
    ("Declarations", include_str!("texts/declarations.txt")),
    ("Types", include_str!("texts/types.txt")),
    ("Constants", include_str!("texts/constants.txt")),
    ("Composite literals", include_str!("texts/literals.txt")),
    ("Expressions", include_str!("texts/expressions.txt")),
    ("Calls", include_str!("texts/calls.txt")),
    ("Statements", include_str!("texts/statements.txt")),
];

/// What there is to say about a code.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Explanation {
    pub name: String,
    /// The rule, in one line.
    pub title: String,
    /// The heading of Go's specification that has the rule.
    pub heading: String,
    pub prose: String,
    /// A program with this mistake and no other.
    pub wrong: String,
    /// The same program without it.
    pub mended: String,
}

/// The code of this name, in whatever case; else a message that says what may have been meant.
pub fn find(name: &str) -> Result<Code, String> {
    if let Some(code) = Code::ALL.iter().find(|code| code.name().eq_ignore_ascii_case(name)) {
        return Ok(*code);
    }
    let names = || Code::ALL.iter().map(|code| code.name());
    let near: Vec<&str> = match closest(name, names()) {
        Some(one) => vec![one],
        None => names().filter(|other| other.to_lowercase().contains(&name.to_lowercase())).collect(),
    };
    Err(match &near[..] {
        [] => format!("there is no code {name}; `gorge explain` lists them all"),
        _ if name.is_empty() => "which code? `gorge explain` lists them all".to_string(),
        near => format!("there is no code {name}; did you mean {}?", near.join(", ")),
    })
}

/// All codes with their titles, by group.
pub fn list() -> String {
    let mut out = String::new();
    for (group, text) in GROUPS {
        out += &format!("{group}\n");
        for it in parse(text) {
            out += &format!("  {:<26}{}\n", it.name, it.title);
        }
        out.push('\n');
    }
    out + "`gorge explain CODE` explains one, with an example.\n"
}

/// The explanation of a code; `None` where none is written.
pub fn explanation(code: Code) -> Option<Explanation> {
    GROUPS.iter().flat_map(|(_, text)| parse(text)).find(|it| it.name == code.name())
}

/// All explanations, in the order of the list.
pub fn all() -> Vec<Explanation> {
    GROUPS.iter().flat_map(|(_, text)| parse(text)).collect()
}

/// The whole page about a code.
pub fn page(code: Code, color: bool) -> String {
    let Some(it) = explanation(code) else { unreachable!("a test holds that {} is explained", code.name()) };
    let styled = |style: &str, text: &str| if color { format!("\x1b[{style}m{text}\x1b[0m") } else { text.to_string() };
    let mut front = Front::default();
    let (_, diagnostics) = front.check("wrong.go", it.wrong.as_bytes());
    let said = render(&diagnostics, &front.sources, ErrorFormat::Human, color);
    format!(
        "{}: {}\nSpec: {}\n\n{}\n\n{}\n\n{}\n{}\n\n{}\n{}\n\n{}",
        styled("1", &it.name),
        styled("1", &it.title),
        it.heading,
        it.prose,
        styled("1;31", "Wrong:"),
        numbered(&it.wrong),
        styled("1", "What Gorge says:"),
        said.trim_end().to_string() + "\n",
        styled("1;32", "Mended:"),
        numbered(&it.mended),
    )
}

/// The line below a report for people: where to read more about its mistakes. Empty where there is no error.
pub fn pointer<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> String {
    let mut codes: Vec<Code> = Vec::new();
    for d in diagnostics.into_iter().filter(|d| d.severity == Severity::Error) {
        if !codes.contains(&d.code) {
            codes.push(d.code);
        }
    }
    match codes[..] {
        [] => String::new(),
        [one] => format!("More about this error: gorge explain {}\n", one.name()),
        [first, ..] => format!("More about an error: gorge explain CODE, such as {}\n", first.name()),
    }
}

/// A program as it is shown, with the numbers of its lines.
fn numbered(program: &str) -> String {
    let width = program.lines().count().to_string().len();
    let line = |(index, line): (usize, &str)| {
        let shown = format!(" {:>width$} │ {}", index + 1, line.replace('\t', "    "));
        shown.trim_end().to_string() + "\n"
    };
    program.lines().enumerate().map(line).collect()
}

/// The explanations of a group's text.
fn parse(text: &str) -> Vec<Explanation> {
    let mut found: Vec<Explanation> = Vec::new();
    for line in text.lines() {
        if let Some(head) = line.strip_prefix("= ") {
            let (name, title) = head.split_once(": ").unwrap_or((head, ""));
            found.push(Explanation { name: name.to_string(), title: title.to_string(), ..Explanation::default() });
            continue;
        }
        let Some(it) = found.last_mut() else { continue };
        let mut add = |to: &[bool; 2], text: &str| {
            for (program, _) in [&mut it.wrong, &mut it.mended].into_iter().zip(to).filter(|(_, wanted)| **wanted) {
                program.push_str(text);
                program.push('\n');
            }
        };
        if let Some(both) = line.strip_prefix('|') {
            add(&[true, true], both);
        } else if let Some(wrong) = line.strip_prefix('-') {
            add(&[true, false], wrong);
        } else if let Some(mended) = line.strip_prefix('+') {
            add(&[false, true], mended);
        } else if let Some(heading) = line.strip_prefix("Spec: ") {
            it.heading = heading.to_string();
        } else if !line.is_empty() {
            let between = if it.prose.is_empty() { "" } else { "\n" };
            it.prose = format!("{}{between}{line}", it.prose);
        }
    }
    found
}
