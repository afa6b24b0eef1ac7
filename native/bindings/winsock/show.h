// How a trace shows the structs of the Winsock headers.
#pragma once

#include "common/show.h"
#include "platform/winsock.h"

namespace show {

void Value(Line& line, const fd_set& set);  // [3 5]
void Value(Line& line, const WSAPOLLFD& poll);
void Value(Line& line, const addrinfo& hints);
void Value(Line& line, const WSADATA& data);
void Value(Line& line, const WSAPROTOCOL_INFOA& info);
void Value(Line& line, const STARTUPINFOA& info);
void Value(Line& line, const PROCESS_INFORMATION& info);

template <>
inline constexpr bool kIsRead<fd_set> = true;
template <>
inline constexpr bool kIsRead<WSAPROTOCOL_INFOA> = true;

}  // namespace show
