//! What the go command has no counterpart of, or says otherwise: folders without `go.mod`, scripts with packages,
//! checking without running.
//!
//! In: trees written to a temporary folder. Out: what `gorge` prints there.
//! Not here: what real Go does too; `tests/packages/` holds that.

mod support;

use support::Outcome;
use tempfile::TempDir;

/// A folder with files; names may have folders in them.
fn tree(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("it is below the folder")).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    }
    folder
}

fn gorge(folder: &TempDir, args: &[&str]) -> Outcome {
    support::gorge_in(folder.path(), args, &[]).expect("it ends in time")
}

fn prints(folder: &TempDir, args: &[&str], text: &str) {
    let outcome = gorge(folder, args);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(0), text), "{}", outcome.stderr);
}

fn refuses(folder: &TempDir, args: &[&str], text: &str) {
    let outcome = gorge(folder, args);
    assert_eq!(outcome.status, Some(1), "{}", outcome.stdout);
    assert!(outcome.stderr.contains(text), "{} has no {text}", outcome.stderr);
}

const LIB: (&str, &str) = ("lib/lib.go", "package lib\n\nfunc F() int { return 42 }\n");
const GO_MOD: (&str, &str) = ("go.mod", "module m.x/y\n\ngo 1.27\n");

#[test]
fn a_folder_without_module_runs() {
    let files = [
        ("a.go", "package main\n\nfunc main() { println2(1) }\n"),
        ("b.go", "package main\n\nimport \"fmt\"\n\nfunc println2(n int) { fmt.Println(n) }\n"),
    ];
    let folder = tree(&files);
    prints(&folder, &["."], "1\n");
    prints(&folder, &["run", "."], "1\n");
    prints(&folder, &["a.go", "b.go"], "1\n");
    refuses(&folder, &["a.go"], "undefined: println2");
}

#[test]
fn relative_imports_are_refused_with_help() {
    let folder = tree(&[("main.go", "package main\n\nimport \"./lib\"\n\nfunc main() { lib.F() }\n"), LIB]);
    refuses(&folder, &["."], "relative import paths are not supported in module mode");
    refuses(&folder, &["."], "give the program a go.mod with the line `module NAME`, and import \"NAME/lib\"");
    let folder = tree(&[("main.go", "package main\n\nimport \"./lib\"\n\nfunc main() { lib.F() }\n"), LIB, GO_MOD]);
    refuses(&folder, &["main.go"], "a package is imported by its module's path: \"m.x/y/lib\"");
}

#[test]
fn packages_without_module_are_refused() {
    let folder = tree(&[("main.go", "package main\n\nimport \"m.x/y/lib\"\n\nfunc main() { lib.F() }\n"), LIB]);
    refuses(&folder, &["."], "no required module provides package m.x/y/lib");
    let folder = tree(&[("main.go", "package main\n\nimport \"y/lib\"\n\nfunc main() { lib.F() }\n"), LIB]);
    refuses(&folder, &["."], "package y/lib is not in std");
}

#[test]
fn required_modules_are_refused_by_name() {
    let module = ("go.mod", "module m\n\nrequire (\n\tother.org/mod v1.0.0\n)\nreplace other.org/mod => ./lib\n");
    let folder =
        tree(&[("main.go", "package main\n\nimport \"other.org/mod/p\"\n\nfunc main() { p.F() }\n"), LIB, module]);
    refuses(&folder, &["."], "it is of module other.org/mod; packages of other modules are not supported");
}

#[test]
fn scripts_import_packages_of_their_module() {
    let script = ("cmd/script.go", "import \"m.x/y/lib\"\nfmt.Println(lib.F(), os.Args[1:])\n");
    let folder = tree(&[script, LIB, GO_MOD]);
    prints(&folder, &["cmd/script.go", "lib/lib.go"], "42 [lib/lib.go]\n");
    refuses(&folder, &["cmd"], "package statement must be first");
}

#[test]
fn the_version_of_a_module_is_not_its_scripts() {
    let module = ("go.mod", "module m\n\ngo 1.20\n");
    let folder = tree(&[module, ("s.go", "for i := range 2 {\n\tfmt.Println(i)\n}\n")]);
    prints(&folder, &["s.go"], "0\n1\n");
    refuses(&folder, &["--lang", "go1.21", "s.go"], "requires go1.22 or later");
    refuses(&folder, &["--lang", "go1.99", "s.go"], "at most go1.27");
}

#[test]
fn long_chains_of_imports_are_followed_or_refused() {
    let chain = |length: usize| {
        let mut files = vec![("go.mod".to_string(), "module m\n\ngo 1.27\n".to_string())];
        files.push((
            "main.go".to_string(),
            "package main\n\nimport \"m/p0\"\n\nfunc main() { println(p0.V) }\n".to_string(),
        ));
        for i in 0..length {
            let next = i + 1;
            let text = match next < length {
                true => format!("package p{i}\n\nimport \"m/p{next}\"\n\nvar V = p{next}.V + 1\n"),
                false => format!("package p{i}\n\nvar V = 1\n"),
            };
            files.push((format!("p{i}/p.go"), text));
        }
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        tree(&files)
    };
    let outcome = gorge(&chain(500), &["."]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (Some(0), "500\n"));
    refuses(&chain(1500), &["."], "imports nest too deeply");
}

#[test]
fn libraries_can_be_checked() {
    let folder = tree(&[LIB, GO_MOD, ("bad/bad.go", "package bad\n\nvar x int = \"\"\n")]);
    prints(&folder, &["check", "lib"], "");
    prints(&folder, &["check", "lib", "lib/lib.go"], "");
    refuses(&folder, &["lib"], "package m.x/y/lib is not a main package");
    refuses(&folder, &["check", "--error-format", "short", "lib", "bad"], "bad/bad.go:3:13: IncompatibleAssign");
    refuses(&folder, &["check", "nothing"], "nothing: no such file or folder");
    refuses(&folder, &["."], "no Go files in .");
}

#[test]
fn all_packages_below_a_folder_are_checked() {
    let bad = ("bad/bad.go", "package bad\n\nimport \"m.x/y/lib\"\n\nvar x int = lib.F\n");
    let main = ("cmd/main.go", "package main\n\nfunc main() { undefined() }\n");
    let imports = ("imports/i.go", "package i\n\nimport _ \"m.x/y/cmd\"\n");
    let left_out = [("testdata/t.go", "package ?"), (".hidden/h.go", "package ?"), ("nested/go.mod", "module n")];
    let folder = tree(&[&[LIB, GO_MOD, bad, main, ("nested/n.go", "package ?")], &left_out[..]].concat());
    let outcome = gorge(&folder, &["check", "--error-format", "short", "./..."]);
    let lines: Vec<&str> = outcome.stderr.lines().map(|l| l.split(": ").next().unwrap_or(l)).collect();
    assert_eq!(lines, ["bad/bad.go:5:13", "cmd/main.go:3:15"], "{}", outcome.stderr);
    refuses(&folder, &["./..."], "`gorge run` takes one");
    let folder = tree(&[LIB, GO_MOD, ("cmd/main.go", "package main\n\nfunc main() {}\n"), imports]);
    refuses(&folder, &["check", "./..."], "import \"m.x/y/cmd\" is a program");
    prints(&folder, &["check", "lib/...", "cmd"], "");
}

#[test]
fn labels_in_other_files_are_told() {
    let folder = tree(&[("a.go", "package main\n\nfunc main() {}\n"), ("b.go", "package main\n\nfunc main() {}\n")]);
    refuses(&folder, &["."], "./a.go:3:6: other declaration of main");
    let a = ("a/a.go", "package a\n\nimport \"m.x/y/b\"\n\nvar X = b.X\n");
    let b = ("b/b.go", "package b\n\nimport \"m.x/y/a\"\n\nvar X = a.X\n");
    let main = ("main.go", "package main\n\nimport \"m.x/y/a\"\n\nfunc main() { println(a.X) }\n");
    let folder = tree(&[a, b, main, GO_MOD]);
    refuses(&folder, &["."], "a/a.go:3:8: m.x/y/a imports m.x/y/b");
}

#[test]
fn files_of_two_folders_are_no_package() {
    let folder = tree(&[("a/a.go", "package main\n"), ("b/b.go", "package main\n")]);
    refuses(&folder, &["a/a.go", "b/b.go"], "named files must all be in one folder");
    refuses(&folder, &["a/a.go", "./a/a.go"], "./a/a.go is named twice");
}

#[test]
fn errors_are_shown_relative_to_the_current_folder() {
    let folder = tree(&[("sub/main.go", "package main\n\nfunc main() { x }\n"), ("other/readme", ""), GO_MOD]);
    refuses(&folder, &["--error-format", "short", "sub"], "sub/main.go:3:15: ");
    let outcome = support::gorge_in(&folder.path().join("other"), &["--error-format", "short", "../sub"], &[]);
    let stderr = outcome.expect("it ends in time").stderr;
    assert!(stderr.starts_with("../sub/main.go:3:15: "), "{stderr}");
}
