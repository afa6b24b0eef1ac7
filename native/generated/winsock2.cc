// Generated from native/tables/winsock2.def by scripts/generate.mjs. Do not edit.
#include "bindings/winsock/winsock2.h"
#include "generated/winsock2.h"
#include "generated/headers.h"

void ExportWinsock2(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<winsock2_h::WSAStartup>(),
      call::RowOf<winsock2_h::WSACleanup>(),
      call::RowOf<winsock2_h::WSAGetLastError>(),
      call::RowOf<winsock2_h::WSASetLastError>(),
      call::RowOf<Started<winsock2_h::Socket>>(),
      call::RowOf<Started<winsock2_h::WSASocket>>(),
      call::RowOf<Started<winsock2_h::WSADuplicateSocket>>(),
      call::RowOf<Started<winsock2_h::Closesocket>>(),
      call::RowOf<Started<winsock2_h::Bind>>(),
      call::RowOf<Started<winsock2_h::Listen>>(),
      call::RowOf<Started<winsock2_h::Accept>>(),
      call::RowOf<Started<winsock2_h::Connect>>(),
      call::RowOf<Started<winsock2_h::Send>>(),
      call::RowOf<Started<winsock2_h::Recv>>(),
      call::RowOf<Started<winsock2_h::Sendto>>(),
      call::RowOf<Started<winsock2_h::Recvfrom>>(),
      call::RowOf<Started<winsock2_h::Shutdown>>(),
      call::RowOf<Started<winsock2_h::Getsockname>>(),
      call::RowOf<Started<winsock2_h::Getpeername>>(),
      call::RowOf<Started<winsock2_h::Getsockopt>>(),
      call::RowOf<Started<winsock2_h::Setsockopt>>(),
      call::RowOf<Started<winsock2_h::Ioctlsocket>>(),
      call::RowOf<Started<winsock2_h::WSAIoctl>>(),
      call::RowOf<Started<winsock2_h::Select>>(),
      call::RowOf<winsock2_h::FdZero>(),
      call::RowOf<winsock2_h::FdSet>(),
      call::RowOf<winsock2_h::FdClr>(),
      call::RowOf<winsock2_h::FdIsset>(),
      call::RowOf<Started<winsock2_h::WSAPoll>>(),
      call::RowOf<Started<winsock2_h::Gethostname>>(),
      call::RowOf<Started<winsock2_h::WSAHtonl>>(),
      call::RowOf<Started<winsock2_h::WSAHtons>>(),
      call::RowOf<Started<winsock2_h::WSANtohl>>(),
      call::RowOf<Started<winsock2_h::WSANtohs>>(),
      call::RowOf<winsock2_h::InetAddr>(),
      call::RowOf<winsock2_h::InetNtoa>(),
      call::RowOf<Started<winsock2_h::WSAStringToAddress>>(),
      call::RowOf<Started<winsock2_h::WSAAddressToString>>(),
  };
  header.Functions(kCalls);
  header.Export(winsock2_table::kTable);
}
