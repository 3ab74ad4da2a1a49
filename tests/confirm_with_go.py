"""Holds the golden programs, the marked-error files, the examples and the explanations against real Go.

In: paths, and Go's command in $GO. Out: one line for each difference; exit status 1 where there is one.
Always: a golden program is built once and run with GOMAXPROCS 1, 2 and 8: its output may not depend on the scheduler.
Not here: anything about Gorge. This file says what Go does.
"""

import concurrent.futures
import functools
import itertools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
GO = os.environ["GO"]
ENV = dict(os.environ, GOTOOLCHAIN="local", GOPROXY="off", GOFLAGS="-mod=mod", GO111MODULE="on")
GORGE_ONLY = {"NotSupported"}  # What Go builds though Gorge refuses it.
ANY_ORDER = {"notes-1-waitgroup"}
GO_MOD = "module main\n\ngo 1.27\n"


def build(text, folder, vet=False):
    """Builds one Go file. Returns (binary or None, what the compiler said)."""
    (folder / "go.mod").write_text(GO_MOD)
    (folder / "main.go").write_text(text, newline="")
    command = [GO, "build", "-gcflags=-e", "-o", "prog", "."]
    done = subprocess.run(command, cwd=folder, env=ENV, capture_output=True, text=True)
    return (folder / "prog" if done.returncode == 0 else None), done.stderr


def as_program(text):
    """A script as the program that it stands for: a package clause, imports, statements moved into main."""
    body = re.sub(r"^\s*import \((.*?)\)|^\s*import \"[^\"]+\"", "", text, flags=re.S | re.M)
    packages = [p for p in ("fmt", "runtime", "sync", "sync/atomic", "time") if re.search(rf"\b{p.split('/')[-1]}\.", body)]
    head = "package main\n" + "".join(f'import "{p}"\n' for p in packages)
    if "func main()" in body:
        return head + body
    declarations = "".join(re.findall(r"^var \(.*?^\)", body, flags=re.S | re.M))
    statements = re.sub(r"^var \(.*?^\)", "", body, flags=re.S | re.M)
    return f"{head}{declarations}\nfunc main() {{\n{statements}\n}}\n"


def message_lines(stderr):
    """The lines of an uncaught panic or fatal error, without the traces, every address 0x0."""
    lines = []
    for line in stderr.split("\n"):
        if not line or line.startswith(("goroutine ", "[signal ")):
            break
        lines.append(re.sub(r"0x[0-9a-f]+", "0x0", line))
    return "\n".join(lines) + "\n" if lines else ""


def confirm_run(file, update):
    text = file.read_bytes().decode()  # Carriage returns stay.
    if not re.search(r"^\s*package ", text, flags=re.M):
        text = as_program(text)
    with tempfile.TemporaryDirectory() as folder:
        binary, said = build(text, pathlib.Path(folder))
        if binary is None:
            return [f"{file}: does not build\n{said}"]
        seen = []
        for procs in ("1", "2", "8"):
            env = dict(ENV, GOMAXPROCS=procs)
            try:
                done = subprocess.run([binary], env=env, capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
            except subprocess.TimeoutExpired:
                return [f"{file}: did not end with GOMAXPROCS={procs}"]
            stdout, stderr = done.stdout.decode("utf-8", "surrogateescape"), done.stderr.decode("utf-8", "replace")
            if file.stem in ANY_ORDER:
                stdout = "".join(sorted(stdout.splitlines(keepends=True)))
            seen.append((stdout, done.returncode, message_lines(stderr) if done.returncode else ""))
            if done.returncode == 0 and stderr:
                return [f"{file}: prints on stderr: {stderr[:200]}"]
    if any(other != seen[0] for other in seen[1:]):
        return [f"{file}: depends on GOMAXPROCS"]
    stdout, status, message = seen[0]
    wanted = {".out": stdout, ".exit": f"{status}\n" if status else None, ".err": message or None}
    return [fault for ending, text in wanted.items() for fault in settle(file.with_suffix(ending), text, update)]


def settle(path, text, update):
    """Compares a file with its wanted text (`None`: no file), or writes it."""
    have = path.read_bytes().decode("utf-8", "surrogateescape") if path.exists() else None
    if path.stem in ANY_ORDER and have is not None and text is not None and not update:
        have = "".join(sorted(have.splitlines(keepends=True)))
    if have == text:
        return []
    if not update:
        return [f"{path}: differs from what Go prints"]
    if text is None:
        path.unlink()
    else:
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return []


def marks(text):
    return {(n, part.strip()) for n, line in enumerate(text.split("\n"), 1) for part in line.split("// ERROR ")[1:]}


def confirm_errors(file, _update):
    with tempfile.TemporaryDirectory() as folder:
        _, said = build(file.read_text(), pathlib.Path(folder))
    reports = []
    for line in said.split("\n"):
        found = re.match(r"(?:\./)?main\.go:(\d+):(?:\d+:)? (.*)", line)
        if found:
            reports.append((int(found[1]), found[2]))
        elif reports and line.startswith("\t"):
            reports[-1] = (reports[-1][0], reports[-1][1] + "\n" + line)
    wanted = marks(file.read_text())
    meets = lambda report, mark: report[0] == mark[0] and mark[1] in report[1]
    faults = [f"{file}:{m[0]}: Go does not say: {m[1]}" for m in sorted(wanted) if not any(meets(r, m) for r in reports)]
    faults += [f"{file}:{r[0]}: Go says: {r[1]}" for r in reports if not any(meets(r, m) for m in wanted)]
    return faults


def tree_command(tree):
    """The compiler's flags, and the arguments of `go run`."""
    command = tree / "command"
    words = command.read_text().replace("--lang=", "--lang ").split() if command.exists() else ["."]
    return ([f"-lang={words[1]}"], words[2:]) if words[0] == "--lang" else ([], words)


def confirm_tree(tree, update):
    """A folder of tests/packages: what it prints, that it is refused, or where its errors are."""
    env = {name: value for name, value in ENV.items() if name != "GOFLAGS"}
    flags, command = tree_command(tree)
    flags = "-gcflags=" + " ".join(["-e", *flags])
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder) / tree.name
        shutil.copytree(tree, folder)
        files = list(itertools.takewhile(lambda a: a.endswith(".go"), command)) or command[:1]
        prog = folder / "prog.bin"
        done = subprocess.run([GO, "build", flags, "-o", prog, *files], cwd=folder, env=env, capture_output=True, text=True)
        # A package that is no program builds; only running it is refused.
        if done.returncode == 0 and not (tree / "expected.out").exists():
            done = subprocess.run([GO, "run", flags, *files], cwd=folder, env=env, capture_output=True, text=True)
        if (tree / "refused").exists():
            text = (tree / "refused").read_text().strip()
            said = done.stderr.replace(str(folder), ".")
            return [] if done.returncode and text in said else [f"{tree}: Go says {said!r}"]
        if not (tree / "expected.out").exists():
            return tree_errors(tree, done.stderr)
        if done.returncode:
            return [f"{tree}: does not build\n{done.stderr}"]
        seen = []
        for procs in ("1", "2", "8"):
            rest = command[len(files):]
            done = subprocess.run([prog, *rest], env=dict(env, GOMAXPROCS=procs), cwd=folder, capture_output=True, text=True, timeout=60)
            seen.append((done.stdout, done.returncode, message_lines(done.stderr) if done.returncode else ""))
    if any(other != seen[0] for other in seen[1:]):
        return [f"{tree}: depends on GOMAXPROCS"]
    stdout, status, message = seen[0]
    wanted = {".out": stdout, ".exit": f"{status}\n" if status else None, ".err": message or None}
    return [fault for ending, text in wanted.items() for fault in settle((tree / "expected").with_suffix(ending), text, update)]


def tree_errors(tree, said):
    reports = []
    for line in said.split("\n"):
        found = re.match(r"\s*(?:\./)?([^\s:]+\.go):(\d+):(?:\d+:)? (.*)", line)
        if found and not (line.startswith("\t") and re.search("^other declaration of| refers to ", found[3])):
            reports.append((found[1], int(found[2]), found[3]))
    wanted = {
        (str(file.relative_to(tree)), n, text) for file in sorted(tree.rglob("*.go")) for n, text in marks(file.read_text())
    }
    meets = lambda report, mark: report[:2] == mark[:2] and mark[2] in report[2]
    faults = [f"{tree}: {m[0]}:{m[1]}: Go does not say: {m[2]}" for m in sorted(wanted) if not any(meets(r, m) for r in reports)]
    faults += [f"{tree}: {r[0]}:{r[1]}: Go says: {r[2]}" for r in reports if not any(meets(r, m) for m in wanted)]
    return faults


def explanations(text):
    """The examples of a file of explanations: (name, wrong program, mended program)."""
    for part in re.split(r"^= ", text, flags=re.M)[1:]:
        name = part.split(":")[0]
        lines = part.split("\n")
        yield name, *("".join(line[1:] + "\n" for line in lines if line and line[0] in marks) for marks in ("|-", "|+"))


@functools.cache
def gofmt_path():
    root = subprocess.run([GO, "env", "GOROOT"], env=ENV, capture_output=True, text=True).stdout.strip()
    return pathlib.Path(root, "bin", "gofmt")


def gofmt_says(text):
    """What gofmt would change; empty where it leaves the text alone."""
    done = subprocess.run([gofmt_path(), "-d"], input=text, capture_output=True, text=True)
    return done.stdout + done.stderr


def confirm_explanations(file, _update):
    """Go refuses every wrong program and builds every mended one. Scripts are Gorge's own."""
    faults = []
    for name, wrong, mended in explanations(file.read_text()):
        for what, text in (("wrong", wrong), ("mended", mended)):
            if not re.search(r"^package ", text, flags=re.M):
                continue
            with tempfile.TemporaryDirectory() as folder:
                binary, said = build(text, pathlib.Path(folder))
            if what == "wrong" and name not in GORGE_ONLY and binary is not None:
                faults.append(f"{file}: {name}: Go accepts the wrong program")
            if what == "mended" and binary is None:
                faults.append(f"{file}: {name}: Go refuses the mended program\n{said}")
            if name != "Syntax" or what == "mended":
                change = gofmt_says(text)
                faults += [f"{file}: {name}: gofmt changes the {what} program\n{change}"] if change else []
    return faults


def confirm_initialised(file, _update):
    """The table of what Go initialises in its library, against the symbols of a program that imports all of it."""
    rows = re.findall(r'^    \("([^"]+)", &\[(.*?)\]\),', file.read_text(), flags=re.M | re.S)
    table = {path: set(re.findall(r'"([^"]+)"', before)) for path, before in rows}
    imports = re.findall(r'package\(\s*"([^"]+)"', (ROOT / "src/stdlib/mod.rs").read_text())
    with tempfile.TemporaryDirectory() as folder:
        text = "package main\n" + "".join(f'import _ "{path}"\n' for path in imports) + "func main() {}\n"
        binary, said = build(text, pathlib.Path(folder))
        if binary is None:
            return [f"{file}: what it imports does not build\n{said}"]
        run = functools.partial(subprocess.run, cwd=folder, env=ENV, capture_output=True, text=True, check=True)
        acting = set(re.findall(r"(\S+)\.\.inittask", run([GO, "tool", "nm", binary]).stdout))
        listed = run([GO, "list", "-deps", "-f", '{{.ImportPath}} {{join .Imports " "}}', "."]).stdout
    below = {}  # For each package, those with tasks among all that it imports; a package comes after its imports.
    go = {}
    for path, *direct in map(str.split, listed.splitlines()[:-1]):
        tasks = [p for p in direct if p in go]
        below[path] = set().union(*(below[p] | {p} for p in tasks))
        if tasks or path in acting:
            go[path] = {p for p in tasks if not any(p in below[other] for other in tasks)}
    return [f"{file}: {p} is {table.get(p)} instead of {go.get(p)}" for p in sorted({*table, *go}) if table.get(p) != go.get(p)]


def main():
    arguments = sys.argv[1:]
    update = "--update" in arguments
    paths = [pathlib.Path(a).resolve() for a in arguments if a != "--update"]
    work = []
    kinds = (
        ("tests/golden", "*.go", confirm_run),
        ("tests/stdlib", "*.go", confirm_run),
        ("tests/errors", "*.go", confirm_errors),
        ("examples", "*.go", confirm_run),
        ("src/explain/texts", "*.txt", confirm_explanations),
        ("src/stdlib", "initialised.rs", confirm_initialised),
    )
    for folder, pattern, check in kinds:
        for file in sorted((ROOT / folder).rglob(pattern)):
            if not paths or any(file == p or p in file.parents for p in paths):
                work.append((check, file))
    for tree in sorted((ROOT / "tests/packages").iterdir()):
        if not paths or any(tree == p or p in tree.parents or tree in p.parents for p in paths):
            work.append((confirm_tree, tree))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda item: item[0](item[1], update), work))
    faults = [fault for result in results for fault in result]
    print("\n".join(faults + [f"{len(work)} files, {len(faults)} differences"]))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
