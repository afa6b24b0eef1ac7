// The two contracts as values: the calls of the POSIX headers and those of the Winsock headers, and by one name what each of them
// calls its own way. Plain JavaScript, like all that scripts in node.exe use.
import * as inet from "bsd-sockets/arpa/inet";
import { array, int, sizeof } from "bsd-sockets/c";
import * as codes from "bsd-sockets/errno";
import { F_GETFD, F_SETFL, fcntl, O_NONBLOCK } from "bsd-sockets/fcntl";
import * as netinet from "bsd-sockets/netinet/in";
import * as tcp from "bsd-sockets/netinet/tcp";
import * as select from "bsd-sockets/sys/select";
import * as socket from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import * as unistd from "bsd-sockets/unistd";
import * as winsock2 from "bsd-sockets/winsock2";
import * as ws2tcpip from "bsd-sockets/ws2tcpip";

/** What no call of these tests leaves as its error. */
const SENTINEL = 57_005;

/** The timeout of SO_RCVTIMEO and select(). */
function time(milliseconds) {
  const limit = new timeval();
  limit.tv_sec = Math.floor(milliseconds / 1000);
  limit.tv_usec = (milliseconds % 1000) * 1000;
  return limit;
}

/**
 * The calls with what every row says of them.
 * @template {Record<string, any>} Calls
 * @param {Calls} api
 * @param {RegExp} errors   how the names of its errors begin
 * @param {Readonly<Record<string, unknown>>} constants   where they are
 */
function contract(api, errors, constants) {
  const names = new Map([[SENTINEL, "untouched"]]);
  for (const [name, value] of Object.entries(constants))
    if (errors.test(name) && typeof value === "number" && !names.has(value)) names.set(value, name);
  const forget = () => api.set_error(SENTINEL);

  /**
   * The name of an error code, if it has one; `expected` where that is one of its names (EAGAIN is EWOULDBLOCK as well).
   * @returns {any}
   */
  const nameOfCode = (code = api.error(), expected = "") =>
    constants[expected] === code ? expected : (names.get(code) ?? code);

  /** Makes the call: its result, and behind it the name of the error that it left, if any. */
  function told(call, ...args) {
    forget();
    const result = call(...args);
    return api.error() === SENTINEL ? result : `${result} ${nameOfCode()}`;
  }

  /** Makes a call that must throw: the name of the exception, and that of the error that it left, if any. */
  const thrown = (call, ...args) =>
    told(() => {
      try {
        call(...args);
        return "nothing";
      } catch (error) {
        return error.name;
      }
    });

  /**
   * A call of the test's own preparation, which has to succeed.
   * @template R
   * @param {R} result
   */
  function must(result) {
    if (result === -1 || result === null) throw new Error(`a call that prepares the test failed with ${nameOfCode()}`);
    return result;
  }

  /**
   * 127.0.0.1; port 0 lets the system choose.
   * @returns {netinet.sockaddr_in}
   */
  function loopback(port = 0) {
    const address = new api.sockaddr_in();
    address.sin_family = api.AF_INET;
    address.sin_port = api.htons(port);
    address.sin_addr.s_addr = api.htonl(api.INADDR_LOOPBACK);
    return address;
  }

  /**
   * getsockname() of a socket.
   * @returns {netinet.sockaddr_in}
   */
  function nameOf(s) {
    const address = new api.sockaddr_in();
    must(api.getsockname(s, address, int(sizeof(address))));
    return address;
  }

  /** A set of these sockets. */
  function setOf(...sockets) {
    const set = new api.fd_set();
    for (const s of sockets) api.FD_SET(s, set);
    return set;
  }

  /**
   * The value of an option that is an int.
   * @returns {number}
   */
  function option(s, level, name) {
    const value = int(0);
    must(api.getsockopt(s, level, name, value, int(4)));
    return value.value;
  }

  /** Sets one. */
  function set(s, level, name, value) {
    must(api.setsockopt(s, level, name, int(value), 4));
    return s;
  }

  return Object.assign(api, { forget, nameOfCode, told, must, loopback, nameOf, setOf, option, set, thrown });
}

// Where two names are one number, the one that both contracts have comes first.
const { EWOULDBLOCK, EOPNOTSUPP } = codes;

/**
 * Entries for WSAPoll().
 * @param {...[fd: number, events: number]} entries
 */
function pollOf(...entries) {
  const fds = array(winsock2.WSAPOLLFD, entries.length);
  for (const [index, [fd, events]] of entries.entries()) Object.assign(fds[index] ?? {}, { fd, events });
  return fds;
}

export const posix = contract(
  {
    ...{ ...netinet, ...inet, ...tcp, ...socket, ...select, gethostname: unistd.gethostname },
    name: "posix",
    close: unistd.close,
    error: codes.errno,
    set_error: codes.set_errno,
    nonblocking: (s, on = true) => fcntl(s, F_SETFL, on ? O_NONBLOCK : 0),
    timeout: time,
  },
  /^E[0-9A-Z]+$/,
  { EWOULDBLOCK, EOPNOTSUPP, ...codes },
);

export const winsock = contract(
  {
    ...{ ...ws2tcpip, ...winsock2, SHUT_RD: winsock2.SD_RECEIVE, SHUT_WR: winsock2.SD_SEND },
    name: "winsock",
    close: winsock2.closesocket,
    error: winsock2.WSAGetLastError,
    set_error: winsock2.WSASetLastError,
    nonblocking: (s, on = true) => winsock2.ioctlsocket(s, winsock2.FIONBIO, winsock2.u_long(Number(on))),
    timeout: winsock2.DWORD,
    pollOf,
  },
  /^(WSAE|WSA|ERROR_)/,
  ws2tcpip,
);

/** The descriptors that are open, by the POSIX headers' numbers. */
export const descriptors = () => [...Array(1024).keys()].filter((fd) => fcntl(fd, F_GETFD) !== -1);

/** Bytes to see whether a call writes. */
export const filled = (length) => Buffer.alloc(length, 0xa5);
export const intact = (bytes) => bytes.every((byte) => byte === 0xa5);
