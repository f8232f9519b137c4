/*
 * The start of a C program on a Cortex-M without an operating system, with the C library's files and output going
 * through semihosting (newlib, rdimon.specs).
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

extern char stack_top[], data_load[], data_start[], data_end[], bss_start[], bss_end[];
extern int main(void);
extern void initialise_monitor_handles(void);

void reset(void) {
#ifdef __ARM_FP
  /* The compiler keeps numbers in registers of the floating-point unit, which is off at first. */
  *(volatile uint32_t *)0xe000ed88 |= UINT32_C(0xf) << 20;
#endif
  memcpy(data_start, data_load, (size_t)(data_end - data_start));
  memset(bss_start, 0, (size_t)(bss_end - bss_start));
  initialise_monitor_handles();
  exit(main());
}

/* A fault of the processor: an access that is not aligned, an instruction that it does not have, a wrong address. */
static void fault(void) { _Exit(3); }

__attribute__((section(".vectors"), used)) static void (*const vectors[])(void) = {
    (void (*)(void))(uintptr_t)stack_top, reset, fault, fault, fault, fault, fault};

/* Called by the C library at the beginning and end of a program; there is nothing to be done. */
void _init(void) {}
void _fini(void) {}
