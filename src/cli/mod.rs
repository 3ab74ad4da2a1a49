//! The command line: arguments, files, exit status.
//!
//! Exit status: 0; 1 when the program is refused or can't be read; 2 for an uncaught panic, a deadlock, a fatal error;
//! what `os.Exit` was given. Not here: what a run is made of (`session`).

use crate::diag::{Diagnostic, ErrorFormat, render};
use crate::exec::{GoDebug, Options};
use crate::explain;
use crate::project::{Start, Version, parse_version};
use crate::sched::PolicyKind;
use crate::session::{self, Front, has_errors};
use crate::stdlib;
use crate::syntax::{SourceKind, kind_of};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

/// Runs Go programs and scripts.
#[derive(Parser)]
#[command(name = "gorge", version, about, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    run: RunArgs,
}

#[derive(Subcommand)]
enum Command {
    /// Runs a Go program or script (the default: `gorge FILE` or `gorge FOLDER`).
    Run(RunArgs),
    /// Checks packages and scripts without running them.
    Check(CheckArgs),
    /// Explains a diagnostic's code, with an example; without a code lists all of them.
    Explain {
        /// The name at the head of the diagnostic, such as UndeclaredName, in whatever case.
        code: Option<String>,
    },
}

#[derive(Args)]
struct CheckArgs {
    /// How errors are printed.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    error_format: Format,
    /// The version of the language, such as go1.21, in files without a `//go:build` line that has one [default: what
    /// go.mod says of a folder, else the newest].
    #[arg(long, value_parser = parse_lang)]
    lang: Option<Version>,
    /// Folders, each with a package; `FOLDER/...`, all packages below one; the files of one package; scripts.
    #[arg(required = true)]
    files: Vec<String>,
}

#[derive(Args)]
struct RunArgs {
    /// How many processors run goroutines [default: $GOMAXPROCS, or the number of cores].
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1024))]
    procs: Option<u16>,
    /// Which goroutine runs next.
    #[arg(long, value_enum, default_value_t = Sched::Gc)]
    sched: Sched,
    /// Seed of all random choices.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Sleeping takes no time: the clock jumps when nothing else can run.
    #[arg(long)]
    virtual_time: bool,
    /// Print figures of scheduler and collector to standard error at the end.
    #[arg(long)]
    stats: bool,
    /// Most memory that the program's heap may take, in bytes or with K, M, G [default: 3/4 of the machine's].
    #[arg(long, value_parser = parse_size)]
    max_memory: Option<usize>,
    /// Collect garbage at every chance, to find errors of the collector.
    #[arg(long)]
    stress_gc: bool,
    /// How errors are printed.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    error_format: Format,
    /// The version of the language, such as go1.21, in files without a `//go:build` line that has one [default: what
    /// go.mod says of a folder, else the newest].
    #[arg(long, value_parser = parse_lang)]
    lang: Option<Version>,
    /// What to run: a script, the files of a program (`a.go b.go`), or a folder with a program; `-` is standard input.
    /// Without it the prompt starts. What follows goes to the program.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    file: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Sched {
    /// First in, first out, as the notes have it.
    Notes,
    /// The order of compiled Go with one processor.
    Gc,
    /// Random, by the seed.
    Random,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Short,
    Json,
}

impl From<Format> for ErrorFormat {
    fn from(format: Format) -> ErrorFormat {
        match format {
            Format::Human => ErrorFormat::Human,
            Format::Short => ErrorFormat::Short,
            Format::Json => ErrorFormat::Json,
        }
    }
}

fn parse_size(text: &str) -> Result<usize, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let factor = match text[digits.len()..].to_ascii_uppercase().as_str() {
        "" | "B" => 1,
        "K" | "KB" | "KIB" => 1 << 10,
        "M" | "MB" | "MIB" => 1 << 20,
        "G" | "GB" | "GIB" => 1 << 30,
        unit => return Err(format!("unknown unit {unit}")),
    };
    let number: usize = digits.parse().map_err(|_| "not a number".to_string())?;
    number.checked_mul(factor).filter(|&n| n >= 1 << 20).ok_or_else(|| "from 1M on".to_string())
}

fn parse_lang(text: &str) -> Result<Version, String> {
    parse_version(text).ok_or_else(|| "a version such as go1.21, at most go1.27".to_string())
}

/// The whole command; gives the exit status.
pub fn main() -> i32 {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(e) => {
            // Help goes to standard output; nobody is left to tell where that is closed.
            let _ = e.print();
            return if e.use_stderr() { 1 } else { 0 };
        }
    };
    match cli.command {
        Some(Command::Check(args)) => check(&args),
        Some(Command::Explain { code }) => explain(code.as_deref()),
        Some(Command::Run(args)) if args.file.is_empty() => {
            complain("gorge run: which file or folder? (`gorge` alone starts the prompt)\n");
            1
        }
        Some(Command::Run(args)) => run(args),
        None if cli.run.file.is_empty() && cli.run.lang.is_some() => {
            complain(
                "gorge: the prompt speaks the newest version of the language: --lang goes with a file or folder\n",
            );
            1
        }
        None if cli.run.file.is_empty() => crate::repl::main(options(&cli.run)),
        None => run(cli.run),
    }
}

fn options(args: &RunArgs) -> Options {
    let from_env = || std::env::var("GOMAXPROCS").ok().and_then(|v| v.trim().parse().ok()).filter(|&n: &usize| n > 0);
    let cores = || std::thread::available_parallelism().map_or(1, |n| n.get());
    let defaults = Options::default();
    Options {
        procs: args.procs.map(usize::from).or_else(from_env).unwrap_or_else(cores),
        policy: match args.sched {
            Sched::Notes => PolicyKind::Notes,
            Sched::Gc => PolicyKind::Gc,
            Sched::Random => PolicyKind::Random,
        },
        seed: args.seed,
        virtual_time: args.virtual_time,
        stats: args.stats,
        max_memory: args.max_memory.unwrap_or(defaults.max_memory),
        stress: args.stress_gc || std::env::var_os("GORGE_STRESS_GC").is_some_and(|v| v == "1"),
        keep_going: false,
        debug: GoDebug::default(),
        args: args.file.clone(),
        flush: stdlib::flush,
        flush_late: stdlib::flush_late,
    }
}

fn complain(text: &str) {
    // Standard error may be closed; there is no other place to say so.
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Whether to colour what goes to a stream.
fn colored(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

fn show(diagnostics: &[Diagnostic], front: &Front, format: ErrorFormat) {
    complain(&render(diagnostics, &front.sources, format, colored(&std::io::stderr())));
}

/// Where people read more about the errors that they were shown.
fn point_on(diagnostics: &[Diagnostic], format: ErrorFormat) {
    if format == ErrorFormat::Human {
        complain(&explain::pointer(diagnostics));
    }
}

/// The page about a code, or the list of all codes.
fn explain(name: Option<&str>) -> i32 {
    let text = match name.map(explain::find) {
        None => explain::list(),
        Some(Ok(code)) => explain::page(code, colored(&std::io::stdout())),
        Some(Err(message)) => {
            complain(&format!("gorge explain: {message}\n"));
            return 1;
        }
    };
    // A reader such as `head` may have gone.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    0
}

/// What the first of the arguments stand for, and how many of them.
///
/// As with the go command, `.go` files that follow the first are files of the same package. A script is one file;
/// what follows it goes to it.
fn start(args: &[String]) -> Result<(Start, usize), String> {
    let Some(first) = args.first() else { return Err("nothing to run".to_string()) };
    if first == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map_err(|e| format!("standard input: {e}"))?;
        return Ok((Start::Text { name: "<stdin>".to_string(), bytes, folder: Some(PathBuf::from(".")) }, 1));
    }
    if let Some(root) = first.strip_suffix("/...") {
        return Ok((Start::Tree(root.to_string()), 1));
    }
    if Path::new(first).is_dir() {
        return Ok((Start::Folder(first.clone()), 1));
    }
    let is_go = |name: &&String| name.ends_with(".go") && !Path::new(name).is_dir();
    let count = args.iter().take_while(is_go).count().max(1);
    let count = if count > 1 && is_script(first)? { 1 } else { count };
    Ok((Start::Files(args[..count].to_vec()), count))
}

fn is_script(name: &str) -> Result<bool, String> {
    let bytes = std::fs::read(name).map_err(|e| format!("{name}: {}", describe(&e)))?;
    Ok(kind_of(&String::from_utf8_lossy(&bytes)) == SourceKind::Script)
}

fn describe(e: &std::io::Error) -> String {
    match e.kind() {
        std::io::ErrorKind::NotFound => "no such file or folder".to_string(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_string(),
        _ => e.to_string(),
    }
}

fn check(args: &CheckArgs) -> i32 {
    let mut status = 0;
    let mut all = Vec::new();
    let mut rest = &args.files[..];
    while !rest.is_empty() {
        let mut front = Front::default();
        let checked = start(rest).and_then(|(start, count)| {
            rest = &rest[count..];
            front.check_program(&start, args.lang, false)
        });
        match checked {
            Ok(checked) => {
                show(&checked.diagnostics, &front, args.error_format.into());
                if has_errors(&checked.diagnostics) {
                    status = 1;
                }
                all.extend(checked.diagnostics);
            }
            Err(message) => {
                complain(&format!("gorge: {message}\n"));
                return 1;
            }
        }
    }
    point_on(&all, args.error_format.into());
    status
}

fn run(args: RunArgs) -> i32 {
    let format = args.error_format.into();
    let mut front = Front::default();
    let checked = start(&args.file).and_then(|(start, count)| {
        // What `os.Args` holds: what is run, then what follows it.
        let own = args.file.iter().take(1).chain(&args.file[count..]);
        stdlib::os::set_args(own.map(|arg| arg.clone().into_bytes()).collect());
        if let Start::Tree(name) = start {
            return Err(format!("{name}/... may be many packages: `gorge check` takes them, `gorge run` takes one"));
        }
        front.check_program(&start, args.lang, true)
    });
    let checked = match checked {
        Ok(checked) => checked,
        Err(message) => {
            complain(&format!("gorge: {message}\n"));
            return 1;
        }
    };
    show(&checked.diagnostics, &front, format);
    let Some(main) = checked.main.filter(|_| !has_errors(&checked.diagnostics)) else {
        point_on(&checked.diagnostics, format);
        return 1;
    };
    let mut debug = checked.debug;
    let settings = std::env::var("GODEBUG").unwrap_or_default();
    for (name, value) in settings.split(',').filter_map(|setting| setting.split_once('=')) {
        debug.set(name, value);
    }
    match session::run(front, main, Options { debug, ..options(&args) }) {
        Ok(ended) => ended.status,
        Err((front, diagnostics)) => {
            show(&diagnostics, &front, format);
            point_on(&diagnostics, format);
            1
        }
    }
}
