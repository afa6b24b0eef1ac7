// Generated from native/tables/stdio.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <stdio.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace stdio_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(EOF)
    CONSTANT(BUFSIZ)
    CONSTANT(_IOFBF)
    CONSTANT(_IOLBF)
    CONSTANT(_IONBF)
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr const Struct* kStructs[] = {
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace stdio_table
