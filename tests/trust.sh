#!/usr/bin/env bash
# The whole trust suite: everything by which the claims of the README are shown, at length. Takes some hours.
#
#   tests/trust.sh               everything
#   tests/trust.sh short         what .ci/run runs of it: nothing that its other stages do already
#   tests/trust.sh STAGE…        some stages: properties reference fuzz sanitizers determinism machines privacy coverage mutants
#
# RK_CASES     how many times more cases than usual each property is tried on (20)
# RK_FUZZ      seconds for each fuzz target (600)
# RK_MUTANTS   the share of changes that is tried, as cargo-mutants writes it (0/1: all; 0/10: every tenth)
set -euo pipefail
cd "$(dirname "$0")/.."
export CI=true

stage() { printf '\n== trust: %s\n' "$*"; }

properties() {
  stage "properties, on ${RK_CASES:=20} times as many cases"
  export RK_CASES PROPTEST_CASES=$((256 * RK_CASES))
  cargo test --profile reference -p regelkern --test adjudication --test by_rules --test by_rules_msz24 --test by_rules_oi22 \
    --test ceiling --test json_door --test json_suite --test language --test missing_facts --test models --test related \
    --test tariff --test unit --test vektis --test vektis_written
  unset RK_CASES PROPTEST_CASES
}

reference() {
  stage "a second reading: a million evaluations and a million claim lines of each document"
  cargo test --profile reference -p regelkern-reference
  cargo run --profile reference -p regelkern-reference -- --cases 1000000 --claims 1000000 --seed "${RK_SEED:-$(date +%s)}"
}

fuzz() {
  stage "fuzz, ${RK_FUZZ:=600} seconds a target"
  fuzz/run.sh "$RK_FUZZ"
}

sanitizers() {
  stage "the C interface: address, undefined behaviour, threads, valgrind, a heap that must not be asked"
  cargo test -p regelkern --test c_doors --test c_abi --test c_proof --test c_pack
}

determinism() {
  stage "the same answers from every build"
  tests/determinism.sh "$@"
}

machines() {
  stage "the same answers on every machine"
  bindings/gateway/targets.sh
}

privacy() {
  stage "no number and no name of a person in any output"
  cargo test -p regelkern-cli --test cli privacy
  cargo test -p regelkern --test c_examples nothing_of_a_person_is_printed
}

coverage() {
  stage "what the tests of the core reach"
  tests/coverage.sh
}

mutants() {
  stage "what the tests of the core notice"
  tests/mutants.sh -- --shard "${RK_MUTANTS:-0/1}"
}

case ${1:-all} in
  # The tests, the second reading, sanitizers and a short fuzz are stages of .ci/run of their own.
  short) determinism short ;;
  all) for each in properties reference fuzz sanitizers determinism machines privacy coverage mutants; do $each; done ;;
  *) for each in "$@"; do $each; done ;;
esac
