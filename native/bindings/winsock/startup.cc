// WSAStartup, WSACleanup, and the sockets that the last WSACleanup closes.
#include "bindings/winsock/startup.h"

#include <atomic>
#include <map>
#include <mutex>

#include "platform/winsock.h"

namespace {

struct State {
  std::mutex mutex;
  std::atomic<int> count{0};           // IsUp() reads it in every call, without the mutex
  std::map<SOCKET, uint64_t> sockets;  // with SocketIdentity
};

// Never destroyed: a worker thread may still be in a call while the process ends.
State& Shared() {
  static State& state = *new State;
  return state;
}

class Locked {
 public:
  State* operator->() const { return &state_; }

 private:
  State& state_ = Shared();
  std::lock_guard<std::mutex> lock_{state_.mutex};
};

// A number may be another socket by now, one that close() of <unistd.h> made room for.
void CloseAll(const std::map<SOCKET, uint64_t>& sockets) {
  for (const auto& [s, identity] : sockets) {
    if (winsock::SocketIdentity(s) == identity) winsock::closesocket(s);
  }
}

bool TakeOut(SOCKET s) { return Locked()->sockets.erase(s) > 0; }

}  // namespace

namespace startup {

bool IsUp() { return Shared().count.load(std::memory_order_acquire) > 0; }

int Up(WORD version, WSADATA* data) {
  const int result = winsock::WSAStartup(version, data);
  if (result == 0) Locked()->count++;
  return result;
}

int Down() {
  std::map<SOCKET, uint64_t> left;
  {
    const Locked state;
    if (state->count == 0) {
      winsock::WSASetLastError(WSANOTINITIALISED);
      return SOCKET_ERROR;
    }
    if (--state->count == 0) left.swap(state->sockets);
  }
  CloseAll(left);
  return winsock::WSACleanup();
}

SOCKET Track(SOCKET s) {
  if (s == INVALID_SOCKET) return s;
  const uint64_t identity = winsock::SocketIdentity(s);
  Locked()->sockets[s] = identity;
  return s;
}

void Forget(SOCKET s) { TakeOut(s); }

// Forgotten first: once it is closed, another thread's new socket may have the number.
int Close(SOCKET s) {
  const bool tracked = TakeOut(s);
  const int result = winsock::closesocket(s);
  if (result == SOCKET_ERROR && tracked) {
    const int error = winsock::WSAGetLastError();
    Track(s);  // WSAEWOULDBLOCK of a lingering socket: still open
    winsock::WSASetLastError(error);
  }
  return result;
}

}  // namespace startup
