#include "common/channel.h"

#include "generated/windows.h"
#include "generated/winsock2.h"
#include "platform/winsock.h"

int channel::LastError::Get() { return winsock::WSAGetLastError(); }

void channel::LastError::Set(int code) { winsock::WSASetLastError(code); }

const show::Contract& channel::LastError::Contract() {
  static constexpr show::Names kCodes{winsock2_table::kConstants, "WSA"};
  static constexpr show::Contract kContract{
      {windows_table::kConstants, "ERROR_"}, kCodes, {winsock2_table::kConstants, "AF_"}};
  return kContract;
}
