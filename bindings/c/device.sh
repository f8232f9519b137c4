#!/usr/bin/env bash
# What the C library takes of a Cortex-M0 (thumbv6m, no operating system) without texts: the flash memory of programs that
# can call its functions, and the stack of every function, computed from the disassembly (bindings/gateway/stack.awk).
# Refuses more than the gates, and floating point, static data, panics. Writes target/gateway/thumbv6m-none-eabi/flash.txt
# and stack.txt, for bindings/gateway/budgets.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
source bindings/gateway/tools.sh

needs arm-none-eabi-gcc "gcc-arm-none-eabi libnewlib-arm-none-eabi"
all_there device.sh

target=thumbv6m-none-eabi
folder=$out/$target
compiler="arm-none-eabi-gcc -mcpu=cortex-m0 -mthumb"
mkdir -p "$folder"
: >"$folder/flash.txt"

# measure NAME WANTED GATE LIBRARY FUNCTION...: a program that can call the functions. WANTED is what the design asks, GATE
# what is reached and two in a hundred more.
measure() {
  local name=$1 wanted=$2 gate=$3 library=$4 program=$folder/$1.elf symbols flash ram
  shift 4
  program "$compiler" "$library" "$program" "$@"
  symbols=$(arm-none-eabi-nm "$program" | awk '{ print $3 }')
  if grep -E '^(__aeabi_[fd]|__(add|sub|mul|div|neg|eq|ne|lt|le|gt|ge|unord|float|fix|extend|trunc).*[sd]f)' <<<"$symbols"; then
    echo "device.sh: $name: floating point" >&2
    failed=1
  fi
  if grep -E 'panicking' <<<"$symbols"; then
    echo "device.sh: $name: a panic is reachable" >&2
    failed=1
  fi
  flash=$(section "$program" .text .rodata)
  ram=$(section "$program" .data .bss)
  echo "$name: $# functions, flash: $flash bytes, wanted $wanted, at most $gate, static RAM: $ram bytes"
  echo "$name $flash $wanted" >>"$folder/flash.txt"
  within "static RAM of $name" "$ram" 0
  within "flash of $name" "$flash" "$gate"
}

start="rk_abi_version rk_check_compat rk_get_receipt"
claims="rk_contract_check rk_state_init rk_insured_init rk_adjudicate rk_adjudicate_batch rk_missing_fact"
facts="rk_facts_init rk_fact_set rk_fact_set_period rk_fact_unset rk_evaluate rk_assess"
# without_packs LIBRARY
without_packs() { exports "$1" | grep -v '^rk_pack_'; }

# What evaluates and assesses, as a gateway does, fits what is wanted with each set of policies, and so do claims of TBHF21.
# The gates above it are of programs that can call every function.
# shellcheck disable=SC2086,SC2046 # lists of words
{
  library=$(library $target "")
  measure claims-of-TBHF21 32768 14960 "$library" $start $claims
  measure facts-of-TBHF21 32768 32768 "$library" $start $facts rk_care_product_value
  measure TBHF21 32768 45123 "$library" $(without_packs "$library")
  measure packs-with-TBHF21 65536 38342 "$library" $start $(exports "$library" | grep '^rk_pack_')
  library=$(library $target ttci20)
  measure facts-with-TTCI20 49152 35837 "$library" $start $facts
  measure with-TTCI20 49152 64641 "$library" $(without_packs "$library")
  library=$(library $target "$(sed 's/spc,//' <<<"$policies")")
  measure all-but-SPC 131072 99338 "$library" $(without_packs "$library")
  library=$(library $target "$policies")
  measure facts-with-all-policies 131072 114471 "$library" $start $facts
  measure all-policies 131072 149934 "$library" $(without_packs "$library")
  program "$compiler" "$library" "$folder/everything.elf" $(exports "$library")
}

# Stack, in bytes, the most first: of every function at most 2048, with all policies.
stack_of "$folder/everything.elf" | sort -k1,1nr -k2 >"$folder/stack.txt"
while read -r bytes function; do
  [ "$bytes" -le 1024 ] || echo "$function: stack: $bytes bytes, at most 2048"
  within "stack of $function" "$bytes" 2048
done <"$folder/stack.txt"
[ "$failed" = 0 ] || exit 1
