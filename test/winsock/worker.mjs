// A worker thread that makes a socket and a failing call, and tells the results and its own last error.
import { parentPort } from "node:worker_threads";
import { AF_INET, closesocket, SOCK_STREAM, socket, WSAGetLastError } from "bsd-sockets/winsock2";

parentPort.once("message", () => {
  const first = WSAGetLastError();
  const s = socket(AF_INET, SOCK_STREAM, 0);
  parentPort.postMessage([
    first,
    s === -1 ? WSAGetLastError() : "made",
    closesocket(s),
    closesocket(-1),
    WSAGetLastError(),
  ]);
});
