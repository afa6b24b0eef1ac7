// Tries wrong arguments on every function of some headers, and tells what it saw, one JSON object per line: on descriptor 3, or
// in a file (Windows has no descriptor 3 for a child).
//   node child.mjs types|memory sys/socket[,unistd…] [file]
// A crash ends this process only: the test then knows from the last line in which call.
import { openSync, readdirSync, writeSync } from "node:fs";
import { EXFULL, errno, set_errno } from "bsd-sockets/errno";
import { WSAGetLastError, WSASetLastError } from "bsd-sockets/winsock2";
import { rows } from "./rows.mjs";
import { accepted, detached, EMPTY, MEMORY, pointers, values } from "./values.mjs";

const [, , what, tried, file] = process.argv;
const channel = file === undefined ? 3 : openSync(file, "w");
const SENTINEL = EXFULL ?? 57_005; // which none of these calls gives

process.env.PATH = "/nonexistent"; // so that no row can start a program

let header;
let library;
let row;

const tell = (message) => writeSync(channel, `${JSON.stringify({ header, ...message })}\n`);
const problem = (text) => tell({ call: row.call, problem: text });
const shown = (position) => `argument ${position + 1} (${row.parameters[position].name})`;
const base = () => row.parameters.map((parameter) => parameter.base());

/** What the call threw; undefined when it returned. */
function thrown(args) {
  set_errno(SENTINEL);
  WSASetLastError(SENTINEL);
  try {
    library[row.call](...args);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The call must throw an error of one of these classes whose message starts so, and must not have reached the system. */
function expectThrow(does, args, start, classes = [TypeError, RangeError]) {
  const error = thrown(args);
  const wanted = `${row.call}: ${start}`;
  if (error === undefined) problem(`${does}: returned, expected "${wanted} …"`);
  else if (!classes.includes(error.constructor))
    problem(`${does}: threw ${error?.constructor?.name}: ${error?.message}`);
  else if (!error.message.startsWith(wanted)) problem(`${does}: said "${error.message}", expected "${wanted} …"`);
  const codes = [errno(), WSAGetLastError()];
  if (error !== undefined && codes.some((code) => code !== SENTINEL))
    problem(`${does}: threw, but the codes are ${codes}`);
}

function expectReturn(does, args) {
  const error = thrown(args);
  if (error !== undefined) problem(`${does}: threw ${error?.constructor?.name}: ${error?.message}`);
}

function wrongTypes() {
  row.parameters.forEach(({ kind, name }, position) => {
    for (const [label, make] of Object.entries(values)) {
      if (row.never?.includes(`${name} ${label}`) || (label === EMPTY && pointers.includes(kind))) continue;
      const args = base();
      args[position] = make();
      const does = `${shown(position)} is ${label}`;
      if (!accepted[kind].includes(label)) expectThrow(does, args, `${shown(position)} `);
      else if (!row.endless) expectReturn(does, args);
    }
  });
}

function wrongCount() {
  const count = row.parameters.length;
  for (let given = 0; given < count && !row.optional; given++) {
    expectThrow(`${given} arguments`, base().slice(0, given), `${shown(given)} `, [TypeError]);
  }
  const more = row.more?.(base()) ?? [...base(), 1];
  if (row.variadic) expectReturn("an argument more than the format has", more);
  else expectThrow("an argument too many", more, `argument ${count + 1} `, [TypeError]);
  if (!row.variadic) expectThrow("ten arguments too many", [...more, ...Array(10).fill(0)], `argument ${count + 1} `);
}

const isPointer = ({ kind }) => pointers.includes(kind);

/** Memory of every sort in place of every pointer, with the length that measures it at its end and past it. */
function memoryKinds() {
  row.parameters.forEach((parameter, position) => {
    if (!isPointer(parameter) && parameter.kind !== "text") return;
    const args = base();
    args[position] = detached();
    expectThrow(`${shown(position)} is detached`, args, `${shown(position)} `, [TypeError]);
    args[position] = outOfBounds();
    const error = thrown(args);
    if (error !== undefined && !error.message?.startsWith(`${row.call}: argument `)) {
      problem(`${shown(position)} is out of bounds: ${error}`);
    }
    args[position] = detached(BigInt64Array);
    expectThrow(`${shown(position)} is a detached BigInt64Array`, args, `${shown(position)} `, [TypeError]);
  });
  row.parameters.forEach((parameter, position) => {
    if (parameter.of !== undefined) lengths(parameter, position);
  });
}

function outOfBounds() {
  const buffer = new ArrayBuffer(16, { maxByteLength: 64 });
  const view = new Uint8Array(buffer, 8, 8);
  buffer.resize(4);
  return view;
}

/** Views whose bytes are not simply their buffer's, each with its size in bytes. */
function views() {
  const growing = new ArrayBuffer(16, { maxByteLength: 64 });
  const tracking = new Uint8Array(growing);
  const behind = new Uint8Array(growing, 8);
  growing.resize(40);
  const shrinking = new ArrayBuffer(64, { maxByteLength: 64 });
  const shrunk = new Uint8Array(shrinking);
  shrinking.resize(12);
  const growable = new SharedArrayBuffer(16, { maxByteLength: 64 });
  const shared = new Uint8Array(growable);
  growable.grow(48);
  return {
    "a view with an offset": [new Uint8Array(new ArrayBuffer(64), 8, 16), 16],
    "a pooled Buffer": [Buffer.from("0123456789abcdef"), 16],
    "a subarray": [Buffer.alloc(64).subarray(3, 20), 17],
    "an Int16Array with an offset": [new Int16Array(new ArrayBuffer(64), 2, 5), 10],
    "shared memory": [new Uint8Array(new SharedArrayBuffer(32), 4, 8), 8],
    "growable shared memory": [shared, 48],
    "a view that grew with its buffer": [tracking, 40],
    "a view with an offset that grew": [behind, 32],
    "a view that shrank with its buffer": [shrunk, 12],
    "a WebAssembly memory": [new Uint8Array(new WebAssembly.Memory({ initial: 1 }).buffer, 65_500), 36],
    // Newer versions of Node have it.
    ...(globalThis.Float16Array ? { "a Float16Array": [new globalThis.Float16Array(8), 16] } : {}),
    "one byte": [new Uint8Array(1), 1],
    "no bytes": [new Uint8Array(0), 0],
  };
}

function lengths(parameter, position) {
  for (const [label, [view, size]] of Object.entries(views())) {
    const args = base();
    args[parameter.of] = view;
    for (const length of [0, size]) {
      args[position] = length;
      expectReturn(`${label} of ${size} bytes, ${shown(position)} ${length}`, args);
    }
    for (const length of [size + 1, size + 4096, MEMORY, 2 ** 31 - 1]) {
      args[position] = length;
      expectThrow(`${label} of ${size} bytes, ${shown(position)} ${length}`, args, `${shown(position)} `, [RangeError]);
    }
  }
}

// Windows has no such folder.
const descriptors = () => (process.platform === "win32" ? 0 : readdirSync("/proc/self/fd").length);

function tryRow() {
  tell({ call: row.call, begun: true });
  if (what === "types") {
    wrongTypes();
    wrongCount();
  } else {
    memoryKinds();
  }
  const open = descriptors();
  if (open !== openBefore) problem(`${open - openBefore} descriptors more than before`);
  tell({ call: row.call, done: true });
}

const openBefore = descriptors();
for (header of tried.split(",")) {
  library = await import(`bsd-sockets/${header}`);
  for (row of rows[header]) tryRow();
}
tell({ finished: true });
process.reallyExit(0); // atexit functions of the rows are none of ours
