#!/usr/bin/env bash
# Installs the C library under a prefix: headers, static and shared library, what pkg-config and CMake need to find them,
# copybooks for COBOL and the licence. For machines with ELF and the GNU binutils.
#
#   bindings/c/install.sh PREFIX
#
# Everything in the prefix refers to its place relative to itself, so the prefix can be moved, or filled in a staging
# folder. CC, LD, AR, NM and OBJCOPY name other tools than the usual ones; CARGO_TARGET_DIR is where cargo builds.
#
# The static library holds one object, linked beforehand from everything that the functions rk_... need, of which only
# these names are visible: it shares a program with other Rust libraries. The shared library is made of the same object;
# its SONAME carries the number of the binary interface.
set -euo pipefail

if [ $# -ne 1 ]; then
  echo "usage: install.sh PREFIX" >&2
  exit 2
fi
mkdir -p "$1"
prefix=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
abi=$(sed -n 's/^#define RK_ABI_VERSION //p' include/regelkern.h)

cargo build --quiet --release --package regelkern-c
built=${CARGO_TARGET_DIR:-target}/release/libregelkern.a

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${NM:-nm}" --defined-only --extern-only "$built" 2>/dev/null |
  awk '$2 == "T" && $3 ~ /^rk_/ { print $3 }' | sort -u >"$work/functions"
needed=()
while read -r function; do needed+=(-u "$function"); done <"$work/functions"
if [ "${#needed[@]}" -eq 0 ]; then
  echo "install.sh: $built has no functions" >&2
  exit 1
fi
# Where the plugin of another LLVM is installed it complains of the archive, which is no failure.
"${LD:-ld}" -r --gc-sections "${needed[@]}" -o "$work/regelkern.o" "$built" 2>"$work/messages" ||
  { cat "$work/messages" >&2; exit 1; }
# Bitcode of the Rust library: tools with such a plugin would take the object for nothing but that.
"${OBJCOPY:-objcopy}" --strip-unneeded --remove-section=.llvmbc --remove-section=.llvmcmd \
  --keep-global-symbols="$work/functions" "$work/regelkern.o"
"${AR:-ar}" rcsD "$work/libregelkern.a" "$work/regelkern.o"
"${CC:-cc}" -shared -nostdlib -Wl,--no-undefined -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack \
  -Wl,-soname,"libregelkern.so.$abi" -o "$work/libregelkern.so" "$work/regelkern.o" -lc

put() { install -D -m "$1" "$2" "$prefix/$3"; }

for header in include/regelkern.h include/regelkern_rules.h bindings/cpp/regelkern.hpp; do
  put 644 "$header" "include/$(basename "$header")"
done
put 644 bindings/cobol/regelkern.cpy share/regelkern/copybooks/regelkern.cpy
put 644 "$work/libregelkern.a" lib/libregelkern.a
put 755 "$work/libregelkern.so" "lib/libregelkern.so.$version"
ln -sf "libregelkern.so.$version" "$prefix/lib/libregelkern.so.$abi"
ln -sf "libregelkern.so.$abi" "$prefix/lib/libregelkern.so"
for file in lib/pkgconfig/regelkern.pc lib/cmake/regelkern/regelkern{Config,ConfigVersion}.cmake; do
  sed "s/@VERSION@/$version/g; s/@ABI@/$abi/g" "bindings/c/package/$(basename "$file").in" >"$work/text"
  put 644 "$work/text" "$file"
done
put 644 LICENSE share/doc/regelkern/LICENSE
