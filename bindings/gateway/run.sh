#!/usr/bin/env bash
# Everything about gateways: the same answers on seven targets, firmware that sends its messages, and what the library takes
# of a small processor. Needs, of Debian:
#   apt-get install --no-install-recommends gcc-arm-none-eabi libnewlib-arm-none-eabi gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf \
#     gcc-aarch64-linux-gnu libc6-dev-arm64-cross gcc-arm-linux-gnueabihf libc6-dev-armhf-cross gcc-s390x-linux-gnu \
#     libc6-dev-s390x-cross lld qemu-user qemu-system-arm qemu-system-misc
# and rustup, or rustc-web cargo-web rust-web-src. What is missing it says by name.
set -euo pipefail
cd "$(dirname "$0")"
./targets.sh
./budgets.sh
