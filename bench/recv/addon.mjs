// recv through the addon.
import { errno } from "bsd-sockets/errno";
import { recv } from "bsd-sockets/sys/socket";
import { measure } from "./empty.mjs";

await measure(recv, errno);
