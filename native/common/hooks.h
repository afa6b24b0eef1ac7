// Who watches the calls of an environment: each call asks it first, and tells it afterwards. Nobody does unless
// Addon::hooks is set, which is the only test that a call makes.
#pragma once

#include <string>

class Hooks {
 public:
  virtual ~Hooks() = default;
  // Whether the call shall fail with *error without being made.
  virtual bool Inject(const char* call, int* error) = 0;
  // The call as strace shows one: what was passed and stored, and how it ended.
  virtual void Report(const std::string& line) = 0;
};
