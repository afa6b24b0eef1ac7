/*
 * TCPEchoClient4.
 *
 * The document has only the four steps of this program: socket, connect, send and recv, close. The program is written
 * from them, in the manner of TCPEchoServer4; there is nothing to repair.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <unistd.h>
#include "Practical.h"

int main(int argc, char *argv[]) {
  int sock;
  struct sockaddr_in servAddr;
  char buffer[BUFSIZE];
  ssize_t numBytesSent;
  ssize_t numBytesRcvd;

  if (argc != 4) {
    DieWithUserMessage("Parameter(s)", "<Server IP> <Echo Word> <Server Port>");
  }

  const char *servIP = argv[1];
  const char *echoWord = argv[2];
  in_port_t servPort = atoi(argv[3]);

  if ((sock = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)) < 0) {
    DieWithSystemMessage("socket() failed");
  }

  memset(&servAddr, 0, sizeof(servAddr));
  servAddr.sin_family = AF_INET;
  int converted = inet_pton(AF_INET, servIP, &servAddr.sin_addr.s_addr);
  // 0 is not an error of the system: errno says nothing about a string that is no address.
  if (converted == 0) {
    DieWithUserMessage("inet_pton() failed", "not an IPv4 address");
  } else if (converted < 0) {
    DieWithSystemMessage("inet_pton() failed");
  }
  servAddr.sin_port = htons(servPort);

  if (connect(sock, (struct sockaddr *)&servAddr, sizeof(servAddr)) < 0) {
    DieWithSystemMessage("connect() failed");
  }

  ssize_t echoWordLen = strlen(echoWord);
  numBytesSent = send(sock, echoWord, echoWordLen, 0);
  if (numBytesSent < 0) {
    DieWithSystemMessage("send() failed");
  } else if (numBytesSent != echoWordLen) {
    DieWithUserMessage("send()", "sent unexpected number of bytes");
  }

  fputs("Received: ", stdout);
  // The word may come back in several pieces, so the bytes are counted.
  ssize_t totalBytesRcvd = 0;
  while (totalBytesRcvd < echoWordLen) {
    // One byte less than the buffer has, for the NUL.
    numBytesRcvd = recv(sock, buffer, BUFSIZE - 1, 0);
    if (numBytesRcvd < 0) {
      DieWithSystemMessage("recv() failed");
    } else if (numBytesRcvd == 0) {
      DieWithUserMessage("recv()", "server closed the connection early");
    }
    totalBytesRcvd += numBytesRcvd;
    buffer[numBytesRcvd] = '\0';
    fputs(buffer, stdout);
  }
  fputc('\n', stdout);

  close(sock);

  return 0;
}
