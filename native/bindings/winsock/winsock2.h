// <winsock2.h>: the startup rule, the sockets that the last WSACleanup closes, and pointers that Winsock does not
// check.
#pragma once

#include <string>

#include "bindings/winsock/startup.h"
#include "generated/winsock2_calls.h"

namespace winsock2_h {

// --- startup

struct WSAStartup : calls::WSAStartup {
  int Run() { return startup::Up(wVersionRequested, lpWSAData); }
};

struct WSACleanup : calls::WSACleanup {
  int Run() const { return startup::Down(); }
};

// The last error is the stored value, not the system's: V8 and libuv have changed that one since (common/addon.h).
struct WSAGetLastError : calls::WSAGetLastError {
  int error = 0;
  void Check(Args& a) { error = a.addon().winsock_error; }
  int Run() const { return error; }
  static bool Failed(int) { return false; }
};

struct WSASetLastError : calls::WSASetLastError {
  void Run() const { winsock::WSASetLastError(iError); }
  static bool Failed(int) { return true; }  // so that what was set is stored
};

// --- sockets

struct Socket : calls::Socket {
  intptr_t Run() const { return static_cast<intptr_t>(startup::Track(winsock::socket(af, type, protocol))); }
};

struct WSASocket : calls::WSASocket {
  intptr_t Run() {
    return static_cast<intptr_t>(startup::Track(winsock::WSASocketA(af, type, protocol, lpProtocolInfo, g, dwFlags)));
  }
};

struct WSADuplicateSocket : calls::WSADuplicateSocket {
  int Run() { return winsock::WSADuplicateSocketA(s, dwProcessId, lpProtocolInfo); }
};

struct Closesocket : calls::Closesocket {
  int Run() const { return startup::Close(s); }
};

struct Accept : calls::Accept {
  intptr_t Run() { return static_cast<intptr_t>(startup::Track(winsock::accept(s, addr, addrlen))); }
};

// --- a NULL that Winsock leaves to its callers

inline int Fault() { return winsock::WSASetLastError(WSAEFAULT), SOCKET_ERROR; }

struct Ioctlsocket : calls::Ioctlsocket {
  int Run() const {
    u_long* const pointer = argp;
    if (pointer == nullptr) return Fault();
    u_long argument = *pointer;
    const int result = winsock::ioctlsocket(s, cmd, &argument);
    *pointer = argument;
    return result;
  }
};

struct WSAIoctl : calls::WSAIoctl {
  void Check(Args& a) {
    if (!winsock::HoldsAddresses(dwIoControlCode)) return;
    a.Fail(false, "argument 2 (dwIoControlCode) must not be a code whose buffers hold addresses");
  }
  int Run() const {
    DWORD* const returned = lpcbBytesReturned;
    if (returned == nullptr) return Fault();
    DWORD count = 0;
    const int result = winsock::WSAIoctl(s, dwIoControlCode, const_cast<void*>(static_cast<const void*>(lpvInBuffer)),
                                         cbInBuffer, lpvOutBuffer, cbOutBuffer, &count, nullptr, nullptr);
    *returned = count;
    return result;
  }
};

struct WSAStringToAddress : calls::WSAStringToAddress {
  int Run() {
    int* const length = lpAddressLength;
    if (lpAddress.bytes().data == nullptr || length == nullptr) return Fault();
    std::string text = static_cast<const char*>(AddressString);  // the parameter is no const char *
    return winsock::WSAStringToAddressA(&text[0], AddressFamily, lpProtocolInfo, lpAddress, length);
  }
};

struct WSAAddressToString : calls::WSAAddressToString {
  int Run() {
    DWORD* const room = lpdwAddressStringLength;
    const Bytes& text = lpszAddressString.bytes();
    if (lpsaAddress.bytes().data == nullptr || text.data == nullptr || room == nullptr || *room > text.size) {
      return Fault();
    }
    return winsock::WSAAddressToStringA(lpsaAddress, dwAddressLength, lpProtocolInfo, lpszAddressString, room);
  }
};

// --- fd_set: its count decides how far the call reads

template <typename Set>
void RequireCount(Args& a, Set& set) {
  if (set->fd_count <= FD_SETSIZE) return;
  a.Fail(true, "argument " + std::to_string(set.bytes().argument) + " (" + set.name() +
                   ") must have an fd_count of at most " + std::to_string(FD_SETSIZE) + ", it has " +
                   std::to_string(set->fd_count));
}

template <typename Call>
struct OneSet : Call {
  void Check(Args& a) { RequireCount(a, this->set); }
};

struct FdSet : OneSet<calls::FdSet> {};
struct FdClr : OneSet<calls::FdClr> {};
struct FdIsset : OneSet<calls::FdIsset> {};

struct Select : calls::Select {
  void Check(Args& a) {
    RequireCount(a, readfds);
    RequireCount(a, writefds);
    RequireCount(a, exceptfds);
  }
  int Run() {
    auto* const limit = const_cast<timeval*>(static_cast<const timeval*>(timeout));  // <winsock2.h> has no const
    return winsock::select(nfds, readfds, writefds, exceptfds, limit);
  }
};

}  // namespace winsock2_h
