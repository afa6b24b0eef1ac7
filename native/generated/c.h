// Generated from native/tables/c.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <netinet/in.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace c_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    TYPE(char, char)
    TYPE(schar, signed char)
    TYPE(uchar, unsigned char)
    TYPE(short, short)
    TYPE(ushort, unsigned short)
    TYPE(int, int)
    TYPE(unsigned, unsigned int)
    TYPE(long, long)
    TYPE(ulong, unsigned long)
    TYPE(longlong, long long)
    TYPE(ulonglong, unsigned long long)
    TYPE(float, float)
    TYPE(double, double)
    TYPE(int8_t, int8_t)
    TYPE(uint8_t, uint8_t)
    TYPE(int16_t, int16_t)
    TYPE(uint16_t, uint16_t)
    TYPE(int32_t, int32_t)
    TYPE(uint32_t, uint32_t)
    TYPE(int64_t, int64_t)
    TYPE(uint64_t, uint64_t)
    TYPE(size_t, size_t)
    TYPE(ssize_t, ssize_t)
    TYPE(socklen_t, socklen_t)
    TYPE(sa_family_t, sa_family_t)
    TYPE(in_port_t, in_port_t)
    TYPE(in_addr_t, in_addr_t)
    TYPE(pid_t, pid_t)
    TYPE(uid_t, uid_t)
    TYPE(gid_t, gid_t)
    TYPE(off_t, off_t)
    TYPE(mode_t, mode_t)
    TYPE(time_t, time_t)
    END_OF_TYPES};
inline constexpr const Struct* kStructs[] = {
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace c_table
