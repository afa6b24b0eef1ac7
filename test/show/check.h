// Prints what a line shows beside what it should: "what it is about", got, wanted, parted by tabs.
#pragma once

#include <cstdio>
#include <string>

#include "common/show.h"

struct Check {
  const show::Contract& contract;
  bool failed = false;
  int64_t result = 0;

  template <typename Show>
  void operator()(const char* about, const char* wanted, Show&& show) const {
    show::Line line("f", contract, failed, result);
    show(line);
    std::printf("%s\t%s\t%s\n", about, line.text().c_str() + 2, wanted);
  }
  template <typename T>
  void Value(const char* about, const char* wanted, const T& value) const {
    (*this)(about, wanted, [&](show::Line& line) { show::Value(line, value); });
  }
};

void CheckWinsock();
