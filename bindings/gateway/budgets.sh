#!/usr/bin/env bash
# What the library takes of a small processor, as a table in the README: flash memory and static RAM of programs that can
# call its functions, on every target without an operating system; the stack of every function; the instructions of a
# claim line. Fails where a budget is exceeded, or where the README is more than two in a hundred off; with RK_UPDATE=1
# it writes the README.
#
# bindings/c/device.sh has the gates of flash memory and of the stack, which it computes. Here the stack is painted under
# QEMU while all vectors and random claims are decided (measure.c): the painted depth must not be more than the computed one.
set -euo pipefail
cd "$(dirname "$0")/../.."
source bindings/gateway/tools.sh

needs arm-none-eabi-gcc "gcc-arm-none-eabi libnewlib-arm-none-eabi"
needs riscv64-unknown-elf-gcc gcc-riscv64-unknown-elf
needs qemu-system-arm qemu-system-arm
all_there budgets.sh
[ -f "$out/vectors.bin" ] || { echo "budgets.sh: targets.sh comes first, it packs the vectors" >&2; exit 1; }

bindings/c/device.sh
small=thumbv6m-none-eabi

# Instructions of a claim line in a batch on the smallest processor, on average over the random claims; and ten in a hundred, as compilers differ.
instructions_reached=4660

thousands() { sed ':a;s/\B[0-9]\{3\}\>/,&/;ta' <<<"$1"; }

# measured TARGET CPU MACHINE LIBRARY: paints the stack and counts instructions; writes a line per function.
measured() {
  local target=$1 cpu=$2 machine=$3 library=$4 function wrap=()
  for function in main rk_evaluate rk_assess rk_facts_init rk_facts_set rk_contract_check rk_adjudicate_batch \
    rk_pack_check rk_pack_facts_set rk_pack_evaluate rk_pack_assess; do
    wrap+=("-Wl,--wrap=$function")
  done
  # shellcheck disable=SC2086 # several options
  arm-none-eabi-gcc "${cortex_m[@]}" -mcpu=$cpu --specs=rdimon.specs -Wl,--defsym=flash_size=4M -Wl,--defsym=ram_size=256K \
    "${wrap[@]}" "-Wa,-I,$out" "$digest/callers/start.c" "$digest/callers/measure.c" "$digest/callers/digest.c" "$library" \
    -o "$out/$target/measure.elf"
  (cd "$out" && timeout 500 qemu-system-arm -M "$machine" -icount shift=6 "${semihosting[@]}" "$target/measure.elf") |
    sed -n 's/^measured //p' >"$out/$target/measured.txt"
  [ -s "$out/$target/measured.txt" ] || { echo "budgets.sh: $target: nothing was measured" >&2; exit 1; }
}

table=$out/budgets.md
{
  echo "| target | claims of TBHF21 | facts of TBHF21 | TBHF21 | all policies | static RAM | instructions of a claim line |"
  echo "|---|---:|---:|---:|---:|---:|---:|"
} >"$table"

# sizes TARGET COMPILER CPU MACHINE: a row of the table. Without a machine nothing is run.
sizes() {
  local target=$1 compiler=$2 cpu=$3 machine=$4 name library ram=0 row="| \`$1\` |" line=–
  for name in claims-of-TBHF21 facts-of-TBHF21 TBHF21 all-policies; do
    library=$(library "$target" "$(case $name in all-policies) echo "$policies" ;; esac)")
    # The functions are those that device.sh names.
    # shellcheck disable=SC2046 # a list of words
    [ "$target" = $small ] || program "$compiler" "$library" "$out/$target/$name.elf" $(functions_of "$out/$small/$name.elf.c")
    ram=$((ram + $(section "$out/$target/$name.elf" .data .bss .sdata .sbss)))
    row+=" $(thousands "$(section "$out/$target/$name.elf" .text .rodata)") |"
  done
  within "static RAM on $target" "$ram" 0
  if [ -n "$machine" ]; then
    measured "$target" "$cpu" "$machine" "$library"
    line=$(awk '$1 == "line" { print $3 }' "$out/$target/measured.txt")
    [ "$target" != $small ] || within "instructions of a claim line" "$line" "$instructions_reached"
    line=$(thousands "$line")
  fi
  echo "$row $ram | $line |" >>"$table"
}
functions_of() { sed -n 's/^extern void \(rk_[a-z0-9_]*\)(void);/\1/p' "$1"; }

sizes $small "" cortex-m0 mps2-an385
sizes thumbv7m-none-eabi "arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb" cortex-m3 mps2-an385
hard="cortex-m4 -mfloat-abi=hard -mfpu=fpv4-sp-d16"
sizes thumbv7em-none-eabihf "arm-none-eabi-gcc -mcpu=$hard -mthumb" "$hard" mps2-an386
sizes riscv32imac-unknown-none-elf "riscv64-unknown-elf-gcc -march=rv32imac -mabi=ilp32" "" ""

{
  echo
  echo "| program on \`$small\` | flash memory | wanted |"
  echo "|---|---:|---:|"
  while read -r name flash wanted; do
    echo "| ${name//-/ } | $(thousands "$flash") | $(thousands "$wanted") |"
  done <"$out/$small/flash.txt"
  echo
  echo "| function on \`$small\` | stack, computed | painted | instructions of the dearest call |"
  echo "|---|---:|---:|---:|"
} >>"$table"
while read -r bytes function; do
  read -r painted dearest <<<"$(awk -v name="$function" '$1 == name { print $2, $3 }' "$out/$small/measured.txt")"
  if [ -n "$painted" ]; then
    [ "$painted" -le "$bytes" ] || { echo "budgets.sh: $function: painted deeper than computed" >&2; failed=1; }
    [ "$bytes" -lt 256 ] ||
      echo "| \`$function\` | $(thousands "$bytes") | $(thousands "$painted") | $(thousands "$dearest") |"
  fi
done <"$out/$small/stack.txt" >>"$table"

# The firmware: everything that it keeps in RAM, and its deepest stack, have to fit together.
{
  echo
  echo "| firmware on \`$small\` | flash memory, of 65,536 | static RAM | stack, computed | both, of 8,192 |"
  echo "|---|---:|---:|---:|---:|"
} >>"$table"
for language in Rust C; do
  program=$out/$small/firmware.elf
  [ "$language" = C ] || program=$out/$small/release/regelkern-firmware
  flash=$(section "$program" .vector_table .text .rodata .data)
  ram=$(section "$program" .data .bss)
  stack=– both=–
  # The firmware in Rust writes its messages with core::fmt, which calls through tables: its stack cannot be computed, but
  # it runs in as much RAM (targets.sh).
  if [ "$language" = C ]; then
    # Numbers that the linker was given look like addresses.
    arm-none-eabi-objcopy -N flash_size -N ram_size "$program" "$out/$small/named.elf"
    stack=$(stack_of "$out/$small/named.elf" | sed -n 's/ reset$//p')
    both=$((ram + stack))
    within "RAM of the firmware in $language" "$both" 8192
    stack=$(thousands "$stack") both=$(thousands "$both")
  fi
  echo "| in $language | $(thousands "$flash") | $(thousands "$ram") | $stack | $both |" >>"$table"
done
cat "$table"

# The README says the same: each number within a quarter, as compilers differ.
begin="<!-- bindings/gateway/budgets.sh writes this -->" end="<!-- until here -->"
if [ -n "${RK_UPDATE:-}" ]; then
  sed -i -e "/^$(sed 's/[/]/\\&/g' <<<"$begin")\$/,/^$end\$/ { /^<!--/!d }" README.md
  sed -i -e "/^$(sed 's/[/]/\\&/g' <<<"$begin")\$/r $table" README.md
fi
numbers() { grep '^|' "$1" | grep -oE '`[^`]*`|[0-9][0-9,]*' | tr -d ,; }
sed -n "\#^$begin\$#,\#^$end\$#p" README.md >"$out/budgets-stated.md"
paste <(numbers "$table") <(numbers "$out/budgets-stated.md") | awk '
  $1 ~ /^[0-9]+$/ && $2 ~ /^[0-9]+$/ { if ($1 > $2 * 1.25 || $1 < $2 * 0.75) bad = bad " " $2 " is " $1 ";" ; next }
  $1 != $2 { bad = bad " " $2 " is " $1 ";" }
  END { if (bad || !NR) { print "budgets.sh: the README is out of date (RK_UPDATE=1 writes it):" bad >"/dev/stderr"; exit 1 } }' || failed=1
[ "$failed" = 0 ] || exit 1
