// Winsock 2.2 for the POSIX headers, whose programs know no WSAStartup. It stays for the life of the process.
#pragma once

namespace network {

bool Start();  // false with errno

}  // namespace network
