// Generated from native/tables/stdlib.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <stdlib.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace stdlib_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(EXIT_SUCCESS)
    CONSTANT(EXIT_FAILURE)
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr const Struct* kStructs[] = {
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace stdlib_table
