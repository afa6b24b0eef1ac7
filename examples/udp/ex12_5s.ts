/*
 * Chapter 12, UDP server: ex12_5s.
 *
 * Repairs:
 * - clientlen is a socklen_t, as recvfrom takes it; the book has an int.
 * - buf starts zeroed, so that a datagram without a NUL still ends when it is printed.
 * - The port number 9000 can be overridden with the environment variable PORTNUM.
 * Kept: clientlen is not set again before the next recvfrom.
 */
import { AF_INET, bind, recvfrom, SOCK_DGRAM, sendto, socket } from "bsd-sockets/sys/socket";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { htons, inet_addr } from "bsd-sockets/arpa/inet";
import { atoi, exit, getenv } from "bsd-sockets/stdlib";
import { perror, printf } from "bsd-sockets/stdio";
import { memset, strcpy, strlen } from "bsd-sockets/string";
import { type int, sizeof, socklen_t } from "bsd-sockets/c";

const PORTNUM = getenv("PORTNUM") ? atoi(getenv("PORTNUM")!) : 9000;

function main(): int {
  const buf = Buffer.alloc(256);
  const sin = new sockaddr_in();
  const cli = new sockaddr_in();
  let sd: int;
  const clientlen = socklen_t(sizeof(cli));

  if ((sd = socket(AF_INET, SOCK_DGRAM, 0)) === -1) {
    perror("socket");
    exit(1);
  }

  memset(sin, "\0", sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  // No listen and no accept follow: a bound datagram socket receives from everyone.
  if (bind(sd, sin, sizeof(sin))) {
    perror("bind");
    exit(1);
  }

  while (1) {
    // cli takes the sender's address, which is where the answer goes.
    if (recvfrom(sd, buf, 255, 0, cli, clientlen) === -1) {
      perror("recvfrom");
      exit(1);
    }
    printf("** From Client : %s\n", buf);

    strcpy(buf, "Hello Client");
    if (sendto(sd, buf, strlen(buf) + 1, 0, cli, sizeof(cli)) === -1) {
      perror("sendto");
      exit(1);
    }
  }

  return 0;
}

exit(main());
