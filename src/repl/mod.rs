//! The prompt: the script rule, an input at a time.
//!
//! In: lines from a terminal or a pipe. Out: what they print, the values and types of expressions, errors.
//! Always: one program grows from input to input; what an input declares stays, and may be declared again; an error
//! or an uncaught panic ends the input, not the session; goroutines go on while the prompt waits.
//! Not here: what a script may contain (`check`), how it runs (`engine`).

mod engine;
mod show;

use crate::diag::{Diagnostic, ErrorFormat, render};
use crate::exec::Options;
use crate::syntax;
use engine::{Engine, Outcome};
use rustyline::error::ReadlineError;
use std::io::{BufRead, IsTerminal, Write};

const PROMPT: &str = "> ";
const CONTINUATION: &str = ". ";

/// Reads and runs inputs until there are no more; gives the exit status.
pub fn main(options: Options) -> i32 {
    let mut engine = match Engine::new(options) {
        Ok(engine) => engine,
        Err(errors) => {
            complain(&errors);
            return 1;
        }
    };
    if std::io::stdin().is_terminal() { interactive(&mut engine) } else { piped(&mut engine) }
}

fn complain(text: &str) {
    // Standard error may be closed; there is no other place to say so.
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Where the history of earlier sessions is kept.
fn history_path() -> Option<std::path::PathBuf> {
    let home = std::env::var_os("HOME")?;
    Some(std::path::Path::new(&home).join(".gorge_history"))
}

fn interactive(engine: &mut Engine) -> i32 {
    let mut editor = match rustyline::DefaultEditor::new() {
        Ok(editor) => editor,
        Err(e) => {
            complain(&format!("gorge: no line editing here: {e}\n"));
            return piped(engine);
        }
    };
    let history = history_path();
    if let Some(path) = &history {
        // A first session has no history yet.
        let _ = editor.load_history(path);
    }
    println!("Gorge {}. :help tells more, Ctrl-D leaves.", env!("CARGO_PKG_VERSION"));
    let mut input = String::new();
    let status = loop {
        match editor.readline(if input.is_empty() { PROMPT } else { CONTINUATION }) {
            Ok(line) => {
                input.push_str(&line);
                input.push('\n');
                // An empty line ends an input that would go on.
                if syntax::is_incomplete(&input) && !line.trim().is_empty() {
                    continue;
                }
                let text = std::mem::take(&mut input);
                // The history is a convenience; a session goes on without it.
                let _ = editor.add_history_entry(text.trim_end());
                if let Some(status) = take(engine, &text) {
                    break status;
                }
            }
            Err(ReadlineError::Interrupted) => {
                if input.is_empty() {
                    println!("Ctrl-D leaves.");
                }
                input.clear();
            }
            Err(ReadlineError::Eof) => break 0,
            Err(e) => {
                complain(&format!("gorge: {e}\n"));
                break 1;
            }
        }
    };
    if let Some(path) = &history {
        let _ = editor.save_history(path);
    }
    engine.flush();
    status
}

fn piped(engine: &mut Engine) -> i32 {
    let mut input = String::new();
    let mut lines = std::io::stdin().lock().lines();
    loop {
        match lines.next() {
            Some(Ok(line)) => {
                input.push_str(&line);
                input.push('\n');
                if syntax::is_incomplete(&input) {
                    continue;
                }
            }
            Some(Err(e)) => {
                complain(&format!("gorge: standard input: {e}\n"));
                return 1;
            }
            None if input.trim().is_empty() => break,
            None => {}
        }
        let text = std::mem::take(&mut input);
        if let Some(status) = take(engine, &text) {
            return status;
        }
    }
    engine.flush();
    engine.status()
}

/// Runs one input. `Some` where the session ends with it.
fn take(engine: &mut Engine, text: &str) -> Option<i32> {
    match text.trim() {
        "" => return None,
        ":quit" | ":q" | ":exit" => return Some(0),
        ":help" | ":h" => {
            println!("Declarations, statements and expressions of Go, packages without import.");
            println!(":quit leaves, Ctrl-C stops what runs, an empty line ends an open block.");
            return None;
        }
        command if command.starts_with(':') => {
            complain(&format!("unknown command {command}; :help tells what there is\n"));
            return None;
        }
        _ => {}
    }
    match engine.run(text) {
        Outcome::Done => None,
        Outcome::Refused(diagnostics) => {
            show(engine, &diagnostics);
            None
        }
        Outcome::Ended(status) => Some(status),
    }
}

fn show(engine: &Engine, diagnostics: &[Diagnostic]) {
    let color = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    complain(&render(diagnostics, engine.sources(), ErrorFormat::Human, color));
}
