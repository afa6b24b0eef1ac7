// How a program of the table is started: on this system or on Windows, which is Wine's; in C or in TypeScript.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compile, compiled } from "./compile.mjs";
import { windowsCommand, windowsPath } from "./wine.mjs";

/**
 * @typedef {import("./programs.mjs").Language} Language
 * @typedef {import("./programs.mjs").System} System
 * @typedef {import("./programs.mjs").Program} Program
 * @typedef {import("./programs.mjs").Pair} Pair
 *
 * @typedef {object} Command
 * @property {string[]} argv
 * @property {Record<string, string>} env
 * @property {string | undefined} [cwd]
 * @property {string} [mark] of a Windows program and all that it starts
 */

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * The system on which a program of a pair runs, unless said otherwise: a TypeScript port runs here.
 * @param {Pair} pair
 * @param {Language} language
 * @returns {System}
 */
export function systemOf({ original = "linux" }, language) {
  return language === "c" ? original : "linux";
}

/**
 * The command that runs a program of a pair.
 * @param {Pair} pair
 * @param {Program} program
 * @param {Language} language
 * @param {number} port
 * @param {{ services?: Language, system?: System }} [options] services: the language of the programs that it executes
 * @returns {Command}
 */
export function command(pair, program, language, port, options = {}) {
  const { services = language, system = systemOf(pair, language) } = options;
  const folder = program.folder ?? pair.folder;
  const args = program.args.map((arg) =>
    arg === "{configuration}" ? configuration(program, port) : arg.replace("{port}", String(port)),
  );
  const start = language === "c" ? compile(folder, program, system) : script(folder, program);
  const cwd = program.services ? { cwd: serviceFolder(folder, program.services, services, system) } : {};
  // The sleep that the book's programs make for the reader is cut to what a look at /proc needs.
  const env = { PORTNUM: String(port), SLEEP: "1" };
  if (system === "windows") return onWindows(language, start, args, { env, ...cwd });
  const argv = language === "c" ? [start, ...args] : [process.execPath, start, ...args];
  // A program that starts with "#!/usr/bin/env node" is to run in this Node.
  return { argv, env: { ...env, PATH: `${path.dirname(process.execPath)}:${process.env.PATH}` }, ...cwd };
}

/**
 * @param {Language} language
 * @param {string} start
 * @param {string[]} args
 * @param {{ env: Record<string, string>, cwd?: string }} where
 */
function onWindows(language, start, args, where) {
  if (language === "c") return windowsCommand([start, ...args], where);
  return windowsCommand([windowsPath(start), ...args], { ...where, node: 20 });
}

/**
 * The folder from which the server finds its service programs in a language.
 * @param {string} folder
 * @param {string[]} services
 * @param {Language} language
 * @param {System} system
 */
function serviceFolder(folder, services, language, system) {
  if (language === "ts") return path.join(root, "dist/examples", folder);
  for (const service of services) compile(path.dirname(service), { name: path.basename(service) }, system);
  const found = path.join(compiled[system], folder);
  mkdirSync(found, { recursive: true });
  return found;
}

/**
 * @param {Program} program
 * @param {number} port
 * @returns {string} the path of its configuration file
 */
function configuration(program, port) {
  const file = path.join(root, "build/examples", `${program.name}-${port}.conf`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, (program.configuration ?? "").replaceAll("{port}", String(port)));
  return file;
}

/**
 * @param {string} folder
 * @param {Program} program
 */
function script(folder, program) {
  return path.join(root, "dist/examples", folder, `${program.name}.js`);
}
