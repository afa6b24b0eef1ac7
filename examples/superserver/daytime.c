/*
 * A service program for superserver: says what time it is (RFC 867), in UTC.
 */
#include <time.h>
#include <stdio.h>

int main(void) {
  time_t now = time(NULL);

  printf("%s", asctime(gmtime(&now)));

  return 0;
}
