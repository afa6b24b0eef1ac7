// What the rows of this folder use: calls of the Winsock headers that tell the name of the error, or else numbers, as the C twin does.
import * as ws from "bsd-sockets/winsock2";
import * as contracts from "../../../helpers/contracts.mjs";

export { instead, row, underWine } from "../../../helpers/rows.mjs";
export const { filled } = contracts;
export const { forget, loopback, nameOf, option, pollOf, set, setOf, thrown, told } = contracts.winsock;

/** Makes the call: its result, and whether it left the last error alone. */
export function quiet(call, ...args) {
  forget();
  return [call(...args), Number(contracts.winsock.nameOfCode() === "untouched")];
}

/** Closes with a reset instead of an end. */
export function reset(s) {
  set(s, ws.SOL_SOCKET, ws.SO_LINGER, 1); // struct linger {1, 0}
  contracts.winsock.must(ws.closesocket(s));
}

export const intact = (bytes) => Number(contracts.intact(bytes));
