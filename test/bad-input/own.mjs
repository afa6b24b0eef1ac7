// What the random calls of fuzz.mjs may use: descriptors and SOCKETs that do not block and that lead nowhere else.
import { readdirSync } from "node:fs";
import { array, int } from "bsd-sockets/c";
import { F_SETFL, fcntl, O_NONBLOCK, O_RDWR, open } from "bsd-sockets/fcntl";
import * as sockets from "bsd-sockets/sys/socket";
import { close } from "bsd-sockets/unistd";
import * as winsock2 from "bsd-sockets/winsock2";

const posix = { ...sockets, close };
const onWindows = process.platform === "win32";

/** How many descriptors are open; Windows cannot tell. */
export function descriptors() {
  return onWindows ? 0 : readdirSync("/proc/self/fd").length;
}

/** The two ends of a connection over the loopback address. */
function pair(api, nonblocking) {
  const listener = api.socket(api.AF_INET, api.SOCK_STREAM, 0);
  const address = new winsock2.sockaddr_in();
  address.sin_family = api.AF_INET;
  address.sin_addr.s_addr = winsock2.htonl(winsock2.INADDR_LOOPBACK);
  api.bind(listener, address, 16);
  api.listen(listener, 1);
  api.getsockname(listener, address, int(16));
  const client = api.socket(api.AF_INET, api.SOCK_STREAM, 0);
  api.connect(client, address, 16);
  const ends = [client, api.accept(listener, null, null)];
  if (ends.includes(-1)) throw new Error("no connection over the loopback address");
  for (const end of ends) nonblocking(end);
  (api.close ?? api.closesocket)(listener);
  return ends;
}

function unixPair() {
  const sv = array(int, 2);
  posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM | posix.SOCK_NONBLOCK, 0, sv);
  return [...sv];
}

/** For the POSIX headers. */
export function ownDescriptors() {
  const makePair = () => (onWindows ? pair(posix, (fd) => fcntl(fd, F_SETFL, O_NONBLOCK)) : unixPair());
  return [makePair(), makePair(), makePair(), open("/dev/null", O_RDWR), open("/dev/null", O_RDWR)].flat();
}

/** For the Winsock headers: on Linux the same, on Windows handles of their own. */
export function ownSockets(descriptors) {
  if (!onWindows) return descriptors;
  const nonblocking = (s) => winsock2.ioctlsocket(s, winsock2.FIONBIO, winsock2.u_long(1));
  return [1, 2, 3].flatMap(() => pair(winsock2, nonblocking));
}
