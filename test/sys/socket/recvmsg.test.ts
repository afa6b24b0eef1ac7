// recvmsg(2), and descriptors and credentials that messages carry: unix(7).
import { spawnSync } from "node:child_process";
import { fstatSync } from "node:fs";
import { array, int } from "bsd-sockets/c";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import {
  CMSG_SPACE,
  iovec,
  MSG_CMSG_CLOEXEC,
  MSG_CTRUNC,
  MSG_DONTWAIT,
  MSG_EOR,
  MSG_ERRQUEUE,
  MSG_OOB,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  msghdr,
  recvmsg,
  SCM_CREDENTIALS,
  SHUT_RD,
  SO_PASSCRED,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOL_SOCKET,
  send,
  sendmsg,
  setsockopt,
  ucred,
} from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { read, write } from "bsd-sockets/unistd";
import { describe, expect, test } from "vitest";
import { nameOf, unix } from "../../helpers/addresses.mjs";
import { fails, flagsOf, gives, must, row, type Scope, scoped, shut, table } from "../../helpers/calls.ts";
import { control, descriptorsIn, entries, ints, message, received, rights, to } from "../../helpers/messages.ts";

const space = (length = 16): Buffer => Buffer.alloc(length, 0xaa);
const room = (more: Parameters<typeof message>[1] = {}): msghdr => message([space()], more);

function holding([sender, receiver]: readonly [number, number], ...texts: string[]): number {
  for (const text of texts) gives(text.length, send, sender, text, text.length, 0);
  return receiver;
}

const parts = (msg_iov: msghdr["msg_iov"], msg_iovlen: number | bigint): msghdr =>
  Object.assign(new msghdr(), { msg_iov, msg_iovlen });
const one = (iov_base: iovec["iov_base"], iov_len: number): iovec => Object.assign(new iovec(), { iov_base, iov_len });

table("recvmsg", recvmsg).failures([
  row("descriptor -1", "EBADF", () => [-1, room(), 0]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), room(), 0]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), room(), 0]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], room(), 0]),
  row("no message", "EFAULT", (s) => [s.pair()[0], null, 0]),
  row("no elements, although there should be one", "EFAULT", (s) => [holding(s.pair(), "x"), parts(null, 1), 0]),
  row("an element without memory, TCP", "EFAULT", (s) => [holding(s.pair(), "x"), parts(one(null, 1), 1), 0]),
  row("an element without memory, UDP", "EFAULT", (s) => [holding(s.udpPair(), "x"), parts(one(null, 1), 1), 0]),
  row("an element without memory, a Unix stream", "EFAULT", (s) => [
    holding(s.unixPair(), "x"),
    parts(one(null, 1), 1),
    0,
  ]),
  row("more elements than IOV_MAX", "EMSGSIZE", (s) => [s.pair()[0], parts(array(iovec, 1025), 1025), 0]),
  row("-1 elements", "EMSGSIZE", (s) => [s.pair()[0], parts(array(iovec, 1), 2n ** 64n - 1n), 0]),
  row("an address of negative length", "EINVAL", (s) => [
    holding(s.udpPair(), "x"),
    room({ ...to(space()), msg_namelen: 2 ** 32 - 1 }),
    0,
  ]),
  row("TCP that is not connected", "ENOTCONN", (s) => [s.tcp(), room(), 0]),
  row("TCP that listens", "ENOTCONN", (s) => [s.listener(), room(), 0]),
  row("a Unix stream that is not connected", "EINVAL", (s) => [s.unix(), room(), 0]),
  row("nothing queued, MSG_DONTWAIT", "EAGAIN", (s) => [s.pair()[0], room(), MSG_DONTWAIT]),
  row("nothing queued, O_NONBLOCK", "EAGAIN", (s) => [s.nonblockingPair()[0], room(), 0]),
  row("nothing queued, SO_RCVTIMEO", "EAGAIN", (s) => [s.limited(s.unixPair()[0], 50), room(), 0]),
  row("the error queue is empty", "EAGAIN", (s) => [s.udp(), room(), MSG_ERRQUEUE]),
  row("MSG_OOB, no urgent data", "EINVAL", (s) => [s.pair()[0], room(), MSG_OOB]),
  row("MSG_OOB on UDP", "EAGAIN", (s) => [s.udpPair()[1], room(), MSG_OOB | MSG_DONTWAIT]),
  row("MSG_OOB on a Unix datagram socket", "EOPNOTSUPP", (s) => [s.unixPair(SOCK_DGRAM)[0], room(), MSG_OOB]),
  row("a refused datagram", "ECONNREFUSED", (s) => {
    const fd = s.connected(s.limited(s.udp(), 1000), s.unreachable());
    gives(1, send, fd, "x", 1, 0);
    return [fd, room(), 0];
  }),
  row("a connection that the peer reset", "ECONNRESET", (s) => {
    const pair = s.pair();
    s.close(holding(pair, "unread"));
    return [pair[0], room(), 0];
  }),
]);

table("recvmsg", recvmsg).successes([
  row("the end of a stream", 0, (s) => [shut(s.pair()[0], SHUT_RD), room(), 0]),
  row("no elements, a datagram", 0, (s) => [holding(s.udpPair(), "abc"), parts(null, 0), 0]),
  row("a single iovec", 2, (s) => [holding(s.unixPair(), "ab"), parts(one(space(), 16), 1), 0]),
  row("IOV_MAX elements", 3, (s) => [
    holding(s.unixPair(), "abc"),
    message(Array.from({ length: 1024 }, () => space(1))),
    0,
  ]),
  row("MSG_WAITALL over elements", 4, (s) => [
    holding(s.pair(), "ab", "cd"),
    message([space(1), space(3)]),
    MSG_WAITALL,
  ]),
]);

describe("recvmsg scatters", () => {
  for (const [name, pair] of [
    ["TCP", (s: Scope) => s.pair()],
    ["a Unix stream", (s: Scope) => s.unixPair()],
    ["UDP", (s: Scope) => s.udpPair()],
  ] as const)
    scoped(`over the elements in their order, and no byte further: ${name}`, (s) => {
      const shared = new Uint8Array(new SharedArrayBuffer(2));
      const [first, wide, last] = [space(3), new Int32Array(1), space(8)];
      const msg = message([first, shared, new Uint8Array(0), new Uint8Array(wide.buffer), last]);
      gives(11, recvmsg, holding(pair(s), "abcdeffffgh"), msg, 0);
      expect([first.toString(), Buffer.from(shared).toString(), wide[0]]).toEqual(["abc", "de", 0x66666666]);
      expect(last).toEqual(Buffer.concat([Buffer.from("gh"), space(6)]));
      expect(msg.msg_flags).toBe(0);
    });

  scoped("into memory that overlaps, also the message's own", (s) => {
    const bytes = space(6);
    gives(6, recvmsg, holding(s.unixPair(), "abcdef"), message([bytes.subarray(0, 4), bytes.subarray(2, 4)]), 0);
    expect(bytes.toString("latin1", 0, 4)).toBe("abef");
    const msg = room();
    Object.assign((msg.msg_iov as readonly iovec[])[0] as iovec, { iov_base: msg });
    gives(16, recvmsg, holding(s.unixPair(), "y".repeat(16)), msg, 0);
    expect(Buffer.from(msg).toString("latin1", 0, 8)).toBe("yyyyyyyy");
  });

  scoped("with a message in shared memory", (s) => {
    const msg = new msghdr(new SharedArrayBuffer(msghdr.size + 8), 8);
    const bytes = space(4);
    Object.assign(msg, { msg_iov: one(bytes, 4), msg_iovlen: 1, msg_flags: -1 });
    gives(2, recvmsg, holding(s.unixPair(), "ab"), msg, 0);
    expect([bytes.toString("latin1", 0, 2), msg.msg_flags]).toEqual(["ab", 0]);
  });
});

describe("recvmsg tells", () => {
  scoped("the sender's address and its length", (s) => {
    const [sender, receiver] = [s.bound(s.udp()), s.limited(s.bound(s.udp()), 5000)];
    gives(1, sendmsg, sender, message(["x"], to(nameOf(receiver))), 0);
    const from = new sockaddr_in();
    const msg = room(to(from));
    gives(1, recvmsg, receiver, msg, 0);
    expect([from, msg.msg_namelen]).toEqual([nameOf(sender), 16]);
  });

  scoped("the length of an address that had no room, and no byte more of it", (s) => {
    const [sender, receiver] = [s.bound(s.udp()), s.limited(s.bound(s.udp()), 5000)];
    gives(1, sendmsg, sender, message(["x"], to(nameOf(receiver))), 0);
    const from = space(8);
    const msg = room(to(from, 4));
    gives(1, recvmsg, receiver, msg, 0);
    expect([msg.msg_namelen, from]).toEqual([16, Buffer.concat([nameOf(sender).subarray(0, 4), space(4)])]);
  });

  scoped("no address on a connected socket", (s) => {
    for (const pair of [s.pair(), s.unixPair()]) {
      const msg = room(to(space()));
      gives(1, recvmsg, holding(pair, "x"), msg, 0);
      expect([msg.msg_namelen, msg.msg_name]).toEqual([0, space()]);
    }
  });

  scoped("the path of a Unix datagram's sender", (s) => {
    const path = s.path("sender");
    const [sender, receiver] = [
      s.bound(s.unix(SOCK_DGRAM), unix(path)),
      s.bound(s.unix(SOCK_DGRAM), unix(s.path("to"))),
    ];
    gives(1, sendmsg, sender, message(["x"], to(unix(s.path("to")))), 0);
    const from = new sockaddr_un();
    const msg = room(to(from));
    gives(1, recvmsg, s.limited(receiver, 5000), msg, 0);
    expect([msg.msg_namelen, from.sun_path.toString("latin1", 0, path.length)]).toEqual([2 + path.length + 1, path]);
  });

  scoped("MSG_TRUNC of a datagram that had no room, with MSG_TRUNC its whole length", (s) => {
    for (const pair of [s.udpPair(), s.unixPair(SOCK_DGRAM), s.unixPair(SOCK_SEQPACKET)]) {
      const receiver = holding(pair, "abcdef", "abcdef", "x");
      const [msg, whole, last] = [message([space(2), space(2)]), message([space(2), space(2)]), room()];
      gives(4, recvmsg, receiver, msg, 0);
      gives(6, recvmsg, receiver, whole, MSG_TRUNC);
      gives(1, recvmsg, receiver, last, 0);
      expect([msg, whole, last].map((each) => each.msg_flags & MSG_TRUNC)).toEqual([MSG_TRUNC, MSG_TRUNC, 0]);
    }
  });

  scoped("MSG_OOB of urgent data, and MSG_EOR of a record", (s) => {
    const [client, server] = s.pair();
    gives(1, send, client, "!", 1, MSG_OOB);
    const msg = room();
    gives(1, recvmsg, server, msg, MSG_OOB);
    expect(msg.msg_flags).toBe(MSG_OOB);
    const record = room();
    gives(1, recvmsg, holding(s.unixPair(SOCK_SEQPACKET), "x"), record, 0);
    expect(record.msg_flags & ~MSG_EOR).toBe(0);
  });

  scoped("nothing, and changes nothing, when it fails", (s) => {
    const msg = room({ ...to(space()), ...control(space(32)), msg_flags: 77 });
    fails("EAGAIN", recvmsg, s.unixPair()[0], msg, MSG_DONTWAIT);
    expect([msg.msg_namelen, msg.msg_controllen, msg.msg_flags]).toEqual([16, 32, 77]);
    expect([msg.msg_name, msg.msg_control]).toEqual([space(), space(32)]);
  });
});

/** Sends these descriptors, and receives them with `bytes` of control buffer. */
function pass(s: Scope, fds: number[], bytes = CMSG_SPACE(4 * fds.length), flags = 0, type?: number): msghdr {
  const [sender, receiver] = s.unixPair(type);
  gives(1, sendmsg, sender, message(["x"], control(rights(...fds))), 0);
  const msg = room(control(Buffer.alloc(bytes)));
  gives(1, recvmsg, receiver, msg, flags);
  for (const fd of descriptorsIn(msg)) s.own(fd);
  return msg;
}

/** Writes to the descriptor that it receives, and sends back a listener. */
const courier = `
  import * as s from "bsd-sockets/sys/socket";
  import { write } from "bsd-sockets/unistd";
  const [msg, iov] = [new s.msghdr(), new s.iovec()];
  Object.assign(iov, { iov_base: Buffer.alloc(1), iov_len: 1 });
  Object.assign(msg, { msg_iov: iov, msg_iovlen: 1, msg_control: Buffer.alloc(24), msg_controllen: 24 });
  if (s.recvmsg(3, msg, 0) !== 1) process.exit(1);
  const data = s.CMSG_DATA(s.CMSG_FIRSTHDR(msg));
  if (write(data.readInt32LE(), "child", 5) !== 5) process.exit(2);
  const fd = s.socket(s.AF_INET, s.SOCK_STREAM, 0);
  data.writeInt32LE(fd);
  if (s.listen(fd, 4) !== 0 || s.sendmsg(3, msg, 0) !== 1) process.exit(3);`;

describe("SCM_RIGHTS", () => {
  for (const [name, type] of [
    ["a Unix stream", undefined],
    ["a Unix datagram socket", SOCK_DGRAM],
    ["a Unix packet socket", SOCK_SEQPACKET],
  ] as const)
    scoped(`passes descriptors: ${name}`, (s) => {
      const [out, input] = s.pipe();
      const msg = pass(s, [out, input], undefined, 0, type);
      const [copyOut, copyIn] = descriptorsIn(msg) as [number, number];
      expect([copyOut, copyIn].some((fd) => fd === out || fd === input)).toBe(false);
      expect(fstatSync(copyOut).ino).toBe(fstatSync(out).ino);
      gives(2, write, copyIn, "ok", 2);
      const text = Buffer.alloc(2);
      gives(2, read, out, text, 2);
      expect([text.toString(), msg.msg_flags & ~MSG_EOR, msg.msg_controllen]).toEqual(["ok", 0, CMSG_SPACE(8)]);
    });

  scoped("253 descriptors at once", (s) => {
    const [out] = s.pipe();
    expect(descriptorsIn(pass(s, Array(253).fill(out)))).toHaveLength(253);
  });

  scoped("with MSG_CMSG_CLOEXEC they are close-on-exec, else not", (s) => {
    const [out] = s.pipe();
    const flags = [0, MSG_CMSG_CLOEXEC as number].map((flag) => descriptorsIn(pass(s, [out], undefined, flag))[0]);
    expect(flags.map((fd) => flagsOf(fd as number).cloexec)).toEqual([false, true]);
  });

  scoped("MSG_CTRUNC where the control buffer has no room: what does not fit is closed", (s) => {
    const [out] = s.pipe();
    const [none, header, first] = [0, CMSG_SPACE(0), CMSG_SPACE(0) + 4].map((bytes) => pass(s, [out, out, out], bytes));
    const seen = [none, header, first].map((msg) => [
      (msg as msghdr).msg_flags & MSG_CTRUNC,
      descriptorsIn(msg as msghdr).length,
    ]);
    expect(seen).toEqual([
      [MSG_CTRUNC, 0],
      [MSG_CTRUNC, 0],
      [MSG_CTRUNC, 1],
    ]);
  });

  scoped("writes no byte behind msg_controllen", (s) => {
    const [sender, receiver] = s.unixPair();
    gives(1, sendmsg, sender, message(["x"], control(rights(...Array(20).fill(sender)))), 0);
    const buffer = space(200);
    const msg = room(control(buffer.subarray(50, 150), 40));
    gives(1, recvmsg, receiver, msg, 0);
    for (const fd of descriptorsIn(msg)) s.own(fd);
    expect([buffer.subarray(0, 50), buffer.subarray(90)]).toEqual([space(50), space(110)]);
    expect([msg.msg_controllen, descriptorsIn(msg).length]).toEqual([40, 6]);
  });

  scoped("of a datagram that MSG_PEEK showed come twice", (s) => {
    const [sender, receiver] = s.unixPair(SOCK_DGRAM);
    gives(1, sendmsg, sender, message(["x"], control(rights(sender))), 0);
    for (const flags of [MSG_PEEK, 0]) {
      const msg = room(control(Buffer.alloc(24)));
      gives(1, recvmsg, receiver, msg, flags);
      expect(descriptorsIn(msg).map((fd) => s.own(fd))).toHaveLength(1);
    }
  });

  scoped("pass into a child process and out of it", (s) => {
    const [mine, its] = s.unixPair();
    const [out, input] = s.pipe();
    gives(1, sendmsg, mine, message(["x"], control(rights(input))), 0);
    const child = spawnSync(process.execPath, ["--input-type=module", "-e", courier], {
      stdio: ["ignore", "inherit", "inherit", its],
      timeout: 20_000,
      killSignal: "SIGKILL",
    });
    expect([child.status, child.signal]).toEqual([0, null]);
    const text = Buffer.alloc(5);
    gives(5, read, out, text, 5);
    const msg = room(control(Buffer.alloc(24)));
    gives(1, recvmsg, mine, msg, 0);
    const [listener] = descriptorsIn(msg) as [number];
    s.limited(s.own(listener), 5000);
    s.connected(s.tcp(), nameOf(listener));
    s.accepted(listener);
    expect(text.toString()).toBe("child");
  });
});

describe("SCM_CREDENTIALS", () => {
  const Ucred = ucred as NonNullable<typeof ucred>;

  scoped("tell the sender's process, user and group where SO_PASSCRED is set", (s) => {
    const [sender, receiver] = s.unixPair();
    must(setsockopt(receiver, SOL_SOCKET, SO_PASSCRED, int(1), 4));
    const msg = room(control(Buffer.alloc(CMSG_SPACE(Ucred.size))));
    gives(1, recvmsg, holding([sender, receiver], "x"), msg, 0);
    const [[level, type, bytes]] = received(msg) as [[number, number, Buffer]];
    const who = new Ucred(bytes.buffer, bytes.byteOffset);
    expect([level, type]).toEqual([SOL_SOCKET, SCM_CREDENTIALS]);
    expect([who.pid, who.uid, who.gid]).toEqual([process.pid, process.getuid?.(), process.getgid?.()]);
  });

  scoped("that a sender wrote itself, together with descriptors", (s) => {
    const [sender, receiver] = s.unixPair(SOCK_DGRAM);
    must(setsockopt(receiver, SOL_SOCKET, SO_PASSCRED, int(1), 4));
    const own = ints(process.pid, process.getuid?.() as number, process.getgid?.() as number);
    const sent = entries([SOL_SOCKET, SCM_CREDENTIALS, own], [SOL_SOCKET, 1, ints(sender)]);
    gives(1, sendmsg, sender, message(["x"], control(sent)), 0);
    const msg = room(control(Buffer.alloc(256)));
    gives(1, recvmsg, receiver, msg, 0);
    for (const fd of descriptorsIn(msg)) s.own(fd);
    expect(
      received(msg)
        .map(([, type]) => type)
        .sort(),
    ).toEqual([1, SCM_CREDENTIALS]);
    expect(received(msg).find(([, type]) => type === SCM_CREDENTIALS)?.[2]).toEqual(own);
    expect(msg.msg_controllen).toBe(CMSG_SPACE(12) + CMSG_SPACE(4));
  });
});

describe("recvmsg refuses before the call", () => {
  const refused: [string, RegExp, () => msghdr][] = [
    ["a string, which it would write to", /must have memory or null in iov_base$/, () => parts(one("text", 4), 1)],
    [
      "a string for the address",
      /must have memory or null in msg_name$/,
      () => room({ msg_name: "text", msg_namelen: 4 }),
    ],
    [
      "an element shorter than iov_len",
      /in iov_len at most 16, the size of iov_base, it has 17$/,
      () => parts(one(space(), 17), 1),
    ],
    ["a control buffer shorter than msg_controllen", /in msg_controllen at most 8,/, () => room(control(space(8), 9))],
  ];
  test.each(refused)("%s", (_name, text, make) => {
    expect(() => recvmsg(-1, make(), 0)).toThrow(text);
  });
});
