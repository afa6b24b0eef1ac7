// Winsock calls made as the tests make them: see helpers/calls.ts.
import * as w from "bsd-sockets/ws2tcpip";
import { testing } from "../helpers/calls.ts";
import { winsock } from "../helpers/contracts.mjs";
import { inThread } from "../helpers/thread.mjs";

export { row, type Scope } from "../helpers/calls.ts";

export type Code = {
  [Name in keyof typeof w]: Name extends `WSA${string}` | `ERROR_${string}` ? Name : never;
}[keyof typeof w];

export const { fails, gives, scoped, table } = testing<Code>(winsock);
export const { forget, loopback, nameOf, pollOf, setOf, told } = winsock;

/** The name of the last error, preferring `expected` where it has several. */
export const lastError = (expected?: string): string => winsock.nameOfCode(w.WSAGetLastError(), expected);

export function startUp(): void {
  winsock.must(w.WSAStartup(w.MAKEWORD(2, 2), new w.WSADATA()));
}

/** A handle that was a socket. */
export function closed(): number {
  const handle = w.socket(w.AF_INET, w.SOCK_STREAM, 0);
  winsock.must(w.closesocket(handle));
  return handle;
}

/** What another thread's calls answer: see worker.mjs. */
export const calledInThread = (): Promise<unknown> =>
  inThread(new URL("./worker.mjs", import.meta.url), "calls").answer;
