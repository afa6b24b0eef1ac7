// Node binaries of other versions and for Windows, from the npm packages node-<platform>-<arch>@<version>, kept in .cache/.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../.cache", import.meta.url));

/**
 * @typedef {object} Binary
 * @property {boolean} ok
 * @property {string} path empty when there is none
 * @property {string} reason why there is none
 */

/**
 * A Node binary of a major version.
 * @param {number} major
 * @param {string} [system] as npm's packages name it; this one, unless said otherwise
 * @returns {Binary}
 */
export function nodeBinary(major, system = `${process.platform}-${process.arch}`) {
  const folder = join(cache, `node-${system}-${major}`);
  const file = system.startsWith("win") ? "package/bin/node.exe" : "package/bin/node";
  const path = join(folder, file);
  if (existsSync(path)) return { ok: true, path, reason: "" };
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const reason = fetchFile(`node-${system}@${major}`, file, draft);
    if (reason !== "") return { ok: false, path: "", reason };
    keep(draft, folder, path);
    return { ok: true, path, reason: "" };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Fetches one file of an npm package into a folder.
 * @param {string} name
 * @param {string} file
 * @param {string} folder
 * @returns {string} why it did not succeed, or ""
 */
function fetchFile(name, file, folder) {
  const pack = spawnSync("npm", ["pack", name, "--silent"], { cwd: folder, encoding: "utf8", timeout: 300_000 });
  const archive = readdirSync(folder).find((entry) => entry.endsWith(".tgz"));
  if (pack.status !== 0 || archive === undefined) return `npm cannot fetch the package ${name}`;
  const tar = spawnSync("tar", ["xzf", archive, file], { cwd: folder, timeout: 120_000 });
  if (tar.status !== 0) return `tar cannot unpack ${file} from ${archive}`;
  rmSync(join(folder, archive));
  return "";
}

/**
 * Gives the folder its name, unless another process was quicker.
 * @param {string} draft
 * @param {string} folder
 * @param {string} path
 */
function keep(draft, folder, path) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}
