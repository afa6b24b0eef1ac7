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
    CONSTANT(EAFNOSUPPORT)
    CONSTANT(EAGAIN)
    CONSTANT(EALREADY)
    CONSTANT(EBADF)
    CONSTANT(EBADMSG)
    CONSTANT(EBUSY)
    CONSTANT(ECANCELED)
    CONSTANT(ECHILD)
    CONSTANT(ECONNABORTED)
    CONSTANT(ECONNREFUSED)
    CONSTANT(ECONNRESET)
    CONSTANT(EDEADLK)
    CONSTANT(EDESTADDRREQ)
    CONSTANT(EDOM)
    CONSTANT(EDQUOT)
    CONSTANT(EEXIST)
    CONSTANT(EFAULT)
    CONSTANT(EFBIG)
    CONSTANT(EHOSTDOWN)
    CONSTANT(EHOSTUNREACH)
    CONSTANT(EIDRM)
    CONSTANT(EILSEQ)
    CONSTANT(EINPROGRESS)
    CONSTANT(EINTR)
    CONSTANT(EINVAL)
    CONSTANT(EIO)
    CONSTANT(EISCONN)
    CONSTANT(EISDIR)
    CONSTANT(ELOOP)
    CONSTANT(EMFILE)
    CONSTANT(EMLINK)
    CONSTANT(EMSGSIZE)
    CONSTANT(ENAMETOOLONG)
    CONSTANT(ENETDOWN)
    CONSTANT(ENETRESET)
    CONSTANT(ENETUNREACH)
    CONSTANT(ENFILE)
    CONSTANT(ENOBUFS)
    CONSTANT(ENODEV)
    CONSTANT(ENOENT)
    CONSTANT(ENOEXEC)
    CONSTANT(ENOLCK)
    CONSTANT(ENOMEM)
    CONSTANT(ENOMSG)
    CONSTANT(ENOPROTOOPT)
    CONSTANT(ENOSPC)
    CONSTANT(ENOSYS)
    CONSTANT(ENOTCONN)
    CONSTANT(ENOTDIR)
    CONSTANT(ENOTEMPTY)
    CONSTANT(ENOTRECOVERABLE)
    CONSTANT(ENOTSOCK)
    CONSTANT(ENOTTY)
    CONSTANT(ENXIO)
    CONSTANT(EOPNOTSUPP)
    CONSTANT(ENOTSUP)
    CONSTANT(EOVERFLOW)
    CONSTANT(EOWNERDEAD)
    CONSTANT(EPERM)
    CONSTANT(EPFNOSUPPORT)
    CONSTANT(EPIPE)
    CONSTANT(EPROTO)
    CONSTANT(EPROTONOSUPPORT)
    CONSTANT(EPROTOTYPE)
    CONSTANT(ERANGE)
    CONSTANT(EREMOTE)
    CONSTANT(EROFS)
    CONSTANT(ESHUTDOWN)
    CONSTANT(ESOCKTNOSUPPORT)
    CONSTANT(ESPIPE)
    CONSTANT(ESRCH)
    CONSTANT(ESTALE)
    CONSTANT(ETIMEDOUT)
    CONSTANT(ETOOMANYREFS)
    CONSTANT(ETXTBSY)
    CONSTANT(EUSERS)
    CONSTANT(EWOULDBLOCK)
    CONSTANT(EXDEV)
#if defined(EADV)
    CONSTANT(EADV)
#endif
#if defined(EBADE)
    CONSTANT(EBADE)
#endif
#if defined(EBADFD)
    CONSTANT(EBADFD)
#endif
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
#if defined(ECHRNG)
    CONSTANT(ECHRNG)
#endif
#if defined(ECOMM)
    CONSTANT(ECOMM)
#endif
#if defined(EDEADLOCK)
    CONSTANT(EDEADLOCK)
#endif
#if defined(EDOTDOT)
    CONSTANT(EDOTDOT)
#endif
#if defined(EHWPOISON)
    CONSTANT(EHWPOISON)
#endif
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
#if defined(EMEDIUMTYPE)
    CONSTANT(EMEDIUMTYPE)
#endif
#if defined(EMULTIHOP)
    CONSTANT(EMULTIHOP)
#endif
#if defined(ENAVAIL)
    CONSTANT(ENAVAIL)
#endif
#if defined(ENOANO)
    CONSTANT(ENOANO)
#endif
#if defined(ENOCSI)
    CONSTANT(ENOCSI)
#endif
#if defined(ENODATA)
    CONSTANT(ENODATA)
#endif
#if defined(ENOKEY)
    CONSTANT(ENOKEY)
#endif
#if defined(ENOLINK)
    CONSTANT(ENOLINK)
#endif
#if defined(ENOMEDIUM)
    CONSTANT(ENOMEDIUM)
#endif
#if defined(ENONET)
    CONSTANT(ENONET)
#endif
#if defined(ENOPKG)
    CONSTANT(ENOPKG)
#endif
#if defined(ENOSR)
    CONSTANT(ENOSR)
#endif
#if defined(ENOSTR)
    CONSTANT(ENOSTR)
#endif
#if defined(ENOTBLK)
    CONSTANT(ENOTBLK)
#endif
#if defined(ENOTNAM)
    CONSTANT(ENOTNAM)
#endif
#if defined(ENOTUNIQ)
    CONSTANT(ENOTUNIQ)
#endif
#if defined(EREMCHG)
    CONSTANT(EREMCHG)
#endif
#if defined(EREMOTEIO)
    CONSTANT(EREMOTEIO)
#endif
#if defined(ERESTART)
    CONSTANT(ERESTART)
#endif
#if defined(ERFKILL)
    CONSTANT(ERFKILL)
#endif
#if defined(ESRMNT)
    CONSTANT(ESRMNT)
#endif
#if defined(ESTRPIPE)
    CONSTANT(ESTRPIPE)
#endif
#if defined(ETIME)
    CONSTANT(ETIME)
#endif
#if defined(EUCLEAN)
    CONSTANT(EUCLEAN)
#endif
#if defined(EUNATCH)
    CONSTANT(EUNATCH)
#endif
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
