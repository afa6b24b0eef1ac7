#include "common/channel.h"

#include "platform/winsock.h"

int channel::LastError::Get() { return winsock::WSAGetLastError(); }

void channel::LastError::Set(int code) { winsock::WSASetLastError(code); }
