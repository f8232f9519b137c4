#!/bin/sh
# A year of claims in one run: time, lines a second and the most memory that was used.
#
#   tests/bench/year.sh [LINES] [CONTRACTS] [THREADS]
#
# Writes the claims into a folder that goes when it is over: about 75 bytes a line, and as much again for responses and
# books. 50 million lines take 10 GB. The page of results is tests/bench/RESULTS.md.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
lines=${1:-1000000} contracts=${2:-20} threads=${3:-2}
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT

(cd "$root" && cargo build --quiet --release -p regelkern-cli -p regelkern-year)
"$root/target/release/regelkern-year" "$built/claims" "$lines" "$contracts"
status=0
/usr/bin/time -v "$root/target/release/regelkern" run --state "$built/books" --out "$built/responses" --threads "$threads" \
  "$built/claims/plan.json" >"$built/totals" 2>"$built/time" || status=$?
[ "$status" -le 1 ] || { cat "$built/time" >&2; exit "$status"; }
tail -3 "$built/totals"
awk -v lines="$lines" -v threads="$threads" '
  /Elapsed/ { n = split($NF, part, ":"); seconds = part[n] + 60 * part[n - 1] + (n > 2 ? 3600 * part[1] : 0) }
  /Maximum resident/ { megabytes = $NF / 1024 }
  /Percent of CPU/ { cpu = $NF }
  END { printf "%d lines, %d threads: %.0f s, %.0f lines/s, %.0f MB at most, %s CPU\n", lines, threads, seconds, lines / seconds, megabytes, cpu }
' "$built/time"
