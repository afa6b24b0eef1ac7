// Generated from native/tables/netinet_in.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/netinet_in.h"
#include "generated/netinet_in.h"
#include "generated/headers.h"

void ExportNetinetIn(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<netinet_in_h::Htonl>(),
      call::RowOf<netinet_in_h::Htons>(),
      call::RowOf<netinet_in_h::Ntohl>(),
      call::RowOf<netinet_in_h::Ntohs>(),
      call::RowOf<netinet_in_h::In6IsAddrUnspecified>(),
      call::RowOf<netinet_in_h::In6IsAddrLoopback>(),
      call::RowOf<netinet_in_h::In6IsAddrMulticast>(),
      call::RowOf<netinet_in_h::In6IsAddrLinklocal>(),
      call::RowOf<netinet_in_h::In6IsAddrSitelocal>(),
      call::RowOf<netinet_in_h::In6IsAddrV4mapped>(),
      call::RowOf<netinet_in_h::In6IsAddrV4compat>(),
      call::RowOf<netinet_in_h::In6IsAddrMcNodelocal>(),
      call::RowOf<netinet_in_h::In6IsAddrMcLinklocal>(),
      call::RowOf<netinet_in_h::In6IsAddrMcSitelocal>(),
      call::RowOf<netinet_in_h::In6IsAddrMcOrglocal>(),
      call::RowOf<netinet_in_h::In6IsAddrMcGlobal>(),
      call::RowOf<netinet_in_h::In6AreAddrEqual>(),
  };
  header.Functions(kCalls);
  header.Export(netinet_in_table::kTable);
}
