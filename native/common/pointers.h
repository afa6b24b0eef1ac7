// A struct with pointers, as JavaScript passes it: an object of the struct's class (lib/internal/struct.ts), whose
// pointers are the objects in its slots. C gets an aligned copy in which the addresses stand for the duration of the
// call, made after each slot was checked against the field that measures it.
#pragma once

#include <cstddef>
#include <forward_list>
#include <vector>

#include "common/args.h"
#include "common/table.h"

namespace pointers {

// What the call does to the memory behind the pointers: a string can only be read.
enum Access { kReads, kWrites };

// Of a struct with slots; data: its Struct row. The class has its objects given their slots, a sealed array in their
// own read-only property "slots", and marked: nothing that could run code can take the place of either, or of an
// element.
napi_value MarkStruct(napi_env env, napi_callback_info info);
napi_value IsStruct(napi_env env, napi_callback_info info);

class Reader {
 public:
  Reader(Args& args, const char* name, Access access) : args_(args), name_(name), access_(access) {}
  // Copies the struct with its addresses to `target`; the caller's own bytes, or none where it was refused.
  Bytes Load(napi_value value, const Struct& type, unsigned char* target);
  // What the struct's arrays became; it has to live as long as the call.
  using Arrays = std::forward_list<std::vector<std::max_align_t>>;
  Arrays TakeArrays() { return std::move(arrays_); }

 private:
  void* Address(napi_value slot, const Slot& field, uint64_t length);
  void* Memory(napi_value slot, const Slot& field, uint64_t length);
  void* Elements(napi_value slot, const Slot& field, uint64_t count);
  void* WrongSlot(const Slot& field);
  void* TooLong(const Slot& field, size_t size, uint64_t length);

  Args& args_;
  const char* name_;
  Access access_;
  Arrays arrays_;
};

// Stores the fields that the call changed; no address reaches the caller's memory.
void Store(const Struct& type, const void* before, const void* after, unsigned char* target);

}  // namespace pointers
