/*
A drive that fails, below SQLite and Python alike: to be preloaded (LD_PRELOAD), and armed from within by ctypes.

Calls that touch files under one folder are counted. The n-th fails with the errno that was asked for, once or from
then on; or the process is killed just before it, or in the middle of it; or nothing fails and they are only counted.
A write that meets a full drive first takes half of its bytes, as a real one does.
*/
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { ONCE = 0, LASTING = 1, KILL_BEFORE = 2, KILL_AMID = 3 };
enum { CHANGES = 1, READS = 2, LOCKS = 4 };

#define MOST_FILES 4096
#define MOST_CALLS 4096

static char root[PATH_MAX];
static size_t root_length;
static long calls, at, hits;
static int error_number, mode, kinds;
static int full_now; /* the first half of a write was taken: the next one meets the full drive */
static char watched[MOST_FILES];
static char log_of_calls[64];
static const char *names[MOST_CALLS]; /* of the calls since it was armed */

#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name); real; })

void fault_watch(const char *folder) {
    root_length = strlen(folder);
    memcpy(root, folder, root_length + 1);
}

void fault_arm(long n, int number, int how, int which) {
    calls = hits = 0;
    at = n;
    error_number = number;
    mode = how;
    kinds = which;
    full_now = 0;
    log_of_calls[0] = 0;
}

long fault_disarm(void) { long were = calls; at = 0; kinds = 0; full_now = 0; return were; }
long fault_hits(void) { return hits; }
const char *fault_where(void) { return log_of_calls; }
const char *fault_name(long n) { return n > 0 && n <= MOST_CALLS && names[n - 1] ? names[n - 1] : ""; }

static int under(int folder, const char *path) {
    if (!root_length || !path) return 0;
    char whole[PATH_MAX * 2];
    if (path[0] != '/') {
        if (folder == AT_FDCWD) {
            if (!getcwd(whole, PATH_MAX)) return 0;
        } else {
            char link[64];
            snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
            ssize_t length = readlink(link, whole, PATH_MAX - 1);
            if (length < 0) return 0;
            whole[length] = 0;
        }
        strncat(whole, "/", 2);
        strncat(whole, path, PATH_MAX - 1);
        path = whole;
    }
    return !strncmp(path, root, root_length);
}

static int is_watched(int fd) { return fd >= 0 && fd < MOST_FILES && watched[fd]; }

/* Whether this call is to fail. */
static void die(void);

static int fails(const char *name, int kind) {
    if (!(kinds & kind) || !kinds) return 0;
    if (calls < MOST_CALLS) names[calls] = name;
    calls++;
    if (!at || calls < at) return 0;
    if (calls > at && mode != LASTING) return 0;
    if (!hits++) snprintf(log_of_calls, sizeof log_of_calls, "%s #%ld", name, calls);
    if (mode == KILL_BEFORE) die();
    return 1;
}

static void die(void) { kill(getpid(), SIGKILL); pause(); }

static int refuse(void) {
    if (mode == KILL_AMID) die(); /* there is no middle */
    errno = error_number;
    return -1;
}

static int opened(int fd, int folder, const char *path) {
    if (fd >= 0 && fd < MOST_FILES) watched[fd] = under(folder, path);
    return fd;
}

#define MODE_OF(flags) mode_t rights = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list list; va_start(list, flags); rights = va_arg(list, mode_t); va_end(list); }
#define CHANGING(flags) ((flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)))
#define OPEN(name) int name(const char *path, int flags, ...) { \
    MODE_OF(flags) \
    if (under(AT_FDCWD, path) && fails("open", CHANGING(flags) ? CHANGES : READS)) return refuse(); \
    return opened(REAL(name)(path, flags, rights), AT_FDCWD, path); }
#define OPENAT(name) int name(int folder, const char *path, int flags, ...) { \
    MODE_OF(flags) \
    if (under(folder, path) && fails("open", CHANGING(flags) ? CHANGES : READS)) return refuse(); \
    return opened(REAL(name)(folder, path, flags, rights), folder, path); }
OPEN(open) OPEN(open64) OPENAT(openat) OPENAT(openat64)

int close(int fd) {
    if (fd >= 0 && fd < MOST_FILES) watched[fd] = 0;
    return REAL(close)(fd);
}

/* How much of a write is to be done before it fails; -1: all of it. */
static ssize_t part(const char *name, int fd, size_t size) {
    if (!is_watched(fd)) return -1;
    if (full_now) { full_now = 0; return 0; }
    if (!fails(name, CHANGES)) return -1;
    if (mode == KILL_AMID) return (ssize_t)(size / 2);
    if ((error_number == ENOSPC || error_number == EDQUOT) && hits == 1 && size > 1) {
        full_now = mode == ONCE;
        return (ssize_t)(size / 2);
    }
    return 0;
}

static ssize_t torn(ssize_t done) {
    if (mode == KILL_AMID) die();
    return done;
}

ssize_t write(int fd, const void *data, size_t size) {
    ssize_t some = part("write", fd, size);
    if (some == 0) return refuse();
    if (some < 0) return REAL(write)(fd, data, size);
    return torn(REAL(write)(fd, data, (size_t)some));
}

#define PWRITE(name, offset_t) ssize_t name(int fd, const void *data, size_t size, offset_t place) { \
    ssize_t some = part("pwrite", fd, size); \
    if (some == 0) return refuse(); \
    if (some < 0) return REAL(name)(fd, data, size, place); \
    return torn(REAL(name)(fd, data, (size_t)some, place)); }
PWRITE(pwrite, off_t) PWRITE(pwrite64, off64_t)

#define PREAD(name, offset_t) ssize_t name(int fd, void *data, size_t size, offset_t place) { \
    if (is_watched(fd) && fails("pread", READS)) return refuse(); \
    return REAL(name)(fd, data, size, place); }
PREAD(pread, off_t) PREAD(pread64, off64_t)

ssize_t read(int fd, void *data, size_t size) {
    if (is_watched(fd) && fails("read", READS)) return refuse();
    return REAL(read)(fd, data, size);
}

#define ON_FILE(name, ...) \
    if (is_watched(fd) && fails(#name, CHANGES)) return refuse(); \
    return REAL(name)(fd, ##__VA_ARGS__);
int fsync(int fd) { ON_FILE(fsync) }
int fdatasync(int fd) { ON_FILE(fdatasync) }
int ftruncate(int fd, off_t length) { ON_FILE(ftruncate, length) }
int ftruncate64(int fd, off64_t length) { ON_FILE(ftruncate64, length) }

#define ON_PATH(name, folder, path, ...) \
    if (under(folder, path) && fails(#name, CHANGES)) { if (mode == KILL_AMID) REAL(name)(__VA_ARGS__); return refuse(); } \
    return REAL(name)(__VA_ARGS__);
int rename(const char *from, const char *to) { ON_PATH(rename, AT_FDCWD, to, from, to) }
int renameat(int a, const char *from, int b, const char *to) { ON_PATH(renameat, b, to, a, from, b, to) }
int unlink(const char *path) { ON_PATH(unlink, AT_FDCWD, path, path) }
int unlinkat(int folder, const char *path, int flags) { ON_PATH(unlinkat, folder, path, folder, path, flags) }
int mkdir(const char *path, mode_t rights) { ON_PATH(mkdir, AT_FDCWD, path, path, rights) }
int rmdir(const char *path) { ON_PATH(rmdir, AT_FDCWD, path, path) }

int flock(int fd, int operation) {
    if (is_watched(fd) && fails("flock", LOCKS)) return refuse();
    return REAL(flock)(fd, operation);
}

#define FCNTL(name) int name(int fd, int command, ...) { \
    va_list list; va_start(list, command); void *argument = va_arg(list, void *); va_end(list); \
    if ((command == F_SETLK || command == F_SETLKW) && is_watched(fd) && fails("fcntl", LOCKS)) return refuse(); \
    return REAL(name)(fd, command, argument); }
FCNTL(fcntl) FCNTL(fcntl64)
