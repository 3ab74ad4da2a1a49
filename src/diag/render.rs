//! Diagnostics as text: for people, for editors, for programs.
//!
//! In: diagnostics and the sources they point into. Out: text; nothing is written here.
//! Always: one diagnostic's text does not depend on another's.

use super::{Diagnostic, Severity};
use crate::source::{SourceMap, Span};
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource};
use std::fmt;

/// How diagnostics are printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorFormat {
    /// With the lines of the source and what to do about it.
    Human,
    /// `file:line:col: Code: message`, one line each.
    Short,
    /// One JSON object a line.
    Json,
}

/// All diagnostics as text. `color` is for `Human` only.
pub fn render(diagnostics: &[Diagnostic], sources: &SourceMap, format: ErrorFormat, color: bool) -> String {
    diagnostics
        .iter()
        .map(|d| match format {
            ErrorFormat::Human => human(d, sources, color),
            ErrorFormat::Short => short(d, sources),
            ErrorFormat::Json => json(d, sources),
        })
        .collect()
}

fn severity(d: &Diagnostic) -> &'static str {
    match d.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn short(d: &Diagnostic, sources: &SourceMap) -> String {
    let message = d.message.replace('\n', " ");
    let warning = if d.severity == Severity::Warning { "warning: " } else { "" };
    format!("{}: {}: {warning}{message}\n", sources.describe(d.span.start), d.code.name())
}

fn json(d: &Diagnostic, sources: &SourceMap) -> String {
    let place = |span: Span| match sources.file(span.start) {
        Some(file) => {
            let ((line, column), (end_line, end_column)) = (file.line_col(span.start), file.line_col(span.end));
            serde_json::json!({
                "file": file.name, "line": line, "column": column, "end_line": end_line, "end_column": end_column,
            })
        }
        None => serde_json::Value::Null,
    };
    let labels: Vec<_> =
        d.labels.iter().map(|(span, text)| serde_json::json!({ "at": place(*span), "text": text })).collect();
    let object = serde_json::json!({
        "severity": severity(d), "code": d.code.name(), "message": d.message, "at": place(d.span), "labels": labels,
        "help": d.help,
    });
    format!("{object}\n")
}

/// A diagnostic as `miette` wants it.
#[derive(Debug)]
struct Report {
    message: String,
    severity: Severity,
    code: &'static str,
    help: Option<String>,
    labels: Vec<LabeledSpan>,
    source: Option<NamedSource<String>>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Report {}

impl miette::Diagnostic for Report {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.source.as_ref().map(|source| source as &dyn miette::SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}

/// Lines that begin with tabs in Go's messages, such as `have` and `want`, are set in by two columns.
fn indented(message: &str) -> String {
    let line = |line: &str| match line.trim_start_matches('\t') {
        text if text.len() < line.len() => format!("  {text}"),
        text => text.to_string(),
    };
    message.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn human(d: &Diagnostic, sources: &SourceMap, color: bool) -> String {
    let file = sources.file(d.span.start);
    let mut labels = Vec::new();
    let mut message = d.message.clone();
    if let Some(file) = file {
        let range = |span: Span| {
            let (start, end) = (file.offset(span.start), file.offset(span.end).min(file.text.len()));
            // A long construct is marked on its first line only.
            let line_end = file.text[start.min(file.text.len())..].find('\n').map_or(file.text.len(), |n| start + n);
            let end = end.min(line_end).max(start);
            (start, end - start)
        };
        labels.push(LabeledSpan::new_primary_with_span(None, range(d.span)));
        for (span, text) in &d.labels {
            if sources.file(span.start).is_some_and(|f| f.base == file.base) {
                labels.push(LabeledSpan::new_with_span(Some(text.clone()), range(*span)));
            } else if !span.start.is_none() {
                // A picture shows one file.
                message.push_str(&format!("\n{}: {text}", sources.describe(span.start)));
            }
        }
    }
    let report = Report {
        message: indented(&message),
        severity: d.severity,
        code: d.code.name(),
        help: d.help.clone(),
        labels,
        source: file.map(|f| NamedSource::new(&f.name, f.text.clone())),
    };
    let theme = if color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let mut out = String::new();
    let handler = GraphicalReportHandler::new_themed(theme).with_width(100).with_context_lines(1);
    match handler.render_report(&mut out, &report) {
        Ok(()) => out + "\n",
        // The source could not be shown; the message still can.
        Err(fmt::Error) => short(d, sources),
    }
}
