// What another thread of these tests does.
import { AF_INET, closesocket, SOCK_STREAM, socket, WSAGetLastError } from "bsd-sockets/winsock2";

export const jobs = {
  /** [last error at the start, "made" or the error of socket(), closesocket() of it and of -1, the last error then] */
  calls: () => {
    const first = WSAGetLastError();
    const s = socket(AF_INET, SOCK_STREAM, 0);
    return [first, s === -1 ? WSAGetLastError() : "made", closesocket(s), closesocket(-1), WSAGetLastError()];
  },
};
