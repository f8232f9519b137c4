#!/usr/bin/env bash
# Runs every fuzz target for so many seconds: with coverage guidance where a nightly toolchain and cargo-fuzz are
# installed, else the stable replay of the seed corpus and of changed copies. It says which of the two it did.
#
#   fuzz/run.sh SECONDS [TARGET…]
set -euo pipefail
cd "$(dirname "$0")"

seconds=${1:?usage: fuzz/run.sh SECONDS [TARGET…]}
shift
if [ $# -eq 0 ]; then
  mapfile -t all < <(sed -n '/^\[\[bin\]\]/,/^path/ s/^name = "\(.*\)"/\1/p' Cargo.toml)
  set -- "${all[@]}"
fi
[ $# -gt 0 ] || { echo "fuzz/run.sh: no targets in fuzz/Cargo.toml" >&2; exit 2; }
for target in "$@"; do
  [ -n "$(ls "corpus/$target" 2>/dev/null)" ] || { echo "fuzz/run.sh: no seeds in fuzz/corpus/$target" >&2; exit 2; }
done

if cargo +nightly --version >/dev/null 2>&1 && cargo +nightly fuzz --version >/dev/null 2>&1; then
  echo "FUZZING WITH COVERAGE GUIDANCE (nightly, cargo-fuzz): $* for $seconds s each"
  for target in "$@"; do
    # What is found goes to a folder of its own; the seeds stay as they are.
    mkdir -p "target/found/$target"
    cargo +nightly fuzz run --fuzz-dir . "$target" "target/found/$target" "corpus/$target" -- \
      -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=10 -print_final_stats=1
  done
else
  echo "NO COVERAGE GUIDANCE (no nightly toolchain with cargo-fuzz): replaying seeds and changed copies of them on stable"
  for target in "$@"; do
    cargo run --quiet --release --bin "$target" -- --seconds "$seconds" "corpus/$target"
  done
fi
echo "every target held"
