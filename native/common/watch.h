// Hooks for whoever has the addon itself: collects a line per call, and makes calls fail without making them. No
// JavaScript runs inside a call, for it could detach a buffer that was already read.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "common/addon.h"
#include "common/hooks.h"

class Watch : public Hooks {
 public:
  bool Inject(const char* call, int* error) override;
  void Report(const std::string& line) override;

  // watch(on), lines(): what was collected since, fail(call, error): the next call of that name.
  static void Export(Napi::Object exports, Addon& addon);

 private:
  std::vector<std::string> lines_;
  std::map<std::string, int> failures_;
};
