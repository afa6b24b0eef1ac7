// Calls on other users' processes. Started as root it becomes another user; anyone else is one.
import { kill, SIGTERM } from "bsd-sockets/signal";
import { access, chdir, getpgid, getpid, R_OK, setpgid, W_OK } from "bsd-sockets/unistd";
import { attempt } from "../../helpers/attempt.mjs";

if (process.getuid() === 0) {
  process.setgroups([]);
  process.setgid(65534);
  process.setuid(65534);
}

attempt("kill", "process 1, signal 0", "EPERM", kill, 1, 0);
attempt("kill", "process 1, SIGTERM", "EPERM", kill, 1, SIGTERM);
attempt("kill", "process 1, no signal that exists", "EINVAL", kill, 1, 2000);
attempt("kill", "the process itself, signal 0", null, kill, getpid(), 0);
attempt("access", "a file that may be read", null, access, "/etc/passwd", R_OK);
attempt("access", "a file that may not be written", "EACCES", access, "/etc/passwd", W_OK);
attempt("access", "a file in a folder that may not be searched", "EACCES", access, "/proc/1/fd/0", R_OK);
attempt("chdir", "a folder that may not be searched", "EACCES", chdir, "/proc/1/fd");
attempt("getpgid", "another user's process", null, getpgid, 1);
attempt("setpgid", "a process that is no child", "ESRCH", setpgid, 1, 1);
