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
  int argument = 0;            // 1-based position, for the message of a length that does not fit
  napi_value value = nullptr;  // what was passed, for whoever has to keep it alive

  template <typename T>
  T* As() const {
    return reinterpret_cast<T*>(data);
  }
};

class Args {
 public:
  static constexpr size_t kCapacity = 10;

  // What a pointer parameter takes beside a typed array.
  enum Allowed { kNothing = 0, kNull = 1, kText = 2 };

  Args(napi_env env, napi_callback_info info, const char* call);
  ~Args();

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

  // void *: a typed array, an array of structs; by `allowed` (Allowed) null, or a string: its UTF-8 bytes with a NUL.
  void Memory(const char* name, int allowed, Bytes* bytes);
  Bytes Memory(const char* name, int allowed) {
    Bytes bytes;
    Memory(name, allowed, &bytes);
    return bytes;
  }

  // const char *: a string, or a typed array that holds a NUL. Copied, so that no other thread can take the NUL away.
  const char* Text(const char* name, int allowed = kNothing);
  // const char * of which a call reads at most `n` bytes (strncmp): needs a NUL only where it is shorter than that.
  const char* TextUpTo(const Bytes& bytes, size_t n, const char* name);
  // char * that already holds a string: its length; the typed array must contain the NUL.
  size_t StringLength(const Bytes& bytes, const char* name);

  // Length of `bytes`, at most `highest`. A system call takes any length of NULL, for the kernel answers EFAULT; a
  // function of the C library would dereference it.
  size_t Length(const char* name, const Bytes& bytes, bool null_is_empty, size_t highest);
  // int length of `bytes` (fgets). Negative lengths are the call's own business.
  int IntLength(const char* name, const Bytes& bytes);
  // socklen_t by value. Negative numbers are passed on: the kernel refuses them (EINVAL) before it reads anything.
  uint32_t SockLen(const char* name, const Bytes& bytes);

  // A parameter that only NULL is accepted for.
  void Null(const char* name);

  // Memory of one kind of typed array, at least one T of `size` long, and exactly so where it is a struct's own bytes.
  Bytes Exactly(const char* name, napi_typedarray_type type, size_t size, const char* expected);

  // Pointer to a 32-bit integer (int *, socklen_t *): an int box, Int32Array or Uint32Array; or null.
  uint32_t* CellOrNull(const char* name, size_t elements = 1);

  // What a pointer to a struct must have behind it; a NULL that was allowed has nothing to check.
  void RequireRoom(const Bytes& bytes, const char* name, size_t needed);
  // A value-result length: at most the room that it tells of.
  void RequireHeld(const char* name, uint32_t length, const Bytes& bytes);
  // A number of structs, of which argument `of` has `room`.
  void RequireElements(const char* name, size_t count, size_t room, int of);
  // Reports that argument `position` needs more room than it has.
  void TooLong(int position, const char* name, size_t needed, size_t size);

  // Type and range errors for the readers of other files (streams, formats).
  void WrongType(const char* name, const char* expected, napi_value got, int position = 0);
  void OutOfRange(const char* name, const std::string& expected, napi_value got, int position = 0);
  void Fail(bool range, const std::string& message);

  napi_value Next() {
    napi_value value = Peek();
    next_++;
    return value;
  }
  napi_value Peek() const { return next_ < kCapacity ? values_[next_] : nullptr; }
  int position() const { return static_cast<int>(next_); }
  // `...`: every argument from the next one on. What is left over is evaluated and ignored, as in C.
  std::vector<napi_value> Rest();
  std::string* Keep(std::string text);
  // Back to the first argument, for a call that is restarted.
  void Rewind() { next_ = 0; }
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
    if (ok_ && !variadic_ && count_ > next_) TooMany();
    return ok_;
  }

 private:
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

  double Integer(const char* name, double lowest, double highest);

  bool PushString(napi_value value, int position, const char* name, std::vector<char*>* pointers);
  double BadInteger(const char* name, napi_value value, double lowest, double highest);
  Bytes OtherMemory(const char* name, napi_value value, int allowed);
  const char* TextOf(const Bytes& bytes, const char* name);
  void PastEnd(const char* name, const Bytes& bytes, double length);
  void TooMany();

  napi_env env_;
  napi_callback_info info_;
  const char* call_;
  size_t count_;
  Addon* addon_ = nullptr;
  size_t next_ = 0;  // arguments read
  bool ok_ = true;
  bool variadic_ = false;
  napi_value values_[kCapacity];
  std::forward_list<std::vector<char*>> kept_pointers_;
  std::forward_list<std::string> kept_;  // what strings became; lives as long as the call
};
