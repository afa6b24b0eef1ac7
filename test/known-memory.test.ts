// A hot call knows the memory that it was made with again and again (lib/internal/crossing.ts): whatever has happened to that memory
// since then, the call is what it would be with memory that it never saw.
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { MSG_DONTWAIT, MSG_WAITALL, recv, recvfrom, send, sendto } from "bsd-sockets/sys/socket";
import { read, write } from "bsd-sockets/unistd";
import { describe, expect } from "vitest";
import { nameOf } from "./helpers/addresses.mjs";
import { type Scope, scoped } from "./helpers/calls.ts";

// Not among the types of the language, and those of the DOM are not wanted here.
declare const WebAssembly: {
  Memory: new (pages: { initial: number; maximum: number }) => { buffer: ArrayBuffer; grow(pages: number): number };
};

type Transfer = (fd: number, view: Uint8Array, length: number) => number;
const sends: Record<string, Transfer> = {
  send: (fd, view, length) => send(fd, view, length, 0),
  sendto: (fd, view, length) => sendto(fd, view, length, 0, null, 0),
  write,
};
const receives: Record<string, Transfer> = {
  recv: (fd, view, length) => recv(fd, view, length, 0),
  recvfrom: (fd, view, length) => recvfrom(fd, view, length, 0, null, null),
  read,
};
const both = { ...sends, ...receives };

/** Made so often that the call knows it. */
const calls = 4;

/** Calls with all of the view until it is known. */
function learn(s: Scope, transfer: Transfer, view: Uint8Array): [number, number] {
  const [fd, peer] = s.pair();
  for (let i = 0; i < calls; i++) {
    send(peer, Buffer.alloc(view.byteLength, "."), view.byteLength, 0);
    expect(transfer(fd, view, view.byteLength)).toBe(view.byteLength);
  }
  return [fd, peer];
}

/** What the same call says of memory that it does not know. */
function said(transfer: Transfer, fd: number, view: Uint8Array, length: number): string {
  try {
    return String(transfer(fd, view, length));
  } catch (error) {
    return String(error);
  }
}

type Resizable = ArrayBuffer & { resize(length: number): void };
const resizable = (length: number, maxByteLength: number): Resizable =>
  Reflect.construct(ArrayBuffer, [length, { maxByteLength }]) as Resizable;

/** What happens to a view's memory; a fresh view in the same state. */
const changes: Record<string, () => { view: Uint8Array; change(): Uint8Array }> = {
  "was transferred": () => {
    const view = new Uint8Array(new ArrayBuffer(64), 8, 16);
    return {
      view,
      change() {
        structuredClone(view.buffer, { transfer: [view.buffer as ArrayBuffer] });
        const other = new Uint8Array(16);
        structuredClone(other.buffer, { transfer: [other.buffer] });
        return other;
      },
    };
  },
  "shrank below the view": () => {
    const buffer = resizable(64, 128);
    return {
      view: new Uint8Array(buffer, 32, 16),
      change() {
        buffer.resize(40);
        const other = resizable(64, 128);
        const fresh = new Uint8Array(other, 32, 16);
        other.resize(40);
        return fresh;
      },
    };
  },
  "shrank, the view with it": () => {
    const buffer = resizable(64, 128);
    return {
      view: new Uint8Array(buffer, 32),
      change() {
        buffer.resize(40);
        return new Uint8Array(buffer, 32);
      },
    };
  },
  "belonged to a WebAssembly memory that grew": () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 2 });
    return {
      view: new Uint8Array(memory.buffer, 8, 16),
      change() {
        const other = new WebAssembly.Memory({ initial: 1, maximum: 2 });
        const fresh = new Uint8Array(other.buffer, 8, 16);
        memory.grow(1);
        other.grow(1);
        return fresh;
      },
    };
  },
};

for (const [name, transfer] of Object.entries(both)) {
  describe(`${name} with memory that`, () => {
    for (const [what, make] of Object.entries(changes)) {
      scoped(what, (s) => {
        const { view, change } = make();
        const length = view.byteLength;
        const [fd, peer] = learn(s, transfer, view);
        const fresh = change();
        send(peer, Buffer.alloc(length), length, 0);
        const expected = said(transfer, fd, fresh, length);
        expect(expected).toMatch(/^(Type|Range)Error: /);
        expect(said(transfer, fd, view, length)).toBe(expected);
      });
    }

    scoped("grew, the view with it", (s) => {
      const buffer = resizable(16, 64);
      const view = new Uint8Array(buffer);
      const [fd, peer] = learn(s, transfer, view);
      buffer.resize(48);
      send(peer, Buffer.alloc(48), 48, 0);
      expect(transfer(fd, view, 48)).toBe(48);
    });

    scoped("is a part of a buffer: not a byte before or after it", (s) => {
      const whole = new Uint8Array(new ArrayBuffer(48)).fill(0x2d);
      const view = whole.subarray(16, 32);
      const [fd, peer] = learn(s, transfer, view);
      expect(() => transfer(fd, view, 17)).toThrow(RangeError);
      view.fill(0x78);
      send(peer, Buffer.alloc(16, "y"), 16, 0);
      expect(transfer(fd, view, 16)).toBe(16);
      const inside = name in sends ? "x" : "y";
      expect(Buffer.from(whole).toString()).toBe("-".repeat(16) + inside.repeat(16) + "-".repeat(16));
    });

    scoped("is shared with other threads", (s) => {
      const view = new Uint8Array(new SharedArrayBuffer(64), 16, 16);
      const [fd, peer] = learn(s, transfer, view);
      send(peer, Buffer.alloc(16, "y"), 16, 0);
      expect(transfer(fd, view, 16)).toBe(16);
    });

    scoped("says something else of itself", (s) => {
      const view = new Uint8Array(16);
      for (const [key, value] of Object.entries({ buffer: new ArrayBuffer(4096), byteOffset: 1024, byteLength: 2048 }))
        Object.defineProperty(view, key, { value });
      const [fd, peer] = s.pair();
      for (let i = 0; i < calls; i++) {
        send(peer, Buffer.alloc(16), 16, 0);
        expect(transfer(fd, view, 16)).toBe(16);
      }
      expect(() => transfer(fd, view, 17)).toThrow(RangeError);
    });
  });
}

describe("the bytes are those of the view that is passed", () => {
  for (const [name, transfer] of Object.entries(sends)) {
    scoped(`${name}, two views in turn, each as often as it likes`, (s) => {
      const [fd, peer] = s.pair();
      const views = [Buffer.from("a"), Buffer.from("b")];
      const sent = "aaaaabbbbbabababaabbaabbaaab";
      for (const one of sent) expect(transfer(fd, views["ab".indexOf(one)] as Buffer, 1)).toBe(1);
      const got = Buffer.alloc(64);
      expect(got.toString("latin1", 0, recv(peer, got, sent.length, MSG_WAITALL))).toBe(sent);
    });
  }

  for (const [name, transfer] of Object.entries(receives)) {
    scoped(`${name}, elements wider than a byte`, (s) => {
      const [fd, peer] = s.pair();
      const words = new Uint32Array(4);
      for (let i = 1; i <= calls; i++) {
        send(peer, Buffer.alloc(16, i), 16, 0);
        expect(transfer(fd, words as unknown as Uint8Array, 16)).toBe(16);
        expect([...words]).toEqual(Array(4).fill(i * 0x01010101));
      }
    });
  }
});

scoped("recvfrom knows each of its three pointers by itself", (s) => {
  const receiver = s.bound(s.udp());
  const [one, two] = [s.bound(s.udp()), s.bound(s.udp())];
  const to = nameOf(receiver);
  const buf = Buffer.alloc(8);
  const lengths = new Int32Array(4);
  const length = lengths.subarray(2, 3);
  for (const from of [new sockaddr_in(), new sockaddr_in()]) {
    for (let i = 0; i < 2 * calls; i++) {
      const sender = i % 2 === 0 ? one : two;
      from.fill(0);
      length[0] = 16;
      expect(sendto(sender, Buffer.from("x"), 1, 0, to, 16)).toBe(1);
      expect(recvfrom(receiver, buf, 8, MSG_DONTWAIT, from, length)).toBe(1);
      expect([Buffer.from(from), [...lengths]]).toEqual([Buffer.from(nameOf(sender)), [0, 0, 16, 0]]);
    }
  }
});
