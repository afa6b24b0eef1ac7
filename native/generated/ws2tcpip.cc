// Generated from native/tables/ws2tcpip.def by scripts/generate.mjs. Do not edit.
#include "bindings/winsock/ws2tcpip.h"
#include "generated/ws2tcpip.h"
#include "generated/headers.h"

void ExportWs2tcpip(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<ws2tcpip_h::InetPton>(),
      call::RowOf<ws2tcpip_h::InetNtop>(),
      call::RowOf<ws2tcpip_h::WindowsPton>(),
      call::RowOf<ws2tcpip_h::WindowsNtop>(),
      call::RowOf<Started<ws2tcpip_h::Getaddrinfo>>(),
      call::RowOf<Started<ws2tcpip_h::Getnameinfo>>(),
      call::RowOf<ws2tcpip_h::GaiStrerror>(),
  };
  header.Functions(kCalls);
  header.Export(ws2tcpip_table::kTable);
}
