// What stands behind the bindings, on every platform: native/generated/posix.h and winsock.h.

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

/** The headers of a POSIX system that declare its functions. */
function systemHeaders(tables) {
  const own = tables.filter(({ contract, system }) => contract !== "winsock" && system !== "windows");
  const names = new Set(own.filter(({ system }) => system === undefined).flatMap(({ includes }) => includes));
  const only = own.filter(({ system, includes }) => system !== undefined && includes.length > 0);
  return [
    "#ifndef _WIN32",
    ...[...names].sort().map((name) => `#include ${name}`),
    ...only.flatMap(({ condition, includes }) => [
      `#if ${condition}`,
      ...includes.map((name) => `#include ${name}`),
      "#endif",
    ]),
    "#endif",
  ];
}

/** native/generated/<contract>.h: what stands behind the bindings, on every platform. */
export function cxxPlatform(contract, tables) {
  const calls = tables
    .filter((table) => (table.contract === "winsock") === (contract === "winsock"))
    .flatMap((table) => table.calls.map((call) => ({ table, call })))
    .filter(({ call }) => !call.undeclared && !call.macro && !call.typescript);
  const lines = (system) =>
    calls
      .filter(({ call }) => !call.calls || call.own.length > 0)
      .filter(({ table }) => table.system === undefined || (table.system === "windows") === (system === "windows"))
      .flatMap(({ table, call }) => {
        const name = call.calls ?? call.name;
        const guarded = (row) => (table.condition ? [`#if ${table.condition}`, row, "#endif"] : [row]);
        const types = cxxParameters(call).join(", ");
        if (isOurs(table, call, system)) {
          const prototype = `${call.result}${call.result.endsWith("*") ? "" : " "}${name}(${types});`;
          // The types behind the names that platform/unix/winsock/winsock.h gives them.
          const renamed = contract === "winsock" && system === "unix";
          return guarded(renamed ? prototype.replaceAll(/\b(fd_set|u_long)\b/g, "winsock_$1") : prototype);
        }
        const isSure = !call.unlike.includes(system) && !types.includes("...");
        return guarded(isSure ? `SYSTEM(${name}, ${call.result}(${types}));` : `using ::${name};`);
      });
  return [
    "// Generated from native/tables by scripts/generate.mjs. Do not edit.",
    "#pragma once",
    "",
    '#include "common/declared.h"',
    ...(contract === "posix" ? systemHeaders(tables) : []),
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
