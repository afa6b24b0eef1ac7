// The C++ of the `call` rows: native/generated/<stem>_calls.h and <stem>.cc.
import { isHandle, pointee } from "./rows.mjs";

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
    const number = { bits: "Bits", enum: "Enum" }[kind] ?? "Int";
    return [`${flags ? "Flags" : "Name"}<parameter::${number}<${type}>>`, `show::Names${names}`];
  }
  const target = pointee(type);
  switch (kind.replace("OrNull", "")) {
    case "int":
      return [`Int<${type}>`];
    case "fd":
      return ["Descriptor"];
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
    ...(table.condition ? [`#if ${table.condition}`] : []),
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
    ...(table.condition ? ["#endif"] : []),
    "",
  ].join("\n");
}
