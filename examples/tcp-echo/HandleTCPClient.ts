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
import { recv, send } from "bsd-sockets/sys/socket";
import { close } from "bsd-sockets/unistd";
import { BUFSIZE, DieWithSystemMessage, DieWithUserMessage } from "./Practical.ts";
import type { int } from "bsd-sockets/c";

export function HandleTCPClient(clntSocket: int): void {
  const buffer = Buffer.alloc(BUFSIZE);
  let numBytesSent: number;
  let numBytesRcvd: number;

  numBytesRcvd = recv(clntSocket, buffer, BUFSIZE, 0);
  if (numBytesRcvd < 0) {
    DieWithSystemMessage("recv() failed");
  }

  // 0 is the end of the stream: the client has closed its side.
  while (numBytesRcvd > 0) {
    numBytesSent = send(clntSocket, buffer, numBytesRcvd, 0);
    if (numBytesSent < 0) {
      DieWithSystemMessage("sent() failed");
    } else if (numBytesSent !== numBytesRcvd) {
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
