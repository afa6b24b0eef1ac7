/*
 * Chapter 12, client of the concurrent server that calls bit: ex12_4c.
 *
 * Repairs:
 * - recv asks for sizeof(buf) - 1 bytes; with the book's sizeof(buf), buf[len] can be one byte past the buffer.
 * - send passes sizeof(buf) bytes; the book's sizeof(buf) + 1 is one byte past the buffer.
 * - buf starts zeroed, because the whole of it is sent; the book sends what was on the stack.
 * - The port number 9000 can be overridden with the environment variable PORTNUM.
 */
import { AF_INET, connect, recv, SOCK_STREAM, send, socket } from "bsd-sockets/sys/socket";
import { close } from "bsd-sockets/unistd";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { htons, inet_addr } from "bsd-sockets/arpa/inet";
import { atoi, exit, getenv } from "bsd-sockets/stdlib";
import { perror, printf } from "bsd-sockets/stdio";
import { memset, strcpy } from "bsd-sockets/string";
import { type int, sizeof } from "bsd-sockets/c";

const PORTNUM = getenv("PORTNUM") ? atoi(getenv("PORTNUM")!) : 9000;

function main(): int {
  let sd: int, len: int;
  const buf = Buffer.alloc(256);
  const sin = new sockaddr_in();

  memset(sin, "\0", sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  if ((sd = socket(AF_INET, SOCK_STREAM, 0)) === -1) {
    perror("socket");
    exit(1);
  }

  printf("==> Create Socket\n");
  if (connect(sd, sin, sizeof(sin))) {
    perror("connect");
    exit(1);
  }

  printf("==> Connect Server\n");
  if ((len = recv(sd, buf, sizeof(buf) - 1, 0)) === -1) {
    perror("recv");
    exit(1);
  }
  buf[len] = 0;

  printf("==> From Server : %s\n", buf);

  strcpy(buf, "I want a TELNET Service.");
  if (send(sd, buf, sizeof(buf), 0) === -1) {
    perror("send");
    exit(1);
  }

  close(sd);

  return 0;
}

exit(main());
