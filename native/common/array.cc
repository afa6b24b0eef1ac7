#include "common/array.h"

namespace {

constexpr napi_type_tag kArrayTag = {0x6273642d736f636bULL, 0x6574732d61727261ULL};

void Release(napi_env env, void* data, void*) { napi_delete_reference(env, static_cast<napi_ref>(data)); }

}  // namespace

napi_value TagArray(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value values[2];
  napi_get_cb_info(env, info, &count, values, nullptr, nullptr);
  napi_ref storage = nullptr;
  if (napi_create_reference(env, values[1], 1, &storage) != napi_ok) return nullptr;
  if (napi_type_tag_object(env, values[0], &kArrayTag) != napi_ok ||
      napi_wrap(env, values[0], storage, Release, nullptr, nullptr) != napi_ok) {
    napi_delete_reference(env, storage);
    Napi::TypeError::New(env, "array: the object already has a block of bytes").ThrowAsJavaScriptException();
  }
  return nullptr;
}

napi_value ArrayStorage(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  bool tagged = false;
  void* data = nullptr;
  napi_value storage = nullptr;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_object ||
      napi_check_object_type_tag(env, value, &kArrayTag, &tagged) != napi_ok || !tagged ||
      napi_unwrap(env, value, &data) != napi_ok) {
    return nullptr;
  }
  napi_get_reference_value(env, static_cast<napi_ref>(data), &storage);
  return storage;
}
