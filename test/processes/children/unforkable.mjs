// The error of a process that cannot fork:  node unforkable.mjs flags|worker|worker-import|version
import { Worker } from "node:worker_threads";

const [, , what] = process.argv;
const report = (error) => process.stdout.write(error.message);

if (what === "flags") {
  const { fork } = await import("bsd-sockets/unistd");
  for (let i = 0; i < 2; i++) {
    try {
      if (fork() === 0) process.exit(0);
    } catch (error) {
      if (i === 1) report(error);
    }
  }
} else if (what === "version") {
  Object.defineProperty(process, "versions", { value: { ...process.versions, node: "99.0.0" } });
  await import("bsd-sockets/forkable").catch(report);
} else if (what === "ipc") await import("bsd-sockets/forkable").catch(report);
else {
  const code = {
    worker: 'import { fork } from "bsd-sockets/unistd"; if (fork() === 0) process.exit(0);',
    "worker-import": 'await import("bsd-sockets/forkable");',
  }[what];
  // A module in this package, so that it finds the package by its name.
  const url = new URL(
    `data:text/javascript,${encodeURIComponent(code.replaceAll('"bsd-sockets/', `"${new URL("../../../dist/lib/", import.meta.url)}`).replace(/(unistd|forkable)"/, '$1.js"'))}`,
  );
  new Worker(url).on("error", report);
}
