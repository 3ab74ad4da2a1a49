//! Runs programs with Gorge and with real Go, and tells where they part.
//!
//! In: seeds or texts. Out: for each program, nothing or the difference: in standard output, exit status, or the
//! message of a panic.
//! Always: many programs are linked into one binary, since compiling is quick and linking is not; each runs in a
//! process of its own.
//! Not here: making programs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const PACKAGES: &[&str] = &[
    "bufio",
    "bytes",
    "cmp",
    "container/heap",
    "container/list",
    "container/ring",
    "context",
    "errors",
    "fmt",
    "io",
    "iter",
    "maps",
    "math",
    "math/bits",
    "math/cmplx",
    "math/rand",
    "math/rand/v2",
    "os",
    "reflect",
    "runtime",
    "slices",
    "sort",
    "strconv",
    "strings",
    "sync",
    "sync/atomic",
    "time",
    "unicode",
    "unicode/utf8",
    "unsafe",
];

/// Real Go, with the packages of its library that programs import.
pub struct Go {
    command: PathBuf,
    /// Where each package's compiled form lies, as compiler and linker want to read it.
    packages: String,
    folder: tempfile::TempDir,
}

/// How a run ended.
#[derive(PartialEq, Eq, Debug)]
pub struct Ended {
    pub stdout: String,
    pub status: Option<i32>,
    /// The lines of an uncaught panic or fatal error, without traces.
    pub message: String,
}

impl Go {
    /// `$GO`, or `go` in the path.
    pub fn find() -> Result<Go, String> {
        let command = PathBuf::from(std::env::var_os("GO").unwrap_or_else(|| "go".into()));
        let format = "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}";
        let mut list = Command::new(&command);
        list.args(["list", "-export", "-deps", "-f", format]).args(PACKAGES).env("GOTOOLCHAIN", "local");
        let output = list.output().map_err(|error| format!("{}: {error}; set GO", command.display()))?;
        if !output.status.success() {
            return Err(text(&output.stderr));
        }
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        Ok(Go { command, packages: text(&output.stdout), folder })
    }

    /// Compiles programs and runs each. A program that Go refuses yields what the compiler says.
    pub fn run(&self, name: &str, programs: &[String]) -> Result<Vec<Result<Ended, String>>, String> {
        let folder = self.folder.path().join(name);
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let config = folder.join("packages");
        let mut packages = self.packages.clone();
        let mut refused = Vec::new();
        write(&config, &packages)?;
        let (mut imports, mut cases) = (String::new(), String::new());
        for (i, program) in programs.iter().enumerate() {
            let (source, object) = (folder.join(format!("p{i}.go")), folder.join(format!("p{i}.a")));
            write(&source, program)?;
            refused.push(self.compile(&format!("program{i}"), &config, &object, &source).err());
            if refused[i].is_none() {
                packages += &format!("packagefile program{i}={}\n", object.display());
                imports += &format!("import p{i} \"program{i}\"\n");
                cases += &format!("case \"{i}\": p{i}.Main()\n");
            }
        }
        write(&config, &packages)?;
        let (source, object, binary) = (folder.join("main.go"), folder.join("main.a"), folder.join("prog"));
        write(
            &source,
            &format!("package main\nimport \"os\"\n{imports}func main() {{ switch os.Args[1] {{\n{cases}}} }}\n"),
        )?;
        self.compile("main", &config, &object, &source)?;
        let mut link = Command::new(&self.command);
        link.args(["tool", "link", "-importcfg"]).arg(&config).arg("-o").arg(&binary).arg(&object);
        succeed(link)?;
        let mut results = Vec::new();
        for (i, refused) in refused.into_iter().enumerate() {
            results.push(match refused {
                Some(refused) => Err(refused),
                None => {
                    let Ended { stdout, status, message } = ended(Command::new(&binary).arg(i.to_string()))?;
                    // Names of instances show type arguments with the package's path.
                    let own = format!("program{i}.");
                    Ok(Ended { stdout: stdout.replace(&own, "main."), status, message: message.replace(&own, "main.") })
                }
            });
        }
        Ok(results)
    }

    /// All errors that the compiler finds in a program.
    #[allow(dead_code)] // The comparison of verdicts asks for it.
    pub fn errors(&self, program: &str) -> Result<String, String> {
        let folder = self.folder.path();
        let (source, object, config) = (folder.join("p.go"), folder.join("p.a"), folder.join("packages"));
        write(&source, program)?;
        if !config.exists() {
            write(&config, &self.packages)?;
        }
        let mut compile = Command::new(&self.command);
        compile
            .args(["tool", "compile", "-e", "-p", "main", "-importcfg"])
            .arg(config)
            .arg("-o")
            .arg(object)
            .arg(source);
        let output = compile.env("GOTOOLCHAIN", "local").output().map_err(|error| error.to_string())?;
        Ok(text(&output.stdout) + &text(&output.stderr))
    }

    fn compile(&self, package: &str, config: &Path, object: &Path, source: &Path) -> Result<(), String> {
        let mut compile = Command::new(&self.command);
        compile.args(["tool", "compile", "-p", package, "-importcfg"]).arg(config).arg("-o").arg(object).arg(source);
        succeed(compile).map(drop)
    }
}

/// Runs a program with Gorge.
pub fn gorge(file: &Path) -> Result<Ended, String> {
    ended(Command::new(gorge_binary()).args(["run", "--procs", "1"]).arg(file))
}

/// What Gorge's checker says of a program; nothing if it accepts it.
pub fn refused(file: &Path) -> Option<String> {
    let output = Command::new(gorge_binary()).args(["check", "--error-format", "short"]).arg(file).output().ok()?;
    if output.status.success() { None } else { Some(text(&output.stderr)) }
}

fn gorge_binary() -> PathBuf {
    option_env!("CARGO_BIN_EXE_gorge")
        .map_or_else(|| std::env::var_os("GORGE").unwrap_or_default().into(), PathBuf::from)
}

fn ended(command: &mut Command) -> Result<Ended, String> {
    let output = within(command, Duration::from_secs(20))?;
    let mut message = String::new();
    if !output.status.success() {
        for line in text(&output.stderr).lines() {
            if line.is_empty() || line.starts_with("goroutine ") || line.starts_with("[signal ") {
                break;
            }
            message += &without_addresses(line);
            message.push('\n');
        }
    }
    Ok(Ended { stdout: text(&output.stdout), status: output.status.code(), message })
}

/// A command's output; it is ended when it takes too long.
fn within(command: &mut Command, limit: Duration) -> Result<Output, String> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    let (stdout, stderr) = (reader(child.stdout.take()), reader(child.stderr.take()));
    let start = Instant::now();
    let status = loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None if start.elapsed() > limit => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("no end within {} s", limit.as_secs()));
            }
            None => std::thread::sleep(Duration::from_millis(1)),
        }
    };
    Ok(Output { status, stdout: stdout.join().unwrap_or_default(), stderr: stderr.join().unwrap_or_default() })
}

fn reader(pipe: Option<impl std::io::Read + Send + 'static>) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        bytes
    })
}

fn succeed(mut command: Command) -> Result<Output, String> {
    let output = command.env("GOTOOLCHAIN", "local").output().map_err(|error| error.to_string())?;
    if output.status.success() { Ok(output) } else { Err(text(&output.stdout) + &text(&output.stderr)) }
}

/// Every byte that is no UTF-8 stays visible.
fn text(bytes: &[u8]) -> String {
    bytes.utf8_chunks().map(|chunk| format!("{}{}", chunk.valid(), chunk.invalid().escape_ascii())).collect()
}

/// The line with every address as `0x0`.
fn without_addresses(line: &str) -> String {
    let mut parts = line.split("0x");
    let first = parts.next().unwrap_or_default().to_string();
    parts.fold(first, |text, part| text + "0x0" + part.trim_start_matches(|c: char| c.is_ascii_hexdigit()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Where two runs part; `None` where they are the same.
pub fn difference(go: &Ended, gorge: &Ended) -> Option<String> {
    if go.stdout != gorge.stdout {
        let (mut wanted, mut got) = (go.stdout.lines(), gorge.stdout.lines());
        loop {
            let (want, have) = (wanted.next(), got.next());
            if want != have || want.is_none() {
                let show = |line: Option<&str>| line.unwrap_or("nothing more").to_string();
                let why = if gorge.message == go.message { "" } else { &gorge.message };
                return Some(format!("   go: {}\ngorge: {}\n{why}", show(want), show(have)));
            }
        }
    }
    if go.status != gorge.status {
        return Some(format!(
            "   go: status {:?} {}\ngorge: status {:?} {}",
            go.status, go.message, gorge.status, gorge.message
        ));
    }
    if go.message != gorge.message {
        return Some(format!("   go: {}\ngorge: {}", go.message, gorge.message));
    }
    None
}
