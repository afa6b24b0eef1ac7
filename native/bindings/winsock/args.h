// Parameters that Winsock's and Win32's calls have and POSIX' have not.
#pragma once

#include <climits>
#include <cstring>

#include "common/args.h"
#include "platform/winsock.h"

namespace winsock_args {

// Signed, so that INVALID_SOCKET is -1.
inline SOCKET Socket(Args& a, const char* name = "s") { return static_cast<SOCKET>(a.Int<intptr_t>(name)); }

inline HANDLE Handle(Args& a, const char* name) {
  return reinterpret_cast<HANDLE>(a.Int<intptr_t>(name));  // any number: a handle is never dereferenced
}

// 32 bits that C converts from whichever type they have: FIONBIO is unsigned, the parameter a long.
inline DWORD Bits(Args& a, const char* name) { return a.SockLen(name, Bytes{}); }

// int namelen, optlen: negative ones are the call's own business.
inline int AddressLength(Args& a, const char* name, const Bytes& bytes) {
  return static_cast<int>(a.SockLen(name, bytes));
}

// int len of a buffer. A negative one is refused: Windows takes it for an unsigned size beyond the buffer's end.
inline int Length(Args& a, const char* name, const Bytes& bytes) {
  const size_t length = a.Length(name, bytes);
  if (length > INT_MAX) {
    a.Fail(true, "argument " + std::to_string(a.position()) + " (" + name + ") must be at most 2147483647");
    return 0;
  }
  return static_cast<int>(length);
}

// DWORD length of a buffer.
inline DWORD DwordLength(Args& a, const char* name, const Bytes& bytes) {
  return static_cast<DWORD>(Length(a, name, bytes));
}

// A parameter that only NULL is accepted for.
inline void Null(Args& a, const char* name) {
  napi_value value = a.Next();
  napi_valuetype type = napi_undefined;
  if (value == nullptr || napi_typeof(a.env(), value, &type) != napi_ok || type != napi_null) {
    a.WrongType(name, "null", value);
  }
}

// A pointer to a 32-bit integer that the call would write through unasked.
inline uint32_t* Cell(Args& a, const char* name) {
  napi_value value = a.Peek();
  uint32_t* cell = a.CellOrNull(name);
  if (cell == nullptr) a.WrongType(name, "an int box, an Int32Array or a Uint32Array", value);
  return cell;
}

// Memory for a whole T; NULL where it was too small, so that whoever reads it at once reads nothing.
template <typename T>
Bytes Room(Args& a, const char* name, bool null_allowed = false) {
  const Bytes bytes = null_allowed ? a.OutOrNull(name) : a.Out(name);
  a.RequireRoom(bytes, name, sizeof(T));
  return a.ok() ? bytes : Bytes{};
}

// An aligned copy: the bytes may be at any address, and shared with another thread.
template <typename T>
T Load(const Bytes& bytes) {
  T value;
  std::memset(&value, 0, sizeof value);
  if (bytes.data != nullptr) std::memcpy(&value, bytes.data, sizeof value);
  return value;
}

template <typename T>
void Store(const Bytes& bytes, const T& value) {
  if (bytes.data != nullptr) std::memcpy(bytes.data, &value, sizeof value);
}

}  // namespace winsock_args
