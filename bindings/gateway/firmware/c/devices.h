/*
 * The devices of the gateway. Semihosting stands for the radio, the flash memory and the modem, so that it runs under
 * QEMU; on a device, put its drivers in the place of devices.c.
 */
#ifndef DEVICES_H
#define DEVICES_H

#include <stdint.h>

#define FLASH_PAGE 1024

/* Opens the devices. Each function returns 0 when a device fails. */
int devices_open(void);

/* Two pages of flash memory, offset by offset. */
int flash_read(uint32_t offset, uint8_t *bytes, uint32_t count);
int flash_write(uint32_t offset, const uint8_t *bytes, uint32_t count);
int flash_erase(uint32_t offset);

/* The next byte that the measuring devices send; negative when there are no more. */
int radio_byte(void);

/* Sends text to the claims side. */
void modem_write(const char *text, uint32_t count);

#endif
