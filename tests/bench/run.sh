#!/bin/sh
# What a claim line costs in a batch, with all its reasons, against the same amounts written by hand in C.
#
#   tests/bench/run.sh [ROUNDS]
#
# Checks first that both give the same amounts over random batches. Needs gcc and cargo. Times drift on shared machines;
# both take turns, and what holds is the ratio. The page of results is tests/bench/RESULTS.md.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT

(cd "$root" && cargo build --quiet --release -p regelkern-c)
gcc -O2 -Wall -Wextra -Werror -I "$root/include" -o "$built/claims" \
  "$here/claims/claims.c" "$here/claims/by_hand.c" "$root/target/release/libregelkern.a"
figures=$("$built/claims" "${1:-100}")
echo "$figures" | awk '{
  printf "regelkern, all reasons  %.1f ns a line\nby hand in C, no reasons %.1f ns a line\nratio %.2f\n", $1 / 1000, $2 / 1000, $1 / $2
}'
