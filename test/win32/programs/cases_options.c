// The C twin of cases/options.mjs and cases/names.mjs.
#include "cases.h"

static void reads(SOCKET s, int level, int name) {
  DWORD answer = 0;
  int length = sizeof(answer);
  CALL(getsockopt(s, level, name, (char*)&answer, &length));
  told();
}
static void readsValue(SOCKET s, int level, int name) {
  DWORD answer = 0;
  int length = sizeof(answer);
  CALL(getsockopt(s, level, name, (char*)&answer, &length));
  told();
  value(answer);
}

static void get2(void) {
  static const int options[][2] = {
      {SOL_SOCKET, SO_KEEPALIVE}, {SOL_SOCKET, SO_RCVBUF}, {SOL_SOCKET, SO_TYPE}, {IPPROTO_TCP, TCP_NODELAY}};
  SOCKET s = tcp();
  for (int i = 0; i < 4; i++) {
    int answer = 0, length = -1;
    CALL(getsockopt(s, options[i][0], options[i][1], (char*)&answer, &length));
    told();
    value(length);
  }
}
static void get4(void) {
  SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
  int answer = 1234, length = sizeof(answer);
  closesocket(s);
  CALL(getsockopt(s, SOL_SOCKET, SO_ERROR, (char*)&answer, &length));
  told();
  value(answer);
}
static void get6(void) {
  SOCKET s = udp();
  reads(s, -1, SO_RCVTIMEO);
  reads(s, 0x8000, SO_RCVTIMEO);
  reads(s, 0x800, SO_RCVTIMEO);
}
static void get7(void) {
  reads(tcp(), IPPROTO_IP, -1);
  reads(udp(), IPPROTO_IP, -1);
}
static void get8(void) { reads(udp(), SOL_SOCKET, SO_LINGER); }
static void get12(void) { reads((SOCKET)GetStdHandle(STD_INPUT_HANDLE), SOL_SOCKET, SO_TYPE); }
static void get13(void) { readsValue(tcp(), SOL_SOCKET, SO_CONNECT_TIME); }
static void get14(void) { readsValue(own(socket(AF_INET6, SOCK_STREAM, 0)), IPPROTO_IPV6, IPV6_V6ONLY); }
static void get15(void) {
  int answer = option(udp(), SOL_SOCKET, SO_MAX_MSG_SIZE);
  value(answer == 65507 || answer == 65527);
}

static void writes(SOCKET s, int level, int name, const void* option, int length) {
  CALL(setsockopt(s, level, name, option, length));
  told();
}
static const int one = 1;
static void set1(void) {
  SOCKET s = tcp();
  for (int length = 0; length <= 4; length += 4) {
    writes(s, SOL_SOCKET, SO_LINGER, NULL, length);
    writes(s, SOL_SOCKET, SO_DONTLINGER, NULL, length);
  }
}
static void set3(void) { writes(tcp(), IPPROTO_TCP, TCP_NODELAY, &one, 0); }
static void set4(void) {
  static const char memory[42] = {1};
  SOCKET s = tcp();
  writes(s, IPPROTO_TCP, TCP_NODELAY, memory, 1);
  writes(s, IPPROTO_TCP, TCP_NODELAY, memory, 4);
  writes(s, IPPROTO_TCP, TCP_NODELAY, memory, 42);
}
static void set5(void) {
  SOCKET s = tcp();
  writes(s, -1, SO_RCVTIMEO, &one, 4);
  writes(s, 0x8000, SO_RCVTIMEO, &one, 4);
}
static void set7(void) {
  writes(tcp(), SOL_SOCKET, SO_TYPE, &one, 4);
  writes(udp(), SOL_SOCKET, SO_TYPE, &one, 4);
}
static void set8(void) {
  static const int error = 1234;
  writes(tcp(), SOL_SOCKET, SO_ERROR, &error, 4);
}
static void set10(void) { value(CALL(setsockopt(bound(tcp()), IPPROTO_IPV6, IPV6_V6ONLY, (char*)&one, 4))); }
static void set13(void) { writes(tcp(), IPPROTO_TCP, TCP_NODELAY, &one, -1); }

static void ioctl1(void) {
  DWORD size = 0xdeadbeef;
  CALL(WSAIoctl(tcp(), 0x55667788, NULL, 0, NULL, 0, &size, NULL, NULL));
  told();
  value(size);
}

static void sockname2(void) {
  char address[16];
  int length = 15;
  CALL(getsockname(bound(tcp()), (struct sockaddr*)address, &length));
  told();
  value(length);
}
static void peername1(void) {
  CALL(getpeername(INVALID_SOCKET, NULL, NULL));
  told();
}
static void peername3(void) {
  SOCKET ends[2];
  pair(ends);
  CALL(getpeername(ends[0], NULL, NULL));
  told();
}
static void peername5(void) {
  SOCKET ends[2];
  char storage[128];
  int length = 128;
  pair(ends);
  CALL(getpeername(ends[0], (struct sockaddr*)storage, &length));
  told();
  value(length);
}

static void ntop2(void) {
  char text[64];
  value(CALL((size_t)inet_ntop(1, "\x7f\0\0\x01", text, sizeof(text))));
  value(code);
}
static DWORD WINAPI other(void* unused) {
  struct in_addr address;
  address.s_addr = 0x04030201;
  inet_ntoa(address);
  return unused != NULL;
}
static void ntoa1(void) {
  struct in_addr address;
  address.s_addr = htonl(INADDR_LOOPBACK);
  const char* kept = inet_ntoa(address);
  HANDLE thread = CreateThread(NULL, 0, other, NULL, 0, NULL);
  WaitForSingleObject(thread, 5000);
  CloseHandle(thread);
  value(strcmp(kept, "127.0.0.1") == 0);
}
static void nullAddress(void) {
  value((CALL(inet_addr(NULL))) & 0xffffffff);
  value(code);
}
static void nullPton(void) {
  char address[16];
  CALL(inet_pton(AF_INET, NULL, address));
  told();
}

static void resolves(const char* node, const char* service, int flags, int type, int protocol, int hinted) {
  struct addrinfo hints, *list = (struct addrinfo*)1;
  memset(&hints, 0, sizeof(hints));
  hints.ai_flags = flags;
  hints.ai_socktype = type;
  hints.ai_protocol = protocol;
  value(CALL(getaddrinfo(node, service, hinted ? &hints : NULL, &list)));
  value(result == 0 ? list != NULL : list == NULL);
  if (result == 0) freeaddrinfo(list);
}
static void info1(void) { resolves(NULL, NULL, 0, 0, 0, 0); }
static void info2(void) { resolves("localhost", "80", AI_NUMERICHOST, 0, 0, 1); }
static void info3(void) { resolves("localhost", NULL, 0, 999, 0, 1); }
static void info4(void) { resolves("", NULL, 0, 0, 0, 0); }
static void info7(void) { resolves("localhost", NULL, 0, SOCK_STREAM, IPPROTO_UDP, 1); }

static void hostname1(void) {
  char name[2] = {'?', '?'};
  CALL(gethostname(name, 1));
  told();
  value(name[0] == '?' && name[1] == '?');
}

const Row optionRows[] = {
    {"w-getsockopt-002", get2},
    {"w-getsockopt-004", get4},
    {"w-getsockopt-006", get6},
    {"w-getsockopt-007", get7},
    {"w-getsockopt-008", get8},
    {"w-getsockopt-012", get12},
    {"w-getsockopt-013", get13},
    {"w-getsockopt-014", get14},
    {"w-getsockopt-015", get15},
    {"w-setsockopt-001", set1},
    {"w-setsockopt-003", set3},
    {"w-setsockopt-004", set4},
    {"w-setsockopt-005", set5},
    {"w-setsockopt-007", set7},
    {"w-setsockopt-008", set8},
    {"w-setsockopt-010", set10},
    {"w-setsockopt-013", set13},
    {"w-ioctl-001", ioctl1},
    {"w-getsockname-002", sockname2},
    {"w-getpeername-001", peername1},
    {"w-getpeername-003", peername3},
    {"w-getpeername-005", peername5},
    {NULL, NULL},
};

const Row nameRows[] = {
    {"w-inet_addr-002", nullAddress},
    {"w-inet_pton-002", nullPton},
    {"w-inet_ntop-002", ntop2},
    {"w-inet_ntoa-001", ntoa1},
    {"w-getaddrinfo-001", info1},
    {"w-getaddrinfo-002", info2},
    {"w-getaddrinfo-003", info3},
    {"w-getaddrinfo-004", info4},
    {"w-getaddrinfo-007", info7},
    {"w-gethostname-001", hostname1},
    {NULL, NULL},
};
