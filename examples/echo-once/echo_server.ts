/*
 * Socket programming slides: echo_server, Linux version.
 *
 * Repairs:
 * - The brackets, braces and the semicolon that the slides lack are put in.
 * - client_len is a socklen_t, as accept takes it; the slides have an int.
 * - A missing port argument is reported; the slides read argv[1] without looking.
 * - n, which took the result of read and which nothing used, is gone.
 * - stdlib.h (exit, atoi) and unistd.h (read, write, close) are included.
 * Kept: the whole buffer is written back, not only the bytes that were read; bind, listen and accept are not checked;
 * after a failing write the client's socket is closed twice; client_len is not set again before the next accept; after
 * a failing socket the exit code is 0; close(server_sockfd) is never reached.
 */
import { AF_INET, accept, bind, listen, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
import { htonl, htons, INADDR_ANY, IPPROTO_TCP, inet_ntoa, sockaddr_in } from "bsd-sockets/arpa/inet";
import { fprintf, perror, printf, stderr } from "bsd-sockets/stdio";
import { memset } from "bsd-sockets/string";
import { atoi, exit } from "bsd-sockets/stdlib";
import { close, read, write } from "bsd-sockets/unistd";
import { type int, sizeof, socklen_t } from "bsd-sockets/c";

const MAXBUF = 1024;

function main(argc: int, argv: string[]): int {
  let server_sockfd: int, client_sockfd: int;
  const client_len = socklen_t(0);
  const buf = Buffer.alloc(MAXBUF);
  const clientaddr = new sockaddr_in();
  const serveraddr = new sockaddr_in();

  if (argc < 2) {
    fprintf(stderr, "Usage: echo_server <port>\n");
    exit(1);
  }

  client_len.value = sizeof(clientaddr);
  if ((server_sockfd = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)) === -1) {
    perror("socket error : ");
    exit(0);
  }
  // INADDR_ANY: clients may come in by any address of this host.
  memset(serveraddr, 0x00, sizeof(serveraddr));
  serveraddr.sin_family = AF_INET;
  serveraddr.sin_addr.s_addr = htonl(INADDR_ANY);
  serveraddr.sin_port = htons(atoi(argv[1]));

  bind(server_sockfd, serveraddr, sizeof(serveraddr));
  listen(server_sockfd, 5);
  while (1) {
    client_sockfd = accept(server_sockfd, clientaddr, client_len);
    printf("New Client Connect: %s\n", inet_ntoa(clientaddr.sin_addr));
    memset(buf, 0x00, MAXBUF);
    if (read(client_sockfd, buf, MAXBUF) <= 0) {
      close(client_sockfd);
      continue;
    }
    if (write(client_sockfd, buf, MAXBUF) <= 0) {
      perror("write error : ");
      close(client_sockfd);
    }
    // One message is all that a client gets.
    close(client_sockfd);
  }
  close(server_sockfd);
  return 0;
}

exit(main(process.argv.length - 1, process.argv.slice(1)));
