// The tables of native/tables against a Windows program: what the addon has on Windows, and what the Winsock headers have on
// Linux as far as that has to be Windows' own numbers.

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { compileForWindows } from "../../pairs/compile.mjs";
import { reportsOf } from "../helpers/child.ts";
import { describeWindows, runProgram } from "../helpers/windows.ts";
import { seen } from "../layout/seen.mjs";
import { answersIn, asWindowsKnows, program, type Table, tables } from "../layout/tables.mjs";

const folder = fileURLToPath(new URL("../../build/win32-tests/", import.meta.url));

const includes = [
  "winsock2",
  "ws2tcpip",
  "mstcpip",
  "mswsock",
  "windows",
  "afunix",
  "errno",
  "fcntl",
  "signal",
  "stdlib",
]
  .concat(["time", "sys/stat", "sys/types"])
  .map((name) => `<${name}.h>`);

/** What the package defines on Windows itself, though MinGW has the name as well: there it is something else. */
const redefined = {
  FD_SETSIZE: "a set of 1,024 descriptors instead of 64 SOCKETs",
  fd_set: "a bit for each descriptor",
  pid_t: "32 bits wide, as the boxes that programs make of it",
};

/** Structs that have no name in Windows' headers: in_addr.S_un, which has one, is compared. */
const unnamed = ["S_un", "S_un_b", "S_un_w"];
const named = (table: Table): Table => ({
  ...table,
  structs: table.structs.filter(({ name }) => !unnamed.includes(name)),
});

/** What only the package has: Windows' headers know no such type. */
const added = ["uid_t", "gid_t", "sa_family_t", "in_port_t", "in_addr_t", "sigset_t", "siginfo_t", "sigaction"].concat([
  "flock",
  "posix_spawn_file_actions_t",
  "posix_spawnattr_t",
  "iovec",
  "msghdr",
  "cmsghdr",
  ...unnamed,
]);

/** POSIX names that Windows' headers lack: the package gives them their meaning in native/platform/windows. */
const ownNames: Record<string, string> = {
  // Winsock's codes for conditions that the C runtime has no number for.
  errno: "EDQUOT EHOSTDOWN EPFNOSUPPORT EREMOTE ESHUTDOWN ESOCKTNOSUPPORT ESTALE ETOOMANYREFS EUSERS",
  // Commands and flags that only the package's own descriptors know.
  fcntl: "FD_CLOEXEC F_DUPFD F_DUPFD_CLOEXEC F_GETFD F_GETFL F_SETFD F_SETFL O_CLOEXEC O_NONBLOCK",
  "netinet/in": "INADDR_ALLHOSTS_GROUP INADDR_UNSPEC_GROUP",
  // Newer headers of Microsoft's have them; Windows knows the options.
  "netinet/tcp": "TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_MAXSEG",
  // What waitid() and kill() of the package take and give.
  signal: "CLD_DUMPED CLD_EXITED CLD_KILLED SIGCHLD SIGKILL",
  spawn: ["RESETIDS", "SETPGROUP", "SETSCHEDPARAM", "SETSCHEDULER", "SETSID", "SETSIGDEF", "SETSIGMASK"]
    .map((flag) => `POSIX_SPAWN_${flag}`)
    .join(" "),
  // Other names of AF_UNIX and SD_RECEIVE …; Windows never sends SIGPIPE.
  "sys/socket": "AF_LOCAL MSG_NOSIGNAL PF_LOCAL SHUT_RD SHUT_RDWR SHUT_WR",
  "sys/wait": "P_ALL P_PGID P_PID WCONTINUED WEXITED WNOHANG WNOWAIT WSTOPPED WUNTRACED",
};

/** A macro of Microsoft's that means the name with an A or W. */
const aliases = ["SO_PROTOCOL_INFO"];

type Answers = ReadonlyMap<string, unknown[]>;

interface Report {
  header: string;
  seen: [string, unknown[]][];
  missing: string[];
  unknown: string[];
}

async function ask(): Promise<ReadonlyMap<string, Answers>> {
  const known = tables.map((table) => (table.contract === "winsock" ? named(table) : asWindowsKnows(table, elsewhere)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}layout.c`, program(includes, known));
  compileForWindows(`${folder}layout.exe`, [`${folder}layout.c`]);
  const { stdout, stderr, code } = await runProgram(`${folder}layout.exe`);
  if (code !== 0) throw new Error(`the C program ended with ${code}: ${stderr}`);
  return answersIn(stdout);
}

const elsewhere = [...Object.keys(redefined), ...added];
const none: Answers = new Map();
const winsock = tables.filter(({ contract }) => contract === "winsock");

describeWindows("Windows", () => {
  let inC: ReadonlyMap<string, Answers> = new Map();
  let here = new Map<string, Report>();
  beforeAll(async () => {
    inC = await ask();
    here = new Map((await reportsOf<Report>(20, "win32/programs/layout.mjs")).map((report) => [report.header, report]));
  }, 120_000);

  describe.each(tables.map((table) => [table.header, table] as const))("<%s.h>", (header, table) => {
    test("everything that a C program knows is the same", () => {
      const answers = inC.get(header) ?? none;
      const own = new Map(here.get(header)?.seen);
      const both = Object.fromEntries([...answers.keys()].map((name) => [name, own.get(name)]));
      expect(both).toEqual(Object.fromEntries(answers));
    });

    test("everything else is this package's own", () => {
      const answers = inC.get(header) ?? none;
      const names = (here.get(header)?.seen ?? []).map(([name]) => name).filter((name) => !answers.has(name));
      const expected = ownNames[header]?.split(" ") ?? [];
      expect(namesOf(names).filter((name) => !elsewhere.includes(name))).toEqual([...expected].sort());
    });

    test("no number is exported that no table has", () => {
      const all = (table.contract === "winsock" ? winsock : [table]).flatMap(({ constants }) =>
        constants.map(({ name }) => name),
      );
      const strangers = here.get(header)?.unknown.filter((name) => ![...all, ...aliases].includes(name));
      expect([here.get(header)?.missing, strangers]).toEqual([[], []]);
    });
  });

  /** Codes and structs of Winsock's and Win32's have Windows' numbers on every system; families and options the system's. */
  const everywhere = (table: Table, name: string): boolean =>
    table.header === "windows" || /^constant (WSA|EAI_|SOCKET_ERROR|INVALID_SOCKET|FD_SETSIZE|SD_)/.test(name);
  const layouts = [
    "WSADATA",
    "WSAPOLLFD",
    "fd_set",
    "linger",
    "STARTUPINFOA",
    "PROCESS_INFORMATION",
    "WSAPROTOCOL_INFOA",
  ];
  const isLayout = (name: string): boolean =>
    layouts.some((struct) => name === `struct ${struct}` || name.startsWith(`field ${struct}.`)) ||
    name.startsWith("type ");

  test.each(winsock.map((table) => [table.header, table] as const))("<%s.h> on Linux", async (header, table) => {
    const here = new Map(await seen(table));
    const answers = inC.get(header) ?? none;
    const names = [...answers.keys()].filter((name) => everywhere(table, name) || isLayout(name));
    const pick = (from: Answers) => Object.fromEntries(names.map((name) => [name, from.get(name)]));
    expect(pick(here)).toEqual(pick(answers));
  });
});

/** "constant EOF" and "field linger.l_onoff" as "EOF" and "linger". */
function namesOf(keys: string[]): string[] {
  return [...new Set(keys.map((key) => (key.split(" ")[1] ?? "").replace(/\..*/, "")))].sort();
}
