/*
 * Wiki page on network programming: echo_client.
 *
 * Repairs:
 * - End of input leaves the loop; the page goes on sending empty messages for ever.
 * - buf has one zero byte more than is ever read into it, so that a message of MAXBUF bytes is still a string.
 * - A missing port argument is reported; the page reads argv[1] without looking.
 * - The server's address is 127.0.0.1, not the page's host.
 * - sys/socket.h is included; rbuf, which nothing used, is gone.
 * Kept: two sockets are made and the first is lost; serveraddr is not cleared (the kernel does not look at its
 * padding); the whole buffer is sent, not the bytes that were typed; after a failing socket or connect the exit code
 * is 0.
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
  struct sockaddr_in serveraddr;
  int server_sockfd;
  int client_len;
  char buf[MAXBUF + 1] = {0};

  if (argc < 2) {
    fprintf(stderr, "Usage: echo_client <port>\n");
    exit(1);
  }

  if ((server_sockfd = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
    perror("error :");
    exit(0);
  }

  server_sockfd = socket(AF_INET, SOCK_STREAM, 0);
  serveraddr.sin_family = AF_INET;
  serveraddr.sin_addr.s_addr = inet_addr("127.0.0.1");
  serveraddr.sin_port = htons(atoi(argv[1]));

  client_len = sizeof(serveraddr);

  if (connect(server_sockfd, (struct sockaddr *)&serveraddr, client_len) < 0) {
    perror("connect error :");
    exit(0);
  }

  while (1) {
    memset(buf, 0x00, MAXBUF);
    // 0 is the standard input: a terminal gives one line at a time.
    if (read(0, buf, MAXBUF) <= 0) {
      break;
    }
    if (write(server_sockfd, buf, MAXBUF) <= 0) {
      perror("write error : ");
      break;
    }
    memset(buf, 0x00, MAXBUF);
    if (read(server_sockfd, buf, MAXBUF) <= 0) {
      perror("read error : ");
      break;
    }
    printf("read : %s", buf);
  }
  close(server_sockfd);
  return 0;
}
