// What every C contestant shares: the report, sockets on the loopback interface, and the end on an error.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static inline void die(const char* call) {
  perror(call);
  exit(1);
}

static inline double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

// Times `slices` times `calls` calls, and prints the nanoseconds of one call for each slice.
static inline void report(void (*run)(int fd, long calls), int fd, long slices, long calls) {
  for (long i = 0; i < slices; i++) {
    const double start = now();
    run(fd, calls);
    printf("%.1f\n", (now() - start) / calls);
  }
}

// Port 0: the kernel chooses.
static inline struct sockaddr_in loopback(int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

static inline int bound(int type, struct sockaddr_in* address) {
  socklen_t length = sizeof *address;
  const int fd = socket(AF_INET, type, 0);
  *address = loopback(0);
  if (fd == -1 || bind(fd, (struct sockaddr*)address, length) == -1) die("bind");
  if (getsockname(fd, (struct sockaddr*)address, &length) == -1) die("getsockname");
  return fd;
}

static inline int listening(struct sockaddr_in* address) {
  const int fd = bound(SOCK_STREAM, address);
  if (listen(fd, 1) == -1) die("listen");
  return fd;
}

static inline int connected(const struct sockaddr_in* address) {
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  if (fd == -1 || connect(fd, (const struct sockaddr*)address, sizeof *address) == -1) die("connect");
  return fd;
}
