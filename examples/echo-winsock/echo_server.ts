/*
 * Socket programming slides: echo_server, Windows version.
 *
 * Repairs:
 * - What recv returned is in nReceiveBytes, which is what the slides test and send; they put it into another variable
 *   (readn) and so never send anything.
 * - The loop ends at the end of the client's stream, and the client's socket is closed after it; the slides close it in
 *   the first turn, go on reading it for ever and never reach the end of the program.
 * - readn and writen, which nothing uses then, are gone.
 * - The port is the one of its client, 3600; the slides' server listens on 3500, where no client comes.
 * - stdlib.h (getenv, atoi) is included; the port number can be overridden with the environment variable PORTNUM.
 * Kept: one client is all that is served; accept is not checked, recv of INVALID_SOCKET ends the loop; after a failing
 * bind or listen the exit code is 0, and nothing is printed.
 */
import {
  AF_INET,
  accept,
  bind,
  closesocket,
  htonl,
  htons,
  INADDR_ANY,
  INVALID_SOCKET,
  IPPROTO_TCP,
  listen,
  MAKEWORD,
  PF_INET,
  recv,
  SOCK_STREAM,
  SOCKET_ERROR,
  type SOCKET,
  send,
  sockaddr_in,
  socket,
  WSACleanup,
  WSADATA,
  WSAStartup,
  ZeroMemory,
} from "bsd-sockets/winsock2";
import { atoi, exit, getenv } from "bsd-sockets/stdlib";
import { int, sizeof } from "bsd-sockets/c";

const MAX_PACKETLEN = 1024;
const PORTNUM = getenv("PORTNUM") ? atoi(getenv("PORTNUM")!) : 3600;

function main(): int {
  const wsaData = new WSADATA();
  let listen_s: SOCKET, client_s: SOCKET;
  let nPort = PORTNUM;
  const server_addr = new sockaddr_in();
  const client_addr = new sockaddr_in();
  const szReceiveBuffer = Buffer.alloc(MAX_PACKETLEN);

  // No call of Winsock works before this one.
  if (WSAStartup(MAKEWORD(2, 2), wsaData) !== 0) {
    return 1;
  }

  listen_s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
  if (listen_s === INVALID_SOCKET) {
    return 1;
  }

  // INADDR_ANY: clients may come in by any address of this host.
  ZeroMemory(server_addr, sizeof(sockaddr_in));
  server_addr.sin_family = PF_INET;
  server_addr.sin_port = htons(nPort);
  server_addr.sin_addr.S_un.S_addr = htonl(INADDR_ANY);

  if (bind(listen_s, server_addr, sizeof(sockaddr_in)) === SOCKET_ERROR) {
    return 0;
  }
  if (listen(listen_s, 5) === SOCKET_ERROR) {
    return 0;
  }

  ZeroMemory(client_addr, sizeof(sockaddr_in));
  const nAcceptClientInfo = int(sizeof(sockaddr_in));
  client_s = accept(listen_s, client_addr, nAcceptClientInfo);

  let nReceiveBytes = 0;
  while (1) {
    nReceiveBytes = recv(client_s, szReceiveBuffer, MAX_PACKETLEN, 0);
    if (nReceiveBytes > 0) {
      send(client_s, szReceiveBuffer, nReceiveBytes, 0);
    } else {
      break;
    }
  }
  closesocket(client_s);
  closesocket(listen_s);
  WSACleanup();

  return 0;
}

exit(main());
