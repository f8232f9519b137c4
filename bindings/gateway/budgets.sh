#!/usr/bin/env bash
# What the library takes of a small processor: flash memory and static RAM of a program that can call its functions, the
# stack of every function, the instructions of a claim line. Fails where a budget is exceeded, and writes the table for
# the README to target/gateway/budgets.md.
#
# The stack is computed from the disassembly (stack.awk) and painted under QEMU while all vectors and random claims are
# decided (measure.c): the painted depth must not be more than the computed one.
set -euo pipefail
cd "$(dirname "$0")/../.."
source bindings/gateway/tools.sh

needs arm-none-eabi-gcc "gcc-arm-none-eabi libnewlib-arm-none-eabi"
needs riscv64-unknown-elf-gcc gcc-riscv64-unknown-elf
needs qemu-system-arm qemu-system-arm
all_there budgets.sh
[ -f "$out/vectors.bin" ] || { echo "budgets.sh: targets.sh comes first, it packs the vectors" >&2; exit 1; }

failed=0
# within WHAT NUMBER BUDGET
within() {
  [ "$2" -le "$3" ] || { echo "budgets.sh: $1: $2, more than the budget of $3" >&2; failed=1; }
}

# Flash memory on a Cortex-M0, in bytes, without texts: `wanted` is what the design asks, `reached` is the gate. Where
# `reached` is more, the functions that ask rules bring the evaluator and arithmetic of 128 bits, which this processor
# does 32 bits at a time; the functions of the claims alone stay below what is wanted.
declare -A wanted=([claims]=32768 [TBHF21]=32768 [TTCI20]=49152 [all]=131072)
declare -A reached=([claims]=22528 [TBHF21]=54272 [TTCI20]=62464 [all]=122880)
# Stack, in bytes. 2048 is wanted of every function. A verdict, an answer and an assessment are put together on the stack
# before they are written to the caller's memory, so that nothing is written when the call fails.
stack_wanted=2048
declare -A stack_reached=([rk_evaluate]=4736 [rk_assess]=7168 [rk_adjudicate]=2432 [rk_adjudicate_batch]=2432)
# Instructions of a claim line in a batch, on average over the random claims.
instructions_reached=3700

claims="rk_abi_version rk_check_compat rk_get_receipt rk_contract_check rk_state_init rk_insured_init rk_adjudicate
  rk_adjudicate_batch rk_missing_fact"

# program COMPILER LIBRARY PROGRAM FUNCTION...: a program that can call the functions; it stands for firmware.
program() {
  local compiler=$1 library=$2 program=$3 function
  shift 3
  {
    for function in "$@"; do echo "extern void $function(void);"; done
    echo "void (*const all[])(void) = {"
    for function in "$@"; do echo "  $function,"; done
    echo "};"
    echo "void _start(void) {"
    echo "  unsigned i;"
    echo "  for (i = 0; i < sizeof all / sizeof *all; i++) ((void (*const volatile *)(void))all)[i]();"
    echo "}"
  } >"$program.c"
  # shellcheck disable=SC2086 # several options
  $compiler -Os -nostdlib -Wl,--gc-sections -Wl,-z,noexecstack "$program.c" "$library" -lgcc -o "$program" 2>"$program.log" ||
    { cat "$program.log" >&2; exit 1; }
}

# exports LIBRARY: the functions of the interface.
exports() {
  nm --defined-only "$1" 2>/dev/null | awk '$2 == "T" && $3 ~ /^rk_/ { print $3 }' | sort -u
}

# section PROGRAM NAME...: the bytes of some sections together.
section() {
  local program=$1
  shift
  readelf --sections --wide "$program" | tr -d '[]' |
    awk -v names=" $* " 'index(names, " " $2 " ") { sum += sprintf("%d", "0x" $6) } END { print sum + 0 }'
}

thousands() { sed ':a;s/\B[0-9]\{3\}\>/ &/;ta' <<<"$1"; }

table=$out/budgets.md
{
  echo "| target | claims only | TBHF21 | with TTCI20 | all policies | static RAM | instructions of a claim line |"
  echo "|---|---:|---:|---:|---:|---:|---:|"
} >"$table"

# measured TARGET CPU MACHINE LIBRARY: paints the stack and counts instructions; writes a line per function.
measured() {
  local target=$1 cpu=$2 machine=$3 library=$4 function wrap=()
  for function in main rk_evaluate rk_assess rk_facts_init rk_facts_set rk_contract_check rk_adjudicate_batch; do
    wrap+=("-Wl,--wrap=$function")
  done
  # shellcheck disable=SC2086 # several options
  arm-none-eabi-gcc "${cortex_m[@]}" -mcpu=$cpu --specs=rdimon.specs -Wl,--defsym=flash_size=4M -Wl,--defsym=ram_size=256K \
    "${wrap[@]}" "$digest/callers/start.c" "$digest/callers/measure.c" "$digest/callers/digest.c" "$library" \
    -o "$out/$target/measure.elf"
  (cd "$out" && timeout 300 qemu-system-arm -M "$machine" -icount shift=6 "${semihosting[@]}" "$target/measure.elf") |
    sed -n 's/^measured //p' >"$out/$target/measured.txt"
  [ -s "$out/$target/measured.txt" ] || { echo "budgets.sh: $target: nothing was measured" >&2; exit 1; }
}

# sizes TARGET COMPILER CPU MACHINE: a row of the table. Without a machine nothing is run.
sizes() {
  local target=$1 compiler=$2 cpu=$3 machine=$4 name features library functions flash ram=0 row="| \`$1\` |" line=–
  for name in claims TBHF21 TTCI20 all; do
    case $name in claims | TBHF21) features= ;; TTCI20) features=ttci20 ;; all) features=$policies ;; esac
    library=$(library "$target" s "$features")
    functions=$(exports "$library")
    [ "$name" = claims ] && functions=$claims
    # shellcheck disable=SC2086 # a list of words
    program "$compiler" "$library" "$out/$target/$name.elf" $functions
    flash=$(section "$out/$target/$name.elf" .text .rodata)
    ram=$((ram + $(section "$out/$target/$name.elf" .data .bss .sdata .sbss)))
    row+=" $(thousands "$flash") |"
    [ "$target" = thumbv6m-none-eabi ] && within "flash of $name" "$flash" "${reached[$name]}"
  done
  within "static RAM on $target" "$ram" 0
  if [ -n "$machine" ]; then
    measured "$target" "$cpu" "$machine" "$library"
    line=$(awk '$1 == "line" { print $3 }' "$out/$target/measured.txt")
    [ "$target" = thumbv6m-none-eabi ] && within "instructions of a claim line" "$line" "$instructions_reached"
    line=$(thousands "$line")
  fi
  echo "$row $ram | $line |" >>"$table"
}

sizes thumbv6m-none-eabi "arm-none-eabi-gcc -mcpu=cortex-m0 -mthumb" cortex-m0 mps2-an385
sizes thumbv7m-none-eabi "arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb" cortex-m3 mps2-an385
hard="cortex-m4 -mfloat-abi=hard -mfpu=fpv4-sp-d16"
sizes thumbv7em-none-eabihf "arm-none-eabi-gcc -mcpu=$hard -mthumb" "$hard" mps2-an386
sizes riscv32imac-unknown-none-elf "riscv64-unknown-elf-gcc -march=rv32imac -mabi=ilp32" "" ""

# The stack of every function on a Cortex-M0, computed and painted.
target=thumbv6m-none-eabi
arm-none-eabi-objdump -d --no-show-raw-insn "$out/$target/all.elf" | awk -f bindings/gateway/stack.awk |
  sort -k1,1nr -k2 >"$out/$target/stack.txt"
{
  echo
  echo "| function on \`$target\` | stack, computed | stack, painted | instructions of the dearest call |"
  echo "|---|---:|---:|---:|"
} >>"$table"
while read -r bytes function; do
  within "stack of $function" "$bytes" "${stack_reached[$function]:-$stack_wanted}"
  read -r painted dearest <<<"$(awk -v name="$function" '$1 == name { print $2, $3 }' "$out/$target/measured.txt")"
  # What takes no more than the registers that are saved is not listed.
  if [ -n "$painted" ]; then
    [ "$painted" -le "$bytes" ] || { echo "budgets.sh: $function: painted deeper than computed" >&2; failed=1; }
    echo "| \`$function\` | $(thousands "$bytes") | $(thousands "$painted") | $(thousands "$dearest") |" >>"$table"
  else
    within "stack of $function, which is not painted" "$bytes" 64
  fi
done <"$out/$target/stack.txt"

{
  echo
  echo "| firmware on \`$target\` | flash memory, of 65 536 | static RAM, of 8 192 |"
  echo "|---|---:|---:|"
  for language in Rust C; do
    program=$out/$target/firmware.elf
    [ "$language" = C ] || program=$out/$target/release/regelkern-firmware
    echo "| in $language | $(thousands "$(section "$program" .vector_table .text .rodata .data)") |" \
      "$(thousands "$(section "$program" .data .bss)") |"
  done
} >>"$table"
cat "$table"
[ "$failed" = 0 ] || exit 1
