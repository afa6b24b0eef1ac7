// Reads the parameters of a hot call (`hot` in native/tables): its integers come from Addon::cells, where the wrapper
// in lib/generated/hot.ts has put them, because each integer that crosses Node-API costs 5 ns of the call's 100
// (bench/README.md); JavaScript passes only the pointers. What is not plain (a string, a struct array, a length past
// its buffer) is refused without a message: the wrapper then makes the ordinary call, which takes it or says what is
// wrong.
#pragma once

#include "common/args.h"

class Cells {
 public:
  Cells(napi_env env, napi_callback_info info) : env_(env) {
    size_t count = kPointers;
    void* data = nullptr;
    napi_get_cb_info(env, info, &count, values_, nullptr, &data);
    addon_ = static_cast<Addon*>(data);
    cell_ = addon_->cells;
  }

  Addon& addon() const { return *addon_; }
  bool ok() const { return ok_; }
  // What makes the wrapper make the ordinary call.
  napi_value Refusal() const {
    napi_value value = nullptr;
    napi_get_boolean(env_, true, &value);
    return value;
  }

  // The wrapper has checked it.
  template <typename T>
  T Int(const char*) {
    return static_cast<T>(*cell_++);
  }

  // A typed array, or NULL: the wrapper has told them apart. napi_get_buffer_info takes any of them, without the
  // question which of eleven it is. Filled in place: a copy of what was just stored field by field makes the processor
  // wait.
  void Memory(const char*, int, Bytes* bytes) {
    bytes->value = Next();
    if (*cell_++ == 0) return;
    napi_get_buffer_info(env_, bytes->value, reinterpret_cast<void**>(&bytes->data), &bytes->size);
    if (bytes->size == 0) ok_ = false;  // empty, or detached
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

  uint32_t* CellOrNull(const char* name) {
    Bytes bytes;
    Memory(name, Args::kNull, &bytes);
    return bytes.As<uint32_t>();
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

  napi_env env_;
  Addon* addon_ = nullptr;
  napi_value values_[kPointers];
  const int32_t* cell_ = nullptr;
  size_t next_ = 0;
  bool ok_ = true;
};
