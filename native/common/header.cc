#include "common/header.h"

#include "common/pointers.h"

namespace {

// lib/internal/native.ts puts the wrapper of a hot call in its place.
constexpr auto kWritable = static_cast<napi_property_attributes>(napi_writable | napi_enumerable);

napi_property_descriptor Property(const char* name, napi_value value) {
  return {name, nullptr, nullptr, nullptr, nullptr, value, napi_enumerable, nullptr};
}

Napi::Object Define(Napi::Env env, const std::vector<napi_property_descriptor>& properties) {
  Napi::Object object = Napi::Object::New(env);
  if (!properties.empty()) napi_define_properties(env, object, properties.size(), properties.data());
  return object;
}

}  // namespace

void Header::Export(const Table& table) {
  result_.Set("constants", Constants(table.constants));
  result_.Set("types", Types(table.types));
  result_.Set("structs", Structs(table.structs));
}

void Header::Function(const char* name, napi_callback callback) {
  functions_.push_back({name, nullptr, callback, nullptr, nullptr, nullptr, kWritable, &addon_});
}

void Header::Add(const call::Row& row) {
  Function(row.name, row.ordinary);
  if (row.hot == nullptr) return;
  hot_.push_back({row.name, nullptr, row.hot, nullptr, nullptr, nullptr, napi_enumerable, &addon_});
}

void Header::Value(const char* name, napi_value value) { functions_.push_back(Property(name, value)); }

Napi::Object Header::Finish() {
  result_.Set("functions", Define(env_, functions_));
  result_.Set("hot", Define(env_, hot_));
  return result_;
}

Napi::Object Header::Constants(const Constant* rows) {
  std::vector<napi_property_descriptor> properties;
  for (; rows->name != nullptr; rows++) {
    properties.push_back(Property(rows->name, Napi::Number::New(env_, rows->value)));
  }
  return Define(env_, properties);
}

// name -> [size, is signed, is floating point]
Napi::Object Header::Types(const Type* rows) {
  Napi::Object types = Napi::Object::New(env_);
  for (; rows->name != nullptr; rows++) {
    Napi::Array layout = Napi::Array::New(env_, 3);
    layout.Set(0u, static_cast<double>(rows->size));
    layout.Set(1u, rows->is_signed);
    layout.Set(2u, rows->is_float);
    types.Set(rows->name, layout);
  }
  return types;
}

// name -> [size, then per field: offset, size, element size, is signed]
Napi::Object Header::Structs(const Struct* const* rows) {
  Napi::Object structs = Napi::Object::New(env_);
  for (; *rows != nullptr; rows++) structs.Set((*rows)->name, Layout(**rows));
  return structs;
}

Napi::Array Header::Layout(const Struct& row) {
  Napi::Array layout = Napi::Array::New(env_, 1 + 4 * row.field_count);
  uint32_t at = 0;
  bool has_slots = false;
  layout.Set(at++, static_cast<double>(row.size));
  for (const Field& field : row) {
    layout.Set(at++, static_cast<double>(field.offset));
    layout.Set(at++, static_cast<double>(field.size));
    layout.Set(at++, static_cast<double>(field.element));
    layout.Set(at++, field.is_signed ? 1.0 : 0.0);
    has_slots = has_slots || field.slot.kind != Slot::kNone;
  }
  if (has_slots) {
    auto* data = const_cast<Struct*>(&row);  // only its address is used
    const napi_property_descriptor marks[] = {
        {"mark", nullptr, pointers::MarkStruct, nullptr, nullptr, nullptr, napi_default, data},
        {"is", nullptr, pointers::IsStruct, nullptr, nullptr, nullptr, napi_default, data}};
    napi_define_properties(env_, layout, 2, marks);
  }
  return layout;
}
