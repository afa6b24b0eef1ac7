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
#include <sys/socket.h>
#include <sys/stat.h>
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
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
  if ((server_sockfd = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)) == -1) {
    perror("socket error : ");
    exit(0);
  }
  // INADDR_ANY: clients may come in by any address of this host.
  memset(&serveraddr, 0x00, sizeof(serveraddr));
  serveraddr.sin_family = AF_INET;
  serveraddr.sin_addr.s_addr = htonl(INADDR_ANY);
  serveraddr.sin_port = htons(atoi(argv[1]));

  bind(server_sockfd, (struct sockaddr *)&serveraddr, sizeof(serveraddr));
  listen(server_sockfd, 5);
  while (1) {
    client_sockfd = accept(server_sockfd, (struct sockaddr *)&clientaddr, &client_len);
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
