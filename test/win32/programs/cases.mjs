// Runs the rows of cases/, and tells the answer of each on standard output, one JSON line each.
import { writeSync } from "node:fs";
import { WSACleanup, WSADATA, WSAStartup } from "bsd-sockets/winsock2";
import { rows } from "./cases/rows.mjs";
import { Scope } from "./cases/scope.mjs";

function answerTo(row) {
  const scope = new Scope();
  try {
    return row.run(scope);
  } catch (error) {
    return [error.name, error.message];
  } finally {
    scope.end();
  }
}

WSAStartup(0x0202, new WSADATA());
for (const row of rows) writeSync(1, `${JSON.stringify({ id: row.id, answer: answerTo(row) })}\n`);
WSACleanup();
