// The descriptors of a program that imports bsd-sockets/forkable have the numbers that C would give them, and Node's own are none of
// its: EBADF, whatever it does.
import { describe, expect, test } from "vitest";
import { inTests, linesOf, run } from "../helpers/child.ts";

interface Told {
  /** What it could close at its start: what it was handed over. */
  inherited: number;
  first: number[];
  closed: number;
  again: number;
  errors: string[];
  loop: string;
  child: { first: number; errors: string[]; loop: string };
  status: number[];
}

const program = inTests("processes/children/own-descriptors.mjs");

async function told(shell = ""): Promise<Told> {
  const argv = ["sh", "-c", `${shell} exec "$@"`, "sh", process.execPath, program];
  return linesOf<Told>(await run(argv))[0] as Told;
}

/** Node's own descriptors: the program closed all, and the loop turns. */
const unharmed = { closed: 2, errors: [], loop: "turns" };
const asInC = { ...unharmed, first: [3, 4], again: 3, child: { first: 6, errors: [], loop: "turns" }, status: [3, 0] };

describe("with bsd-sockets/forkable the first descriptor is 3, in a forked child too", () => {
  test("as it is", async () => expect(await told()).toMatchObject(asInC));

  test.each([1024, 256, 100, 64, 45])("a limit of %d descriptors", async (limit) =>
    expect(await told(`ulimit -n ${limit};`)).toMatchObject({ ...asInC, ...firstOf(limit) }),
  );

  test("descriptors that the parent handed over stay where they are", async () => {
    const handed = "exec 5</dev/null 7</dev/null 9</dev/null;";
    const without = await told();
    const inherited = without.inherited + 3;
    expect(await told(handed)).toMatchObject({ ...asInC, inherited });
  });
});

/** Where the limit leaves less than Node has, there are fewer numbers before Node's own. */
function firstOf(limit: number): Partial<Told> {
  return limit < 50 ? { first: expect.anything() as never, child: expect.anything() as never } : {};
}
