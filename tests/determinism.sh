#!/usr/bin/env bash
# The same answers whatever the library is built with: one digest of all vectors of the specification and more than
# 100 000 random claims, at every optimisation level, in debug and release, with checks and without, and with every set of
# features. Other machines are compared by bindings/gateway/targets.sh.
#
#   tests/determinism.sh [short]     short: debug, and a release for size with all features
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/target/determinism
mkdir -p "$out"

# The program holds the packs, so the builds need to know where they are too.
export RK_PACK=$out
cargo test --quiet -p regelkern --test packed_vectors >"$out/pack.log" 2>&1 ||
  { cat "$out/pack.log" >&2; exit 1; }

expected=
# same NAME CARGO-ARGUMENT...: builds and asks; the first answer is what all the others must be.
same() {
  local name=$1 profile=debug answer
  shift
  [[ " $* " != *" --release "* ]] || profile=release
  cargo build --quiet -p regelkern-digest --target-dir "$out" "$@"
  answer=$("$out/$profile/regelkern-digest" "$out/vectors.bin")
  expected=${expected:-$answer}
  printf '%-28s %s\n' "$name" "$answer"
  [ "$answer" = "$expected" ] || { echo "determinism.sh: $name differs" >&2; exit 1; }
}
level() { CARGO_PROFILE_RELEASE_OPT_LEVEL=$1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 same "${@:2}"; }

everything=regelkern/texts,regelkern/json,regelkern/vektis,regelkern/pack,regelkern/generators
same "debug"
level s "release, s, every feature" --release --features "$everything"
if [ "${1:-}" != short ]; then
  for opt in 0 1 2 3 z; do level $opt "release, $opt" --release; done
  same "release as shipped" --release
  CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS=false same "release, no overflow checks" --release
  for feature in texts json vektis pack generators; do
    level 1 "release, 1, $feature" --release --features "regelkern/$feature"
  done
fi
echo "every build answers the same"
