// Every row of this folder, and those of the conformance table that no row here can reach, with the reason.
import { differs } from "../../../helpers/rows.mjs";
import { rows as connections } from "./connections.mjs";
import { onLinux } from "./linux.mjs";
import { rows as names } from "./names.mjs";
import { rows as options } from "./options.mjs";
import { rows as sockets } from "./sockets.mjs";
import { rows as strings } from "./strings.mjs";
import { rows as transfer } from "./transfer.mjs";

/** A row's name in the conformance table. */
export const idOf = ({ does }) => does.slice(0, does.indexOf(":"));

export const headers = ["winsock"];
export const rows = [...sockets, ...connections, ...transfer, ...options, ...names, ...strings].map((row) =>
  idOf(row) in onLinux ? { ...row, gives: differs(onLinux[idOf(row)], row.gives, row.gives.answers) } : row,
);
export const groups = { rows };

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
