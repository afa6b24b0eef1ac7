// What is measured, and who takes part. A new contestant is a new row and a new file in the measurement's folder.

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} file       in the measurement's folder; its ending says what runs it
 * @property {string[]} [extra]  further arguments of the program
 * @property {number} [calls]     its own number of calls in a slice, where it is far slower than the others
 * @property {number} [slower]    how many times the addon's time it takes at least
 *
 * @typedef {object} Measurement
 * @property {string} name       its folder
 * @property {string} title
 * @property {boolean} pair      whether it takes a server and a client
 * @property {number} calls      how many calls make one slice, a few hundredths of a second
 * @property {number} [repeat]   how many times as many rounds it takes, where the machine is noisy
 * @property {"cost" | "rate"} compares   what is compared: the time of a call, or its inverse
 * @property {(nanoseconds: number) => string} show
 * @property {string} [against]  the contestant with which the others are compared, C where it is left out
 * @property {number} [floor]    of the addon: at most (cost) or at least (rate) so many times that contestant
 * @property {Contestant[]} contestants   C first, then the addon
 */

/** @param {number} nanoseconds */
const perSecond = (nanoseconds) => Math.round(1e9 / nanoseconds).toLocaleString("en");

const c = { name: "C", file: "c.c" };
const addon = { name: "bsd-sockets", file: "addon.mjs" };
const python = { name: "CPython", file: "python.py" };
const net = { name: "node:net", file: "net.mjs" };

/** @type {Measurement[]} */
export const measurements = [
  {
    name: "recv",
    title: "recv with nothing to read: cost of a call",
    pair: false,
    calls: 50_000,
    compares: "cost",
    show: (nanoseconds) => `${nanoseconds.toFixed(0)} ns`,
    floor: 1.4,
    contestants: [
      c,
      addon,
      { name: "C, two threads", file: "c.c", extra: ["threads"] },
      { name: "koffi", file: "koffi.mjs" },
      python,
    ],
  },
  {
    name: "echo",
    title: "TCP echo of 64 bytes: round trips per second",
    pair: true,
    calls: 2_000,
    compares: "rate",
    show: (nanoseconds) => `${perSecond(nanoseconds)} /s`,
    floor: 0.95,
    contestants: [c, addon, python, net],
  },
  {
    name: "bulk",
    title: "TCP bulk in blocks of 64 KiB: bytes per second",
    pair: true,
    calls: 2_000,
    repeat: 3,
    compares: "rate",
    show: (nanoseconds) => `${Math.round((65_536 * 1e3) / nanoseconds).toLocaleString("en")} MB/s`,
    floor: 0.95,
    contestants: [c, addon, python, net],
  },
  {
    name: "udp",
    title: "UDP: 64 bytes sent and received, per second",
    pair: false,
    calls: 10_000,
    compares: "rate",
    show: (nanoseconds) => `${perSecond(nanoseconds)} /s`,
    floor: 0.86,
    contestants: [c, addon, { name: "node:dgram", file: "dgram.mjs" }],
  },
  {
    name: "fork",
    title: "fork, _exit and waitpid",
    pair: false,
    calls: 20,
    compares: "cost",
    show: (nanoseconds) => `${(nanoseconds / 1e6).toFixed(2)} ms`,
    against: python.name,
    floor: 2,
    contestants: [c, addon, python, { name: "a fresh node", file: "fresh.mjs", calls: 1, slower: 10 }],
  },
];

/** Importing the header: milliseconds that a program takes longer than one that imports nothing. */
export const importing = {
  name: "import",
  title: "import of bsd-sockets/sys/socket: time over a bare node",
  floor: 10,
  starts: 41,
};
