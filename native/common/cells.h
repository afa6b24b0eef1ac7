// Reads the parameters of a hot call (`hot` in native/tables): its integers come from Addon::cells, where the wrapper
// in lib/generated/hot.ts has put them, because each integer that crosses Node-API costs 5 ns of the call's 100
// (bench/README.md); JavaScript passes only the pointers. What is not plain (a string, a struct array, a length past
// its buffer) is refused without a message: the wrapper then makes the ordinary call, which takes it or says what is
// wrong.
#pragma once

#include "common/args.h"

class Cells {
 public:
  static constexpr size_t kPointers = 3;

  // The pointers stand outside of it: an object whose address no other function gets is kept in registers, and so is
  // the call that is read from it.
  Cells(napi_env env, const napi_value* values, const int32_t* cells) : env_(env), values_(values), cell_(cells) {}

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

  // NULL is known to the wrapper. Three cells: what crosses; of an ArrayBuffer, also where the view begins and its
  // bytes (lib/internal/crossing.ts). Whatever else is no typed array has no size. Without the question which of eleven
  // it is, the size is that in elements: never more than the bytes, and of bytes the same.
  void Memory(const char*, int, Bytes* bytes) {
    bytes->value = values_[next_++];
    const int32_t what = cell_[0];
    const auto offset = static_cast<size_t>(cell_[1]);
    const auto length = static_cast<size_t>(cell_[2]);
    cell_ += 3;
    if (what == kNothing) return;
    void* data = nullptr;
    size_t size = 0;
    if (what == kArrayBuffer) {
      napi_get_arraybuffer_info(env_, bytes->value, &data, &size);
      data = static_cast<unsigned char*>(data) + offset;
      size = size < offset || size - offset < length ? 0 : length;  // 0: detached, or shorter than the view was
    } else {
      napi_get_typedarray_info(env_, bytes->value, nullptr, &size, &data, nullptr, nullptr);
    }
    bytes->data = static_cast<unsigned char*>(data);
    bytes->size = size;
    if (size == 0) ok_ = false;  // no typed array, empty, or detached
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

  napi_value Peek() const { return values_[next_]; }

 private:
  enum What : int32_t { kNothing, kTypedArray, kArrayBuffer };

  napi_env env_;
  const napi_value* values_;
  const int32_t* cell_;
  size_t next_ = 0;
  bool ok_ = true;
};
