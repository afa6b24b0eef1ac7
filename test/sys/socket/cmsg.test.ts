// cmsg(3): the macros, with a C program as the oracle for their arithmetic.
import { array } from "bsd-sockets/c";
import {
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_NXTHDR,
  CMSG_SPACE,
  cmsghdr,
  msghdr,
  SCM_RIGHTS,
  SOL_SOCKET,
} from "bsd-sockets/sys/socket";
import { describe, expect, test } from "vitest";
import { outputOf } from "../../helpers/c-program.ts";
import { control, entries, ints, received } from "../../helpers/messages.ts";
import { describeWith } from "../../helpers/tools.ts";

const whole = (buffer: Uint8Array, length = buffer.length): msghdr =>
  Object.assign(new msghdr(), control(buffer, length));
const lengths = Array.from({ length: 40 }, (_, length) => length);

/** A header of every length at 0, and one behind it, in a control buffer of every length. */
const SIZE = 96;

describeWith(["cc"], "as in C", () => {
  test("CMSG_LEN, CMSG_SPACE, and where the headers are", () => {
    const lines = outputOf(
      "cmsg",
      `#define _GNU_SOURCE
      #include <stdio.h>
      #include <string.h>
      #include <sys/socket.h>
      int main(void) {
        _Alignas(16) char control[${SIZE}];
        for (size_t n = 0; n < 40; n++) printf("%zu %zu\\n", CMSG_LEN(n), CMSG_SPACE(n));
        for (size_t size = 0; size <= ${SIZE}; size++) {
          for (size_t length = 0; length <= ${SIZE} + 8; length++) {
            memset(control, 0, sizeof control);
            struct msghdr msg = {.msg_control = control, .msg_controllen = size};
            struct cmsghdr *first = CMSG_FIRSTHDR(&msg);
            if (first == NULL) { printf("null\\n"); continue; }
            first->cmsg_len = length;
            struct cmsghdr *next = CMSG_NXTHDR(&msg, first);
            printf("%d %d\\n", (int)(CMSG_DATA(first) - (unsigned char *)control),
                   next == NULL ? -1 : (int)((char *)next - control));
          }
        }
        return 0;
      }`,
    );
    expect(lines.trim().split("\n")).toEqual([...lengths.map((n) => `${CMSG_LEN(n)} ${CMSG_SPACE(n)}`), ...walks()]);
  });
});

function walks(): string[] {
  const found: string[] = [];
  for (let size = 0; size <= SIZE; size++) {
    for (let length = 0; length <= SIZE + 8; length++) {
      const buffer = new Uint8Array(SIZE);
      const msg = whole(buffer, size);
      const first = CMSG_FIRSTHDR(msg);
      if (first === null) {
        found.push("null");
        continue;
      }
      first.cmsg_len = length;
      found.push(`${CMSG_DATA(first).byteOffset} ${CMSG_NXTHDR(msg, first)?.byteOffset ?? -1}`);
    }
  }
  return found;
}

describe("CMSG_DATA", () => {
  test("gives the bytes up to the end of the control buffer, before cmsg_len is set", () => {
    const all = new Uint8Array(200);
    const header = CMSG_FIRSTHDR(whole(all.subarray(40, 100), 30)) as cmsghdr;
    const data = CMSG_DATA(header);
    expect([header.cmsg_len, data.length, data.byteOffset]).toEqual([0, 60 - CMSG_LEN(0), 40 + CMSG_LEN(0)]);
    data.fill(7);
    expect([all[39], all[55], all[56], all[99], all[100]]).toEqual([0, 0, 7, 7, 0]);
  });

  test("of a cast gives them up to the end of its ArrayBuffer", () => {
    expect(CMSG_DATA(new cmsghdr(new ArrayBuffer(40), 8))).toHaveLength(16);
    expect(CMSG_DATA(new cmsghdr())).toHaveLength(0);
  });

  test("works on an array of structs as the control buffer, and on shared memory", () => {
    const headers = array(cmsghdr, 3);
    const msg = Object.assign(new msghdr(), { msg_control: headers, msg_controllen: 48 });
    CMSG_DATA(CMSG_FIRSTHDR(msg) as cmsghdr).writeInt32LE(-1);
    expect([...(headers[1] as cmsghdr).subarray(0, 5)]).toEqual([255, 255, 255, 255, 0]);
    const shared = new Uint8Array(new SharedArrayBuffer(24));
    CMSG_DATA(CMSG_FIRSTHDR(whole(shared)) as cmsghdr).fill(3);
    expect([...shared].slice(14, 18)).toEqual([0, 0, 3, 3]);
  });
});

test("what is written in order is found in order", () => {
  const [first, second] = [ints(1, 2, 3), Buffer.from("odd")];
  const buffer = entries([SOL_SOCKET, SCM_RIGHTS, first], [41, 50, second], [0, 8, Buffer.alloc(0)]);
  expect(received(whole(buffer))).toEqual([
    [SOL_SOCKET, SCM_RIGHTS, first],
    [41, 50, second],
    [0, 8, Buffer.alloc(0)],
  ]);
});

describe("a header that is damaged ends the list", () => {
  test.each([0, 15, 41, 2 ** 31, Number.MAX_SAFE_INTEGER, 2n ** 64n - 1n])("cmsg_len %s", (length) => {
    const msg = whole(new Uint8Array(40));
    const header = CMSG_FIRSTHDR(msg) as cmsghdr;
    header.cmsg_len = length as number;
    expect(CMSG_NXTHDR(msg, header)).toBe(null);
  });
});

test("no control buffer has no header", () => {
  const msg = new msghdr();
  msg.msg_controllen = 100;
  expect(CMSG_FIRSTHDR(msg)).toBe(null);
});

describe("the macros refuse", () => {
  const detached = (): msghdr => {
    const buffer = new Uint8Array(40);
    const msg = whole(buffer);
    structuredClone(buffer.buffer, { transfer: [buffer.buffer] });
    return msg;
  };
  const text = Object.assign(new msghdr(), { msg_control: "text", msg_controllen: 4 });
  const refused: [string, RegExp, () => unknown][] = [
    [
      "a control buffer shorter than msg_controllen",
      /^CMSG_FIRSTHDR: argument 1 \(mhdr\) must have in msg_controllen at most 40/,
      () => CMSG_FIRSTHDR(whole(new Uint8Array(40), 41)),
    ],
    [
      "a control buffer that is detached",
      /at most 0, the size of msg_control, it has 40$/,
      () => CMSG_FIRSTHDR(detached()),
    ],
    ["a string as the control buffer", /must have memory or null in msg_control$/, () => CMSG_FIRSTHDR(text)],
    [
      "what is no msghdr",
      /^CMSG_NXTHDR: argument 1 \(mhdr\) must be a msghdr/,
      () => CMSG_NXTHDR(new cmsghdr() as never, new cmsghdr()),
    ],
    [
      "a header of another control buffer",
      /^CMSG_NXTHDR: argument 2 \(cmsg\) must be a header in the control buffer of argument 1/,
      () => CMSG_NXTHDR(whole(new Uint8Array(40)), new cmsghdr()),
    ],
    [
      "a header past the control buffer",
      /must be a header in the control buffer/,
      () => CMSG_NXTHDR(whole(new Uint8Array(new ArrayBuffer(80), 0, 40)), new cmsghdr(new ArrayBuffer(80), 30)),
    ],
    [
      "bytes instead of a header",
      /^CMSG_DATA: argument 1 \(cmsg\) must be a cmsghdr/,
      () => CMSG_DATA(new Uint8Array(16) as never),
    ],
  ];
  test.each(refused)("%s", (_name, message, call) => expect(call).toThrow(message));
});
