// Runs child.mjs and reads what it tells.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./child.mjs", import.meta.url));

interface Message {
  call?: string;
  begun?: boolean;
  done?: boolean;
  problem?: string;
  finished?: boolean;
}

export interface Report {
  /** How the process ended when it should not have: "died of SIGSEGV in recv". */
  crash: string | undefined;
  /** The problems of one call; a call that was not reached has one, too. */
  problemsOf(call: string): string[];
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
  const messages = (output?.[3] ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Message);
  const last = messages.at(-1);
  const ending = error?.message ?? (signal === null ? `exit code ${status}` : `died of ${signal}`);
  const crash = last?.finished ? undefined : `${ending} in ${last?.call ?? "its start"}: ${output?.[2] ?? ""}`;
  return {
    crash,
    problemsOf(call) {
      const own = messages.filter((message) => message.call === call);
      if (!own.some(({ done }) => done)) return [crash ?? "was not tried"];
      return own.flatMap(({ problem }) => problem ?? []);
    },
  };
}

/** /dev/null as standard input and output: stdio is written to and read from, never waited for. */
const openNull = "ignore";
