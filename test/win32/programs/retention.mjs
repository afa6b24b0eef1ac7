// errno and the last error are what the last failing call of their own contract left, whatever happens in between.
import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { array, char, int } from "bsd-sockets/c";
import { EBADF, errno, set_errno } from "bsd-sockets/errno";
import * as posix from "bsd-sockets/sys/socket";
import { close, dup, usleep } from "bsd-sockets/unistd";
import * as ws from "bsd-sockets/winsock2";
import { between, swallow } from "../../helpers/between.mjs";
import { tell } from "../../helpers/report.mjs";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

const succeeding = {
  "POSIX calls that succeed": () => {
    const fd = posix.socket(posix.AF_INET, posix.SOCK_STREAM, 0);
    close(dup(fd));
    close(fd);
    usleep(1);
  },
  "Winsock calls that succeed": () => {
    const s = ws.socket(ws.AF_INET, ws.SOCK_STREAM, 0);
    ws.setsockopt(s, ws.SOL_SOCKET, ws.SO_KEEPALIVE, int(1), 4);
    ws.closesocket(s);
    ws.inet_addr("127.0.0.1");
  },
};

const all = {
  ...between,
  "garbage collections": () => {
    for (let i = 0; i < 10; i++) {
      for (let n = 0; n < 100; n++) array(char, n + 1);
      gc();
    }
  },
  "calls that throw": () => {
    swallow(() => posix.bind("x", null, 0));
    swallow(() => ws.bind("x", null, 0));
  },
  ...succeeding,
};

async function outlive() {
  for (const [name, body] of Object.entries(all)) {
    close(-1);
    ws.WSASetLastError(0);
    ws.send(ws.INVALID_SOCKET, "x", 1, 0);
    await body();
    tell(`errno and the last error outlive ${name}`, [errno(), ws.WSAGetLastError()], [EBADF, ws.WSAENOTSOCK]);
  }
}

function independent() {
  set_errno(1);
  ws.WSASetLastError(2);
  tell("each is set by itself", [errno(), ws.WSAGetLastError(), ws.GetLastError()], [1, 2, 2]);
  close(-1);
  tell("a POSIX failure leaves the last error", [errno(), ws.WSAGetLastError()], [EBADF, 2]);
  set_errno(1);
  ws.listen(ws.INVALID_SOCKET, 1);
  tell("a Winsock failure leaves errno", [errno(), ws.WSAGetLastError()], [1, ws.WSAENOTSOCK]);
  ws.SetLastError(3);
  tell("SetLastError sets the same one", ws.WSAGetLastError(), 3);
}

function many() {
  let wrong = 0;
  for (let i = 0; i < 5000; i++) {
    const posixFails = i % 3 !== 0;
    if (posixFails) close(-1);
    else ws.listen(ws.INVALID_SOCKET, 1);
    succeeding[i % 2 === 0 ? "POSIX calls that succeed" : "Winsock calls that succeed"]();
    if (posixFails ? errno() !== EBADF : ws.WSAGetLastError() !== ws.WSAENOTSOCK) wrong++;
    if (i % 50 === 0) swallow(() => statSync("/does/not/exist"));
    set_errno(0);
    ws.WSASetLastError(0);
  }
  tell("5,000 failures among successes each leave their own code", wrong, 0);
}

ws.WSAStartup(0x0202, new ws.WSADATA());
await outlive();
independent();
many();
ws.WSACleanup();
