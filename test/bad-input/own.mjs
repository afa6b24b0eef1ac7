// What the random calls of fuzz.mjs may use: descriptors and SOCKETs that do not block and that lead nowhere else.
import { readdirSync } from "node:fs";
import { O_RDWR, open } from "bsd-sockets/fcntl";
import { posix, winsock } from "../helpers/contracts.mjs";
import { Scope } from "../helpers/scope.mjs";

const onWindows = process.platform === "win32";

/** How many descriptors are open; Windows cannot tell. */
export const descriptors = () => (onWindows ? 0 : readdirSync("/proc/self/fd").length);

/** The ends of three connections. */
function threePairs(api) {
  const s = new Scope(api);
  const pair = () => (onWindows ? s.pair() : s.unixPair()).map((fd) => s.nonblocking(fd));
  return [pair(), pair(), pair()].flat();
}

/** For the POSIX headers. */
export const ownDescriptors = () => [...threePairs(posix), open("/dev/null", O_RDWR), open("/dev/null", O_RDWR)];

/** For the Winsock headers: on Linux the same, on Windows handles of their own. */
export const ownSockets = (descriptors) => (onWindows ? threePairs(winsock) : descriptors);
