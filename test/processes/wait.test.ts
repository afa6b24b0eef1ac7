// wait(2), waitpid(2), waitid(2) and the macros of <sys/wait.h>. C is the oracle.
import { describeWith } from "../helpers/tools.ts";
import { testTwins } from "./twins.ts";

/** The child waits for the parent to close a pipe, and ends with 7. */
const waitingChild = `pipe(fds); pid = fork(); if (pid == 0) { close(fds[1]); read(fds[0], buf, 1); exit(7); } close(fds[0]);`;
const shown = `printf("%d %d %s\\n", n, SAME(n, pid), n == -1 ? strerror(errno()) : "");`;
const plain = `printf("%d %s\\n", n, n == -1 ? strerror(errno()) : "");`;
const how = `printf("%d %d %d %d %d\\n", WIFEXITED(VALUE(status)), WEXITSTATUS(VALUE(status)), WIFSIGNALED(VALUE(status)), WIFSTOPPED(VALUE(status)), WIFCONTINUED(VALUE(status)));`;
const told = `printf("%d %d %d %d\\n", SAME(info[0].si_pid, pid), SAME(info[0].si_signo, SIGCHLD), info[0].si_code, info[0].si_status);`;
const isPid = (calls: string): string => `${calls} printf("%d\\n", SAME(n, pid));`;

describeWith(["cc"], "waitpid", () =>
  testTwins("process-waitpid", {
    "wait takes any child": [
      isPid(`pid = fork(); if (pid == 0) exit(3); n = wait(ADDRESS(status)); ${how}`),
      "1 3 0 0 0\n1\n",
    ],
    "wait with NULL": [isPid(`pid = fork(); if (pid == 0) exit(3); n = wait(NULL);`), "1\n"],
    "waitpid takes the child that it is told": [
      `pid = fork(); if (pid == 0) exit(1); other = fork(); if (other == 0) exit(2);
       n = waitpid(other, ADDRESS(status), 0); printf("%d %d\\n", SAME(n, other), WEXITSTATUS(VALUE(status)));
       n = waitpid(pid, ADDRESS(status), 0); printf("%d %d\\n", SAME(n, pid), WEXITSTATUS(VALUE(status)));`,
      "1 2\n1 1\n",
    ],
    "pid 0: the own process group": [isPid(`pid = fork(); if (pid == 0) exit(3); n = waitpid(0, NULL, 0);`), "1\n"],
    "pid -1: any": [isPid(`pid = fork(); if (pid == 0) exit(3); n = waitpid(-1, NULL, 0);`), "1\n"],
    "pid < -1: a process group": [
      `${waitingChild} setpgid(pid, pid); n = waitpid(0, NULL, 0); ${plain} close(fds[1]); n = waitpid(-pid, NULL, 0); printf("%d\\n", SAME(n, pid));`,
      "-1 No child processes\n1\n",
    ],
    "WNOHANG: 0 while it runs, and the status is left alone": [
      `${waitingChild} n = waitpid(pid, ADDRESS(status), WNOHANG); printf("%d %d\\n", n, VALUE(status)); close(fds[1]);
       n = waitpid(pid, ADDRESS(status), 0); ${how}`,
      "0 0\n1 7 0 0 0\n",
    ],
    "WNOHANG in a loop, as a reaper does": [
      `for (i = 0; i < 5; i++) if (fork() == 0) exit(i);
       other = 0; i = 0; while ((n = waitpid(-1, ADDRESS(status), WNOHANG)) != -1) if (n > 0) { i++; other = other + WEXITSTATUS(VALUE(status)); }
       printf("%d %d ", i, other); ${plain}`,
      "5 10 -1 No child processes\n",
    ],
    "WUNTRACED and WCONTINUED": [
      `pid = fork(); if (pid == 0) { raise(SIGSTOP); exit(7); }
       n = waitpid(pid, ADDRESS(status), WUNTRACED); ${how} printf("%d %d\\n", SAME(n, pid), SAME(WSTOPSIG(VALUE(status)), SIGSTOP));
       n = waitpid(pid, ADDRESS(status), WNOHANG | WUNTRACED); printf("%d\\n", n);
       kill(pid, SIGCONT); n = waitpid(pid, ADDRESS(status), WCONTINUED); printf("%d %d\\n", SAME(n, pid), WIFCONTINUED(VALUE(status)));
       n = waitpid(pid, ADDRESS(status), 0); ${how}`,
      "0 19 0 1 0\n1 1\n0\n1 1\n1 7 0 0 0\n",
    ],
    "without WUNTRACED a stopped child is no news": [
      `pid = fork(); if (pid == 0) { raise(SIGSTOP); exit(7); }
       waitid(P_PID, pid, INFO, WSTOPPED | WNOWAIT); n = waitpid(pid, ADDRESS(status), WNOHANG); printf("%d\\n", n);
       kill(pid, SIGCONT); n = waitpid(pid, ADDRESS(status), 0); ${how}`,
      "0\n1 7 0 0 0\n",
    ],
    "a child that SIGKILL ended": [
      `${waitingChild} kill(pid, SIGKILL); n = waitpid(pid, ADDRESS(status), 0); ${how} printf("%d\\n", WTERMSIG(VALUE(status)));`,
      "0 0 1 0 0\n9\n",
    ],
    "SIGCHLD ignored: nothing to take, and the wait lasts to the last child's end": [
      `signal(SIGCHLD, SIG_IGN); pid = fork(); if (pid == 0) { write(1, "child\\n", 6); exit(3); } n = wait(ADDRESS(status)); ${plain}`,
      "child\n-1 No child processes\n",
    ],
    "a child of the child is nobody's here": [
      `pipe(fds); pid = fork(); if (pid == 0) { if (fork() == 0) { close(fds[0]); write(fds[1], "x", 1); exit(4); } exit(3); }
       close(fds[1]); n = wait(ADDRESS(status)); printf("%d %d\\n", SAME(n, pid), WEXITSTATUS(VALUE(status))); while (read(fds[0], buf, 1) > 0) ; n = wait(NULL); ${plain}`,
      "1 3\n-1 No child processes\n",
    ],
    "ECHILD: no child at all": [
      `n = wait(ADDRESS(status)); ${plain} n = waitpid(-1, NULL, WNOHANG); ${plain} n = waitpid(0, NULL, 0); ${plain}`,
      "-1 No child processes\n".repeat(3),
    ],
    "ECHILD: not a child of this process": [
      `n = waitpid(1, NULL, 0); ${plain} n = waitpid(getpid(), NULL, 0); ${plain} n = waitpid(-getpid(), NULL, 0); ${plain}`,
      "-1 No child processes\n".repeat(3),
    ],
    "ECHILD: taken already": [
      `pid = fork(); if (pid == 0) exit(0); n = waitpid(pid, NULL, 0); n = waitpid(pid, NULL, 0); ${plain}`,
      "-1 No child processes\n",
    ],
    "EINVAL: options that do not exist": [
      `n = waitpid(-1, ADDRESS(status), 16); ${plain} n = waitpid(-1, NULL, WEXITED); ${plain} n = waitpid(-1, NULL, -1); ${plain}`,
      "-1 Invalid argument\n".repeat(3),
    ],
    "a process group that cannot be": [`n = waitpid(-2147483647 - 1, NULL, 0); ${plain}`, "-1 No such process\n"],
    "every macro on every status": [
      `other = 0; for (i = 0; i < 65536; i++) {
         n = (WIFEXITED(i) ? 1 : 0) + (WIFSIGNALED(i) ? 2 : 0) + (WIFSTOPPED(i) ? 4 : 0) + (WIFCONTINUED(i) ? 8 : 0) + (WCOREDUMP(i) ? 16 : 0);
         n = n * 256 + WEXITSTATUS(i); n = n * 128 + WTERMSIG(i); n = n + WSTOPSIG(i);
         other = (other * 31 + n) % 65521;
       }
       printf("%d\\n", other);`,
      "15341\n",
    ],
  }),
);

describeWith(["cc"], "waitid", () =>
  testTwins("process-waitid", {
    "WNOWAIT leaves the child, WEXITED takes it": [
      `pid = fork(); if (pid == 0) exit(7);
       for (i = 0; i < 3; i++) { memset(INFO, 0, sizeof(info[0])); n = waitid(P_PID, pid, INFO, i == 0 ? WEXITED | WNOWAIT : WEXITED); ${shown.replace("SAME(n, pid)", "i")} ${told} }`,
      "0 0 \n1 1 1 7\n0 1 \n1 1 1 7\n-1 2 No child processes\n0 0 0 0\n",
    ],
    "a child that a signal ended": [
      `${waitingChild} kill(pid, SIGKILL); n = waitid(P_PID, pid, INFO, WEXITED); ${plain} ${told}`,
      "0 \n1 1 2 9\n",
    ],
    "stopped, continued, ended": [
      `pid = fork(); if (pid == 0) { raise(SIGSTOP); exit(7); }
       n = waitid(P_PID, pid, INFO, WSTOPPED); ${plain} ${told} kill(pid, SIGCONT);
       n = waitid(P_PID, pid, INFO, WCONTINUED); ${plain} ${told} n = waitid(P_ALL, 0, INFO, WEXITED); ${plain} ${told}`,
      "0 \n1 1 5 19\n0 \n1 1 6 18\n0 \n1 1 1 7\n",
    ],
    "P_PGID: a process group": [
      `${waitingChild} setpgid(pid, pid); close(fds[1]); n = waitid(P_PGID, pid, INFO, WEXITED); ${plain} ${told}`,
      "0 \n1 1 1 7\n",
    ],
    "WNOHANG while it runs: 0, and no pid": [
      `${waitingChild} n = waitid(P_ALL, 0, INFO, WEXITED | WNOHANG); printf("%d %d %d\\n", n, info[0].si_pid, info[0].si_signo); close(fds[1]); n = waitid(P_ALL, 0, INFO, WEXITED); ${told}`,
      "0 0 0\n1 1 1 7\n",
    ],
    "NULL for what is told": [
      `pid = fork(); if (pid == 0) exit(7); n = waitid(P_ALL, 0, NULL, WEXITED); ${plain}`,
      "0 \n",
    ],
    ECHILD: [
      `n = waitid(P_ALL, 0, INFO, WEXITED); ${plain} n = waitid(P_PID, 1, INFO, WEXITED); ${plain} n = waitid(P_PGID, 1, INFO, WEXITED); ${plain}`,
      "-1 No child processes\n".repeat(3),
    ],
    "EINVAL: no kind of news, or a kind that does not exist": [
      `n = waitid(P_ALL, 0, INFO, 0); ${plain} n = waitid(P_ALL, 0, INFO, WNOHANG); ${plain} n = waitid(P_ALL, 0, INFO, 16); ${plain} n = waitid(99, 0, INFO, WEXITED); ${plain} n = waitid(P_PID, 0, INFO, WEXITED); ${plain}`,
      "-1 Invalid argument\n".repeat(5),
    ],
  }),
);
