// Generated from native/tables/arpa_inet.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/arpa_inet.h"
#include "generated/headers.h"

void ExportArpaInet(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<arpa_inet_h::InetAddr>(),
      call::RowOf<arpa_inet_h::InetAton>(),
      call::RowOf<arpa_inet_h::InetNtoa>(),
      call::RowOf<arpa_inet_h::InetPton>(),
      call::RowOf<arpa_inet_h::InetNtop>(),
  };
  header.Functions(kCalls);
}
