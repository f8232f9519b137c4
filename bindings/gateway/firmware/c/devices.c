/*
 * The devices of the gateway, played by semihosting, and the start of the program.
 */
#include "devices.h"

#include <string.h>

enum { SYS_OPEN = 0x01, SYS_WRITE = 0x05, SYS_READ = 0x06, SYS_SEEK = 0x0a, SYS_EXIT_EXTENDED = 0x20 };
enum { MODE_READ = 1, MODE_CHANGE = 3, MODE_WRITE = 4, MODE_CREATE = 7 };

static int32_t flash, radio, modem;

static int32_t call(int32_t operation, const void *arguments) {
  register int32_t r0 __asm__("r0") = operation;
  register const void *r1 __asm__("r1") = arguments;
  __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
  return r0;
}

static int32_t open_file(const char *name, uint32_t mode) {
  struct { const char *name; uint32_t mode, length; } arguments = {name, mode, (uint32_t)strlen(name)};
  return call(SYS_OPEN, &arguments);
}

/* How many bytes are left undone. */
static int32_t transfer(int32_t operation, int32_t file, const void *bytes, uint32_t count) {
  struct { int32_t file; const void *bytes; uint32_t count; } arguments = {file, bytes, count};
  return call(operation, &arguments);
}

static int seek(uint32_t offset) {
  struct { int32_t file; uint32_t offset; } arguments = {flash, offset};
  return call(SYS_SEEK, &arguments) == 0;
}

int devices_open(void) {
  radio = open_file("readings.txt", MODE_READ);
  modem = open_file(":tt", MODE_WRITE);
  flash = open_file("flash.bin", MODE_CHANGE);
  if (flash < 0) {
    flash = open_file("flash.bin", MODE_CREATE);
    if (flash < 0 || !flash_erase(0) || !flash_erase(FLASH_PAGE)) return 0;
  }
  return radio >= 0 && modem >= 0;
}

int flash_read(uint32_t offset, uint8_t *bytes, uint32_t count) {
  return seek(offset) && transfer(SYS_READ, flash, bytes, count) == 0;
}

int flash_write(uint32_t offset, const uint8_t *bytes, uint32_t count) {
  return seek(offset) && transfer(SYS_WRITE, flash, bytes, count) == 0;
}

int flash_erase(uint32_t offset) {
  uint8_t erased[64];
  uint32_t done;
  memset(erased, 0xff, sizeof erased);
  for (done = 0; done < FLASH_PAGE; done += sizeof erased) {
    if (!flash_write(offset + done, erased, sizeof erased)) return 0;
  }
  return 1;
}

int radio_byte(void) {
  uint8_t byte;
  return transfer(SYS_READ, radio, &byte, 1) == 0 ? byte : -1;
}

void modem_write(const char *text, uint32_t count) { transfer(SYS_WRITE, modem, text, count); }

extern char stack_top[], data_load[], data_start[], data_end[], bss_start[], bss_end[];
extern int main(void);

static void leave(uint32_t status) {
  /* 0x20026: the application ended. */
  struct { uint32_t reason, status; } arguments = {0x20026, status};
  call(SYS_EXIT_EXTENDED, &arguments);
}

void reset(void) {
  memcpy(data_start, data_load, (size_t)(data_end - data_start));
  memset(bss_start, 0, (size_t)(bss_end - bss_start));
  leave((uint32_t)main());
}

/* A fault of the processor. */
static void fault(void) { leave(3); }

__attribute__((section(".vectors"), used)) static void (*const vectors[])(void) = {
    (void (*)(void))(uintptr_t)stack_top, reset, fault, fault, fault, fault, fault};
