// The last error of Winsock's and Win32's calls, as the platform keeps it for the thread.
#include "common/sys.h"
#include "platform/winsock.h"

int sys::LastError::Get() { return winsock::WSAGetLastError(); }

void sys::LastError::Set(int code) { winsock::WSASetLastError(code); }
