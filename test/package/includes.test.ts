// The layers of native/: an include never leads from one to a higher one, nor past a platform's contract pages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const native = fileURLToPath(new URL("../../native/", import.meta.url));

/** Whose includes, and what they may name. */
const layers: [RegExp, RegExp][] = [
  [/^(addon\.cc|bindings\/.*|generated\/\w+(\.cc|_calls\.h))$/, /^(bindings|common|generated)\/|^platform\/\w+\.h$/],
  [/^(common|generated)\//, /^(common|generated)\/|^platform\/\w+\.h$/],
  [/^platform\/\w+\.h$/, /^(common|generated|platform)\//],
  [/^platform\/unix\//, /^(common|generated|platform\/unix)\/|^platform\/\w+\.h$/],
  [/^platform\/windows\//, /^(common|generated|platform\/windows)\/|^platform\/\w+\.h$/],
];

test("no include leads upward, and each is the full path from native/", () => {
  const files = readdirSync(native, { recursive: true, encoding: "utf8" }).filter((name) => /\.(cc|h)$/.test(name));
  const wrong = files.flatMap((file) => {
    const allowed = layers.find(([from]) => from.test(file))?.[1] ?? /^$/;
    const includes = [...readFileSync(`${native}${file}`, "utf8").matchAll(/^#include "(.*)"/gm)].map(
      ([, name]) => name,
    );
    return includes
      .filter((name = "") => !allowed.test(name) || !existsSync(`${native}${name}`))
      .map((name) => `${file} includes ${name}`);
  });
  expect(files.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
