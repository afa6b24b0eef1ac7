// Runs the rows of a module in the named groups, or all, and tells what came of each on standard output, one JSON line each; of POSIX
// rows also the descriptors that one left open, or closed of those that it did not make.
import { writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { WSACleanup, WSADATA, WSAStartup } from "bsd-sockets/winsock2";
import * as contracts from "./contracts.mjs";
import { Scope } from "./scope.mjs";

async function answerTo(row, api) {
  const scope = new Scope(api);
  try {
    return await row.run(scope, api);
  } catch (error) {
    return [error.name, error.message];
  } finally {
    scope.end();
  }
}

/** A row that hangs ends the process: the rows after it have no answer then. */
async function inTime(row, api) {
  const late = setTimeout(20_000, ["TimeoutError", "the row did not end"], { ref: false });
  return (await Promise.race([answerTo(row, api), late])) ?? null;
}

async function tell(row, header) {
  const api = contracts[header];
  const before = header === "posix" && contracts.descriptors();
  const answer = await inTime(row, api);
  const after = header === "posix" && contracts.descriptors();
  const changed = `${before}` === `${after}` ? [] : [before, after];
  const line = JSON.stringify({ does: row.headers ? `${row.does} (${header})` : row.does, answer, changed });
  // In a table of both contracts a code has the name that both have.
  writeSync(1, `${row.headers ? line.replace(/"(-1 )?WSA/g, '"$1') : line}\n`);
}

const [path, ...names] = process.argv.slice(2);
const { groups, headers = ["posix"] } = await import(new URL(`../${path}`, import.meta.url));
const winsock = headers.includes("winsock");
if (winsock) WSAStartup(0x0202, new WSADATA());
for (const name of names.length > 0 ? names : Object.keys(groups))
  for (const row of groups[name]) for (const header of row.headers ?? headers) await tell(row, header);
if (winsock) WSACleanup();
