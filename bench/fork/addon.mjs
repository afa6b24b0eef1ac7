// fork, _exit and waitpid through the addon.
import "bsd-sockets/forkable";
import { waitpid } from "bsd-sockets/sys/wait";
import { _exit, fork } from "bsd-sockets/unistd";
import { numbers, report } from "../timing.mjs";

const [slices, calls] = numbers(2);
await report(
  (calls) => {
    for (let i = 0; i < calls; i++) {
      const pid = fork();
      if (pid === 0) _exit(0);
      if (waitpid(pid, null, 0) !== pid) throw new Error("waitpid");
    }
  },
  slices,
  calls,
);
