// How a trace shows the structs of the POSIX headers.
#pragma once

#include "common/show.h"
#include "platform/posix.h"

namespace show {

void Value(Line& line, const sigset_t& set);  // [INT TERM], or ~[KILL STOP] where most are set
void Value(Line& line, const fd_set& set);    // [3 5]
void Value(Line& line, const siginfo_t& info);
void Value(Line& line, const msghdr& message);
// A message that was received: what the program passed says how much room there is.
void Value(Line& line, const msghdr& before, const msghdr& message);
#ifdef F_GETLK
void Value(Line& line, const struct flock& lock);
#endif

template <>
inline constexpr bool kIsRead<fd_set> = true;

}  // namespace show
