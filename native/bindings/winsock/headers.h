// The parts of a header that have a file of their own; ExportWinsock2 and ExportWindows (common/headers.h) call them.
#pragma once

#include "common/header.h"

void ExportWinsock2Options(Header& header);  // getsockopt, setsockopt, ioctlsocket, WSAIoctl
void ExportWinsock2Select(Header& header);   // select, FD_SET …, WSAPoll
void ExportWinsock2Text(Header& header);     // byte order, addresses as text, the last error
void ExportWindowsProcess(Header& header);   // processes, handles
