// The C twin of cases/*.mjs: runs the rows of cases_*.c, one JSON line each, then those whose strings standard input
// brings.
#include "cases.h"

#include <stdlib.h>

long long result;
int code;

static SOCKET owned[64];
static int count, values;

void value(long long number) { printf("%s%lld", values++ ? "," : "", number); }

long long keep(long long returned) {
  code = WSAGetLastError();
  return result = returned;
}

void told(void) {
  if (result == -1) printf("%s\"-1 %d\"", values++ ? "," : "", code);
  else value(result);
}

SOCKET own(SOCKET s) {
  if (s == INVALID_SOCKET) {
    fprintf(stderr, "a call that prepares a row failed with %d\n", WSAGetLastError());
    exit(1);
  }
  owned[count++] = s;
  return s;
}

SOCKET tcp(void) { return own(socket(AF_INET, SOCK_STREAM, 0)); }

SOCKET udp(void) { return own(socket(AF_INET, SOCK_DGRAM, 0)); }

struct sockaddr_in loopback(unsigned port) {
  struct sockaddr_in address;
  memset(&address, 0, sizeof(address));
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

SOCKET bound(SOCKET s) {
  struct sockaddr_in address = loopback(0);
  bind(s, (struct sockaddr*)&address, sizeof(address));
  return s;
}

SOCKET listening(void) {
  SOCKET s = bound(tcp());
  listen(s, 8);
  return s;
}

SOCKET nonblocking(SOCKET s) {
  u_long on = 1;
  ioctlsocket(s, FIONBIO, &on);
  return s;
}

struct sockaddr_in nameOf(SOCKET s) {
  struct sockaddr_in address;
  int length = sizeof(address);
  getsockname(s, (struct sockaddr*)&address, &length);
  return address;
}

SOCKET connected(SOCKET s, SOCKET to) {
  struct sockaddr_in address = nameOf(to);
  connect(s, (struct sockaddr*)&address, sizeof(address));
  return s;
}

// A client whose connection cannot be made: the listener's queue is full.
SOCKET connecting(void) {
  SOCKET busy = bound(tcp());
  listen(busy, 1);
  for (int i = 0; i < 8; i++) connected(nonblocking(tcp()), busy);
  return connected(nonblocking(tcp()), busy);
}

void pair(SOCKET ends[2]) {
  SOCKET listener = listening();
  ends[0] = connected(tcp(), listener);
  ends[1] = own(accept(listener, NULL, NULL));
}

void reset(SOCKET s) {
  struct linger hard = {1, 0};
  setsockopt(s, SOL_SOCKET, SO_LINGER, (char*)&hard, sizeof(hard));
  closesocket(s);
}

int option(SOCKET s, int level, int name) {
  int answer = 0, length = sizeof(answer);
  getsockopt(s, level, name, (char*)&answer, &length);
  return answer;
}

void set(SOCKET s, int level, int name, int value) { setsockopt(s, level, name, (char*)&value, sizeof(value)); }

static void begin(const char* id) {
  values = 0;
  printf("{\"id\":\"%s\",\"answer\":[", id);
}

static void end(void) {
  printf("]}\n");
  while (count > 0) closesocket(owned[--count]);
}

static void run(const Row* row) {
  for (; row->id != NULL; row++) {
    begin(row->id);
    row->run();
    end();
  }
}

// "<id> inet_addr <text>" or "<id> inet_pton <family> <text>": the text goes to the end of the line.
static void ask(char* line) {
  char id[64], family[16];
  int at = 0;
  unsigned char address[16];
  line[strcspn(line, "\r\n")] = '\0';
  if (sscanf(line, "%63s inet_pton %15s%n", id, family, &at) == 2 && at > 0) {
    begin(id);
    value(CALL(inet_pton(strcmp(family, "AF_INET6") == 0 ? AF_INET6 : AF_INET, line + at + 1, address)));
  } else if (sscanf(line, "%63s inet_addr%n", id, &at) == 1 && at > 0) {
    begin(id);
    value(CALL(inet_addr(line + at + 1)) & 0xffffffff);
  } else {
    return;
  }
  value(code == SENTINEL);
  end();
}

int main(void) {
  WSADATA data;
  char line[512];
  WSAStartup(MAKEWORD(2, 2), &data);
  int wine = GetProcAddress(GetModuleHandleA("ntdll.dll"), "wine_get_version") != NULL;
  printf("{\"id\":\"wine\",\"answer\":[%d]}\n", wine);
  run(socketRows);
  run(transferRows);
  run(optionRows);
  run(nameRows);
  while (fgets(line, sizeof(line), stdin) != NULL) ask(line);
  return 0;
}
