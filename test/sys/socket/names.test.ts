// getsockname(2) and getpeername(2)
import { sockaddr_in, sockaddr_in6 } from "bsd-sockets/arpa/inet";
import { socklen_t } from "bsd-sockets/c";
import * as sys_socket from "bsd-sockets/sys/socket";
import { sockaddr_storage } from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { describe, expect } from "vitest";
import { abstract, inet, inet6, nameOf, nameOf6, uniqueName, unix } from "../../helpers/addresses.mjs";
import { type Errno, gives, must, type Row, row, scoped, table } from "../../helpers/calls.ts";

const { accept, connect, getpeername, getsockname, send, shutdown } = sys_socket;
const { AF_INET, AF_INET6, AF_UNIX, SHUT_RDWR, SOCK_DGRAM, SOCK_SEQPACKET } = sys_socket;

/** What getsockname or getpeername answers, with a buffer of the given size. */
function asked(call: typeof getsockname, fd: number, size: number): { bytes: Buffer; length: number } {
  const [bytes, length] = [Buffer.alloc(128, 0xaa), socklen_t(size)];
  gives(0, call, fd, bytes, length);
  return { bytes, length: length.value };
}

const wrongDescriptors: Row<Errno, Parameters<typeof getsockname>>[] = [
  row("descriptor -1", "EBADF", () => [-1, new sockaddr_in(), socklen_t(16)]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), new sockaddr_in(), socklen_t(16)]),
  row("a closed descriptor, no address", "EBADF", (s) => [s.closed(), null, null]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), new sockaddr_in(), socklen_t(16)]),
  row("a folder", "ENOTSOCK", (s) => [s.file("/"), new sockaddr_in(), socklen_t(16)]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], new sockaddr_in(), socklen_t(16)]),
];

table("getsockname", getsockname).failures([
  ...wrongDescriptors,
  row("length -1", "EINVAL", (s) => [s.bound(s.tcp()), new sockaddr_in(), socklen_t(2 ** 32 - 1)]),
  row("length -1, AF_UNIX", "EINVAL", (s) => [s.unix(), new sockaddr_un(), socklen_t(2 ** 31)]),
  row("no length", "EFAULT", (s) => [s.bound(s.tcp()), new sockaddr_in(), null]),
  row("no address", "EFAULT", (s) => [s.bound(s.udp()), null, socklen_t(16)]),
  row("neither", "EFAULT", (s) => [s.bound(s.tcp()), null, null]),
]);

table("getpeername", getpeername).failures([
  ...wrongDescriptors,
  row("TCP that is not connected", "ENOTCONN", (s) => [s.tcp(), new sockaddr_in(), socklen_t(16)]),
  row("TCP that is bound only", "ENOTCONN", (s) => [s.bound(s.tcp()), new sockaddr_in(), socklen_t(16)]),
  row("TCP that listens", "ENOTCONN", (s) => [s.listener(), new sockaddr_in(), socklen_t(16)]),
  row("TCP that is connecting", "ENOTCONN", (s) => [s.connecting(), new sockaddr_in(), socklen_t(16)]),
  row("TCP over IPv6 that is not connected", "ENOTCONN", (s) => [s.tcp6(), new sockaddr_in6(), socklen_t(28)]),
  row("TCP that was reset", "ENOTCONN", (s) => {
    const [client, server] = s.pair();
    must(send(client, "unread", 6, 0));
    s.close(server);
    return [client, new sockaddr_in(), socklen_t(16)];
  }),
  row("TCP after SHUT_RDWR on both ends", "ENOTCONN", (s) => {
    const [client, server] = s.pair();
    must(shutdown(client, SHUT_RDWR));
    must(shutdown(server, SHUT_RDWR));
    return [server, new sockaddr_in(), socklen_t(16)];
  }),
  row("UDP that is not connected", "ENOTCONN", (s) => [s.udp(), new sockaddr_in(), socklen_t(16)]),
  row("UDP that is bound only", "ENOTCONN", (s) => [s.bound(s.udp()), new sockaddr_in(), socklen_t(16)]),
  row("a Unix stream that is not connected", "ENOTCONN", (s) => [s.unix(), new sockaddr_un(), socklen_t(110)]),
  row("a Unix listener", "ENOTCONN", (s) => [
    s.listening(s.unix(), unix(s.path("socket"))),
    new sockaddr_un(),
    socklen_t(110),
  ]),
  row("a Unix datagram socket that is not connected", "ENOTCONN", (s) => [
    s.unix(SOCK_DGRAM),
    new sockaddr_un(),
    socklen_t(110),
  ]),
  row("length -1", "EINVAL", (s) => [s.pair()[0], new sockaddr_in(), socklen_t(2 ** 32 - 1)]),
  row("length -1, AF_UNIX", "EINVAL", (s) => [s.unixPair()[0], new sockaddr_un(), socklen_t(2 ** 32 - 1)]),
  row("no length", "EFAULT", (s) => [s.pair()[0], new sockaddr_in(), null]),
  row("no length, AF_UNIX", "EFAULT", (s) => [s.unixPair()[0], new sockaddr_un(), null]),
  row("no address", "EFAULT", (s) => [s.pair()[0], null, socklen_t(16)]),
  row("no address, AF_UNIX", "EFAULT", (s) => [s.unixPair()[0], null, socklen_t(2)]),
]);

describe("getsockname", () => {
  scoped("of a bound socket is its address", (s) => {
    const fd = s.bound(s.tcp());
    const { bytes, length } = asked(getsockname, fd, 16);
    expect(length).toBe(16);
    expect(bytes.readUInt16LE(0)).toBe(AF_INET);
    expect(bytes.readUInt32LE(4)).toBe(inet().sin_addr.s_addr);
    expect(bytes.subarray(16)).toEqual(Buffer.alloc(112, 0xaa));
  });

  scoped("of a socket that is not bound is zeros", (s) => {
    const { bytes, length } = asked(getsockname, s.tcp(), 16);
    const zeros = new sockaddr_in();
    zeros.sin_family = AF_INET;
    expect([length, bytes.subarray(0, 16)]).toEqual([16, Buffer.from(zeros)]);
  });

  scoped("of an IPv6 socket that is not bound is zeros", (s) => {
    const { bytes, length } = asked(getsockname, s.udp6(), 128);
    const zeros = new sockaddr_in6();
    zeros.sin6_family = AF_INET6;
    expect([length, bytes.subarray(0, 28)]).toEqual([28, Buffer.from(zeros)]);
  });

  scoped("of a Unix socket that is not bound is its family", (s) => {
    const { bytes, length } = asked(getsockname, s.unix(), 110);
    expect([length, bytes.readUInt16LE(0)]).toEqual([2, AF_UNIX]);
    expect(bytes.subarray(2)).toEqual(Buffer.alloc(126, 0xaa));
  });

  scoped("of a Unix socket with a path ends with a NUL", (s) => {
    const { bytes, length } = asked(getsockname, s.bound(s.unix(), unix(s.path("socket"))), 110);
    expect(length).toBe(2 + s.path("socket").length + 1);
    expect(bytes.toString("latin1", 2, length)).toBe(`${s.path("socket")}\0`);
  });

  scoped("of a Unix socket with an abstract name has no NUL at its end", (s) => {
    const name = abstract(uniqueName());
    const { bytes, length } = asked(getsockname, s.bound(s.unix(), name), 110);
    expect(bytes.subarray(0, length)).toEqual(Buffer.from(name));
  });

  scoped("of a path of 108 bytes is one byte longer than sockaddr_un", (s) => {
    const folder = s.path("").replace(/\/$/, "");
    const path = `${folder}/${"p".repeat(108 - folder.length - 1)}`;
    const { length } = asked(getsockname, s.bound(s.unix(), unix(path)), 128);
    expect(length).toBe(111);
  });

  scoped("is cut to a short length, and tells the full one", (s) => {
    const { bytes, length } = asked(getsockname, s.bound(s.tcp()), 5);
    expect([length, bytes.subarray(5)]).toEqual([16, Buffer.alloc(123, 0xaa)]);
    expect(bytes.readUInt16LE(0)).toBe(AF_INET);
  });

  scoped("with length 0 writes nothing", (s) => {
    const { bytes, length } = asked(getsockname, s.bound(s.tcp()), 0);
    expect([length, bytes]).toEqual([16, Buffer.alloc(128, 0xaa)]);
  });

  scoped("with length 0 needs no address", (s) => {
    const length = socklen_t(0);
    gives(0, getsockname, s.tcp(), null, length);
    expect(length.value).toBe(16);
  });

  scoped("of an accepted socket is the listener's address", (s) => {
    const listener = s.listener();
    s.connected(s.tcp(), listener);
    expect(Buffer.from(nameOf(s.accepted(listener)))).toEqual(Buffer.from(nameOf(listener)));
  });

  scoped("fills sockaddr_storage", (s) => {
    const [address, length] = [new sockaddr_storage(), socklen_t(128)];
    gives(0, getsockname, s.bound(s.tcp6(), inet6()), address, length);
    expect([address.ss_family, length.value]).toEqual([AF_INET6, 28]);
  });
});

describe("getpeername", () => {
  scoped("of each end is getsockname of the other", (s) => {
    const [client, server] = s.pair();
    expect(asked(getpeername, client, 16)).toEqual(asked(getsockname, server, 16));
    expect(asked(getpeername, server, 16)).toEqual(asked(getsockname, client, 16));
  });

  scoped("of an IPv6 connection", (s) => {
    const listener = s.listening(s.tcp6(), inet6());
    const client = s.connected(s.tcp6(), nameOf6(listener));
    const { bytes, length } = asked(getpeername, client, 28);
    expect([bytes.subarray(0, 28), length]).toEqual([Buffer.from(nameOf6(listener)), 28]);
  });

  scoped("of connected UDP", (s) => {
    const [sender, receiver] = s.udpPair();
    expect(asked(getpeername, sender, 16)).toEqual(asked(getsockname, receiver, 16));
  });

  scoped("of a Unix pair is its family", (s) => {
    for (const type of [undefined, SOCK_DGRAM, SOCK_SEQPACKET]) {
      const { bytes, length } = asked(getpeername, s.unixPair(type)[0], 110);
      expect([length, bytes.readUInt16LE(0)]).toEqual([2, AF_UNIX]);
    }
  });

  scoped("of a Unix client is the listener's path", (s) => {
    const listener = s.listening(s.unix(), unix(s.path("socket")));
    const client = s.unix();
    gives(0, connect, client, unix(s.path("socket")), 110);
    expect(asked(getpeername, client, 110)).toEqual(asked(getsockname, listener, 110));
    s.own(accept(listener, null, null));
  });

  scoped("is cut to a short length, and tells the full one", (s) => {
    const { bytes, length } = asked(getpeername, s.pair()[0], 3);
    expect([length, bytes.subarray(3)]).toEqual([16, Buffer.alloc(125, 0xaa)]);
  });

  scoped("is still there when the peer has closed its end", (s) => {
    const [client, server] = s.pair();
    const before = asked(getpeername, client, 16);
    s.close(server);
    expect(asked(getpeername, client, 16)).toEqual(before);
  });
});
