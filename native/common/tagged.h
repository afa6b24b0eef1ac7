// Objects that JavaScript can neither make nor look into: a type tag, drawn at load because several copies of the addon
// can share one process, and behind it a native object where there is one. No JavaScript code (getter, proxy) runs
// when one is recognised.
#pragma once

#include <napi.h>

namespace tagged {

// `kind` is an address that stands for the type.
bool Is(napi_env env, napi_value value, const void* kind);
// Whether the object has that tag now; it cannot when it has another one.
bool Mark(napi_env env, napi_value object, const void* kind);

// array(T, n) of the C module: a frozen JavaScript array of struct views over one block of bytes, its own read-only
// property "bytes".
bool MarkArray(napi_env env, napi_value views, napi_value bytes);
bool IsArray(napi_env env, napi_value value);
// The typed array behind such an array, or nullptr.
napi_value ArrayBytes(napi_env env, napi_value value);

// pointer(initial) of the C module: an object {value}.
bool MarkPointer(napi_env env, napi_value box);
bool IsPointer(napi_env env, napi_value value);

}  // namespace tagged

// An object with a T behind it.
template <typename T>
class Tagged {
 public:
  // The T, or nullptr for every other value and after Release.
  static T* Find(napi_env env, napi_value value) {
    void* found = nullptr;
    if (!tagged::Is(env, value, &kind_) || napi_unwrap(env, value, &found) != napi_ok) return nullptr;
    return static_cast<T*>(found);
  }
  // Whether the object stands for `native` from now on; `finalize` is called when it is collected.
  static bool Wrap(napi_env env, napi_value object, T* native, napi_finalize finalize = nullptr) {
    // In this order: the mark of an object that something else wraps would make Find take that for a T.
    if (napi_wrap(env, object, native, finalize, nullptr, nullptr) != napi_ok) return false;
    if (tagged::Mark(env, object, &kind_)) return true;
    napi_remove_wrap(env, object, nullptr);
    return false;
  }
  // The T, which is the caller's again.
  static T* Release(napi_env env, napi_value object) {
    void* found = nullptr;
    napi_remove_wrap(env, object, &found);
    return static_cast<T*>(found);
  }
  static void Delete(napi_env, void* native, void*) { delete static_cast<T*>(native); }

 private:
  static inline char kind_ = 0;
};
