#!/usr/bin/env bash
# Builds the SQLite extension: target/sqlite/regelkern_sqlite.so, with the library inside. Needs cargo, gcc and sqlite3ext.h
# (Debian: libsqlite3-dev). More flags for the compiler can be given as arguments. With REGELKERN_PREFIX the library is the
# one that is installed there, and no cargo is needed.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ -n "${REGELKERN_PREFIX:-}" ]; then
  include=$REGELKERN_PREFIX/include library=$REGELKERN_PREFIX/lib/libregelkern.a
else
  include=include library=${CARGO_TARGET_DIR:-target}/release/libregelkern.a
  cargo build --quiet --release --package regelkern-c
fi
mkdir -p target/sqlite
"${CC:-gcc}" -std=c99 -pedantic -Wall -Wextra -Werror -O2 -fPIC -shared -fvisibility=hidden -I"$include" "$@" \
  -o target/sqlite/regelkern_sqlite.so bindings/sqlite/regelkern_sqlite.c "$library" \
  -Wl,--exclude-libs,ALL -Wl,--gc-sections
