// Makes the process fork-safe. As a program's first import it re-executes Node once, by execve, where the flags are missing that
// fork() needs: same pid, arguments, stdin and environment. Imported again, or with the flags given, it does nothing.
import { missingFlags, obstacle } from "./internal/fork.ts";
import { callsOf } from "./internal/native.ts";

const { reexecute } = callsOf("unistd");
const { errno_: lastError } = callsOf("errno");

/** `node -e` and `node -p`. (process._eval is set for a program from standard input, too.) */
const isEval = process.execArgv.some((flag) => /^(-e|-p|-pe|--eval(=.*)?|--print(=.*)?)$/s.test(flag));

/** Why a new Node in this process would not run the same program. */
function cannotReexecute(): string | undefined {
  if (!isEval && (process.argv[1] === undefined || process.argv[1] === "-")) {
    return "the program came from standard input, which has been read";
  }
  if (process.channel !== undefined) return "the IPC channel of child_process.fork() would be lost";
  return undefined;
}

function executeAgain(flags: string[]): never {
  const argv = [process.argv0, ...flags, ...process.execArgv, ...(isEval ? ["--"] : []), ...process.argv.slice(1)];
  const env = Object.entries(process.env).map(([name, value]) => `${name}=${value}`);
  reexecute(process.execPath, argv, env);
  throw new Error(`bsd-sockets/forkable: execve of ${process.execPath} failed with errno ${lastError()}`);
}

function makeForkable(): void {
  const reason = obstacle();
  if (reason !== undefined) throw new Error(`bsd-sockets/forkable: ${reason}`);
  const missing = missingFlags();
  if (missing.length === 0) return;
  const why = cannotReexecute();
  if (why !== undefined) throw new Error(`bsd-sockets/forkable: start node with ${missing.join(" ")} (${why})`);
  executeAgain(missing);
}

// On Windows fork() is -1 with ENOSYS, whatever the flags.
if (process.platform !== "win32") makeForkable();
