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
import {
  AF_INET,
  closesocket,
  connect,
  htons,
  INVALID_SOCKET,
  IPPROTO_TCP,
  inet_addr,
  MAKEWORD,
  recv,
  SOCK_STREAM,
  SOCKADDR_IN,
  SOCKET_ERROR,
  type SOCKET,
  send,
  socket,
  WSACleanup,
  WSADATA,
  WSAStartup,
} from "bsd-sockets/winsock2";
import { EOF, getchar, printf } from "bsd-sockets/stdio";
import { atoi, exit, getenv } from "bsd-sockets/stdlib";
import { type int, sizeof } from "bsd-sockets/c";

const PORT = getenv("PORTNUM") ? atoi(getenv("PORTNUM")!) : 3600;
const IP = "127.0.0.1";

function main(): int {
  const WSAData = new WSADATA();
  const addr = new SOCKADDR_IN();
  let s: SOCKET;
  const buffer = Buffer.alloc(1024);
  let readbytes: int, i: int, len: int, n: int, c: int;

  // An older version than the server asks for: the DLL gives what is asked for.
  if (WSAStartup(MAKEWORD(2, 0), WSAData) !== 0) {
    return 1;
  }

  s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
  if (s === INVALID_SOCKET) {
    return 1;
  }

  addr.sin_family = AF_INET;
  addr.sin_port = htons(PORT);
  addr.sin_addr.S_un.S_addr = inet_addr(IP);
  if (connect(s, addr, sizeof(addr)) === SOCKET_ERROR) {
    printf("fail to connect\n");
    closesocket(s);
    return 1;
  }

  printf("enter messages\n");
  for (i = 0; 1; i++) {
    buffer[i] = c = getchar();
    if (c === "\n".charCodeAt(0) || c === EOF || i === sizeof(buffer) - 1) {
      // The NUL is sent too: what comes back is printed as a string.
      buffer[i++] = 0;
      break;
    }
  }
  len = i;

  printf("send messages (%d bytes)\n", len);
  send(s, buffer, len, 0);

  // The message may come back in several pieces, so the bytes are counted.
  for (readbytes = 0; readbytes < len; ) {
    if ((n = recv(s, buffer.subarray(readbytes), len - readbytes, 0)) <= 0) {
      break;
    }
    readbytes += n;
  }

  printf("recv messages = %s\n", buffer);
  closesocket(s);
  WSACleanup();

  return 0;
}

exit(main());
