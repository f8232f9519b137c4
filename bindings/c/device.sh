#!/usr/bin/env bash
# Builds the C library for Cortex-M0 (thumbv6m, no operating system) without texts, links a program that can call every
# function, reports its size against the budget, and refuses floating point, data and panics.
#
# The target comes from rustup where there is one, otherwise from the sources of the Rust library of a distribution
# (Debian: rustc-web, cargo-web, rust-web-src).
set -euo pipefail
cd "$(dirname "$0")/../.."

target=thumbv6m-none-eabi
budget=32768
folder=target/device
mkdir -p "$folder"

export CARGO_PROFILE_RELEASE_OPT_LEVEL=z
build=(rustc --quiet --release --package regelkern-c --crate-type staticlib --no-default-features --target "$target"
  --target-dir "$folder")
if command -v rustup >/dev/null && rustup target add "$target" >/dev/null 2>&1; then
  cargo "${build[@]}"
elif [ -d /usr/lib/rustlib/src/rust/library ]; then
  RUSTC_BOOTSTRAP=1 PATH=/usr/bin:$PATH /usr/bin/cargo "${build[@]}" -Z build-std=core
else
  echo "device.sh: neither rustup nor the sources of the Rust library (rust-web-src): NOTHING WAS BUILT" >&2
  [ -z "${CI:-}" ] || exit 1
  exit 0
fi
library=$folder/$target/release/libregelkern.a

# A program that may call every function of this build; it stands for the firmware.
functions=$(arm-none-eabi-nm --defined-only "$library" 2>/dev/null | awk '$2 == "T" && $3 ~ /^rk_/ { print $3 }' | sort -u)
{
  for function in $functions; do echo "extern void $function(void);"; done
  echo "void (*const all[])(void) = {"
  for function in $functions; do echo "  $function,"; done
  echo "};"
  echo "void _start(void) { unsigned i; for (i = 0; i < sizeof all / sizeof *all; i++) ((void (*volatile const *)(void))all)[i](); }"
} >"$folder/all.c"
cc=(arm-none-eabi-gcc -mcpu=cortex-m0 -mthumb -Os -nostartfiles -Wl,--gc-sections -Wl,-z,noexecstack)
"${cc[@]}" "$folder/all.c" "$library" -o "$folder/all.elf" 2>"$folder/link.log" || { cat "$folder/link.log" >&2; exit 1; }

symbols=$(arm-none-eabi-nm "$folder/all.elf" | awk '{ print $3 }')
if grep -E '^(__aeabi_[fd]|__(add|sub|mul|div|neg|eq|ne|lt|le|gt|ge|unord|float|fix|extend|trunc).*[sd]f)' <<<"$symbols"; then
  echo "device.sh: floating point" >&2
  exit 1
fi
if grep -E 'panicking' <<<"$symbols"; then
  echo "device.sh: a panic is reachable" >&2
  exit 1
fi
section() { arm-none-eabi-size -A "$folder/all.elf" | awk -v name="$1" '$1 == name { print $2 }'; }
flash=$(($(section .text) + $(section .rodata)))
ram=$(($(section .data) + $(section .bss) + 0))
echo "functions: $(wc -w <<<"$functions"), flash: $flash of $budget bytes, static RAM: $ram bytes"
if [ "$ram" -gt 0 ]; then
  echo "device.sh: static data" >&2
  exit 1
fi
if [ "$flash" -gt "$budget" ]; then
  echo "device.sh: more flash than the budget" >&2
  exit 1
fi
