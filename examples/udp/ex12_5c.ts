/*
 * Chapter 12, UDP client: ex12_5c.
 *
 * Repairs:
 * - A failing recvfrom ends the program; the book goes on and writes to buf[-1].
 * - The port number 9000 can be overridden with the environment variable PORTNUM.
 */
import { AF_INET, recvfrom, SOCK_DGRAM, sendto, socket } from "bsd-sockets/sys/socket";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { htons, inet_addr } from "bsd-sockets/arpa/inet";
import { atoi, exit, getenv } from "bsd-sockets/stdlib";
import { perror, printf } from "bsd-sockets/stdio";
import { memset, strcpy, strlen } from "bsd-sockets/string";
import { type int, sizeof } from "bsd-sockets/c";

const PORTNUM = getenv("PORTNUM") ? atoi(getenv("PORTNUM")!) : 9000;

function main(): int {
  let sd: int, n: int;
  const buf = Buffer.alloc(256);
  const sin = new sockaddr_in();

  // No connect follows: every sendto names its destination.
  if ((sd = socket(AF_INET, SOCK_DGRAM, 0)) === -1) {
    perror("socket");
    exit(1);
  }

  memset(sin, "\0", sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  strcpy(buf, "I am a client");
  if (sendto(sd, buf, strlen(buf) + 1, 0, sin, sizeof(sin)) === -1) {
    perror("sendto");
    exit(1);
  }

  // Who answers is already known, so the sender's address is not asked for.
  if ((n = recvfrom(sd, buf, 255, 0, null, null)) === -1) {
    perror("recvfrom");
    exit(1);
  }
  buf[n] = 0;
  printf("** From Server : %s\n", buf);

  return 0;
}

exit(main());
