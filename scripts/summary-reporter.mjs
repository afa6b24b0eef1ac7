// A vitest reporter: names what was skipped, with the reason and the number of tests, and ends with one plain line of counts.
export default class SummaryReporter {
  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    /** @type {Map<string, number>} */
    const skipped = new Map();
    for (const module of modules) {
      // A file that could not even be loaded has no tests, and is a failure.
      if (module.state() === "failed" && module.errors().length > 0) count.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state] = (count[state] ?? 0) + 1;
        if (state !== "skipped") continue;
        const what = `${module.relativeModuleId}: ${groupOf(test.fullName)}`;
        skipped.set(what, (skipped.get(what) ?? 0) + 1);
      }
    }
    for (const [what, tests] of skipped) console.log(`skipped: ${what} (${tests} ${tests === 1 ? "test" : "tests"})`);
    console.log(`tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}

/** A test's name up to the reason: the tests of a group that was skipped as a whole are one line. */
function groupOf(name) {
  return /^.*?\[skipped: .*?\](?= > |$)/s.exec(name)?.[0] ?? name;
}
