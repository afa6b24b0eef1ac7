// Generated from native/tables by scripts/generate.mjs. Do not edit.
/** A parameter: its name, its kind (native/common/parameters.h), its C type, and the memory that it measures. */
export interface Parameter {
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  readonly of?: readonly string[];
}

/** Every call's section, prototype and parameters, by C header. */
export const parameters: Record<string, Record<string, { readonly section: number; readonly prototype: string; readonly parameters: readonly Parameter[] }>> = {
  "arpa/inet": {
    inet_addr: {
      section: 3,
      prototype: "in_addr_t inet_addr(const char *cp)",
      parameters: [{ name: "cp", kind: "text", type: "const char *" }],
    },
    inet_aton: {
      section: 3,
      prototype: "int inet_aton(const char *cp, struct in_addr *inp)",
      parameters: [{ name: "cp", kind: "text", type: "const char *" }, { name: "inp", kind: "struct", type: "struct in_addr *" }],
    },
    inet_ntoa: {
      section: 3,
      prototype: "char *inet_ntoa(struct in_addr in)",
      parameters: [{ name: "in", kind: "value", type: "struct in_addr" }],
    },
    inet_pton: {
      section: 3,
      prototype: "int inet_pton(int af, const char *src, void *dst)",
      parameters: [{ name: "af", kind: "int", type: "int" }, { name: "src", kind: "text", type: "const char *" }, { name: "dst", kind: "out", type: "void *" }],
    },
    inet_ntop: {
      section: 3,
      prototype: "const char *inet_ntop(int af, const void *src, char *dst, socklen_t size)",
      parameters: [{ name: "af", kind: "int", type: "int" }, { name: "src", kind: "out", type: "const void *" }, { name: "dst", kind: "outOrNull", type: "char *" }, { name: "size", kind: "length", type: "socklen_t", of: ["dst"] }],
    },
  },
  "fcntl": {
    fcntl: {
      section: 2,
      prototype: "int fcntl(int fd, int cmd, ...)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "cmd", kind: "int", type: "int" }, { name: "...", kind: "rest", type: "..." }],
    },
    open: {
      section: 2,
      prototype: "int open(const char *pathname, int flags, ...)",
      parameters: [{ name: "pathname", kind: "text", type: "const char *" }, { name: "flags", kind: "int", type: "int" }, { name: "...", kind: "rest", type: "..." }],
    },
  },
  "netinet/in": {
    htonl: {
      section: 3,
      prototype: "uint32_t htonl(uint32_t hostlong)",
      parameters: [{ name: "hostlong", kind: "int", type: "uint32_t" }],
    },
    htons: {
      section: 3,
      prototype: "uint16_t htons(uint16_t hostshort)",
      parameters: [{ name: "hostshort", kind: "int", type: "uint16_t" }],
    },
    ntohl: {
      section: 3,
      prototype: "uint32_t ntohl(uint32_t netlong)",
      parameters: [{ name: "netlong", kind: "int", type: "uint32_t" }],
    },
    ntohs: {
      section: 3,
      prototype: "uint16_t ntohs(uint16_t netshort)",
      parameters: [{ name: "netshort", kind: "int", type: "uint16_t" }],
    },
    IN6_IS_ADDR_UNSPECIFIED: {
      section: 3,
      prototype: "int IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_LOOPBACK: {
      section: 3,
      prototype: "int IN6_IS_ADDR_LOOPBACK(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_MULTICAST: {
      section: 3,
      prototype: "int IN6_IS_ADDR_MULTICAST(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_LINKLOCAL: {
      section: 3,
      prototype: "int IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_SITELOCAL: {
      section: 3,
      prototype: "int IN6_IS_ADDR_SITELOCAL(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_V4MAPPED: {
      section: 3,
      prototype: "int IN6_IS_ADDR_V4MAPPED(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_V4COMPAT: {
      section: 3,
      prototype: "int IN6_IS_ADDR_V4COMPAT(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_MC_NODELOCAL: {
      section: 3,
      prototype: "int IN6_IS_ADDR_MC_NODELOCAL(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_MC_LINKLOCAL: {
      section: 3,
      prototype: "int IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_MC_SITELOCAL: {
      section: 3,
      prototype: "int IN6_IS_ADDR_MC_SITELOCAL(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_MC_ORGLOCAL: {
      section: 3,
      prototype: "int IN6_IS_ADDR_MC_ORGLOCAL(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_IS_ADDR_MC_GLOBAL: {
      section: 3,
      prototype: "int IN6_IS_ADDR_MC_GLOBAL(const struct in6_addr *a)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }],
    },
    IN6_ARE_ADDR_EQUAL: {
      section: 3,
      prototype: "int IN6_ARE_ADDR_EQUAL(const struct in6_addr *a, const struct in6_addr *b)",
      parameters: [{ name: "a", kind: "struct", type: "const struct in6_addr *" }, { name: "b", kind: "struct", type: "const struct in6_addr *" }],
    },
  },
  "signal": {
    signal: {
      section: 2,
      prototype: "sighandler_t signal(int signum, sighandler_t handler)",
      parameters: [{ name: "signum", kind: "int", type: "int" }, { name: "handler", kind: "handler", type: "sighandler_t" }],
    },
    sigaction: {
      section: 2,
      prototype: "int sigaction(int signum, const struct sigaction *act, struct sigaction *oldact)",
      parameters: [{ name: "signum", kind: "int", type: "int" }, { name: "act", kind: "sigactionOrNull", type: "const struct sigaction *" }, { name: "oldact", kind: "sigactionOrNull", type: "struct sigaction *" }],
    },
    siginterrupt: {
      section: 3,
      prototype: "int siginterrupt(int sig, int flag)",
      parameters: [{ name: "sig", kind: "int", type: "int" }, { name: "flag", kind: "int", type: "int" }],
    },
    sigemptyset: {
      section: 3,
      prototype: "int sigemptyset(sigset_t *set)",
      parameters: [{ name: "set", kind: "struct", type: "sigset_t *" }],
    },
    sigfillset: {
      section: 3,
      prototype: "int sigfillset(sigset_t *set)",
      parameters: [{ name: "set", kind: "struct", type: "sigset_t *" }],
    },
    sigaddset: {
      section: 3,
      prototype: "int sigaddset(sigset_t *set, int signum)",
      parameters: [{ name: "set", kind: "struct", type: "sigset_t *" }, { name: "signum", kind: "int", type: "int" }],
    },
    sigdelset: {
      section: 3,
      prototype: "int sigdelset(sigset_t *set, int signum)",
      parameters: [{ name: "set", kind: "struct", type: "sigset_t *" }, { name: "signum", kind: "int", type: "int" }],
    },
    sigismember: {
      section: 3,
      prototype: "int sigismember(const sigset_t *set, int signum)",
      parameters: [{ name: "set", kind: "struct", type: "const sigset_t *" }, { name: "signum", kind: "int", type: "int" }],
    },
    sigprocmask: {
      section: 2,
      prototype: "int sigprocmask(int how, const sigset_t *set, sigset_t *oldset)",
      parameters: [{ name: "how", kind: "int", type: "int" }, { name: "set", kind: "structOrNull", type: "const sigset_t *" }, { name: "oldset", kind: "structOrNull", type: "sigset_t *" }],
    },
    sigpending: {
      section: 2,
      prototype: "int sigpending(sigset_t *set)",
      parameters: [{ name: "set", kind: "struct", type: "sigset_t *" }],
    },
    sigsuspend: {
      section: 2,
      prototype: "int sigsuspend(const sigset_t *mask)",
      parameters: [{ name: "mask", kind: "struct", type: "const sigset_t *" }],
    },
    kill: {
      section: 2,
      prototype: "int kill(pid_t pid, int sig)",
      parameters: [{ name: "pid", kind: "int", type: "pid_t" }, { name: "sig", kind: "int", type: "int" }],
    },
    raise: {
      section: 3,
      prototype: "int raise(int sig)",
      parameters: [{ name: "sig", kind: "int", type: "int" }],
    },
  },
  "spawn": {
    posix_spawn_file_actions_init: {
      section: 3,
      prototype: "int posix_spawn_file_actions_init(posix_spawn_file_actions_t *file_actions)",
      parameters: [{ name: "file_actions", kind: "exact", type: "posix_spawn_file_actions_t *" }],
    },
    posix_spawn_file_actions_destroy: {
      section: 3,
      prototype: "int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *file_actions)",
      parameters: [{ name: "file_actions", kind: "object", type: "posix_spawn_file_actions_t *" }],
    },
    posix_spawn_file_actions_addclose: {
      section: 3,
      prototype: "int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *file_actions, int fd)",
      parameters: [{ name: "file_actions", kind: "object", type: "posix_spawn_file_actions_t *" }, { name: "fd", kind: "int", type: "int" }],
    },
    posix_spawn_file_actions_adddup2: {
      section: 3,
      prototype: "int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *file_actions, int fd, int newfd)",
      parameters: [{ name: "file_actions", kind: "object", type: "posix_spawn_file_actions_t *" }, { name: "fd", kind: "int", type: "int" }, { name: "newfd", kind: "int", type: "int" }],
    },
    posix_spawn_file_actions_addopen: {
      section: 3,
      prototype: "int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *file_actions, int fd, const char *path, int oflag, mode_t mode)",
      parameters: [{ name: "file_actions", kind: "object", type: "posix_spawn_file_actions_t *" }, { name: "fd", kind: "int", type: "int" }, { name: "path", kind: "text", type: "const char *" }, { name: "oflag", kind: "int", type: "int" }, { name: "mode", kind: "mode", type: "mode_t" }],
    },
    posix_spawn_file_actions_addchdir_np: {
      section: 3,
      prototype: "int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *file_actions, const char *path)",
      parameters: [{ name: "file_actions", kind: "object", type: "posix_spawn_file_actions_t *" }, { name: "path", kind: "text", type: "const char *" }],
    },
    posix_spawnattr_init: {
      section: 3,
      prototype: "int posix_spawnattr_init(posix_spawnattr_t *attr)",
      parameters: [{ name: "attr", kind: "exact", type: "posix_spawnattr_t *" }],
    },
    posix_spawnattr_destroy: {
      section: 3,
      prototype: "int posix_spawnattr_destroy(posix_spawnattr_t *attr)",
      parameters: [{ name: "attr", kind: "object", type: "posix_spawnattr_t *" }],
    },
    posix_spawnattr_setflags: {
      section: 3,
      prototype: "int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags)",
      parameters: [{ name: "attr", kind: "object", type: "posix_spawnattr_t *" }, { name: "flags", kind: "int", type: "short" }],
    },
    posix_spawnattr_getflags: {
      section: 3,
      prototype: "int posix_spawnattr_getflags(const posix_spawnattr_t *attr, short *flags)",
      parameters: [{ name: "attr", kind: "object", type: "const posix_spawnattr_t *" }, { name: "flags", kind: "exact", type: "short *" }],
    },
    posix_spawnattr_setpgroup: {
      section: 3,
      prototype: "int posix_spawnattr_setpgroup(posix_spawnattr_t *attr, pid_t pgroup)",
      parameters: [{ name: "attr", kind: "object", type: "posix_spawnattr_t *" }, { name: "pgroup", kind: "int", type: "pid_t" }],
    },
    posix_spawnattr_getpgroup: {
      section: 3,
      prototype: "int posix_spawnattr_getpgroup(const posix_spawnattr_t *attr, pid_t *pgroup)",
      parameters: [{ name: "attr", kind: "object", type: "const posix_spawnattr_t *" }, { name: "pgroup", kind: "exact", type: "pid_t *" }],
    },
    posix_spawnattr_getsigmask: {
      section: 3,
      prototype: "int posix_spawnattr_getsigmask(const posix_spawnattr_t *attr, sigset_t *set)",
      parameters: [{ name: "attr", kind: "object", type: "const posix_spawnattr_t *" }, { name: "set", kind: "exact", type: "sigset_t *" }],
    },
    posix_spawnattr_setsigmask: {
      section: 3,
      prototype: "int posix_spawnattr_setsigmask(posix_spawnattr_t *attr, const sigset_t *set)",
      parameters: [{ name: "attr", kind: "object", type: "posix_spawnattr_t *" }, { name: "set", kind: "exact", type: "const sigset_t *" }],
    },
    posix_spawnattr_getsigdefault: {
      section: 3,
      prototype: "int posix_spawnattr_getsigdefault(const posix_spawnattr_t *attr, sigset_t *set)",
      parameters: [{ name: "attr", kind: "object", type: "const posix_spawnattr_t *" }, { name: "set", kind: "exact", type: "sigset_t *" }],
    },
    posix_spawnattr_setsigdefault: {
      section: 3,
      prototype: "int posix_spawnattr_setsigdefault(posix_spawnattr_t *attr, const sigset_t *set)",
      parameters: [{ name: "attr", kind: "object", type: "posix_spawnattr_t *" }, { name: "set", kind: "exact", type: "const sigset_t *" }],
    },
    posix_spawn: {
      section: 3,
      prototype: "int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[], char *const envp[])",
      parameters: [{ name: "pid", kind: "cellOrNull", type: "pid_t *" }, { name: "path", kind: "text", type: "const char *" }, { name: "file_actions", kind: "objectOrNull", type: "const posix_spawn_file_actions_t *" }, { name: "attrp", kind: "objectOrNull", type: "const posix_spawnattr_t *" }, { name: "argv", kind: "strings", type: "char *const" }, { name: "envp", kind: "stringsOrNull", type: "char *const" }],
    },
    posix_spawnp: {
      section: 3,
      prototype: "int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[], char *const envp[])",
      parameters: [{ name: "pid", kind: "cellOrNull", type: "pid_t *" }, { name: "file", kind: "text", type: "const char *" }, { name: "file_actions", kind: "objectOrNull", type: "const posix_spawn_file_actions_t *" }, { name: "attrp", kind: "objectOrNull", type: "const posix_spawnattr_t *" }, { name: "argv", kind: "strings", type: "char *const" }, { name: "envp", kind: "stringsOrNull", type: "char *const" }],
    },
  },
  "stdio": {
    printf: {
      section: 3,
      prototype: "int printf(const char *format, ...)",
      parameters: [{ name: "format", kind: "format", type: "const char *" }, { name: "...", kind: "rest", type: "..." }],
    },
    fprintf: {
      section: 3,
      prototype: "int fprintf(FILE *stream, const char *format, ...)",
      parameters: [{ name: "stream", kind: "stream", type: "FILE *" }, { name: "format", kind: "format", type: "const char *" }, { name: "...", kind: "rest", type: "..." }],
    },
    sprintf: {
      section: 3,
      prototype: "int sprintf(char *str, const char *format, ...)",
      parameters: [{ name: "str", kind: "out", type: "char *" }, { name: "format", kind: "format", type: "const char *" }, { name: "...", kind: "rest", type: "..." }],
    },
    snprintf: {
      section: 3,
      prototype: "int snprintf(char *str, size_t size, const char *format, ...)",
      parameters: [{ name: "str", kind: "outOrNull", type: "char *" }, { name: "size", kind: "length", type: "size_t", of: ["str"] }, { name: "format", kind: "format", type: "const char *" }, { name: "...", kind: "rest", type: "..." }],
    },
    puts: {
      section: 3,
      prototype: "int puts(const char *s)",
      parameters: [{ name: "s", kind: "text", type: "const char *" }],
    },
    fputs: {
      section: 3,
      prototype: "int fputs(const char *s, FILE *stream)",
      parameters: [{ name: "s", kind: "text", type: "const char *" }, { name: "stream", kind: "stream", type: "FILE *" }],
    },
    fputc: {
      section: 3,
      prototype: "int fputc(int c, FILE *stream)",
      parameters: [{ name: "c", kind: "character", type: "int" }, { name: "stream", kind: "stream", type: "FILE *" }],
    },
    putc: {
      section: 3,
      prototype: "int putc(int c, FILE *stream)",
      parameters: [{ name: "c", kind: "character", type: "int" }, { name: "stream", kind: "stream", type: "FILE *" }],
    },
    putchar: {
      section: 3,
      prototype: "int putchar(int c)",
      parameters: [{ name: "c", kind: "character", type: "int" }],
    },
    fgets: {
      section: 3,
      prototype: "char *fgets(char *s, int size, FILE *stream)",
      parameters: [{ name: "s", kind: "out", type: "char *" }, { name: "size", kind: "intLength", type: "int", of: ["s"] }, { name: "stream", kind: "stream", type: "FILE *" }],
    },
    fgetc: {
      section: 3,
      prototype: "int fgetc(FILE *stream)",
      parameters: [{ name: "stream", kind: "stream", type: "FILE *" }],
    },
    getc: {
      section: 3,
      prototype: "int getc(FILE *stream)",
      parameters: [{ name: "stream", kind: "stream", type: "FILE *" }],
    },
    getchar: {
      section: 3,
      prototype: "int getchar(void)",
      parameters: [],
    },
    fflush: {
      section: 3,
      prototype: "int fflush(FILE *stream)",
      parameters: [{ name: "stream", kind: "streamOrNull", type: "FILE *" }],
    },
    setvbuf: {
      section: 3,
      prototype: "int setvbuf(FILE *stream, char *buf, int mode, size_t size)",
      parameters: [{ name: "stream", kind: "stream", type: "FILE *" }, { name: "buf", kind: "outOrNull", type: "char *" }, { name: "mode", kind: "int", type: "int" }, { name: "size", kind: "lengthOrNull", type: "size_t", of: ["buf"] }],
    },
    setbuf: {
      section: 3,
      prototype: "void setbuf(FILE *stream, char *buf)",
      parameters: [{ name: "stream", kind: "stream", type: "FILE *" }, { name: "buf", kind: "outOrNull", type: "char *" }],
    },
    feof: {
      section: 3,
      prototype: "int feof(FILE *stream)",
      parameters: [{ name: "stream", kind: "stream", type: "FILE *" }],
    },
    ferror: {
      section: 3,
      prototype: "int ferror(FILE *stream)",
      parameters: [{ name: "stream", kind: "stream", type: "FILE *" }],
    },
    clearerr: {
      section: 3,
      prototype: "void clearerr(FILE *stream)",
      parameters: [{ name: "stream", kind: "stream", type: "FILE *" }],
    },
    fileno: {
      section: 3,
      prototype: "int fileno(FILE *stream)",
      parameters: [{ name: "stream", kind: "stream", type: "FILE *" }],
    },
    perror: {
      section: 3,
      prototype: "void perror(const char *s)",
      parameters: [{ name: "s", kind: "textOrNull", type: "const char *" }],
    },
  },
  "stdlib": {
    exit: {
      section: 3,
      prototype: "void exit(int status)",
      parameters: [{ name: "status", kind: "int", type: "int" }],
    },
    atexit: {
      section: 3,
      prototype: "int atexit(void (*function)(void))",
      parameters: [{ name: "function", kind: "function", type: "void (*)" }],
    },
    abort: {
      section: 3,
      prototype: "void abort(void)",
      parameters: [],
    },
    atoi: {
      section: 3,
      prototype: "int atoi(const char *nptr)",
      parameters: [{ name: "nptr", kind: "text", type: "const char *" }],
    },
    atol: {
      section: 3,
      prototype: "long atol(const char *nptr)",
      parameters: [{ name: "nptr", kind: "text", type: "const char *" }],
    },
    getenv: {
      section: 3,
      prototype: "char *getenv(const char *name)",
      parameters: [{ name: "name", kind: "text", type: "const char *" }],
    },
  },
  "string": {
    memset: {
      section: 3,
      prototype: "void *memset(void *s, int c, size_t n)",
      parameters: [{ name: "s", kind: "out", type: "void *" }, { name: "c", kind: "character", type: "int" }, { name: "n", kind: "length", type: "size_t", of: ["s"] }],
    },
    memcpy: {
      section: 3,
      prototype: "void *memcpy(void *dest, const void *src, size_t n)",
      parameters: [{ name: "dest", kind: "out", type: "void *" }, { name: "src", kind: "in", type: "const void *" }, { name: "n", kind: "length", type: "size_t", of: ["dest","src"] }],
    },
    memmove: {
      section: 3,
      prototype: "void *memmove(void *dest, const void *src, size_t n)",
      parameters: [{ name: "dest", kind: "out", type: "void *" }, { name: "src", kind: "in", type: "const void *" }, { name: "n", kind: "length", type: "size_t", of: ["dest","src"] }],
    },
    memcmp: {
      section: 3,
      prototype: "int memcmp(const void *s1, const void *s2, size_t n)",
      parameters: [{ name: "s1", kind: "in", type: "const void *" }, { name: "s2", kind: "in", type: "const void *" }, { name: "n", kind: "length", type: "size_t", of: ["s1","s2"] }],
    },
    strlen: {
      section: 3,
      prototype: "size_t strlen(const char *s)",
      parameters: [{ name: "s", kind: "in", type: "const char *" }],
    },
    strcpy: {
      section: 3,
      prototype: "char *strcpy(char *dest, const char *src)",
      parameters: [{ name: "dest", kind: "out", type: "char *" }, { name: "src", kind: "in", type: "const char *" }],
    },
    strncpy: {
      section: 3,
      prototype: "char *strncpy(char *dest, const char *src, size_t n)",
      parameters: [{ name: "dest", kind: "out", type: "char *" }, { name: "src", kind: "in", type: "const char *" }, { name: "n", kind: "length", type: "size_t", of: ["dest"] }],
    },
    strcat: {
      section: 3,
      prototype: "char *strcat(char *dest, const char *src)",
      parameters: [{ name: "dest", kind: "out", type: "char *" }, { name: "src", kind: "text", type: "const char *" }],
    },
    strncat: {
      section: 3,
      prototype: "char *strncat(char *dest, const char *src, size_t n)",
      parameters: [{ name: "dest", kind: "out", type: "char *" }, { name: "src", kind: "in", type: "const char *" }, { name: "n", kind: "int", type: "size_t" }],
    },
    strcmp: {
      section: 3,
      prototype: "int strcmp(const char *s1, const char *s2)",
      parameters: [{ name: "s1", kind: "text", type: "const char *" }, { name: "s2", kind: "text", type: "const char *" }],
    },
    strncmp: {
      section: 3,
      prototype: "int strncmp(const char *s1, const char *s2, size_t n)",
      parameters: [{ name: "s1", kind: "in", type: "const char *" }, { name: "s2", kind: "in", type: "const char *" }, { name: "n", kind: "int", type: "size_t" }],
    },
    strerror: {
      section: 3,
      prototype: "char *strerror(int errnum)",
      parameters: [{ name: "errnum", kind: "int", type: "int" }],
    },
  },
  "strings": {
    bzero: {
      section: 3,
      prototype: "void bzero(void *s, size_t n)",
      parameters: [{ name: "s", kind: "out", type: "void *" }, { name: "n", kind: "length", type: "size_t", of: ["s"] }],
    },
    bcopy: {
      section: 3,
      prototype: "void bcopy(const void *src, void *dest, size_t n)",
      parameters: [{ name: "src", kind: "in", type: "const void *" }, { name: "dest", kind: "out", type: "void *" }, { name: "n", kind: "length", type: "size_t", of: ["src","dest"] }],
    },
    bcmp: {
      section: 3,
      prototype: "int bcmp(const void *s1, const void *s2, size_t n)",
      parameters: [{ name: "s1", kind: "in", type: "const void *" }, { name: "s2", kind: "in", type: "const void *" }, { name: "n", kind: "length", type: "size_t", of: ["s1","s2"] }],
    },
    strcasecmp: {
      section: 3,
      prototype: "int strcasecmp(const char *s1, const char *s2)",
      parameters: [{ name: "s1", kind: "text", type: "const char *" }, { name: "s2", kind: "text", type: "const char *" }],
    },
    strncasecmp: {
      section: 3,
      prototype: "int strncasecmp(const char *s1, const char *s2, size_t n)",
      parameters: [{ name: "s1", kind: "in", type: "const char *" }, { name: "s2", kind: "in", type: "const char *" }, { name: "n", kind: "int", type: "size_t" }],
    },
  },
  "sys/select": {
    select: {
      section: 2,
      prototype: "int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)",
      parameters: [{ name: "nfds", kind: "int", type: "int" }, { name: "readfds", kind: "structOrNull", type: "fd_set *" }, { name: "writefds", kind: "structOrNull", type: "fd_set *" }, { name: "exceptfds", kind: "structOrNull", type: "fd_set *" }, { name: "timeout", kind: "structOrNull", type: "struct timeval *" }],
    },
    FD_ZERO: {
      section: 3,
      prototype: "void FD_ZERO(fd_set *set)",
      parameters: [{ name: "set", kind: "struct", type: "fd_set *" }],
    },
    FD_SET: {
      section: 3,
      prototype: "void FD_SET(int fd, fd_set *set)",
      parameters: [{ name: "fd", kind: "int", type: "int" }, { name: "set", kind: "struct", type: "fd_set *" }],
    },
    FD_CLR: {
      section: 3,
      prototype: "void FD_CLR(int fd, fd_set *set)",
      parameters: [{ name: "fd", kind: "int", type: "int" }, { name: "set", kind: "struct", type: "fd_set *" }],
    },
    FD_ISSET: {
      section: 3,
      prototype: "int FD_ISSET(int fd, fd_set *set)",
      parameters: [{ name: "fd", kind: "int", type: "int" }, { name: "set", kind: "struct", type: "fd_set *" }],
    },
  },
  "sys/socket": {
    socket: {
      section: 2,
      prototype: "int socket(int domain, int type, int protocol)",
      parameters: [{ name: "domain", kind: "int", type: "int" }, { name: "type", kind: "int", type: "int" }, { name: "protocol", kind: "int", type: "int" }],
    },
    bind: {
      section: 2,
      prototype: "int bind(int fd, const struct sockaddr *addr, socklen_t addrlen)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "addr", kind: "inOrNull", type: "const struct sockaddr *" }, { name: "addrlen", kind: "socklen", type: "socklen_t", of: ["addr"] }],
    },
    listen: {
      section: 2,
      prototype: "int listen(int fd, int backlog)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "backlog", kind: "int", type: "int" }],
    },
    accept: {
      section: 2,
      prototype: "int accept(int fd, struct sockaddr *addr, socklen_t *addrlen)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "addr", kind: "outOrNull", type: "struct sockaddr *" }, { name: "addrlen", kind: "valueresult", type: "socklen_t *", of: ["addr"] }],
    },
    connect: {
      section: 2,
      prototype: "int connect(int fd, const struct sockaddr *addr, socklen_t addrlen)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "addr", kind: "inOrNull", type: "const struct sockaddr *" }, { name: "addrlen", kind: "socklen", type: "socklen_t", of: ["addr"] }],
    },
    send: {
      section: 2,
      prototype: "ssize_t send(int fd, const void *buf, size_t len, int flags)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "buf", kind: "inOrNull", type: "const void *" }, { name: "len", kind: "length", type: "size_t", of: ["buf"] }, { name: "flags", kind: "int", type: "int" }],
    },
    recv: {
      section: 2,
      prototype: "ssize_t recv(int fd, void *buf, size_t len, int flags)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "buf", kind: "outOrNull", type: "void *" }, { name: "len", kind: "length", type: "size_t", of: ["buf"] }, { name: "flags", kind: "int", type: "int" }],
    },
    sendto: {
      section: 2,
      prototype: "ssize_t sendto(int fd, const void *buf, size_t len, int flags, const struct sockaddr *addr, socklen_t addrlen)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "buf", kind: "inOrNull", type: "const void *" }, { name: "len", kind: "length", type: "size_t", of: ["buf"] }, { name: "flags", kind: "int", type: "int" }, { name: "addr", kind: "inOrNull", type: "const struct sockaddr *" }, { name: "addrlen", kind: "socklen", type: "socklen_t", of: ["addr"] }],
    },
    recvfrom: {
      section: 2,
      prototype: "ssize_t recvfrom(int fd, void *buf, size_t len, int flags, struct sockaddr *addr, socklen_t *addrlen)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "buf", kind: "outOrNull", type: "void *" }, { name: "len", kind: "length", type: "size_t", of: ["buf"] }, { name: "flags", kind: "int", type: "int" }, { name: "addr", kind: "outOrNull", type: "struct sockaddr *" }, { name: "addrlen", kind: "valueresult", type: "socklen_t *", of: ["addr"] }],
    },
    shutdown: {
      section: 2,
      prototype: "int shutdown(int fd, int how)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "how", kind: "int", type: "int" }],
    },
    getsockname: {
      section: 2,
      prototype: "int getsockname(int fd, struct sockaddr *addr, socklen_t *addrlen)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "addr", kind: "outOrNull", type: "struct sockaddr *" }, { name: "addrlen", kind: "valueresult", type: "socklen_t *", of: ["addr"] }],
    },
    getpeername: {
      section: 2,
      prototype: "int getpeername(int fd, struct sockaddr *addr, socklen_t *addrlen)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "addr", kind: "outOrNull", type: "struct sockaddr *" }, { name: "addrlen", kind: "valueresult", type: "socklen_t *", of: ["addr"] }],
    },
    getsockopt: {
      section: 2,
      prototype: "int getsockopt(int fd, int level, int optname, void *optval, socklen_t *optlen)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "level", kind: "int", type: "int" }, { name: "optname", kind: "int", type: "int" }, { name: "optval", kind: "outOrNull", type: "void *" }, { name: "optlen", kind: "valueresult", type: "socklen_t *", of: ["optval"] }],
    },
    setsockopt: {
      section: 2,
      prototype: "int setsockopt(int fd, int level, int optname, const void *optval, socklen_t optlen)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "level", kind: "int", type: "int" }, { name: "optname", kind: "int", type: "int" }, { name: "optval", kind: "inOrNull", type: "const void *" }, { name: "optlen", kind: "socklen", type: "socklen_t", of: ["optval"] }],
    },
    socketpair: {
      section: 2,
      prototype: "int socketpair(int domain, int type, int protocol, int sv[2])",
      parameters: [{ name: "domain", kind: "int", type: "int" }, { name: "type", kind: "int", type: "int" }, { name: "protocol", kind: "int", type: "int" }, { name: "sv", kind: "ints", type: "int" }],
    },
    sendmsg: {
      section: 2,
      prototype: "ssize_t sendmsg(int fd, const struct msghdr *msg, int flags)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "msg", kind: "pointers", type: "const struct msghdr *" }, { name: "flags", kind: "int", type: "int" }],
    },
    recvmsg: {
      section: 2,
      prototype: "ssize_t recvmsg(int fd, struct msghdr *msg, int flags)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "msg", kind: "pointers", type: "struct msghdr *" }, { name: "flags", kind: "int", type: "int" }],
    },
    CMSG_LEN: {
      section: 3,
      prototype: "size_t CMSG_LEN(size_t length)",
      parameters: [{ name: "length", kind: "int", type: "size_t" }],
    },
    CMSG_SPACE: {
      section: 3,
      prototype: "size_t CMSG_SPACE(size_t length)",
      parameters: [{ name: "length", kind: "int", type: "size_t" }],
    },
    CMSG_FIRSTHDR: {
      section: 3,
      prototype: "struct cmsghdr *CMSG_FIRSTHDR(struct msghdr *mhdr)",
      parameters: [{ name: "mhdr", kind: "msghdr", type: "struct msghdr *" }],
    },
    CMSG_NXTHDR: {
      section: 3,
      prototype: "struct cmsghdr *CMSG_NXTHDR(struct msghdr *mhdr, struct cmsghdr *cmsg)",
      parameters: [{ name: "mhdr", kind: "msghdr", type: "struct msghdr *" }, { name: "cmsg", kind: "cmsghdr", type: "struct cmsghdr *" }],
    },
    CMSG_DATA: {
      section: 3,
      prototype: "unsigned char *CMSG_DATA(struct cmsghdr *cmsg)",
      parameters: [{ name: "cmsg", kind: "cmsghdr", type: "struct cmsghdr *" }],
    },
    sockatmark: {
      section: 3,
      prototype: "int sockatmark(int sockfd)",
      parameters: [{ name: "sockfd", kind: "int", type: "int" }],
    },
    accept4: {
      section: 2,
      prototype: "int accept4(int fd, struct sockaddr *addr, socklen_t *addrlen, int flags)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "addr", kind: "outOrNull", type: "struct sockaddr *" }, { name: "addrlen", kind: "valueresult", type: "socklen_t *", of: ["addr"] }, { name: "flags", kind: "int", type: "int" }],
    },
  },
  "sys/wait": {
    wait: {
      section: 2,
      prototype: "pid_t wait(int *wstatus)",
      parameters: [{ name: "wstatus", kind: "cellOrNull", type: "int *" }],
    },
    waitpid: {
      section: 2,
      prototype: "pid_t waitpid(pid_t pid, int *wstatus, int options)",
      parameters: [{ name: "pid", kind: "int", type: "pid_t" }, { name: "wstatus", kind: "cellOrNull", type: "int *" }, { name: "options", kind: "int", type: "int" }],
    },
    waitid: {
      section: 2,
      prototype: "int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options)",
      parameters: [{ name: "idtype", kind: "enum", type: "idtype_t" }, { name: "id", kind: "int", type: "id_t" }, { name: "infop", kind: "structOrNull", type: "siginfo_t *" }, { name: "options", kind: "int", type: "int" }],
    },
    WIFEXITED: {
      section: 3,
      prototype: "int WIFEXITED(int wstatus)",
      parameters: [{ name: "wstatus", kind: "int", type: "int" }],
    },
    WEXITSTATUS: {
      section: 3,
      prototype: "int WEXITSTATUS(int wstatus)",
      parameters: [{ name: "wstatus", kind: "int", type: "int" }],
    },
    WIFSIGNALED: {
      section: 3,
      prototype: "int WIFSIGNALED(int wstatus)",
      parameters: [{ name: "wstatus", kind: "int", type: "int" }],
    },
    WTERMSIG: {
      section: 3,
      prototype: "int WTERMSIG(int wstatus)",
      parameters: [{ name: "wstatus", kind: "int", type: "int" }],
    },
    WCOREDUMP: {
      section: 3,
      prototype: "int WCOREDUMP(int wstatus)",
      parameters: [{ name: "wstatus", kind: "int", type: "int" }],
    },
    WIFSTOPPED: {
      section: 3,
      prototype: "int WIFSTOPPED(int wstatus)",
      parameters: [{ name: "wstatus", kind: "int", type: "int" }],
    },
    WSTOPSIG: {
      section: 3,
      prototype: "int WSTOPSIG(int wstatus)",
      parameters: [{ name: "wstatus", kind: "int", type: "int" }],
    },
    WIFCONTINUED: {
      section: 3,
      prototype: "int WIFCONTINUED(int wstatus)",
      parameters: [{ name: "wstatus", kind: "int", type: "int" }],
    },
  },
  "unistd": {
    read: {
      section: 2,
      prototype: "ssize_t read(int fd, void *buf, size_t count)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "buf", kind: "outOrNull", type: "void *" }, { name: "count", kind: "length", type: "size_t", of: ["buf"] }],
    },
    write: {
      section: 2,
      prototype: "ssize_t write(int fd, const void *buf, size_t count)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }, { name: "buf", kind: "inOrNull", type: "const void *" }, { name: "count", kind: "length", type: "size_t", of: ["buf"] }],
    },
    close: {
      section: 2,
      prototype: "int close(int fd)",
      parameters: [{ name: "fd", kind: "fd", type: "int" }],
    },
    dup: {
      section: 2,
      prototype: "int dup(int oldfd)",
      parameters: [{ name: "oldfd", kind: "fd", type: "int" }],
    },
    dup2: {
      section: 2,
      prototype: "int dup2(int oldfd, int newfd)",
      parameters: [{ name: "oldfd", kind: "fd", type: "int" }, { name: "newfd", kind: "fd", type: "int" }],
    },
    dup3: {
      section: 2,
      prototype: "int dup3(int oldfd, int newfd, int flags)",
      parameters: [{ name: "oldfd", kind: "fd", type: "int" }, { name: "newfd", kind: "fd", type: "int" }, { name: "flags", kind: "int", type: "int" }],
    },
    pipe: {
      section: 2,
      prototype: "int pipe(int pipefd[2])",
      parameters: [{ name: "pipefd", kind: "ints", type: "int" }],
    },
    pipe2: {
      section: 2,
      prototype: "int pipe2(int pipefd[2], int flags)",
      parameters: [{ name: "pipefd", kind: "ints", type: "int" }, { name: "flags", kind: "int", type: "int" }],
    },
    getpid: {
      section: 2,
      prototype: "pid_t getpid(void)",
      parameters: [],
    },
    getppid: {
      section: 2,
      prototype: "pid_t getppid(void)",
      parameters: [],
    },
    sleep: {
      section: 3,
      prototype: "unsigned int sleep(unsigned int seconds)",
      parameters: [{ name: "seconds", kind: "int", type: "unsigned int" }],
    },
    usleep: {
      section: 3,
      prototype: "int usleep(useconds_t usec)",
      parameters: [{ name: "usec", kind: "int", type: "useconds_t" }],
    },
    fork: {
      section: 2,
      prototype: "pid_t fork(void)",
      parameters: [],
    },
    _exit: {
      section: 2,
      prototype: "void _exit(int status)",
      parameters: [{ name: "status", kind: "int", type: "int" }],
    },
    execv: {
      section: 3,
      prototype: "int execv(const char *pathname, char *const argv[])",
      parameters: [{ name: "pathname", kind: "text", type: "const char *" }, { name: "argv", kind: "stringsOrEmpty", type: "char *const" }],
    },
    execvp: {
      section: 3,
      prototype: "int execvp(const char *file, char *const argv[])",
      parameters: [{ name: "file", kind: "text", type: "const char *" }, { name: "argv", kind: "strings", type: "char *const" }],
    },
    execve: {
      section: 2,
      prototype: "int execve(const char *pathname, char *const argv[], char *const envp[])",
      parameters: [{ name: "pathname", kind: "text", type: "const char *" }, { name: "argv", kind: "stringsOrEmpty", type: "char *const" }, { name: "envp", kind: "stringsOrNull", type: "char *const" }],
    },
    execl: {
      section: 3,
      prototype: "int execl(const char *pathname, const char *arg, ...)",
      parameters: [{ name: "pathname", kind: "text", type: "const char *" }, { name: "arg", kind: "list", type: "const char *" }, { name: "...", kind: "rest", type: "..." }],
    },
    execlp: {
      section: 3,
      prototype: "int execlp(const char *file, const char *arg, ...)",
      parameters: [{ name: "file", kind: "text", type: "const char *" }, { name: "arg", kind: "list", type: "const char *" }, { name: "...", kind: "rest", type: "..." }],
    },
    execle: {
      section: 3,
      prototype: "int execle(const char *pathname, const char *arg, ...)",
      parameters: [{ name: "pathname", kind: "text", type: "const char *" }, { name: "arg", kind: "listAndStrings", type: "const char *" }, { name: "...", kind: "rest", type: "..." }],
    },
    getuid: {
      section: 2,
      prototype: "uid_t getuid(void)",
      parameters: [],
    },
    geteuid: {
      section: 2,
      prototype: "uid_t geteuid(void)",
      parameters: [],
    },
    getgid: {
      section: 2,
      prototype: "gid_t getgid(void)",
      parameters: [],
    },
    getegid: {
      section: 2,
      prototype: "gid_t getegid(void)",
      parameters: [],
    },
    getpgrp: {
      section: 2,
      prototype: "pid_t getpgrp(void)",
      parameters: [],
    },
    getpgid: {
      section: 2,
      prototype: "pid_t getpgid(pid_t pid)",
      parameters: [{ name: "pid", kind: "int", type: "pid_t" }],
    },
    getsid: {
      section: 2,
      prototype: "pid_t getsid(pid_t pid)",
      parameters: [{ name: "pid", kind: "int", type: "pid_t" }],
    },
    setpgid: {
      section: 2,
      prototype: "int setpgid(pid_t pid, pid_t pgid)",
      parameters: [{ name: "pid", kind: "int", type: "pid_t" }, { name: "pgid", kind: "int", type: "pid_t" }],
    },
    setsid: {
      section: 2,
      prototype: "pid_t setsid(void)",
      parameters: [],
    },
    alarm: {
      section: 2,
      prototype: "unsigned int alarm(unsigned int seconds)",
      parameters: [{ name: "seconds", kind: "int", type: "unsigned int" }],
    },
    pause: {
      section: 2,
      prototype: "int pause(void)",
      parameters: [],
    },
    access: {
      section: 2,
      prototype: "int access(const char *pathname, int mode)",
      parameters: [{ name: "pathname", kind: "text", type: "const char *" }, { name: "mode", kind: "int", type: "int" }],
    },
    chdir: {
      section: 2,
      prototype: "int chdir(const char *path)",
      parameters: [{ name: "path", kind: "text", type: "const char *" }],
    },
    gethostname: {
      section: 2,
      prototype: "int gethostname(char *name, size_t len)",
      parameters: [{ name: "name", kind: "out", type: "char *" }, { name: "len", kind: "length", type: "size_t", of: ["name"] }],
    },
  },
  "windows": {
    GetLastError: {
      section: 3,
      prototype: "DWORD GetLastError(void)",
      parameters: [],
    },
    SetLastError: {
      section: 3,
      prototype: "void SetLastError(DWORD dwErrCode)",
      parameters: [{ name: "dwErrCode", kind: "bits", type: "DWORD" }],
    },
    ZeroMemory: {
      section: 3,
      prototype: "void ZeroMemory(void *Destination, size_t Length)",
      parameters: [{ name: "Destination", kind: "out", type: "void *" }, { name: "Length", kind: "length", type: "size_t", of: ["Destination"] }],
    },
    FillMemory: {
      section: 3,
      prototype: "void FillMemory(void *Destination, size_t Length, BYTE Fill)",
      parameters: [{ name: "Destination", kind: "out", type: "void *" }, { name: "Length", kind: "length", type: "size_t", of: ["Destination"] }, { name: "Fill", kind: "character", type: "BYTE" }],
    },
    CopyMemory: {
      section: 3,
      prototype: "void CopyMemory(void *Destination, const void *Source, size_t Length)",
      parameters: [{ name: "Destination", kind: "out", type: "void *" }, { name: "Source", kind: "in", type: "const void *" }, { name: "Length", kind: "length", type: "size_t", of: ["Destination","Source"] }],
    },
    MoveMemory: {
      section: 3,
      prototype: "void MoveMemory(void *Destination, const void *Source, size_t Length)",
      parameters: [{ name: "Destination", kind: "out", type: "void *" }, { name: "Source", kind: "in", type: "const void *" }, { name: "Length", kind: "length", type: "size_t", of: ["Destination","Source"] }],
    },
    MAKEWORD: {
      section: 3,
      prototype: "WORD MAKEWORD(BYTE bLow, BYTE bHigh)",
      parameters: [{ name: "bLow", kind: "wide", type: "BYTE" }, { name: "bHigh", kind: "wide", type: "BYTE" }],
    },
    MAKELONG: {
      section: 3,
      prototype: "LONG MAKELONG(WORD wLow, WORD wHigh)",
      parameters: [{ name: "wLow", kind: "wide", type: "WORD" }, { name: "wHigh", kind: "wide", type: "WORD" }],
    },
    LOBYTE: {
      section: 3,
      prototype: "BYTE LOBYTE(WORD wValue)",
      parameters: [{ name: "wValue", kind: "wide", type: "WORD" }],
    },
    HIBYTE: {
      section: 3,
      prototype: "BYTE HIBYTE(WORD wValue)",
      parameters: [{ name: "wValue", kind: "wide", type: "WORD" }],
    },
    LOWORD: {
      section: 3,
      prototype: "WORD LOWORD(DWORD dwValue)",
      parameters: [{ name: "dwValue", kind: "wide", type: "DWORD" }],
    },
    HIWORD: {
      section: 3,
      prototype: "WORD HIWORD(DWORD dwValue)",
      parameters: [{ name: "dwValue", kind: "wide", type: "DWORD" }],
    },
    Sleep: {
      section: 3,
      prototype: "void Sleep(DWORD dwMilliseconds)",
      parameters: [{ name: "dwMilliseconds", kind: "int", type: "DWORD" }],
    },
    GetTickCount: {
      section: 3,
      prototype: "DWORD GetTickCount(void)",
      parameters: [],
    },
    GetCurrentProcessId: {
      section: 3,
      prototype: "DWORD GetCurrentProcessId(void)",
      parameters: [],
    },
    GetStdHandle: {
      section: 3,
      prototype: "HANDLE GetStdHandle(DWORD nStdHandle)",
      parameters: [{ name: "nStdHandle", kind: "bits", type: "DWORD" }],
    },
    SetHandleInformation: {
      section: 3,
      prototype: "BOOL SetHandleInformation(HANDLE hObject, DWORD dwMask, DWORD dwFlags)",
      parameters: [{ name: "hObject", kind: "handle", type: "HANDLE" }, { name: "dwMask", kind: "int", type: "DWORD" }, { name: "dwFlags", kind: "int", type: "DWORD" }],
    },
    GetHandleInformation: {
      section: 3,
      prototype: "BOOL GetHandleInformation(HANDLE hObject, LPDWORD lpdwFlags)",
      parameters: [{ name: "hObject", kind: "handle", type: "HANDLE" }, { name: "lpdwFlags", kind: "cell", type: "LPDWORD" }],
    },
    CloseHandle: {
      section: 3,
      prototype: "BOOL CloseHandle(HANDLE hObject)",
      parameters: [{ name: "hObject", kind: "handle", type: "HANDLE" }],
    },
    WaitForSingleObject: {
      section: 3,
      prototype: "DWORD WaitForSingleObject(HANDLE hHandle, DWORD dwMilliseconds)",
      parameters: [{ name: "hHandle", kind: "handle", type: "HANDLE" }, { name: "dwMilliseconds", kind: "int", type: "DWORD" }],
    },
    GetExitCodeProcess: {
      section: 3,
      prototype: "BOOL GetExitCodeProcess(HANDLE hProcess, LPDWORD lpExitCode)",
      parameters: [{ name: "hProcess", kind: "handle", type: "HANDLE" }, { name: "lpExitCode", kind: "cell", type: "LPDWORD" }],
    },
    TerminateProcess: {
      section: 3,
      prototype: "BOOL TerminateProcess(HANDLE hProcess, UINT uExitCode)",
      parameters: [{ name: "hProcess", kind: "handle", type: "HANDLE" }, { name: "uExitCode", kind: "int", type: "UINT" }],
    },
    CreateProcess: {
      section: 3,
      prototype: "BOOL CreateProcess(LPCSTR lpApplicationName, LPSTR lpCommandLine, LPSECURITY_ATTRIBUTES lpProcessAttributes, LPSECURITY_ATTRIBUTES lpThreadAttributes, BOOL bInheritHandles, DWORD dwCreationFlags, LPVOID lpEnvironment, LPCSTR lpCurrentDirectory, LPSTARTUPINFO lpStartupInfo, LPPROCESS_INFORMATION lpProcessInformation)",
      parameters: [{ name: "lpApplicationName", kind: "textOrNull", type: "LPCSTR" }, { name: "lpCommandLine", kind: "textOrNull", type: "LPSTR" }, { name: "lpProcessAttributes", kind: "nullOnly", type: "LPSECURITY_ATTRIBUTES" }, { name: "lpThreadAttributes", kind: "nullOnly", type: "LPSECURITY_ATTRIBUTES" }, { name: "bInheritHandles", kind: "int", type: "BOOL" }, { name: "dwCreationFlags", kind: "int", type: "DWORD" }, { name: "lpEnvironment", kind: "stringsOrNull", type: "LPVOID" }, { name: "lpCurrentDirectory", kind: "textOrNull", type: "LPCSTR" }, { name: "lpStartupInfo", kind: "struct", type: "LPSTARTUPINFO" }, { name: "lpProcessInformation", kind: "struct", type: "LPPROCESS_INFORMATION" }],
    },
  },
  "winsock2": {
    WSAStartup: {
      section: 3,
      prototype: "int WSAStartup(WORD wVersionRequested, LPWSADATA lpWSAData)",
      parameters: [{ name: "wVersionRequested", kind: "int", type: "WORD" }, { name: "lpWSAData", kind: "structOrNull", type: "LPWSADATA" }],
    },
    WSACleanup: {
      section: 3,
      prototype: "int WSACleanup(void)",
      parameters: [],
    },
    WSAGetLastError: {
      section: 3,
      prototype: "int WSAGetLastError(void)",
      parameters: [],
    },
    WSASetLastError: {
      section: 3,
      prototype: "void WSASetLastError(int iError)",
      parameters: [{ name: "iError", kind: "int", type: "int" }],
    },
    socket: {
      section: 2,
      prototype: "SOCKET socket(int af, int type, int protocol)",
      parameters: [{ name: "af", kind: "int", type: "int" }, { name: "type", kind: "int", type: "int" }, { name: "protocol", kind: "int", type: "int" }],
    },
    WSASocket: {
      section: 2,
      prototype: "SOCKET WSASocket(int af, int type, int protocol, LPWSAPROTOCOL_INFO lpProtocolInfo, GROUP g, DWORD dwFlags)",
      parameters: [{ name: "af", kind: "int", type: "int" }, { name: "type", kind: "int", type: "int" }, { name: "protocol", kind: "int", type: "int" }, { name: "lpProtocolInfo", kind: "structOrNull", type: "LPWSAPROTOCOL_INFO" }, { name: "g", kind: "int", type: "GROUP" }, { name: "dwFlags", kind: "int", type: "DWORD" }],
    },
    WSADuplicateSocket: {
      section: 2,
      prototype: "int WSADuplicateSocket(SOCKET s, DWORD dwProcessId, LPWSAPROTOCOL_INFO lpProtocolInfo)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "dwProcessId", kind: "int", type: "DWORD" }, { name: "lpProtocolInfo", kind: "structOrNull", type: "LPWSAPROTOCOL_INFO" }],
    },
    closesocket: {
      section: 2,
      prototype: "int closesocket(SOCKET s)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }],
    },
    bind: {
      section: 2,
      prototype: "int bind(SOCKET s, const struct sockaddr *name, int namelen)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "name", kind: "inOrNull", type: "const struct sockaddr *" }, { name: "namelen", kind: "socklen", type: "int", of: ["name"] }],
    },
    listen: {
      section: 2,
      prototype: "int listen(SOCKET s, int backlog)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "backlog", kind: "int", type: "int" }],
    },
    accept: {
      section: 2,
      prototype: "SOCKET accept(SOCKET s, struct sockaddr *addr, int *addrlen)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "addr", kind: "outOrNull", type: "struct sockaddr *" }, { name: "addrlen", kind: "valueresult", type: "int *", of: ["addr"] }],
    },
    connect: {
      section: 2,
      prototype: "int connect(SOCKET s, const struct sockaddr *name, int namelen)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "name", kind: "inOrNull", type: "const struct sockaddr *" }, { name: "namelen", kind: "socklen", type: "int", of: ["name"] }],
    },
    send: {
      section: 2,
      prototype: "int send(SOCKET s, const char *buf, int len, int flags)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "buf", kind: "inOrNull", type: "const char *" }, { name: "len", kind: "length", type: "int", of: ["buf"] }, { name: "flags", kind: "int", type: "int" }],
    },
    recv: {
      section: 2,
      prototype: "int recv(SOCKET s, char *buf, int len, int flags)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "buf", kind: "outOrNull", type: "char *" }, { name: "len", kind: "length", type: "int", of: ["buf"] }, { name: "flags", kind: "int", type: "int" }],
    },
    sendto: {
      section: 2,
      prototype: "int sendto(SOCKET s, const char *buf, int len, int flags, const struct sockaddr *to, int tolen)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "buf", kind: "inOrNull", type: "const char *" }, { name: "len", kind: "length", type: "int", of: ["buf"] }, { name: "flags", kind: "int", type: "int" }, { name: "to", kind: "inOrNull", type: "const struct sockaddr *" }, { name: "tolen", kind: "socklen", type: "int", of: ["to"] }],
    },
    recvfrom: {
      section: 2,
      prototype: "int recvfrom(SOCKET s, char *buf, int len, int flags, struct sockaddr *from, int *fromlen)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "buf", kind: "outOrNull", type: "char *" }, { name: "len", kind: "length", type: "int", of: ["buf"] }, { name: "flags", kind: "int", type: "int" }, { name: "from", kind: "outOrNull", type: "struct sockaddr *" }, { name: "fromlen", kind: "valueresult", type: "int *", of: ["from"] }],
    },
    shutdown: {
      section: 2,
      prototype: "int shutdown(SOCKET s, int how)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "how", kind: "int", type: "int" }],
    },
    getsockname: {
      section: 2,
      prototype: "int getsockname(SOCKET s, struct sockaddr *name, int *namelen)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "name", kind: "outOrNull", type: "struct sockaddr *" }, { name: "namelen", kind: "valueresult", type: "int *", of: ["name"] }],
    },
    getpeername: {
      section: 2,
      prototype: "int getpeername(SOCKET s, struct sockaddr *name, int *namelen)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "name", kind: "outOrNull", type: "struct sockaddr *" }, { name: "namelen", kind: "valueresult", type: "int *", of: ["name"] }],
    },
    getsockopt: {
      section: 2,
      prototype: "int getsockopt(SOCKET s, int level, int optname, char *optval, int *optlen)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "level", kind: "int", type: "int" }, { name: "optname", kind: "int", type: "int" }, { name: "optval", kind: "outOrNull", type: "char *" }, { name: "optlen", kind: "valueresult", type: "int *", of: ["optval"] }],
    },
    setsockopt: {
      section: 2,
      prototype: "int setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "level", kind: "int", type: "int" }, { name: "optname", kind: "int", type: "int" }, { name: "optval", kind: "inOrNull", type: "const char *" }, { name: "optlen", kind: "socklen", type: "int", of: ["optval"] }],
    },
    ioctlsocket: {
      section: 2,
      prototype: "int ioctlsocket(SOCKET s, long cmd, u_long *argp)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "cmd", kind: "bits", type: "LONG" }, { name: "argp", kind: "cellOrNull", type: "u_long *" }],
    },
    WSAIoctl: {
      section: 2,
      prototype: "int WSAIoctl(SOCKET s, DWORD dwIoControlCode, LPVOID lpvInBuffer, DWORD cbInBuffer, LPVOID lpvOutBuffer, DWORD cbOutBuffer, LPDWORD lpcbBytesReturned, LPWSAOVERLAPPED lpOverlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "dwIoControlCode", kind: "bits", type: "DWORD" }, { name: "lpvInBuffer", kind: "inOrNull", type: "LPVOID" }, { name: "cbInBuffer", kind: "length", type: "DWORD", of: ["lpvInBuffer"] }, { name: "lpvOutBuffer", kind: "outOrNull", type: "LPVOID" }, { name: "cbOutBuffer", kind: "length", type: "DWORD", of: ["lpvOutBuffer"] }, { name: "lpcbBytesReturned", kind: "cellOrNull", type: "LPDWORD" }, { name: "lpOverlapped", kind: "nullOnly", type: "LPWSAOVERLAPPED" }, { name: "lpCompletionRoutine", kind: "nullOnly", type: "LPWSAOVERLAPPED_COMPLETION_ROUTINE" }],
    },
    select: {
      section: 2,
      prototype: "int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, const struct timeval *timeout)",
      parameters: [{ name: "nfds", kind: "int", type: "int" }, { name: "readfds", kind: "structOrNull", type: "fd_set *" }, { name: "writefds", kind: "structOrNull", type: "fd_set *" }, { name: "exceptfds", kind: "structOrNull", type: "fd_set *" }, { name: "timeout", kind: "structOrNull", type: "const struct timeval *" }],
    },
    FD_ZERO: {
      section: 3,
      prototype: "void FD_ZERO(fd_set *set)",
      parameters: [{ name: "set", kind: "struct", type: "fd_set *" }],
    },
    FD_SET: {
      section: 3,
      prototype: "void FD_SET(SOCKET fd, fd_set *set)",
      parameters: [{ name: "fd", kind: "handle", type: "SOCKET" }, { name: "set", kind: "struct", type: "fd_set *" }],
    },
    FD_CLR: {
      section: 3,
      prototype: "void FD_CLR(SOCKET fd, fd_set *set)",
      parameters: [{ name: "fd", kind: "handle", type: "SOCKET" }, { name: "set", kind: "struct", type: "fd_set *" }],
    },
    FD_ISSET: {
      section: 3,
      prototype: "int FD_ISSET(SOCKET fd, fd_set *set)",
      parameters: [{ name: "fd", kind: "handle", type: "SOCKET" }, { name: "set", kind: "struct", type: "fd_set *" }],
    },
    WSAPoll: {
      section: 2,
      prototype: "int WSAPoll(LPWSAPOLLFD fdArray, ULONG fds, INT timeout)",
      parameters: [{ name: "fdArray", kind: "structsOrNull", type: "LPWSAPOLLFD" }, { name: "fds", kind: "elements", type: "ULONG", of: ["fdArray"] }, { name: "timeout", kind: "int", type: "INT" }],
    },
    gethostname: {
      section: 2,
      prototype: "int gethostname(char *name, int namelen)",
      parameters: [{ name: "name", kind: "outOrNull", type: "char *" }, { name: "namelen", kind: "socklen", type: "int", of: ["name"] }],
    },
    htonl: {
      section: 3,
      prototype: "u_long htonl(u_long hostlong)",
      parameters: [{ name: "hostlong", kind: "int", type: "u_long" }],
    },
    htons: {
      section: 3,
      prototype: "u_short htons(u_short hostshort)",
      parameters: [{ name: "hostshort", kind: "int", type: "u_short" }],
    },
    ntohl: {
      section: 3,
      prototype: "u_long ntohl(u_long netlong)",
      parameters: [{ name: "netlong", kind: "int", type: "u_long" }],
    },
    ntohs: {
      section: 3,
      prototype: "u_short ntohs(u_short netshort)",
      parameters: [{ name: "netshort", kind: "int", type: "u_short" }],
    },
    WSAHtonl: {
      section: 2,
      prototype: "int WSAHtonl(SOCKET s, u_long hostlong, u_long *lpnetlong)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "hostlong", kind: "int", type: "u_long" }, { name: "lpnetlong", kind: "structOrNull", type: "u_long *" }],
    },
    WSAHtons: {
      section: 2,
      prototype: "int WSAHtons(SOCKET s, u_short hostshort, u_short *lpnetshort)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "hostshort", kind: "int", type: "u_short" }, { name: "lpnetshort", kind: "structOrNull", type: "u_short *" }],
    },
    WSANtohl: {
      section: 2,
      prototype: "int WSANtohl(SOCKET s, u_long netlong, u_long *lphostlong)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "netlong", kind: "int", type: "u_long" }, { name: "lphostlong", kind: "structOrNull", type: "u_long *" }],
    },
    WSANtohs: {
      section: 2,
      prototype: "int WSANtohs(SOCKET s, u_short netshort, u_short *lphostshort)",
      parameters: [{ name: "s", kind: "handle", type: "SOCKET" }, { name: "netshort", kind: "int", type: "u_short" }, { name: "lphostshort", kind: "structOrNull", type: "u_short *" }],
    },
    inet_addr: {
      section: 3,
      prototype: "unsigned long inet_addr(const char *cp)",
      parameters: [{ name: "cp", kind: "text", type: "const char *" }],
    },
    inet_ntoa: {
      section: 3,
      prototype: "char *inet_ntoa(struct in_addr in)",
      parameters: [{ name: "in", kind: "value", type: "struct in_addr" }],
    },
    WSAStringToAddress: {
      section: 2,
      prototype: "INT WSAStringToAddress(LPSTR AddressString, INT AddressFamily, LPWSAPROTOCOL_INFO lpProtocolInfo, LPSOCKADDR lpAddress, LPINT lpAddressLength)",
      parameters: [{ name: "AddressString", kind: "text", type: "LPSTR" }, { name: "AddressFamily", kind: "int", type: "INT" }, { name: "lpProtocolInfo", kind: "structOrNull", type: "LPWSAPROTOCOL_INFO" }, { name: "lpAddress", kind: "outOrNull", type: "LPSOCKADDR" }, { name: "lpAddressLength", kind: "valueresult", type: "LPINT", of: ["lpAddress"] }],
    },
    WSAAddressToString: {
      section: 2,
      prototype: "INT WSAAddressToString(LPSOCKADDR lpsaAddress, DWORD dwAddressLength, LPWSAPROTOCOL_INFO lpProtocolInfo, LPSTR lpszAddressString, LPDWORD lpdwAddressStringLength)",
      parameters: [{ name: "lpsaAddress", kind: "outOrNull", type: "LPSOCKADDR" }, { name: "dwAddressLength", kind: "length", type: "DWORD", of: ["lpsaAddress"] }, { name: "lpProtocolInfo", kind: "structOrNull", type: "LPWSAPROTOCOL_INFO" }, { name: "lpszAddressString", kind: "outOrNull", type: "LPSTR" }, { name: "lpdwAddressStringLength", kind: "valueresult", type: "LPDWORD", of: ["lpszAddressString"] }],
    },
  },
  "ws2tcpip": {
    inet_pton: {
      section: 3,
      prototype: "INT inet_pton(INT Family, const char *pszAddrString, void *pAddrBuf)",
      parameters: [{ name: "Family", kind: "int", type: "INT" }, { name: "pszAddrString", kind: "text", type: "const char *" }, { name: "pAddrBuf", kind: "out", type: "void *" }],
    },
    inet_ntop: {
      section: 3,
      prototype: "const char *inet_ntop(INT Family, const void *pAddr, char *pStringBuf, size_t StringBufSize)",
      parameters: [{ name: "Family", kind: "int", type: "INT" }, { name: "pAddr", kind: "out", type: "const void *" }, { name: "pStringBuf", kind: "outOrNull", type: "char *" }, { name: "StringBufSize", kind: "length", type: "size_t", of: ["pStringBuf"] }],
    },
    InetPton: {
      section: 3,
      prototype: "INT InetPton(INT Family, const char *pszAddrString, void *pAddrBuf)",
      parameters: [{ name: "Family", kind: "int", type: "INT" }, { name: "pszAddrString", kind: "text", type: "const char *" }, { name: "pAddrBuf", kind: "out", type: "void *" }],
    },
    InetNtop: {
      section: 3,
      prototype: "const char *InetNtop(INT Family, const void *pAddr, char *pStringBuf, size_t StringBufSize)",
      parameters: [{ name: "Family", kind: "int", type: "INT" }, { name: "pAddr", kind: "out", type: "const void *" }, { name: "pStringBuf", kind: "outOrNull", type: "char *" }, { name: "StringBufSize", kind: "length", type: "size_t", of: ["pStringBuf"] }],
    },
    getaddrinfo: {
      section: 2,
      prototype: "INT getaddrinfo(const char *pNodeName, const char *pServiceName, const struct addrinfo *pHints, struct addrinfo **ppResult)",
      parameters: [{ name: "pNodeName", kind: "textOrNull", type: "const char *" }, { name: "pServiceName", kind: "textOrNull", type: "const char *" }, { name: "pHints", kind: "structOrNull", type: "const struct addrinfo *" }, { name: "ppResult", kind: "box", type: "struct addrinfo **" }],
    },
    freeaddrinfo: {
      section: 3,
      prototype: "void freeaddrinfo(struct addrinfo *pAddrInfo)",
      parameters: [{ name: "pAddrInfo", kind: "addrinfoOrNull", type: "struct addrinfo *" }],
    },
    getnameinfo: {
      section: 2,
      prototype: "INT getnameinfo(const struct sockaddr *pSockaddr, socklen_t SockaddrLength, char *pNodeBuffer, DWORD NodeBufferSize, char *pServiceBuffer, DWORD ServiceBufferSize, INT Flags)",
      parameters: [{ name: "pSockaddr", kind: "inOrNull", type: "const struct sockaddr *" }, { name: "SockaddrLength", kind: "socklen", type: "socklen_t", of: ["pSockaddr"] }, { name: "pNodeBuffer", kind: "outOrNull", type: "char *" }, { name: "NodeBufferSize", kind: "lengthInMemory", type: "DWORD", of: ["pNodeBuffer"] }, { name: "pServiceBuffer", kind: "outOrNull", type: "char *" }, { name: "ServiceBufferSize", kind: "lengthInMemory", type: "DWORD", of: ["pServiceBuffer"] }, { name: "Flags", kind: "int", type: "INT" }],
    },
    gai_strerror: {
      section: 3,
      prototype: "char *gai_strerror(int ecode)",
      parameters: [{ name: "ecode", kind: "int", type: "int" }],
    },
  },
};
