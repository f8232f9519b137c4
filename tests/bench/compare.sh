#!/bin/sh
# The whole comparison: rule engines, money, the parts by themselves, growth, DuckDB and Polars. Everything compares results
# before it measures. The page of results is tests/bench/COMPARISON.md.
#
#   tests/bench/compare.sh [LINES]   everything, with tables of 1000 lines up to LINES, ten million if not said
#   tests/bench/compare.sh quick     the same results, and times of few rounds; not the rule engines, which take ten minutes
#                                    to build
#
# With RK_UPDATE=1 the page gets the tables and plots.
#
# Needs cargo, a C compiler and python3 with venv; valgrind for counts of instructions. Tables and plots go to target/bench.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
told=$root/target/bench
rivals=$root/target/rivals
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$told"

if [ "${1:-}" = quick ]; then
  (cd "$here/rivals" && cargo run --quiet --release --locked --target-dir "$rivals" --bin money -- 3)
  (cd "$root" && cargo run --quiet --release -p regelkern-micro --bin growth -- quick >/dev/null)
  "$here/tables.sh" 50000 1
  exit
fi
most=${1:-10000000}

# Instructions of one item: the difference between many and few, so that preparing does not count.
instructions() {
  few=$(collected "$@" 100)
  many=$(collected "$@" 1100)
  echo $(((many - few) / 1000))
}
collected() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 | sed -n 's/.*Collected : //p'
}

echo "== rule engines and money"
(cd "$here/rivals" && cargo build --quiet --release --locked --features rules --target-dir "$rivals")
"$rivals/release/rules" 25 | tee "$told/rules.md"
"$rivals/release/money" 25 | tee "$told/money.md"

if command -v valgrind >/dev/null; then
  echo "== instructions"
  {
    printf '| engine | instructions: parsed | which fail | from JSON |\n|---|---|---|---|\n'
    place=0
    "$rivals/release/rules" list | while IFS= read -r engine; do
      set -- "$rivals/release/rules" work "$place"
      echo "| $engine | $(instructions "$@" eligible) | $(instructions "$@" failing) | $(instructions "$@" text) |" | sed 's/| 0 |/| – |/g; s/| 0 |/| – |/g'
      place=$((place + 1))
    done
    printf '\n| operation | library | instructions |\n|---|---|---|\n'
    place=0
    "$rivals/release/money" list | while IFS= read -r operation; do
      echo "| $operation | $(instructions "$rivals/release/money" work "$place") |"
      place=$((place + 1))
    done
  } | tee "$told/instructions.md"
else
  echo "compare.sh: valgrind is not installed: NO INSTRUCTION WAS COUNTED"
fi

echo "== the parts by themselves, and growth"
(cd "$root" && cargo build --quiet --release -p regelkern-micro)
"$root/target/release/regelkern-micro" | tee "$told/micro.txt"
{
  printf '| what grows | n | exponent | between the last two |\n|---|---|---|---|\n'
  "$root/target/release/growth" 2>&1 >"$told/growth.csv"
} | tee "$told/growth.md"

echo "== DuckDB and Polars"
rm -f "$root/target/tables/tables.csv"
lines=1000
while [ "$lines" -le "$most" ]; do
  # Once where a run takes minutes: by then the start of a program does not matter.
  "$here/tables.sh" "$lines" "$([ "$lines" -ge 10000000 ] && echo 1 || echo 3)" | tee "$told/tables-$lines.md"
  lines=$((lines * 10))
done

python=$root/target/tables/environment/bin/python
"$python" "$here/tables/plot.py" "$told" "$root/target/tables/tables.csv" "$told"
if [ -n "${RK_UPDATE:-}" ]; then
  "$python" "$here/page.py" "$told" "$here/COMPARISON.md"
  cp "$told"/*.svg "$here/plots"
fi
echo "compare.sh: done; tables and plots are in $told"
