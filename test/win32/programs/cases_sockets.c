// The C twin of cases/sockets.mjs and cases/connections.mjs.
#include "cases.h"

static void version(WORD asked) {
  WSADATA data;
  memset(&data, 0, sizeof(data));
  int answer = WSAStartup(asked, &data);
  if (answer == 0) WSACleanup();
  value(answer);
  value(data.wVersion);
  value(data.wHighVersion);
}

static void oldSocket(void) {
  WSADATA data;
  SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
  WSACleanup();
  WSAStartup(MAKEWORD(2, 2), &data);
  CALL(send(s, "x", 1, 0));
  told();
}
static void version01(void) { version(MAKEWORD(0, 1)); }
static void version12(void) { version(MAKEWORD(1, 2)); }
static void version2255(void) { version(MAKEWORD(2, 255)); }
static void versionNull(void) { value(WSAStartup(MAKEWORD(2, 2), NULL)); }

static void made(int family, int type, int protocol) {
  CALL(WSASocketA(family, type, protocol, NULL, 0, 0));
  told();
}
static void socket1(void) { made(0xdead, SOCK_STREAM, IPPROTO_TCP); }
static void socket2(void) { made(-1, SOCK_STREAM, IPPROTO_TCP); }
static void socket3(void) { made(AF_INET, 0xdead, IPPROTO_TCP); }
static void socket4(void) { made(AF_INET, -1, IPPROTO_TCP); }
static void socket5(void) { made(AF_INET, SOCK_STREAM, 0xdead); }
static void socket7(void) { value(option(own(WSASocketA(AF_INET, 0, 0, NULL, 0, 0)), SOL_SOCKET, SO_TYPE)); }
static void socket8(void) { made(AF_INET, SOCK_STREAM, IPPROTO_UDP); }
static void socket9(void) { made(AF_INET, SOCK_DGRAM, IPPROTO_TCP); }
static void socket13(void) { made(0xdead, 0xdead, IPPROTO_TCP); }

static void duplicate(SOCKET s, DWORD pid, WSAPROTOCOL_INFOA* info) {
  CALL(WSADuplicateSocketA(s, pid, info));
  told();
}
static WSAPROTOCOL_INFOA info;
static void dup1(void) { duplicate(0, 0, NULL); }
static void dup2_(void) { duplicate(tcp(), 0, NULL); }
static void dup4(void) { duplicate(0, GetCurrentProcessId(), &info); }
static void dup5(void) { duplicate(tcp(), GetCurrentProcessId(), NULL); }

static void binds(SOCKET s, const void* address, int length) {
  CALL(bind(s, address, length));
  told();
}
static void bind1(void) { binds(tcp(), NULL, 0); }
static void bind2(void) { binds(tcp(), NULL, sizeof(struct sockaddr)); }
static void bind3(void) {
  struct sockaddr_in address = loopback(0);
  binds(tcp(), &address, 0);
}
static void bind4(void) {
  struct sockaddr_in address = loopback(0);
  address.sin_family = 0xdead;
  binds(tcp(), &address, sizeof(address));
}
static void bind9(void) {
  struct sockaddr_in6 address;
  memset(&address, 0, sizeof(address));
  address.sin6_family = AF_INET6;
  address.sin6_addr.s6_addr[15] = 1;
  binds(own(socket(AF_INET6, SOCK_STREAM, 0)), &address, 24);
}
static void bind10(void) {
  struct sockaddr_in address = nameOf(bound(tcp()));
  SOCKET s = tcp();
  set(s, SOL_SOCKET, SO_REUSEADDR, 1);
  binds(s, &address, sizeof(address));
}
static void bind11(void) {
  SOCKET first = tcp(), second = tcp();
  set(first, SOL_SOCKET, SO_REUSEADDR, 1);
  listen(bound(first), 1);
  set(second, SOL_SOCKET, SO_REUSEADDR, 1);
  struct sockaddr_in address = nameOf(first);
  binds(second, &address, sizeof(address));
}
static void bind13(void) {
  struct sockaddr_in any = loopback(0);
  any.sin_addr.s_addr = INADDR_ANY;
  SOCKET holder = tcp(), s = tcp();
  bind(holder, (struct sockaddr*)&any, sizeof(any));
  set(s, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1);
  struct sockaddr_in address = loopback(ntohs(nameOf(holder).sin_port));
  binds(s, &address, sizeof(address));
}

static void listens(SOCKET s, int backlog) {
  CALL(listen(s, backlog));
  told();
}
static void listen1(void) { listens(0, 0); }
static void listen3(void) { listens(bound(udp()), 1); }
static void listen4(void) { listens(tcp(), -2); }
static void listen5(void) { listens(tcp(), 1); }

static void accept1(void) {
  SOCKET listener = listening();
  struct sockaddr_in address;
  int length = 0;
  connected(tcp(), listener);
  CALL(accept(listener, (struct sockaddr*)&address, &length));
  told();
  value(length);
}
static void accept2(void) {
  SOCKET listener = listening();
  struct sockaddr_in address, before;
  memset(&before, 0xa5, sizeof(before));
  address = before;
  connected(tcp(), listener);
  own(accept(listener, (struct sockaddr*)&address, NULL));
  value(memcmp(&address, &before, sizeof(before)) == 0);
}
static void accept6(void) {
  static const int options[][3] = {
      {SOL_SOCKET, SO_REUSEADDR, 1},   {SOL_SOCKET, SO_KEEPALIVE, 1}, {SOL_SOCKET, SO_OOBINLINE, 1},
      {SOL_SOCKET, SO_SNDBUF, 4096},   {SOL_SOCKET, SO_RCVBUF, 4096}, {SOL_SOCKET, SO_SNDTIMEO, 1200},
      {SOL_SOCKET, SO_RCVTIMEO, 1200}, {IPPROTO_TCP, TCP_NODELAY, 1}, {SOL_SOCKET, SO_LINGER, 0x70001},
  };
  SOCKET listener = listening();
  for (int i = 0; i < 9; i++) set(listener, options[i][0], options[i][1], options[i][2]);
  connected(tcp(), listener);
  SOCKET s = own(accept(listener, NULL, NULL));
  for (int i = 0; i < 9; i++) value(option(s, options[i][0], options[i][1]) == options[i][2]);
}

static void connects(SOCKET s, struct sockaddr_in address) {
  CALL(connect(s, (struct sockaddr*)&address, sizeof(address)));
  told();
}
static void connect3(void) {
  SOCKET s = listening();
  connects(s, nameOf(s));
}
static void connect4(void) { connects(nonblocking(tcp()), nameOf(listening())); }
static void connect5(void) {
  SOCKET s = connecting();
  connects(s, nameOf(listening()));
}
static void connect7(void) {
  SOCKET s = udp();
  connects(s, nameOf(bound(udp())));
  connects(s, nameOf(bound(udp())));
}
static void connect8(void) {
  SOCKET s = connected(udp(), bound(udp()));
  struct sockaddr_in none = loopback(0);
  int length = sizeof(none);
  none.sin_family = AF_UNSPEC;
  connects(s, none);
  CALL(getpeername(s, (struct sockaddr*)&none, &length));
  told();
}
static void connect10(void) {
  SOCKET listener = listening(), s = connected(tcp(), listener);
  shutdown(s, SD_BOTH);
  connects(s, nameOf(listener));
}

const Row socketRows[] = {
    {"w-startup-004", oldSocket},   {"w-startup-007", version01},
    {"w-startup-009", version12},   {"w-startup-011", version2255},
    {"w-startup-013", versionNull}, {"w-socket-001", socket1},
    {"w-socket-002", socket2},      {"w-socket-003", socket3},
    {"w-socket-004", socket4},      {"w-socket-005", socket5},
    {"w-socket-007", socket7},      {"w-socket-008", socket8},
    {"w-socket-009", socket9},      {"w-socket-013", socket13},
    {"w-dupsocket-001", dup1},      {"w-dupsocket-002", dup2_},
    {"w-dupsocket-004", dup4},      {"w-dupsocket-005", dup5},
    {"w-bind-001", bind1},          {"w-bind-002", bind2},
    {"w-bind-003", bind3},          {"w-bind-004", bind4},
    {"w-bind-009", bind9},          {"w-bind-010", bind10},
    {"w-bind-011", bind11},         {"w-bind-013", bind13},
    {"w-listen-001", listen1},      {"w-listen-003", listen3},
    {"w-listen-004", listen4},      {"w-listen-005", listen5},
    {"w-accept-001", accept1},      {"w-accept-002", accept2},
    {"w-accept-006", accept6},      {"w-connect-003", connect3},
    {"w-connect-004", connect4},    {"w-connect-005", connect5},
    {"w-connect-007", connect7},    {"w-connect-008", connect8},
    {"w-connect-010", connect10},   {NULL, NULL},
};
