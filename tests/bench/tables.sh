#!/bin/sh
# The same adjudication by the command line, from Python, as DuckDB SQL and as Polars expressions: first the same verdicts,
# line by line, then time and peak memory.
#
#   tests/bench/tables.sh [LINES] [ROUNDS]
#
# Needs cargo and python3 with venv; takes duckdb, polars, numpy and pyarrow from PyPI. Works in target/tables; ten million
# lines want 3 GB of disk and 8 GB of memory. The page of results is tests/bench/COMPARISON.md.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=$root/target/tables
environment=$folder/environment
export PYTHONDONTWRITEBYTECODE=1

mkdir -p "$folder"
(cd "$root" && cargo build --quiet --release -p regelkern-cli && cargo build --quiet --release -p regelkern-c)
[ -x "$environment/bin/python" ] || python3 -m venv "$environment"
"$environment/bin/pip" install --quiet duckdb==2.0.1 polars==2.1.0 numpy==2.4.6 pyarrow==26.0.1 matplotlib==3.11.2
REGELKERN_LIBRARY=$root/target/release/libregelkern.so \
  "$environment/bin/pip" install --quiet --no-deps --force-reinstall "$root/bindings/python"
"$environment/bin/python" "$here/tables/compare.py" "$root/target/release/regelkern" "${1:-1000000}" "$folder" "${2:-3}"
