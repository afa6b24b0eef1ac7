// What the rows of this folder use: calls of the POSIX headers that tell the name of the error.
import { setTimeout } from "node:timers/promises";
import { select } from "bsd-sockets/sys/select";
import { descriptors, posix } from "../../../helpers/contracts.mjs";
import { row } from "../../../helpers/rows.mjs";

export { filled, intact } from "../../../helpers/contracts.mjs";
export { row, underWine } from "../../../helpers/rows.mjs";
export { descriptors };
export const { loopback, must, nameOf, nameOfCode, setOf, thrown, timeout, told } = posix;

/** Waits two seconds for a socket to be writable. */
export const writable = (fd) => told(select, fd + 1, null, setOf(fd), null, timeout(2000));

/** The call's answers for what is no descriptor, and for descriptors that are no sockets: a file and a pipe. */
export const noSocket = (name, call) =>
  row(`${name}: no descriptor, no socket`, ["-1 EBADF", "-1 EBADF", ...Array(4).fill("-1 ENOTSOCK")], (s) =>
    [-1, 777, 0, 1, ...s.pipe()].map((fd) => told(call, fd)),
  );

/** The number that the next descriptor gets. */
export function lowest() {
  const used = new Set(descriptors());
  let fd = 0;
  while (used.has(fd)) fd++;
  return fd;
}

/** Waits until it holds, for three seconds at most. */
export async function eventually(holds) {
  for (let i = 0; i < 300; i++) {
    if (holds()) return true;
    await setTimeout(10);
  }
  return false;
}
