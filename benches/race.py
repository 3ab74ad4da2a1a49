#!/usr/bin/env python3
"""Races Gorge against compiled Go and yaegi on benches/programs/, interleaved, in one run.

Usage: benches/race.py [NAME...] [--rounds N] [--procs N] [--no-yaegi] [--no-build]
  NAME...      only these programs
  --rounds N   how often each of them runs each program; the table has medians (5)
  --procs N    processors for all three (as many as the machine has)
  --no-yaegi   leave yaegi out: it takes minutes
  --no-build   race target/release/gorge as it stands
  --gorge PATH race this binary instead
  --expected   write expected outputs from compiled Go, and stop

In: a Rust toolchain, Go ($GO or `go` in PATH) and yaegi (Debian package `yaegi`; without it its columns stay empty).
Out: a Markdown table on standard output: wall time, ratios, CPU seconds and peak memory.
Always: a run counts only when its output is the expected one.
Not here: what would make a program faster.
"""

import argparse
import os
import pathlib
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / "benches" / "programs"
GO_ENV = {"GOTOOLCHAIN": "local", "GOPROXY": "off", "GOFLAGS": "-mod=mod"}
TIME_LIMIT = 300


class Run:
    """One run: wall and CPU seconds, peak memory in MB, or what went wrong."""

    def __init__(self, command, procs, wanted):
        env = dict(os.environ, GOMAXPROCS=str(procs))
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            start = time.perf_counter()
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=env)
            timer = threading.Timer(TIME_LIMIT, child.kill)
            timer.start()
            sampled = 0
            pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            while pid == 0:
                sampled = peak(child.pid) or sampled
                time.sleep(0.002)
                pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            self.wall = time.perf_counter() - start
            timer.cancel()
            child.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            got, said = out.read().decode("utf-8", "replace"), err.read().decode("utf-8", "replace")
        self.cpu = usage.ru_utime + usage.ru_stime
        # The kernel counts what this process held before the child's exec, too: below that, only samples tell.
        exact = usage.ru_maxrss > resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        self.memory = (usage.ru_maxrss if exact else sampled) / 1024
        self.fault = None
        if child.returncode != 0:
            self.fault = f"exit status {child.returncode}: {said.strip()[:200]}"
        elif wanted is not None and got != wanted:
            self.fault = f"wrong output: {got[:80]!r}"
        self.output = got


def peak(pid):
    """The peak resident memory of a running process in KB, or 0."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
            return next((int(line.split()[1]) for line in status if line.startswith("VmHWM:")), 0)
    except OSError:
        return 0


def find(name, variable=None):
    return (variable and os.environ.get(variable)) or shutil.which(name)


def build_go(go, names, folder):
    """Compiles every program; returns name -> binary."""
    env, built = dict(os.environ, **GO_ENV), {}
    for name in names:
        built[name] = os.path.join(folder, name)
        subprocess.run([go, "build", "-o", built[name], str(PROGRAMS / f"{name}.go")], env=env, check=True)
    return built


def release_binary(build):
    if build:
        subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return str(target / "release" / "gorge")


def race(name, racers, rounds, procs):
    """Runs every racer `rounds` times, one after the other; a racer that fails is out of this program."""
    wanted = (PROGRAMS / "expected" / f"{name}.txt").read_text()
    runs, out = {racer: [] for racer in racers}, set()
    for turn in range(rounds):
        for racer, command in racers.items():
            if racer in out:
                continue
            run = Run(command(name), procs, wanted)
            runs[racer].append(run)
            if run.fault:
                out.add(racer)
                print(f"{racer} {name}: {run.fault}", file=sys.stderr)
        print(f"{name}: round {turn + 1} of {rounds}", file=sys.stderr)
    return {racer: medians(done) for racer, done in runs.items() if racer not in out and done}


def medians(runs):
    return {what: statistics.median(getattr(run, what) for run in runs) for what in ("wall", "cpu", "memory")}


def row(name, results):
    def cell(racer, what, form):
        return format(results[racer][what], form) if racer in results else "–"

    def ratio(over):
        if "gorge" not in results or over not in results:
            return "–"
        return format(results["gorge"]["wall"] / results[over]["wall"], ".2f" if over == "go" else ".3f")

    cells = [name, ratio("go"), ratio("yaegi")]
    cells += [cell(racer, "wall", ".2f") for racer in ("gorge", "go", "yaegi")]
    cells += [cell(racer, "cpu", ".2f") for racer in ("gorge", "go", "yaegi")]
    cells += [cell(racer, "memory", ".0f") for racer in ("gorge", "go", "yaegi")]
    return "| " + " | ".join(cells) + " |"


def machine():
    model = platform.processor() or platform.machine()
    try:
        for line in open("/proc/cpuinfo", encoding="utf-8"):
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    except OSError:
        pass
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--procs", type=int, default=os.cpu_count())
    parser.add_argument("--no-yaegi", action="store_true")
    parser.add_argument("--no-build", action="store_true")
    parser.add_argument("--gorge")
    parser.add_argument("--expected", action="store_true")
    options = parser.parse_args()
    names = options.names or sorted(path.stem for path in PROGRAMS.glob("*.go"))
    go = find("go", "GO") or sys.exit("no Go found: set GO")
    yaegi = None if options.no_yaegi else find("yaegi")
    with tempfile.TemporaryDirectory() as folder:
        compiled = build_go(go, names, folder)
        if options.expected:
            for name in names:
                run = Run([compiled[name]], options.procs, None)
                (PROGRAMS / "expected" / f"{name}.txt").write_text(run.output)
                print(f"{name}: {run.wall:.2f} s", file=sys.stderr)
            return
        gorge = options.gorge or release_binary(not options.no_build)
        if not os.access(gorge, os.X_OK):
            sys.exit(f"no binary at {gorge}")
        racers = {
            "gorge": lambda name: [gorge, "run", "--procs", str(options.procs), str(PROGRAMS / f"{name}.go")],
            "go": lambda name: [compiled[name]],
        }
        if yaegi:
            racers["yaegi"] = lambda name: [yaegi, "run", str(PROGRAMS / f"{name}.go")]
        results = {name: race(name, racers, options.rounds, options.procs) for name in names}
    print(f"{machine()}; {options.procs} processors; medians of {options.rounds} rounds\n")
    print("| program | gorge/Go | gorge/yaegi | wall s: gorge | Go | yaegi | CPU s: gorge | Go | yaegi "
          "| MB: gorge | Go | yaegi |")
    print("|---" + "|--:" * 11 + "|")
    for name in names:
        print(row(name, results[name]))
    sys.exit(any("gorge" not in results[name] for name in names))


if __name__ == "__main__":
    main()
