// <sys/types.h>: types whose variables have an address; see "bsd-sockets/c".
export { gid_t, mode_t, off_t, pid_t, size_t, ssize_t, time_t, uid_t } from "../c.ts";
