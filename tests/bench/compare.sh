#!/bin/sh
# The whole comparison: the rule engines, money, the parts by themselves, growth, DuckDB and Polars. Everything compares
# results before it measures. The page of results is tests/bench/COMPARISON.md; its plots are made here.
#
#   tests/bench/compare.sh [LINES]   everything; the tables up to LINES lines, ten million if not said
#   tests/bench/compare.sh quick     the answers, and times of few rounds; tables of 100,000 lines
#
# Needs cargo, a C compiler, python3 with venv, and valgrind for counts of instructions. The rule engines are some 430
# packages: building them takes ten minutes on two processors. What is told goes to target/bench.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
told=$root/target/bench
rivals=$root/target/rivals
most=${1:-10000000} rounds=25 growth=
if [ "$most" = quick ]; then
  most=100000 rounds=3 growth=quick
fi
mkdir -p "$told"

# Instructions of one item: the difference between many and few, so that preparing does not count.
instructions() {
  few=$(collected "$@" 100)
  many=$(collected "$@" 1100)
  echo $(((many - few) / 1000))
}
collected() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 | sed -n 's/.*Collected : //p'
}

echo "== rule engines"
(cd "$here/rivals" && cargo build --quiet --release --locked --features rules --target-dir "$rivals")
"$rivals/release/rules" "$rounds" | tee "$told/rules.md"
echo "== money"
"$rivals/release/money" "$rounds" | tee "$told/money.md"

if [ -z "$growth" ] && command -v valgrind >/dev/null; then
  echo "== instructions"
  {
    printf '| engine | instructions: parsed | which fail | from JSON |\n|---|---|---|---|\n'
    place=0
    "$rivals/release/rules" list | while IFS= read -r engine; do
      text=$(instructions "$rivals/release/rules" work "$place" text)
      [ "$text" -gt 100 ] || text=–
      echo "| $engine | $(instructions "$rivals/release/rules" work "$place" eligible)" \
        "| $(instructions "$rivals/release/rules" work "$place" failing) | $text |"
      place=$((place + 1))
    done
    printf '\n| operation | library | instructions |\n|---|---|---|\n'
    place=0
    "$rivals/release/money" list | while IFS= read -r operation; do
      echo "| $operation | $(instructions "$rivals/release/money" work "$place") |"
      place=$((place + 1))
    done
  } | tee "$told/instructions.md"
fi

echo "== the parts by themselves, and growth"
(cd "$root" && cargo build --quiet --release -p regelkern-micro)
"$root/target/release/regelkern-micro" | tee "$told/micro.txt"
{
  printf '| work that grows with | n | exponent | at the end |\n|---|---|---|---|\n'
  "$root/target/release/growth" $growth 2>&1 >"$told/growth.csv"
} | tee "$told/growth.md"

echo "== DuckDB and Polars"
rm -f "$root/target/tables/tables.csv"
lines=1000
while [ "$lines" -le "$most" ]; do
  "$here/tables.sh" "$lines" 3 | tee "$told/tables-$lines.md"
  lines=$((lines * 10))
done

echo "== plots"
"$root/target/tables/environment/bin/python" "$here/tables/plot.py" "$told" "$root/target/tables/tables.csv" "$told"
echo "compare.sh: done; plots are in $told"
