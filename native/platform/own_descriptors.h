// The descriptors that Node opened for itself, where it was executed anew for the program
// (unix/process/own_descriptors.cc). A C program would not have them: they are EBADF to it, and do not take the numbers
// from 3 on.
#pragma once

#ifndef _WIN32
#include "platform/unix/process/open_files.h"
#endif

namespace own_descriptors {

#ifdef _WIN32

inline bool Has(int) { return false; }
struct Placeholders {};

#else

// Where there are placeholders, the program's numbers are those below, and Node's some 20 come next.
constexpr int kProgram = 64;
constexpr int kNode = 64;

// They lie in a range.
extern int first, count;
bool IsStillOwn(int fd);
inline bool Has(int fd) {
  return static_cast<unsigned>(fd) - static_cast<unsigned>(first) < static_cast<unsigned>(count) && IsStillOwn(fd);
}

// Once, when the program imports the calls: which they are; closes the placeholders and takes them out of `files`.
void Learn(std::vector<OpenFile>& files);

// Before Node is executed anew: takes the free numbers from 3 on, so that what the new Node opens for itself comes
// after them. Undone where exec fails.
class Placeholders {
 public:
  Placeholders();
  ~Placeholders();
  Placeholders(const Placeholders&) = delete;
  Placeholders& operator=(const Placeholders&) = delete;

 private:
  int end_ = 0;
  int former_[kProgram];  // of a number that was taken: where its descriptor went, or kFree
};

// Around fork(2), in whose child libuv opens its descriptors anew: they come after the program's there, too.
class Renewal {
 public:
  Renewal();
  ~Renewal();
  Renewal(const Renewal&) = delete;
  Renewal& operator=(const Renewal&) = delete;
  void InChild();  // after the event loop has been renewed

 private:
  int taken_[kProgram];
  int number_ = 0;
  bool is_programs_[kNode];
};

#endif

}  // namespace own_descriptors
