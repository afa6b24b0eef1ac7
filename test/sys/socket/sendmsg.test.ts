// sendmsg(2)
import { array, int } from "bsd-sockets/c";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import {
  CMSG_LEN,
  cmsghdr,
  iovec,
  MSG_DONTWAIT,
  MSG_OOB,
  msghdr,
  recv,
  recvfrom,
  SCM_CREDENTIALS,
  SHUT_WR,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOL_SOCKET,
  sendmsg,
  setsockopt,
} from "bsd-sockets/sys/socket";
import { describe, expect, test } from "vitest";
import { inet, nameOf, ofFamily, unix } from "../../helpers/addresses.mjs";
import { gives, must, row, type Scope, scoped, shut, table } from "../../helpers/calls.ts";
import { control, entries, ints, message, rights, to } from "../../helpers/messages.ts";

const x = (more: Parameters<typeof message>[1] = {}): msghdr => message(["x"], more);

/** A control buffer whose first header says what it is given. */
function header(length: number, more: Partial<Pick<cmsghdr, "cmsg_level" | "cmsg_type">> = {}): Buffer {
  const buffer = rights(0);
  Object.assign(new cmsghdr(buffer.buffer, buffer.byteOffset), { cmsg_len: length, ...more });
  return buffer;
}

function full(s: Scope, type?: number): number {
  const [fd] = s.unixPair(type);
  while (sendmsg(fd, x(), MSG_DONTWAIT) === 1);
  return fd;
}

/** An iovec whose length is not its memory's: only what the kernel itself refuses gets by. */
function iov(base: iovec["iov_base"], length: number | bigint): iovec {
  return Object.assign(new iovec(), { iov_base: base, iov_len: length });
}

const parts = (msg_iov: msghdr["msg_iov"], msg_iovlen: number | bigint): msghdr =>
  Object.assign(new msghdr(), { msg_iov, msg_iovlen });

table("sendmsg", sendmsg).failures([
  row("descriptor -1", "EBADF", () => [-1, x(), 0]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), x(), 0]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), x(), 0]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[1], x(), 0]),
  row("no message", "EFAULT", (s) => [s.pair()[0], null, 0]),
  row("no message, descriptor -1", "EBADF", () => [-1, null, 0]),
  row("no elements, although there should be one", "EFAULT", (s) => [s.pair()[0], parts(null, 1), 0]),
  row("an element without memory", "EFAULT", (s) => [s.unixPair()[0], parts(iov(null, 1), 1), 0]),
  row("no control buffer, although it has a length", "EFAULT", (s) => [s.udpPair()[0], x({ msg_controllen: 24 }), 0]),
  row("more elements than IOV_MAX", "EMSGSIZE", (s) => [s.pair()[0], parts(array(iovec, 1025), 1025), 0]),
  row("more elements than IOV_MAX, of fewer", "EMSGSIZE", (s) => [s.pair()[0], parts(array(iovec, 1), 1025), 0]),
  row("-1 elements", "EMSGSIZE", (s) => [s.pair()[0], parts(null, 2n ** 64n - 1n), 0]),
  row("an address of negative length", "EINVAL", (s) => [s.udp(), x({ ...to(inet(9)), msg_namelen: 2 ** 32 - 1 }), 0]),
  row("an address that is too short", "EINVAL", (s) => [s.udp(), x(to(inet(9), 8)), 0]),
  row("an address of another family", "EAFNOSUPPORT", (s) => [s.udp(), x(to(ofFamily(2000))), 0]),
  row("port 0", "EINVAL", (s) => [s.udp(), x(to(inet(0))), 0]),
  row("UDP without a peer", "EDESTADDRREQ", (s) => [s.udp(), x(), 0]),
  row("a Unix datagram socket without a peer", "ENOTCONN", (s) => [s.unix(SOCK_DGRAM), x(), 0]),
  row("a Unix address where nothing is", "ENOENT", (s) => [s.unix(SOCK_DGRAM), x(to(unix(s.path("none")))), 0]),
  row("a Unix address of which nothing listens", "ECONNREFUSED", (s) => {
    s.close(s.bound(s.unix(SOCK_DGRAM), unix(s.path("gone"))));
    return [s.unix(SOCK_DGRAM), x(to(unix(s.path("gone")))), 0];
  }),
  row("a Unix stream with an address", "EISCONN", (s) => [s.unixPair()[0], x(to(unix("/x"))), 0]),
  row("a Unix stream that is not connected, with one", "EOPNOTSUPP", (s) => [s.unix(), x(to(unix("/x"))), 0]),
  row("TCP that is not connected", "EPIPE", (s) => [s.tcp(), x(), 0]),
  row("a Unix stream that is not connected", "ENOTCONN", (s) => [s.unix(), x(), 0]),
  row("after SHUT_WR", "EPIPE", (s) => [shut(s.pair()[0], SHUT_WR), x(), 0]),
  row("after SHUT_WR, a Unix stream", "EPIPE", (s) => [shut(s.unixPair()[0], SHUT_WR), x(), 0]),
  row("MSG_OOB on UDP", "EOPNOTSUPP", (s) => [s.udpPair()[0], x(), MSG_OOB]),
  row("MSG_OOB on a Unix datagram socket", "EOPNOTSUPP", (s) => [s.unixPair(SOCK_DGRAM)[0], x(), MSG_OOB]),
  row("no room, MSG_DONTWAIT", "EAGAIN", (s) => [full(s), x(), MSG_DONTWAIT]),
  row("no room, SO_SNDTIMEO", "EAGAIN", (s) => [s.limited(full(s), 50), x(), 0]),
  row("no room, a Unix datagram socket", "EAGAIN", (s) => [full(s, SOCK_DGRAM), x(), MSG_DONTWAIT]),
  row("a UDP datagram of 65,508 bytes", "EMSGSIZE", (s) => [
    s.udpPair()[0],
    message([Buffer.alloc(65_000), Buffer.alloc(508)]),
    0,
  ]),
  row("a Unix datagram larger than SO_SNDBUF", "EMSGSIZE", (s) => {
    const [fd] = s.unixPair(SOCK_DGRAM);
    must(setsockopt(fd, SOL_SOCKET, SO_SNDBUF, int(4096), 4));
    return [fd, message([Buffer.alloc(20_000)]), 0];
  }),
  row("SCM_RIGHTS with descriptor -1", "EBADF", (s) => [s.unixPair()[0], x(control(rights(-1))), 0]),
  row("SCM_RIGHTS with a closed descriptor", "EBADF", (s) => [s.unixPair()[0], x(control(rights(0, s.closed()))), 0]),
  row("SCM_RIGHTS with 254 descriptors", "EINVAL", (s) => [
    s.unixPair()[0],
    x(control(rights(...Array(254).fill(0)))),
    0,
  ]),
  row("SCM_CREDENTIALS that are too short", "EINVAL", (s) => [
    s.unixPair()[0],
    x(control(entries([SOL_SOCKET, SCM_CREDENTIALS, ints(1)]))),
    0,
  ]),
  row("a SOL_SOCKET header of an unknown type", "EINVAL", (s) => [
    s.unixPair()[0],
    x(control(header(20, { cmsg_level: SOL_SOCKET, cmsg_type: 99 }))),
    0,
  ]),
  row("a header whose length is 0", "EINVAL", (s) => [s.unixPair()[0], x(control(header(0))), 0]),
  row("a header shorter than a header", "EINVAL", (s) => [s.unixPair()[0], x(control(header(CMSG_LEN(0) - 1))), 0]),
  row("a header longer than the control buffer", "EINVAL", (s) => [s.unixPair()[0], x(control(header(25))), 0]),
  row("SCM_RIGHTS over TCP, of an unknown level", "EINVAL", (s) => [
    s.pair()[0],
    x(control(header(20, { cmsg_type: 99 }))),
    0,
  ]),
]);

table("sendmsg", sendmsg).successes([
  row("no elements", 0, (s) => [s.unixPair()[0], parts(null, 0), 0]),
  row("a single iovec", 3, (s) => [s.unixPair()[0], parts(iov("abc", 3), 1), 0]),
  row("fewer elements than the array has", 1, (s) => [
    s.unixPair()[0],
    Object.assign(message(["a", "b"]), { msg_iovlen: 1 }),
    0,
  ]),
  row("elements of length 0", 2, (s) => [s.pair()[0], message(["", "a", "", null, "b"]), 0]),
  row("IOV_MAX elements", 1024, (s) => [s.unixPair()[0], message(Array(1024).fill("x")), 0]),
  row("a part of a string, with its NUL", 4, (s) => [s.unixPair()[0], parts(iov("abc", 4), 1), 0]),
  row("a string beyond ASCII as UTF-8", 2, (s) => [s.unixPair()[0], parts(iov("é", 2), 1), 0]),
  row("a length without an address", 1, (s) => [s.udpPair()[0], x({ msg_namelen: 2 ** 32 - 1 }), 0]),
  row("an address without a length", 1, (s) => [s.udpPair()[0], x(to(inet(9), 0)), 0]),
  row("a control buffer without a length", 1, (s) => [s.unixPair()[0], x(control(Buffer.alloc(64), 0)), 0]),
  row("a control buffer that has no room for a header", 1, (s) => [s.unixPair()[0], x(control(Buffer.alloc(15))), 0]),
  row("TCP with an address, which it ignores", 1, (s) => [s.pair()[0], x(to(inet(9))), 0]),
  row("msg_flags, which count for nothing", 1, (s) => [s.unixPair()[0], x({ msg_flags: -1 }), 0]),
]);

describe("sendmsg gathers", () => {
  for (const [name, pair] of [
    ["TCP", (s: Scope) => s.pair()],
    ["a Unix stream", (s: Scope) => s.unixPair()],
    ["a Unix packet socket", (s: Scope) => s.unixPair(SOCK_SEQPACKET)],
    ["UDP", (s: Scope) => s.udpPair()],
  ] as const)
    scoped(`the elements in their order: ${name}`, (s) => {
      const [sender, receiver] = pair(s);
      const shared = new Uint8Array(new SharedArrayBuffer(2)).fill(99);
      const wide = new Int32Array([0x64646464]);
      gives(12, sendmsg, sender, message(["ab", shared, new Uint8Array(wide.buffer), "ef", Buffer.from("gh")]), 0);
      const bytes = Buffer.alloc(20);
      gives(12, recv, receiver, bytes, 20, 0);
      expect(bytes.toString("latin1", 0, 12)).toBe("abccddddefgh");
    });

  scoped("the same memory several times", (s) => {
    const [sender, receiver] = s.unixPair();
    const text = Buffer.from("abc");
    gives(8, sendmsg, sender, message([text, text.subarray(1), text]), 0);
    const bytes = Buffer.alloc(8);
    gives(8, recv, receiver, bytes, 8, 0);
    expect(bytes.toString()).toBe("abcbcabc");
  });

  scoped("an array of structs, a box and other typed arrays", (s) => {
    const [sender, receiver] = s.unixPair();
    const addresses = array(sockaddr_in, 2);
    const elements = array(iovec, 2);
    Object.assign(elements[0] as iovec, { iov_base: addresses, iov_len: 32 });
    Object.assign(elements[1] as iovec, { iov_base: int(7), iov_len: 4 });
    gives(36, sendmsg, sender, parts(elements, 2), 0);
    const bytes = Buffer.alloc(36);
    gives(36, recv, receiver, bytes, 36, 0);
    expect(bytes.readInt32LE(32)).toBe(7);
  });
});

scoped("sendmsg sends to an address", (s) => {
  const receiver = s.limited(s.bound(s.udp()), 5000);
  const sender = s.bound(s.udp());
  gives(5, sendmsg, sender, message(["hel", "lo"], to(nameOf(receiver))), 0);
  const from = new sockaddr_in();
  gives(5, recvfrom, receiver, Buffer.alloc(9), 9, 0, from, int(16));
  expect(from).toEqual(nameOf(sender));
});

scoped("a non-blocking sendmsg of more than fits returns a partial count", (s) => {
  const [fd] = s.unixPair();
  const result = sendmsg(fd, message([Buffer.alloc(4_000_000), Buffer.alloc(4_000_000)]), MSG_DONTWAIT);
  expect(result).toBeGreaterThan(0);
  expect(result).toBeLessThan(8_000_000);
});

describe("sendmsg refuses before the call", () => {
  const refused: [string, RegExp, () => unknown][] = [
    [
      "an element shorter than iov_len",
      /must have in iov_len at most 3, the size of iov_base, it has 4$/,
      () => parts(iov(Buffer.alloc(3), 4), 1),
    ],
    ["a string shorter than iov_len", /at most 4, the size of iov_base, it has 5$/, () => parts(iov("abc", 5), 1)],
    ["an element of negative length", /in iov_len at most 1,/, () => parts(iov(Buffer.alloc(1), 2n ** 63n), 1)],
    [
      "fewer elements than msg_iovlen",
      /in msg_iovlen at most 2, the size of msg_iov, it has 3$/,
      () => Object.assign(message(["a", "b"]), { msg_iovlen: 3 }),
    ],
    ["one element, of two", /in msg_iovlen at most 1, the size of msg_iov, it has 2$/, () => parts(iov("a", 1), 2)],
    [
      "an address shorter than msg_namelen",
      /in msg_namelen at most 16, the size of msg_name, it has 17$/,
      () => x(to(inet(9), 17)),
    ],
    ["a control buffer shorter than msg_controllen", /in msg_controllen at most 24,/, () => x(control(rights(0), 25))],
    [
      "a control buffer of negative length",
      /in msg_controllen at most 24,/,
      () => x({ ...control(rights(0)), msg_controllen: Number.MAX_SAFE_INTEGER }),
    ],
    ["a struct of another class", /must be a msghdr or null, got an object$/, () => new iovec()],
    [
      "an object that only has the prototype",
      /must be a msghdr or null/,
      () => Object.setPrototypeOf(new Uint8Array(56), msghdr.prototype),
    ],
    ["a Proxy of one", /must be a msghdr or null/, () => new Proxy(x(), {})],
    ["bytes of one", /must be a msghdr or null/, () => Buffer.from(x())],
    [
      "one whose buffer is detached",
      /must have a buffer, its ArrayBuffer is detached$/,
      () => {
        const msg = x();
        structuredClone(msg.buffer, { transfer: [msg.buffer as ArrayBuffer] });
        return msg;
      },
    ],
    [
      "an element whose buffer is detached",
      /must have memory, a string or null in iov_base$/,
      () => {
        const bytes = new Uint8Array(8);
        const msg = message([bytes]);
        structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
        return msg;
      },
    ],
    [
      "slots that were written behind the accessors",
      /must have memory, a string or null in msg_name$/,
      () => {
        const msg = x() as msghdr & { slots: unknown[] };
        msg.slots[0] = new Proxy(new Uint8Array(16), {});
        return msg;
      },
    ],
    [
      "an array of other structs behind the accessors",
      /must have an iovec, an array of them or null in msg_iov$/,
      () => {
        const msg = x() as msghdr & { slots: unknown[] };
        msg.slots[1] = array(sockaddr_in, 2);
        return msg;
      },
    ],
  ];
  test.each(refused)("%s", (_name, text, make) => {
    const call = () => sendmsg(-1, make() as msghdr, 0);
    expect(call).toThrow(/^sendmsg: argument 2 \(msg\) must /);
    expect(call).toThrow(text);
  });

  test("what the accessors refuse themselves", () => {
    const msg = new msghdr() as unknown as Record<string, unknown>;
    const set = (name: string, value: unknown) => () => {
      msg[name] = value;
    };
    expect(set("msg_name", 5)).toThrow("msghdr.msg_name must be memory, a string or null, got number");
    expect(set("msg_control", new DataView(new ArrayBuffer(8)))).toThrow("msghdr.msg_control must be memory");
    expect(set("msg_iov", Buffer.alloc(16))).toThrow("msghdr.msg_iov must be an iovec, an array of them or null");
    expect(set("msg_iov", array(sockaddr_in, 1))).toThrow(TypeError);
    expect(set("msg_iov", [new iovec()])).toThrow(TypeError);
    expect(set("msg_iov", new Proxy(new iovec(), {}))).toThrow(TypeError);
    expect(set("msg_iov", null)).not.toThrow();
  });
});

describe("a struct with pointers", () => {
  test("has slots that no code can be put into", () => {
    const msg = message(["x"]) as msghdr & { slots: unknown[] };
    const code = { get: () => Buffer.alloc(1) };
    expect(() => Object.defineProperty(msg, "slots", code)).toThrow(TypeError);
    expect(() => Object.defineProperty(msg.slots, 0, code)).toThrow(TypeError);
    expect(() => Object.defineProperty(msg.slots, 9, code)).toThrow(TypeError);
    expect(Reflect.deleteProperty(msg.slots, 0)).toBe(false);
    expect(Object.keys(msg)).not.toContain("slots");
  });

  test("keeps its pointers out of its bytes, and a cast has its own", () => {
    const msg = message(["x"], to(inet(9)));
    const cast = new msghdr(msg.buffer);
    expect([cast.msg_name, cast.msg_iov, cast.msg_control, cast.msg_iovlen, cast.msg_namelen]).toEqual([
      null,
      null,
      null,
      1,
      16,
    ]);
    expect(Buffer.from(msg.buffer).readBigUInt64LE(0)).toBe(0n);
    expect(sendmsg(-1, msg, 0)).toBe(-1);
    expect(Buffer.from(msg.buffer).readBigUInt64LE(0)).toBe(0n);
  });

  scoped("reads no address from its bytes", (s) => {
    const msg = new msghdr().fill(0xff) as msghdr;
    Object.assign(msg, { msg_namelen: 0, msg_iovlen: 0, msg_controllen: 0 });
    gives(0, sendmsg, s.unixPair()[0], msg, 0);
  });
});
