#!/usr/bin/env bash
# What of the core its tests reach: lines and branches, a row for each room, and the places that nothing reaches.
#
#   tests/coverage.sh [FILE]     FILE takes the lines that are not reached; target/coverage/unreached.txt without it
#
# Needs llvm-profdata and llvm-cov that know the compiler's form of profiles, built with zlib: those of `rustup component
# add llvm-tools`, or of a package llvm-NN from 19 on; LLVM_BIN names their folder. The tests of the core count and those
# of the command line; those of the C interface are left out, as they build libraries of their own. What is computed while
# the library is built (compiled conditions, tables) does not count as reached by it, only what the tests call.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/target/coverage
mkdir -p "$out"

for folder in "${LLVM_BIN:-}" "$(rustc --print target-libdir)/../bin" /usr/lib/llvm-{25,24,23,22,21,20,19}/bin; do
  [ -n "$folder" ] && [ -x "$folder/llvm-profdata" ] && [ -x "$folder/llvm-cov" ] && bin=$folder && break
done
[ -n "${bin:-}" ] || { echo "coverage.sh: no llvm-profdata (rustup component add llvm-tools, or apt-get install llvm-19)" >&2; exit 2; }

tests=()
for file in tests/*.rs; do
  name=$(basename "$file" .rs)
  case $name in c_* | calls | cobol | cpp | instructions | tidy) ;; *) tests+=(--test "$name") ;; esac
done
rm -f "$out"/*.profraw
# Branches are counted by an option that is no part of stable Rust yet.
export RUSTC_BOOTSTRAP=1 RUSTFLAGS="-C instrument-coverage -Z coverage-options=branch" CARGO_TARGET_DIR=$out/build
# Programs that run again and again add to the same few files.
export CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_TEST_DEBUG=0 LLVM_PROFILE_FILE="$out/%4m.profraw"
core=(-p regelkern --lib "${tests[@]}") line=(-p regelkern-cli)
: >"$out/tests.log"
for part in core line; do
  declare -n of=$part
  cargo test --quiet "${of[@]}" >>"$out/tests.log" 2>&1 || { tail -30 "$out/tests.log" >&2; exit 1; }
done
"$bin/llvm-profdata" merge -sparse "$out"/*.profraw -o "$out/merged.profdata"

objects=()
while read -r program; do objects+=(-object "$program"); done < <(
  for part in core line; do
    declare -n of=$part
    cargo test "${of[@]}" --no-run --message-format=json 2>/dev/null
  done | sed -n 's/.*"executable":"\([^"]*\)".*/\1/p' | sort -u
)
"$bin/llvm-cov" export -instr-profile "$out/merged.profdata" "${objects[@]}" \
  --ignore-filename-regex='/(tests|registry|rustc|library)/' >"$out/coverage.json" 2>"$out/llvm-cov.log"
python3 tests/coverage.py "$out/coverage.json" "${1:-$out/unreached.txt}"
