/*
 * HandleTCPClient: one client of TCPEchoServer4, from its first byte to its end.
 *
 * Repairs:
 * - The first recv asks for BUFSIZE bytes; the document passes numBytesRcvd before it has a value.
 * - A short send is reported with DieWithUserMessage, which takes the two strings that the document passes to
 *   DieWithSystemMessage.
 * - The headers of recv, send and close are included, and BUFSIZE comes from Practical.h alone.
 * Kept: the words "sent() failed".
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <unistd.h>
#include "Practical.h"

void HandleTCPClient(int clntSocket) {
  char buffer[BUFSIZE];
  ssize_t numBytesSent;
  ssize_t numBytesRcvd;

  numBytesRcvd = recv(clntSocket, buffer, BUFSIZE, 0);
  if (numBytesRcvd < 0) {
    DieWithSystemMessage("recv() failed");
  }

  // 0 is the end of the stream: the client has closed its side.
  while (numBytesRcvd > 0) {
    numBytesSent = send(clntSocket, buffer, numBytesRcvd, 0);
    if (numBytesSent < 0) {
      DieWithSystemMessage("sent() failed");
    } else if (numBytesSent != numBytesRcvd) {
      DieWithUserMessage("sent()", "sent unexpected number of bytes");
    }

    // A stream has no message borders: there may be more of the same word.
    numBytesRcvd = recv(clntSocket, buffer, BUFSIZE, 0);
    if (numBytesRcvd < 0) {
      DieWithSystemMessage("recv() failed");
    }
  }

  close(clntSocket);
}
