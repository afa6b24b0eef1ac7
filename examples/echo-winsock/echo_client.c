/*
 * Socket programming slides: echo_client, Windows version.
 *
 * Repairs:
 * - The message ends at the end of input and at the end of the buffer, too; the slides write on past it until a line
 *   ends.
 * - A recv that brings nothing ends the loop; the slides add its -1 to the count and read for ever.
 * - stdlib.h (getenv, atoi) is included; the port number 3600 can be overridden with the environment variable PORTNUM.
 * Kept: addr is not cleared (Winsock does not look at its padding); send is not checked; after a failing connect
 * Winsock is not cleaned up.
 */
#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>

#define PORT (getenv("PORTNUM") ? atoi(getenv("PORTNUM")) : 3600)
#define IP "127.0.0.1"

int main(void) {
  WSADATA WSAData;
  SOCKADDR_IN addr;
  SOCKET s;
  char buffer[1024];
  int readbytes, i, len, n, c;

  // An older version than the server asks for: the DLL gives what is asked for.
  if (WSAStartup(MAKEWORD(2, 0), &WSAData) != 0) {
    return 1;
  }

  s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
  if (s == INVALID_SOCKET) {
    return 1;
  }

  addr.sin_family = AF_INET;
  addr.sin_port = htons(PORT);
  addr.sin_addr.S_un.S_addr = inet_addr(IP);
  if (connect(s, (struct sockaddr *)&addr, sizeof(addr)) == SOCKET_ERROR) {
    printf("fail to connect\n");
    closesocket(s);
    return 1;
  }

  printf("enter messages\n");
  for (i = 0; 1; i++) {
    buffer[i] = c = getchar();
    if (c == '\n' || c == EOF || i == (int)sizeof(buffer) - 1) {
      // The NUL is sent too: what comes back is printed as a string.
      buffer[i++] = '\0';
      break;
    }
  }
  len = i;

  printf("send messages (%d bytes)\n", len);
  send(s, buffer, len, 0);

  // The message may come back in several pieces, so the bytes are counted.
  for (readbytes = 0; readbytes < len;) {
    if ((n = recv(s, buffer + readbytes, len - readbytes, 0)) <= 0) {
      break;
    }
    readbytes += n;
  }

  printf("recv messages = %s\n", buffer);
  closesocket(s);
  WSACleanup();

  return 0;
}
