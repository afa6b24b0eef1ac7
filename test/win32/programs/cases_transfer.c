// The C twin of cases/transfer.mjs.
#include <stdlib.h>

#include "cases.h"

static char buffer[64];

static void send5(void) {
  enum { SIZE = 50 << 20 };
  SOCKET ends[2];
  char* much = calloc(1, SIZE);
  int whole = 1;
  pair(ends);
  nonblocking(ends[0]);
  while (CALL(send(ends[0], much, SIZE, 0)) != -1) whole = whole && result == SIZE;
  told();
  value(whole);
  free(much);
}
static void send7(void) {
  SOCKET ends[2];
  pair(ends);
  reset(ends[1]);
  CALL(send(ends[0], "hello", 5, 0));
  told();
}

static void unconnected(SOCKET s) {
  CALL(send(s, "x", 1, 0));
  told();
}
static void unconnectedTcp(void) { unconnected(tcp()); }
static void unconnectedUdp(void) { unconnected(udp()); }
static void unreachable(void) {
  SOCKET gone = socket(AF_INET, SOCK_DGRAM, 0);
  SOCKET client = connected(udp(), bound(gone));
  closesocket(gone);
  set(client, SOL_SOCKET, SO_RCVTIMEO, 500);
  send(client, "x", 1, 0);
  CALL(recv(client, buffer, 8, 0));
  told();
}

static void sendto1(void) {
  struct sockaddr_in nowhere = loopback(0);
  CALL(sendto(udp(), "0123456789abcdef", 16, 0, (struct sockaddr*)&nowhere, sizeof(nowhere)));
  told();
}
static void sendto2(void) {
  SOCKET ends[2];
  unsigned char garbage[16], before[16];
  memset(before, 0xa5, 16);
  memset(garbage, 0xa5, 16);
  pair(ends);
  CALL(sendto(ends[0], "hello", 5, 0, (struct sockaddr*)garbage, 16));
  told();
  value(memcmp(garbage, before, 16) == 0);
}
static void sendto4(void) {
  SOCKET receiver = bound(udp()), s = connected(udp(), receiver);
  struct sockaddr_in address = nameOf(receiver);
  shutdown(s, SD_SEND);
  CALL(sendto(s, "hello", 5, 0, (struct sockaddr*)&address, sizeof(address)));
  told();
}

static void receives(SOCKET s, int length, int flags) {
  CALL(recv(s, buffer, length, flags));
  told();
}
static void recv1(void) {
  SOCKET ends[2];
  pair(ends);
  receives(nonblocking(ends[0]), 8, 0);
}
static void recv2(void) { receives(nonblocking(udp()), 8, 0); }
static void recv3(void) { receives(connecting(), 8, 0); }
static void recv5(void) {
  SOCKET ends[2];
  pair(ends);
  set(ends[0], SOL_SOCKET, SO_RCVTIMEO, 100);
  receives(ends[0], 1, 0);
}
static void recv6(void) {
  SOCKET ends[2];
  pair(ends);
  set(ends[1], SOL_SOCKET, SO_OOBINLINE, 1);
  set(ends[1], SOL_SOCKET, SO_RCVTIMEO, 2000);
  send(ends[0], "!", 1, MSG_OOB);
  recv(ends[1], buffer, 1, MSG_PEEK);
  receives(ends[1], 8, MSG_OOB);
}
static void recv7(void) {
  static const unsigned char echo[12] = {8, 0, 0xf7, 0xff};
  struct sockaddr_in address = loopback(0);
  SOCKET s = own(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP));
  set(s, SOL_SOCKET, SO_RCVTIMEO, 2000);
  bind(s, (struct sockaddr*)&address, sizeof(address));
  sendto(s, (const char*)echo, 12, 0, (struct sockaddr*)&address, sizeof(address));
  receives(s, 20 + 12 - 1, 0);
}
static void recv11(void) {
  SOCKET ends[2];
  pair(ends);
  send(ends[0], "hello", 5, 0);
  value(CALL(recv(ends[1], NULL, 0, 0)));
  receives(ends[1], 8, 0);
}
static void recvfrom2(void) {
  SOCKET ends[2];
  unsigned char address[16], before[16];
  int length = 16;
  memset(before, 0xa5, 16);
  memset(address, 0xa5, 16);
  pair(ends);
  send(ends[0], "hello", 5, 0);
  CALL(recvfrom(ends[1], buffer, 8, 0, (struct sockaddr*)address, &length));
  told();
  value(memcmp(address, before, 16) == 0);
  value(length);
}

static DWORD WINAPI blocked(void* s) { return recv((SOCKET)s, buffer, 1, 0) == SOCKET_ERROR; }
static void close2(void) {
  SOCKET ends[2];
  DWORD failed = 0;
  pair(ends);
  HANDLE thread = CreateThread(NULL, 0, blocked, (void*)ends[0], 0, NULL);
  Sleep(200);
  value(closesocket(ends[0]));
  value(WaitForSingleObject(thread, 5000) == WAIT_OBJECT_0);
  GetExitCodeThread(thread, &failed);
  value(failed);
  CloseHandle(thread);
}

static void select2(void) {
  fd_set r, w, e;
  struct timeval timeout = {0, 0};
  FD_ZERO(&r);
  FD_ZERO(&w);
  FD_ZERO(&e);
  CALL(select(0, &r, &w, &e, &timeout));
  told();
}
static void select6(void) {
  fd_set r, w, e;
  struct timeval timeout = {10, 0};
  SOCKET s = connected(nonblocking(tcp()), bound(tcp()));
  FD_ZERO(&r);
  FD_ZERO(&w);
  FD_ZERO(&e);
  FD_SET(s, &r);
  FD_SET(s, &w);
  FD_SET(s, &e);
  value(CALL(select(0, &r, &w, &e, &timeout)) > 0);
  value(FD_ISSET(s, &w) != 0);
  value(FD_ISSET(s, &e) != 0);
  value(timeout.tv_sec == 10 && timeout.tv_usec == 0);
}

static void polls(WSAPOLLFD* fds, ULONG count) {
  CALL(WSAPoll(fds, count, 0));
  told();
}
static void poll1(void) {
  polls(NULL, 0);
  CALL(WSAPoll(NULL, 0, 1));
  told();
}
static void poll2(void) { polls(NULL, 1); }
static void poll4(void) {
  WSAPOLLFD fds[2] = {{INVALID_SOCKET, POLLIN, 0}, {bound(udp()), POLLIN, 0}};
  polls(fds, 2);
  value(fds[0].revents == POLLNVAL);
  value(fds[1].revents);
}
static void poll5(void) {
  WSAPOLLFD fds[2] = {{INVALID_SOCKET, POLLIN, 0}, {0xabacab, POLLIN, 0}};
  polls(fds, 2);
}
static void poll6(void) {
  static const short events[] = {POLLERR, POLLHUP, POLLNVAL, POLLPRI, POLLWRBAND};
  SOCKET s = bound(udp());
  for (int i = 0; i < 5; i++) {
    WSAPOLLFD fd = {s, events[i], 0};
    polls(&fd, 1);
  }
}
static void poll7(void) {
  SOCKET ends[2];
  pair(ends);
  reset(ends[1]);
  WSAPOLLFD fd = {ends[0], POLLIN | POLLOUT, 0};
  CALL(WSAPoll(&fd, 1, 2000));
  told();
  value(fd.revents == (POLLERR | POLLHUP | POLLWRNORM));
}

const Row transferRows[] = {
    {"send-unconnected-tcp", unconnectedTcp},
    {"send-unconnected-udp", unconnectedUdp},
    {"unreachable-port", unreachable},
    {"w-send-005", send5},
    {"w-send-007", send7},
    {"w-sendto-001", sendto1},
    {"w-sendto-002", sendto2},
    {"w-sendto-004", sendto4},
    {"w-recv-001", recv1},
    {"w-recv-002", recv2},
    {"w-recv-003", recv3},
    {"w-recv-005", recv5},
    {"w-recv-006", recv6},
    {"w-recv-007", recv7},
    {"w-recv-011", recv11},
    {"w-recvfrom-002", recvfrom2},
    {"w-close-002", close2},
    {"w-select-002", select2},
    {"w-select-006", select6},
    {"w-poll-001", poll1},
    {"w-poll-002", poll2},
    {"w-poll-004", poll4},
    {"w-poll-005", poll5},
    {"w-poll-006", poll6},
    {"w-poll-007", poll7},
    {NULL, NULL},
};
