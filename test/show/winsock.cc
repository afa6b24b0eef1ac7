// How Winsock's structs are shown.
#include <cstring>

#include "bindings/winsock/show.h"
#include "check.h"
#include "generated/windows.h"
#include "generated/winsock2.h"
#include "generated/ws2tcpip.h"

namespace {

constexpr show::Contract kWinsock{
    {windows_table::kConstants, "ERROR_"}, {winsock2_table::kConstants, "WSA"}, {winsock2_table::kConstants, "AF_"}};
const Check check{kWinsock};

void Options() {
  static const show::Options options{winsock2_table::kConstants, ws2tcpip_table::kConstants,
                                     winsock2_table::kConstants};
  const linger on{1, 5};
  check("Winsock's linger has 16-bit fields", "{l_onoff=1, l_linger=5}",
        [&](show::Line& line) { line.OptionValue(options, SOL_SOCKET, SO_LINGER, &on, sizeof on); });
  const DWORD timeout = 250;
  check("Winsock's timeout is a number", "[250]",
        [&](show::Line& line) { line.OptionValue(options, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout); });
  check("Winsock's options", "SOL_SOCKET SO_EXCLUSIVEADDRUSE IPV6_V6ONLY TCP_NODELAY", [&](show::Line& line) {
    line.Level(options, SOL_SOCKET);
    line.Write(" ");
    line.Option(options, SOL_SOCKET, SO_EXCLUSIVEADDRUSE);
    line.Write(" ");
    line.Option(options, IPPROTO_IPV6, IPV6_V6ONLY);
    line.Write(" ");
    line.Option(options, IPPROTO_TCP, TCP_NODELAY);
  });
}

void Structs() {
  fd_set set{};
  check.Value("an fd_set of Winsock without sockets", "[]", set);
  set.fd_count = 2;
  set.fd_array[0] = 3;
  set.fd_array[1] = static_cast<SOCKET>(-1);
  check.Value("an fd_set of Winsock", "[3 -1]", set);
  check.Value("WSAPOLLFD", "{fd=3, events=POLLIN, revents=POLLHUP}", WSAPOLLFD{3, POLLIN, POLLHUP});
  addrinfo hints{};
  hints.ai_flags = AI_PASSIVE | AI_NUMERICHOST;
  hints.ai_family = static_cast<int>(AF_INET6);
  hints.ai_socktype = SOCK_STREAM;
  check.Value("addrinfo",
              "{ai_flags=AI_PASSIVE|AI_NUMERICHOST, ai_family=AF_INET6, ai_socktype=SOCK_STREAM, "
              "ai_protocol=IPPROTO_IP}",
              hints);
  WSADATA data{};
  data.wVersion = data.wHighVersion = 0x202;
  std::strcpy(data.szDescription, "Sockets");
  check.Value("WSADATA", "{wVersion=514, wHighVersion=514, szDescription=\"Sockets\"}", data);
  WSAPROTOCOL_INFOA info{};
  info.iAddressFamily = AF_INET;
  info.iSocketType = SOCK_DGRAM;
  info.iProtocol = IPPROTO_UDP;
  check.Value("WSAPROTOCOL_INFO", "{iAddressFamily=AF_INET, iSocketType=SOCK_DGRAM, iProtocol=IPPROTO_UDP}", info);
  STARTUPINFOA start{};
  start.dwFlags = STARTF_USESTDHANDLES;
  start.hStdOutput = (HANDLE)(intptr_t)7;
  check.Value("STARTUPINFO", "{dwFlags=STARTF_USESTDHANDLES, hStdInput=0, hStdOutput=7, hStdError=0}", start);
  PROCESS_INFORMATION process{};
  process.dwProcessId = 42;
  check.Value("PROCESS_INFORMATION", "{hProcess=0, hThread=0, dwProcessId=42, dwThreadId=0}", process);
}

void Sockaddr() {
  sockaddr_in6 address{};
  address.sin6_family = AF_INET6;
  address.sin6_port = htons(80);
  address.sin6_addr.s6_addr[15] = 1;
  check("an address of Winsock's AF_INET6",
        "{sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, \"::1\", &sin6_addr), "
        "sin6_scope_id=0}",
        [&](show::Line& line) { line.Sockaddr(&address, sizeof address); });
}

void Results() {
  const auto ends = [](int code) { return [code](show::Line& line) { line.End(show::Result::kNumber, code); }; };
  const Check failing{kWinsock, true, -1};
  failing("a code of Winsock", ") = -1 WSAECONNRESET", ends(WSAECONNRESET));
  failing("a code of Winsock that is no WSAE", ") = -1 WSANOTINITIALISED", ends(WSANOTINITIALISED));
  const Check zero{kWinsock, true, 0};
  zero("a code of Win32", ") = 0 ERROR_FILE_NOT_FOUND", ends(ERROR_FILE_NOT_FOUND));
}

}  // namespace

void CheckWinsock() {
  Options();
  Structs();
  Sockaddr();
  Results();
}
