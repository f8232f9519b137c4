# What the scripts of this folder share: where things are, what must be installed, how to build for a target. Sourced from
# the root of the repository.
# shellcheck shell=bash disable=SC2034 # the variables are used where this is sourced

out=target/gateway
digest=bindings/gateway/digest
firmware=bindings/gateway/firmware
mkdir -p "$out"

# The policies beside TBHF21, which is always there: features of the C library that are features of the core.
policies=$(sed -n 's/^\([a-z0-9]*\) = \["kernel\/.*/\1/p' bindings/c/Cargo.toml | grep -vx -e texts -e pack | paste -sd,)

# A Cortex-M program without an operating system; the caller adds the memory, `flash` and `ram`.
cortex_m=(-std=c99 -Wall -Wextra -Werror -mthumb -Os -nostartfiles -Wl,--gc-sections -Wl,-z,noexecstack
  -Wl,--no-warn-rwx-segments -T "$digest/callers/cortex-m.ld" -I include)

# Files and output of the machine without an operating system are those of this one.
semihosting=(-nographic -semihosting-config "enable=on,target=native" -kernel)

failed=0
# within WHAT NUMBER BUDGET
within() {
  [ "$2" -le "$3" ] || { echo "$(basename "$0"): $1: $2, more than the budget of $3" >&2; failed=1; }
}

missing=
# needs PROGRAM PACKAGES
needs() {
  command -v "$1" >/dev/null || missing+=" $2"
}
# all_there SCRIPT: ends it with the names of the packages when something is missing.
all_there() {
  [ -z "$missing" ] || { echo "$1: install with apt-get:$missing" >&2; exit 1; }
}

# build TARGET ARGUMENT...: cargo for a target. From rustup where it has the target, otherwise from the sources of the Rust
# library of a distribution (Debian: rustc-web, cargo-web, rust-web-src), linked by lld.
#
# Without an operating system it is built for size, and the overflow checks of the language are off: the crates name every
# checked or wrapping operation (clippy::arithmetic_side_effects), and what is left of them, in counters of the standard
# library, is only removed by an optimiser that looks further than this one. The link-time proof has them on.
build() {
  local target=$1 level=3 checks=true std=core linker
  shift
  case $target in *-none-*) level=z checks=false ;; esac
  local cargo=(cargo)
  if ! { command -v rustup >/dev/null && rustup target add "$target" >/dev/null 2>&1; }; then
    linker=CARGO_TARGET_$(tr 'a-z-' 'A-Z_' <<<"$target")_LINKER
    case $target in
      *linux*) std=std,panic_abort linker=RK_NO_LINKER ;;
      *) needs ld.lld lld ;;
    esac
    [ -d "$(/usr/bin/rustc --print sysroot 2>/dev/null)/lib/rustlib/src" ] ||
      [ -d /usr/lib/rustlib/src/rust/library ] || missing+=" rustc-web cargo-web rust-web-src"
    all_there "rustup has no $target"
    cargo=(env RUSTC_BOOTSTRAP=1 "PATH=/usr/bin:$PATH" "$linker=ld.lld" /usr/bin/cargo -Z "build-std=$std")
  fi
  CARGO_PROFILE_RELEASE_OPT_LEVEL=$level CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS=$checks "${cargo[@]}" rustc --quiet --release --target "$target" \
    --target-dir "$out" "$@"
}

# library TARGET FEATURES: the C library for a target, with the policies that are named and with packs; where it is. What
# a program does not call, its linker leaves out.
library() {
  build "$1" -p regelkern-c --crate-type staticlib --no-default-features --features "pack,$2"
  mkdir -p "$out/$1/with-$2"
  cp "$out/$1/release/libregelkern.a" "$out/$1/with-$2/libregelkern.a"
  echo "$out/$1/with-$2/libregelkern.a"
}

# exports LIBRARY: the functions of the interface.
exports() {
  nm --defined-only "$1" 2>/dev/null | awk '$2 == "T" && $3 ~ /^rk_/ { print $3 }' | sort -u
}

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

# section PROGRAM NAME...: the bytes of some sections together.
section() {
  local program=$1
  shift
  readelf --sections --wide "$program" | tr -d '[]' |
    awk -v names=" $* " 'index(names, " " $2 " ") { sum += sprintf("%d", "0x" $6) } END { print sum + 0 }'
}

# stack_of PROGRAM: the bytes of stack of each function of the interface, and of `reset`.
stack_of() {
  {
    arm-none-eabi-objdump -d --no-show-raw-insn "$1"
    arm-none-eabi-objdump -s -j .rodata "$1"
  } | awk -f bindings/gateway/stack.awk
}
