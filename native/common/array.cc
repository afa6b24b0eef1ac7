#include "common/array.h"

static constexpr napi_type_tag kArrayTag = {0x6273642d736f636bULL, 0x6574732d61727261ULL};

napi_value TagArray(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value array = nullptr;
  napi_get_cb_info(env, info, &count, &array, nullptr, nullptr);
  if (napi_type_tag_object(env, array, &kArrayTag) != napi_ok) {
    Napi::TypeError::New(env, "array: the object has a tag already").ThrowAsJavaScriptException();
  }
  return nullptr;
}

napi_value ArrayStorage(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  bool tagged = false;
  napi_value storage = nullptr;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_object ||
      napi_check_object_type_tag(env, value, &kArrayTag, &tagged) != napi_ok || !tagged ||
      napi_get_named_property(env, value, "bytes", &storage) != napi_ok) {
    return nullptr;
  }
  return storage;
}
