// The rows that native/generated/*.h fill in: constants, C types and struct layouts, all computed by the compiler.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "common/in_addr.h"

struct Constant {
  const char* name;
  double value;
};

struct Type {
  const char* name;
  size_t size;
  bool is_signed;
  bool is_float;
};

struct Struct;

// A pointer in a struct: the JavaScript object in the struct's next slot stands for it.
struct Slot {
  enum Kind { kNone, kBytes, kArray, kOther };  // kOther: nothing that the native side follows
  Kind kind = kNone;
  const char* name = nullptr;
  const char* length = nullptr;  // the field that measures it, in bytes or elements
  size_t length_offset = 0;
  size_t length_size = 0;
  const Struct* target = nullptr;  // of kArray
};

struct Field {
  size_t offset;
  size_t size;
  size_t element;  // size of one element of an array, else the field's own size
  bool is_signed;
  Slot slot{};
};

struct Struct {
  const char* name;
  size_t size;
  const Field* fields;
  size_t field_count;

  const Field* begin() const { return fields; }
  const Field* end() const { return fields + field_count; }
};

struct Table {
  const Constant* constants;
  const Type* types;
  const Struct* const* structs;
};

#define CONSTANT(name) {#name, static_cast<double>(name)},
#define HANDLE_CONSTANT(name) \
  {#name, static_cast<double>((intptr_t)(name))},  // a pointer or an integer: only C's cast takes both
#define TYPE(name, c_type) \
  {#name, sizeof(c_type), std::is_signed<c_type>::value, std::is_floating_point<c_type>::value},
#define STRUCT(c_type, name, fields) \
  { #name, sizeof(c_type), fields, sizeof(fields) / sizeof(Field) }
#define OPAQUE(c_type, name) \
  { #name, sizeof(c_type), nullptr, 0 }

// decltype of the member, without an object. The asserts catch a table row whose kind is not what the header declares.
#define MEMBER(c_type, field) std::remove_reference_t<decltype(std::declval<c_type&>().field)>
#define INT_FIELD(c_type, field)                                                               \
  Field{offsetof(c_type, field), sizeof(MEMBER(c_type, field)), sizeof(MEMBER(c_type, field)), \
        IntegerIsSigned<MEMBER(c_type, field)>()},
#define HANDLE_FIELD(c_type, field) \
  Field{offsetof(c_type, field), PointerSize<MEMBER(c_type, field)>(), sizeof(intptr_t), true},
#define ARRAY_FIELD(c_type, field)                                                                                   \
  Field{offsetof(c_type, field), sizeof(MEMBER(c_type, field)), sizeof(std::remove_extent_t<MEMBER(c_type, field)>), \
        IntegerIsSigned<std::remove_extent_t<MEMBER(c_type, field)>>()},
#define STRUCT_FIELD(c_type, field, field_type) \
  Field{offsetof(c_type, field), SameType<MEMBER(c_type, field), field_type>(), sizeof(field_type), false},

#define HANDLES_FIELD(c_type, field)                            \
  Field{offsetof(c_type, field), sizeof(MEMBER(c_type, field)), \
        PointerSize<std::remove_extent_t<MEMBER(c_type, field)>>(), true},
#define POINTER_PLACE(c_type, field) offsetof(c_type, field), PointerSize<MEMBER(c_type, field)>(), sizeof(void*), false
#define BYTES_POINTER(c_type, field, measure) \
  Field{POINTER_PLACE(c_type, field),         \
        Slot{Slot::kBytes, #field, #measure, offsetof(c_type, measure), sizeof(MEMBER(c_type, measure))}},
#define ARRAY_POINTER(c_type, field, type, measure) \
  Field{POINTER_PLACE(c_type, field),               \
        Slot{Slot::kArray, #field, #measure, offsetof(c_type, measure), sizeof(MEMBER(c_type, measure)), &s_##type}},
#define POINTER_FIELD(c_type, field) Field{POINTER_PLACE(c_type, field), Slot{Slot::kOther, #field}},
#define UNION_FIELD(c_type, type) Field{0, SameSize<c_type, type>(), sizeof(type), false},
// Another name for the bytes of a field.
#define ALIAS_FIELD(c_type, field)                                                             \
  Field{offsetof(c_type, field), sizeof(MEMBER(c_type, field)), sizeof(MEMBER(c_type, field)), \
        std::is_signed<MEMBER(c_type, field)>::value},

#define END_OF_CONSTANTS \
  { nullptr, 0 }
#define END_OF_TYPES \
  { nullptr, 0, false, false }

template <typename T>
constexpr bool IntegerIsSigned() {
  static_assert(std::is_integral<T>::value, "the table calls this field an integer");
  return std::is_signed<T>::value;
}

template <typename T, typename View>
constexpr size_t SameSize() {
  static_assert(sizeof(T) == sizeof(View), "the table calls this union all of the struct");
  return sizeof(View);
}

template <typename T>
constexpr size_t PointerSize() {
  static_assert(sizeof(T) == sizeof(intptr_t), "the table calls this field pointer-sized");
  return sizeof(T);
}

template <typename T, typename Expected>
constexpr size_t SameType() {
  static_assert(std::is_same<T, Expected>::value, "the table names another struct type for this field");
  return sizeof(T);
}
