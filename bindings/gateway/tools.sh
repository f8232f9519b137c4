# What the scripts of this folder share: where things are, what must be installed, how to build for a target. Sourced from
# the root of the repository.
# shellcheck shell=bash disable=SC2034 # the variables are used where this is sourced

out=target/gateway
digest=bindings/gateway/digest
firmware=bindings/gateway/firmware
mkdir -p "$out"

# The policies beside TBHF21, which is always there: features of the C library that are features of the core.
policies=$(sed -n 's/^\([a-z0-9]*\) = \["kernel\/.*/\1/p' bindings/c/Cargo.toml | grep -v '^texts$' | paste -sd,)

# A Cortex-M program without an operating system; the caller adds the memory, `flash` and `ram`.
cortex_m=(-std=c99 -Wall -Wextra -Werror -mthumb -Os -nostartfiles -Wl,--gc-sections -Wl,-z,noexecstack
  -Wl,--no-warn-rwx-segments -T "$digest/callers/cortex-m.ld" -I include)

# Files and output of the machine without an operating system are those of this one.
semihosting=(-nographic -semihosting-config "enable=on,target=native" -kernel)

missing=
# needs PROGRAM PACKAGES
needs() {
  command -v "$1" >/dev/null || missing+=" $2"
}
# all_there SCRIPT: ends it with the names of the packages when something is missing.
all_there() {
  [ -z "$missing" ] || { echo "$1: install with apt-get:$missing" >&2; exit 1; }
}

# build TARGET LEVEL ARGUMENT...: cargo for a target, at an optimisation level. From rustup where it has the target,
# otherwise from the sources of the Rust library of a distribution, linked by lld.
build() {
  local target=$1 level=$2 std=core linker
  shift 2
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
  CARGO_PROFILE_RELEASE_OPT_LEVEL=$level "${cargo[@]}" rustc --quiet --release --target "$target" \
    --target-dir "$out" "$@"
}

# library TARGET LEVEL FEATURES: the C library for a target, with the policies that are named; where it is.
library() {
  build "$1" "$2" -p regelkern-c --crate-type staticlib --no-default-features --features "$3"
  mkdir -p "$out/$1/with-$3"
  cp "$out/$1/release/libregelkern.a" "$out/$1/with-$3/libregelkern.a"
  echo "$out/$1/with-$3/libregelkern.a"
}
