/*
 * Chapter 12, the service program that ex12_3s calls: han. It knows nothing of sockets: the client is its standard
 * output.
 *
 * Repairs:
 * - The 5 seconds of sleep can be overridden with the environment variable SLEEP.
 * Kept: the text waits in C's buffer until the end, so the client gets it after the sleep.
 */
#include <unistd.h>
#include <stdlib.h>
#include <stdio.h>

#define SLEEP (getenv("SLEEP") ? atoi(getenv("SLEEP")) : 5)

int main(void) {
  printf("Welcome to Server, from Han!");
  // Time to look at the list of processes: han is the server's child.
  sleep(SLEEP);

  return 0;
}
