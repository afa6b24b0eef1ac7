// SIGPIPE comes with EPIPE, and MSG_NOSIGNAL keeps it away.
import { array, int } from "bsd-sockets/c";
import { AF_UNIX, MSG_NOSIGNAL, SOCK_STREAM, send, socketpair } from "bsd-sockets/sys/socket";
import { close, write } from "bsd-sockets/unistd";
import { must, report, row } from "./report.mjs";

let signals = 0;
process.on("SIGPIPE", () => signals++);

const sv = array(int, 2);
must(socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
must(close(sv[1]));

/** The signals that have come once the loop has seen to them. */
async function arrived() {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  return signals;
}

row("send", "with MSG_NOSIGNAL", "EPIPE", send, sv[0], "x", 1, MSG_NOSIGNAL);
report({
  name: "send",
  does: "with MSG_NOSIGNAL raises no SIGPIPE",
  error: null,
  result: await arrived(),
  expected: 0,
});
row("send", "without MSG_NOSIGNAL", "EPIPE", send, sv[0], "x", 1, 0);
report({
  name: "send",
  does: "without MSG_NOSIGNAL raises SIGPIPE",
  error: null,
  result: await arrived(),
  expected: 1,
});
row("write", "to a socket whose peer is closed", "EPIPE", write, sv[0], "x", 1);
report({ name: "write", does: "raises SIGPIPE", error: null, result: await arrived(), expected: 2 });
process.exit(0);
