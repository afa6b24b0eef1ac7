// Runs child.mjs.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Its lines, with this standard input. */
export function runChild(input: string): string[] {
  const script = fileURLToPath(new URL("./child.mjs", import.meta.url));
  const options = { input, encoding: "utf8", timeout: 20_000, killSignal: "SIGKILL" } as const;
  return JSON.parse(execFileSync(process.execPath, [script], options)) as string[];
}
