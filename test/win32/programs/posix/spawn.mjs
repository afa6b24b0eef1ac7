// <spawn.h>: what a child is given. The program that is started is child.c.
import { readFileSync, writeFileSync } from "node:fs";
import { F_SETFD, FD_CLOEXEC, fcntl, O_CREAT, O_RDONLY, O_WRONLY } from "bsd-sockets/fcntl";
import * as p from "bsd-sockets/spawn";
import { recv, SHUT_WR, send, shutdown } from "bsd-sockets/sys/socket";
import { close, write } from "bsd-sockets/unistd";
import { ending, output, readAll, run, start, texts } from "./children.mjs";
import { filled, must, row, told } from "./scope.mjs";

const { posix_spawn_file_actions_addclose: addclose, posix_spawn_file_actions_adddup2: adddup2 } = p;
const { posix_spawn_file_actions_addopen: addopen } = p;

const words = [
  "plain",
  "two words",
  "",
  '"quoted"',
  'in"side',
  "back\\slash",
  "ends\\",
  "ends with two\\\\",
  '\\"',
  '\\\\" \\',
  "tab\tnewline\nend",
  "%PATH% ^ & | < > ( ) ! *",
  "'single'",
  "zwölf 한글 🙂",
  "-x",
  "/y",
];

const ofNode = "process.stdout.constructor; require('fs').writeSync(1, JSON.stringify(process.argv.slice(1)))";

const given = [
  row("argv: whatever is in it", words, (s) => texts(s, "argv", words)),
  row(
    "argv: each word alone",
    words.map((word) => [word]),
    (s) => words.map((word) => texts(s, "argv", [word])),
  ),
  row("argv: the name that the child is called by", ["any name"], (s) =>
    output(s, ["any name", "name"])[0].split("\0").slice(0, -1),
  ),
  row("argv: of another Node", [JSON.stringify(words), "exit 0"], (s) =>
    output(s, ["node", "-e", ofNode, "--", ...words], { path: process.execPath }),
  ),
  row("argv: many arguments", 1000, (s) => texts(s, "argv", Array(1000).fill("a b")).length),
  row("envp: as it is passed", ["ALPHA=1", "BETA=zwei Wörter 한글", "GAMMA="], (s) =>
    texts(s, "environment", [], { envp: ["ALPHA=1", "BETA=zwei Wörter 한글", "GAMMA="] }).filter(
      (text) => /^[A-Z]+=/.test(text) && !/^(WINE|SYSTEMROOT)/i.test(text),
    ),
  ),
  row("envp: empty leaves SystemRoot alone, which Winsock needs", [true, []], (s) => {
    const all = texts(s, "environment", [], { envp: [] });
    return [
      all.some((text) => /^SystemRoot=/i.test(text)),
      all.filter((text) => /^(PATH|TEMP|BSD_SOCKETS_CHILD)=/i.test(text)),
    ];
  }),
  row("envp: nothing of the parent's that was not passed", false, (s) =>
    texts(s, "environment", [], { envp: ["ALPHA=1"] }).some((text) => text.startsWith("BSD_SOCKETS_CHILD=")),
  ),
];

const streams = [
  row("a pipe to the child, and one back", ["hello child", "exit 0"], (s) => {
    const [[toRead, toWrite], [backRead, backWrite]] = [s.pipe(), s.pipe()];
    for (const fd of [toRead, toWrite, backRead, backWrite]) fcntl(fd, F_SETFD, FD_CLOEXEC);
    const pid = run(["copy"], {
      actions: (list) => {
        adddup2(list, toRead, 0);
        adddup2(list, backWrite, 1);
      },
    });
    for (const fd of [toRead, backWrite]) close(fd);
    write(toWrite, "hello child", 11);
    close(toWrite);
    return [readAll(backRead), ending(pid)];
  }),
  row("a connected socket as its standard input and output", [5, "hello", 0, "exit 0"], (s) => {
    const [client, server] = s.pair();
    const pid = run(["copy"], {
      actions: (list) => {
        adddup2(list, server, 0);
        adddup2(list, server, 1);
        addclose(list, server);
      },
    });
    close(server);
    const buf = filled(5);
    send(client, "hello", 5, 0);
    shutdown(client, SHUT_WR);
    const count = told(recv, client, buf, 5, 0);
    const end = told(recv, client, filled(1), 1, 0);
    return [count, buf.toString("latin1"), end, ending(pid)];
  }),
  row("a connected socket as another Node's descriptors 0 and 1", ["you said: hello\n", "exit 3"], (s) => {
    const [client, server] = s.pair();
    const script = `
      import { read, write, dup2 } from "bsd-sockets/unistd";
      import { recv } from "bsd-sockets/sys/socket";
      const buf = Buffer.alloc(16);
      const said = "you said: " + buf.toString("latin1", 0, recv(0, buf, 16, 0)) + "\\n";
      if (read(0, buf, 16) !== 0) process.exit(4);
      write(1, said, said.length);
      process.exit(3);
    `;
    const pid = start(["node", "--input-type=module", "-e", script], {
      path: process.execPath,
      actions: (list) => {
        adddup2(list, server, 0);
        adddup2(list, server, 1);
      },
    });
    close(server);
    send(client, "hello", 5, 0);
    shutdown(client, SHUT_WR);
    return [readAll(client), ending(pid)];
  }),
  row("open: a file as standard input, another as standard output", ["from a file", "exit 0"], (s) => {
    writeFileSync(s.path("in"), "from a file");
    const end = ending(
      run(["copy"], {
        actions: (list) => {
          addopen(list, 0, s.path("in"), O_RDONLY, 0);
          addopen(list, 1, s.path("out"), O_WRONLY | O_CREAT, 0o644);
        },
      }),
    );
    return [readFileSync(s.path("out"), "utf8"), end];
  }),
  row("open: then dup2 of what was opened, then close", ["from a file", "exit 0"], (s) => {
    writeFileSync(s.path("in"), "from a file");
    return output(s, ["child", "copy"], {
      actions: (list) => {
        addopen(list, 40, s.path("in"), O_RDONLY, 0);
        adddup2(list, 40, 0);
        addclose(list, 40);
      },
    });
  }),
  row("open: /dev/null as standard input", ["", "exit 0"], (s) =>
    output(s, ["child", "copy"], { actions: (list) => addopen(list, 0, "/dev/null", O_RDONLY, 0) }),
  ),
  row("the standard streams are the parent's", ["012", "exit 0"], (s) => output(s, ["child", "standard"])),
  row("close: the child has no such stream", ["-1-", "exit 0"], (s) =>
    output(s, ["child", "standard"], {
      actions: (list) => {
        addclose(list, 0);
        addclose(list, 2);
      },
    }),
  ),
  row("close: of what is not open is no error", ["012", "exit 0"], (s) =>
    output(s, ["child", "standard"], { actions: (list) => addclose(list, 500) }),
  ),
  row("FD_CLOEXEC: the child has no such stream", ["-12", "exit 0"], (s) => {
    must(fcntl(0, F_SETFD, FD_CLOEXEC));
    const answer = output(s, ["child", "standard"]);
    must(fcntl(0, F_SETFD, 0));
    return answer;
  }),
  row("FD_CLOEXEC: dup2 clears it", ["012", "exit 0"], (s) => {
    must(fcntl(0, F_SETFD, FD_CLOEXEC));
    const answer = output(s, ["child", "standard"], { actions: (list) => addopen(list, 0, "/dev/null", O_RDONLY, 0) });
    must(fcntl(0, F_SETFD, 0));
    return answer;
  }),
  row("a child that runs keeps no other socket open", [0, "-1 EWOULDBLOCK"], (s) => {
    const [client, server] = s.pair();
    const [kept] = s.pair();
    const pid = run(["sleep"]);
    close(client);
    const end = told(recv, server, filled(1), 1, 0);
    const open = told(recv, s.nonblocking(kept), filled(1), 1, 0);
    process.kill(pid);
    ending(pid);
    return [end, open];
  }),
];

export const spawning = [...given, ...streams];
