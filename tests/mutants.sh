#!/usr/bin/env bash
# Changes the core in small ways, one at a time (cargo-mutants), and says which changes no test notices.
#
#   tests/mutants.sh [ROOM…] [-- OPTION…]     rooms: unit criteria tariff ceiling input verdict claim formulas
#
# The options go to cargo mutants: `--shard 0/10` takes every tenth change. What was found stands in target/mutants/ROOM;
# changes that live with a reason are named in tests/mutants.toml.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v cargo-mutants >/dev/null || { echo "mutants.sh: no cargo-mutants (cargo install cargo-mutants)" >&2; exit 2; }
export CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_TEST_DEBUG=0
# What the changed copies have in common is built once.
export CARGO_TARGET_DIR=$PWD/target/mutants/build
mkdir -p target/mutants

rooms=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do rooms+=("$1"); shift; done
[ $# -eq 0 ] || shift
[ ${#rooms[@]} -gt 0 ] || rooms=(unit criteria tariff ceiling input verdict claim formulas)

failed=0
for room in "${rooms[@]}"; do
  # The tests that speak of a room; those of the C interface build a library of their own and take too long, and so does missing_facts.
  case $room in
    unit) files=(-f 'src/unit/*.rs') tests=(unit dectest tariff) ;;
    criteria) files=(-f 'src/criteria/*.rs') tests=(language vectors catalogue pack rule_size) ;;
    tariff | ceiling) files=(-f "src/$room/*.rs") tests=("$room" models ceiling vectors adjudication) ;;
    input | verdict) files=(-f "src/$room/*.rs") tests=(adjudication by_rules json_door sample catalogue) ;;
    claim) files=(-f 'src/claim/*.rs') tests=(adjudication by_rules related by_rules_msz24 by_rules_oi22 by_rules_mixed) ;;
    formulas) files=(-f 'src/policy/*/formulas*' -f 'src/policy/*/formulas/*.rs') tests=(vectors models) ;;
    *) echo "mutants.sh: no room $room" >&2; exit 2 ;;
  esac
  arguments=()
  for name in "${tests[@]}"; do arguments+=("--cargo-arg=--test=$name"); done
  printf '== %s: %s changes\n' "$room" "$(cargo mutants --list --config tests/mutants.toml "${files[@]}" | wc -l)"
  # 2: some were missed; 3: some ran too long, which is noticed.
  # The unit tests of the library itself stand in src/unit and src/tariff.
  case $room in unit | tariff) arguments+=(--cargo-arg=--lib --no-default-features) ;; esac
  cargo mutants --config tests/mutants.toml --output "target/mutants/$room" --jobs 1 --sharding round-robin --colors never \
    --minimum-test-timeout 60 "${files[@]}" "${arguments[@]}" "$@" || { status=$?; [ $status -eq 3 ] || failed=$status; }
done
exit $failed
