// What every JavaScript contestant shares: the clock and the report.

/**
 * Times `slices` times `calls` calls, and prints the nanoseconds of one call for each slice.
 * @param {(calls: number) => void | Promise<void>} run
 * @param {number} slices
 * @param {number} calls
 */
export async function report(run, slices, calls) {
  for (let i = 0; i < slices; i++) {
    const start = process.hrtime.bigint();
    await run(calls);
    console.log((Number(process.hrtime.bigint() - start) / calls).toFixed(1));
  }
}

/**
 * An array of the numbers on the command line from argument `first` on.
 * @param {number} first
 */
export function numbers(first) {
  return /** @type {[number, number, number]} */ (/** @type {unknown} */ (process.argv.slice(first).map(Number)));
}
