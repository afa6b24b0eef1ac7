// Every kind of parameter (native/common/parameters.h) in a line of its own call, which succeeds and which fails.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inet_aton, inet_ntoa, inet_ntop, inet_pton } from "bsd-sockets/arpa/inet";
import { array, int, pointer, short } from "bsd-sockets/c";
import {
  F_DUPFD,
  F_GETFL,
  F_GETLK,
  F_SETFD,
  F_SETFL,
  F_SETLK,
  F_WRLCK,
  FD_CLOEXEC,
  fcntl,
  flock,
  O_CREAT,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  O_WRONLY,
  open,
} from "bsd-sockets/fcntl";
import { IN6_IS_ADDR_LOOPBACK, IPPROTO_TCP, in_addr, in6addr_loopback, sockaddr_in } from "bsd-sockets/netinet/in";
import { TCP_NODELAY } from "bsd-sockets/netinet/tcp";
import * as signals from "bsd-sockets/signal";
import * as spawn from "bsd-sockets/spawn";
import { snprintf, sprintf } from "bsd-sockets/stdio";
import { memset, strcpy, strlen } from "bsd-sockets/string";
import { FD_SET, FD_ZERO, fd_set, select } from "bsd-sockets/sys/select";
import * as s from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { P_PID, WEXITED, WNOHANG, WNOWAIT, wait, waitid, waitpid } from "bsd-sockets/sys/wait";
import * as u from "bsd-sockets/unistd";
import * as windows from "bsd-sockets/windows";
import * as w from "bsd-sockets/winsock2";
import * as ws2tcpip from "bsd-sockets/ws2tcpip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linesOf, shows, withoutAddresses } from "./addon.ts";
import { runChild } from "./child.ts";

const { AF_INET, AF_UNIX, MSG_DONTWAIT, SOCK_STREAM, SOL_SOCKET } = s;
const bytes = (text: string) => new TextEncoder().encode(text);
const buf = new Uint8Array(64);

let a: number;
let b: number;
let tcp: number;
let folder: string;

beforeAll(() => {
  const pair = new Int32Array(2);
  s.socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
  [a, b] = pair as unknown as [number, number];
  tcp = s.socket(AF_INET, SOCK_STREAM, 0);
  folder = mkdtempSync(join(tmpdir(), "show-"));
});

afterAll(() => {
  for (const fd of [a, b, tcp]) u.close(fd);
  rmSync(folder, { recursive: true });
});

describe("numbers", () => {
  test("Int", () => {
    shows(`listen(${tcp}, 5) = 0`, s.listen, tcp, 5);
    shows("listen(-1, -5) = -1 EBADF", s.listen, -1, -5);
  });

  test("Name", () => {
    shows(`shutdown(${tcp}, SHUT_RDWR) = 0`, s.shutdown, tcp, s.SHUT_RDWR);
    shows("kill(2147483647, SIGTERM) = -1 ESRCH", signals.kill, 2 ** 31 - 1, signals.SIGTERM);
    shows(`shutdown(${a}, 9) = -1 EINVAL`, s.shutdown, a, 9);
  });

  test("Flags", () => {
    const [line] = linesOf(() => u.close(s.socket(AF_INET, SOCK_STREAM | (s.SOCK_CLOEXEC ?? 0), IPPROTO_TCP)));
    expect(line).toMatch(/^socket\(AF_INET, SOCK_STREAM\|SOCK_CLOEXEC, IPPROTO_TCP\) = \d+$/);
    shows("socket(-1, SOCK_STREAM|0x10, IPPROTO_IP) = -1 EINVAL", s.socket, -1, SOCK_STREAM | 16, 0);
    shows('send(-1, "x", 1, MSG_DONTWAIT|0x80000) = -1 EBADF', s.send, -1, "x", 1, MSG_DONTWAIT | 0x80000);
  });

  test("Level, OptionName and Option", () => {
    const linger = new s.linger();
    linger.l_onoff = 1;
    linger.l_linger = 5;
    const timeout = new timeval();
    timeout.tv_sec = 1;
    timeout.tv_usec = 500_000;
    const of = `${tcp}, SOL_SOCKET`;
    shows(`setsockopt(${of}, SO_REUSEADDR, [1], 4) = 0`, s.setsockopt, tcp, SOL_SOCKET, s.SO_REUSEADDR, int(1), 4);
    shows(
      `getsockopt(${of}, SO_REUSEADDR, [1], [4]) = 0`,
      s.getsockopt,
      tcp,
      SOL_SOCKET,
      s.SO_REUSEADDR,
      int(7),
      int(4),
    );
    const shown = "{l_onoff=1, l_linger=5}";
    shows(`setsockopt(${of}, SO_LINGER, ${shown}, 8) = 0`, s.setsockopt, tcp, SOL_SOCKET, s.SO_LINGER, linger, 8);
    shows(
      `setsockopt(-1, SOL_SOCKET, SO_LINGER, ${shown}, 8) = -1 EBADF`,
      s.setsockopt,
      -1,
      SOL_SOCKET,
      s.SO_LINGER,
      linger,
      8,
    );
    shows(
      "getsockopt(-1, SOL_SOCKET, SO_LINGER, ADDRESS, [8]) = -1 EBADF",
      s.getsockopt,
      -1,
      SOL_SOCKET,
      s.SO_LINGER,
      linger,
      int(8),
    );
    shows(
      `setsockopt(${of}, SO_RCVTIMEO, {tv_sec=1, tv_usec=500000}, 16) = 0`,
      s.setsockopt,
      tcp,
      SOL_SOCKET,
      s.SO_RCVTIMEO,
      timeout,
      16,
    );
    shows(
      `getsockopt(${tcp}, IPPROTO_TCP, TCP_NODELAY, [0], [10 => 4]) = 0`,
      s.getsockopt,
      tcp,
      IPPROTO_TCP,
      TCP_NODELAY,
      new Uint8Array(10),
      int(10),
    );
    shows(`getsockopt(${tcp}, 99, 1, ADDRESS, [4]) = -1 EOPNOTSUPP`, s.getsockopt, tcp, 99, 1, int(0), int(4));
  });

  test("Mode", () => {
    const [line] = linesOf(() => u.close(open(join(folder, "file"), O_RDWR | O_CREAT, 0o644)));
    expect(line).toMatch(/^open\(".*\/file", O_RDWR\|O_CREAT, 0644\) = \d+$/);
    const missing = "/nonexistent/of a name that is longer than thirty-two bytes";
    shows(`open("${missing}", O_WRONLY|O_CREAT, 007) = -1 ENOENT`, open, missing, O_WRONLY | O_CREAT, 7);
    shows(`open("${missing}", O_RDONLY) = -1 ENOENT`, open, missing, O_RDONLY);
  });

  test("Enum", () => {
    shows(
      "waitid(P_ALL, 0, ADDRESS, WNOHANG|WEXITED) = -1 ECHILD",
      waitid,
      0,
      0,
      new signals.siginfo_t(),
      WNOHANG | WEXITED,
    );
  });

  test("Character", () => {
    shows('memset("aa", 97, 2) = ADDRESS', memset, buf, "a", 2);
  });

  test("the third argument of fcntl", () => {
    shows(`fcntl(${tcp}, F_GETFL) = 2`, fcntl, tcp, F_GETFL);
    shows(`fcntl(${tcp}, F_SETFL, O_RDWR|O_NONBLOCK) = 0`, fcntl, tcp, F_SETFL, O_RDWR | O_NONBLOCK);
    shows(`fcntl(${tcp}, F_SETFD, FD_CLOEXEC) = 0`, fcntl, tcp, F_SETFD, FD_CLOEXEC);
    shows("fcntl(-1, F_DUPFD, 50) = -1 EBADF", fcntl, -1, F_DUPFD, 50);
    const lock = new flock();
    lock.l_type = F_WRLCK;
    const shown = "{l_type=F_WRLCK, l_whence=SEEK_SET, l_start=0, l_len=0, l_pid=0}";
    shows(`fcntl(${tcp}, F_SETLK, ${shown}) = 0`, fcntl, tcp, F_SETLK, lock);
    shows(`fcntl(${tcp}, F_GETLK, NULL) = -1 EFAULT`, fcntl, tcp, F_GETLK, null);
  });
});

describe("memory", () => {
  test("In and Length", () => {
    shows(`send(${a}, "hello\\n", 6, 0) = 6`, s.send, a, bytes("hello\n and more"), 6, 0);
    shows(`send(${a}, "a string", 8, 0) = 8`, s.send, a, "a string", 8, 0);
    shows("send(-1, NULL, 0, 0) = -1 EBADF", s.send, -1, null, 0, 0);
    shows('strlen("abc") = 3', strlen, "abc");
  });

  test("Filled", () => {
    shows(`recv(${b}, "hello\\na string", 64, MSG_DONTWAIT) = 14`, s.recv, b, buf, 64, MSG_DONTWAIT);
    shows(`recv(${b}, ADDRESS, 64, MSG_DONTWAIT) = -1 EAGAIN`, s.recv, b, buf, 64, MSG_DONTWAIT);
    shows(`read(-1, ADDRESS, 5) = -1 EBADF`, u.read, -1, buf, 5);
  });

  test("Out", () => {
    expect(linesOf(() => u.gethostname(buf, 64))).toEqual([expect.stringMatching(/^gethostname\("[^"]+", 64\) = 0$/)]);
    shows("gethostname(ADDRESS, 0) = -1 ENAMETOOLONG", u.gethostname, buf, 0);
    shows('strcpy("abc", "abc") = ADDRESS', strcpy, buf, "abc");
    shows(
      'inet_ntop(AF_INET, "\\177\\0\\0\\1", "127.0.0.1", 64) = ADDRESS',
      inet_ntop,
      AF_INET,
      new Uint8Array([127, 0, 0, 1]),
      buf,
      64,
    );
    shows(
      'inet_ntop(99, "\\177\\0\\0\\1", ADDRESS, 64) = NULL EAFNOSUPPORT',
      inet_ntop,
      99,
      new Uint8Array([127, 0, 0, 1]),
      buf,
      64,
    );
    shows('inet_pton(AF_INET, "127.0.0.1", "\\177\\0\\0\\1") = 1', inet_pton, AF_INET, "127.0.0.1", new Uint8Array(4));
  });

  test("SockLen and a sockaddr", () => {
    const name = new sockaddr_in();
    name.sin_family = AF_INET;
    const shown = '{sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}';
    shows(`connect(-1, ${shown}, 16) = -1 EBADF`, s.connect, -1, name, 16);
    shows(`bind(-1, ${shown}, 4294967295) = -1 EBADF`, s.bind, -1, name, -1);
    const socket = s.socket(AF_INET, SOCK_STREAM, 0);
    shows(`bind(${socket}, ${shown}, 16) = 0`, s.bind, socket, name, 16);
    u.close(socket);
  });

  test("ValueResult", () => {
    shows(`getsockname(${a}, {sa_family=AF_UNIX}, [64 => 2]) = 0`, s.getsockname, a, buf, int(64));
    shows("getsockname(-1, ADDRESS, [64]) = -1 EBADF", s.getsockname, -1, buf, int(64));
    shows("accept(-1, NULL, NULL) = -1 EBADF", s.accept, -1, null, null);
  });

  test("Struct", () => {
    const set = new fd_set();
    const none = new fd_set();
    FD_ZERO(set);
    const timeout = new timeval();
    shows(`FD_SET(${a}, [${a}]) = ?`, FD_SET, a, set);
    shows(`select(${a + 1}, [], [], NULL, {tv_sec=0, tv_usec=0}) = 0`, select, a + 1, set, none, null, timeout);
    FD_SET(a, set);
    shows(`select(-1, [${a}], NULL, NULL, {tv_sec=0, tv_usec=0}) = -1 EINVAL`, select, -1, set, null, null, timeout);
    const address = new in_addr();
    shows('inet_aton("127.0.0.1", {s_addr=inet_addr("127.0.0.1")}) = 1', inet_aton, "127.0.0.1", address);
    shows('IN6_IS_ADDR_LOOPBACK({inet_pton(AF_INET6, "::1", &s6_addr)}) = 1', IN6_IS_ADDR_LOOPBACK, in6addr_loopback);
  });

  test("StructValue", () => {
    const address = new in_addr();
    address.s_addr = 0x0100007f;
    shows('inet_ntoa({s_addr=inet_addr("127.0.0.1")}) = ADDRESS', inet_ntoa, address);
  });

  test("sets of signals", () => {
    const set = new signals.sigset_t();
    const { SIG_BLOCK, SIG_UNBLOCK, SIGUSR1, sigprocmask } = signals;
    shows("sigemptyset([]) = 0", signals.sigemptyset, set);
    shows("sigaddset([USR1], SIGUSR1) = 0", signals.sigaddset, set, SIGUSR1);
    shows("sigaddset(ADDRESS, 500) = -1 EINVAL", signals.sigaddset, set, 500);
    shows("sigprocmask(SIG_BLOCK, [USR1], []) = 0", sigprocmask, SIG_BLOCK, set, new signals.sigset_t());
    shows("sigprocmask(SIG_UNBLOCK, [USR1], NULL) = 0", sigprocmask, SIG_UNBLOCK, set, null);
    shows("sigprocmask(99, [USR1], ADDRESS) = -1 EINVAL", sigprocmask, 99, set, new signals.sigset_t());
    shows("sigaction(SIGUSR2, SIG_IGN, SA_RESTART, []) = 0", signals.signal, signals.SIGUSR2, signals.SIG_IGN);
    shows("sigaction(SIGUSR2, SIG_DFL, SA_RESTART, []) = 0", signals.signal, signals.SIGUSR2, signals.SIG_DFL);
  });

  test("Cell", () => {
    const fds = new Int32Array(2);
    const [line] = linesOf(() => u.pipe(fds));
    for (const fd of fds) u.close(fd);
    expect(line).toBe(`pipe([${fds.join(", ")}]) = 0`);
    shows("pipe2(ADDRESS, O_WRONLY) = -1 EINVAL", u.pipe2, fds, O_WRONLY);
    shows("pipe(NULL) = -1 EFAULT", u.pipe, null);
    shows("wait(ADDRESS) = -1 ECHILD", wait, int(0));
  });

  test("Pointers", () => {
    const buffer = new s.iovec();
    buffer.iov_base = bytes("hello");
    buffer.iov_len = 5;
    const message = new s.msghdr();
    message.msg_iov = buffer;
    message.msg_iovlen = 1;
    const shown = (length: number, text: string) =>
      `{msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="${text}", iov_len=${length}}], msg_iovlen=1, ` +
      "msg_control=NULL, msg_controllen=0, msg_flags=0}";
    shows(`sendmsg(${a}, ${shown(5, "hello")}, 0) = 5`, s.sendmsg, a, message, 0);
    shows(`sendmsg(-1, ${shown(5, "hello")}, 0) = -1 EBADF`, s.sendmsg, -1, message, 0);
    buffer.iov_base = buf;
    buffer.iov_len = 64;
    shows(`recvmsg(${b}, ${shown(64, "hello")}, 0) = 5`, s.recvmsg, b, message, 0);
    shows(`recvmsg(${b}, {msg_namelen=0}, MSG_DONTWAIT) = -1 EAGAIN`, s.recvmsg, b, message, MSG_DONTWAIT);
    shows("recvmsg(-1, NULL, 0) = -1 EBADF", s.recvmsg, -1, null, 0);
  });
});

describe("strings and objects", () => {
  test("Text and Strings", () => {
    const path = "/nonexistent/of a name that is longer than thirty-two bytes";
    shows(`chdir("${path}") = -1 ENOENT`, u.chdir, path);
    shows('access("/", 0) = 0', u.access, "/", 0);
    const pid = int(0);
    const [line] = linesOf(() => spawn.posix_spawn(pid, "/bin/true", null, null, ["true", "a\n"], ["A=1"]));
    expect(line).toBe(`posix_spawn([${pid.value}], "/bin/true", NULL, NULL, ["true", "a\\n"], ["A=1"]) = 0`);
    const child = pid.value;
    const died = `{si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=${child}, si_uid=${u.getuid()}, si_status=0}`;
    shows(
      `waitid(P_PID, ${child}, ${died}, WEXITED|WNOWAIT) = 0`,
      waitid,
      P_PID,
      child,
      new signals.siginfo_t(),
      WEXITED | WNOWAIT,
    );
    shows(`waitpid(${child}, [0], 0) = ${child}`, waitpid, child, int(7), 0);
    shows(
      `posix_spawn([${child}], "/nonexistent", NULL, NULL, ["1"], NULL) = 2`,
      spawn.posix_spawn,
      pid,
      "/nonexistent",
      null,
      null,
      ["1"],
      null,
    );
  });

  test("Formatted", () => {
    shows('sprintf("5-x", "5-x") = 3', sprintf, buf, "%d-%s", 5, "x");
    shows('snprintf("lo", 3, "long") = 4', snprintf, buf, 3, "%s", "long");
  });

  test("Object and Exact", () => {
    const actions = new spawn.posix_spawn_file_actions_t();
    shows("posix_spawn_file_actions_init({...}) = 0", spawn.posix_spawn_file_actions_init, actions);
    shows("posix_spawn_file_actions_addclose(ADDRESS, 3) = 0", spawn.posix_spawn_file_actions_addclose, actions, 3);
    shows("posix_spawn_file_actions_addclose(ADDRESS, -1) = 9", spawn.posix_spawn_file_actions_addclose, actions, -1);
    spawn.posix_spawn_file_actions_destroy(actions);
    const attributes = new spawn.posix_spawnattr_t();
    spawn.posix_spawnattr_init(attributes);
    const flags = spawn.POSIX_SPAWN_SETSIGMASK as number;
    shows(
      "posix_spawnattr_setflags(ADDRESS, POSIX_SPAWN_SETSIGMASK) = 0",
      spawn.posix_spawnattr_setflags,
      attributes,
      flags,
    );
    shows("posix_spawnattr_getflags(ADDRESS, [8]) = 0", spawn.posix_spawnattr_getflags, attributes, short(0));
    shows(
      "posix_spawnattr_getsigmask(ADDRESS, []) = 0",
      spawn.posix_spawnattr_getsigmask,
      attributes,
      new signals.sigset_t(),
    );
    spawn.posix_spawnattr_destroy(attributes);
  });

  // It reads its standard input, and would become another program.
  test("Stream, IntLength, List and ListAndStrings", () => {
    expect(runChild("line\n").map(withoutAddresses)).toEqual([
      'fgets("line\\n", 16, stdin) = ADDRESS',
      "fgetc(stdin) = -1",
      "fgets(ADDRESS, 16, stdin) = NULL",
      "fputc(97, stdin) = -1 EBADF",
      'fprintf(stdin, "5") = -1 EBADF',
      "fflush(stdout) = 0",
      "fflush(NULL) = 0",
      'execv("/nonexistent/program", ["a", "b"]) = -1 ENOENT',
      'execl("/nonexistent/program", ["a", "b"]) = -1 ENOENT',
      'execle("/nonexistent/program", ["a"], ["A=1"]) = -1 ENOENT',
    ]);
  });
});

describe("Winsock", () => {
  let socket: number;

  beforeAll(() => {
    w.WSAStartup(0x202, new w.WSADATA());
    socket = w.socket(w.AF_INET, w.SOCK_DGRAM, w.IPPROTO_UDP);
  });
  afterAll(() => void w.WSACleanup());

  test("a call before WSAStartup", () => {
    w.WSACleanup();
    shows("socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = -1 WSANOTINITIALISED", w.socket, w.AF_INET, w.SOCK_STREAM, 0);
    const shown = '{wVersion=514, wHighVersion=514, szDescription="WinSock 2.0"}';
    shows(`WSAStartup(514, ${shown}) = 0`, w.WSAStartup, 0x202, new w.WSADATA());
    socket = w.socket(w.AF_INET, w.SOCK_DGRAM, w.IPPROTO_UDP);
  });

  test("Handle", () => {
    const other = w.socket(w.AF_INET, w.SOCK_DGRAM, 0);
    shows(`closesocket(${other}) = 0`, w.closesocket, other);
    shows("closesocket(-1) = -1 WSAENOTSOCK", w.closesocket, -1);
    shows("CloseHandle(0) = 0 ERROR_INVALID_HANDLE", windows.CloseHandle, 0);
  });

  test("Bits and a Cell", () => {
    shows(`ioctlsocket(${socket}, FIONBIO, [1]) = 0`, w.ioctlsocket, socket, w.FIONBIO, new Uint32Array([1]));
    shows("ioctlsocket(-1, FIONBIO, ADDRESS) = -1 WSAENOTSOCK", w.ioctlsocket, -1, w.FIONBIO, new Uint32Array([1]));
  });

  test("families, options and codes of its own", () => {
    const six = new ws2tcpip.sockaddr_in6();
    six.sin6_family = ws2tcpip.AF_INET6;
    const shown =
      '{sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::", &sin6_addr), sin6_scope_id=0}';
    shows(`connect(-1, ${shown}, 28) = -1 WSAENOTSOCK`, w.connect, -1, six, 28);
    const option = `setsockopt(${socket}, SOL_SOCKET, SO_RCVTIMEO, [100], 4) = 0`;
    shows(option, w.setsockopt, socket, w.SOL_SOCKET, w.SO_RCVTIMEO, int(100), 4);
    shows(
      `recvfrom(${socket}, ADDRESS, 64, 0, NULL, NULL) = -1 WSAEWOULDBLOCK`,
      w.recvfrom,
      socket,
      buf,
      64,
      0,
      null,
      null,
    );
    shows("WSASetLastError(WSAEINTR) = ?", w.WSASetLastError, w.WSAEINTR);
  });

  test("Structs and Elements", () => {
    const polled = array(w.WSAPOLLFD, 2);
    const [first, second] = polled as unknown as [w.WSAPOLLFD, w.WSAPOLLFD];
    first.fd = socket;
    first.events = w.POLLIN;
    second.fd = -1;
    const shown = `[{fd=${socket}, events=POLLIN, revents=0}, {fd=-1, events=0, revents=POLLNVAL}]`;
    shows(`WSAPoll(${shown}, 2, 0) = 0`, w.WSAPoll, polled, 2, 0);
    shows("WSAPoll([], 0, 0) = -1 WSAEINVAL", w.WSAPoll, polled, 0, 0);
  });

  test("a set of sockets", () => {
    const set = new w.fd_set();
    const timeout = new timeval();
    shows(`FD_SET(${socket}, [${socket}]) = ?`, w.FD_SET, socket, set);
    shows("select(0, [], NULL, NULL, {tv_sec=0, tv_usec=0}) = 0", w.select, 0, set, null, null, timeout);
    shows("select(0, NULL, NULL, NULL, NULL) = -1 WSAEINVAL", w.select, 0, null, null, null, null);
  });

  test("Box and a call whose result is its code", () => {
    const hints = new ws2tcpip.addrinfo();
    hints.ai_flags = ws2tcpip.AI_NUMERICHOST;
    hints.ai_socktype = w.SOCK_STREAM;
    const shown = "{ai_flags=AI_NUMERICHOST, ai_family=AF_UNSPEC, ai_socktype=SOCK_STREAM, ai_protocol=IPPROTO_IP}";
    const { getaddrinfo } = ws2tcpip;
    shows(
      `getaddrinfo("127.0.0.1", "80", ${shown}, [pointer]) = 0`,
      getaddrinfo,
      "127.0.0.1",
      "80",
      hints,
      pointer<ws2tcpip.addrinfo>(),
    );
    shows(
      `getaddrinfo("no.number", NULL, ${shown}, [pointer]) = 11001 WSAHOST_NOT_FOUND`,
      getaddrinfo,
      "no.number",
      null,
      hints,
      pointer<ws2tcpip.addrinfo>(),
    );
  });

  test("NullOnly, and structs of processes", () => {
    const started = "{dwFlags=0, hStdInput=0, hStdOutput=0, hStdError=0}";
    const { CreateProcess, PROCESS_INFORMATION, STARTUPINFO } = windows;
    shows(
      `CreateProcess("/nonexistent", NULL, NULL, NULL, 0, 0, NULL, NULL, ${started}, ADDRESS) = 0 ERROR_FILE_NOT_FOUND`,
      () =>
        CreateProcess("/nonexistent", null, null, null, 0, 0, null, null, new STARTUPINFO(), new PROCESS_INFORMATION()),
    );
  });
});
