// The C twin of cases/*.mjs: every row's stimulus in C, so that Winsock itself says what the addon has to say.
#pragma once
#include <mswsock.h>
#include <stdio.h>
#include <string.h>
#include <winsock2.h>
#include <ws2tcpip.h>

// What no call of these rows gives.
enum { SENTINEL = 57005 };

extern long long result;
extern int code;

// Makes a call with a sentinel in the last error, and keeps what it returned and left.
#define CALL(call) (WSASetLastError(SENTINEL), keep((long long)(call)))

long long keep(long long returned);

// The answer to a row: values, each after the other. `told` is the last call's: its result, and its code if it failed.
void value(long long number);
void told(void);

SOCKET own(SOCKET s);
SOCKET tcp(void);
SOCKET udp(void);
SOCKET bound(SOCKET s);
SOCKET listening(void);
SOCKET nonblocking(SOCKET s);
SOCKET connected(SOCKET s, SOCKET to);
SOCKET connecting(void);
void pair(SOCKET ends[2]);
void reset(SOCKET s);
struct sockaddr_in nameOf(SOCKET s);
struct sockaddr_in loopback(unsigned port);
int option(SOCKET s, int level, int name);
void set(SOCKET s, int level, int name, int value);

typedef struct {
  const char* id;
  void (*run)(void);
} Row;

extern const Row socketRows[], transferRows[], optionRows[], nameRows[];
