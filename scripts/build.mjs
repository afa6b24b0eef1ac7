// Builds what is missing or older than its sources: the packages, the generated tables, the addon and dist/.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const addon = "build/Release/bsd-sockets.node";

/** The newest modification time below a file or folder; 0 where it does not exist. */
function newest(path) {
  const full = join(root, path);
  if (!existsSync(full)) return 0;
  const status = statSync(full);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(full).map((name) => newest(join(path, name))));
}

/** Whether a file is missing or older than what it is made from. */
export const isStale = (output, sources) => newest(output) < Math.max(...sources.map(newest)) || newest(output) === 0;

/** Runs a build step in the project's folder; its output is shown only when it fails or when asked for. */
export function run(title, command, args) {
  console.error(`bsd-sockets: ${title} …`);
  const env = { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` };
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: "utf8" });
  if (status === 0) return;
  console.error(`${stdout ?? ""}${stderr ?? ""}`);
  throw new Error(`${title} failed: ${command} ${args.join(" ")} ${error ? error.message : `ended with ${status}`}`);
}

/**
 * What the examples need besides their modules: a program that starts with #! is one that others execute by its name,
 * as they do C's ("./han"), and configuration files lie next to the programs that read them.
 */
function completeExamples() {
  for (const name of readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })) {
    const source = join(root, "examples", name);
    const output = join(root, "dist/examples", name);
    if (name.endsWith(".conf")) copyFileSync(source, output);
    if (!name.endsWith(".ts") || !readFileSync(source, "utf8").startsWith("#!")) continue;
    const program = output.replace(/\.ts$/, "");
    copyFileSync(`${program}.js`, program);
    chmodSync(program, 0o755);
  }
}

/** What every build of the addon needs: the packages and the generated tables. */
export function ensurePrepared() {
  // --ignore-scripts: the package's own install script would build the addon a second time.
  if (!existsSync(join(root, "node_modules/typescript"))) run("installing packages", "npm", ["ci", "--ignore-scripts"]);
  run("generating tables", process.execPath, ["scripts/generate.mjs"]);
}

/** @returns {Promise<void>} */
export async function ensureBuilt() {
  ensurePrepared();
  if (isStale(addon, ["native", "binding.gyp"])) {
    // Through npm, whose configuration may say where Node's headers are.
    run("configuring the addon", "npm", ["run", "node-gyp", "--", "configure"]);
    run("building the addon", "npm", ["run", "node-gyp", "--", "build"]);
  }
  if (isStale("dist/lib/index.js", ["lib", "examples", "tsconfig.json", "package.json"])) {
    run("compiling TypeScript", "tsc", ["-p", "."]);
    completeExamples();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureBuilt().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
