#include "bindings/winsock/show.h"

#include <algorithm>

#include "generated/windows.h"
#include "generated/winsock2.h"
#include "generated/ws2tcpip.h"

namespace show {
namespace {

Names Sockets(const char* prefix) { return {winsock2_table::kConstants, prefix}; }

// A SOCKET or a HANDLE, as JavaScript has it.
template <typename T>
void Handle(Line& line, T handle) {
  line.Number((intptr_t)handle);  // only C's cast takes both an integer and a pointer
}

void Kind(Fields& field, const char* family, const char* type, const char* protocol, const int (&values)[3]) {
  field(family).Name(Sockets("AF_"), values[0]);
  field(type).Name(Sockets("SOCK_"), values[1]);
  field(protocol).Name(Sockets("IPPROTO_"), values[2]);
}

}  // namespace

void Value(Line& line, const fd_set& set) {
  line.Write("[");
  for (unsigned i = 0; i < std::min<unsigned>(set.fd_count, FD_SETSIZE); i++) {
    if (i > 0) line.Write(" ");
    Handle(line, set.fd_array[i]);
  }
  line.Write("]");
}

void Value(Line& line, const WSAPOLLFD& poll) {
  Fields field(line);
  Handle(field("fd"), poll.fd);
  field("events").Flags(Sockets("POLL"), static_cast<unsigned short>(poll.events));
  field("revents").Flags(Sockets("POLL"), static_cast<unsigned short>(poll.revents));
}

void Value(Line& line, const addrinfo& hints) {
  Fields field(line);
  field("ai_flags").Flags({ws2tcpip_table::kConstants, "AI_"}, static_cast<unsigned>(hints.ai_flags));
  Kind(field, "ai_family", "ai_socktype", "ai_protocol", {hints.ai_family, hints.ai_socktype, hints.ai_protocol});
}

void Value(Line& line, const WSADATA& data) {
  Fields field(line);
  field("wVersion").Unsigned(data.wVersion);
  field("wHighVersion").Unsigned(data.wHighVersion);
  field("szDescription").Text(data.szDescription, sizeof data.szDescription);
}

void Value(Line& line, const WSAPROTOCOL_INFOA& info) {
  Fields field(line);
  Kind(field, "iAddressFamily", "iSocketType", "iProtocol", {info.iAddressFamily, info.iSocketType, info.iProtocol});
}

void Value(Line& line, const STARTUPINFOA& info) {
  Fields field(line);
  field("dwFlags").Flags({windows_table::kConstants, "STARTF_"}, info.dwFlags);
  Handle(field("hStdInput"), info.hStdInput);
  Handle(field("hStdOutput"), info.hStdOutput);
  Handle(field("hStdError"), info.hStdError);
}

void Value(Line& line, const PROCESS_INFORMATION& info) {
  Fields field(line);
  Handle(field("hProcess"), info.hProcess);
  Handle(field("hThread"), info.hThread);
  field("dwProcessId").Unsigned(info.dwProcessId);
  field("dwThreadId").Unsigned(info.dwThreadId);
}

}  // namespace show
