/*
 * TCPEchoClient4.
 *
 * The document has only the four steps of this program: socket, connect, send and recv, close. The program is written
 * from them, in the manner of TCPEchoServer4; there is nothing to repair.
 */
import { fputc, fputs, stdout } from "bsd-sockets/stdio";
import { atoi, exit } from "bsd-sockets/stdlib";
import { memset, strlen } from "bsd-sockets/string";
import { AF_INET, connect, recv, SOCK_STREAM, send, socket } from "bsd-sockets/sys/socket";
import { IPPROTO_TCP, sockaddr_in } from "bsd-sockets/netinet/in";
import { htons, inet_pton } from "bsd-sockets/arpa/inet";
import { close } from "bsd-sockets/unistd";
import { BUFSIZE, DieWithSystemMessage, DieWithUserMessage } from "./Practical.ts";
import { type int, sizeof } from "bsd-sockets/c";

function main(argc: int, argv: string[]): int {
  let sock: int;
  const servAddr = new sockaddr_in();
  const buffer = Buffer.alloc(BUFSIZE);
  let numBytesSent: number;
  let numBytesRcvd: number;

  if (argc !== 4) {
    DieWithUserMessage("Parameter(s)", "<Server IP> <Echo Word> <Server Port>");
  }

  const servIP = argv[1];
  const echoWord = argv[2];
  const servPort = atoi(argv[3]);

  if ((sock = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)) < 0) {
    DieWithSystemMessage("socket() failed");
  }

  memset(servAddr, 0, sizeof(servAddr));
  servAddr.sin_family = AF_INET;
  const converted = inet_pton(AF_INET, servIP, servAddr.sin_addr);
  // 0 is not an error of the system: errno says nothing about a string that is no address.
  if (converted === 0) {
    DieWithUserMessage("inet_pton() failed", "not an IPv4 address");
  } else if (converted < 0) {
    DieWithSystemMessage("inet_pton() failed");
  }
  servAddr.sin_port = htons(servPort);

  if (connect(sock, servAddr, sizeof(servAddr)) < 0) {
    DieWithSystemMessage("connect() failed");
  }

  const echoWordLen = strlen(echoWord);
  numBytesSent = send(sock, echoWord, echoWordLen, 0);
  if (numBytesSent < 0) {
    DieWithSystemMessage("send() failed");
  } else if (numBytesSent !== echoWordLen) {
    DieWithUserMessage("send()", "sent unexpected number of bytes");
  }

  fputs("Received: ", stdout);
  // The word may come back in several pieces, so the bytes are counted.
  let totalBytesRcvd = 0;
  while (totalBytesRcvd < echoWordLen) {
    // One byte less than the buffer has, for the NUL.
    numBytesRcvd = recv(sock, buffer, BUFSIZE - 1, 0);
    if (numBytesRcvd < 0) {
      DieWithSystemMessage("recv() failed");
    } else if (numBytesRcvd === 0) {
      DieWithUserMessage("recv()", "server closed the connection early");
    }
    totalBytesRcvd += numBytesRcvd;
    buffer[numBytesRcvd] = 0;
    fputs(buffer, stdout);
  }
  fputc("\n", stdout);

  close(sock);

  return 0;
}

exit(main(process.argv.length - 1, process.argv.slice(1)));
