// <errno.h>
#include "generated/errno.h"

#include "common/headers.h"

namespace {

// errno is the stored value, not the C variable: V8 has used that one since (addon.h).
napi_value Errno(napi_env env, napi_callback_info info) {
  Args args(env, info, "errno");
  return args.Complete() ? call::ToJs(env, args.addon().last_error) : nullptr;
}

// errno = value
napi_value SetErrno(napi_env env, napi_callback_info info) {
  Args args(env, info, "set_errno");
  const int value = args.Int<int>("value");
  if (args.Complete()) args.addon().last_error = value;
  return nullptr;
}

}  // namespace

void ExportErrno(Header& header) {
  header.Export(errno_table::kTable);
  header.Function("errno_", Errno);
  header.Function("set_errno", SetErrno);
}
