// The `call` rows of native/tables: a prototype as the manual page has it, and in indented lines what C does not say.
//   call 2 ssize_t recv(int fd, void *buf, size_t len, int flags)
// 2 is a system call (Winsock: one that needs WSAStartup), to which NULL is passed on; 3 a function of the C library, which NULL
// is refused for. A pointer to const is read, another one is written; a size_t or socklen_t measures the pointer before it, a
// socklen_t * is its value-result length. An int of section 2 with a descriptor's name is one. Else:
//   kind PARAMETER KIND [OF …]     another kind of parameter (bindings.mjs); OF names the memory that a length measures
//   names PARAMETER PREFIX         one of the constants with this prefix; flags PARAMETER PREFIX [over MASK]: several of them,
//                                  where the bits of MASK are an enumeration
//   fills PARAMETER                the result says how many of its bytes are filled
//   returns PARAMETER [or null]    the result is this argument; `returns nothing` and the call never returns
//   fails never|zero|nonzero|code  other failures than -1 or NULL; code: the result is the error's code, in Winsock the last error, too
//   restarts OPTION|CONDITION      after a handler with SA_RESTART: unless the socket has that timeout, or where the C++ says so
//   scope TYPE                     an object that lives for as long as the call runs
//   option LEVEL NAME VALUE        the parameters of a socket option
//   signature TYPESCRIPT           where the prototype has `...`
//   hot                            its integers cross cheaply (native/common/cells.h)
//   macro                          no function, but a macro of the header
//   calls FUNCTION                 the platform's function has another name
//   own SYSTEM                     the platform has a function of its own, also where the system (unix, windows) has one
//   unlike SYSTEM                  that system's header has other types in its prototype
//   binding NAME                   of the C++ struct, where two would have the same
//   undeclared                     there is no such function behind the binding
//   by hand                        Run() is in native/bindings
//   typescript                     written in lib; the row is its prototype alone

const integers = new Set(
  `char short int long unsigned unsigned int unsigned long size_t ssize_t pid_t uid_t gid_t mode_t id_t useconds_t off_t
  uint16_t uint32_t in_addr_t socklen_t BYTE WORD DWORD LONG ULONG UINT INT BOOL GROUP u_long u_short`
    .replaceAll(/unsigned (int|long)/g, "unsigned_$1")
    .split(/\s+/),
);
const isInteger = (type) => integers.has(type.replace(" ", "_"));
export const isHandle = (type) => type === "SOCKET" || type === "HANDLE";

/** A parameter of a prototype: its C type without the name, and the size of an array. */
function parameter(text) {
  if (text === "...") return { name: "...", type: "..." };
  const [, type, name, array] = /^(.*?)(\w+)(?:\[(\w*)\])?$/.exec(text.replace(/\(\*(\w+)\)\(.*\)$/, "(*) $1"));
  return { name, type: type.trim(), array };
}

/** A `call` row: section, result, name, parameters. */
export function parseCall(text) {
  const [, section, result, name, list] = /^call ([23]) (.*?)(\w+)\((.*)\)$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const parameters = list === "void" ? [] : list.split(/,\s*/).map(parameter);
  const prototype = `${result}${name}(${list})`;
  return { section, result: result.trim(), name, parameters, prototype, own: [], unlike: [] };
}

const flagLines = ["hot", "macro", "undeclared", "typescript"];

/** An indented line of a `call` row; false where it is none. */
export function addCallLine(call, words) {
  const [word, ...rest] = words;
  const found = call.parameters.find(({ name }) => name === rest[0]);
  if (word === "kind" && found) found.kind = rest.slice(1);
  else if ((word === "names" || word === "flags") && found)
    found.names = { flags: word === "flags", prefix: rest[1], mask: rest[3] };
  else if (word === "option") call.option = rest;
  else if (word === "signature") call.signature = rest.join(" ");
  else if (word === "fills" && found) found.fills = true;
  else if (word === "returns") call.returns = rest;
  else if (word === "fails") call.fails = rest[0];
  else if (word === "restarts") call.restarts = rest.join(" ");
  else if (word === "binding") call.binding = rest[0];
  else if (word === "scope") call.scope = rest[0];
  else if (word === "calls") call.calls = rest[0];
  else if (word === "own" || word === "unlike") call[word].push(rest[0]);
  else if (word === "by") call.byHand = true;
  else if (flagLines.includes(word)) call[word] = true;
  else return false;
  return true;
}

export const pointee = (type) => type.replace(/\s*\*$/, "");

const descriptors = new Set(["fd", "sockfd", "oldfd", "newfd", "fildes"]);

/** What the prototype says of a parameter. */
function inferred(call, index) {
  const { name, type, array } = call.parameters[index];
  const before = call.parameters[index - 1];
  const after = call.parameters[index + 1];
  const orNull = call.section === "2" ? "OrNull" : "";
  const isMemory = (other) => other?.type.endsWith("*") === true && other.array === undefined;
  if (array === "") return ["strings"];
  if (array !== undefined) return ["ints", array];
  if (type === "FILE *") return ["stream"];
  if (isHandle(type)) return ["handle"];
  if (type === "size_t" && isMemory(before)) return ["length", before.name];
  if (type === "socklen_t" && isMemory(before)) return [call.section === "2" ? "socklen" : "length", before.name];
  if (type === "mode_t") return ["mode"];
  if (type === "int" && call.section === "2" && descriptors.has(name)) return ["fd"];
  if (isInteger(type)) return ["int"];
  if (type === "idtype_t") return ["enum"];
  if (!type.endsWith("*")) return ["value"];
  if (type === "socklen_t *" || (type === "int *" && name.endsWith("len"))) return ["valueresult", before.name];
  if (isInteger(pointee(type)) && !/char|const/.test(type)) return [`cell${orNull}`];
  const measured = after?.type === "size_t" || after?.type === "socklen_t" || after?.kind?.includes(name);
  if (type === "const char *" && !measured) return ["text"];
  if (/\bposix_spawn\w+_t \*$/.test(type)) return ["object"];
  if (/\b(void|char|sockaddr) \*$/.test(type)) return [`${type.startsWith("const") ? "in" : "out"}${orNull}`];
  return [`struct${orNull}`];
}

/** A long of Windows, which is 32 bits wide on every platform. */
const windowsType = (type) => type.replace("unsigned long", "u_long").replace(/\blong\b/, "LONG");

/** Settles every parameter's kind. */
export function settle(call, { contract }) {
  if (contract === "winsock") {
    call.result = windowsType(call.result);
    for (const parameter of call.parameters) parameter.type = windowsType(parameter.type);
  }
  call.parameters.forEach((parameter, index) => {
    if (parameter.type !== "...") parameter.kind ??= inferred(call, index);
  });
}
