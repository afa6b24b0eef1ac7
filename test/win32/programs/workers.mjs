// On either platform: what belongs to the process outlives the worker threads, the only ones here that load the addon.
import { isMainThread } from "node:worker_threads";
import { tell } from "../../helpers/report.mjs";
import { inThread } from "../../helpers/thread.mjs";

export const jobs = {
  async start() {
    const { AF_INET, MAKEWORD, SOCK_STREAM, socket, WSADATA, WSAStartup } = await import("bsd-sockets/winsock2");
    return [WSAStartup(MAKEWORD(2, 2), new WSADATA()), socket(AF_INET, SOCK_STREAM, 0)];
  },
  async use([, s]) {
    const { getsockopt, SO_TYPE, SOCK_STREAM, SOL_SOCKET, WSACleanup } = await import("bsd-sockets/winsock2");
    const { int } = await import("bsd-sockets/c");
    const type = int(0);
    return [getsockopt(s, SOL_SOCKET, SO_TYPE, type, int(4)), type.value === SOCK_STREAM, WSACleanup(), WSACleanup()];
  },
};

if (isMainThread) {
  const made = await inThread(import.meta.url, "start").answer;
  const seen = await inThread(import.meta.url, "use", made).answer;
  tell("WSAStartup and the socket of a worker that has ended", seen, [0, true, 0, -1]);
}
