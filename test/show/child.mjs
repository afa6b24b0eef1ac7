// Calls whose standard input matters, and those that would become another program, each with its line.
import { createRequire } from "node:module";
import { fflush, fgetc, fgets, fprintf, fputc, stdin, stdout } from "bsd-sockets/stdio";
import { execl, execle, execv } from "bsd-sockets/unistd";

const addon = createRequire(import.meta.url)("../../build/Release/bsd-sockets.node");
const buf = new Uint8Array(16);
const missing = "/nonexistent/program";

addon.watch(true);
fgets(buf, 16, stdin);
fgetc(stdin);
fgets(buf, 16, stdin);
fputc("a", stdin);
fprintf(stdin, "%d", 5);
fflush(stdout);
fflush(null);
execv(missing, ["a", "b"]);
execl(missing, "a", "b", null);
execle(missing, "a", null, ["A=1"]);
process.stdout.write(JSON.stringify(addon.lines()));
