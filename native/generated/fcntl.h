// Generated from native/tables/fcntl.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <fcntl.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace fcntl_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(FD_CLOEXEC)
    CONSTANT(F_DUPFD)
    CONSTANT(F_DUPFD_CLOEXEC)
    CONSTANT(F_GETFD)
    CONSTANT(F_GETFL)
#if !defined(_WIN32) || defined(F_GETLK)
    CONSTANT(F_GETLK)
#endif
#if !defined(_WIN32) || defined(F_GETOWN)
    CONSTANT(F_GETOWN)
#endif
#if !defined(_WIN32) || defined(F_RDLCK)
    CONSTANT(F_RDLCK)
#endif
    CONSTANT(F_SETFD)
    CONSTANT(F_SETFL)
#if !defined(_WIN32) || defined(F_SETLK)
    CONSTANT(F_SETLK)
#endif
#if !defined(_WIN32) || defined(F_SETLKW)
    CONSTANT(F_SETLKW)
#endif
#if !defined(_WIN32) || defined(F_SETOWN)
    CONSTANT(F_SETOWN)
#endif
#if !defined(_WIN32) || defined(F_UNLCK)
    CONSTANT(F_UNLCK)
#endif
#if !defined(_WIN32) || defined(F_WRLCK)
    CONSTANT(F_WRLCK)
#endif
    CONSTANT(O_ACCMODE)
    CONSTANT(O_APPEND)
    CONSTANT(O_CLOEXEC)
    CONSTANT(O_CREAT)
#if !defined(_WIN32) || defined(O_DIRECTORY)
    CONSTANT(O_DIRECTORY)
#endif
    CONSTANT(O_EXCL)
#if !defined(_WIN32) || defined(O_NOCTTY)
    CONSTANT(O_NOCTTY)
#endif
#if !defined(_WIN32) || defined(O_NOFOLLOW)
    CONSTANT(O_NOFOLLOW)
#endif
    CONSTANT(O_NONBLOCK)
    CONSTANT(O_RDONLY)
    CONSTANT(O_RDWR)
#if !defined(_WIN32) || defined(O_SYNC)
    CONSTANT(O_SYNC)
#endif
    CONSTANT(O_TRUNC)
    CONSTANT(O_WRONLY)
#if defined(AT_EACCESS)
    CONSTANT(AT_EACCESS)
#endif
#if defined(AT_EMPTY_PATH)
    CONSTANT(AT_EMPTY_PATH)
#endif
#if defined(AT_FDCWD)
    CONSTANT(AT_FDCWD)
#endif
#if defined(AT_NO_AUTOMOUNT)
    CONSTANT(AT_NO_AUTOMOUNT)
#endif
#if defined(AT_RECURSIVE)
    CONSTANT(AT_RECURSIVE)
#endif
#if defined(AT_REMOVEDIR)
    CONSTANT(AT_REMOVEDIR)
#endif
#if defined(AT_STATX_DONT_SYNC)
    CONSTANT(AT_STATX_DONT_SYNC)
#endif
#if defined(AT_STATX_FORCE_SYNC)
    CONSTANT(AT_STATX_FORCE_SYNC)
#endif
#if defined(AT_STATX_SYNC_AS_STAT)
    CONSTANT(AT_STATX_SYNC_AS_STAT)
#endif
#if defined(AT_STATX_SYNC_TYPE)
    CONSTANT(AT_STATX_SYNC_TYPE)
#endif
#if defined(AT_SYMLINK_FOLLOW)
    CONSTANT(AT_SYMLINK_FOLLOW)
#endif
#if defined(AT_SYMLINK_NOFOLLOW)
    CONSTANT(AT_SYMLINK_NOFOLLOW)
#endif
#if defined(F_ADD_SEALS)
    CONSTANT(F_ADD_SEALS)
#endif
#if defined(F_EXLCK)
    CONSTANT(F_EXLCK)
#endif
#if defined(F_GETLEASE)
    CONSTANT(F_GETLEASE)
#endif
#if defined(F_GETLK64)
    CONSTANT(F_GETLK64)
#endif
#if defined(F_GETOWN_EX)
    CONSTANT(F_GETOWN_EX)
#endif
#if defined(F_GETPIPE_SZ)
    CONSTANT(F_GETPIPE_SZ)
#endif
#if defined(F_GETSIG)
    CONSTANT(F_GETSIG)
#endif
#if defined(F_GET_FILE_RW_HINT)
    CONSTANT(F_GET_FILE_RW_HINT)
#endif
#if defined(F_GET_RW_HINT)
    CONSTANT(F_GET_RW_HINT)
#endif
#if defined(F_GET_SEALS)
    CONSTANT(F_GET_SEALS)
#endif
#if defined(F_LOCK)
    CONSTANT(F_LOCK)
#endif
#if defined(F_NOTIFY)
    CONSTANT(F_NOTIFY)
#endif
#if defined(F_OFD_GETLK)
    CONSTANT(F_OFD_GETLK)
#endif
#if defined(F_OFD_SETLK)
    CONSTANT(F_OFD_SETLK)
#endif
#if defined(F_OFD_SETLKW)
    CONSTANT(F_OFD_SETLKW)
#endif
#if defined(F_SEAL_FUTURE_WRITE)
    CONSTANT(F_SEAL_FUTURE_WRITE)
#endif
#if defined(F_SEAL_GROW)
    CONSTANT(F_SEAL_GROW)
#endif
#if defined(F_SEAL_SEAL)
    CONSTANT(F_SEAL_SEAL)
#endif
#if defined(F_SEAL_SHRINK)
    CONSTANT(F_SEAL_SHRINK)
#endif
#if defined(F_SEAL_WRITE)
    CONSTANT(F_SEAL_WRITE)
#endif
#if defined(F_SETLEASE)
    CONSTANT(F_SETLEASE)
#endif
#if defined(F_SETLK64)
    CONSTANT(F_SETLK64)
#endif
#if defined(F_SETLKW64)
    CONSTANT(F_SETLKW64)
#endif
#if defined(F_SETOWN_EX)
    CONSTANT(F_SETOWN_EX)
#endif
#if defined(F_SETPIPE_SZ)
    CONSTANT(F_SETPIPE_SZ)
#endif
#if defined(F_SETSIG)
    CONSTANT(F_SETSIG)
#endif
#if defined(F_SET_FILE_RW_HINT)
    CONSTANT(F_SET_FILE_RW_HINT)
#endif
#if defined(F_SET_RW_HINT)
    CONSTANT(F_SET_RW_HINT)
#endif
#if defined(F_SHLCK)
    CONSTANT(F_SHLCK)
#endif
#if defined(F_TEST)
    CONSTANT(F_TEST)
#endif
#if defined(F_TLOCK)
    CONSTANT(F_TLOCK)
#endif
#if defined(F_ULOCK)
    CONSTANT(F_ULOCK)
#endif
#if defined(O_ASYNC)
    CONSTANT(O_ASYNC)
#endif
#if defined(O_DIRECT)
    CONSTANT(O_DIRECT)
#endif
#if defined(O_DSYNC)
    CONSTANT(O_DSYNC)
#endif
#if defined(O_FSYNC)
    CONSTANT(O_FSYNC)
#endif
#if defined(O_LARGEFILE)
    CONSTANT(O_LARGEFILE)
#endif
#if defined(O_NDELAY)
    CONSTANT(O_NDELAY)
#endif
#if defined(O_NOATIME)
    CONSTANT(O_NOATIME)
#endif
#if defined(O_PATH)
    CONSTANT(O_PATH)
#endif
#if defined(O_RSYNC)
    CONSTANT(O_RSYNC)
#endif
#if defined(O_TMPFILE)
    CONSTANT(O_TMPFILE)
#endif
#if defined(SEEK_CUR)
    CONSTANT(SEEK_CUR)
#endif
#if defined(SEEK_END)
    CONSTANT(SEEK_END)
#endif
#if defined(SEEK_SET)
    CONSTANT(SEEK_SET)
#endif
#if defined(S_IFBLK)
    CONSTANT(S_IFBLK)
#endif
#if defined(S_IFCHR)
    CONSTANT(S_IFCHR)
#endif
#if defined(S_IFDIR)
    CONSTANT(S_IFDIR)
#endif
#if defined(S_IFIFO)
    CONSTANT(S_IFIFO)
#endif
#if defined(S_IFLNK)
    CONSTANT(S_IFLNK)
#endif
#if defined(S_IFMT)
    CONSTANT(S_IFMT)
#endif
#if defined(S_IFREG)
    CONSTANT(S_IFREG)
#endif
#if defined(S_IFSOCK)
    CONSTANT(S_IFSOCK)
#endif
#if defined(S_IRGRP)
    CONSTANT(S_IRGRP)
#endif
#if defined(S_IROTH)
    CONSTANT(S_IROTH)
#endif
#if defined(S_IRUSR)
    CONSTANT(S_IRUSR)
#endif
#if defined(S_IRWXG)
    CONSTANT(S_IRWXG)
#endif
#if defined(S_IRWXO)
    CONSTANT(S_IRWXO)
#endif
#if defined(S_IRWXU)
    CONSTANT(S_IRWXU)
#endif
#if defined(S_ISGID)
    CONSTANT(S_ISGID)
#endif
#if defined(S_ISUID)
    CONSTANT(S_ISUID)
#endif
#if defined(S_ISVTX)
    CONSTANT(S_ISVTX)
#endif
#if defined(S_IWGRP)
    CONSTANT(S_IWGRP)
#endif
#if defined(S_IWOTH)
    CONSTANT(S_IWOTH)
#endif
#if defined(S_IWUSR)
    CONSTANT(S_IWUSR)
#endif
#if defined(S_IXGRP)
    CONSTANT(S_IXGRP)
#endif
#if defined(S_IXOTH)
    CONSTANT(S_IXOTH)
#endif
#if defined(S_IXUSR)
    CONSTANT(S_IXUSR)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
#if !defined(_WIN32)
inline constexpr Field k_flock[] = {
    INT_FIELD(struct flock, l_type)
    INT_FIELD(struct flock, l_whence)
    INT_FIELD(struct flock, l_start)
    INT_FIELD(struct flock, l_len)
    INT_FIELD(struct flock, l_pid)
};
inline constexpr Struct s_flock STRUCT(struct flock, flock, k_flock);
#endif
inline constexpr const Struct* kStructs[] = {
#if !defined(_WIN32)
    &s_flock,
#endif
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace fcntl_table
