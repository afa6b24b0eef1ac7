// The textbook programs: which server belongs to which client, how they are started, typed to and ended. A new pair is
// a new row.
import { DEFUNCT } from "./proc.mjs";

/**
 * @typedef {"c" | "ts"} Language
 * @typedef {import("./compile.mjs").System} System Windows is Wine's
 *
 * @typedef {object} Shown a text that a program writes, and how often when all is said
 * @property {string} text
 * @property {number} count
 *
 * @typedef {object} Program
 * @property {string} name examples/<folder>/<name>.c and .ts
 * @property {string} [folder] the pair's, unless said otherwise
 * @property {string[]} args "{port}" stands for the port number, "{configuration}" for a file with the text below
 * @property {string} [configuration] "{port}" stands for the port number
 * @property {string[]} [services] the programs that it executes, as <folder>/<name>. It then runs in its own folder, from
 *   which it names them.
 * @property {string[]} [extra] further C files of the folder to link
 * @property {string} [waits] for a server that never ends: the system call it sleeps in when it has nothing to do. It
 *   is then ended by SIGTERM. A program without it ends by itself.
 * @property {Shown} [shows] what its transcript holds when it is complete (seen on a terminal; on a pipe it is C's
 *   buffer that holds it)
 * @property {Shown} [showsOnPipe] what its transcript holds on a pipe, if anything
 * @property {string[]} [types] the lines typed to its standard input, one by one; the end of input comes after the last
 * @property {string} [answers] what it writes once for every typed line; on a terminal the next line waits for it
 *
 * @typedef {object} Pair
 * @property {string} folder
 * @property {string} title
 * @property {import("./proc.mjs").Protocol} protocol
 * @property {Program} server
 * @property {Program} client
 * @property {System} [original] the system for which the C twins are written; Linux unless said otherwise
 * @property {{ serving?: string, afterwards: string }} [processes] the server and its children: at some moment while the
 *   client is served, and when all is done
 *
 * @typedef {object} Cast which program is in which language
 * @property {Language} server
 * @property {Language} client
 * @property {Language} [services] the server's, unless said otherwise
 */

/** @type {Pair[]} */
export const pairs = [
  {
    folder: "iterative-server",
    title: "Iterative server: one client after the other",
    protocol: "tcp",
    server: { name: "ex12_1s", args: [], waits: "accept", shows: { text: "** From Client : ", count: 1 } },
    client: { name: "ex12_1c", args: [] },
  },
  {
    folder: "udp",
    title: "UDP: datagrams without a connection",
    protocol: "udp",
    server: { name: "ex12_5s", args: [], waits: "recvfrom", shows: { text: "** From Client : ", count: 1 } },
    client: { name: "ex12_5c", args: [] },
  },
  {
    folder: "tcp-echo",
    title: "TCP echo: a word goes there and back",
    protocol: "tcp",
    server: {
      name: "TCPEchoServer4",
      args: ["{port}"],
      extra: ["HandleTCPClient", "DieWithMessage"],
      waits: "accept",
      shows: { text: "Handling client ", count: 1 },
    },
    client: { name: "TCPEchoClient4", args: ["127.0.0.1", "Hello world", "{port}"], extra: ["DieWithMessage"] },
  },
  {
    folder: "echo-session",
    title: "Echo session: line by line until the end of input",
    protocol: "tcp",
    server: { name: "echo_server", args: ["{port}"], waits: "accept" },
    client: { name: "echo_client", args: ["{port}"], types: ["first line\n", "second line\n"], answers: "read : " },
  },
  {
    folder: "echo-once",
    title: "Echo once: one line for each client",
    protocol: "tcp",
    server: {
      name: "echo_server",
      args: ["{port}"],
      waits: "accept",
      shows: { text: "New Client Connect: ", count: 1 },
    },
    client: { name: "echo_client", args: [], types: ["one line\n"], answers: "read : " },
  },
  {
    folder: "concurrent-fork",
    title: "Concurrent server: fork, a process for each client",
    protocol: "tcp",
    server: {
      name: "ex12_2s",
      args: [],
      waits: "accept",
      shows: { text: "** From Client: ", count: 1 },
      // The child ends by exit, which writes out what it has printed.
      showsOnPipe: { text: "** From Client: ", count: 1 },
    },
    client: { folder: "iterative-server", name: "ex12_1c", args: [] },
    processes: { serving: "ex12_2s\n  ex12_2s", afterwards: `ex12_2s\n  ${DEFUNCT}` },
  },
  {
    folder: "concurrent-exec-stdio",
    title: "Concurrent server: exec, the client as standard input and output",
    protocol: "tcp",
    server: {
      name: "ex12_3s",
      args: [],
      services: ["concurrent-exec-stdio/han"],
      waits: "accept",
      shows: { text: "** Fork Client", count: 1 },
    },
    client: { name: "ex12_3c", args: [] },
    processes: { serving: "ex12_3s\n  han", afterwards: `ex12_3s\n  ${DEFUNCT}` },
  },
  {
    folder: "concurrent-exec-argv",
    title: "Concurrent server: exec, the client as an argument",
    protocol: "tcp",
    server: {
      name: "ex12_4s",
      args: [],
      services: ["concurrent-exec-argv/bit"],
      waits: "accept",
      shows: { text: "@@ [Bit] From Client: ", count: 1 },
      showsOnPipe: { text: "@@ [Bit] From Client: ", count: 1 },
    },
    client: { name: "ex12_4c", args: [] },
    processes: { afterwards: `ex12_4s\n  ${DEFUNCT}` },
  },
  {
    folder: "concurrent-spawn",
    title: "Concurrent server: posix_spawn, the client as standard input and output",
    protocol: "tcp",
    server: {
      name: "spawn_s",
      args: [],
      services: ["concurrent-exec-stdio/han"],
      waits: "accept",
      shows: { text: "** Spawn Client", count: 1 },
    },
    client: { folder: "concurrent-exec-stdio", name: "ex12_3c", args: [] },
    processes: { serving: "spawn_s\n  han", afterwards: `spawn_s\n  ${DEFUNCT}` },
  },
  superserver("echo", "an echo of a connection", "./echo", {
    client: {
      folder: "tcp-echo",
      name: "TCPEchoClient4",
      args: ["127.0.0.1", "Hello world", "{port}"],
      extra: ["DieWithMessage"],
    },
  }),
  superserver("echo", "an echo of datagrams", "./echo", {
    protocol: "udp",
    client: { folder: "udp", name: "ex12_5c", args: [] },
  }),
  superserver("daytime", "the time of day", "./daytime", {
    client: { folder: "concurrent-exec-stdio", name: "ex12_3c", args: [] },
  }),
  superserver("han", "the book's service program", "../concurrent-exec-stdio/han", {
    client: { folder: "concurrent-exec-stdio", name: "ex12_3c", args: [] },
    processes: { serving: "superserver\n  han", afterwards: "superserver" },
  }),
];

/**
 * The pairs whose C twins are Windows programs: gcc cannot compile them here, MinGW can, and Wine runs them.
 * @type {Pair[]}
 */
export const windowsPairs = [
  {
    folder: "echo-winsock",
    title: "Winsock echo: a line, with the calls of Windows",
    protocol: "tcp",
    original: "windows",
    server: { name: "echo_server", args: [] },
    client: {
      name: "echo_client",
      args: [],
      types: ["one line\n"],
      shows: { text: "recv messages = one line\n", count: 1 },
    },
  },
];

/**
 * A service of the super server, and a client that comes for it.
 * @param {string} service
 * @param {string} what
 * @param {string} path
 * @param {Pick<Pair, "client" | "processes"> & { protocol?: "udp" }} row
 * @returns {Pair}
 */
function superserver(service, what, path, { protocol = "tcp", client, processes }) {
  const type = protocol === "tcp" ? ["stream", "no"] : ["dgram", "yes"];
  const attributes = [`port = {port}`, `socket_type = ${type[0]}`, `wait = ${type[1]}`, `server = ${path}`];
  if (protocol === "udp") attributes.push("server_args = dgram");
  return {
    folder: "superserver",
    title: `Super server: ${what}`,
    protocol,
    server: {
      name: "superserver",
      args: ["{configuration}"],
      configuration: `service ${service}\n{\n${attributes.map((line) => `  ${line}\n`).join("")}}\n`,
      extra: ["config"],
      services: [`superserver/${path}`],
      waits: "select",
      shows: { text: `superserver: ${service} on port `, count: 1 },
    },
    client,
    processes: processes ?? { afterwards: "superserver" },
  };
}

/**
 * The ways to run a pair: TypeScript first; the C pair, which is what the others are compared with; the mixed ones.
 * @param {Pair} pair
 * @returns {Cast[]}
 */
export function casts({ server }) {
  /** @type {Cast[]} */
  const plain = [
    { server: "ts", client: "ts" },
    { server: "c", client: "c" },
    { server: "ts", client: "c" },
    { server: "c", client: "ts" },
  ];
  if (!server.services) return plain;
  return [...plain, { server: "ts", client: "ts", services: "c" }, { server: "c", client: "c", services: "ts" }];
}
