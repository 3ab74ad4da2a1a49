//! Diagnostics as text: for people, for editors, for programs.
//!
//! In: diagnostics and the sources they point into. Out: text; nothing is written here.
//! Always: one diagnostic's text does not depend on another's, and takes time for the lines that it shows.

use super::{Diagnostic, Severity};
use crate::source::{SourceFile, SourceMap, Span};
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceSpan};
use std::fmt;
use std::sync::Arc;

/// So many diagnostics have pictures; what comes after them is short.
const MAX_PICTURES: usize = 500;

/// Bytes of a line that is still worth a picture; people write none that is longer.
const MAX_LINE: usize = 2000;

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
        .enumerate()
        .map(|(n, d)| match format {
            ErrorFormat::Human if n < MAX_PICTURES => human(d, sources, color),
            ErrorFormat::Human | ErrorFormat::Short => short(d, sources),
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
            let (from, to) = (file.place(span.start), file.place(span.end));
            serde_json::json!({
                "file": from.file, "line": from.line, "column": from.column,
                "end_line": to.line, "end_column": to.column,
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
    source: Option<Picture>,
}

/// The file that a report shows lines of. `miette`'s own sources look for lines from the start of the text.
#[derive(Debug)]
struct Picture(Arc<SourceFile>);

impl miette::SourceCode for Picture {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn miette::SpanContents<'a> + 'a>, MietteError> {
        let file = &self.0;
        let end = span.offset().checked_add(span.len()).filter(|&end| end <= file.text.len());
        let end = end.ok_or(MietteError::OutOfBounds)?;
        let (at, column) = file.line_col(file.pos(span.offset()));
        let (last, _) = file.line_col(file.pos(end));
        let first = at.saturating_sub(before as u32).max(1);
        let last = (last + after as u32).min(file.line_count());
        // Without lines before it a span is shown from where it starts.
        let (start, column) = if before > 0 { (file.line_start(first), 1) } else { (span.offset(), column) };
        let bytes = start..file.line_start(last) + file.line_text(last).len();
        let (shown, lines) = (SourceSpan::from(bytes.clone()), (last - first + 1) as usize);
        let place = file.place(file.pos(span.offset()));
        let first = (place.line + first).saturating_sub(at + 1) as usize;
        let data = file.text.as_bytes().get(bytes).unwrap_or_default();
        let name = place.file.to_string();
        Ok(Box::new(MietteSpanContents::new_named(name, data, shown, first, column as usize - 1, lines)))
    }
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
        self.source.as_ref().map(|picture| picture as &dyn miette::SourceCode)
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

/// Whether the lines at a place, and those around it, can be shown.
fn is_legible(file: &SourceFile, at: Span) -> bool {
    let (line, _) = file.line_col(at.start);
    let lines = line.saturating_sub(1).max(1)..=(line + 1).min(file.line_count());
    lines.into_iter().all(|line| file.line_text(line).len() <= MAX_LINE)
}

fn human(d: &Diagnostic, sources: &SourceMap, color: bool) -> String {
    let file = sources.file(d.span.start);
    let places = d.labels.iter().map(|(span, _)| *span).chain([d.span]);
    if file.is_some_and(|file| places.into_iter().any(|at| file.owns(at.start) && !is_legible(file, at))) {
        return short(d, sources);
    }
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
            if file.owns(span.start) {
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
        source: file.map(|file| Picture(file.clone())),
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
