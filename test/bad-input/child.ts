// Runs child.mjs and reads what it tells.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./child.mjs", import.meta.url));

interface Message {
  header?: string;
  call?: string;
  begun?: boolean;
  done?: boolean;
  problem?: string;
  finished?: boolean;
}

export interface Report {
  /** The problems of one call; a call that was not reached has one, too. */
  problemsOf(header: string, call: string): string[];
}

/** Tries the functions of a header in a process of its own. */
export function tryHeader(what: "types" | "memory", header: string): Report {
  const { output, status, signal, error } = spawnSync(process.execPath, [script, what, header], {
    stdio: [openNull, openNull, "pipe", "pipe"],
    encoding: "utf8",
    timeout: 60_000,
    killSignal: "SIGKILL",
    maxBuffer: 64 * 1024 * 1024,
  });
  const ending = error?.message ?? (signal === null ? `exit code ${status}` : `died of ${signal}`);
  return reportIn(output?.[3] ?? "", ending, output?.[2] ?? "");
}

/** What child.mjs told; how it ended and what it wrote to its standard error are shown when that was too early. */
export function reportIn(told: string, ending: string, stderr: string): Report {
  const messages = told
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Message);
  const last = messages.at(-1);
  const crash = last?.finished
    ? undefined
    : `${ending} in ${last?.header ?? "its start"} ${last?.call ?? ""}: ${stderr}`;
  return {
    problemsOf(header, call) {
      const own = messages.filter((message) => message.header === header && message.call === call);
      if (!own.some(({ done }) => done)) return [crash ?? "was not tried"];
      return own.flatMap(({ problem }) => problem ?? []);
    },
  };
}

/** /dev/null as standard input and output: stdio is written to and read from, never waited for. */
const openNull = "ignore";
