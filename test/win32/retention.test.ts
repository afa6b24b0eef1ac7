// errno and the last error outlive collections of garbage, fs calls, timers, promises and network calls of Node's.
import { describeChecks } from "../helpers/child.ts";

describeChecks("win32/programs/retention.mjs", 20);
