// Messages for sendmsg and recvmsg: scattered bytes, and control buffers with what a program puts in them.
import { array } from "bsd-sockets/c";
import {
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_NXTHDR,
  CMSG_SPACE,
  type cmsghdr,
  iovec,
  msghdr,
  SCM_RIGHTS,
  SOL_SOCKET,
} from "bsd-sockets/sys/socket";

type Part = Uint8Array | string | null;

const lengthOf = (part: Part): number => (part === null ? 0 : Buffer.byteLength(part));

/** A message of these parts, each as long as it is; with other members as `more` says. */
export function message(parts: readonly Part[], more: Partial<Omit<msghdr, keyof Uint8Array>> = {}): msghdr {
  const iov = array(iovec, parts.length);
  for (const [index, part] of parts.entries()) {
    Object.assign(iov[index] as iovec, { iov_base: part, iov_len: lengthOf(part) });
  }
  return Object.assign(new msghdr(), { msg_iov: iov, msg_iovlen: parts.length, ...more });
}

/** The members that name a control buffer, as `more` of message(). */
export function control(buffer: Uint8Array, length: number = buffer.length) {
  return { msg_control: buffer, msg_controllen: length };
}

/** The members that name an address. */
export function to(address: Uint8Array, length: number = address.length) {
  return { msg_name: address, msg_namelen: length };
}

export type Entry = readonly [level: number | undefined, type: number | undefined, data: Uint8Array];

/** A control buffer that has these entries, written by the macros as a C program does. */
export function entries(...list: readonly Entry[]): Buffer {
  const buffer = Buffer.alloc(list.reduce((size, [, , data]) => size + CMSG_SPACE(data.length), 0));
  const whole = Object.assign(new msghdr(), control(buffer));
  let header = CMSG_FIRSTHDR(whole);
  for (const [level, type, data] of list) {
    Object.assign(header as cmsghdr, { cmsg_level: level, cmsg_type: type, cmsg_len: CMSG_LEN(data.length) });
    CMSG_DATA(header as cmsghdr).set(data);
    header = CMSG_NXTHDR(whole, header as cmsghdr);
  }
  return buffer;
}

export const ints = (...values: number[]): Buffer => Buffer.from(Int32Array.from(values).buffer);

/** SCM_RIGHTS with these descriptors. */
export const rights = (...fds: number[]): Buffer => entries([SOL_SOCKET, SCM_RIGHTS, ints(...fds)]);

/** What a received message's control buffer has: level, type and data of each entry. */
export function received(msg: msghdr): [number, number, Buffer][] {
  const found: [number, number, Buffer][] = [];
  for (let header = CMSG_FIRSTHDR(msg); header !== null; header = CMSG_NXTHDR(msg, header)) {
    const { cmsg_level, cmsg_type, cmsg_len } = header;
    found.push([cmsg_level, cmsg_type, Buffer.from(CMSG_DATA(header).subarray(0, cmsg_len - CMSG_LEN(0)))]);
  }
  return found;
}

/** The descriptors among it. */
export function descriptorsIn(msg: msghdr): number[] {
  const data = received(msg).filter(([level, type]) => level === SOL_SOCKET && type === SCM_RIGHTS);
  return data.flatMap(([, , fds]) => Array.from({ length: fds.length / 4 }, (_, index) => fds.readInt32LE(4 * index)));
}
