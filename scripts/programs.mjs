// The textbook programs: which server belongs to which client, how they are started, typed to and ended. A new pair is
// a new row.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findTool } from "./tools.mjs";

/**
 * @typedef {"c" | "ts"} Language
 *
 * @typedef {object} Shown a text that a program writes, and how often when all is said
 * @property {string} text
 * @property {number} count
 *
 * @typedef {object} Program
 * @property {string} name examples/<folder>/<name>.c and .ts
 * @property {string[]} args "{port}" stands for the port number
 * @property {string[]} [extra] further C files of the folder to link
 * @property {string} [waits] for a server that never ends: the system call it sleeps in when it has nothing to do. It
 *   is then ended by SIGTERM. A program without it ends by itself.
 * @property {Shown} [shows] what its transcript holds when it is complete (seen on a terminal; on a pipe it is C's
 *   buffer that holds it)
 * @property {string[]} [types] the lines typed to its standard input, one by one; the end of input comes after the last
 * @property {string} [answers] what it writes once for every typed line; on a terminal the next line waits for it
 *
 * @typedef {object} Pair
 * @property {string} folder
 * @property {string} title
 * @property {import("./proc.mjs").Protocol} protocol
 * @property {Program} server
 * @property {Program} client
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
];

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * The command that runs a program of a pair.
 * @param {Pair} pair
 * @param {Program} program
 * @param {Language} language
 * @param {number} port
 * @returns {{ argv: string[], env: Record<string, string> }}
 */
export function command(pair, program, language, port) {
  const args = program.args.map((arg) => arg.replace("{port}", String(port)));
  const start = language === "c" ? [compile(pair.folder, program)] : [process.execPath, script(pair.folder, program)];
  return { argv: [...start, ...args], env: { PORTNUM: String(port) } };
}

/**
 * @param {string} folder
 * @param {Program} program
 */
function script(folder, program) {
  return path.join(root, "dist/examples", folder, `${program.name}.js`);
}

/**
 * A program's source file.
 * @param {Pair} pair
 * @param {Program} program
 * @param {Language} language
 */
export function source(pair, program, language) {
  return path.join(root, "examples", pair.folder, `${program.name}.${language}`);
}

/**
 * The compiled C twin, made anew when a source file or header of its folder is newer.
 * @param {string} folder
 * @param {Pick<Program, "name" | "extra">} program
 * @returns {string} its path
 */
export function compile(folder, program) {
  const from = path.join(root, "examples", folder);
  const sources = [program.name, ...(program.extra ?? [])].map((name) => path.join(from, `${name}.c`));
  const headers = readdirSync(from).filter((name) => name.endsWith(".h"));
  const output = path.join(root, "build/examples", folder, program.name);
  const newest = Math.max(...[...sources, ...headers.map((name) => path.join(from, name))].map(changed));
  if (!existsSync(output) || changed(output) < newest) compileTo(output, sources);
  return output;
}

/**
 * Compiles C files; the result appears whole or not at all, for several test files may want it at the same time.
 * @param {string} output
 * @param {string[]} sources
 */
export function compileTo(output, sources) {
  const cc = findTool("cc");
  if (!cc.ok) throw new Error(`the C twins need a C compiler: ${cc.reason}`);
  mkdirSync(path.dirname(output), { recursive: true });
  const draft = `${output}.${process.pid}`;
  const options = ["-std=gnu11", "-Wall", "-O0"];
  execFileSync(cc.path, [...options, "-o", draft, ...sources], {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 60_000,
  });
  renameSync(draft, output);
}

/** @param {string} file */
function changed(file) {
  return statSync(file).mtimeMs;
}
