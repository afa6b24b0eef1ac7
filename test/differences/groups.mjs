// The table of known differences.
import { rows as options } from "./options.mjs";
import { rows as sockets } from "./sockets.mjs";
import { rows as system } from "./system.mjs";

export const headers = ["posix", "winsock"];
export const groups = { sockets, options, system };

/** Each row once for each contract in which it shows, by the name under which run.mjs tells it. */
export const all = Object.values(groups)
  .flat()
  .flatMap((row) => row.headers.map((header) => ({ row, header, key: `${row.does} (${header})` })));
