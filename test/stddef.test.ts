// <stddef.h>
import { int } from "bsd-sockets/c";
import { sockaddr_in, sockaddr_in6 } from "bsd-sockets/netinet/in";
import { NULL, offsetof } from "bsd-sockets/stddef";
import * as stdio from "bsd-sockets/stdio";
import * as stdlib from "bsd-sockets/stdlib";
import * as string from "bsd-sockets/string";
import { linger } from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import * as unistd from "bsd-sockets/unistd";
import { expect, test } from "vitest";

test("NULL is null, in every header in which C has it", () => {
  expect([NULL, stdio.NULL, stdlib.NULL, string.NULL, unistd.NULL]).toEqual([null, null, null, null, null]);
});

test("offsetof", () => {
  expect(offsetof(sockaddr_in, "sin_family")).toBe(0);
  expect(offsetof(sockaddr_in, "sin_port")).toBe(2);
  expect(offsetof(sockaddr_in, "sin_addr")).toBe(4);
  expect(offsetof(sockaddr_in6, "sin6_addr")).toBe(8);
  expect(offsetof(sockaddr_un, "sun_path")).toBe(2);
  expect(offsetof(linger, "l_linger")).toBe(4);
});

test.each([
  ["no struct", undefined, "x", 1],
  ["a type that is no struct", int, "value", 1],
  ["another class", Uint8Array, "length", 1],
  ["an object of the struct", new linger(), "l_linger", 1],
  ["no field", linger, undefined, 2],
  ["a field of another struct", linger, "sin_port", 2],
  ["what every array has", linger, "length", 2],
  ["what every object has", linger, "toString", 2],
])("offsetof refuses %s", (_does, type, member, position) => {
  const name = position === 1 ? "type" : "member";
  expect(() => offsetof(type as never, member as never)).toThrow(TypeError);
  expect(() => offsetof(type as never, member as never)).toThrow(
    new RegExp(`^offsetof: argument ${position} \\(${name}\\) must be `),
  );
});
