// errno and the last error outlive collections of garbage, fs calls, timers, promises and network calls of Node's.
import { describeChecks } from "./reports.ts";

describeChecks("retention.mjs", 20);
