// The TypeScript of the `call` rows: lib/generated/calls.ts, hot.ts and parameters.ts.

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
  box: "object",
  nullOnly: "null",
  bits: "constant",
};

/** JavaScript's reserved words cannot name a parameter. */
const tsName = (name) => (["in", "function"].includes(name) ? `${name}_` : name);

const tsOwnTypes = ["SOCKET", "HANDLE", "BOOL", "DWORD", "WORD", "LONG", "BYTE", "GROUP"];
const tsNumber = (type) => (tsOwnTypes.includes(type) ? type : "int");

function tsParameter(call, { name, type, kind: [kind], names }) {
  if (name === call.returns?.[0]) return `${tsName(name)}: T`;
  const isConstant = names !== undefined || call.option?.slice(0, 2).includes(name);
  return `${tsName(name)}: ${isConstant ? "constant" : (tsKinds[kind] ?? tsNumber(type))}`;
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

/** How a parameter of a hot call crosses: an int, a length, memory, or a pointer to an integer. */
function crossing({ kind: [kind] }) {
  if (kind === "length") return "length";
  if (kind === "valueresult") return "cell";
  return ["int", "fd", "handle", "socklen"].includes(kind) ? "int" : "memory";
}

const isPointer = (parameter) => ["memory", "cell"].includes(crossing(parameter));

function tsHot(header, call) {
  const names = call.parameters.map(({ name }) => name);
  const of = (what) => call.parameters.filter((parameter) => crossing(parameter) === what).map(({ name }) => name);
  const pointers = call.parameters.filter(isPointer).map(({ name }) => name);
  const integers = names.filter((name) => !pointers.includes(name));
  const refused = [
    `arguments.length !== ${names.length}`,
    ...integers.map((name) => `!isInt(${name})`),
    ...of("length").map((name) => `${name} < 0`),
    ...of("cell").map((name) => `!${name}_.isCell(${name})`),
  ];
  const list = names.map((name) => `${name}: unknown`).join(", ");
  let at = 0;
  const cells = call.parameters.map((parameter) => {
    const { name } = parameter;
    const from = at;
    at += isPointer(parameter) ? 3 : 1;
    return isPointer(parameter)
      ? `      const ${name}$ = ${name}_.cross(cells, ${from}, ${name});`
      : `      cells[${from}] = ${name};`;
  });
  return [
    `  "${header} ${call.name}": (ordinary, fast) => {`,
    ...pointers.map((name) => `    const ${name}_ = new Pointer();`),
    `    return function ${call.name}(${list}) {`,
    `      if (${refused.join(" || ")}) return Reflect.apply(ordinary, undefined, arguments);`,
    ...cells,
    `      return fast(${pointers.map((name) => `${name}$`).join(", ")}) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);`,
    "    };",
    "  },",
  ];
}

/** lib/generated/hot.ts: the wrappers of the calls whose integers cross in `cells`. */
export function tsHotCalls(tables) {
  return [
    "// Generated from native/tables by scripts/generate.mjs. Do not edit.",
    "// The calls that programs make in their inner loops (lib/internal/crossing.ts). What is not plain is the ordinary call's, which",
    "// throws what has to be thrown.",
    'import { isInt, Pointer } from "../internal/crossing.ts";',
    "",
    "type Function = (...args: never[]) => unknown;",
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
