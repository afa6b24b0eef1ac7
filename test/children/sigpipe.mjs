// SIGPIPE comes with EPIPE, and MSG_NOSIGNAL keeps it away.
import { MSG_NOSIGNAL, send } from "bsd-sockets/sys/socket";
import { write } from "bsd-sockets/unistd";
import { attempt } from "../helpers/attempt.mjs";
import { posix } from "../helpers/contracts.mjs";
import { tell } from "../helpers/report.mjs";
import { Scope } from "../helpers/scope.mjs";

let signals = 0;
process.on("SIGPIPE", () => signals++);

const s = new Scope(posix);
const [fd, peer] = s.unixPair();
s.close(peer);

/** The signals that have come once the loop has seen to them. */
async function arrived() {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  return signals;
}

attempt("send", "with MSG_NOSIGNAL", "EPIPE", send, fd, "x", 1, MSG_NOSIGNAL);
tell("send succeeds: with MSG_NOSIGNAL raises no SIGPIPE", await arrived(), 0);
attempt("send", "without MSG_NOSIGNAL", "EPIPE", send, fd, "x", 1, 0);
tell("send succeeds: without MSG_NOSIGNAL raises SIGPIPE", await arrived(), 1);
attempt("write", "to a socket whose peer is closed", "EPIPE", write, fd, "x", 1);
tell("write succeeds: raises SIGPIPE", await arrived(), 2);
process.exit(0);
