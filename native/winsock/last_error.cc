// The last error of Winsock's and Win32's calls, as the platform keeps it for the thread.
#include "common/sys.h"
#include "ws.h"

int sys::Winsock::Get() { return ws::WSAGetLastError(); }

void sys::Winsock::Set(int code) { ws::WSASetLastError(code); }
