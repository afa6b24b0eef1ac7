// errno for what Winsock and Win32 report, by name. Each function sets errno and returns -1.
#pragma once

namespace errors {

int FromWinsock(int code);
int FromWindows(unsigned long code);

int Set(int code);
int Winsock();  // of WSAGetLastError()
int Windows();  // of GetLastError()

}  // namespace errors
