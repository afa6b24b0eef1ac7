// Each function of every header is called once, watched, with the harmless arguments of test/bad-input/rows.mjs; tells the lines
// of each, one JSON object per line, on descriptor 3. A crash ends this process only.
import { writeSync } from "node:fs";
import { createRequire } from "node:module";
import { headers, rows } from "../bad-input/rows.mjs";

const addon = createRequire(import.meta.url)("../../build/Release/bsd-sockets.node");
/** Waits for a signal; forks only in a process that was started for it. */
const never = ["pause", "fork"];
process.env.PATH = "/nonexistent"; // so that no row can start a program

const tell = (message) => writeSync(3, `${JSON.stringify(message)}\n`);

for (const header of headers) {
  const library = await import(`bsd-sockets/${header}`);
  for (const { call, parameters, endless } of rows[header]) {
    if (endless || never.includes(call)) continue;
    tell({ header, call, begun: true });
    const args = parameters.map((parameter) => parameter.base());
    addon.watch(true);
    library[call](...args);
    tell({ header, call, lines: addon.lines() });
    addon.watch(false);
  }
}
tell({ finished: true });
process.reallyExit(0);
