#!/usr/bin/env bash
# Builds the C library for Cortex-M0 (thumbv6m, no operating system) without texts: with TBHF21 alone, with TTCI20
# beside it, and with every policy. Links programs that can call the functions of the claims, of the facts and of
# everything, reports what each takes of the flash against its budget, and refuses floating point, data and panics.
#
# It is built for size. The overflow checks of the language are off: the crates name every checked or wrapping operation
# (clippy::arithmetic_side_effects), and what is left of them, in counters of the standard library, is only removed by
# an optimiser that looks further than this one. The link-time proof has them on.
#
# The target comes from rustup where there is one, otherwise from the sources of the Rust library of a distribution
# (Debian: rustc-web, cargo-web, rust-web-src).
set -euo pipefail
cd "$(dirname "$0")/../.."

target=thumbv6m-none-eabi
folder=target/device
mkdir -p "$folder"

export CARGO_PROFILE_RELEASE_OPT_LEVEL=z CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS=false

# build FEATURES: the library with these features.
build() {
  local arguments=(rustc --quiet --release --package regelkern-c --crate-type staticlib --no-default-features
    --features "$1" --target "$target" --target-dir "$folder")
  if command -v rustup >/dev/null && rustup target add "$target" >/dev/null 2>&1; then
    cargo "${arguments[@]}"
  elif [ -d /usr/lib/rustlib/src/rust/library ]; then
    RUSTC_BOOTSTRAP=1 PATH=/usr/bin:$PATH /usr/bin/cargo "${arguments[@]}" -Z build-std=core
  else
    echo "device.sh: neither rustup nor the sources of the Rust library (rust-web-src): NOTHING WAS BUILT" >&2
    [ -z "${CI:-}" ] || exit 1
    exit 0
  fi
  library=$folder/$target/release/libregelkern.a
  functions=$(arm-none-eabi-nm --defined-only "$library" 2>/dev/null | awk '$2 == "T" && $3 ~ /^rk_/ { print $3 }' | sort -u)
}

section() { arm-none-eabi-size -A "$1" | awk -v name="$2" '$1 == name { print $2 }'; }

# measure NAME BUDGET FUNCTION...: a program that may call the functions; it stands for the firmware.
measure() {
  local name=$1 budget=$2 function
  shift 2
  {
    for function in "$@"; do echo "extern void $function(void);"; done
    echo "void (*const all[])(void) = {"
    for function in "$@"; do echo "  $function,"; done
    echo "};"
    echo "void _start(void) {"
    echo "  unsigned i;"
    echo "  for (i = 0; i < sizeof all / sizeof *all; i++) ((void (*const volatile *)(void))all)[i]();"
    echo "}"
  } >"$folder/$name.c"
  arm-none-eabi-gcc -mcpu=cortex-m0 -mthumb -Os -nostartfiles -Wl,--gc-sections -Wl,-z,noexecstack \
    "$folder/$name.c" "$library" -o "$folder/$name.elf" 2>"$folder/link.log" ||
    { cat "$folder/link.log" >&2; exit 1; }

  local symbols flash ram
  symbols=$(arm-none-eabi-nm "$folder/$name.elf" | awk '{ print $3 }')
  if grep -E '^(__aeabi_[fd]|__(add|sub|mul|div|neg|eq|ne|lt|le|gt|ge|unord|float|fix|extend|trunc).*[sd]f)' <<<"$symbols"; then
    echo "device.sh: $name: floating point" >&2
    exit 1
  fi
  if grep -E 'panicking' <<<"$symbols"; then
    echo "device.sh: $name: a panic is reachable" >&2
    exit 1
  fi
  flash=$(($(section "$folder/$name.elf" .text) + $(section "$folder/$name.elf" .rodata)))
  ram=$(($(section "$folder/$name.elf" .data) + $(section "$folder/$name.elf" .bss) + 0))
  echo "$name: $# functions, flash: $flash of $budget bytes, static RAM: $ram bytes"
  if [ "$ram" -gt 0 ]; then
    echo "device.sh: $name: static data" >&2
    exit 1
  fi
  if [ "$flash" -gt "$budget" ]; then
    echo "device.sh: $name: more flash than the budget" >&2
    exit 1
  fi
}

start="rk_abi_version rk_check_compat rk_get_receipt"
# shellcheck disable=SC2086,SC2046 # lists of words
{
  build ""
  measure claims 24576 $start rk_contract_check rk_state_init rk_insured_init rk_adjudicate rk_adjudicate_batch \
    rk_missing_fact
  measure facts 32768 $start rk_facts_init rk_fact_set rk_fact_set_period rk_fact_unset rk_evaluate rk_assess \
    rk_care_product_value
  measure everything 46080 $functions
  build pack
  measure packs 61440 $start $(grep '^rk_pack_' <<<"$functions")
  build ttci20
  measure everything-with-ttci20 65536 $functions
  build ttci20,msz24,oi22
  measure every-policy-with-claims 131072 $functions
  # The aim is 131072: the formulas of SPC, which calculates contracts on a desk, take 75 KiB.
  build ttci20,spc,msz24,oi22
  measure every-policy 212992 $functions
}
