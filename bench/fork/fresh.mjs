// A node of its own, started and waited for: what there is without fork.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { numbers, report } from "../timing.mjs";

const empty = fileURLToPath(new URL("../import/bare.mjs", import.meta.url));
const [slices, calls] = numbers(2);
await report(
  (calls) => {
    for (let i = 0; i < calls; i++) {
      if (spawnSync(process.execPath, [empty]).status !== 0) throw new Error("spawnSync");
    }
  },
  slices,
  calls,
);
