/*
 * Stands between tests/c/doors.c and the heap: while a function of the library is at work, asking for memory or giving it
 * back is the end of the program. Linked into it; glibc has the functions under other names.
 */
#include <stddef.h>
#include <stdlib.h>

extern volatile int in_the_library;

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *memory);

static void outside_only(void) {
  if (in_the_library) abort();
}

void *malloc(size_t size) {
  outside_only();
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  outside_only();
  return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
  outside_only();
  return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
  outside_only();
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  outside_only();
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  outside_only();
  *memory = __libc_memalign(alignment, size);
  return *memory == NULL;
}

void free(void *memory) {
  outside_only();
  __libc_free(memory);
}
