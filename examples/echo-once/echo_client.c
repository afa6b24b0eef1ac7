/*
 * Socket programming slides: echo_client, Linux version.
 *
 * Repairs:
 * - The braces that the slides lack are put in, and the second int in the declaration of server_sockfd and client_len
 *   is taken out.
 * - buf has one zero byte more than is ever read into it, so that a message of MAXLINE bytes is still a string.
 * - stdlib.h (getenv, atoi) is included; argc and argv, which nothing used, are gone.
 * - The port number 3600 can be overridden with the environment variable PORTNUM.
 * Kept: serveraddr is not cleared (the kernel does not look at its padding); the whole buffer is sent, not the bytes
 * that were typed, and at end of input an empty one.
 */
#include <sys/socket.h>
#include <arpa/inet.h>
#include <sys/stat.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <stdlib.h>

#define MAXLINE 1024
#define PORTNUM (getenv("PORTNUM") ? atoi(getenv("PORTNUM")) : 3600)

int main(void) {
  struct sockaddr_in serveraddr;
  int server_sockfd, client_len;
  char buf[MAXLINE + 1] = {0};

  if ((server_sockfd = socket(AF_INET, SOCK_STREAM, 0)) == -1) {
    perror("error :");
    return 1;
  }
  serveraddr.sin_family = AF_INET;
  serveraddr.sin_addr.s_addr = inet_addr("127.0.0.1");
  serveraddr.sin_port = htons(PORTNUM);

  client_len = sizeof(serveraddr);
  if (connect(server_sockfd, (struct sockaddr *)&serveraddr, client_len) == -1) {
    perror("connect error :");
    return 1;
  }
  memset(buf, 0x00, MAXLINE);
  // 0 is the standard input.
  read(0, buf, MAXLINE);
  if (write(server_sockfd, buf, MAXLINE) <= 0) {
    perror("write error : ");
    return 1;
  }
  // Cleared again, so that what is printed came from the server.
  memset(buf, 0x00, MAXLINE);
  if (read(server_sockfd, buf, MAXLINE) <= 0) {
    perror("read error : ");
    return 1;
  }
  printf("read : %s", buf);
  close(server_sockfd);
  return 0;
}
