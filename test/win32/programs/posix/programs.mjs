// <spawn.h>: which program is started, from where, and what cannot be. The program is child.c.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { O_RDONLY } from "bsd-sockets/fcntl";
import * as p from "bsd-sockets/spawn";
import { wait } from "bsd-sockets/sys/wait";
import { ending, environment, meaning, output, program, run, start, texts } from "./children.mjs";
import { must, nameOfCode, row, told, underWine } from "./scope.mjs";

const { posix_spawnp } = p;
const { posix_spawn_file_actions_addclose: addclose, posix_spawn_file_actions_adddup2: adddup2 } = p;
const { posix_spawn_file_actions_addopen: addopen, posix_spawn_file_actions_addchdir_np: addchdir } = p;

const places = [
  row("chdir: the child's folder", true, (s) => {
    mkdirSync(s.path("sub"));
    const [folder] = texts(s, "directory", [], { actions: (list) => addchdir(list, s.path("sub")) });
    return folder.toLowerCase() === s.path("sub").toLowerCase();
  }),
  row("chdir: twice, the second from the first", true, (s) => {
    mkdirSync(s.path("sub"));
    const [folder] = texts(s, "directory", [], {
      actions: (list) => {
        addchdir(list, s.path("."));
        addchdir(list, "sub");
      },
    });
    return folder.toLowerCase() === s.path("sub").toLowerCase();
  }),
  row("chdir: what is opened, and the program, are looked for from there", ["found", "exit 0"], (s) => {
    writeFileSync(s.path("in"), "found");
    writeFileSync(s.path("copy.exe"), readFileSync(program));
    return output(s, ["child", "copy"], {
      path: "./copy",
      actions: (list) => {
        addchdir(list, s.path("."));
        addopen(list, 0, "in", O_RDONLY, 0);
      },
    });
  }),
  row("the path without .exe", "exit 5", () => ending(run(["exit", "5"], { path: program.replace(/\.exe$/, "") }))),
  row("the path with slashes", "exit 5", () => ending(run(["exit", "5"], { path: program.replaceAll("\\", "/") }))),
  row("posix_spawnp: PATH", ["exit 6", "exit 6", "ENOENT"], () => {
    const before = process.env.PATH;
    const name = basename(program);
    process.env.PATH = `C:\\nowhere;${dirname(program)};${before}`;
    const ends = [name, name.replace(/\.exe$/, "")].map((path) =>
      ending(run(["exit", "6"], { path, call: posix_spawnp })),
    );
    process.env.PATH = before;
    return [...ends, start(["child"], { path: name, call: posix_spawnp })];
  }),
  row("posix_spawnp: a path is not looked for", ["exit 6", "ENOENT"], () => [
    ending(run(["exit", "6"], { path: program, call: posix_spawnp })),
    start(["child"], { path: ".\\nothing", call: posix_spawnp }),
  ]),
];

const scripts = [
  row("#!: /usr/bin/env node", [JSON.stringify(["two words", ""]), "exit 0"], (s) => {
    writeFileSync(
      s.path("script"),
      "#!/usr/bin/env node\nrequire('fs').writeSync(1, JSON.stringify(process.argv.slice(2)));\n",
    );
    return output(s, ["script", "two words", ""], { path: s.path("script") });
  }),
  row(
    "#!: the script's path comes after the interpreter's argument",
    [
      ["SCRIPT", "a b"],
      ["SCRIPT", "a b"],
    ],
    (s) => {
      const lines = [`#!${program} argv\n`, `#! ${program}  argv \r\nmore\r\n`];
      return lines.map((line) => {
        writeFileSync(s.path("script"), line);
        return output(s, ["script", "a b"], { path: s.path("script") })[0]
          .split("\0")
          .slice(0, -1)
          .map((text) => (text === s.path("script") ? "SCRIPT" : text));
      });
    },
  ),
  row("#!: by name, over PATH", ["NAME", "exit 0"], (s) => {
    const before = process.env.PATH;
    writeFileSync(s.path("script-in-path"), "#!/usr/bin/env node\nrequire('fs').writeSync(1, 'NAME');\n");
    process.env.PATH = `${s.path(".")};${before}`;
    const answer = output(s, ["script"], { path: "script-in-path", call: posix_spawnp });
    process.env.PATH = before;
    return answer;
  }),
  row("#!: no such interpreter", ["ENOENT", "ENOENT", "ENOENT"], (s) =>
    ["#!/no/such\n", "#!/usr/bin/env no-such-command\n", "#!\n"].map((line) => {
      writeFileSync(s.path("script"), line);
      return start(["script"], { path: s.path("script") });
    }),
  ),
  row("#!: a script that is its own interpreter", "ELOOP", (s) => {
    writeFileSync(s.path("script"), `#!${s.path("script")}\n`);
    return start(["script"], { path: s.path("script") });
  }),
];

const failing = [
  row("ENOENT: no such program, no name, no such folder", ["ENOENT", "ENOENT", "ENOENT"], () =>
    ["C:\\nothing.exe", "", "C:\\no\\such\\thing"].map((path) => start(["child"], { path })),
  ),
  row("EACCES: a folder", "EACCES", (s) => start(["child"], { path: s.path(".") })),
  row("ENOEXEC: a file that is no program", ["ENOEXEC", "ENOEXEC"], (s) =>
    ["echo text\n", ""].map((text) => {
      writeFileSync(s.path("file"), text);
      return start(["child"], { path: s.path("file") });
    }),
  ),
  row("ENOEXEC: a program that is cut off", underWine("ENOEXEC", "ENOENT"), (s) => {
    writeFileSync(s.path("cut.exe"), readFileSync(program).subarray(0, 100));
    return start(["child"], { path: s.path("cut.exe") });
  }),
  row("EBADF: dup2 of what is not open", "EBADF", () => start(["child"], { actions: (list) => adddup2(list, 500, 1) })),
  row("EBADF: dup2 of what an action closed", "EBADF", (s) => {
    const fd = s.tcp();
    return start(["child"], {
      actions: (list) => {
        addclose(list, fd);
        adddup2(list, fd, 1);
      },
    });
  }),
  row("EBADF: numbers that are no descriptors, which no action takes", ["EBADF", "EBADF", "EBADF"], () => {
    const list = new p.posix_spawn_file_actions_t();
    p.posix_spawn_file_actions_init(list);
    const answers = [addclose(list, -1), adddup2(list, 1, 1024), addopen(list, 5000, "/dev/null", O_RDONLY, 0)];
    return answers.map((code) => nameOfCode(code));
  }),
  row("ENOENT, ENOTDIR: open and chdir of what is not there", ["ENOENT", "ENOENT", "ENOTDIR"], (s) => {
    writeFileSync(s.path("file"), "");
    return [
      start(["child"], { actions: (list) => addopen(list, 0, s.path("none"), O_RDONLY, 0) }),
      start(["child"], { actions: (list) => addchdir(list, s.path("none")) }),
      start(["child"], { actions: (list) => addchdir(list, s.path("file")) }),
    ];
  }),
  row("E2BIG: more than a command line takes", "E2BIG", () => start(["child", "argv", "x".repeat(40_000)])),
  row("ENOSYS: groups and sessions; signals and ids have nothing to be done", ["ENOSYS", "ENOSYS", "exit 0"], () => [
    start(["child"], { flags: p.POSIX_SPAWN_SETPGROUP }),
    start(["child"], { flags: p.POSIX_SPAWN_SETSID }),
    ending(run(["exit", "0"], { flags: p.POSIX_SPAWN_SETSIGDEF | p.POSIX_SPAWN_SETSIGMASK | p.POSIX_SPAWN_RESETIDS })),
  ]),
  row("a pid that is not asked for", [0, "exit 9"], () => {
    const answer = told(p.posix_spawn, null, program, null, null, ["child", "exit", "9"], environment());
    const status = new Int32Array(1);
    must(wait(status));
    return [answer, meaning(status[0])];
  }),
];

export const programs = [...places, ...scripts, ...failing];
