// The `call` rows of native/tables: a prototype as the manual page has it, and in indented lines what C does not say.
//   call 2 ssize_t recv(int fd, void *buf, size_t len, int flags)
// 2 is a system call (Winsock: one that needs WSAStartup), to which NULL is passed on; 3 a function of the C library, which NULL
// is refused for. A pointer to const is read, another one is written; a size_t or socklen_t measures the pointer before it, a
// socklen_t * is its value-result length. Else:
//   kind PARAMETER KIND [OF …]     another kind of parameter (`kinds` below); OF names the memory that a length measures
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
const isHandle = (type) => type === "SOCKET" || type === "HANDLE";

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

const pointee = (type) => type.replace(/\s*\*$/, "");

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

const bare = (type) => type.replace(/^const /, "").replace(/^struct /, "");

/** The typed arrays that stand for an object of C, and what messages call them. */
const exactly = {
  short: ["napi_int16_array", '"a short box"'],
  pid_t: ["napi_int32_array", '"an int box"'],
  sigset_t: ["napi_uint8_array", '"a sigset_t"'],
  posix_spawn_file_actions_t: ["napi_uint8_array", '"a posix_spawn_file_actions_t"'],
  posix_spawnattr_t: ["napi_uint8_array", '"a posix_spawnattr_t"'],
};
/** The tables with the structs that have pointers. */
const stemOf = { msghdr: "sys_socket" };

const nullable = (kind) => kind.endsWith("OrNull");

/** The C++ class of a parameter, and what its object is made of beside the name. */
function cxxParameter(call, parameter, namesOf) {
  const [kind, ...of] = parameter.kind;
  const { type } = parameter;
  const inMemory = call.section === "3";
  const [level, optname] = call.option ?? [];
  if (parameter.name === level) return [`Level<${type}>`, "kOptions"];
  if (parameter.name === optname) return [`OptionName<${type}>`, level, "kOptions"];
  if (parameter.names) {
    const { flags, prefix, mask } = parameter.names;
    const names = `{${namesOf(prefix)}, "${prefix}"${mask ? `, ${mask}` : ""}}`;
    const number = kind === "bits" ? "Bits" : "Int";
    return [`${flags ? "Flags" : "Name"}<parameter::${number}<${type}>>`, `show::Names${names}`];
  }
  const target = pointee(type);
  switch (kind.replace("OrNull", "")) {
    case "int":
      return [`Int<${type}>`];
    case "mode":
      return [`Mode<${type}>`];
    case "enum":
      return [`Enum<${type}>`];
    case "handle":
      return [`Handle<${type}>`];
    case "bits":
      return [`Bits<${type}>`];
    case "wide":
      return ["Int<int64_t>"];
    case "character":
      return [`Character<${type}>`];
    case "in":
    case "out": {
      const isIn = kind.startsWith("in");
      const pointed = of[0] ? (isIn ? `const ${of[0]}` : of[0]) : target;
      const name = parameter.name === call.option?.[2] ? "Option" : parameter.fills ? "Filled" : "";
      const memory = isIn ? "In" : "Out";
      const read = `${memory}<${pointed}, ${nullable(kind)}>`;
      if (name === "Option") return [`Option<parameter::${read}>`, level, optname, "kOptions"];
      return [`${name || memory}<${pointed}, ${nullable(kind)}>`];
    }
    case "struct":
      return [`Struct<${of.join(" ") || target}, ${nullable(kind)}>`];
    case "structs":
      return [`Structs<${of[0] ?? target}, ${nullable(kind)}>`];
    case "value":
      return [`StructValue<${type}>`];
    case "length":
      return [`Length<${type}, ${inMemory && !nullable(kind)}>`, ...of];
    case "lengthInMemory":
      return [`Length<${type}, true>`, ...of];
    case "socklen":
      return [`SockLen<${type}>`, ...of];
    case "intLength":
      return ["IntLength", ...of];
    case "elements":
      return [`Elements<${type}, decltype(${of[0]})>`, ...of];
    case "valueresult":
      return [`ValueResult<${/^LP/.test(type) ? type.slice(2) : target}>`, ...of];
    case "cell":
      return [`Cell<${/^LP/.test(type) ? type.slice(2) : target}, ${nullable(kind)}>`];
    case "ints":
      return [`Cell<${type}, true, ${of[0]}>`];
    case "text":
      return [`Text<${nullable(kind)}>`];
    case "strings":
      return [`Strings<${nullable(kind)}>`];
    case "stringsOrEmpty":
      return ["Strings<true, true>"];
    case "list":
      return ["List"];
    case "stream":
      return [`Stream<${nullable(kind)}>`];
    case "nullOnly":
      return [`NullOnly<${type}>`];
    case "object":
      return [`Object<${target}, ${nullable(kind)}>`, `"an initialised ${target.replace("const ", "")}"`];
    case "exact":
      return [`Exact<${target}>`, ...exactly[target.replace("const ", "")]];
    case "pointers":
      return [
        `Pointers<${target}>`,
        `${namesOf(stemOf[bare(target)], true)}_table::s_${bare(target)}`,
        `pointers::${target.startsWith("const") ? "kReads" : "kWrites"}`,
      ];
    case "format":
      return ["Formatted"];
    case "box":
      return ["Box"];
    case "listAndStrings":
      return ["ListAndStrings"];
    default:
      throw new Error(`${call.name}: no such kind: ${kind}`);
  }
}

/** FD_SET is FdSet, _exit is Exit, WSAStartup itself. */
export function structName({ name, binding }) {
  if (binding !== undefined) return binding;
  const words = name === name.toUpperCase() ? name.toLowerCase() : name;
  return words.replace(/^_+/, "").replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

function restarts({ restarts: condition, parameters }) {
  if (condition === undefined) return [];
  const timeout = /^SO_\w+$/.test(condition);
  const expression = timeout ? `RestartsOn(${parameters[0].name}, ${condition})` : condition;
  return [`  bool Restarts() const { return ${expression}; }`];
}

const failures = {
  never: ["  template <typename T>", "  static bool Failed(T) { return false; }"],
  zero: [
    "  template <typename T>",
    "  static bool Failed(T result) { return result == 0; }",
    "  template <typename T>",
    "  static T Failure(int) { return 0; }",
  ],
  // Of a POSIX call, which leaves errno alone.
  code: [
    "  template <typename T>",
    "  static bool Failed(T) { return false; }",
    "  template <typename T>",
    "  static T Failure(int error) { return error; }",
  ],
  nonzero: ["  template <typename T>", "  static bool Failed(T result) { return result != 0; }"],
};

function value({ returns, parameters }) {
  const index = parameters.findIndex(({ name }) => name === returns?.[0]);
  if (index === -1) return [];
  return [
    "  template <typename T>",
    `  napi_value Value(const Args& args, T result) const { return call::Argument(args, ${index}, result); }`,
  ];
}

/** An argument of a macro, which no conversion reaches. */
function plain({ name, type, kind }) {
  const [what] = kind;
  return `static_cast<${what === "wide" ? "int64_t" : type}>(${name})`;
}

function run(call, namespace) {
  if (call.byHand) return [];
  const { result, parameters } = call;
  const signed = isHandle(result);
  const fixed = parameters.filter(({ type }) => type !== "...");
  const names = call.macro ? fixed.map(plain) : fixed.map(({ name }) => name);
  let expression = `${call.macro ? "" : `${namespace}::`}${call.calls ?? call.name}(${names.join(", ")})`;
  if (call.macro && call.fails === "never" && result === "int") expression = `${expression} ? 1 : 0`;
  if (call.macro && result !== "void") expression = `static_cast<${result}>(${expression})`;
  if (signed) expression = `(intptr_t)(${expression})`;
  const body = `${result === "void" ? "" : "return "}${expression};`;
  return [
    `  ${signed ? "intptr_t" : result} Run() {`,
    ...(call.scope ? [`    ${call.scope} scope;`] : []),
    `    ${body}`,
    "  }",
  ];
}

function base({ contract }, { fails, section }) {
  if (contract !== "winsock") return "PosixCall";
  if (fails === "code") return "CodeCall";
  return section === "2" ? "SocketCall" : "WinsockCall";
}

/** Where the names of levels and options are. */
const optionTables = {
  posix: ["sys_socket", "netinet_in", "netinet_tcp"],
  winsock: ["winsock2", "ws2tcpip", "winsock2"],
};

function cxxStruct(table, call, namespace, namesOf) {
  const fixed = call.parameters.filter(({ type }) => type !== "...");
  const members = fixed.map((parameter) => {
    const [type, ...rest] = cxxParameter(call, parameter, namesOf);
    return `  parameter::${type} ${parameter.name}{${[`"${parameter.name}"`, ...rest].join(", ")}};`;
  });
  const visits = fixed.map(({ name }) => `visit(${name})`).join(", ");
  const options = optionTables[table.contract]?.map((owner) => `${namesOf(owner, true)}_table::kConstants`).join(", ");
  return [
    `struct ${structName(call)} : ${base(table, call)} {  // ${call.prototype}`,
    `  static constexpr const char* kName = "${call.name}";`,
    ...(call.option ? [`  static constexpr show::Options kOptions{${options}};`] : []),
    ...(call.hot ? ["  static constexpr bool kHot = true;"] : []),
    ...members,
    "  template <typename Visit>",
    `  void Each(Visit&& visit) { ${visits === "" ? "(void)visit" : visits}; }`,
    ...restarts(call),
    ...(base(table, call) === "CodeCall" ? [] : (failures[call.fails] ?? [])),
    ...value(call),
    ...run(call, namespace),
    "};",
    "",
  ];
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

/** native/generated/<stem>_calls.h */
export function cxxCalls(stem, table, namesOf) {
  const namespace = table.contract === "winsock" ? "winsock" : "posix";
  const tables = new Set();
  const named = (prefix, isTable = false) => {
    const owner = isTable ? prefix : namesOf(table, stem, prefix);
    tables.add(owner);
    return isTable ? owner : `${owner}_table::kConstants`;
  };
  const structs = table.calls
    .filter(({ typescript }) => !typescript)
    .flatMap((call) => cxxStruct(table, call, namespace, named));
  return [
    `// Generated from native/tables/${stem}.def by scripts/generate.mjs. Do not edit.`,
    "#pragma once",
    "",
    `#include "platform/${namespace}.h"`,
    ...(namespace === "winsock" ? ['#include "bindings/winsock/startup.h"'] : ['#include "bindings/posix/restart.h"']),
    `#include "bindings/${namespace}/show.h"`,
    '#include "common/call.h"',
    ...[...tables].map((owner) => `#include "generated/${owner}.h"`),
    ...new Set(table.calls.flatMap(({ scope }) => (scope ? [`#include "${scopes[scope]}"`] : []))),
    "",
    "// clang-format off",
    `namespace ${stem}_h {`,
    "namespace calls {",
    "",
    ...structs,
    "}  // namespace calls",
    "using namespace calls;",
    `}  // namespace ${stem}_h`,
    "// clang-format on",
    "",
  ].join("\n");
}

/** Where the types of `scope` lines are declared. */
const scopes = {
  "exec_state::Handover": "platform/exec_state.h",
  "signals::KernelRestarts": "common/signals.h",
  "stream::Writing": "common/stream.h",
};

/** native/generated/<stem>.cc: what the header gives to JavaScript. */
export function cxxExport(stem, table, exportName, bindings, hasTable) {
  const rows = table.calls
    .filter(({ typescript }) => !typescript)
    .map((call) => {
      const name = `${stem}_h::${structName(call)}`;
      return `      call::RowOf<${table.contract === "winsock" && call.section === "2" ? `Started<${name}>` : name}>(),`;
    });
  return [
    `// Generated from native/tables/${stem}.def by scripts/generate.mjs. Do not edit.`,
    ...(bindings ? [`#include "${bindings}"`] : []),
    ...(table.calls.length > 0 && !bindings ? [`#include "generated/${stem}_calls.h"`] : []),
    ...(hasTable ? [`#include "generated/${stem}.h"`] : []),
    '#include "generated/headers.h"',
    "",
    `void ${exportName}(Header&${rows.length > 0 || hasTable || table.more.length > 0 ? " header" : ""}) {`,
    ...(rows.length > 0
      ? ["  static constexpr call::Row kCalls[] = {", ...rows, "  };", "  header.Functions(kCalls);"]
      : []),
    ...(hasTable ? [`  header.Export(${stem}_table::kTable);`] : []),
    ...(table.more.length > 0 ? [`  ${stem}_h::More(header);`] : []),
    "}",
    "",
  ].join("\n");
}

// --- the platform's functions

/** Whether the platform's folder has the function, or the system itself. */
function isOurs({ contract }, call, system) {
  if (call.own.includes(system)) return true;
  if (contract === "winsock") return system === "unix";
  return contract === "posix" && system === "windows";
}

const cxxParameters = ({ parameters }) =>
  parameters.map(
    ({ type, name, array }) =>
      `${type}${type.endsWith("*") ? "" : " "}${name}${array === undefined ? "" : `[${array}]`}`,
  );

/** native/generated/<contract>.h: what stands behind the bindings, on every platform. */
export function cxxPlatform(contract, tables) {
  const calls = tables
    .filter((table) => (table.contract === "winsock") === (contract === "winsock"))
    .flatMap((table) => table.calls.map((call) => ({ table, call })))
    .filter(({ call }) => !call.undeclared && !call.macro && !call.typescript);
  const lines = (system) =>
    calls
      .filter(({ call }) => !call.calls || call.own.length > 0)
      .flatMap(({ table, call }) => {
        const name = call.calls ?? call.name;
        const types = cxxParameters(call).join(", ");
        if (isOurs(table, call, system)) {
          const prototype = `${call.result}${call.result.endsWith("*") ? "" : " "}${name}(${types});`;
          // The types behind the names that platform/unix/winsock/winsock.h gives them.
          return [
            contract === "winsock" && system === "unix"
              ? prototype.replaceAll(/\b(fd_set|u_long)\b/g, "winsock_$1")
              : prototype,
          ];
        }
        const isSure = !call.unlike.includes(system) && !types.includes("...");
        return [isSure ? `SYSTEM(${name}, ${call.result}(${types}));` : `using ::${name};`];
      });
  return [
    "// Generated from native/tables by scripts/generate.mjs. Do not edit.",
    "#pragma once",
    "",
    '#include "common/declared.h"',
    "",
    "// clang-format off",
    `namespace ${contract} {`,
    "#ifdef _WIN32",
    ...lines("windows"),
    "#else",
    ...lines("unix"),
    "#endif",
    `}  // namespace ${contract}`,
    "// clang-format on",
    "",
  ].join("\n");
}

// --- TypeScript

const tsKinds = {
  in: "text",
  inOrNull: "const_pointer",
  out: "memory",
  outOrNull: "pointer",
  struct: "memory",
  structOrNull: "pointer",
  structs: "memory",
  structsOrNull: "pointer",
  value: "memory",
  text: "text",
  textOrNull: "text | null",
  strings: "strings",
  stringsOrNull: "strings | null",
  stringsOrEmpty: "strings | null",
  object: "memory",
  objectOrNull: "pointer",
  exact: "memory",
  pointers: "pointer",
  stream: "FILE",
  streamOrNull: "FILE | null",
  cell: "Exclude<int_pointer, null>",
  cellOrNull: "int_pointer",
  valueresult: "int_pointer",
  ints: "int_pointer",
  character: "character",
  nullOnly: "null",
  bits: "constant",
};

/** JavaScript's reserved words cannot name a parameter. */
const tsName = (name) => (["in", "function"].includes(name) ? `${name}_` : name);

const tsOwnTypes = ["SOCKET", "HANDLE", "BOOL", "DWORD", "WORD", "LONG", "BYTE", "GROUP"];
const tsNumber = (type) => (tsOwnTypes.includes(type) ? type : "int");

function tsParameter(call, { name, type, kind: [kind], names }) {
  if (name === call.returns?.[0]) return `${tsName(name)}: T`;
  return `${tsName(name)}: ${names ? "constant" : (tsKinds[kind] ?? tsNumber(type))}`;
}

function tsResult({ returns, result, parameters }) {
  if (returns?.[0] === "nothing") return "never";
  if (returns && parameters.some(({ name }) => name === returns[0])) return returns[1] ? "T | null" : "T";
  if (result === "void") return "void";
  if (/\bchar \*$/.test(result)) return "string";
  return result === "long" ? "number | bigint" : tsNumber(result);
}

function tsSignature(call) {
  const target = call.parameters.find(({ name }) => name === call.returns?.[0]);
  const generic = target ? `<T extends ${tsKinds[target.kind[0]]}>` : "";
  return `${generic}(${call.parameters.map((parameter) => tsParameter(call, parameter)).join(", ")}): ${tsResult(call)}`;
}

/** lib/generated/calls.ts: the signatures of the addon's functions, by header. */
export function tsCalls(tables) {
  const interfaces = tables
    .filter(({ table }) => table.calls.length + table.more.length > 0)
    .map(({ header, table }) => {
      const typed = table.calls.filter(({ typescript }) => !typescript);
      return [
        `  "${header}": {`,
        ...typed.map((call) => `    ${call.name}${call.signature ?? tsSignature(call)};`),
        ...table.more.filter((member) => member !== "").map((member) => `    ${member};`),
        "  };",
      ].join("\n");
    });
  const text = interfaces.join("\n");
  const names = [
    "argument",
    "character",
    "const_pointer",
    "constant",
    "FILE",
    "int",
    "int_pointer",
    "memory",
    "pointer",
    "strings",
    "text",
  ];
  const used = [...names, ...tsOwnTypes].filter((name) => new RegExp(`[ <(]${name}\\b`).test(text));
  return [
    "// Generated from native/tables by scripts/generate.mjs. Do not edit.",
    `import type { ${used.sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })).join(", ")} } from "../internal/types.ts";`,
    "",
    "/** The addon's functions, by C header. */",
    "export interface Calls {",
    text,
    "}",
    "",
  ].join("\n");
}

/** How a parameter of a hot call crosses: an int, a length, or a pointer. */
function crossing({ kind: [kind] }) {
  if (kind === "length") return "length";
  return ["int", "handle", "socklen"].includes(kind) ? "int" : "pointer";
}

function tsHot(header, call) {
  const names = call.parameters.map(({ name }) => name);
  const of = (what) => call.parameters.filter((parameter) => crossing(parameter) === what).map(({ name }) => name);
  const integers = call.parameters.filter((parameter) => crossing(parameter) !== "pointer").map(({ name }) => name);
  const refused = [
    `arguments.length !== ${names.length}`,
    ...integers.map((name) => `!isInt(${name})`),
    ...of("length").map((name) => `${name} < 0`),
  ];
  const list = names.map((name) => `${name}: unknown`).join(", ");
  return [
    `  "${header} ${call.name}": (ordinary, fast) =>`,
    `    function ${call.name}(${list}) {`,
    `      if (${refused.join(" || ")}) return Reflect.apply(ordinary, undefined, arguments);`,
    ...integers.map((name, index) => `      cells[${index}] = ${name};`),
    `      return fast(${of("pointer").join(", ")}) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);`,
    "    },",
  ];
}

/** lib/generated/hot.ts: the wrappers of the calls whose integers cross in `cells`. */
export function tsHotCalls(tables) {
  return [
    "// Generated from native/tables by scripts/generate.mjs. Do not edit.",
    "// The calls that programs make in their inner loops. Their integers cross to C++ as writes to one Int32Array instead of a",
    "// Node-API call each, a fifth of the binding's whole cost. What is not plain is the ordinary call's, which throws what has to be",
    "// thrown.",
    "type Function = (...args: never[]) => unknown;",
    "",
    "/** An int that crosses as it is. The type comes first: `| 0` on an object would run its code. */",
    'const isInt = (value: unknown): value is number => typeof value === "number" && (value | 0) === value;',
    "",
    "/** By header and name: makes the call of its ordinary and its fast form. */",
    "export const hotCalls = (cells: Int32Array): Record<string, (ordinary: Function, fast: (...pointers: unknown[]) => unknown) => Function> => ({",
    ...tables.flatMap(({ header, table }) =>
      table.calls.filter(({ hot }) => hot).flatMap((call) => tsHot(header, call)),
    ),
    "});",
    "",
  ].join("\n");
}

/** lib/generated/parameters.ts: every call's parameters as data. */
export function tsParameters(tables) {
  const object = (entries) =>
    `{ ${entries
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join(", ")} }`;
  const of = ({ name, type, kind = ["rest"] }) =>
    object([
      ["name", name],
      ["kind", kind[0]],
      ["type", type],
      ["of", kind.length > 1 && /ength|socklen|valueresult|elements/.test(kind[0]) ? kind.slice(1) : undefined],
    ]);
  return [
    "// Generated from native/tables by scripts/generate.mjs. Do not edit.",
    "/** A parameter: its name, its kind (native/common/parameters.h), its C type, and the memory that it measures. */",
    "export interface Parameter {",
    "  readonly name: string;",
    "  readonly kind: string;",
    "  readonly type: string;",
    "  readonly of?: readonly string[];",
    "}",
    "",
    "/** Every call's section, prototype and parameters, by C header. */",
    "export const parameters: Record<string, Record<string, { readonly section: number; readonly prototype: string; readonly parameters: readonly Parameter[] }>> = {",
    ...tables
      .filter(({ table }) => table.calls.length > 0)
      .flatMap(({ header, table }) => [
        `  "${header}": {`,
        ...table.calls.flatMap((call) => [
          `    ${call.name}: {`,
          `      section: ${call.section},`,
          `      prototype: ${JSON.stringify(call.prototype)},`,
          `      parameters: [${call.parameters.map(of).join(", ")}],`,
          "    },",
        ]),
        "  },",
      ]),
    "};",
    "",
  ].join("\n");
}
