// Generated from native/tables/sys_un.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <sys/un.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace sys_un_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr Field k_sockaddr_un[] = {
    INT_FIELD(struct sockaddr_un, sun_family)
    ARRAY_FIELD(struct sockaddr_un, sun_path)
};
inline constexpr Struct s_sockaddr_un STRUCT(struct sockaddr_un, sockaddr_un, k_sockaddr_un);
inline constexpr const Struct* kStructs[] = {
    &s_sockaddr_un,
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace sys_un_table
