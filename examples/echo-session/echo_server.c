/*
 * Wiki page on network programming: echo_server.
 *
 * Repairs:
 * - MAXBUF is 1024, as in the client. With the page's 256 the server answers one message of the client with several
 *   writes, and how much of them the client's one read gets is a matter of timing.
 * - client_len is a socklen_t, as accept takes it; the page has an int.
 * - A missing port argument is reported; the page reads argv[1] without looking.
 * - n, which took the result of read and which nothing used, is gone.
 * - stdlib.h (exit, atoi), unistd.h (read, write, close) and strings.h (bzero) are included.
 * - main ends with a return, though its loop never does.
 * Kept: the whole buffer is written back, not only the bytes that were read; bind, listen and accept are not checked;
 * the client's socket is closed twice; client_len is not set again before the next accept; after a failing socket the
 * exit code is 0.
 */
#include <sys/socket.h>
#include <sys/stat.h>
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <stdlib.h>
#include <unistd.h>

#define MAXBUF 1024

int main(int argc, char **argv) {
  int server_sockfd, client_sockfd;
  socklen_t client_len;
  char buf[MAXBUF];
  struct sockaddr_in clientaddr, serveraddr;

  if (argc < 2) {
    fprintf(stderr, "Usage: echo_server <port>\n");
    exit(1);
  }

  client_len = sizeof(clientaddr);

  if ((server_sockfd = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
    perror("socket error : ");
    exit(0);
  }

  // INADDR_ANY: clients may come in by any address of this host.
  bzero(&serveraddr, sizeof(serveraddr));
  serveraddr.sin_family = AF_INET;
  serveraddr.sin_addr.s_addr = htonl(INADDR_ANY);
  serveraddr.sin_port = htons(atoi(argv[1]));
  bind(server_sockfd, (struct sockaddr *)&serveraddr, sizeof(serveraddr));

  listen(server_sockfd, 5);

  while (1) {
    memset(buf, 0x00, MAXBUF);
    client_sockfd = accept(server_sockfd, (struct sockaddr *)&clientaddr, &client_len);
    // One client is served until it closes its side.
    while (1) {
      if (read(client_sockfd, buf, MAXBUF) <= 0) {
        close(client_sockfd);
        break;
      }
      if (write(client_sockfd, buf, MAXBUF) <= 0) {
        perror("write error : ");
        close(client_sockfd);
        break;
      }
    }
    close(client_sockfd);
  }

  return 0;
}
