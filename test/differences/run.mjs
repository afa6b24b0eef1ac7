// Tries every row of rows.mjs with the headers in which it shows, and tells the answers on standard output, one JSON
// line each.
import { writeSync } from "node:fs";
import { WSACleanup, WSADATA, WSAStartup } from "bsd-sockets/winsock2";
import { posix, Sockets, winsock } from "./api.mjs";
import { rows } from "./rows.mjs";

const contracts = { posix, winsock };

function answerTo(row, api) {
  const sockets = new Sockets(api);
  try {
    return row.run(sockets, api);
  } catch (error) {
    return [error.name, error.message];
  } finally {
    sockets.end();
  }
}

WSAStartup(0x0202, new WSADATA());
for (const row of rows)
  for (const header of row.headers)
    writeSync(1, `${JSON.stringify({ id: `${row.id} (${header})`, answer: answerTo(row, contracts[header]) })}\n`);
WSACleanup();
