// namespace winsock: the calls of <winsock2.h>, <ws2tcpip.h> and <windows.h>, which every platform provides.
#pragma once

#ifdef _WIN32
#include "platform/windows/winsock/winsock.h"
#else
#include "platform/unix/winsock/winsock.h"
#endif
