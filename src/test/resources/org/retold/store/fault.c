/* Makes the k-th act on the file system fail, from then on or once, for files whose path holds a given word. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static volatile long countdown = -1;
static volatile int failure = EIO;
static volatile int lasting = 0;
static volatile long seen = 0;

/* k < 0 lets everything pass and returns how many acts there were since the last call */
long fault_arm(long k, int error, int last)
{
    long before = seen;
    seen = 0;
    failure = error;
    lasting = last;
    countdown = k;
    return before;
}

static int concerns(const char *path)
{
    return path && strstr(path, "faulty");
}

static int descriptor_concerns(int fd)
{
    char name[64], path[PATH_MAX];
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(name, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return concerns(path);
}

static int fails(void)
{
    seen++;
    if (countdown < 0) return 0;
    if (countdown > 0) { countdown--; return 0; }
    if (!lasting) countdown = -1;
    errno = failure;
    return 1;
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *) dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size)
{
    REAL(write);
    if (descriptor_concerns(fd) && fails()) { int e = errno; if (size > 1) real(fd, data, size / 2); errno = e; return -1; }
    return real(fd, data, size);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at)
{
    REAL(pwrite64);
    if (descriptor_concerns(fd) && fails()) { int e = errno; if (size > 1) real(fd, data, size / 2, at); errno = e; return -1; }
    return real(fd, data, size, at);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
    REAL(pwrite);
    if (descriptor_concerns(fd) && fails()) { int e = errno; if (size > 1) real(fd, data, size / 2, at); errno = e; return -1; }
    return real(fd, data, size, at);
}
int fsync(int fd) { REAL(fsync); return descriptor_concerns(fd) && fails() ? -1 : real(fd); }
int fdatasync(int fd) { REAL(fdatasync); return descriptor_concerns(fd) && fails() ? -1 : real(fd); }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); return descriptor_concerns(fd) && fails() ? -1 : real(fd, size); }
int ftruncate(int fd, off_t size) { REAL(ftruncate); return descriptor_concerns(fd) && fails() ? -1 : real(fd, size); }
int unlink(const char *path) { REAL(unlink); return concerns(path) && fails() ? -1 : real(path); }
int rename(const char *from, const char *to) { REAL(rename); return (concerns(from) || concerns(to)) && fails() ? -1 : real(from, to); }
int open64(const char *path, int flags, ...)
{
    REAL(open64);
    mode_t mode = 0;
    if (flags & O_CREAT) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }
    return (flags & O_CREAT) && concerns(path) && fails() ? -1 : real(path, flags, mode);
}
int open(const char *path, int flags, ...)
{
    REAL(open);
    mode_t mode = 0;
    if (flags & O_CREAT) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }
    return (flags & O_CREAT) && concerns(path) && fails() ? -1 : real(path, flags, mode);
}
