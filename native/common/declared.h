// A function of the system, whose own header has to declare it as its row in native/tables does. The check is a
// conversion of pointers, for noexcept and the attributes of a system's functions belong to their type.
#pragma once

template <typename Row>
char DeclaredAs(Row*);

#define SYSTEM(name, ...) \
  using ::name;           \
  static_assert(sizeof(DeclaredAs<__VA_ARGS__>(::name)) == 1, #name)
