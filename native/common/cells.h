// Reads the parameters of a hot call (`hot` in native/tables): its integers come from Addon::cells, where the wrapper
// in lib/generated/hot.ts has put them, because each integer that crosses Node-API costs 5 ns of the call's 100
// (bench/README.md); JavaScript passes only the pointers. What is not plain (a string, a struct array, a length past
// its buffer) is refused without a message: the wrapper then makes the ordinary call, which takes it or says what is
// wrong.
#pragma once

#include "common/args.h"

class Cells {
 public:
  Cells(napi_env env, napi_callback_info info, const char* /*call*/) : env_(env) {
    size_t count = kPointers;
    void* data = nullptr;
    napi_get_cb_info(env, info, &count, values_, nullptr, &data);
    addon_ = static_cast<Addon*>(data);
    std::memcpy(cells_, addon_->cells, sizeof cells_);
  }

  napi_env env() const { return env_; }
  Addon& addon() const { return *addon_; }
  void Rewind() { cell_ = cells_, next_ = 0; }
  bool Complete() const { return ok_; }

  // The wrapper has checked it.
  template <typename T>
  T Int(const char*) {
    return static_cast<T>(*cell_++);
  }

  Bytes Memory(const char*, int allowed) {
    napi_value value = Next();
    napi_typedarray_type type = napi_int8_array;
    size_t length = 0;
    void* data = nullptr;
    if (napi_get_typedarray_info(env_, value, &type, &length, &data, nullptr, nullptr) == napi_ok && length > 0) {
      return {static_cast<unsigned char*>(data), length * ElementSize(type), 0, value};
    }
    RefuseUnlessNull(value, allowed);
    return {};
  }

  size_t Length(const char* name, const Bytes& bytes, bool /*null_is_empty*/, size_t highest) {
    const auto length = Int<size_t>(name);
    if ((bytes.data != nullptr && length > bytes.size) || length > highest) ok_ = false;
    return length;
  }

  uint32_t SockLen(const char* name, const Bytes& bytes) {
    const auto length = Int<int32_t>(name);
    if (bytes.data != nullptr && length > 0 && static_cast<size_t>(length) > bytes.size) ok_ = false;
    return static_cast<uint32_t>(length);
  }

  uint32_t* CellOrNull(const char*) {
    napi_value value = Next();
    napi_typedarray_type type = napi_int8_array;
    size_t length = 0;
    void* data = nullptr;
    if (napi_get_typedarray_info(env_, value, &type, &length, &data, nullptr, nullptr) == napi_ok && length > 0 &&
        (type == napi_int32_array || type == napi_uint32_array)) {
      return static_cast<uint32_t*>(data);
    }
    RefuseUnlessNull(value, Args::kNull);
    return nullptr;
  }

  void RequireHeld(const char*, uint32_t length, const Bytes& bytes) {
    if (bytes.data != nullptr && static_cast<int32_t>(length) >= 0 && length > bytes.size) ok_ = false;
  }

  napi_value Peek() const { return next_ < kPointers ? values_[next_] : nullptr; }

 private:
  static constexpr size_t kPointers = 3;

  napi_value Next() {
    napi_value value = Peek();
    next_++;
    return value;
  }
  void RefuseUnlessNull(napi_value value, int allowed) {
    napi_valuetype type = napi_undefined;
    if (!(allowed & Args::kNull) || napi_typeof(env_, value, &type) != napi_ok || type != napi_null) ok_ = false;
  }

  napi_env env_;
  Addon* addon_ = nullptr;
  napi_value values_[kPointers];
  int32_t cells_[Addon::kCells];  // a copy: a signal handler may make calls of its own
  const int32_t* cell_ = cells_;
  size_t next_ = 0;
  bool ok_ = true;
};
