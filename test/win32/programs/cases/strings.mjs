// Rows of inet_addr and inet_pton: strings, and what they are. The C twin reads the same ones.
import * as ws from "bsd-sockets/winsock2";
import { inet_pton } from "bsd-sockets/ws2tcpip";
import { quiet, row } from "./scope.mjs";

const NONE = "none";

/** [id, text, the address or NONE] */
const addresses = [
  ["inet_addr-002", "1 2 3 4", "0.0.0.1"],
  ["inet_addr-003", "1.2.3. 4", NONE],
  ["inet_addr-006", "3.4.5.6. 7", NONE],
  ["inet_addr-008", " 3.4.5.6", NONE],
  ["inet_addr-011", "3. 4.5.6", NONE],
  ["inet_addr-012", "3 .4.5.6", "0.0.0.3"],
  ["inet_addr-013", "1.2.3", "1.2.0.3"],
  ["inet_addr-016", "", NONE],
  ["inet_addr-017", " 0", NONE],
  ["w-inet_addr-001", " ", "0.0.0.0"],
  ["inet_addr-021", "\t", NONE],
  ["inet_addr-022", "127.127.127.255", "127.127.127.255"],
  ["inet_addr-026", "1.2.3.0xaA", "1.2.3.170"],
  ["inet_addr-027", "1.1.1.0x", NONE],
  ["inet_addr-028", "1.2.3.010", "1.2.3.8"],
  ["inet_addr-030", "1.2.3.0a", NONE],
  ["inet_addr-031", "1.1.1.0o10", NONE],
  ["inet_addr-032", "1.1.1.-2", NONE],
  ["inet_addr-034", "1.2", "1.0.0.2"],
  ["inet_addr-037", "0x00010203", "0.1.2.3"],
  ["inet_addr-039", "1234BEEF", NONE],
  ["inet_addr-041", "0777", "0.0.1.255"],
  ["inet_addr-042", "::1", NONE],
];

/** [id, family, text, 1 for an address] */
const presentations = [
  ["inet_pton-001", "AF_INET", "", 0],
  ["inet_pton-003", "AF_INET", "1.1.1.1", 1],
  ["inet_pton-004", "AF_INET", "0.0.0.0", 1],
  ["inet_pton-006", "AF_INET", "127.127.127.255:123", 0],
  ["inet_pton-007", "AF_INET", "127.127.127.256", 0],
  ["inet_pton-008", "AF_INET", "a", 0],
  ["inet_pton-009", "AF_INET", "1.1.1.0xaA", 0],
  ["inet_pton-012", "AF_INET", "1.1.1.00", 0],
  ["inet_pton-013", "AF_INET", "1.1.1.0a", 0],
  ["inet_pton-014", "AF_INET", "1.1.1.-2", 0],
  ["inet_pton-015", "AF_INET", "1", 0],
  ["inet_pton-016", "AF_INET", "1.2", 0],
  ["inet_pton-017", "AF_INET", "1.2.3", 0],
  ["inet_pton-019", "AF_INET", "3.4.5.6.7", 0],
  ["inet_pton-020", "AF_INET", " 3.4.5.6", 0],
  ["inet_pton-021", "AF_INET", "\t3.4.5.6", 0],
  ["inet_pton-023", "AF_INET", "3. 4.5.6", 0],
  ["inet_pton-024", "AF_INET", "[0.1.2.3]", 0],
  ["inet_pton-025", "AF_INET", "0x00010203", 0],
  ["inet_pton-026", "AF_INET", "1234BEEF", 0],
  ["inet_pton-027", "AF_INET", "017700000001", 0],
  ["inet_pton-028", "AF_INET", "::1", 0],
  ["inet_pton-029", "AF_INET", ":1", 0],
  ["inet_pton-031", "AF_INET", "255.255.255.256", 0],
  ["inet_pton-033", "AF_INET", "255", 0],
  ["inet_pton-036", "AF_INET", "1.2.3.4.5", 0],
  ["inet_pton-037", "AF_INET", "0.0.0.", 0],
  ["inet_pton-043", "AF_INET6", "0:0:0:0:0:0:13.1.68.3", 1],
  ["inet_pton-047", "AF_INET6", "1111:2222:3333:4444:5555:6666:7777:8888", 1],
  ["inet_pton-048", "AF_INET6", "1111:2222:3333:4444:0x5555:6666:7777:8888", 0],
  ["inet_pton-049", "AF_INET6", "1111:2222:3333:4444:5555:6666::7777:8888", 0],
  ["inet_pton-054", "AF_INET6", "1111:2222:3333:4444:5555::fffff", 0],
  ["inet_pton-057", "AF_INET6", "1:2:3:4:5:6:1.2.3.4", 1],
  ["inet_pton-058", "AF_INET6", "1:2:3:4:5:6:7:8", 1],
  ["inet_pton-059", "AF_INET6", "1:2:3:4:5:6::8", 1],
  ["inet_pton-060", "AF_INET6", "::", 1],
  ["inet_pton-067", "AF_INET6", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", 1],
  ["inet_pton-068", "AF_INET6", "-1", 0],
  ["inet_pton-070", "AF_INET6", "2001:0::b.0", 0],
  ["inet_pton-071", "AF_INET6", "1.2.3.4", 0],
  ["inet_pton-073", "AF_INET6", "1111", 0],
  ["inet_pton-074", "AF_INET6", "0x1111", 0],
  ["inet_pton-075", "AF_INET6", "1111:2222:", 0],
  ["inet_pton-076", "AF_INET6", "1111:2222:1.2.3.4", 0],
  ["inet_pton-078", "AF_INET6", "1111:2222:3333:4444:5555:6666:7777:8888:", 0],
  ["inet_pton-079", "AF_INET6", "1111:2222:3333:4444:5555:6666:7777:8888:9999", 0],
  ["inet_pton-080", "AF_INET6", "1111:2222:::", 0],
  ["inet_pton-081", "AF_INET6", "1111::5555:", 0],
  ["inet_pton-083", "AF_INET6", "0::0", 1],
  ["inet_pton-084", "AF_INET6", "45ef:76cb:1a:56ef:afeb:bac:1924:aeae", 1],
  ["inet_pton-085", "AF_INET6", "ad42:abc::127:0:254:2", 1],
  ["inet_pton-086", "AF_INET6", "12:a::", 1],
  ["inet_pton-087", "AF_INET6", "0x20::", 0],
  ["inet_pton-088", "AF_INET6", ":::", 0],
  ["inet_pton-090", "AF_INET6", "1::abc::", 0],
  ["inet_pton-091", "AF_INET6", "1::abc::def", 0],
  ["inet_pton-094", "AF_INET6", "1:2:3:4:5:6:7:8:0", 0],
  ["inet_pton-095", "AF_INET6", "1:2:3:4:5:6:7:8:", 0],
  ["inet_pton-097", "AF_INET6", "42::a29b:254.42.23.64", 1],
  ["inet_pton-100", "AF_INET6", "1::0.be.e.0", 0],
  ["inet_pton-101", "AF_INET6", "1:2:3:4:5:6:7:1.2.3.4", 0],
  ["inet_pton-104", "AF_INET6", "fe80::2acf:daff:fedd:342a", 1],
  ["inet_pton-106", "AF_INET6", ":::1", 0],
  ["inet_pton-107", "AF_INET6", "abcde::1", 0],
  ["inet_pton-108", "AF_INET6", "fe80:0:0:0:2acf:daff:fedd:342a:5678", 0],
  ["inet_pton-110", "AF_INET6", "fe80:0:0:2acf:daff:1.2.3.4.5", 0],
  ["inet_pton-112", "AF_INET6", "::ffff:1.2.3.4", 1],
];

/** The address as inet_addr's number: its bytes are in network order. */
const numberOf = (dotted) => (dotted === NONE ? 0xffffffff : Buffer.from(dotted.split(".").map(Number)).readUInt32LE());

export const rows = [
  ...addresses.map(([id, text, dotted]) =>
    row(`${id}: inet_addr(${JSON.stringify(text)})`, [numberOf(dotted), 1], () => quiet(ws.inet_addr, text)),
  ),
  ...presentations.map(([id, family, text, result]) =>
    row(`${id}: inet_pton(${family}, ${JSON.stringify(text)})`, [result, 1], () =>
      quiet(inet_pton, ws[family], text, Buffer.alloc(16)),
    ),
  ),
];

/** The same for the C twin, a line each. */
export const lines = [
  ...addresses.map(([id, text]) => `${id} inet_addr ${text}\n`),
  ...presentations.map(([id, family, text]) => `${id} inet_pton ${family} ${text}\n`),
].join("");
