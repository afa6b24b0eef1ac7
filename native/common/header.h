// What one C header gives to JavaScript: {functions, hot, constants, types, structs}.
#pragma once

#include <vector>

#include "common/call.h"
#include "common/table.h"

class Header {
 public:
  Header(Napi::Env env, Addon& addon) : env_(env), addon_(addon), result_(Napi::Object::New(env)) {}

  // The tables of native/generated; a header without one has functions only.
  void Export(const Table& table);

  // The functions that its rows declare. `hot` gets the fast form of those that have one.
  template <size_t size>
  void Functions(const call::Row (&rows)[size]) {
    for (const call::Row& row : rows) Add(row);
  }
  void Function(const char* name, napi_callback callback);
  // A value that is neither function nor number (stdin).
  void Value(const char* name, napi_value value);

  Napi::Env env() const { return env_; }
  Napi::Object Finish();

 private:
  void Add(const call::Row& row);
  Napi::Object Constants(const Constant* rows);
  Napi::Object Types(const Type* rows);
  Napi::Object Structs(const Struct* const* rows);
  Napi::Array Layout(const Struct& row);

  Napi::Env env_;
  Addon& addon_;
  Napi::Object result_;
  std::vector<napi_property_descriptor> functions_;
  std::vector<napi_property_descriptor> hot_;
};
