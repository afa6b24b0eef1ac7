// JavaScript arguments -> C parameters, read in order. The only place that throws: what C leaves undefined (a wrong
// type, a number outside the C type, a length past its buffer) ends here, before any system call.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <forward_list>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

#include "common/addon.h"

// A pointer parameter with the number of bytes that may be touched behind it. NULL has data == nullptr, size 0.
struct Bytes {
  unsigned char* data = nullptr;
  size_t size = 0;
  int argument = 0;  // 1-based position, for the message of a length that does not fit

  template <typename T>
  T* As() const {
    return reinterpret_cast<T*>(data);
  }
};

class Args {
 public:
  static constexpr size_t kCapacity = 10;

  // kCells: the integers come from Addon::cells, and JavaScript passes only the pointers (see Header::HotFunction).
  enum Source { kArguments, kCells };

  Args(napi_env env, napi_callback_info info, const char* call, Source source = kArguments)
      : env_(env), info_(info), call_(call), count_(source == kCells ? 1 : kCapacity) {
    void* data = nullptr;
    napi_get_cb_info(env, info, &count_, values_, nullptr, &data);
    addon_ = static_cast<Addon*>(data);
    if (source == kCells) {
      std::memcpy(cells_, addon_->cells, sizeof cells_);
      cell_ = cells_;
    }
  }

  napi_env env() const { return env_; }
  Addon& addon() const { return *addon_; }
  size_t count() const { return count_; }
  napi_value at(size_t index) const { return values_[index]; }  // for a call that returns one of its arguments

  // An integer type of C: an integral number within T.
  template <typename T>
  T Int(const char* name) {
    static_assert(std::is_integral<T>::value, "an integer type");
    return static_cast<T>(Integer(name, Lowest<T>(), Highest<T>()));
  }

  // An int that stands for a character: a number, or a C character constant written as a one-character string.
  int Char(const char* name);

  // void *: any typed array, written to by the call.
  Bytes Out(const char* name) { return Pointer(name, 0); }
  // void * that a system call checks itself: NULL is passed on.
  Bytes OutOrNull(const char* name) { return Pointer(name, kNull); }
  // const void *: a typed array or a string (UTF-8 with its NUL).
  Bytes In(const char* name) { return Pointer(name, kText); }
  Bytes InOrNull(const char* name) { return Pointer(name, kText | kNull); }

  // const char *: a string, or a typed array that holds a NUL. Copied, so that no other thread can take the NUL away.
  const char* Text(const char* name) { return TextOf(Pointer(name, kText), name); }
  const char* TextOrNull(const char* name);
  // const char * of which a call reads at most `n` bytes (strncmp): needs a NUL only where it is shorter than that.
  const char* TextUpTo(const Bytes& bytes, size_t n, const char* name);
  // char * that already holds a string: its length; the typed array must contain the NUL.
  size_t StringLength(const Bytes& bytes, const char* name);

  // size_t length of `bytes`. A NULL pointer accepts any length: the kernel answers EFAULT.
  size_t Length(const char* name, const Bytes& bytes) { return CheckedLength(name, bytes, false); }
  // The same in a function of the C library, which would dereference the NULL.
  size_t LengthInMemory(const char* name, const Bytes& bytes) { return CheckedLength(name, bytes, true); }
  // int length of `bytes` (fgets). Negative lengths are the call's own business.
  int IntLength(const char* name, const Bytes& bytes);
  // socklen_t by value. Negative numbers are passed on: the kernel refuses them (EINVAL) before it reads anything.
  uint32_t SockLen(const char* name, const Bytes& bytes);

  // Pointer to a 32-bit integer (int *, socklen_t *): an int box, Int32Array or Uint32Array; or null.
  uint32_t* CellOrNull(const char* name, size_t elements = 1);

  // What a pointer to a struct must have behind it; a NULL that was allowed has nothing to check.
  void RequireRoom(const Bytes& bytes, const char* name, size_t needed) {
    if (ok_ && bytes.data != nullptr && bytes.size < needed) TooLong(bytes.argument, name, needed, bytes.size);
  }
  // Reports that argument `position` needs more room than it has.
  void TooLong(int position, const char* name, size_t needed, size_t size);

  // Type and range errors for the readers of other files (streams, formats).
  void WrongType(const char* name, const char* expected, napi_value got, int position = 0);
  void OutOfRange(const char* name, const std::string& expected, napi_value got, int position = 0);
  void Fail(bool range, const std::string& message);

  napi_value Next() {
    napi_value value = Peek();
    next_++;
    next_value_++;
    return value;
  }
  napi_value Peek() const { return next_value_ < kCapacity ? values_[next_value_] : nullptr; }
  int position() const { return static_cast<int>(next_); }
  // `...`: every argument from the next one on. What is left over is evaluated and ignored, as in C.
  std::vector<napi_value> Rest();
  std::string* Keep(std::string text);
  // Back to the first argument, for a call that is restarted.
  void Rewind() {
    next_ = next_value_ = 0;
    if (cell_ != nullptr) cell_ = cells_;
  }
  // char *const argv[]: an array of strings, with or without C's terminating null; NULL only where a system call takes
  // it.
  char* const* Strings(const char* name, bool null_allowed = false);
  char* const* StringsOf(napi_value value, const char* name,
                         bool null_allowed = false);  // of the argument at position()
  // Parameters that were read as part of Rest().
  void Skip(size_t count) { next_ += count + 1; }
  // const char *arg, ... up to a null: the strings at the start of `values`, which Rest() gave.
  char* const* StringList(const std::vector<napi_value>& values, const char* name);

  // A typed array's bytes, a struct array's bytes; false when the value is neither.
  bool View(napi_value value, Bytes* bytes);
  // A string's UTF-8 bytes and its NUL; false when the value is none.
  bool String(napi_value value, Bytes* bytes);
  bool IsNull(napi_value value) const;
  // "argument N (name)": of the argument that was read last.
  std::string Here(const char* name) const;
  void Detached(const char* name);

  bool ok() const { return ok_; }
  // True when every argument was read without an error and none is left over.
  bool Complete() {
    if (ok_ && !variadic_ && count_ > next_value_) TooMany();
    return ok_;
  }

 private:
  enum { kNull = 1, kText = 2 };

  // int64_t and size_t stop where doubles stop being exact; nothing in the API needs more.
  template <typename T>
  static constexpr double Lowest() {
    return sizeof(T) < 8 ? static_cast<double>(std::numeric_limits<T>::lowest())
                         : (std::is_signed<T>::value ? -9007199254740991.0 : 0.0);
  }
  template <typename T>
  static constexpr double Highest() {
    return sizeof(T) < 8 ? static_cast<double>(std::numeric_limits<T>::max()) : 9007199254740991.0;
  }

  double Integer(const char* name, double lowest, double highest) {
    if (cell_ != nullptr) {
      next_++;
      return *cell_++;  // lib/internal/hot.ts has checked it
    }
    napi_value value = Next();
    double number = 0;
    if (ok_ && napi_get_value_double(env_, value, &number) == napi_ok && number >= lowest && number <= highest &&
        number == static_cast<double>(static_cast<int64_t>(number))) {
      return number;
    }
    return BadInteger(name, value, lowest, highest);
  }

  // The hot path of a pointer is a typed array that is not empty; everything else is SlowPointer's.
  Bytes Pointer(const char* name, int allowed) {
    napi_value value = Next();
    Bytes bytes;
    napi_typedarray_type type = napi_int8_array;
    size_t length = 0;
    void* data = nullptr;
    if (ok_ && napi_get_typedarray_info(env_, value, &type, &length, &data, nullptr, nullptr) == napi_ok &&
        length > 0) {
      bytes.data = static_cast<unsigned char*>(data);
      bytes.size = length * ElementSize(type);
      bytes.argument = position();
      return bytes;
    }
    return SlowPointer(name, value, allowed);
  }

  // By napi_typedarray_type; 0 for a kind that a later Node may add. Float16Array (11) is newer than Node-API 8's own
  // list.
  static size_t ElementSize(napi_typedarray_type type) {
    constexpr unsigned char kSizes[] = {1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8, 2};
    const auto index = static_cast<size_t>(type);
    return index < sizeof kSizes ? kSizes[index] : 0;
  }

  size_t CheckedLength(const char* name, const Bytes& bytes, bool null_is_empty) {
    const size_t length = Int<size_t>(name);
    if (length <= bytes.size || !ok_ || (bytes.data == nullptr && !null_is_empty)) return length;
    PastEnd(name, bytes, static_cast<double>(length));
    return 0;
  }

  bool PushString(napi_value value, int position, const char* name, std::vector<char*>* pointers);
  double BadInteger(const char* name, napi_value value, double lowest, double highest);
  Bytes SlowPointer(const char* name, napi_value value, int allowed);
  const char* TextOf(const Bytes& bytes, const char* name);
  void PastEnd(const char* name, const Bytes& bytes, double length);
  void TooMany();

  napi_env env_;
  napi_callback_info info_;
  const char* call_;
  size_t count_;
  Addon* addon_ = nullptr;
  size_t next_ = 0;        // C parameters read
  size_t next_value_ = 0;  // JavaScript arguments read; fewer where integers come from the cells
  const int32_t* cell_ = nullptr;
  bool ok_ = true;
  bool variadic_ = false;
  napi_value values_[kCapacity];
  std::forward_list<std::vector<char*>> kept_pointers_;
  int32_t cells_[Addon::kCells];         // a copy: a signal handler may make calls of its own
  std::forward_list<std::string> kept_;  // what strings became; lives as long as the call
};
