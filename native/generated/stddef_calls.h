// Generated from native/tables/stddef.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "platform/restart.h"
#include "common/call.h"

// clang-format off
namespace stddef_h {
namespace calls {

struct Offsetof : PosixCall {  // size_t offsetof(type, member)
  static constexpr const char* kName = "offsetof";
  parameter::StructValue<> type{"type"};
  parameter::StructValue<> member{"member"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(type), visit(member); }
};

}  // namespace calls
using namespace calls;
}  // namespace stddef_h
// clang-format on
