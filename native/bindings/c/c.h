// The C language itself: arrays of its object types.
#pragma once

#include "common/array.h"
#include "common/header.h"

namespace c_h {

inline void More(Header& header) { header.Function("tagArray", TagArray); }

}  // namespace c_h
