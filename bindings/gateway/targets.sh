#!/usr/bin/env bash
# The same answers on every machine: builds the library for seven targets, has each answer all vectors of the
# specification and decide more than 100 000 random claims, and compares the digests with that of this machine. A target
# that differs, or that cannot be built or run, is an error.
#
# Machines without an operating system are played by qemu-system with semihosting, the others by qemu-user. Targets come
# from rustup where it has them, otherwise from the sources of the Rust library of a distribution (Debian: rustc-web,
# cargo-web, rust-web-src).
set -euo pipefail
cd "$(dirname "$0")/../.."

digest=bindings/gateway/digest
out=target/gateway
policies=ttci20,msz24,oi22

needs() {
  command -v "$1" >/dev/null || missing+=" $2"
}
missing=
needs arm-none-eabi-gcc "gcc-arm-none-eabi libnewlib-arm-none-eabi"
needs aarch64-linux-gnu-gcc "gcc-aarch64-linux-gnu libc6-dev-arm64-cross"
needs arm-linux-gnueabihf-gcc "gcc-arm-linux-gnueabihf libc6-dev-armhf-cross"
needs s390x-linux-gnu-gcc "gcc-s390x-linux-gnu libc6-dev-s390x-cross"
needs qemu-aarch64 qemu-user
needs qemu-system-arm qemu-system-arm
needs qemu-system-riscv32 "qemu-system-misc (or qemu-system-riscv)"
if [ -n "$missing" ]; then
  echo "targets.sh: install with apt-get:$missing" >&2
  exit 1
fi

# build TARGET LEVEL ARGUMENT...: cargo for a target, at an optimisation level.
build() {
  local target=$1 level=$2 std=core
  shift 2
  case $target in *linux*) std=std,panic_abort ;; esac
  local cargo=(cargo)
  if ! { command -v rustup >/dev/null && rustup target add "$target" >/dev/null 2>&1; }; then
    if [ ! -d /usr/lib/rustlib/src/rust/library ] && [ ! -d "$(/usr/bin/rustc --print sysroot)/lib/rustlib/src" ]; then
      echo "targets.sh: rustup has no $target; install with apt-get: rustc-web cargo-web rust-web-src" >&2
      exit 1
    fi
    cargo=(env RUSTC_BOOTSTRAP=1 "PATH=/usr/bin:$PATH" /usr/bin/cargo -Z "build-std=$std")
  fi
  CARGO_PROFILE_RELEASE_OPT_LEVEL=$level "${cargo[@]}" rustc --quiet --release --target "$target" --target-dir "$out" "$@"
}

# The digest of this machine, which the tests compare with the vectors as they are written.
mkdir -p "$out"
RK_PACK=$PWD/$out/vectors.bin cargo test --quiet -p regelkern --test packed_vectors >"$out/pack.log" 2>&1 ||
  { cat "$out/pack.log" >&2; exit 1; }
cargo build --quiet --release -p regelkern-digest --target-dir "$out"
expected=$("$out/release/regelkern-digest" "$out/vectors.bin")
printf '%-28s %-8s %s\n' "this machine" Rust "$expected"

# same TARGET LANGUAGE COMMAND...: runs a program in the folder of the vectors; it must print what this machine printed.
different=0
same() {
  local target=$1 language=$2 answer
  shift 2
  answer=$(cd "$out" && timeout 300 "$@" 2>&1) || answer="failed: $answer"
  printf '%-28s %-8s %s\n' "$target" "$language" "$answer"
  [ "$answer" = "$expected" ] || { echo "targets.sh: $target, $language: differs" >&2; different=1; }
}

# bare TARGET QEMU...: a machine without an operating system.
bare() {
  local target=$1
  shift
  build "$target" s -p regelkern-digest
  same "$target" Rust "$@" -nographic -semihosting-config enable=on,target=native \
    -kernel "$target/release/regelkern-digest"
}

# bare_c TARGET CPU MACHINE: the same answers through the C interface on a Cortex-M.
bare_c() {
  local target=$1 cpu=$2 machine=$3
  build "$target" s -p regelkern-c --crate-type staticlib --no-default-features --features "$policies"
  # shellcheck disable=SC2086 # several options
  arm-none-eabi-gcc -std=c99 -Wall -Wextra -Werror -mcpu=$cpu -mthumb -Os --specs=rdimon.specs -nostartfiles \
    -Wl,--gc-sections -Wl,-z,noexecstack -Wl,--no-warn-rwx-segments -Wl,--defsym=flash_size=4M \
    -Wl,--defsym=ram_size=64K -T "$digest/callers/cortex-m.ld" -I include "$digest/callers/start.c" \
    "$digest/callers/digest.c" "$out/$target/release/libregelkern.a" -o "$out/$target/digest.elf"
  same "$target" C qemu-system-arm -M "$machine" -nographic -semihosting-config enable=on,target=native \
    -kernel "$target/digest.elf"
}

# linux TARGET GCC QEMU: Linux on another processor, in Rust and in C.
linux() {
  local target=$1 gcc=$2 qemu=$3 variable
  variable=$(tr 'a-z-' 'A-Z_' <<<"$target")
  export "CARGO_TARGET_${variable}_LINKER=$gcc" "CARGO_TARGET_${variable}_RUSTFLAGS=-C target-feature=+crt-static"
  build "$target" 3 -p regelkern-digest
  same "$target" Rust "$qemu" "$target/release/regelkern-digest" vectors.bin
  build "$target" 3 -p regelkern-c --crate-type staticlib --no-default-features --features "$policies"
  # The library brings the division that its processor lacks; on armv7 the compiler's own has to come first, because it
  # cannot be taken in part.
  local division=()
  case $target in armv7*) division=(-Wl,-u,__aeabi_uidivmod -Wl,-u,__aeabi_idivmod -lgcc) ;; esac
  "$gcc" -std=c99 -pedantic -Wall -Wextra -Werror -O2 -static -I include "$digest/callers/digest.c" "${division[@]}" \
    "$out/$target/release/libregelkern.a" -o "$out/$target/digest.elf"
  same "$target" C "$qemu" "$target/digest.elf"
}

bare thumbv6m-none-eabi qemu-system-arm -M microbit
bare_c thumbv6m-none-eabi cortex-m0 mps2-an385
bare thumbv7m-none-eabi qemu-system-arm -M mps2-an385
bare_c thumbv7m-none-eabi cortex-m3 mps2-an385
bare thumbv7em-none-eabihf qemu-system-arm -M mps2-an386
bare_c thumbv7em-none-eabihf "cortex-m4 -mfloat-abi=hard -mfpu=fpv4-sp-d16" mps2-an386
bare riscv32imac-unknown-none-elf qemu-system-riscv32 -M virt -bios none
linux aarch64-unknown-linux-gnu aarch64-linux-gnu-gcc qemu-aarch64
linux armv7-unknown-linux-gnueabihf arm-linux-gnueabihf-gcc qemu-arm
linux s390x-unknown-linux-gnu s390x-linux-gnu-gcc qemu-s390x
[ "$different" = 0 ] || exit 1
