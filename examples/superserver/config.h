/*
 * What superserver and its configuration reader share.
 */
#ifndef CONFIG_H
#define CONFIG_H

#include <sys/types.h>

#define MAX_SERVICES 16
#define MAX_WORDS 16
#define WORD_SIZE 64

struct service {
  char name[WORD_SIZE];
  int port;                           // 0: not given
  int type;                           // SOCK_STREAM or SOCK_DGRAM; 0: not given
  int wait;                           // 1: one program at a time, which gets the service's own socket; -1: not given
  char server[WORD_SIZE];             // the program's path, from the folder in which superserver runs
  char args[MAX_WORDS][WORD_SIZE];    // its arguments; the name comes before them
  int nargs;
  int sd;                             // the socket that clients come to; -1: none
  pid_t pid;                          // with wait: the program that runs; 0: none
};

int read_config(const char *path, struct service services[]);

#endif
