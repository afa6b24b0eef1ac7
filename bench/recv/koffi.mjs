// recv through koffi, a foreign function interface. (It knows no ssize_t.)
import koffi from "koffi";
import { measure } from "./empty.mjs";

const recv = koffi.load(null).func("intptr_t recv(int fd, void *buf, size_t len, int flags)");
await measure(recv, () => koffi.errno());
