// Memory before and behind what was passed stays as it was: every call that writes, for every length from 0 to 300, into a
// subarray between guards.
import { writeFileSync } from "node:fs";
import { INET6_ADDRSTRLEN, inet_aton, inet_ntop, inet_pton } from "bsd-sockets/arpa/inet";
import { int, socklen_t } from "bsd-sockets/c";
import { ENOSPC, errno, set_errno } from "bsd-sockets/errno";
import * as netinet_in from "bsd-sockets/netinet/in";
import { ip_mreq_source } from "bsd-sockets/netinet/in";
import { TCP_INFO } from "bsd-sockets/netinet/tcp";
import { snprintf, sprintf } from "bsd-sockets/stdio";
import { memcpy, memmove, memset, strcat, strcpy, strlen, strncat, strncpy } from "bsd-sockets/string";
import { bcopy, bzero } from "bsd-sockets/strings";
import * as sys_socket from "bsd-sockets/sys/socket";
import { read } from "bsd-sockets/unistd";
import { describe, expect, test } from "vitest";
import { inet } from "../helpers/addresses.mjs";
import { gives, inScope, type Scope, scoped } from "../helpers/calls.ts";

const { IP_ADD_SOURCE_MEMBERSHIP, IP_MSFILTER, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, MCAST_MSFILTER } = netinet_in;
const { accept, getpeername, getsockname, getsockopt, recv, recvfrom, send, setsockopt } = sys_socket;
const { AF_INET, AF_INET6, SO_ATTACH_FILTER, SOCK_DGRAM, SOL_SOCKET } = sys_socket;

const GUARD = 40;
const LONGEST = 300;
const lengths = Array.from({ length: LONGEST + 1 }, (_, length) => length);

/** `length` bytes of 0x00 between two guards of 0xA5; `intact` tells whether those still are. */
function guarded(length: number) {
  const all = Buffer.alloc(length + 2 * GUARD, 0xa5);
  const view = all.subarray(GUARD, GUARD + length).fill(0);
  const untouched = (byte: number, index: number): boolean =>
    byte === 0xa5 || (index >= GUARD && index < GUARD + length);
  return { view, intact: () => all.every(untouched) };
}

const data = Buffer.alloc(LONGEST + 50, "0123456789");
const line = (length: number): string => "x".repeat(length);

interface Row {
  /** From which length on it has room for what it writes. */
  from?: number;
  fill: (view: Buffer, length: number, s: Scope) => void;
  /** What the memory then begins with. */
  holds: (length: number) => string;
}

const digits = (length: number): string => data.toString("latin1", 0, length);
const cut = (length: number): string => line(Math.max(length - 1, 0)) + (length > 0 ? "\0" : "");

const rows: Record<string, Row> = {
  memset: { fill: (view, length) => memset(view, "x", length), holds: line },
  bzero: { fill: (view, length) => bzero(view.fill(1), length), holds: (length) => "\0".repeat(length) },
  memcpy: { fill: (view, length) => memcpy(view, data, length), holds: digits },
  memmove: { fill: (view, length) => memmove(view, data, length), holds: digits },
  bcopy: { fill: (view, length) => bcopy(data, view, length), holds: digits },
  strncpy: { fill: (view, length) => strncpy(view, line(LONGEST + 9), length), holds: line },
  "strncpy of a short string": { from: 2, fill: (view, length) => strncpy(view, "ab", length), holds: () => "ab" },
  strcpy: { from: 1, fill: (view, length) => strcpy(view, line(length - 1)), holds: cut },
  strcat: { from: 1, fill: (view, length) => strcat(view, line(length - 1)), holds: cut },
  strncat: { from: 1, fill: (view, length) => strncat(view, line(LONGEST + 9), length - 1), holds: cut },
  sprintf: { from: 1, fill: (view, length) => sprintf(view, "%s", line(length - 1)), holds: cut },
  snprintf: { fill: (view, length) => snprintf(view, length, "%s", line(LONGEST + 9)), holds: cut },
  inet_ntop: {
    from: 10,
    fill: (view, length) => inet_ntop(AF_INET, Buffer.of(127, 0, 0, 1), view, length),
    holds: () => "127.0.0.1\0",
  },
  "inet_pton of IPv4": {
    from: 4,
    fill: (view) => inet_pton(AF_INET, "1.2.3.4", view),
    holds: () => "\x01\x02\x03\x04",
  },
  "inet_pton of IPv6": {
    from: 16,
    fill: (view) => inet_pton(AF_INET6, "::102:304", view),
    holds: () => `${"\0".repeat(12)}\x01\x02\x03\x04`,
  },
  inet_aton: { from: 4, fill: (view) => inet_aton("1.2.3.4", view), holds: () => "\x01\x02\x03\x04" },
  read: {
    fill: (view, length, s) => {
      const path = s.path("data");
      writeFileSync(path, data);
      read(s.file(path), view, length);
    },
    holds: digits,
  },
  recv: {
    fill: (view, length, s) => {
      const [from, to] = s.unixPair();
      send(from, data, data.length, 0);
      gives(length, recv, to, view, length, 0);
    },
    holds: digits,
  },
  recvfrom: {
    fill: (view, length, s) => {
      const [from, to] = s.unixPair(SOCK_DGRAM);
      send(from, data, data.length, 0);
      gives(length, recvfrom, to, view, length, 0, null, null);
    },
    holds: digits,
  },
};

describe.each(Object.entries(rows))("%s", (_name, { from = 0, fill, holds }) => {
  test("writes only where it may, for every length", () => {
    for (const length of lengths.slice(from)) {
      inScope((s) => {
        const { view, intact } = guarded(length);
        fill(view, length, s);
        expect(view.toString("latin1").startsWith(holds(length)), `content at length ${length}`).toBe(true);
        expect(intact(), `guards at length ${length}`).toBe(true);
      });
    }
  });
});

describe("what does not fit throws and writes nothing", () => {
  const refused: Record<string, (view: Buffer, length: number) => unknown> = {
    strcpy: (view, length) => strcpy(view, line(length)),
    strcat: (view, length) => strcat(view, line(length)),
    strncat: (view, length) => strncat(view, line(LONGEST + 9), length),
    sprintf: (view, length) => sprintf(view, "%s", line(length)),
    memset: (view, length) => memset(view, "x", length + 1),
    memcpy: (view, length) => memcpy(view, data, length + 1),
    memmove: (view, length) => memmove(view, data, length + 1),
    strncpy: (view, length) => strncpy(view, "abc", length + 1),
    snprintf: (view, length) => snprintf(view, length + 1, "abc"),
    bzero: (view, length) => bzero(view, length + 1),
    bcopy: (view, length) => bcopy(data, view, length + 1),
    read: (view, length) => read(-1, view, length + 1),
    recv: (view, length) => recv(-1, view, length + 1, 0),
  };
  test.each(Object.entries(refused))("%s", (_name, call) => {
    for (const length of lengths) {
      const { view, intact } = guarded(length);
      expect(() => call(view, length), `length ${length}`).toThrow(RangeError);
      expect(intact() && view.every((byte) => byte === 0), `memory at length ${length}`).toBe(true);
    }
  });

  test("inet_pton and inet_aton need room for the whole address", () => {
    for (const size of lengths.slice(0, 4)) expect(() => inet_aton("1.2.3.4", guarded(size).view)).toThrow(RangeError);
    for (const size of lengths.slice(0, 16)) {
      expect(() => inet_pton(AF_INET6, "::1", guarded(size).view)).toThrow(RangeError);
    }
  });

  test("inet_ntop fails with ENOSPC, in bounds", () => {
    const source = Buffer.alloc(16, 0xff);
    for (const size of lengths.slice(0, 40)) {
      const { view, intact } = guarded(size);
      set_errno(0);
      expect([inet_ntop(AF_INET6, source, view, size), errno()]).toEqual([null, ENOSPC]);
      expect(intact()).toBe(true);
    }
    expect(strlen(inet_ntop(AF_INET6, source, Buffer.alloc(64), INET6_ADDRSTRLEN as number) as Buffer)).toBe(39);
  });
});

describe("addresses and options of every length", () => {
  const calls = { getsockname, getpeername };
  test.each(Object.entries(calls))("%s", (_name, call) =>
    inScope((s) => {
      const [client] = s.pair();
      for (const length of lengths) {
        const { view, intact } = guarded(length);
        const size = socklen_t(length);
        gives(0, call, client, view, size);
        expect([size.value, intact()], `length ${length}`).toEqual([16, true]);
      }
    }),
  );

  scoped("accept", (s) => {
    const listener = s.listener(1);
    for (const length of lengths.slice(0, 40)) {
      s.connected(s.tcp(), listener);
      const { view, intact } = guarded(length);
      const size = socklen_t(length);
      expect(s.own(accept(listener, view, size))).toBeGreaterThan(2);
      expect([size.value, intact()], `length ${length}`).toEqual([16, true]);
    }
  });

  scoped("recvfrom's address", (s) => {
    const [sender, receiver] = s.udpPair();
    for (const length of lengths) {
      send(sender, "datagram", 8, 0);
      const buffer = guarded(length);
      const address = guarded(length);
      const size = socklen_t(length);
      gives(Math.min(length, 8), recvfrom, receiver, buffer.view, length, 0, address.view, size);
      expect([size.value, buffer.intact(), address.intact()], `length ${length}`).toEqual([16, true, true]);
    }
  });

  scoped("getsockopt", (s) => {
    const [client] = s.pair();
    for (const length of lengths) {
      const { view, intact } = guarded(length);
      const size = socklen_t(length);
      gives(0, getsockopt, client, IPPROTO_TCP, TCP_INFO, view, size);
      expect([size.value <= length, intact()], `length ${length}`).toEqual([true, true]);
    }
  });
});

// These options write as many elements as a field inside the memory says, whatever the length: the kernel does not compare them.
describe("options that carry a count of their own", () => {
  function withSources(s: Scope): number {
    const fd = s.bound(s.udp(), inet(0, "0.0.0.0"));
    const source = new ip_mreq_source();
    inet_aton("239.1.2.3", source.imr_multiaddr);
    inet_aton("127.0.0.1", source.imr_interface);
    for (let i = 1; i <= 8; i++) {
      inet_aton(`10.0.0.${i}`, source.imr_sourceaddr);
      gives(0, setsockopt, fd, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, source, source.length);
    }
    return fd;
  }

  /** The call may fail, throw, or answer in part: it may not write behind the memory. */
  function tryOption(fd: number, level: number | undefined, option: number | undefined, view: Buffer): void {
    try {
      getsockopt(fd, level, option, view, int(view.length));
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  }

  scoped("IP_MSFILTER", (s) => {
    const fd = withSources(s);
    const { view, intact } = guarded(16);
    inet_aton("239.1.2.3", view);
    inet_aton("127.0.0.1", view.subarray(4));
    view.writeUInt32LE(1, 8);
    view.writeUInt32LE(8, 12);
    tryOption(fd, IPPROTO_IP, IP_MSFILTER, view);
    expect(intact()).toBe(true);
  });

  scoped("MCAST_MSFILTER", (s) => {
    const fd = withSources(s);
    const { view, intact } = guarded(144); // struct group_filter without its list
    view.set(inet(0, "239.1.2.3"), 8);
    view.writeUInt32LE(1, 136);
    view.writeUInt32LE(1, 140); // one element is 128 bytes; more would reach past the guard
    tryOption(fd, IPPROTO_IP, MCAST_MSFILTER, view);
    expect(intact()).toBe(true);
  });

  scoped("SO_GET_FILTER, whose length counts instructions", (s) => {
    const fd = s.udp();
    const accept = Buffer.from([6, 0, 0, 0, 255, 255, 0, 0]); // BPF_RET | BPF_K: 8 bytes
    const instructions = Buffer.concat(Array(4).fill(accept));
    // struct sock_fprog holds a pointer; printf tells the address.
    const address = Buffer.alloc(32);
    sprintf(address, "%p", instructions);
    const filter = Buffer.alloc(16);
    filter.writeUInt16LE(4, 0);
    filter.writeBigUInt64LE(BigInt(address.toString("latin1", 0, strlen(address))), 8);
    gives(0, setsockopt, fd, SOL_SOCKET, SO_ATTACH_FILTER, filter, filter.length);
    const { view, intact } = guarded(4); // room for half an instruction
    tryOption(fd, SOL_SOCKET, SO_ATTACH_FILTER, view);
    expect(intact()).toBe(true);
  });

  scoped("packet filter tables, which hold addresses that the kernel writes to", (s) => {
    const fd = s.udp();
    const table = Buffer.alloc(96);
    const refused = /^[gs]etsockopt: argument 4 \(optval\) must not hold an address$/;
    for (const option of [64, 96, 128, 129]) {
      expect(() => setsockopt(fd, IPPROTO_IP, option, table, table.length)).toThrow(refused);
    }
    for (const option of [129, 131]) {
      expect(() => getsockopt(fd, IPPROTO_IP, option, table, int(table.length))).toThrow(refused);
    }
    expect(() => setsockopt(fd, IPPROTO_IPV6, 64, table, table.length)).toThrow(refused);
  });
});
