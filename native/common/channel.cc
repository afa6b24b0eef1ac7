#include "common/channel.h"

#include "generated/winsock2.h"
#include "platform/winsock.h"

int channel::LastError::Get() { return winsock::WSAGetLastError(); }

void channel::LastError::Set(int code) { winsock::WSASetLastError(code); }

show::Names channel::LastError::Codes() { return {winsock2_table::kConstants, "WSA"}; }
