// Every row of this folder, and those of the conformance table that no row here can reach, with the reason.
import { rows as connections } from "./connections.mjs";
import { onLinux } from "./linux.mjs";
import { rows as names } from "./names.mjs";
import { rows as options } from "./options.mjs";
import { rows as sockets } from "./sockets.mjs";
import { rows as strings } from "./strings.mjs";
import { rows as transfer } from "./transfer.mjs";

/** @type {import("./scope.mjs").Row[]} */
export const rows = [...sockets, ...connections, ...transfer, ...options, ...names, ...strings].map((row) =>
  row.id in onLinux ? { ...row, linux: onLinux[row.id] } : row,
);

/** @type {Record<string, string>} */
export const notReached = {
  "w-socket-015": "needs a user without administrator rights, which Wine's is where the tests run as root",
  "w-accept-005": "WSAAccept is not in the module",
  "w-connect-006": "ConnectEx is not in the module",
  "w-connect-012": "ConnectEx is not in the module",
  "w-send-006": "DisconnectEx is not in the module",
  "w-sendto-005": "WSASendTo is not in the module",
  "w-sendto-006": "WSASendTo is not in the module",
  "w-sendmsg-002": "WSASendMsg is not in the module",
  "w-sendmsg-004": "WSASendMsg is not in the module",
  "w-recv-009": "WSARecv is not in the module",
  "w-recv-010": "WSARecv is not in the module",
  "w-setsockopt-012": "a made-up address, which JavaScript cannot pass",
  "w-getaddrinfo-006": "WSAConnectByName is not in the module",
  "servent-001": "getservbyname is not in the module",
  "servent-002": "getservbyname is not in the module",
};
