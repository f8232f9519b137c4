#!/usr/bin/env bash
# Builds the SQLite extension: target/sqlite/regelkern_sqlite.so, with the library inside. Needs cargo, gcc and sqlite3ext.h
# (Debian: libsqlite3-dev). More flags for the compiler can be given as arguments.
set -euo pipefail
cd "$(dirname "$0")/../.."

cargo build --quiet --release --package regelkern-c
mkdir -p target/sqlite
"${CC:-gcc}" -std=c99 -pedantic -Wall -Wextra -Werror -O2 -fPIC -shared -fvisibility=hidden -Iinclude "$@" \
  -o target/sqlite/regelkern_sqlite.so bindings/sqlite/regelkern_sqlite.c "${CARGO_TARGET_DIR:-target}/release/libregelkern.a" \
  -Wl,--exclude-libs,ALL -Wl,--gc-sections
