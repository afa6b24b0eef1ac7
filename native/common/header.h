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

  template <typename Call>
  void Function() {
    Function(Call::kName, Sync<Call>);
  }
  void Function(const char* name, napi_callback callback);
  // A call whose cost counts: besides the function, `hot` gets a variant that takes its pointer alone and its integers
  // from Addon::cells, because each integer that crosses Node-API costs 5 ns of the call's 100 (bench/README.md).
  template <typename Call>
  void HotFunction() {
    Function<Call>();
    Hot(Call::kName, Sync<Call, Args::kCells>);
  }
  // A value that is neither function nor number (stdin).
  void Value(const char* name, napi_value value);

  Napi::Env env() const { return env_; }
  Napi::Object Finish();

 private:
  void Hot(const char* name, napi_callback callback);
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
