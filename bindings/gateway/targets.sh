#!/usr/bin/env bash
# The same answers on every machine: builds the library for seven targets, has each answer all vectors of the
# specification and decide more than 100 000 random claims, in Rust and through the C interface, and compares the digests
# with that of this machine. The policies are asked as they are built in and as packs, which must give the same answers. Then the firmware has to send its messages, in Rust and in C. What differs, or cannot be
# built or run, is an error.
#
# Machines without an operating system are played by qemu-system with semihosting, the others by qemu-user.
set -euo pipefail
cd "$(dirname "$0")/../.."
source bindings/gateway/tools.sh

needs arm-none-eabi-gcc "gcc-arm-none-eabi libnewlib-arm-none-eabi"
needs aarch64-linux-gnu-gcc "gcc-aarch64-linux-gnu libc6-dev-arm64-cross"
needs arm-linux-gnueabihf-gcc "gcc-arm-linux-gnueabihf libc6-dev-armhf-cross"
needs s390x-linux-gnu-gcc "gcc-s390x-linux-gnu libc6-dev-s390x-cross"
needs qemu-aarch64 qemu-user
needs qemu-system-arm qemu-system-arm
needs qemu-system-riscv32 "qemu-system-misc (or qemu-system-riscv)"
riscv_c=(riscv64-unknown-elf-gcc -march=rv32imac -mabi=ilp32 --specs=picolibc.specs)
"${riscv_c[@]}" -E -include stdio.h -x c /dev/null >/dev/null 2>&1 || missing+=" gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf"
all_there targets.sh

# The digest of this machine, which the tests compare with the vectors as they are written.
export RK_PACK=$PWD/$out
cargo test --quiet -p regelkern --test packed_vectors >"$out/pack.log" 2>&1 ||
  { cat "$out/pack.log" >&2; exit 1; }
cargo build --quiet --release -p regelkern-digest --target-dir "$out"
expected=$("$out/release/regelkern-digest" "$out/vectors.bin")
printf '%-30s %-5s %s\n' "this machine" Rust "$expected"

# same TARGET LANGUAGE COMMAND...: runs a program in the folder of the vectors; it must print what this machine printed.
same() {
  local target=$1 language=$2 answer
  shift 2
  answer=$(cd "$out" && timeout 300 "$@" 2>&1) || answer="failed: $answer"
  printf '%-30s %-5s %s\n' "$target" "$language" "$answer"
  [ "$answer" = "$expected" ] || { echo "targets.sh: $target, $language: differs" >&2; failed=1; }
}

# bare TARGET QEMU...: a machine without an operating system.
bare() {
  local target=$1
  shift
  build "$target" -p regelkern-digest
  same "$target" Rust "$@" "${semihosting[@]}" "$target/release/regelkern-digest"
}

# bare_c TARGET CPU MACHINE: the same answers through the C interface on a Cortex-M.
bare_c() {
  local target=$1 cpu=$2 machine=$3 library
  library=$(library "$target" "$policies")
  # shellcheck disable=SC2086 # several options
  arm-none-eabi-gcc "${cortex_m[@]}" -mcpu=$cpu --specs=rdimon.specs -Wl,--defsym=flash_size=4M \
    -Wl,--defsym=ram_size=256K "-Wa,-I,$out" "$digest/callers/start.c" "$digest/callers/digest.c" "$library" -o "$out/$target/digest.elf"
  same "$target" C qemu-system-arm -M "$machine" "${semihosting[@]}" "$target/digest.elf"
}

# bare_c_riscv TARGET: the same on a RISC-V, where picolibc is the C library.
bare_c_riscv() {
  local target=$1 library
  library=$(library "$target" "$policies")
  "${riscv_c[@]}" --crt0=semihost --oslib=semihost -std=c99 -Wall -Wextra -Werror -Os -Wl,--gc-sections -I include "-Wa,-I,$out" \
    -Wl,--defsym=__flash=0x80000000 -Wl,--defsym=__flash_size=4M -Wl,--defsym=__ram=0x80400000 -Wl,--defsym=__ram_size=1M \
    -Wl,--defsym=__stack_size=64K "$digest/callers/digest.c" "$library" -o "$out/$target/digest.elf"
  same "$target" C qemu-system-riscv32 -M virt -bios none "${semihosting[@]}" "$target/digest.elf"
}

# linux TARGET GCC QEMU: Linux on another processor, in Rust and in C.
linux() {
  local target=$1 gcc=$2 qemu=$3 variable library
  variable=$(tr 'a-z-' 'A-Z_' <<<"$target")
  export "CARGO_TARGET_${variable}_LINKER=$gcc" "CARGO_TARGET_${variable}_RUSTFLAGS=-C target-feature=+crt-static"
  build "$target" -p regelkern-digest
  same "$target" Rust "$qemu" "$target/release/regelkern-digest" vectors.bin
  library=$(library "$target" "$policies")
  # The library brings the division that its processor lacks; on armv7 the compiler's own has to come first, because it
  # cannot be taken in part.
  local division=()
  case $target in armv7*) division=(-Wl,-u,__aeabi_uidivmod -Wl,-u,__aeabi_idivmod -lgcc) ;; esac
  "$gcc" -std=c99 -pedantic -Wall -Wextra -Werror -O2 -static -I include "-Wa,-I,$out" "$digest/callers/digest.c" "${division[@]}" \
    "$library" -o "$out/$target/digest.elf"
  same "$target" C "$qemu" "$target/digest.elf"
}

bare thumbv6m-none-eabi qemu-system-arm -M mps2-an385
bare_c thumbv6m-none-eabi cortex-m0 mps2-an385
bare thumbv7m-none-eabi qemu-system-arm -M mps2-an385
bare_c thumbv7m-none-eabi cortex-m3 mps2-an385
bare thumbv7em-none-eabihf qemu-system-arm -M mps2-an386
bare_c thumbv7em-none-eabihf "cortex-m4 -mfloat-abi=hard -mfpu=fpv4-sp-d16" mps2-an386
bare riscv32imac-unknown-none-elf qemu-system-riscv32 -M virt -bios none
bare_c_riscv riscv32imac-unknown-none-elf
linux aarch64-unknown-linux-gnu aarch64-linux-gnu-gcc qemu-aarch64
linux armv7-unknown-linux-gnueabihf arm-linux-gnueabihf-gcc qemu-arm
linux s390x-unknown-linux-gnu s390x-linux-gnu-gcc qemu-s390x

# messages LANGUAGE PROGRAM: firmware, which must send the messages that the tests expect. It is switched off in the middle
# and goes on with what its flash memory holds.
messages() {
  local language=$1 program=$2 run=$out/run-$1 half
  rm -rf "$run" && mkdir -p "$run"
  half=$(($(wc -l <"$firmware/readings.txt") / 2))
  for part in "-n $half" "-n +$((half + 1))"; do
    # shellcheck disable=SC2086 # an option and its value
    case $part in *+*) tail $part "$firmware/readings.txt" ;; *) head $part "$firmware/readings.txt" ;; esac >"$run/readings.txt"
    (cd "$run" && timeout 60 qemu-system-arm -M mps2-an385 "${semihosting[@]}" "$OLDPWD/$program") >>"$run/messages.txt" ||
      { echo "targets.sh: firmware in $language fails" >&2; failed=1; }
  done
  # What it sent when it was switched off is about a month that was not over.
  if grep -vxF -f "$firmware/messages.txt" "$run/messages.txt" | cut -c31-32 | grep -qv 00 ||
    grep -vxF -f "$run/messages.txt" "$firmware/messages.txt"; then
    echo "targets.sh: firmware in $language sends other messages" >&2
    failed=1
  else
    echo "firmware in $language: the same messages"
  fi
}

build thumbv6m-none-eabi -p regelkern-firmware
messages Rust "$out/thumbv6m-none-eabi/release/regelkern-firmware"
# 64 KiB of flash memory and 8 KiB of RAM, as the Rust firmware has.
# TBHF21 alone: no feature.
alone=$(library thumbv6m-none-eabi "")
arm-none-eabi-gcc "${cortex_m[@]}" -mcpu=cortex-m0 -Wl,--defsym=flash_size=64K -Wl,--defsym=ram_size=8K \
  "$firmware"/c/*.c "$alone" -o "$out/thumbv6m-none-eabi/firmware.elf"
messages C "$out/thumbv6m-none-eabi/firmware.elf"
[ "$failed" = 0 ] || exit 1
