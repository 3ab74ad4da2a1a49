//! The prompt, through a pipe and at a terminal.
//!
//! In: what a user types. Out: what they see.
//! Always: each test has a history of its own.
//! Not here: what scripts may contain (`golden`, `examples`).

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

fn gorge(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gorge"));
    command.env("HOME", home).env("TERM", "xterm").env("NO_COLOR", "1");
    command
}

/// What a session prints on its two outputs, and its exit status.
fn piped(input: &str) -> (String, String, Option<i32>) {
    let home = tempfile::tempdir().expect("a folder");
    let mut command = gorge(home.path());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut session = command.spawn().expect("gorge starts");
    session.stdin.take().expect("it is piped").write_all(input.as_bytes()).expect("it reads");
    let ended = session.wait_with_output().expect("it ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&ended.stdout), text(&ended.stderr), ended.status.code())
}

#[test]
fn expressions_show_values_and_types() {
    let (out, err, status) = piped("1 + 2\n\"a\"\n[]float64{1.5}\nx := 'x'\nx\n");
    assert_eq!((err.as_str(), status), ("", Some(0)));
    assert_eq!(out, "3 int\n\"a\" string\n[1.5] []float64\n120 int32\n");
}

#[test]
fn names_persist_and_can_be_declared_again() {
    let (out, err, _) = piped(
        "x := 1\nfunc f() int {\n\treturn x\n}\nf()\nx = 5\nf()\nvar x = \"new\"\nx\nf()\nfunc f() string { return x }\nf()\n",
    );
    assert_eq!((out.as_str(), err.as_str()), ("1 int\n5 int\n\"new\" string\n5 int\n\"new\" string\n", ""));
}

#[test]
fn errors_and_panics_keep_the_session() {
    let (out, err, _) = piped("x := 1\nx + \"a\"\nundefined()\n[]int{}[x]\nx\n");
    assert_eq!(out, "1 int\n");
    for part in ["mismatched types int and untyped string", "undefined: undefined", "index out of range [1]"] {
        assert!(err.contains(part), "{part} is missing:\n{err}");
    }
}

#[test]
fn goroutines_go_on_between_inputs() {
    let (out, err, _) = piped("c := make(chan int)\ngo func() { for i := 0; ; i++ { c <- i } }()\n<-c\n<-c\n<-c\n");
    assert_eq!((out.as_str(), err.as_str()), ("0 int\n1 int\n2 int\n", ""));
}

/// A session at a terminal.
struct Terminal {
    session: Child,
    keyboard: File,
    screen: Receiver<Vec<u8>>,
    seen: String,
}

impl Terminal {
    fn new(home: &Path) -> Terminal {
        let size = nix::pty::Winsize { ws_row: 50, ws_col: 200, ws_xpixel: 0, ws_ypixel: 0 };
        let ends = nix::pty::openpty(Some(&size), None).expect("a terminal");
        let other = || ends.slave.try_clone().expect("another descriptor");
        let mut command = gorge(home);
        command.stdin(other()).stdout(other()).stderr(other());
        // SAFETY: both are system calls, which may be made between fork and exec.
        unsafe {
            command.pre_exec(|| {
                nix::unistd::setsid()?;
                // The terminal's keys send signals only to those whose terminal it is.
                nix::errno::Errno::result(nix::libc::ioctl(0, nix::libc::TIOCSCTTY, 0))?;
                Ok(())
            });
        }
        let session = command.spawn().expect("gorge starts");
        drop(ends.slave);
        let keyboard = File::from(ends.master);
        let mut output = keyboard.try_clone().expect("another descriptor");
        let (send, screen) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(n @ 1..) = output.read(&mut bytes) {
                if send.send(bytes[..n].to_vec()).is_err() {
                    break;
                }
            }
        });
        let mut terminal = Terminal { session, keyboard, screen, seen: String::new() };
        terminal.wait_for("Ctrl-D leaves.");
        terminal
    }

    fn keys(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("the terminal takes it");
    }

    /// Waits until the text is seen, behind all that was waited for before.
    fn wait_for(&mut self, text: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(at) = self.seen.find(text) {
                self.seen.drain(..at + text.len());
                return;
            }
            match self.screen.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.seen.push_str(&String::from_utf8_lossy(&bytes)),
                Err(_) => panic!("{text:?} did not come; the screen has:\n{}", self.seen),
            }
        }
    }

    fn leave(mut self) {
        self.wait_for("> ");
        self.keys("\x04");
        let end = Instant::now() + PATIENCE;
        let status = loop {
            match self.session.try_wait().expect("it can be asked") {
                Some(status) => break status,
                None if Instant::now() > end => {
                    self.session.kill().expect("it can be ended");
                    panic!("the session did not end");
                }
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        };
        assert_eq!(status.code(), Some(0));
    }
}

#[test]
fn keys_that_come_in_one_burst_are_all_taken() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = Terminal::new(home.path());
    let burst: String = (0..20).map(|i| format!("func f{i}() int {{\rreturn 100 + {i}\r}}\rf{i}()\r")).collect();
    terminal.keys(&burst);
    for i in 0..20 {
        terminal.wait_for(&format!("{} int\r\n", 100 + i));
    }
    terminal.leave();
}

#[test]
fn ctrl_c_stops_what_runs() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = Terminal::new(home.path());
    for endless in ["for {}", "select {}"] {
        terminal.keys(&format!("fmt.Println(\"be\" + \"gun\"); {endless}\r"));
        terminal.wait_for("begun\r\n");
        terminal.keys("\x03");
        terminal.wait_for("interrupted");
        terminal.keys("6 * 7\r");
        terminal.wait_for("42 int\r\n");
    }
    terminal.leave();
}

#[test]
fn history_is_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = Terminal::new(home.path());
    terminal.keys("\"a\" + \"bc\"\r");
    terminal.wait_for("\"abc\" string\r\n");
    terminal.leave();
    let mut terminal = Terminal::new(home.path());
    terminal.keys("\x1b[A\r");
    terminal.wait_for("\"abc\" string\r\n");
    terminal.leave();
}
