/*
 * TCPEchoServer4.
 *
 * Repairs:
 * - HandleTCPClient is declared, in Practical.h.
 */
import { printf, puts } from "bsd-sockets/stdio";
import { atoi, exit } from "bsd-sockets/stdlib";
import { memset } from "bsd-sockets/string";
import { AF_INET, accept, bind, listen, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
import { INADDR_ANY, INET_ADDRSTRLEN, IPPROTO_TCP, sockaddr_in } from "bsd-sockets/netinet/in";
import { htonl, htons, inet_ntop, ntohs } from "bsd-sockets/arpa/inet";
import { DieWithSystemMessage, DieWithUserMessage } from "./Practical.ts";
import { HandleTCPClient } from "./HandleTCPClient.ts";
import { type int, sizeof, socklen_t } from "bsd-sockets/c";

const MAXPENDING = 5;

function main(argc: int, argv: string[]): int {
  let servPort: int;
  let servSock: int;
  const servAddr = new sockaddr_in();
  const clntName = Buffer.alloc(INET_ADDRSTRLEN);

  if (argc !== 2) {
    DieWithUserMessage("Parameter(s)", "<Server Port>");
  }

  servPort = atoi(argv[1]);

  if ((servSock = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)) < 0) {
    DieWithSystemMessage("socket() failed");
  }

  // INADDR_ANY: clients may come in by any address of this host.
  memset(servAddr, 0, sizeof(servAddr));
  servAddr.sin_family = AF_INET;
  servAddr.sin_addr.s_addr = htonl(INADDR_ANY);
  servAddr.sin_port = htons(servPort);

  if (bind(servSock, servAddr, sizeof(servAddr)) < 0) {
    DieWithSystemMessage("bind() failed");
  }

  if (listen(servSock, MAXPENDING) < 0) {
    DieWithSystemMessage("listen() failed");
  }

  for (;;) {
    const clntAddr = new sockaddr_in();
    // accept reads the length and overwrites it, so every turn has its own.
    const clntAddrLen = socklen_t(sizeof(clntAddr));

    const clntSock = accept(servSock, clntAddr, clntAddrLen);
    if (clntSock < 0) {
      DieWithSystemMessage("accept() failed");
    }

    if (inet_ntop(AF_INET, clntAddr.sin_addr, clntName, sizeof(clntName)) !== null) {
      printf("Handling client %s/%d\n", clntName, ntohs(clntAddr.sin_port));
    } else {
      puts("Unable to get client address");
    }
    HandleTCPClient(clntSock);
  }

  return 0;
}

exit(main(process.argv.length - 1, process.argv.slice(1)));
