// What the addon has of every table of native/tables, as a C program would tell it.
import { writeSync } from "node:fs";
import { seen, strangers } from "../../layout/seen.mjs";
import { tables } from "../../layout/tables.mjs";

for (const table of tables)
  writeSync(1, `${JSON.stringify({ header: table.header, seen: await seen(table), ...(await strangers(table)) })}\n`);
