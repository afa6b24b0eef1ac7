#include "common/tagged.h"

#include <random>

namespace tagged {
namespace {

const char array_kind = 0, pointer_kind = 0;

napi_type_tag Draw() {
  std::random_device random;
  const auto draw = [&random] { return static_cast<uint64_t>(random()) << 32 | random(); };
  return {draw(), draw()};
}

napi_type_tag TagOf(const void* kind) {
  static const napi_type_tag drawn = Draw();
  return {drawn.lower, drawn.upper ^ reinterpret_cast<uintptr_t>(kind)};
}

}  // namespace

bool Is(napi_env env, napi_value value, const void* kind) {
  napi_valuetype type = napi_undefined;
  const napi_type_tag tag = TagOf(kind);
  bool tagged = false;
  return value != nullptr && napi_typeof(env, value, &type) == napi_ok && type == napi_object &&
         napi_check_object_type_tag(env, value, &tag, &tagged) == napi_ok && tagged;
}

bool Mark(napi_env env, napi_value object, const void* kind) {
  const napi_type_tag tag = TagOf(kind);
  return Is(env, object, kind) || napi_type_tag_object(env, object, &tag) == napi_ok;
}

bool MarkArray(napi_env env, napi_value views, napi_value bytes) {
  const napi_property_descriptor property = {"bytes", nullptr, nullptr, nullptr, nullptr, bytes, napi_default, nullptr};
  return napi_define_properties(env, views, 1, &property) == napi_ok && napi_object_freeze(env, views) == napi_ok &&
         Mark(env, views, &array_kind);
}

bool IsArray(napi_env env, napi_value value) { return Is(env, value, &array_kind); }

napi_value ArrayBytes(napi_env env, napi_value value) {
  napi_value bytes = nullptr;
  if (!IsArray(env, value) || napi_get_named_property(env, value, "bytes", &bytes) != napi_ok) return nullptr;
  return bytes;
}

bool MarkPointer(napi_env env, napi_value box) { return Mark(env, box, &pointer_kind); }
bool IsPointer(napi_env env, napi_value value) { return Is(env, value, &pointer_kind); }

}  // namespace tagged
