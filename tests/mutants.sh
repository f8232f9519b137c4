#!/usr/bin/env bash
# Changes the core in small ways, one at a time (cargo-mutants), and says which changes no test notices.
#
#   tests/mutants.sh [ROOM…] [-- OPTION…]     rooms: unit criteria tariff ceiling input verdict claim formulas
#
# The options go to cargo mutants: `--shard 0/10` takes every tenth change. A change is first put before the few tests
# that speak of its room, what they do not notice before more, and what these do not notice before all tests of the
# core. What was found stands in target/mutants/ROOM, more and all; changes that live with a reason are named in
# tests/mutants.toml.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v cargo-mutants >/dev/null || { echo "mutants.sh: no cargo-mutants (cargo install cargo-mutants)" >&2; exit 2; }
# The tests run eight times as fast at the first level, and are built as fast as at none.
export CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_TEST_DEBUG=0 CARGO_PROFILE_DEV_OPT_LEVEL=1
# What the changed copies have in common is built once.
export CARGO_TARGET_DIR=$PWD/target/mutants/build
mkdir -p target/mutants

rooms=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do rooms+=("$1"); shift; done
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- --shard 0/1
[ ${#rooms[@]} -gt 0 ] || rooms=(unit criteria tariff ceiling input verdict claim formulas)

more="adjudication by_rules catalogue json_door language vectors"
# All tests of the core but those that build the C library, count instructions or look at files.
all="lib adjudication by_rules by_rules_mixed by_rules_msz24 by_rules_oi22 catalogue ceiling dectest facts json_door language
  missing_facts models pack packed_vectors related rule_size sample tariff unit vectors vektis"

# Changes some files and runs some tests on each change; the results go to a folder.
change() { # FOLDER TESTS OPTION…
  local folder=$1 tests=$2 test status=0 arguments=()
  shift 2
  for test in $tests; do
    case $test in lib) arguments+=(--cargo-arg=--lib) ;; *) arguments+=("--cargo-arg=--test=$test") ;; esac
  done
  cargo mutants --config tests/mutants.toml --output "target/mutants/$folder" --jobs 1 --sharding round-robin \
    --colors never --minimum-test-timeout 20 "${arguments[@]}" "$@" || status=$?
  # 2: some were missed, 3: some ran too long (which is noticed); what else there is, is a fault of the run.
  case $status in 0 | 2 | 3) ;; *) exit "$status" ;; esac
}

lines() { cat "$@" 2>/dev/null | wc -l; }
: >target/mutants/lived.txt
for room in "${rooms[@]}"; do
  files=(-f "src/$room/*.rs")
  # Quantities and the evaluator are built without the policies.
  bare=(--no-default-features)
  case $room in
    unit) tests="lib unit dectest" ;;
    criteria) tests="facts language" ;;
    tariff | ceiling) bare=() tests="lib models vectors" ;;
    input | verdict) bare=() tests="adjudication by_rules by_rules_oi22" ;;
    claim) bare=() tests="adjudication by_rules by_rules_oi22 related" ;;
    formulas) bare=() tests="vectors" files=(-f 'src/policy/*/formulas*' -f 'src/policy/*/formulas/*.rs') ;;
    *) echo "mutants.sh: no room $room" >&2; exit 2 ;;
  esac
  printf '== %s: %s changes\n' "$room" "$(cargo mutants --list --config tests/mutants.toml "${files[@]}" | wc -l)"
  change "$room" "$tests" "${bare[@]}" "${files[@]}" "$@"
  cat "target/mutants/$room/mutants.out/missed.txt" >>target/mutants/lived.txt
done

for tests in more all; do
  # What lived, by files and by names as patterns: cargo-mutants 27 lets deleted fields pass whatever the patterns.
  names=()
  while read -r name; do
    names+=(-f "${name%%:*}" --re "^$(sed 's/[][\.*^$+?(){}|]/\\&/g' <<<"$name")\$")
  done <target/mutants/lived.txt
  [ ${#names[@]} -gt 0 ] || break
  printf '== %s tests on the %s that lived\n' "$tests" "$(lines target/mutants/lived.txt)"
  change "$tests" "${!tests}" "${names[@]}" --shard 0/1
  sort -o target/mutants/lived.txt target/mutants/lived.txt
  comm -12 target/mutants/lived.txt <(sort "target/mutants/$tests/mutants.out/missed.txt") >target/mutants/still.txt
  mv target/mutants/still.txt target/mutants/lived.txt
done

failed=0
for room in "${rooms[@]}"; do
  found=target/mutants/$room/mutants.out
  viable=$(lines "$found"/{caught,timeout,missed}.txt)
  lived=$(comm -12 <(sort "$found/missed.txt") target/mutants/lived.txt | wc -l)
  [ "$lived" -eq 0 ] || failed=1
  printf '== %s: of %s changes that compile %s are noticed\n' "$room" "$viable" "$((viable - lived))"
done
exit $failed
