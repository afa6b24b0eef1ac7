// The rows that native/generated/*.h fill in: constants, C types and struct layouts, all computed by the compiler.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

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

struct Field {
  size_t offset;
  size_t size;
  size_t element;  // size of one element of an array, else the field's own size
  bool is_signed;
};

struct Struct {
  const char* name;
  size_t size;
  const Field* fields;
  size_t field_count;
};

struct Table {
  const Constant* constants;
  const Type* types;
  const Struct* structs;
};

#define CONSTANT(name) {#name, static_cast<double>(name)},
#define HANDLE_CONSTANT(name) \
  {#name, static_cast<double>((intptr_t)(name))},  // a pointer or an integer: only C's cast takes both
#define TYPE(name, c_type) \
  {#name, sizeof(c_type), std::is_signed<c_type>::value, std::is_floating_point<c_type>::value},
#define STRUCT(c_type, name, fields) {#name, sizeof(c_type), fields, sizeof(fields) / sizeof(Field)},
#define OPAQUE(c_type, name) {#name, sizeof(c_type), nullptr, 0},

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

#define END_OF_CONSTANTS \
  { nullptr, 0 }
#define END_OF_TYPES \
  { nullptr, 0, false, false }
#define END_OF_STRUCTS \
  { nullptr, 0, nullptr, 0 }

template <typename T>
constexpr bool IntegerIsSigned() {
  static_assert(std::is_integral<T>::value, "the table calls this field an integer");
  return std::is_signed<T>::value;
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
