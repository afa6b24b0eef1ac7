// Generated from native/tables/errno.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <errno.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace errno_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(E2BIG)
    CONSTANT(EACCES)
    CONSTANT(EADDRINUSE)
    CONSTANT(EADDRNOTAVAIL)
#if defined(EADV)
    CONSTANT(EADV)
#endif
    CONSTANT(EAFNOSUPPORT)
    CONSTANT(EAGAIN)
    CONSTANT(EALREADY)
#if defined(EBADE)
    CONSTANT(EBADE)
#endif
    CONSTANT(EBADF)
#if defined(EBADFD)
    CONSTANT(EBADFD)
#endif
    CONSTANT(EBADMSG)
#if defined(EBADR)
    CONSTANT(EBADR)
#endif
#if defined(EBADRQC)
    CONSTANT(EBADRQC)
#endif
#if defined(EBADSLT)
    CONSTANT(EBADSLT)
#endif
#if defined(EBFONT)
    CONSTANT(EBFONT)
#endif
    CONSTANT(EBUSY)
    CONSTANT(ECANCELED)
    CONSTANT(ECHILD)
#if defined(ECHRNG)
    CONSTANT(ECHRNG)
#endif
#if defined(ECOMM)
    CONSTANT(ECOMM)
#endif
    CONSTANT(ECONNABORTED)
    CONSTANT(ECONNREFUSED)
    CONSTANT(ECONNRESET)
    CONSTANT(EDEADLK)
#if defined(EDEADLOCK)
    CONSTANT(EDEADLOCK)
#endif
    CONSTANT(EDESTADDRREQ)
    CONSTANT(EDOM)
#if defined(EDOTDOT)
    CONSTANT(EDOTDOT)
#endif
    CONSTANT(EDQUOT)
    CONSTANT(EEXIST)
    CONSTANT(EFAULT)
    CONSTANT(EFBIG)
    CONSTANT(EHOSTDOWN)
    CONSTANT(EHOSTUNREACH)
#if defined(EHWPOISON)
    CONSTANT(EHWPOISON)
#endif
    CONSTANT(EIDRM)
    CONSTANT(EILSEQ)
    CONSTANT(EINPROGRESS)
    CONSTANT(EINTR)
    CONSTANT(EINVAL)
    CONSTANT(EIO)
    CONSTANT(EISCONN)
    CONSTANT(EISDIR)
#if defined(EISNAM)
    CONSTANT(EISNAM)
#endif
#if defined(EKEYEXPIRED)
    CONSTANT(EKEYEXPIRED)
#endif
#if defined(EKEYREJECTED)
    CONSTANT(EKEYREJECTED)
#endif
#if defined(EKEYREVOKED)
    CONSTANT(EKEYREVOKED)
#endif
#if defined(EL2HLT)
    CONSTANT(EL2HLT)
#endif
#if defined(EL2NSYNC)
    CONSTANT(EL2NSYNC)
#endif
#if defined(EL3HLT)
    CONSTANT(EL3HLT)
#endif
#if defined(EL3RST)
    CONSTANT(EL3RST)
#endif
#if defined(ELIBACC)
    CONSTANT(ELIBACC)
#endif
#if defined(ELIBBAD)
    CONSTANT(ELIBBAD)
#endif
#if defined(ELIBEXEC)
    CONSTANT(ELIBEXEC)
#endif
#if defined(ELIBMAX)
    CONSTANT(ELIBMAX)
#endif
#if defined(ELIBSCN)
    CONSTANT(ELIBSCN)
#endif
#if defined(ELNRNG)
    CONSTANT(ELNRNG)
#endif
    CONSTANT(ELOOP)
#if defined(EMEDIUMTYPE)
    CONSTANT(EMEDIUMTYPE)
#endif
    CONSTANT(EMFILE)
    CONSTANT(EMLINK)
    CONSTANT(EMSGSIZE)
#if defined(EMULTIHOP)
    CONSTANT(EMULTIHOP)
#endif
    CONSTANT(ENAMETOOLONG)
#if defined(ENAVAIL)
    CONSTANT(ENAVAIL)
#endif
    CONSTANT(ENETDOWN)
    CONSTANT(ENETRESET)
    CONSTANT(ENETUNREACH)
    CONSTANT(ENFILE)
#if defined(ENOANO)
    CONSTANT(ENOANO)
#endif
    CONSTANT(ENOBUFS)
#if defined(ENOCSI)
    CONSTANT(ENOCSI)
#endif
#if defined(ENODATA)
    CONSTANT(ENODATA)
#endif
    CONSTANT(ENODEV)
    CONSTANT(ENOENT)
    CONSTANT(ENOEXEC)
#if defined(ENOKEY)
    CONSTANT(ENOKEY)
#endif
    CONSTANT(ENOLCK)
#if defined(ENOLINK)
    CONSTANT(ENOLINK)
#endif
#if defined(ENOMEDIUM)
    CONSTANT(ENOMEDIUM)
#endif
    CONSTANT(ENOMEM)
    CONSTANT(ENOMSG)
#if defined(ENONET)
    CONSTANT(ENONET)
#endif
#if defined(ENOPKG)
    CONSTANT(ENOPKG)
#endif
    CONSTANT(ENOPROTOOPT)
    CONSTANT(ENOSPC)
#if defined(ENOSR)
    CONSTANT(ENOSR)
#endif
#if defined(ENOSTR)
    CONSTANT(ENOSTR)
#endif
    CONSTANT(ENOSYS)
#if defined(ENOTBLK)
    CONSTANT(ENOTBLK)
#endif
    CONSTANT(ENOTCONN)
    CONSTANT(ENOTDIR)
    CONSTANT(ENOTEMPTY)
#if defined(ENOTNAM)
    CONSTANT(ENOTNAM)
#endif
    CONSTANT(ENOTRECOVERABLE)
    CONSTANT(ENOTSOCK)
    CONSTANT(ENOTSUP)
    CONSTANT(ENOTTY)
#if defined(ENOTUNIQ)
    CONSTANT(ENOTUNIQ)
#endif
    CONSTANT(ENXIO)
    CONSTANT(EOPNOTSUPP)
    CONSTANT(EOVERFLOW)
    CONSTANT(EOWNERDEAD)
    CONSTANT(EPERM)
    CONSTANT(EPFNOSUPPORT)
    CONSTANT(EPIPE)
    CONSTANT(EPROTO)
    CONSTANT(EPROTONOSUPPORT)
    CONSTANT(EPROTOTYPE)
    CONSTANT(ERANGE)
#if defined(EREMCHG)
    CONSTANT(EREMCHG)
#endif
    CONSTANT(EREMOTE)
#if defined(EREMOTEIO)
    CONSTANT(EREMOTEIO)
#endif
#if defined(ERESTART)
    CONSTANT(ERESTART)
#endif
#if defined(ERFKILL)
    CONSTANT(ERFKILL)
#endif
    CONSTANT(EROFS)
    CONSTANT(ESHUTDOWN)
    CONSTANT(ESOCKTNOSUPPORT)
    CONSTANT(ESPIPE)
    CONSTANT(ESRCH)
#if defined(ESRMNT)
    CONSTANT(ESRMNT)
#endif
    CONSTANT(ESTALE)
#if defined(ESTRPIPE)
    CONSTANT(ESTRPIPE)
#endif
#if defined(ETIME)
    CONSTANT(ETIME)
#endif
    CONSTANT(ETIMEDOUT)
    CONSTANT(ETOOMANYREFS)
    CONSTANT(ETXTBSY)
#if defined(EUCLEAN)
    CONSTANT(EUCLEAN)
#endif
#if defined(EUNATCH)
    CONSTANT(EUNATCH)
#endif
    CONSTANT(EUSERS)
    CONSTANT(EWOULDBLOCK)
    CONSTANT(EXDEV)
#if defined(EXFULL)
    CONSTANT(EXFULL)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr const Struct* kStructs[] = {
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace errno_table
