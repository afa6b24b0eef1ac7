// What the Winsock headers answer on Linux where it is not what Windows answers: Linux's own behaviour shows, with Winsock's
// names for its codes (DIFFERENCES.md).
import * as ws from "bsd-sockets/winsock2";

const { WSAESOCKTNOSUPPORT, WSAHOST_NOT_FOUND } = ws;

/** @type {Record<string, unknown[]>} */
export const onLinux = {
  "w-socket-003": "-1 WSAEINVAL",
  "w-socket-004": "-1 WSAEINVAL",
  "w-socket-005": "-1 WSAEINVAL",
  "w-socket-007": "-1 WSAESOCKTNOSUPPORT",
  "w-socket-013": "-1 WSAEINVAL",
  "w-bind-001": "-1 WSAEINVAL",
  "w-bind-003": "-1 WSAEINVAL",
  "w-bind-009": 0,
  "w-bind-010": "-1 WSAEADDRINUSE",
  "w-bind-011": "-1 WSAEADDRINUSE",
  "w-bind-013": "-1 WSAEADDRINUSE",
  "w-listen-004": 0,
  "w-listen-005": 0,
  "w-accept-001": ["accepted", 16],
  "w-accept-006": [1, 1, 1, 0, 0, 1, 1, 1, 1], // SO_SNDBUF and SO_RCVBUF tell twice what was set
  "w-connect-003": "-1 WSAEISCONN",
  "w-getsockname-002": [0, 16],
  "w-send-005": ["-1 WSAEWOULDBLOCK", 0],
  "w-sendto-001": "-1 WSAEINVAL",
  "w-recv-002": "-1 WSAEWOULDBLOCK",
  "w-recv-003": "-1 WSAEWOULDBLOCK",
  "w-recv-005": "-1 WSAEWOULDBLOCK",
  "w-recv-007": 31,
  "w-recvfrom-002": [5, 1, 0],
  "w-close-002": [0, 0, 0],
  "w-getsockopt-006": ["-1 WSAEOPNOTSUPP", "-1 WSAEOPNOTSUPP", "-1 WSAEOPNOTSUPP"],
  "w-getsockopt-008": 0,
  "w-getsockopt-013": ["-1 WSAENOPROTOOPT", 0],
  "w-getsockopt-014": [0, 0],
  "w-setsockopt-005": ["-1 WSAENOPROTOOPT", "-1 WSAENOPROTOOPT"],
  "w-setsockopt-007": ["-1 WSAENOPROTOOPT", "-1 WSAENOPROTOOPT"],
  "w-setsockopt-008": "-1 WSAENOPROTOOPT",
  "w-poll-007": [1, 0],
  "w-getaddrinfo-004": [WSAHOST_NOT_FOUND, 1],
  "w-getaddrinfo-007": [WSAESOCKTNOSUPPORT, 1],
  "send-unconnected-tcp": "-1 WSAESHUTDOWN",
  "send-unconnected-udp": "-1 WSAEDESTADDRREQ",
  "unreachable-port": "-1 WSAECONNREFUSED",
};
